// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace diglot::ui::review {

// A few letters in place of a character that nobody sees ("NBSP", "RLM"); empty for one that is
// seen or that every text is full of, the blank. The argument is a code point.
[[nodiscard]] QString invisibleSign(char32_t character);
// Its name as a person would say it, in the window's language; empty likewise.
[[nodiscard]] QString invisibleName(char32_t character);

// The invisible characters of a text by name and count, one line each:
// "no-break space (U+00A0), 2 times". In the order in which they first stand.
[[nodiscard]] QStringList invisiblesOf(const QString &text);

} // namespace diglot::ui::review
