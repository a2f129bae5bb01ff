// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/rowtree.h"

#include "ui/widgets/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace diglot::ui::widgets {

namespace {

constexpr double Radius = 6;
constexpr double Frame = 2;

} // namespace

void paintRow(QPainter *painter, const QRect &row, RowGround ground, bool framed)
{
    if (ground == RowGround::Plain && !framed)
        return;
    const Theme &theme = Theme::current();
    auto place = QRectF(row).adjusted(1, 0.5, -1, -0.5);
    if (framed)
        place.adjust(Frame / 2, Frame / 2, -Frame / 2, -Frame / 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(framed ? QPen(theme.color("accent"_L1), Frame) : QPen(Qt::NoPen));
    painter->setBrush(ground == RowGround::Lit ? QBrush(theme.color("accent-soft"_L1))
                                               : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(place, Radius, Radius);
    painter->restore();
}

RowTree::RowTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setProperty("wholeRows", true); // the style sheet leaves the ground to us
    setMouseTracking(true);
}

void RowTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const
{
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const bool pointed =
        viewport()->underMouse() && row.contains(viewport()->mapFromGlobal(QCursor::pos()));
    const bool chosen = selectionModel() && selectionModel()->isSelected(index);
    paintRow(painter, row, pointed || chosen ? RowGround::Lit : RowGround::Plain,
             hasFocus() && index.siblingAtColumn(0) == currentIndex().siblingAtColumn(0));
    QTreeWidget::drawRow(painter, option, index);
}

} // namespace diglot::ui::widgets
