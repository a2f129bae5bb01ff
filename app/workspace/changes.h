// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/library.h"

#include <QSet>

namespace diglot::workspace {

// An article in a locale, as one looks at it.
struct EditionName
{
    article::ArticleId article;
    LocaleTag locale;

    friend bool operator==(const EditionName &, const EditionName &) = default;
    friend size_t qHash(const EditionName &name, size_t seed = 0)
    {
        return qHashMulti(seed, name.article, name.locale);
    }
};

// The editions that are new, gone, or other than before (by size, time, title or freshness).
[[nodiscard]] QSet<EditionName> changedEditions(const article::Library &before,
                                                const article::Library &after);

} // namespace diglot::workspace
