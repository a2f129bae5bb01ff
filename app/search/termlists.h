// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/search/editiontable.h"
#include "app/search/termruns.h"

#include <QCache>

namespace diglot::search {

// The rows of a term, prefix or phrase: how many, and where they stand.
struct TermRows
{
    qint64 count = 0;
    Columns columns = allColumns;
    QByteArray term;          // that `stored` is of
    StoredPostingsPtr stored; // null where `list` was needed to know
    PostingListPtr list;      // null as long as nobody asked; see TermLists
    bool partial = false;     // `list` has only the rows that were asked for
};

// Calls `take` with the index among `rows` and the index in the list of each row in both; the list
// has been read for these rows.
template<class Take>
void forCommon(const RowNumbers &rows, const TermRows &found, const Take &take)
{
    const RowNumbers &others = found.list->rows;
    if (found.partial) {
        for (size_t i = 0; i < others.size(); ++i)
            take(found.list->wanted[i], i);
        return;
    }
    const bool sparse = rows.size() * 8 < others.size();
    size_t other = 0;
    for (size_t i = 0; i < rows.size() && other < others.size(); ++i) {
        if (sparse) {
            // Gallops: steps that double, then halves.
            size_t step = 1;
            while (other + step < others.size() && others[other + step] < rows[i])
                step *= 2;
            const auto end = others.begin() + qptrdiff(std::min(other + step + 1, others.size()));
            other = size_t(std::lower_bound(others.begin() + qptrdiff(other), end, rows[i]) -
                           others.begin());
        } else {
            while (other < others.size() && others[other] < rows[i])
                ++other;
        }
        if (other < others.size() && others[other] == rows[i])
            take(i, other);
    }
}

// Posting lists made ready for ranking: of the rows that are still there, remembered from one query
// to the next. One thread at a time.
class TermLists
{
public:
    // Both must outlive this.
    TermLists(TermRuns &runs, const EditionTable &table);

    // Forgets what was read; also needed when runs or table change.
    void clear();
    // What an occurrence in each column weighs.
    void setWeights(const ColumnWeights &weights);

    // Rows that hold the term in one of the columns.
    [[nodiscard]] TermRows term(const QByteArray &term, Columns columns);
    // Rows that hold a term that begins so.
    [[nodiscard]] TermRows prefix(const QByteArray &prefix, Columns columns);
    // Rows that hold the terms one behind the other; their places are those of the first. The
    // last one may be a prefix.
    [[nodiscard]] TermRows phrase(const QList<QByteArray> &terms, bool prefix, Columns columns);

    // Whether two terms stand in the same rows at the same places. Then they share one list from
    // now on, so that it is compared once and kept once.
    [[nodiscard]] bool areSame(const TermRows &rows, TermRows &other);

    // Reads TermRows::list: all of it.
    const PostingList &read(TermRows &rows);
    // Only the rows among these (ascending), if that is less work.
    const PostingList &readAt(TermRows &rows, const RowNumbers &wanted);

private:
    template<class Make>
    PostingListPtr cached(const QByteArray &key, const Make &make);
    [[nodiscard]] StoredPostingsPtr storedOf(const QByteArray &term);
    void readPrefix(const QByteArray &prefix, PostingList &out);
    void findPhrase(std::vector<TermRows> &terms, PostingList &out);
    [[nodiscard]] bool isHere(quint32 row) const { return m_table.editionOf(row) >= 0; }

    TermRuns &m_runs;
    const EditionTable &m_table;
    ColumnWeights m_weights{};
    QCache<QByteArray, StoredPostingsPtr> m_stored; // cost of both: KB
    QCache<QByteArray, PostingListPtr> m_lists;
};

} // namespace diglot::search
