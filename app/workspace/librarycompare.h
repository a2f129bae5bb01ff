// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/review/entry.h"
#include "app/workspace/reviewservice.h"

#include <functional>

namespace diglot::workspace {

class DocumentLoader;

// A library with what reads its files; both outlive the call.
struct LibraryState
{
    const article::Library &library;
    const DocumentLoader &loader;
};

// How a comparison is followed and ended, on its own thread; each may be empty.
struct CompareWatch
{
    std::function<bool()> isCancelled;
    std::function<void(int done, int total)> progress; // files
};

// What became of the segments of every Markdown file, included files among them. Files meet by
// locale and by path in the locale root, in the same collection or, where that is plain, in another
// one; two libraries of one file each meet whatever its name is. Ordered by article and locale,
// then by place in the later state, and the same every time. A file that cannot be read is a
// problem and left out. `verdicts` are all that are kept, whatever they are about. Blocks; error:
// Cancelled.
[[nodiscard]] Result<Comparison> compareLibraries(const LibraryState &before,
                                                  const LibraryState &after,
                                                  const QList<review::Entry> &verdicts,
                                                  const CompareWatch &watch = {});

} // namespace diglot::workspace
