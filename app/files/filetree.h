// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/problem.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace diglot::files {

struct FileEntry
{
    QString path;    // relative to the tree, "/" separated, as the file system spells it
    qint64 size = 0; // bytes
    // Nanoseconds since the epoch. Where there is no such time (an archive knows seconds, a branch
    // none) digits that follow from the content fill it up: another content, another number.
    qint64 modified = 0;
};

// What a walk found: entries in byte order of their UTF-8 path, and what had to be passed over.
struct Listing
{
    QList<FileEntry> entries;
    QStringList folders; // every folder walked, relative, "." for the tree itself; for watching
    Problems skipped; // links that lead out or round, unreadable folders, names that are not UTF-8
};

// A folder of the file system in which a change may concern a tree.
struct WatchedPlace
{
    QString folder;    // absolute
    QString path;      // what it is in the tree, "." for the tree itself
    QStringList names; // the only entries that count; empty: all whose names show in a tree
};

// "REPOSITORY@BRANCH" taken apart.
struct BranchName
{
    QString repository;
    QString branch;
};

// Nothing if no part of the path before an "@" is a folder. Touches the file system.
[[nodiscard]] std::optional<BranchName> branchName(const QString &path);

// Whether there is something that open() could be tried on.
[[nodiscard]] bool isThere(const QString &path);

// What opening may need beyond the path.
struct TreeOptions
{
    QString cacheFolder; // where tar archives are unpacked; empty: a temporary folder of the tree's
    std::function<void(qint64 done, qint64 total)> progress; // bytes of an archive being unpacked
    const std::atomic_bool *cancel = nullptr;
};

// A read-only tree of files behind one door. All functions may be called from any thread.
class FileTree
{
public:
    virtual ~FileTree() = default;

    // Opens what a person names a library by:
    // - a folder, or a single file (a tree with one entry);
    // - a zip archive, which is read in place, or a tar archive (also .gz, .bz2, .xz, .zst), which
    //   is unpacked once into the cache;
    // - "REPOSITORY@BRANCH", a branch, remote branch or tag of a git repository, read from its
    //   objects without a checkout; of a bare repository alone, its own HEAD;
    // - a library file (*.diglot), which names several of these.
    // Errors: NotFound (no such thing, no such branch), Io, Unsupported (what is none of these;
    // encrypted archives), Syntax (damaged), Limit (claims to unpack to more than an honest archive
    // does), Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<FileTree>> open(const QString &path,
                                                                const TreeOptions &options = {});

    // By what the tree is known: the absolute path of its folder or archive, for a single file that
    // of its folder; of a branch that of the repository, "@" and the branch.
    [[nodiscard]] virtual QString root() const = 0;

    // The path whose folder names may state a locale: root() without an archive's ending or a
    // branch's name.
    [[nodiscard]] virtual QString namedFolder() const { return root(); }

    // Name of the only file, empty where the tree is a folder.
    [[nodiscard]] virtual QString singleFile() const { return {}; }

    // Every regular file. Names that begin with "." are skipped unless listed in `dotNames`
    // (exact names); links that lead out of the tree are skipped and reported, links to files and
    // folders inside are followed, but never round in a circle (in archives and branches no link
    // is followed). Folders nested deeper than 64 are skipped and reported. Cancelled when `cancel`
    // becomes true.
    [[nodiscard]] virtual Result<Listing> list(const QStringList &dotNames,
                                               const std::atomic_bool &cancel) const = 0;

    // The whole file. NotFound; Limit above `limit` bytes; Unsupported if the path leaves the
    // tree, by ".." or by a link, or names what is no regular file (a pipe is never waited for), or
    // is encrypted; Syntax in a damaged archive; Io otherwise. What the path leads to is decided
    // while it is opened: a link that is put in its way after list() gains nothing.
    [[nodiscard]] virtual Result<QByteArray> read(const QString &path, qint64 limit) const = 0;

    // Absolute path under which the file system has the file, if there is one; empty where the tree
    // lies in an archive or a repository.
    [[nodiscard]] virtual QString localPath(const QString &) const { return {}; }

    // Of several trees in one: the groups that a library file names, in its order.
    [[nodiscard]] virtual QStringList groups() const { return {}; }

    // Whether the archive or the branch is another one than the one that was opened. A folder never
    // is; what is in it says list().
    [[nodiscard]] virtual bool isReplaced() const { return false; }

    // Where to watch for changes; `folders` are those of the listing.
    [[nodiscard]] virtual QList<WatchedPlace> watched(const QStringList &folders) const = 0;
};

} // namespace diglot::files
