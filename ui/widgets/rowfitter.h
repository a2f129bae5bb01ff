// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QTableView>
#include <QTimer>

namespace diglot::ui::widgets {

// Gives the rows of a table the height of their texts as they come into view, so that a hundred
// thousand of them cost no more than those that are seen. What the reader looks at stays where it
// is meanwhile, and the current row is seen whole.
class RowFitter final : public QObject
{
    Q_OBJECT

public:
    // The table has its model and outlives the fitter. A row that was not in view yet is as high as
    // so many lines.
    RowFitter(QTableView *table, int likelyLines);

private:
    void forget();
    void fitVisible();
    void fit(int row);
    void showCurrent(const QModelIndex &now);

    QTableView *m_table;
    int m_likelyLines;
    QTimer m_fitting;
    QSet<int> m_fitted; // rows whose height follows their texts already
};

} // namespace diglot::ui::widgets
