// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace diglot::ui::widgets {

FlowLayout::FlowLayout(QWidget *parent, int spacing)
    : QLayout(parent)
{
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const auto margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QList<QLayoutItem *> items = m_items;
    items.removeIf([](const QLayoutItem *item) { return item->isEmpty(); });
    int y = inside.y();
    for (qsizetype first = 0; first < items.size();) {
        // One line: as many items as fit, at least one.
        qsizetype end = first;
        int width = 0;
        int height = 0;
        for (; end < items.size(); ++end) {
            const QSize size = items.at(end)->sizeHint();
            if (end > first && width + size.width() > inside.width())
                break;
            width += size.width() + spacing();
            height = qMax(height, size.height());
        }
        int x = inside.x();
        for (; first < end; ++first) {
            const QSize size = items.at(first)->sizeHint();
            const QRect place(QPoint(x, y + (height - size.height()) / 2), size);
            if (move)
                items.at(first)->setGeometry(QStyle::visualRect(direction, inside, place));
            x += size.width() + spacing();
        }
        y += height + (end < items.size() ? spacing() : 0);
    }
    return y - rect.y() + contentsMargins().bottom();
}

} // namespace diglot::ui::widgets
