// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/localetag.h"

#include <QFont>

namespace diglot::ui::widgets {

// `base` for texts of a locale: what base lacks is drawn by a font made for readers of that locale,
// not by the first one that the system has (Chinese signs look different in Taiwan, China, Japan
// and Korea, and so does Arabic script). Without such a font installed it is `base`. The same fonts
// in the same order as resources/page/page.css.
// On the window's thread.
[[nodiscard]] QFont localeFont(const LocaleTag &locale, const QFont &base);

// Room for a line of any of the font's families, in pixels: Arabic letters reach higher and deeper
// than Latin ones of the same size.
[[nodiscard]] int lineHeight(const QFont &font);

// Makes it the font of the whole program, on the window's thread. Cheap where nothing changes.
void applyLocaleFont(const LocaleTag &locale);

// The program's font, to be changed in part and set on a widget, which follows the program's in all
// the rest. (QWidget::font() would bring everything it has at that moment along.)
[[nodiscard]] QFont followingFont();

} // namespace diglot::ui::widgets
