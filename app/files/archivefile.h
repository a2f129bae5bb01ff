// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/beneath.h"
#include "app/files/filetree.h"

#include <sys/stat.h>

namespace diglot::files {

enum class ArchiveKind : quint8 { None, Zip, Tar };

// What a file's name says, and of a zip archive its first bytes too. None if it cannot be read.
[[nodiscard]] ArchiveKind archiveKind(const QString &path);

// The path without the ending of an archive (".zip", ".tar.gz", ".tgz" …).
[[nodiscard]] QString withoutArchiveEnding(const QString &path);

// The file that an archive is, kept open: what is read later is the file that was opened, whatever
// has taken its place meanwhile. A value of one owner; const functions from any thread.
class ArchiveFile
{
public:
    // NotFound, Io; Unsupported for what is no regular file.
    [[nodiscard]] static Result<ArchiveFile> open(const QString &path);

    [[nodiscard]] QString path() const { return QString::fromUtf8(m_path); } // canonical, absolute
    [[nodiscard]] QString namedFolder() const;
    // By which any library opens the same file again, with a position of its own.
    [[nodiscard]] QByteArray descriptorPath() const;
    [[nodiscard]] qint64 size() const { return m_status.st_size; }
    [[nodiscard]] qint64 modified() const; // ns since the epoch
    // Whether another file stands in its place, or it was written to.
    [[nodiscard]] bool isReplaced() const;
    [[nodiscard]] WatchedPlace watched() const;
    // The most that it may unpack to in all.
    [[nodiscard]] qint64 honestBytes() const;

private:
    QByteArray m_path;
    Descriptor m_fd;
    struct stat m_status = {};
};

} // namespace diglot::files
