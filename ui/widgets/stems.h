// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace diglot::ui::widgets {

// Qt makes the stems of PostScript-flavoured fonts thicker than they were drawn, and those of other
// fonts not: beside Latin words the Chinese, Japanese and Korean ones of Noto look bold, most of
// all on a dark ground, and unlike those of the page. After this they are drawn as they were
// designed. On the window's thread, after the application object and before the first text. False
// where this Qt does not let it be changed: then everything stays as it is.
bool drawStemsAsDesigned();

} // namespace diglot::ui::widgets
