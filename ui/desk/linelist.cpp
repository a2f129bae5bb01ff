// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/linelist.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace diglot::ui::desk {

namespace {

constexpr int RowHeight = 30;
constexpr int Inset = 8;
constexpr int Gap = 16;
constexpr int NoteRole = Qt::UserRole + 1;
constexpr double NoteShare = 0.45; // of the row, at most

// Text at the start, note at the end, both on one line; the whole of it is the tool tip.
class LineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.text.clear();
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const auto &theme = widgets::Theme::current();
        const QRect row = option.rect.adjusted(Inset, 0, -Inset, 0);
        const QString whole = index.data(NoteRole).toString();
        const QFontMetrics metrics(option.font);
        const QString note =
            metrics.elidedText(whole, Qt::ElideRight, int(row.width() * NoteShare));
        const int noteWidth = note.isEmpty() ? 0 : metrics.horizontalAdvance(note) + Gap;
        const QString text =
            metrics.elidedText(index.data().toString(), Qt::ElideRight, row.width() - noteWidth);
        const bool mirrored = option.direction == Qt::RightToLeft;
        const auto begin =
            Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft);
        const auto end =
            Qt::AlignVCenter | Qt::AlignAbsolute | (mirrored ? Qt::AlignLeft : Qt::AlignRight);
        const bool held = option.state & QStyle::State_Selected;
        painter->setPen(
            theme.color(held ? QLatin1StringView("accent") : QLatin1StringView("text")));
        painter->drawText(row, int(begin), text);
        painter->setPen(theme.color(QLatin1StringView("muted")));
        painter->drawText(row, int(end), note);
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {120, RowHeight};
    }
};

} // namespace

LineList::LineList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new LineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
}

void LineList::setLines(const QList<Line> &lines)
{
    clear();
    for (const Line &line : lines) {
        auto *item = new QListWidgetItem(line.text, this);
        item->setData(Qt::UserRole, line.what);
        item->setData(NoteRole, line.note);
        item->setToolTip(line.note.isEmpty() ? line.text : line.text + u'\n' + line.note);
        item->setData(Qt::AccessibleTextRole, line.note.isEmpty()
                                                  ? line.text
                                                  : line.text + QStringLiteral(", ") + line.note);
    }
    setVisible(!lines.isEmpty());
    updateGeometry();
}

QSize LineList::sizeHint() const
{
    return {240, count() * RowHeight};
}

QSize LineList::minimumSizeHint() const
{
    return {120, count() * RowHeight};
}

void LineList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentItem())
        emit chosen(currentItem()->data(Qt::UserRole),
                    event->modifiers().testFlag(Qt::ControlModifier));
    else
        QListWidget::keyPressEvent(event);
}

void LineList::mouseReleaseEvent(QMouseEvent *event)
{
    QListWidget::mouseReleaseEvent(event);
    const auto *item = itemAt(event->pos());
    if (item && (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton))
        emit chosen(item->data(Qt::UserRole), event->button() == Qt::MiddleButton ||
                                                  event->modifiers() == Qt::ControlModifier);
}

void LineList::focusInEvent(QFocusEvent *event)
{
    QListWidget::focusInEvent(event);
    if (!currentItem() && count() > 0)
        setCurrentRow(0);
}

// The page scrolls, not the list.
void LineList::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace diglot::ui::desk
