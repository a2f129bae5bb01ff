// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/library.h"
#include "app/files/filetree.h"

namespace diglot::workspace {

// The locale that a folder's name states: the whole name ("ru-RU") or what stands behind its last
// dot ("partner-center-pr.ru-ru"). A bare language counts only as a whole name of two letters, as
// "docs.io" and "bin" are no locales.
[[nodiscard]] LocaleTag localeOfFolderName(const QString &name);

// The locale roots of a listing, ordered by path, with path, collection and the locale that their
// folder's name states (invalid if it states none). `folder` is files::FileTree::namedFolder();
// a name further up counts where the library's own says nothing. Always at least the library
// itself, "."; roots that hold no file of their own are left in for the caller to drop.
[[nodiscard]] QList<article::LocaleRoot> findLocaleRoots(const files::Listing &listing,
                                                         const QString &folder);

// Where several roots beside each other state one locale they are several repositories: each group
// of names that differ in their locale only ("docs.ru-ru", "docs.zh-tw") becomes a collection.
void separateCollections(QList<article::LocaleRoot> &roots);

// Finds the root of a path quickly; `roots` must outlive it.
class RootFinder
{
public:
    explicit RootFinder(const QList<article::LocaleRoot> &roots);
    // Index of the innermost root that holds the file, -1 if none does.
    [[nodiscard]] int rootOf(const QString &path) const;

private:
    QHash<QString, int> m_indexes; // root path → index
};

// `path` relative to the root's folder; the file must lie in it.
[[nodiscard]] QString pathInRoot(const article::LocaleRoot &root, const QString &path);
// The other way round.
[[nodiscard]] QString libraryPath(const QString &rootPath, const QString &pathInRoot);

} // namespace diglot::workspace
