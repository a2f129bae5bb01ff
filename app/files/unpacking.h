// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/problem.h"
#include "app/core/result.h"
#include "app/files/archivefile.h"

namespace diglot::files {

// Unpacks a tar archive into `folder`, an empty folder of ours that nobody else writes to: regular
// files under clean names; links, devices and names that lead elsewhere are left
// out and returned. Blocks. Syntax (damaged, or no tar archive), Limit (more than an honest archive
// holds, or more than the disk has room for), Io, Cancelled; `folder` is then of no use.
[[nodiscard]] Result<Problems> unpackTar(const ArchiveFile &archive, const QString &folder,
                                         const TreeOptions &options);

} // namespace diglot::files
