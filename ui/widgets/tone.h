// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyle>
#include <QWidget>

namespace diglot::ui::widgets {

// Gives a text another tone of the style sheet ("muted", "error", "warning"; empty: the usual one),
// also once it is on the screen: a style sheet looks at a property only when it is applied.
inline void setTone(QWidget *text, const QString &tone)
{
    text->setProperty("tone", tone);
    text->style()->unpolish(text);
    text->style()->polish(text);
}

} // namespace diglot::ui::widgets
