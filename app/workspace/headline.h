// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace diglot::workspace {

// The text of the first ATX heading behind `bodyBegin`, in the target language, without markup; an
// empty string if there is none. Reads lines only: it serves titles before a file is parsed.
[[nodiscard]] QString firstHeading(const QByteArray &bytes, int bodyBegin);

// The value of the `title:` key at the top of a YAML article, as far as it stands on one line.
[[nodiscard]] QString yamlTitle(const QByteArray &bytes);

} // namespace diglot::workspace
