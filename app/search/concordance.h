// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/search/searcher.h"

namespace diglot::search {

// Every segment that holds a term, on either side: its words in any form side by side, or with
// `exact` the very characters in the Markdown. Ordered by locale, then by the text of the side
// that does not hold the term, so that equal translations stand together. Called in a transaction
// in which `state` was refreshed. Cancelled when interrupted.
[[nodiscard]] Result<QList<article::ConcordanceLine>>
concordance(SearchState &state, const article::ConcordanceRequest &request);

} // namespace diglot::search
