// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/exchangerun.h"

#include <QAbstractTableModel>

namespace diglot::ui::review {

// What a file brings, a row a text: which, its present translation, what would be kept. Rows that
// can be taken have a box, ticked; conflicts say why they are none of these. Where one of several
// versions may be chosen, each has a box that is not ticked, and ticking it clears the others.
class ImportModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Text, Present, Brings, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(const QList<workspace::ImportItem> &items); // all that can be taken is
    [[nodiscard]] int taken() const;                          // rows with their box set
    [[nodiscard]] QList<article::ReviewThing> things() const; // of those rows

    [[nodiscard]] LocaleTag localeOf(const QModelIndex &index) const; // that a cell's text is in

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void takenChanged();

private:
    QList<workspace::ImportItem> m_items;
    QList<bool> m_take;
};

// What somebody says, in words: "Anna: Approved · comment: … · proposal: …".
[[nodiscard]] QString wordsFor(const article::ReviewThing &thing);

} // namespace diglot::ui::review
