// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/filetree.h"

#include <QByteArray>
#include <QSet>

#include <optional>
#include <vector>

namespace diglot::files {

// The files of a tree that is no folder of the file system: an archive's, a branch's. Their names
// are a stranger's words: one that could lead elsewhere, or that means two things, is refused and
// said. Filled by one thread, then read by any.
class EntryTable
{
public:
    struct Entry
    {
        QByteArray path; // clean, UTF-8
        qint64 size = 0;
        qint64 modified = 0; // as FileEntry
        quint64 key = 0;     // by which whoever filled the table finds the bytes again
    };

    static constexpr qsizetype maxEntries = 1'000'000;
    static constexpr int maxDepth = 64; // folders, as in a walk over a folder

    // The name as a relative path with "/", without "./" before it. Nothing, and `why`, for one
    // that is absolute, climbs, is empty, too long, nested too deeply or not UTF-8.
    [[nodiscard]] static std::optional<QByteArray> cleanName(QByteArray name, QString *why);

    // A regular file, by its name as written. Refused names become problems.
    void add(const QByteArray &name, qint64 size, qint64 modified, quint64 key);
    // Something that is left out, and why.
    void skip(const QByteArray &name, const QString &why);
    // To be called once behind the last add(): orders, and settles names that stand twice (the
    // first one stays) or are file and folder at once (the folder stays).
    void close();

    // As FileTree::list.
    [[nodiscard]] Listing list(const QStringList &dotNames) const;
    // Null if there is no such file.
    [[nodiscard]] const Entry *find(const QString &path) const;
    [[nodiscard]] qsizetype size() const { return qsizetype(m_entries.size()); }

private:
    std::vector<Entry> m_entries; // in byte order of their path once closed
    QSet<QByteArray> m_names;     // while it is being filled
    Problems m_skipped;
};

} // namespace diglot::files
