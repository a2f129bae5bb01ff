// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/filetree.h"

#include <QTemporaryFile>

#include <memory>

namespace diglot::workspace {

// A file of a library where those can open it that need a place in the file system: the file itself
// where there is one, else a copy that lives as long as this value.
struct LocalFile
{
    QString path;
    std::shared_ptr<QTemporaryFile> copy; // null where none was needed
};

// Errors as files::FileTree::read; Io where the copy cannot be written.
[[nodiscard]] Result<LocalFile> localFile(const files::FileTree &tree, const QString &path,
                                          qint64 limit);

} // namespace diglot::workspace
