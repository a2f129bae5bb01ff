// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/block.h"
#include "app/core/localetag.h"

namespace diglot::render {

// Words that the page adds to an article, in the language of the column they stand in (not of the
// interface); English for a language that the table does not know.
[[nodiscard]] QString alertLabel(article::AlertKind kind, const LocaleTag &locale);
[[nodiscard]] QString videoLabel(const LocaleTag &locale);

// The sign before the label and the class of the box.
[[nodiscard]] QString alertSign(article::AlertKind kind);
[[nodiscard]] QString alertClass(article::AlertKind kind);

} // namespace diglot::render
