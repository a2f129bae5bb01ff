// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace diglot::ui::print {

// A map from the glyphs of a font to Unicode (/ToUnicode, as Qt writes it), in which radicals are
// the characters that they look like: U+5FC3 in place of U+2F3C. Fonts draw both with one glyph,
// and the map names the first; nobody finds a word in which a radical stands. All else stays as it
// is.
[[nodiscard]] QByteArray withoutRadicals(const QByteArray &map);

} // namespace diglot::ui::print
