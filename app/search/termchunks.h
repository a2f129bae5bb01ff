// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/search/database.h"
#include "app/search/postings.h"

#include <functional>
#include <map>

namespace diglot::search {

// How posting lists lie in the index. A run holds all terms of the rows that one commit added, in
// byte order, cut into chunks of about a page; a run's directory names the first term of each
// chunk. Runs follow one another by row and are joined as they become many. Rows are never taken
// out: what is not in the table of sections counts as gone, and is left behind when runs are
// joined.

// One term's list in one run. The distance of its first row is counted from `from`.
struct StoredList
{
    std::string_view term;
    std::string_view bytes;
    quint32 from = 0;
    quint32 rows = 0; // in the list
    quint32 gone = 0; // rows of this and earlier runs that have gone since
};

// A term behind the one before it: how much they share, and the rest.
void appendTerm(std::string &out, std::string_view before, std::string_view term);
// `term` holds the one before. False for damaged bytes.
[[nodiscard]] bool readTerm(const char *&at, const char *end, std::string &term);

// Cuts ordered terms into chunks.
class ChunkWriter
{
public:
    // Writes behind the chunks that the table holds.
    explicit ChunkWriter(Database &database);
    [[nodiscard]] bool add(const StoredList &list);
    // Ends the run of so many rows, of which `firstRow` is what all distances are counted from.
    // Nothing is written where there was no term.
    [[nodiscard]] bool finish(quint32 firstRow, qint64 rows, const QByteArray &words);

private:
    [[nodiscard]] bool flush();

    Database &m_database;
    Statement m_insert;
    std::string m_chunk;
    std::string m_term; // the last in the chunk
    std::string m_directory;
    std::string m_firstTerm; // of the chunk before
    qint64 m_first = 0;      // chunk
    qint64 m_next = 0;
    qint64 m_bytes = 0;
};

// Reads the entries of a chunk one by one.
class ChunkReader
{
public:
    ChunkReader() = default;
    ChunkReader(QByteArray chunk, quint32 from)
        : m_chunk(std::move(chunk))
        , m_from(from)
    {}
    // False at the end, also of damaged bytes. The views are valid until the next call.
    [[nodiscard]] bool next(StoredList &out);
    // Whether everything was read.
    [[nodiscard]] bool atEnd() const { return m_at == m_chunk.size(); }

private:
    QByteArray m_chunk;
    qsizetype m_at = 0;
    std::string m_term;
    quint32 m_from = 0;
};

// Words of each language with the number of rows that hold them, as a run keeps them for spelling.
class WordPacker
{
public:
    // Words of one language come in byte order. Fewer rows than none: some of earlier runs are
    // gone.
    void add(const QString &language, std::string_view word, int rows);
    [[nodiscard]] QByteArray take();
    // Reads a packing; damaged words end it.
    using Take = std::function<void(const QString &language, const std::string &word, int rows)>;
    static void unpack(const QByteArray &packed, const Take &take);

private:
    struct Words
    {
        std::string bytes;
        std::string last;
    };
    std::map<QString, Words> m_languages;
};

// Whether a term is offered as a correction: letters only, of a script that has words.
[[nodiscard]] bool isPlainWord(std::string_view term);

} // namespace diglot::search
