// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/mousehands.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWheelEvent>
#include <QWidget>

namespace diglot::ui::shell {

MouseHands::MouseHands(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

// A fine wheel tells many small turns; one notch is a step.
bool MouseHands::turn(int delta)
{
    if ((delta > 0) != (m_turned > 0))
        m_turned = 0;
    m_turned += delta;
    const int steps = m_turned / QWheelEvent::DefaultDeltasPerStep;
    m_turned -= steps * QWheelEvent::DefaultDeltasPerStep;
    for (int i = 0; i < qAbs(steps); ++i)
        emit zoomed(steps > 0 ? 1 : -1);
    return true;
}

bool MouseHands::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type != QEvent::MouseButtonPress && type != QEvent::MouseButtonRelease &&
        type != QEvent::MouseButtonDblClick && type != QEvent::Wheel)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != m_window)
        return false;
    if (type == QEvent::Wheel) {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        return wheel->modifiers() == Qt::ControlModifier && turn(wheel->angleDelta().y());
    }
    const auto button = static_cast<QMouseEvent *>(event)->button();
    if (button != Qt::BackButton && button != Qt::ForwardButton)
        return false;
    if (type != QEvent::MouseButtonRelease)
        button == Qt::BackButton ? emit back() : emit forward();
    return true; // the release too: the engine has a history of its own
}

} // namespace diglot::ui::shell
