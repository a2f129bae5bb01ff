// SPDX-License-Identifier: Apache-2.0
#include "ui/library/contentsview.h"

#include "ui/library/contentsmodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/isolated.h"
#include "ui/widgets/rowtree.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace diglot::ui::library {

namespace {

constexpr int RowHeight = 27;
constexpr int ArrowSize = 12;
constexpr int NoteGap = 6;

using widgets::Theme;

// Draws the text of a line; its ground is the view's, because it spans the whole row.
class LineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &) const override
    {
        return {option.rect.width(), qMax(RowHeight, option.fontMetrics.height() + 8)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const bool shown = option.features.testFlag(QStyleOptionViewItem::Alternate);
        QFont font = option.font;
        font.setWeight(shown ? QFont::DemiBold : QFont::Normal);
        const QString note = index.data(ContentsModel::NoteRole).toString();
        const QString name = index.data(Qt::DisplayRole).toString();
        QRect rect = option.rect.adjusted(2, 0, -6, 0);
        const QFontMetrics metrics(font);
        const QString cut = metrics.elidedText(name, Qt::ElideRight, rect.width());
        painter->setFont(font);
        painter->setPen(Theme::current().color(colorOf(index, shown)));
        const auto align = QStyle::visualAlignment(option.direction, Qt::AlignLeft) |
                           Qt::AlignVCenter | Qt::TextSingleLine;
        painter->drawText(rect, int(align), widgets::isolated(cut));
        const int used = metrics.horizontalAdvance(cut) + NoteGap;
        if (note.isEmpty() || used + 24 > rect.width())
            return;
        font.setPointSizeF(font.pointSizeF() * 0.85);
        font.setWeight(QFont::Normal);
        painter->setFont(font);
        painter->setPen(Theme::current().color("muted"_L1));
        if (option.direction == Qt::RightToLeft)
            rect.setRight(rect.right() - used);
        else
            rect.setLeft(rect.left() + used);
        painter->drawText(
            rect, int(align),
            widgets::isolated(QFontMetrics(font).elidedText(note, Qt::ElideRight, rect.width())));
    }

private:
    [[nodiscard]] static QLatin1StringView colorOf(const QModelIndex &index, bool shown)
    {
        if (shown)
            return "accent"_L1;
        const auto kind = ContentsNode::Kind(index.data(ContentsModel::KindRole).toInt());
        const bool quiet = !index.data(ContentsModel::AvailableRole).toBool() ||
                           kind == ContentsNode::Kind::Folder;
        return quiet ? "muted"_L1 : "text"_L1;
    }
};

} // namespace

ContentsView::ContentsView(QWidget *parent)
    : QTreeView(parent)
{
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(15);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new LineDelegate(this));
    setAttribute(Qt::WA_MacShowFocusRect, false);
}

void ContentsView::setShownId(const QString &id)
{
    m_shownId = id;
    viewport()->update();
}

void ContentsView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const bool shown =
        index.data(ContentsModel::IdRole).toString() == m_shownId && !m_shownId.isEmpty();
    const bool current = index == currentIndex() && hasFocus();
    const bool pointed =
        option.rect.contains(viewport()->mapFromGlobal(QCursor::pos())) && viewport()->underMouse();
    widgets::paintRow(painter, option.rect,
                      shown || pointed ? widgets::RowGround::Lit : widgets::RowGround::Plain,
                      current);
    QStyleOptionViewItem plain(option);
    plain.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
    // The delegate is told by this flag that its line is the one that is open.
    plain.features.setFlag(QStyleOptionViewItem::Alternate, shown);
    const QRect rect = visualRect(index);
    if (index.isValid()) {
        QStyleOptionViewItem cell(plain);
        cell.rect = rect;
        itemDelegate()->paint(painter, cell, index);
    }
    const QRect branches = isRightToLeft()
                               ? QRect(rect.right() + 1, option.rect.top(),
                                       option.rect.right() - rect.right(), option.rect.height())
                               : QRect(option.rect.left(), option.rect.top(),
                                       rect.left() - option.rect.left(), option.rect.height());
    drawBranches(painter, branches, index);
}

void ContentsView::drawBranches(QPainter *painter, const QRect &rect,
                                const QModelIndex &index) const
{
    if (!model()->hasChildren(index))
        return;
    const auto name = isExpanded(index) ? "down"_L1 : isRightToLeft() ? "left"_L1 : "right"_L1;
    const int x = isRightToLeft() ? rect.left() : rect.right() - ArrowSize;
    const QPoint place(x, rect.center().y() - ArrowSize / 2 + 1);
    painter->drawPixmap(place,
                        widgets::iconPixmap(name, ArrowSize, Theme::current().color("muted"_L1),
                                            devicePixelRatioF()));
}

void ContentsView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        currentIndex().isValid()) {
        emit activatedWith(currentIndex(), event->modifiers());
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void ContentsView::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool onText = index.isValid() && visualRect(index).contains(event->pos());
    QTreeView::mouseReleaseEvent(event);
    if (!onText || index != currentIndex())
        return;
    if (event->button() == Qt::MiddleButton)
        emit activatedWith(index, Qt::ControlModifier);
    else if (event->button() == Qt::LeftButton)
        emit activatedWith(index, event->modifiers());
}

} // namespace diglot::ui::library
