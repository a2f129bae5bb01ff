// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/search/indexdata.h"

#include <QHash>

namespace diglot::search {

// What the index remembers of an edition to see whether it changed.
struct EditionState
{
    qint64 row = 0;
    qint64 size = 0;
    qint64 modified = 0;
    QByteArray hash;
    QByteArray factsHash;
    QStringList includes;
    article::ArticleId article;
    int segments = 0;
};

// Why an index is not as it should be, and could be used none the less; for people.
enum class Opening {
    Kept,    // as it was
    Made,    // there was none
    Replaced // it was damaged, or of another version: begun anew
};

struct IndexStamp
{
    qint64 identity = 0;
    qint64 generation = 0;

    friend bool operator==(const IndexStamp &, const IndexStamp &) = default;
};

// Brings one index file up to date. What was committed survives the end of the process at any
// moment (SQLite, WAL); what an interrupted build lacks, the next one adds. Readers go on while it
// writes and see each commit at once. One writer a file, held by a lock beside it. One thread at a
// time; errors as Database::check().
class IndexWriter
{
public:
    enum class Mode {
        Keep,  // what is there is brought up to date; damaged and of other versions: as Anew
        Aside, // an empty index is written beside the file and takes its place in finish(): what
               // is there can be searched until then
        Anew   // what is there is thrown away
    };

    // Opens the file, making it and its folder where needed.
    // Conflict: another program is writing. Io, Limit: it cannot be written.
    [[nodiscard]] static Result<std::unique_ptr<IndexWriter>> open(const QString &file,
                                                                   Mode mode = Mode::Keep);
    ~IndexWriter();

    [[nodiscard]] Opening opening() const;
    [[nodiscard]] Result<QHash<QString, EditionState>> editions(); // by path

    // Adds an edition, in place of the one of the same path.
    [[nodiscard]] Result<void> put(const PreparedEdition &edition);
    // The edition's file has another size or time, and the same bytes.
    [[nodiscard]] Result<void> touch(const article::Edition &edition);
    [[nodiscard]] Result<void> remove(const QString &path);
    // Makes everything up to here visible and lasting.
    [[nodiscard]] Result<void> commit();
    // Commits, joins what has become many small parts, and empties a log of more than 1 MiB unless
    // readers are in the way for more than .1 s. Of Mode::Aside, puts the new file in
    // place of the old, complete in itself, after which nothing can be written any more.
    [[nodiscard]] Result<void> finish();
    // Of what was committed: the same numbers mean the same index in the same state.
    [[nodiscard]] Result<IndexStamp> stamp();

private:
    IndexWriter();
    [[nodiscard]] Result<void> prepareFile(const QString &file, Mode mode);
    [[nodiscard]] Result<bool> openFile();
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> insert(const PreparedEdition &edition);
    [[nodiscard]] Result<void> insertSections(const PreparedEdition &edition, qint64 row);
    [[nodiscard]] Result<void> countGone(qint64 row);
    [[nodiscard]] Result<void> joinRuns();
    [[nodiscard]] Result<IndexStamp> readStamp();
    [[nodiscard]] Result<void> takePlace();

    struct Private;
    std::unique_ptr<Private> d;
};

// Reads the whole index: SQLite's integrity check; that every edition has its sections and texts;
// that the lists of all terms can be read to their ends, in order. Syntax where something is
// damaged, with what it is; else as Database::open().
[[nodiscard]] Result<void> checkIndex(const QString &file);

} // namespace diglot::search
