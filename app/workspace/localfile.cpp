// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/localfile.h"

#include <QDir>
#include <QFileInfo>

namespace diglot::workspace {

using namespace Qt::StringLiterals;

Result<LocalFile> localFile(const files::FileTree &tree, const QString &path, qint64 limit)
{
    const QString local = tree.localPath(path);
    if (!local.isEmpty() && QFileInfo::exists(local))
        return LocalFile{local, nullptr};
    const Result<QByteArray> bytes = tree.read(path, limit);
    if (!bytes)
        return bytes.error();
    // With its ending, by which those that read it tell what it is.
    const QString ending = QFileInfo(path).suffix();
    auto copy = std::make_shared<QTemporaryFile>(QDir::tempPath() + u"/diglot-XXXXXX."_s + ending);
    if (!copy->open() || copy->write(*bytes) != bytes->size() || !copy->flush())
        return Error{ErrorCode::Io, copy->errorString(), path};
    return LocalFile{copy->fileName(), std::move(copy)};
}

} // namespace diglot::workspace
