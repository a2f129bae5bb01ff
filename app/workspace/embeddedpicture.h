// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/documentloader.h"

namespace diglot::workspace {

// Puts pictures into pages and copies themselves, 48 MB in all. A value of one thread; loader and
// library must outlive it.
class PictureEmbedder
{
public:
    PictureEmbedder(const article::Library &library, const DocumentLoader &loader)
        : m_library(library)
        , m_loader(loader)
    {}

    // The picture as a data: address; empty where there is none, or no room for it any more.
    [[nodiscard]] QString dataUrl(const QString &src, const QString &file) const;

private:
    const article::Library &m_library;
    const DocumentLoader &m_loader;
    mutable qsizetype m_embedded = 0; // bytes
};

} // namespace diglot::workspace
