// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace diglot::render {

// Code as HTML with spans of class hl-k (keyword), hl-s (string), hl-c (comment), hl-n (number),
// hl-t (tag, key), hl-v (variable, attribute). `language` is the fence's word as written; one that
// is not known gives plain escaped text. Linear in the length of the code.
[[nodiscard]] QString highlighted(const QString &code, const QString &language);

} // namespace diglot::render
