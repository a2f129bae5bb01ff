// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/filetree.h"

namespace diglot::files {

// How many files a manifest vouches for; nothing where there is no manifest.
using Vouched = std::optional<int>;

// Compares a tree with the manifests that came with it: SHA256SUMS at its top (as sha256sum writes
// it; every file named there must be there and have that sum), and beside an archive NAME.sha256 or
// a SHA256SUMS that names it. Errors: Conflict (a sum is another one, or a file is missing; `where`
// is the file), Syntax (a manifest that is not understood), Cancelled, Limit, Io. Blocks; reads
// everything that is named.
[[nodiscard]] Result<Vouched> verify(const FileTree &tree, const QString &path,
                                     const std::atomic_bool &cancel);

} // namespace diglot::files
