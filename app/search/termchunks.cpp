// SPDX-License-Identifier: Apache-2.0
#include "app/search/termchunks.h"

#include "app/search/languages.h"

#include <algorithm>

namespace diglot::search {

namespace {

// SQLite keeps up to so many bytes of a row on its page, which no other chunk then fits on; of
// longer ones it fills pages of their own and keeps the rest, this at least (file format, 1.6).
constexpr size_t mostOnPage = pageSize - 35;
constexpr size_t leastOnPage = (pageSize - 12) * 32 / 255 - 23;
constexpr size_t furtherPage = pageSize - 4;
constexpr size_t largestChunk = 3 * furtherPage;
constexpr size_t bearableWaste = 160;
constexpr qsizetype shortestWord = 3; // letters of a word that is offered as a correction
constexpr qsizetype longestWord = 40;

size_t sharedWith(std::string_view a, std::string_view b)
{
    const size_t most = std::min(a.size(), b.size());
    size_t count = 0;
    while (count < most && a[count] == b[count])
        ++count;
    return count;
}

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

// Bytes that stay empty behind a chunk of this size.
size_t wasteBehind(size_t size)
{
    if (size <= mostOnPage)
        return mostOnPage - size;
    const size_t kept = leastOnPage + (size - leastOnPage) % furtherPage;
    return kept <= mostOnPage ? mostOnPage - kept : furtherPage;
}

} // namespace

void appendTerm(std::string &out, std::string_view before, std::string_view term)
{
    const size_t shared = sharedWith(before, term);
    appendNumber(out, quint32(shared));
    appendNumber(out, quint32(term.size() - shared));
    out.append(term.substr(shared));
}

bool readTerm(const char *&at, const char *end, std::string &term)
{
    const quint32 shared = readNumber(at, end);
    const quint32 more = readNumber(at, end);
    if (shared > term.size() || more > quint32(end - at))
        return false;
    term.resize(shared);
    term.append(at, more);
    at += more;
    return true;
}

bool isPlainWord(std::string_view term)
{
    const QString word = QString::fromUtf8(term.data(), qsizetype(term.size()));
    if (word.size() < shortestWord || word.size() > longestWord)
        return false;
    return std::all_of(word.cbegin(), word.cend(), [](QChar c) {
        return c.isLetter() && scriptOf(c.unicode()) != Script::Grams;
    });
}

void WordPacker::add(const QString &language, std::string_view word, int rows)
{
    if (rows == 0)
        return;
    Words &words = m_languages[language];
    appendTerm(words.bytes, words.last, word);
    // The sign in the lowest bit.
    appendNumber(words.bytes, (quint32(std::abs(rows)) << 1U) | (rows < 0 ? 1U : 0U));
    words.last = word;
}

QByteArray WordPacker::take()
{
    std::string out;
    for (const auto &[language, words] : m_languages) {
        const QByteArray code = language.toUtf8();
        appendNumber(out, quint32(code.size()));
        out.append(code.constData(), size_t(code.size()));
        appendNumber(out, quint32(words.bytes.size()));
        out += words.bytes;
    }
    m_languages.clear();
    return bytesOf(out);
}

void WordPacker::unpack(const QByteArray &packed, const Take &take)
{
    const char *at = packed.constData();
    const char *const end = at + packed.size();
    while (at < end) {
        const quint32 codeSize = readNumber(at, end);
        if (codeSize > quint32(end - at))
            return;
        const QString language = QString::fromUtf8(at, qsizetype(codeSize));
        at += codeSize;
        const quint32 size = readNumber(at, end);
        const char *const last = at + std::min(size, quint32(end - at));
        std::string word;
        while (at < last && readTerm(at, last, word)) {
            const quint32 rows = readNumber(at, last);
            take(language, word, (rows & 1U) ? -int(rows >> 1U) : int(rows >> 1U));
        }
        at = last;
    }
}

ChunkWriter::ChunkWriter(Database &database)
    : m_database(database)
    , m_insert(database.prepare("INSERT INTO chunk(id, data) VALUES(?,?)"))
{
    Statement last = database.prepare("SELECT max(id) FROM chunk");
    m_first = m_next = last.next() ? last.integer(0) + 1 : 1;
}

bool ChunkWriter::add(const StoredList &list)
{
    const size_t more = list.bytes.size() + list.term.size() + 16;
    const bool full =
        m_chunk.size() + more > mostOnPage &&
        (wasteBehind(m_chunk.size()) < bearableWaste || m_chunk.size() + more > largestChunk);
    if (!m_chunk.empty() && full && !flush())
        return false;
    if (m_chunk.empty()) {
        appendTerm(m_directory, m_firstTerm, list.term);
        m_firstTerm = list.term;
        m_term.clear();
    }
    appendTerm(m_chunk, m_term, list.term);
    m_term = list.term;
    appendNumber(m_chunk, list.rows);
    appendNumber(m_chunk, list.gone);
    appendNumber(m_chunk, quint32(list.bytes.size()));
    m_chunk.append(list.bytes);
    return true;
}

bool ChunkWriter::flush()
{
    if (m_chunk.empty())
        return true;
    m_bytes += qint64(m_chunk.size());
    const bool done = m_insert.bind(1, m_next).bindBlob(2, bytesOf(m_chunk)).run();
    ++m_next;
    m_chunk.clear();
    return done;
}

bool ChunkWriter::finish(quint32 firstRow, qint64 rows, const QByteArray &words)
{
    if (!flush())
        return false;
    if (m_next == m_first)
        return true;
    Statement run = m_database.prepare("INSERT INTO run(first, rows, chunk, chunks, bytes, "
                                       "directory, words) VALUES(?,?,?,?,?,?,?)");
    return run.bind(1, qint64(firstRow))
        .bind(2, rows)
        .bind(3, m_first)
        .bind(4, m_next - m_first)
        .bind(5, m_bytes)
        .bindBlob(6, bytesOf(m_directory))
        .bindBlob(7, words)
        .run();
}

bool ChunkReader::next(StoredList &out)
{
    const char *const begin = m_chunk.constData();
    const char *const end = begin + m_chunk.size();
    const char *at = begin + m_at;
    if (at >= end || !readTerm(at, end, m_term))
        return false;
    out.rows = readNumber(at, end);
    out.gone = readNumber(at, end);
    const quint32 size = readNumber(at, end);
    if (size > quint32(end - at))
        return false;
    out.term = m_term;
    out.bytes = {at, size};
    out.from = m_from;
    m_at = at + size - begin;
    return true;
}

} // namespace diglot::search
