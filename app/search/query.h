// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/hit.h"

namespace diglot::search {

// A query is cut to this many characters; nobody types more, and pasted pages would only be slow.
inline constexpr qsizetype longestQuery = 1000;

// One word or phrase as typed.
struct QueryWord
{
    QString text;
    bool phrase = false;    // in quotes: these very words in this order
    bool excluded = false;  // "-word"
    bool prefix = false;    // "wor*"
    bool titleOnly = false; // "title:word"
    bool orBefore = false;  // OR stood before it: either it or the word before

    friend bool operator==(const QueryWord &, const QueryWord &) = default;
};

struct ParsedQuery
{
    QList<QueryWord> words;
    article::SearchFilter filter; // what the query itself says, see parseQuery()
    std::optional<article::Side> side;
    bool unfinished = false; // the last word may go on
};

// Reads what people type. Everything is a query, there are no errors:
//   word  "a phrase"  -without  -"a phrase"  this OR that  begin*  title:word  title:"a phrase"
//   role:R  product:P  docset:D  topic:T  locale:ru-RU  key:part  type:machine|human
//   before:2020  after:2018  side:source|target  -role:R and so on: what is not so
// A dash behind "and" in one of the languages that write "export and -import" excludes nothing.
// A name before a colon that is none of these, or has nothing behind it, is a plain word. An
// unfinished quote ends with the query.
[[nodiscard]] ParsedQuery parseQuery(const QString &query);

// Both restrictions at once: lists of the second are added where the first has none.
[[nodiscard]] article::SearchFilter combined(article::SearchFilter filter,
                                             const article::SearchFilter &more);

} // namespace diglot::search
