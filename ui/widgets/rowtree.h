// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTreeWidget>

namespace diglot::ui::widgets {

// Marks the whole row as one rounded piece, over all columns and what leads to the line. A style
// sheet would mark each of these for itself.
class RowTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit RowTree(QWidget *parent = nullptr);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
};

enum class RowGround : quint8 { Plain, Lit };

// What stands behind a row: lit where it is chosen or pointed at, in a frame where it has the
// keyboard.
void paintRow(QPainter *painter, const QRect &row, RowGround ground, bool framed);

} // namespace diglot::ui::widgets
