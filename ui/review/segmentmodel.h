// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/review/segmentfilter.h"

#include <QAbstractListModel>

namespace diglot::ui::review {

// The texts of one article, filtered and ordered. Lives on the window's thread; everything is in
// memory.
class SegmentModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Order : quint8 { Place, Risk };

    using QAbstractListModel::QAbstractListModel;

    // Takes new rows. Where the same texts are shown afterwards in the same order, no view loses
    // its place: the model only says that their data changed.
    void setRows(const QList<SegmentRow> &rows);
    void setReviewer(const QString &reviewer); // whose verdicts stand before others'
    void setFilter(const SegmentFilter &filter);
    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }
    [[nodiscard]] QString reviewer() const { return m_reviewer; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    // DisplayRole: the target; AccessibleTextRole: name, verdict, both texts and findings in words;
    // ToolTipRole: what makes it risky, a line each.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    // The row behind an index of this model; null for an invalid one. Good until the next change.
    [[nodiscard]] const SegmentRow *row(const QModelIndex &index) const;
    [[nodiscard]] const QList<SegmentRow> &allRows() const { return m_rows; }
    // Invalid where the text is not shown.
    [[nodiscard]] QModelIndex indexOf(const article::TextPlace &place) const;
    [[nodiscard]] QModelIndex indexOfNumber(int number) const; // as article::pageNumber
    // The next doubtful text in the order shown, after (1) or before (-1) a row, round the end;
    // -1 where there is none. The row itself comes last.
    [[nodiscard]] int doubtfulFrom(int row, int direction) const;
    [[nodiscard]] int doubtfulCount() const; // of all rows, shown or not

private:
    [[nodiscard]] QList<int> wanted() const;
    void show(); // applies filter and order anew
    [[nodiscard]] QString spoken(const SegmentRow &row) const;
    [[nodiscard]] static QString toolTip(const SegmentRow &row);

    QList<SegmentRow> m_rows;
    QList<int> m_shown; // indexes into m_rows
    SegmentFilter m_filter;
    QString m_reviewer;
    Order m_order = Order::Place;
};

// The words for a sign, for people who do not see it; empty for Sign::Nothing.
[[nodiscard]] QString wordsFor(Sign sign);

} // namespace diglot::ui::review
