// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/search/searcher.h"

namespace diglot::search {

// See IndexReader::marks(). Ranges in code points, in order, not overlapping.
[[nodiscard]] Result<QList<QList<article::Range>>>
marksInTexts(SearchState &state, const article::SearchRequest &request,
             const QList<article::PageText> &texts);

} // namespace diglot::search
