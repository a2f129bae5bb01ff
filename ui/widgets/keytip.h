// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QWidget>

namespace diglot::ui::widgets {

inline constexpr auto KeyTipProperty = "keyTip";

// The tool tip of a widget ends with the key that an action has now: who owns the actions adds it
// when the tip is shown. The tip's own text names no key.
inline void tellKeyOf(QWidget *widget, QLatin1StringView action)
{
    widget->setProperty(KeyTipProperty, QString(action));
}

[[nodiscard]] inline QString withKey(const QString &text, const QKeySequence &key)
{
    return key.isEmpty()
               ? text
               : text + QStringLiteral(" (%1)").arg(key.toString(QKeySequence::NativeText));
}

} // namespace diglot::ui::widgets
