// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/library.h"

#include <optional>

namespace diglot::workspace {

// One file in two states of a library; either may be missing.
struct StatePair
{
    std::optional<article::Edition> before;
    std::optional<article::Edition> after;
};

// Which files of two states meet: every Markdown file, included ones among them, YAML articles and
// the contents of docsets. By locale and by path in the locale root, in the same collection or,
// where that is plain, in another one; two libraries of one file each meet whatever its name is.
// Ordered by path in the locale root and locale.
[[nodiscard]] QList<StatePair> statePairs(const article::Library &before,
                                          const article::Library &after);

} // namespace diglot::workspace
