// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/completion.h"
#include "app/article/hit.h"
#include "ui/search/searchquery.h"

#include <QAbstractListModel>
#include <QKeySequence>

namespace diglot::ui::search {

// One line of the list under the search field.
struct ResultRow
{
    enum class Kind : quint8 {
        Header,     // names what follows; cannot be chosen
        Suggestion, // a title or heading that completes what is typed
        Hit,        // an article that was found
        Recent,     // a search made before
        Saved,      // a search that was kept under a name
        Command,    // an action of the program
        Completion, // how the last word typed can go on as a restriction
        Segment,    // a pair of sentences that holds a term
        Place       // one of several places of the segment above
    };

    Kind kind = Kind::Header;
    QString text;      // header, title, query, command or completion
    QString detail;    // place in the contents, explanation
    QKeySequence keys; // of a command
    int id = 0;        // of a command
    article::Hit hit;  // of Hit
    article::Suggestion suggestion;
    article::Completion completion;
    article::ConcordanceLine line; // of Segment and Place
    SearchQuery query;             // of Recent and Saved; of Completion the text that it completes
    bool pasted = false;           // Hit: what was pasted names it, no words found it
    QString reply; // Hit: what of the customer's language it lacks, short; empty for nothing
};

// The list of results: whatever answers what stands in the field. Replaced whole.
class ResultModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<ResultRow> &rows);
    [[nodiscard]] const ResultRow &row(const QModelIndex &index) const;
    [[nodiscard]] const QList<ResultRow> &rows() const { return m_rows; }
    // The next row that can be chosen after `index` (before it for -1); `index` itself where there
    // is none. An invalid index stands before the first.
    [[nodiscard]] QModelIndex step(const QModelIndex &index, int direction) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<ResultRow> m_rows;
};

// What a reader of the screen says of a row: title, what was found, state, place.
[[nodiscard]] QString spokenText(const ResultRow &row);

} // namespace diglot::ui::search
