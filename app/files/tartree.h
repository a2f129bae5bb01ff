// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/filetree.h"

namespace diglot::files {

// A tar archive, plain or packed by gzip, bzip2, xz or zstd. It is unpacked once, into a folder of
// its own in the cache that is named by the archive's path, size and time and appears there only
// when it is complete; what an ended attempt leaves behind is never taken for it and is cleared
// away by a later one, as is what an earlier state of the archive was unpacked to. Regular files
// alone are unpacked. Errors as FileTree::open; Limit too where the disk would become full.
[[nodiscard]] Result<std::unique_ptr<FileTree>> openTar(const QString &path,
                                                        const TreeOptions &options);

} // namespace diglot::files
