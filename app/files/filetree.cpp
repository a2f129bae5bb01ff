// SPDX-License-Identifier: Apache-2.0
#include "app/files/filetree.h"

#include "app/files/archivefile.h"
#include "app/files/gitbranch.h"
#include "app/files/joinedtree.h"
#include "app/files/localtree.h"
#include "app/files/tartree.h"
#include "app/files/ziptree.h"

#include <QFileInfo>

namespace diglot::files {

using namespace Qt::StringLiterals;

std::optional<BranchName> branchName(const QString &path)
{
    // Folders and branches may both have an "@" in their names: the longest folder counts.
    for (qsizetype at = path.lastIndexOf(u'@'); at > 0; at = path.lastIndexOf(u'@', at - 1)) {
        if (at + 1 < path.size() && QFileInfo(path.left(at)).isDir())
            return BranchName{path.left(at), path.sliced(at + 1)};
    }
    return std::nullopt;
}

bool isThere(const QString &path)
{
    return QFileInfo::exists(path) || branchName(path);
}

Result<std::unique_ptr<FileTree>> FileTree::open(const QString &path, const TreeOptions &options)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        if (const auto branch = branchName(path))
            return openBranch(branch->repository, branch->branch);
    }
    if (info.isDir() && isBareRepository(path))
        return openBranch(path, {});
    if (!info.isFile())
        return openLocal(path);
    if (path.endsWith(libraryFileEnding, Qt::CaseInsensitive))
        return openLibraryFile(path, options);
    switch (archiveKind(path)) {
    case ArchiveKind::Zip:
        return openZip(path);
    case ArchiveKind::Tar:
        return openTar(path, options);
    case ArchiveKind::None:
        break;
    }
    return openLocal(path);
}

} // namespace diglot::files
