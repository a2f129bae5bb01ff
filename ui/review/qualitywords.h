// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/reviewfigures.h"

namespace diglot::ui::review {

// What a category ("accuracy/omission") or severity of a quality model is called in the window's
// language; the id itself where it is one of a team's own model.
[[nodiscard]] QString qualityWord(const QString &id);

// A loss of markup in one sentence.
[[nodiscard]] QString sentenceFor(const article::MarkupLoss &loss);

} // namespace diglot::ui::review
