// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/problem.h"

#include <QByteArray>

namespace diglot::parse {

// The bytes as valid UTF-8 without a byte order mark: broken sequences become U+FFFD and are
// reported once, with the line of the first. Valid bytes come back as they are.
[[nodiscard]] QByteArray validUtf8(const QByteArray &bytes, Problems &problems);

} // namespace diglot::parse
