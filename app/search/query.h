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
    bool unclosed = false;  // a phrase that only the query's end ends

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
//   before:2020  after:2018  side:source|target|both  -role:R and so on: what is not so
// Names and words that are values are read in any case; digits and colon may be those of other
// scripts. A dash behind "and" in one of the languages that write "export and -import" excludes
// nothing. A name before a colon that is none of these, or has nothing behind it, is a plain word;
// with empty quotes behind it it restricts nothing. An OR beside a restriction says nothing. An
// unfinished quote ends with the query.
[[nodiscard]] ParsedQuery parseQuery(const QString &query);

// The query of a request; behind a name that is being typed (`role:`) no value is missed yet.
[[nodiscard]] ParsedQuery parseQuery(const article::SearchRequest &request);

// The names of "name:value", in small letters, in the order in which they are offered.
[[nodiscard]] const QStringList &restrictionNames();

// Where the colon of "name:value" is, also a full-width one; -1 without one.
[[nodiscard]] qsizetype colonIn(QStringView word);

// Editions that both let through.
[[nodiscard]] article::SearchFilter combined(article::SearchFilter filter,
                                             const article::SearchFilter &more);

// The locales that a filter asks for, of those that it has in several places the narrowest list.
[[nodiscard]] QList<LocaleTag> localesOf(const article::SearchFilter &filter);

} // namespace diglot::search
