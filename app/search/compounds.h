// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/search/searcher.h"

#include <optional>

namespace diglot::search {

// A query for the compounds of the one word that `query` has ("konto": "kundenkonto OR …"), where
// what is searched or read is in a language that has compounds. Nothing for more words, phrases and
// the like, or where the library has no compound of it.
[[nodiscard]] std::optional<ParsedQuery>
compoundsOf(const ParsedQuery &query, const article::SearchRequest &request, SearchState &state);

} // namespace diglot::search
