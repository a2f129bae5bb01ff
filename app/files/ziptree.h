// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/filetree.h"

namespace diglot::files {

// A zip archive that is read in place: its directory once, entries when they are asked for, each
// with a bound. Whoever reads an entry gets its bytes checked against size and checksum. An archive
// that is replaced by renaming goes on being read as it was. Errors as FileTree::open.
[[nodiscard]] Result<std::unique_ptr<FileTree>> openZip(const QString &path);

} // namespace diglot::files
