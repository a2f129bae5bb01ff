// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/edition.h"
#include "app/article/tocnode.h"
#include "app/core/problem.h"

#include <QHash>
#include <QMap>

#include <memory>

namespace diglot::article {

// A documentation set inside one locale root.
struct Docset
{
    QString folder;      // relative to the locale root, "." if it is the root itself; "" gathers
                         // the contents of what lies in no docset, where there are any
    QString publishName; // docset_name of the publish configuration, empty if it has none
    QString basePath;    // first part of its public addresses ("partner-center"), from docfx `dest`
    // How its public addresses are made: "https://learn.microsoft.com/{locale}/guide/{path}", see
    // workspace/addressbook.h; empty where its configuration does not say where it is published.
    QString addressForm;
    // For people: title of its contents, else its line in the breadcrumbs, else what its articles
    // say behind their titles, else the folder's name.
    QString displayName;
    QList<TocNode> toc; // as written, with the contents files it refers to put in their place
    QString tocPath;    // library path of the file that `toc` came from, empty for none
};

// One repository of one locale.
struct LocaleRoot
{
    QString path;       // relative to the library, "." for the library itself
    QString collection; // path of the folder that holds it and its siblings
    LocaleTag locale;
    QList<Docset> docsets;
    QHash<QString, QString> redirections; // lower-cased path in the root → target as written
};

// Everything found in an opened folder, archive, branch or several of them. Immutable once built;
// shared between threads as LibraryPtr, replaced whole when files change. Paths use "/" and are
// relative to `folder`.
struct Library
{
    QString folder; // absolute path of what was opened; of a branch "REPOSITORY@BRANCH"
    QString name;   // for people: the folder's, archive's or file's name
    // Of a library put together of several: the folders (relative to the library) under which
    // collections belong together, in the order of the library file. Empty for any other.
    QStringList groups;
    QList<LocaleRoot> roots;
    QList<Edition> editions;              // ordered by path
    QMap<ArticleId, QList<int>> articles; // → indexes into editions, by locale tag
    QStringList folders;                  // every folder of it, for watching
    QHash<QString, QString> files;        // every file of the library, see fileIn()
    QString overlayFolder;                // absolute path of an English checkout, or empty
    QHash<QString, QString> overlayFiles; // the same of it, paths relative to overlayFolder
    Problems problems;

    [[nodiscard]] const Edition *edition(const ArticleId &id, const LocaleTag &locale) const;
    // An article's title in a locale, where it has none there in en-US, else in any other locale;
    // its key if it is not in the library or has no title.
    [[nodiscard]] QString titleOf(const ArticleId &id, const LocaleTag &locale) const;
    [[nodiscard]] QList<const Edition *> editionsOf(const ArticleId &id) const;
    [[nodiscard]] const Edition *editionAt(const QString &path) const;
    [[nodiscard]] const LocaleRoot *rootOf(const Edition &edition) const;
    // The root of a collection in a locale, or null.
    [[nodiscard]] const LocaleRoot *root(const QString &collection, const LocaleTag &locale) const;
    // "collection:key" or a bare key, which takes the first collection by path; an invalid id if
    // the library has no such article. `ambiguous` is set when a bare key stood in several.
    [[nodiscard]] ArticleId find(const QString &reference, bool *ambiguous = nullptr) const;
    // Locales by tag with the number of articles that have an edition in each.
    [[nodiscard]] QMap<LocaleTag, int> localeCounts() const;
};

// The tables of files map a path without case and with composed accents to the path as the file
// system spells it. Where several paths differ in these only, each is found by its own spelling
// too.
void addFile(QHash<QString, QString> &files, const QString &path);
// The file of that path, else one that differs in case or composition only, else an empty string.
[[nodiscard]] QString fileIn(const QHash<QString, QString> &files, const QString &path);

// Whether a path lies in the folder, at any depth; everything lies in ".".
[[nodiscard]] bool liesIn(const QString &path, const QString &folder);

using LibraryPtr = std::shared_ptr<const Library>;

} // namespace diglot::article
