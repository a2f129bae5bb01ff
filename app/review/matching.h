// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/review/entry.h"

namespace diglot::review {

// A kept entry and the text that it is about now.
struct MatchedEntry
{
    Entry entry;
    int text = -1; // index among the texts, -1: gone
    article::TextState state = article::TextState::Gone;
};

// Finds what the entries of one edition are about in its texts as they are now (alignTexts()). Any
// number of entries may be about one text, those of earlier states among them. Entries and texts
// are of one docset, key and locale; texts in file order. The result is in the order of `entries`.
[[nodiscard]] QList<MatchedEntry> matchEntries(const QList<Entry> &entries,
                                               const QList<article::JudgedText> &texts);

} // namespace diglot::review
