// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/checks/markup.h"
#include "app/core/localetag.h"

#include <QStringList>

namespace diglot::checks {

// A term as it is looked for in texts; see TermTable.
struct TermForm
{
    QStringList words;     // folded; of a verbatim one its text alone
    QList<bool> capitals;  // of each word: only in capitals
    QString language;      // whose endings count
    bool verbatim = false; // its very characters, wherever they stand
    bool bounded = false;  // of a verbatim one: no letter beside it
    bool prefixed = false; // its words may have something before them

    [[nodiscard]] bool isEmpty() const { return words.isEmpty(); }
};

// Lower case without regard to accents that people leave out (ё, vowel signs, tatweel).
[[nodiscard]] QString foldedTerm(QStringView text);

[[nodiscard]] TermForm termForm(const QString &term, const LocaleTag &locale);

// Extents in `text.plain` where the term stands, in order.
[[nodiscard]] QList<Word> placesOf(const TermForm &form, const MarkedText &text);

// Whether a text holds a term in any form, also inside compounds where the language builds them.
[[nodiscard]] bool occursIn(const TermForm &form, const MarkedText &text);

} // namespace diglot::checks
