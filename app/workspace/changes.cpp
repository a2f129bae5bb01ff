// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/changes.h"

#include "app/workspace/catalogue.h"

#include <algorithm>

namespace diglot::workspace {

using article::Edition;
using article::Library;

namespace {

EditionName nameOf(const Edition &edition)
{
    return {{edition.collection, edition.key}, edition.locale};
}

bool isSame(const Edition &a, const Edition &b)
{
    return a.path == b.path && a.size == b.size && a.modified == b.modified && a.title == b.title &&
           a.freshness == b.freshness;
}

// Adds the editions of `one` that the other library does not have in the same state.
void addChanged(QSet<EditionName> &changed, const Library &one, const Library &other)
{
    for (const Edition &edition : one.editions) {
        const EditionName name = nameOf(edition);
        const Edition *counterpart = other.edition(name.article, name.locale);
        if (!counterpart || !isSame(edition, *counterpart))
            changed.insert(name);
    }
}

// Files whose names differ in case alone stand in the table under more than one key.
qsizetype fileCount(const Library &library)
{
    return QSet<QString>(library.files.cbegin(), library.files.cend()).size();
}

} // namespace

QSet<EditionName> changedEditions(const Library &before, const Library &after)
{
    QSet<EditionName> changed;
    addChanged(changed, before, after);
    addChanged(changed, after, before);
    return changed;
}

bool differsFrom(const files::FileTree &tree, const article::Library &library,
                 const Catalogue &catalogue, const std::atomic_bool &cancel)
{
    if (tree.isReplaced())
        return true;
    const Result<files::Listing> listing =
        tree.list({publishFileName, redirectionFileName}, cancel);
    if (!listing || listing->folders != library.folders ||
        listing->entries.size() != fileCount(library))
        return true;
    return std::any_of(
        listing->entries.cbegin(), listing->entries.cend(), [&](const files::FileEntry &entry) {
            return article::fileIn(library.files, entry.path) != entry.path ||
                   (fileKind(entry.path) != FileKind::Other && catalogue.knowsOther(entry));
        });
}

} // namespace diglot::workspace
