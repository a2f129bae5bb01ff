// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/filetree.h"

namespace diglot::files {

// A folder of the file system, or one file in it. Errors as FileTree::open.
[[nodiscard]] Result<std::unique_ptr<FileTree>> openLocal(const QString &path);

} // namespace diglot::files
