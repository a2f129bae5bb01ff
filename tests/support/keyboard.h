// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QWidget>

namespace diglot::test {

// Whether the window has the keyboard, and no menu above it. Without a window system nobody gives
// it back after a menu or a dialog: it is taken then, and the window has it a moment later.
[[nodiscard]] inline bool hasKeyboard(QWidget &window)
{
    if (!window.isActiveWindow())
        window.activateWindow();
    return window.isActiveWindow() && !QApplication::activePopupWidget();
}

} // namespace diglot::test
