// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/library.h"
#include "app/core/result.h"
#include "app/workspace/documentloader.h"
#include "app/workspace/indexmemory.h"

#include <atomic>
#include <functional>
#include <memory>

namespace diglot::workspace {

struct IndexReport
{
    int articles = 0;
    int editions = 0;
    int segments = 0;
    int unchanged = 0; // editions that were not read again
    qint64 bytes = 0;  // of the index
    double seconds = 0;
    bool replaced = false; // the old index was damaged or of another version
    Problems problems;     // editions that cannot be read; the index goes without them
};

struct IndexOptions
{
    QString file;            // of the index
    bool rebuild = false;    // anew, beside the one that is there
    int threads = 2;         // that read and analyse; 0: everything on the calling thread
    bool background = false; // leaves the processor to others
    std::function<void(int done, int total)> progress; // editions; on the calling thread
    std::shared_ptr<IndexMemory> memory;               // of the updates before, null for none
};

// Brings the index of a library up to date: editions of the same size, time and facts are left
// alone, others read, and only those with other bytes indexed again. Every commit can be searched;
// what a cancelled or killed update has done is not done again. An index that proves damaged on the
// way is begun anew. One bad file is a problem, not a failure.
// Errors: Cancelled; as search::IndexWriter.
[[nodiscard]] Result<IndexReport> updateIndex(const article::LibraryPtr &library,
                                              const DocumentLoader &loader,
                                              const IndexOptions &options,
                                              const std::atomic_bool &cancel);

} // namespace diglot::workspace
