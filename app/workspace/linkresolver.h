// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/address.h"
#include "app/article/library.h"
#include "app/render/page.h"

namespace diglot::workspace {

// Where a relative path of a file leads, looked up in memory in the library's table of files.
struct FileReference
{
    QString path;             // library path, or path in the overlay folder; empty: nowhere
    bool inOverlay = false;   // `path` is relative to Library::overlayFolder
    bool fromOverlay = false; // found in an English tree, there or in the library: not localized
    bool caseDiffers = false; // found only without regard to case
};

// Resolves `reference` (relative, "~/…" from the docset's root, or "/docset/…") as written in
// `file`. Redirections of the locale root are followed, at most eight. No file is touched.
[[nodiscard]] FileReference resolveFile(const article::Library &library, const QString &file,
                                        const QString &reference);

// The resolver for one page: links keep the page's languages and view.
class LinkResolver final : public render::Resolver
{
public:
    LinkResolver(article::LibraryPtr library, article::Address from);
    [[nodiscard]] render::Target link(const QString &href, const QString &file) const override;
    [[nodiscard]] render::Target picture(const QString &src, const QString &file) const override;

private:
    article::LibraryPtr m_library;
    article::Address m_from;
};

} // namespace diglot::workspace
