// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace diglot::ui::widgets {

// Lets a widget that has the keyboard answer Return and Enter itself, with whatever modifiers, also
// where an action of the window has the same keys: Ctrl+Return in a list opens a new tab there, and
// approves a sentence elsewhere. Lasts as long as the widget.
void keepReturn(QWidget *widget);

} // namespace diglot::ui::widgets
