// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/edition.h"
#include "app/article/range.h"
#include "app/article/segment.h"

#include <QHash>
#include <QMap>

#include <optional>

namespace diglot::article {

// What an edition has to be. Empty lists and values restrict nothing; names are compared without
// case, a product or role also in part; with `wholeNames` only where nothing is wholly called so.
struct Restriction
{
    QList<LocaleTag> locales;
    QStringList docsets;
    QStringList products; // "applies to", as source or target say it, or ms.service
    QStringList roles;
    QStringList topics; // ms.topic
    QString key;        // a part of the article's key
    std::optional<Translation> translation;
    std::optional<bool> behind;
    int afterYear = 0;  // only later years (of ms.date); 0: any
    int beforeYear = 0; // only earlier years; 0: any
    bool wholeNames = false;

    friend bool operator==(const Restriction &, const Restriction &) = default;
};

// What editions a search may return: those that are so and also each of `also`, but for those that
// are one of `without`.
struct SearchFilter : Restriction
{
    QList<Restriction> also;    // none of them empty
    QList<Restriction> without; // none of them empty

    [[nodiscard]] bool isEmpty() const { return *this == SearchFilter(); }
    friend bool operator==(const SearchFilter &, const SearchFilter &) = default;
};

struct SearchRequest
{
    QString query;            // as typed; grammar: see search::parseQuery
    LocaleTag reading;        // of several editions that match, this one is shown; may be invalid
    std::optional<Side> side; // only texts of this side; left out: both
    SearchFilter filter;
    int limit = 20;
    bool snippets = true;
    bool unfinished = false; // the last word may still be being typed: what begins so is meant too
    bool asTyped = false;    // words that stand nowhere are left out, not corrected
};

// A piece of a page in which a query's words are to be marked.
struct PageText
{
    QString text;
    LocaleTag locale;
};

// An article that was found.
struct Hit
{
    ArticleId article;
    LocaleTag locale;         // of the edition that is shown
    QList<LocaleTag> locales; // every locale in which the article matched, by tag
    QString title;            // in `locale`
    QString titleSource;
    QString heading;    // of the section that matched best, empty at the article's top
    QString anchor;     // by which a link reaches that section, may be empty
    int number = 0;     // of the segment in which the passage begins, 0 for a text without one
    QString snippet;    // the best passage, plain text
    QList<Range> marks; // matching words in `snippet`
    Side side = Side::Target; // of the snippet
    QString docset;
    QString path; // of the edition's file in the library
    Translation translation = Translation::None;
    bool behind = false;
    QStringList appliesTo; // as the edition that is shown says them, where it does
    QStringList roles;
    double score = 0;
};

// How many articles, before the limit, are found where a filter asks for a value besides: those of
// which an edition that the filter lets through has it. A product or role is one value in all
// languages: what the source calls it.
struct Facets
{
    QMap<QString, int> locales;
    QMap<QString, int> docsets;
    QMap<QString, int> products;
    QMap<QString, int> roles;
    QMap<QString, int> topics;
    QMap<QString, int> translations; // "machine", "human", ""
    QMap<QString, int> years;
    int behind = 0;
    int current = 0; // not behind
    // Products and roles of the above, and of the filter, that the reading locale calls otherwise.
    QHash<QString, QString> names;
    // What the source calls products and roles of the filter that are named by a translation.
    QHash<QString, QString> sources;
};

struct SearchResult
{
    QString query;
    QString corrected;   // the query that was searched instead, empty if it was searched as typed
    QStringList dropped; // words that stand nowhere in the library
    QList<Hit> hits;     // best first
    Facets facets;
    int found = 0;   // articles, also those beyond the limit
    int relaxed = 0; // where nothing was found: articles found without filters and phrases
    qint64 microseconds = 0;
};

// A title or heading that completes what is typed.
struct Suggestion
{
    ArticleId article;
    LocaleTag locale;
    QString title;      // of the article in `locale`
    QString text;       // the title or heading that matched, of either side
    QString anchor;     // of the heading, empty for a title
    QList<Range> marks; // in `text`
};

// A segment that holds a term.
struct ConcordanceLine
{
    ArticleId article;
    LocaleTag locale;
    int number = 0;
    QString source; // Markdown as in the file
    QString target;
    Side side = Side::Target; // on which the term was found; both: Target
    QList<Range> marks;       // in the text of that side
};

struct ConcordanceRequest
{
    QString term;
    LocaleTag locale;   // invalid: every locale
    bool exact = false; // the very characters; else the words in any of their forms
    int limit = 0;      // 0: all
};

} // namespace diglot::article
