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

// What became of the texts that can be judged: the segments of every Markdown file, included files
// among them, and the units of articles, YAML articles and the contents of docsets. Files meet as
// statePairs() says. The source of a unit is the English text of its state; where only one state
// has one, it stands for both. Ordered by article and locale, then by place in the later state,
// segments before units, and the same every time. A file that cannot be read is a problem and left
// out; of one that cannot be parsed the units are. `verdicts` are all that are kept, whatever they
// are about. Blocks; error: Cancelled.
[[nodiscard]] Result<Comparison> compareLibraries(const LibraryState &before,
                                                  const LibraryState &after,
                                                  const QList<review::Entry> &verdicts,
                                                  const CompareWatch &watch = {});

} // namespace diglot::workspace
