// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/linklabel.h"

#include <QEvent>

namespace diglot::ui::widgets {

LinkLabel::LinkLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
}

void LinkLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        const QString shown = text();
        setText({}); // the same text again would change nothing
        setText(shown);
    }
}

} // namespace diglot::ui::widgets
