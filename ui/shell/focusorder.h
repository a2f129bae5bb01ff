// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

class QWidget;

namespace diglot::ui::shell {

// Qt's own order of focus is that in which widgets were made, and pages are made last. Here it is
// that of the layouts: what stands above or before comes first, wherever and whenever it was made.

// Everything in a window that Tab stops at now, in that order.
[[nodiscard]] QList<QWidget *> focusStops(const QWidget *window);
// The one behind `from` (before it, where not `forward`), around the ends; null where there is none
// but itself. `from` need not be a stop.
[[nodiscard]] QWidget *nextFocusStop(const QWidget *window, const QWidget *from, bool forward);

} // namespace diglot::ui::shell
