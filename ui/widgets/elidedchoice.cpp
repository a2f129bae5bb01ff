// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/elidedchoice.h"

#include <QEvent>
#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace diglot::ui::widgets {

ElidedChoice::ElidedChoice(QWidget *parent)
    : QComboBox(parent)
{}

QString ElidedChoice::shownText() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect room =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    return fontMetrics().elidedText(currentText(), Qt::ElideRight, room.width());
}

bool ElidedChoice::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        setToolTip(shownText() == currentText() ? QString() : currentText());
    return QComboBox::event(event);
}

void ElidedChoice::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    option.currentText = shownText();
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace diglot::ui::widgets
