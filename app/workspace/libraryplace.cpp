// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/libraryplace.h"

#include "app/files/archivefile.h"
#include "app/files/gitbranch.h"
#include "app/files/libraryfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace diglot::workspace {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LibraryPlace)
};

QString nameOf(const QString &path)
{
    return files::withoutArchiveEnding(path.section(u'/', -1)).section(u'@', 0, 0);
}

} // namespace

PlaceKind placeKind(const QString &path)
{
    if (path.endsWith(files::libraryFileEnding, Qt::CaseInsensitive))
        return PlaceKind::Several;
    if (files::withoutArchiveEnding(path).size() < path.size())
        return PlaceKind::Archive;
    if (path.endsWith(".md"_L1, Qt::CaseInsensitive) || path.endsWith(".yml"_L1))
        return PlaceKind::File;
    return path.contains(u'@') ? PlaceKind::Branch : PlaceKind::Folder;
}

bool placeExists(const QString &path)
{
    return files::isThere(path);
}

QStringList archivePatterns()
{
    return {u"*.zip"_s,    u"*.tar"_s, u"*.tar.gz"_s,  u"*.tgz"_s,  u"*.tar.bz2"_s, u"*.tbz2"_s,
            u"*.tar.xz"_s, u"*.txz"_s, u"*.tar.zst"_s, u"*.tzst"_s, u"*.diglot"_s};
}

Result<BranchChoice> branchesOf(const QString &folder)
{
    const auto branches = files::branchesIn(folder);
    if (!branches)
        return branches.error();
    const bool bare = files::isBareRepository(folder);
    return BranchChoice{branches->names, bare ? QString() : branches->current};
}

QString likelyGroup(const QString &present)
{
    if (placeKind(present) != PlaceKind::Several)
        return nameOf(present);
    const auto sources = files::readLibraryFile(present);
    return sources ? sources->last().group : QString();
}

Result<QString> addToLibrary(const Addition &addition)
{
    QString file = addition.present;
    QList<files::LibrarySource> sources;
    if (placeKind(file) == PlaceKind::Several) {
        auto known = files::readLibraryFile(file);
        if (!known)
            return known.error();
        sources = std::move(*known);
    } else {
        const QString name = nameOf(addition.present);
        sources.append({addition.present, name});
        const QDir folder(addition.folder);
        file = folder.filePath(name + files::libraryFileEnding);
        for (int number = 2; QFileInfo::exists(file); ++number)
            file = folder.filePath(u"%1 %2"_s.arg(name).arg(number) + files::libraryFileEnding);
    }
    const bool known = std::any_of(sources.cbegin(), sources.cend(), [&](const auto &source) {
        return source.path == addition.added;
    });
    if (known)
        return Error{ErrorCode::Conflict, Text::tr("The library has this source already."),
                     addition.added};
    sources.append({addition.added, addition.group});
    if (auto written = files::writeLibraryFile(file, sources); !written)
        return written.error();
    // What was written is read again: a name that cannot be a group's says so now.
    if (auto read = files::readLibraryFile(file); !read)
        return read.error();
    return file;
}

} // namespace diglot::workspace
