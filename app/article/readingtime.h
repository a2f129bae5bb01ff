// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/document.h"

namespace diglot::article {

// How long a person needs to read an article in its target language, in minutes, rounded up; 0 for
// one without text. 200 words or 500 Chinese or Japanese characters a minute; code is not read.
[[nodiscard]] int readingMinutes(const Document &document);

} // namespace diglot::article
