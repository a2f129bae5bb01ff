// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/completion.h"
#include "app/article/hit.h"
#include "app/article/productfacts.h"
#include "app/core/result.h"
#include "app/search/ranking.h"

#include <memory>

namespace diglot::search {

struct IndexSummary
{
    int articles = 0; // distinct
    int editions = 0;
    int segments = 0;
    qint64 bytes = 0; // of the index's files
};

// Answers questions from one index file, also while it is written. Each answer is of one committed
// state. One thread at a time, but for interrupt(). Errors as Database::check(); Syntax means that
// the index must be built anew.
class IndexReader
{
public:
    // NotFound where there is no index, Unsupported where it is of another version. `shipped`:
    // nobody writes it, and nothing is made beside it.
    [[nodiscard]] static Result<std::unique_ptr<IndexReader>> open(const QString &file,
                                                                   bool shipped = false);
    ~IndexReader();

    // The best articles for a query (see parseQuery). Words that stand nowhere are corrected, or
    // left out and named.
    [[nodiscard]] Result<article::SearchResult> search(const article::SearchRequest &request);
    // See SuggestionTable::suggest().
    [[nodiscard]] Result<QList<article::Suggestion>>
    suggest(const QString &typed, const LocaleTag &locale, const LocaleTag &reading, int limit);
    // See search::completions().
    [[nodiscard]] Result<QList<article::Completion>>
    completions(const QString &typed, const LocaleTag &reading, int limit);
    // See concordance().
    [[nodiscard]] Result<QList<article::ConcordanceLine>>
    concordance(const article::ConcordanceRequest &request);
    // Where the words of a query stand in each of `texts`, in any of their forms; words that say
    // little beside the others are left out.
    [[nodiscard]] Result<QList<QList<article::Range>>> marks(const article::SearchRequest &request,
                                                             const QList<article::PageText> &texts);
    // The products of all editions in a locale (invalid: in any), what they and the wanted are
    // called there, and the articles of any locale that are about one of the wanted.
    [[nodiscard]] Result<article::ProductFacts> products(const QStringList &wanted,
                                                         const LocaleTag &locale);
    [[nodiscard]] Result<IndexSummary> summary();
    // The sizes of the files that were indexed, by path.
    [[nodiscard]] Result<QHash<QString, qint64>> sizes();

    // Ends the answer that another thread is waiting for with Cancelled. Any thread.
    void interrupt() const;
    void setWeights(const Weights &weights);

private:
    IndexReader();
    [[nodiscard]] Result<void> begin();
    void finish();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace diglot::search
