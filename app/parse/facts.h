// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/document.h"

namespace diglot::parse {

// Fills appliesTo and roles (and the same as the target says them) of a parsed Markdown article
// from its first blocks: "**Appropriate roles**: A | B" or a label followed by a list. Labels and
// items are read from the source texts, or from the text itself where there are no segments.
// The lists are left empty where the article says nothing.
void readFacts(article::Document &document);

} // namespace diglot::parse
