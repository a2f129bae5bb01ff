// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace diglot::exchange {

// Whether XML 1.0 can hold the UTF-16 unit at `index`: no controls but tab, line feed and
// carriage return, no half of a surrogate pair, neither U+FFFE nor U+FFFF.
[[nodiscard]] bool isXmlCharacter(QStringView text, qsizetype index);
[[nodiscard]] bool isXmlText(QStringView text);

// With U+FFFD in place of what XML cannot hold: for people, not to be read back.
[[nodiscard]] QString readable(QStringView text);

// With "\" as "\\" and what XML cannot hold as "\u" and four hex digits; and back, nullopt for what
// is not written so.
[[nodiscard]] QString escapedText(QStringView text);
[[nodiscard]] std::optional<QString> unescapedText(QStringView text);

} // namespace diglot::exchange
