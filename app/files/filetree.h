// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/problem.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <atomic>
#include <memory>

namespace diglot::files {

struct FileEntry
{
    QString path;        // relative to the tree, "/" separated, as the file system spells it
    qint64 size = 0;     // bytes
    qint64 modified = 0; // nanoseconds since the epoch
};

// What a walk found: entries in byte order of their UTF-8 path, and what had to be passed over.
struct Listing
{
    QList<FileEntry> entries;
    QStringList folders; // every folder walked, relative, "." for the tree itself; for watching
    Problems skipped; // links that lead out or round, unreadable folders, names that are not UTF-8
};

// A read-only tree of files behind one door. All functions may be called from any thread.
class FileTree
{
public:
    virtual ~FileTree() = default;

    // Opens a folder or a single file (a tree with one entry). NotFound or Io if that is
    // impossible, Unsupported for what is neither.
    [[nodiscard]] static Result<std::unique_ptr<FileTree>> open(const QString &path);

    // Absolute path of the folder that the tree stands for, for a single file its folder.
    [[nodiscard]] virtual QString root() const = 0;

    // Name of the only file, empty where the tree is a folder.
    [[nodiscard]] virtual QString singleFile() const { return {}; }

    // Every regular file. Names that begin with "." are skipped unless listed in `dotNames`
    // (exact names); links that lead out of the tree are skipped and reported, links to files and
    // folders inside are followed, but never round in a circle. Folders nested deeper than 64 are
    // skipped and reported. Cancelled when `cancel` becomes true.
    [[nodiscard]] virtual Result<Listing> list(const QStringList &dotNames,
                                               const std::atomic_bool &cancel) const = 0;

    // The whole file. NotFound; Limit above `limit` bytes; Unsupported if the path leaves the
    // tree, by ".." or by a link, or names what is no regular file (a pipe is never waited for);
    // Io otherwise. What the path leads to is decided while it is opened: a link that is put in its
    // way after list() gains nothing.
    [[nodiscard]] virtual Result<QByteArray> read(const QString &path, qint64 limit) const = 0;
};

} // namespace diglot::files
