// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace diglot::search {

// Tells contents apart, the same on every machine: 16 bytes of XXH3. No protection against somebody
// who makes two files alike on purpose; all he gains is an old text in his own index. Any thread.
[[nodiscard]] QByteArray contentHash(QByteArrayView bytes);

} // namespace diglot::search
