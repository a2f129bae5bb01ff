// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/completion.h"
#include "app/search/editiontable.h"

namespace diglot::search {

// How the last word of a query can go on as a restriction (see parseQuery()): from two letters on
// with the names that begin so, behind a name and its colon with the values that the editions have.
// Values that begin with what was typed come first, then those with a word that begins so; only
// where there are none, those that hold it anywhere. Of equals that with most articles comes first,
// of years the newest. Values are matched in any language that names them. What is typed to its end
// is not offered, nor is anything behind a blank or in a phrase. A dash in front stays.
[[nodiscard]] QList<article::Completion>
completions(const QString &typed, const EditionTable &table, const LocaleTag &reading, int limit);

} // namespace diglot::search
