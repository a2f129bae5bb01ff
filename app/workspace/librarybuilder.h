// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/library.h"
#include "app/core/result.h"
#include "app/files/filetree.h"

#include <atomic>
#include <functional>
#include <memory>

namespace diglot::workspace {

class Catalogue;

struct BuildOptions
{
    QString overlayFolder;   // English checkout chosen by the person, or empty
    QString catalogueFolder; // where the catalogue of unchanged files is kept; empty: none
    std::function<void(int done, int total)> progress; // called on the building threads
    // Facts of an earlier build of the same library, brought up to date by this one; spares
    // reading the catalogue's file. Used by one build at a time. May be null.
    std::shared_ptr<Catalogue> catalogue;
};

// Walks the tree and builds the library: locale roots, docsets, editions, contents, redirections,
// freshness. One bad file is a problem of the library, never a failure. Errors: what
// FileTree::list says; NotFound when no article was found; Cancelled.
// With a catalogue folder, files whose size and time are unchanged are not read again. Of an opened
// file alone everything counts as an article that can be read as one, README and contents too.
[[nodiscard]] Result<article::LibraryPtr> buildLibrary(const files::FileTree &tree,
                                                       const BuildOptions &options,
                                                       const std::atomic_bool &cancel);

} // namespace diglot::workspace
