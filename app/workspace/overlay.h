// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/library.h"

namespace diglot::workspace {

// A place in the English tree that lies under a localized one.
struct OverlayPath
{
    QString path;          // library path, or relative to Library::overlayFolder
    bool inFolder = false; // the latter
};

// Where the English counterpart of a path (relative to its root) may lie, best first: en-US of the
// same collection, en-US roots with a docset of the same name, the overlay folder. The paths are
// candidates; whether there is such a file, fileIn() says.
[[nodiscard]] QList<OverlayPath> overlayPaths(const article::Library &library,
                                              const article::LocaleRoot &root,
                                              const QString &pathInRoot);

// The innermost docset that holds a path relative to the root, or null.
[[nodiscard]] const article::Docset *docsetHolding(const article::LocaleRoot &root,
                                                   const QString &pathInRoot);

[[nodiscard]] bool isEnglish(const LocaleTag &locale); // en-US

} // namespace diglot::workspace
