// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/library.h"
#include "app/files/filetree.h"

#include <QSet>

#include <atomic>

namespace diglot::workspace {

class Catalogue;

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

// Whether the files of a tree are others than those that a library with its catalogue was made
// from: another archive or commit, else by path, and by size and time where the catalogue knows
// them. True when they cannot be listed.
[[nodiscard]] bool differsFrom(const files::FileTree &tree, const article::Library &library,
                               const Catalogue &catalogue, const std::atomic_bool &cancel);

} // namespace diglot::workspace
