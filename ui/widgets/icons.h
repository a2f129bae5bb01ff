// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace diglot::ui::widgets {

// An icon of resources/icons by its file's name ("back"). Drawn in the current theme's colours at
// the moment of painting, so it follows a change of theme: text for normal and active, the strong
// line for disabled. Mirrored by the caller where a direction is meant. An unknown name is a
// programming error and asserts.
[[nodiscard]] QIcon icon(QLatin1StringView name);

// The same drawing in one colour, `size` logical pixels square.
[[nodiscard]] QPixmap iconPixmap(QLatin1StringView name, int size, const QColor &color,
                                 qreal devicePixelRatio);

} // namespace diglot::ui::widgets
