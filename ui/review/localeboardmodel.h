// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/localeboard.h"

#include <QAbstractTableModel>

namespace diglot::ui::review {

// One article in several languages as a table: the source, then a column a language. Lives on the
// window's thread; everything is in memory.
class LocaleBoardModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setBoard(const workspace::LocaleBoard &board);
    // Only rows with a fault of the source.
    void setDefectsOnly(bool on);
    [[nodiscard]] const workspace::LocaleBoard &board() const { return m_board; }

    [[nodiscard]] const workspace::BoardRow *row(const QModelIndex &index) const;
    // Null for the source's column, and where the language lacks the sentence.
    [[nodiscard]] const workspace::BoardCell *cell(const QModelIndex &index) const;
    [[nodiscard]] LocaleTag localeOf(int column) const; // invalid for the source's
    // The defects of the source, a paragraph each, for whoever writes it.
    [[nodiscard]] QString report() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    void show();
    [[nodiscard]] QString notes(const QModelIndex &index) const;

    workspace::LocaleBoard m_board;
    QList<int> m_shown; // indexes into its rows
    bool m_defectsOnly = false;
};

} // namespace diglot::ui::review
