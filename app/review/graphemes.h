// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace diglot::review {

// A text in grapheme clusters (UAX 29): what a person takes for one character, whatever the script.
[[nodiscard]] QStringList graphemes(const QString &text);

// A text in the pieces in which a change is read: words of scripts that have blanks between them
// (with the marks that belong to them), single graphemes of those that have none (Han, Kana, Thai,
// Lao, Khmer, Burmese) and of everything between the words. Joined they are the text.
[[nodiscard]] QStringList readingPieces(const QString &text);

// Whether a piece is of a script without blanks between words, so that it counts as a word.
[[nodiscard]] bool isWordAlone(const QString &piece);

} // namespace diglot::review
