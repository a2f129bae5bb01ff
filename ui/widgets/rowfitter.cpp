// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/rowfitter.h"

#include <QHeaderView>
#include <QScrollBar>

namespace diglot::ui::widgets {

RowFitter::RowFitter(QTableView *table, int likelyLines)
    : QObject(table)
    , m_table(table)
    , m_likelyLines(likelyLines)
{
    // Once for all columns that become wider or narrower together.
    m_fitting.setSingleShot(true);
    m_fitting.setInterval(0);
    connect(&m_fitting, &QTimer::timeout, this, &RowFitter::fitVisible);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int, int before, int now) {
                if (before != now)
                    m_fitted.clear();
                m_fitting.start();
            });
    const auto *bar = table->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, &m_fitting, qOverload<>(&QTimer::start));
    connect(bar, &QScrollBar::rangeChanged, &m_fitting, qOverload<>(&QTimer::start));
    connect(table->model(), &QAbstractItemModel::modelReset, this, &RowFitter::forget);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RowFitter::showCurrent);
    forget();
}

void RowFitter::forget()
{
    m_fitted.clear();
    m_table->verticalHeader()->setDefaultSectionSize(m_likelyLines *
                                                     m_table->fontMetrics().lineSpacing());
    m_fitting.start();
}

// What stays where it is is the current row, else the first that is seen from its top on.
void RowFitter::fitVisible()
{
    const int first = m_table->rowAt(0);
    if (first < 0)
        return;
    const int rows = m_table->model()->rowCount();
    const bool isCut = m_table->rowViewportPosition(first) < 0;
    int anchor = isCut ? qMin(first + 1, rows - 1) : first;
    const int height = m_table->viewport()->height();
    const int current = m_table->currentIndex().row();
    if (current >= first && m_table->rowViewportPosition(current) < height)
        anchor = current;
    const int stood = m_table->rowViewportPosition(anchor);
    for (int row = first; row < rows && m_table->rowViewportPosition(row) <= height; ++row)
        fit(row);
    m_table->doItemsLayout(); // the range of the scroll bar is that of the new heights
    auto *bar = m_table->verticalScrollBar();
    bar->setValue(bar->value() + m_table->rowViewportPosition(anchor) - stood);
}

void RowFitter::fit(int row)
{
    if (m_fitted.contains(row))
        return;
    m_fitted.insert(row);
    m_table->resizeRowToContents(row);
}

void RowFitter::showCurrent(const QModelIndex &now)
{
    if (!now.isValid())
        return;
    fit(now.row());
    m_table->doItemsLayout();
    m_table->scrollTo(now);
}

} // namespace diglot::ui::widgets
