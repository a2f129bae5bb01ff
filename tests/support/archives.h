// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace diglot::test {

// One entry of an archive as it is written, honest or not.
struct ArchiveEntry
{
    QByteArray name;
    QByteArray bytes;
    quint32 unixMode = 0100644;
    quint16 flags = 0;       // of a zip entry; 1: encrypted
    quint16 method = 0;      // of a zip entry; 0: stored
    qint64 claimedSize = -1; // what a zip's directory says; -1: the truth
    QByteArray link = {};    // where a link in a tar archive leads
    qint64 time = 1'700'000'000;
    bool utf8Name = true; // what a zip entry says of its name
    qint64 hole = 0;      // of a tar entry: bytes in front of its own that are stored as a hole
};

// A zip archive of stored entries, made byte by byte, so that it can hold what no program writes;
// of more than 65535 entries with a directory of the 64-bit form.
[[nodiscard]] QByteArray zipOf(const QList<ArchiveEntry> &entries);

// A tar archive by libarchive. `filter`: "", "gzip", "bzip2", "xz", "zstd". A mode of S_IFLNK,
// S_IFCHR… makes the entry what it says.
[[nodiscard]] bool writeTar(const QString &path, const QList<ArchiveEntry> &entries,
                            const QByteArray &filter = {});

// Everything below a folder as entries, dot files too, in the order of their paths.
[[nodiscard]] QList<ArchiveEntry> entriesOf(const QString &folder);

[[nodiscard]] bool writeBytes(const QString &path, const QByteArray &bytes);

// A git repository in a temporary place, driven by the git program without anybody's settings.
class GitRepository
{
public:
    explicit GitRepository(QString folder)
        : m_folder(std::move(folder))
    {}
    // What git wrote, trimmed; a null array if it failed (its message is printed).
    QByteArray run(const QStringList &arguments, const QByteArray &input = {}) const;
    // A commit of everything in the folder on the present branch.
    [[nodiscard]] bool commitAll(const QString &message) const;

private:
    QString m_folder;
};

} // namespace diglot::test
