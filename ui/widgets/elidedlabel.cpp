// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/elidedlabel.h"

#include <QPainter>

namespace diglot::ui::widgets {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setFullText(const QString &text)
{
    m_path.clear();
    m_full = QString(text).replace(u'\n', u' ');
    setAccessibleName(m_full);
    updateGeometry();
    update();
}

void ElidedLabel::setPath(const QStringList &names, const QString &between)
{
    setFullText(names.join(between));
    m_path = names;
    m_between = between;
}

QString ElidedLabel::textFor(int width) const
{
    const QFontMetrics metrics = fontMetrics();
    if (metrics.horizontalAdvance(m_full) <= width || m_path.isEmpty())
        return metrics.elidedText(m_full, Qt::ElideRight, width);
    for (qsizetype first = 1; first < m_path.size(); ++first) {
        const QString shown = u'…' + m_between + m_path.mid(first).join(m_between);
        if (metrics.horizontalAdvance(shown) <= width)
            return shown;
    }
    return metrics.elidedText(m_path.last(), Qt::ElideRight, width);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, fontMetrics().height() + 2};
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_full) + 2, fontMetrics().height() + 2};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString shown = textFor(width());
    setToolTip(shown == m_full ? QString() : m_full);
    painter.setPen(palette().color(foregroundRole()));
    // The line runs as the interface does, whatever script it begins with.
    const int direction = isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignLeading) | direction, shown);
}

} // namespace diglot::ui::widgets
