// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringView>

namespace diglot::checks {

struct Word
{
    int from = 0; // in the text it was found in
    int to = 0;
};

// Runs of letters, digits and marks; an apostrophe or hyphen between letters belongs to its word.
// Languages without blanks give one run a clause.
[[nodiscard]] QList<Word> wordsIn(QStringView text);

// What stands between blanks, with the punctuation at its ends taken off: identifiers, versions,
// file names.
[[nodiscard]] QList<Word> tokensIn(QStringView text);

[[nodiscard]] bool isBlank(QStringView text);
// Whether there is anything to read: a letter, a digit, a code span or address.
[[nodiscard]] bool hasContent(QStringView text);
// Letters of a script without case or blanks: Chinese, Japanese.
[[nodiscard]] bool isIdeographic(QChar c);
[[nodiscard]] bool isLatinLetter(QChar c);

} // namespace diglot::checks
