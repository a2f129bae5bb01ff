// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace diglot::ui::print {

// The contents of a page, in which ligatures of right-to-left letters are said to be their one
// character of Unicode, where there is one: U+FEFB in place of U+0644 U+0627 (/ActualText).
// Programs that turn right-to-left text round after they have taken glyphs apart read the letters
// of a ligature in the wrong order; one character they cannot. Everything else stays as it is.
[[nodiscard]] QByteArray withLigatures(const QByteArray &content);

} // namespace diglot::ui::print
