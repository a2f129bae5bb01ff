// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/document.h"
#include "app/article/library.h"
#include "app/checks/pair.h"

namespace diglot::workspace {

// A segment or unit of an edition, as it is judged.
struct CheckedText
{
    int number = 0; // of the segment, 0 for a unit
    QString unit;   // its id, empty for a segment
    int line = 0;   // of a unit, 1-based; 0 for a segment
    checks::TextPair texts;
};

// Every segment of the edition's own file (not of those that it includes) and every unit. Units
// of an edition that is behind have a source of another state; front matter that only lists words
// (keywords) is no unit of its own here.
[[nodiscard]] QList<CheckedText> checkedTexts(const article::Edition &edition,
                                              const article::Document &document);

// The names in the contents of a root against those of en-US, docset by docset, by what they lead
// to. Empty where there are none to compare with.
[[nodiscard]] QList<CheckedText> checkedContents(const article::Library &library,
                                                 const article::LocaleRoot &root,
                                                 const article::Docset &docset);

// The editions to check, ordered by path: those of the library in a language other than the
// source's, and beside them README, contents and includes (Markdown that is no article of its own).
[[nodiscard]] QList<article::Edition> checkedEditions(const article::Library &library);

} // namespace diglot::workspace
