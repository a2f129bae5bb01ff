// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/filetree.h"
#include "app/files/libraryfile.h"

namespace diglot::files {

// Several trees as one, as a library file names them. A source lies in the folder of its group.
// One whose own folders have names by which its parts are known (locales, or one folder that is
// named as it is itself) lies there directly, so that locales out of several sources come to stand
// beside each other; any other one below its own name, a second of that name in a folder of its
// own. Where two sources bring the same file, the earlier one's counts and a problem says so. A
// source that cannot be opened is a problem too; only if none can it is an error. Errors as
// readLibraryFile() and FileTree::open.
[[nodiscard]] Result<std::unique_ptr<FileTree>> openLibraryFile(const QString &path,
                                                                const TreeOptions &options);

} // namespace diglot::files
