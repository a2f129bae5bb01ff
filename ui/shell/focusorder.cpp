// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/focusorder.h"

#include <QLayout>
#include <QSplitter>

#include <utility>

namespace diglot::ui::shell {

namespace {

void addWidgets(const QLayout *layout, QList<const QWidget *> &widgets)
{
    for (int i = 0; i < layout->count(); ++i) {
        const QLayoutItem *item = layout->itemAt(i);
        if (const QWidget *widget = const_cast<QLayoutItem *>(item)->widget())
            widgets << widget;
        else if (const QLayout *inner = const_cast<QLayoutItem *>(item)->layout())
            addWidgets(inner, widgets);
    }
}

// Children as they are laid out; what lies free follows in the order in which it was made.
QList<const QWidget *> laidOut(const QWidget *parent)
{
    QList<const QWidget *> widgets;
    if (const auto *splitter = qobject_cast<const QSplitter *>(parent)) {
        for (int i = 0; i < splitter->count(); ++i)
            widgets << splitter->widget(i);
    } else if (parent->layout()) {
        addWidgets(parent->layout(), widgets);
    }
    for (const QObject *child : parent->children()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (widget && !widgets.contains(widget))
            widgets << widget;
    }
    return widgets;
}

// Every shown widget of the window, parents before their children.
void walk(const QWidget *parent, QList<const QWidget *> &all)
{
    for (const QWidget *child : laidOut(parent)) {
        if (child->isWindow() || child->isHidden())
            continue;
        all << child;
        walk(child, all);
    }
}

bool isStop(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy() &&
           widget->isVisible() && widget->isEnabled();
}

} // namespace

QList<QWidget *> focusStops(const QWidget *window)
{
    QList<const QWidget *> all;
    walk(window, all);
    QList<QWidget *> stops;
    for (const QWidget *widget : std::as_const(all)) {
        if (isStop(widget))
            stops << const_cast<QWidget *>(widget);
    }
    return stops;
}

QWidget *nextFocusStop(const QWidget *window, const QWidget *from, bool forward)
{
    QList<const QWidget *> all;
    walk(window, all);
    const qsizetype count = all.size();
    const qsizetype at = all.indexOf(from);
    // From nowhere Tab leads to the first, and Shift+Tab to the last.
    for (qsizetype step = 1; step <= count; ++step) {
        const qsizetype next = forward ? at + step : (at < 0 ? count : at) - step;
        const QWidget *widget = all.at((next + count) % count);
        if (widget != from && isStop(widget))
            return const_cast<QWidget *>(widget);
    }
    return nullptr;
}

} // namespace diglot::ui::shell
