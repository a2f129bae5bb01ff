// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/filetree.h"
#include "app/workspace/filefacts.h"

#include <QHash>

#include <memory>

namespace diglot::workspace {

// The facts of a library's files by path, size and time, so that unchanged files are not read
// again. Derived data: a catalogue that is damaged, of another version or of another library is as
// good as none. Problems are sentences in the interface's language.
class Catalogue
{
public:
    // Reads the catalogue of the library in `libraryFolder` from `folder`; empty if it has none.
    [[nodiscard]] static Catalogue load(const QString &folder, const QString &libraryFolder);
    // Forgets the facts that hold sentences of another interface language than the present one.
    void adoptLanguage();
    // Writes it in one step: another program sees the old one or the new one. Failing costs time
    // only, so it is logged and otherwise passed over.
    void save(const QString &folder, const QString &libraryFolder) const;

    // The facts, or null if the file is unknown or has another size or time.
    [[nodiscard]] std::shared_ptr<const FileFacts> find(const files::FileEntry &entry) const;
    // Whether it knows the file with another size or time.
    [[nodiscard]] bool knowsOther(const files::FileEntry &entry) const;
    void insert(const files::FileEntry &entry, std::shared_ptr<const FileFacts> facts);
    void reserve(qsizetype size) { m_records.reserve(size); }
    [[nodiscard]] qsizetype size() const { return m_records.size(); }

    Catalogue();

private:
    struct Record
    {
        qint64 size = 0;
        qint64 modified = 0; // ns
        std::shared_ptr<const FileFacts> facts;
    };
    QHash<QString, Record> m_records;
    QString m_language; // mark of the one that the problems are in
};

} // namespace diglot::workspace
