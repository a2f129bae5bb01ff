// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/library.h"

#include <optional>

namespace diglot::workspace {

// Where an address that stands in a file leads.
struct Destination
{
    enum class Kind : quint8 {
        Nowhere, // broken: neither here nor in the overlay, and no redirection explains it
        File,    // `path`; and `article` if that is an edition
        Article, // `article`, which has editions, but none in the root of the file that links
        Web      // `url`, outside the library
    };
    Kind kind = Kind::Nowhere;
    QString path; // library path, or relative to the overlay folder
    article::ArticleId article;
    QString url;
    QString anchor; // without "#", decoded
    bool inOverlayFolder = false;
    bool fromOverlay = false; // found in the English tree, not in the file's own root
    bool caseDiffers = false; // found only without regard to case, or to how accents are composed
    bool circle = false;      // nowhere, because redirections lead round
};

// Finds out what addresses lead to, in memory, from the library's tables. A value of one thread;
// the library must outlive it.
class PathFinder
{
public:
    explicit PathFinder(const article::Library &library)
        : m_library(library)
    {}

    // `href` as written in the article `file` (library path): relative, "~/…", "/docset/…" with or
    // without a locale, or absolute. Backslashes, percent encoding and queries are understood.
    [[nodiscard]] Destination find(const QString &file, const QString &href) const;

private:
    struct Wanted;

    [[nodiscard]] Destination follow(const QString &file, const QString &href, int hops) const;
    [[nodiscard]] Destination relative(const QString &file, const Wanted &wanted, int hops) const;
    [[nodiscard]] Destination absolute(const QString &file, const Wanted &wanted, int hops) const;
    [[nodiscard]] Destination locate(const QString &path, int hops) const;
    [[nodiscard]] Destination locateIn(const article::LocaleRoot &root, const QString &inRoot,
                                       int hops) const;
    [[nodiscard]] Destination redirected(const article::LocaleRoot &root, const QStringList &forms,
                                         int hops) const;
    [[nodiscard]] Destination inOverlay(const article::LocaleRoot &root,
                                        const QStringList &forms) const;
    [[nodiscard]] std::optional<Destination> ownFile(const QString &path) const;
    [[nodiscard]] const article::LocaleRoot *rootHolding(const QString &path) const;
    [[nodiscard]] QStringList docsetFolders(const QString &file, const QString &name) const;

    const article::Library &m_library;
    mutable int m_followed = 0; // addresses followed for the present question
};

} // namespace diglot::workspace
