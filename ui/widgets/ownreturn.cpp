// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ownreturn.h"

#include <QKeyEvent>
#include <QWidget>

namespace diglot::ui::widgets {

namespace {

class ReturnKeeper final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return QObject::eventFilter(watched, event);
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key != Qt::Key_Return && key != Qt::Key_Enter)
            return QObject::eventFilter(watched, event);
        event->accept(); // then it comes as an ordinary key
        return true;
    }
};

} // namespace

void keepReturn(QWidget *widget)
{
    widget->installEventFilter(new ReturnKeeper(widget));
}

} // namespace diglot::ui::widgets
