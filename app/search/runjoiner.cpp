// SPDX-License-Identifier: Apache-2.0
#include "app/search/runjoiner.h"

#include <algorithm>

namespace diglot::search {

namespace {

constexpr size_t mostRuns = 8;

struct StoredRun
{
    qint64 id = 0;
    quint32 first = 0;
    qint64 chunk = 0;
    qint64 chunks = 0;
    qint64 bytes = 0;
};

std::vector<StoredRun> storedRuns(Database &database)
{
    std::vector<StoredRun> runs;
    Statement rows =
        database.prepare("SELECT id, first, chunk, chunks, bytes FROM run ORDER BY first, id");
    while (rows.next())
        runs.push_back({rows.integer(0), quint32(rows.integer(1)), rows.integer(2), rows.integer(3),
                        rows.integer(4)});
    return runs;
}

// How many of the newest runs become one.
size_t toJoin(const std::vector<StoredRun> &runs, bool all)
{
    if (all || runs.size() < 2)
        return runs.size();
    size_t count = 1;
    qint64 bytes = runs.back().bytes;
    // As large as the one before: each byte is then written a logarithmic number of times.
    while (count < runs.size() && (runs[runs.size() - count - 1].bytes <= 2 * bytes ||
                                   runs.size() - count + 1 > mostRuns)) {
        bytes += runs[runs.size() - count - 1].bytes;
        ++count;
    }
    return count;
}

// The rows that are still there.
struct Rows
{
    quint32 first = 0;
    qint64 count = 0;
    std::vector<char> here;

    [[nodiscard]] bool has(quint32 row) const
    {
        return row >= first && row - first < here.size() && here[row - first] != 0;
    }
};

Rows rowsFrom(Database &database, quint32 first)
{
    Rows found;
    found.first = first;
    Statement rows = database.prepare("SELECT id FROM section WHERE id >= ? ORDER BY id");
    rows.bind(1, qint64(first));
    while (rows.next()) {
        const auto at = size_t(rows.integer(0) - qint64(first));
        if (at > (1U << 31U))
            break; // a damaged row
        found.here.resize(at + 1);
        found.here[at] = 1;
        ++found.count;
    }
    return found;
}

// The words of several runs, added up.
class WordJoiner
{
public:
    void add(const QByteArray &packed)
    {
        std::map<QString, size_t> before;
        for (const auto &[language, words] : m_languages)
            before[language] = words.size();
        WordPacker::unpack(packed,
                           [this](const QString &language, const std::string &word, int rows) {
                               m_languages[language].emplace_back(word, rows);
                           });
        for (auto &[language, words] : m_languages)
            std::inplace_merge(words.begin(), words.begin() + qptrdiff(before[language]),
                               words.end(),
                               [](const auto &a, const auto &b) { return a.first < b.first; });
    }

    [[nodiscard]] QByteArray take()
    {
        WordPacker packer;
        for (const auto &[language, words] : m_languages) {
            for (size_t i = 0; i < words.size();) {
                const std::string &word = words[i].first;
                int rows = 0;
                for (; i < words.size() && words[i].first == word; ++i)
                    rows += words[i].second;
                packer.add(language, word, rows);
            }
        }
        return packer.take();
    }

private:
    std::map<QString, std::vector<std::pair<std::string, int>>> m_languages;
};

// Walks through one run, taking away the chunks behind it, so that their pages are used again.
class RunCursor
{
public:
    RunCursor(Database &database, const StoredRun &run)
        : m_read(database.prepare("SELECT data FROM chunk WHERE id=?"))
        , m_remove(database.prepare("DELETE FROM chunk WHERE id=?"))
        , m_run(run)
    {}

    // False at the end, and where the database fails.
    bool next()
    {
        while (!m_chunk.next(list)) {
            if (m_at == m_run.chunks)
                return false;
            const qint64 id = m_run.chunk + m_at++;
            if (!m_read.bind(1, id).next())
                return false;
            m_chunk = ChunkReader(m_read.bytes(0), m_run.first);
            m_read.reset();
            if (!m_remove.bind(1, id).run())
                return false;
        }
        return true;
    }

    StoredList list;

private:
    Statement m_read;
    Statement m_remove;
    const StoredRun &m_run;
    ChunkReader m_chunk;
    qint64 m_at = 0;
};

// One list of several that follow one another, without the rows that are gone.
class ListJoiner
{
public:
    explicit ListJoiner(const Rows &rows)
        : m_rows(rows)
    {}

    void begin(std::string_view term, quint32 from)
    {
        m_term = term;
        m_bytes.clear();
        m_from = m_last = from;
        m_count = m_gone = m_dropped = 0;
    }

    void append(const StoredList &list)
    {
        m_gone += list.gone;
        const char *at = list.bytes.data();
        const char *const end = at + list.bytes.size();
        if (list.rows > blockRows) {
            for (quint32 blocks = readNumber(at, end); blocks > 0 && at < end; --blocks) {
                (void)readNumber(at, end);
                (void)readNumber(at, end);
            }
        }
        quint32 row = list.from;
        while (at < end) {
            row += readNumber(at, end);
            const char *const entry = at;
            (void)skipEntry(at, end);
            if (!m_rows.has(row)) {
                ++m_dropped;
                continue;
            }
            appendNumber(m_bytes, row - m_last);
            m_bytes.append(entry, size_t(at - entry));
            m_last = row;
            ++m_count;
        }
    }

    bool finish(ChunkWriter &chunks)
    {
        // What was dropped has gone in one of these very runs; what is left is of earlier ones.
        const quint32 gone = m_gone > m_dropped ? m_gone - m_dropped : 0;
        if (m_count == 0 && gone == 0)
            return true;
        m_bytes = withBlocks(std::move(m_bytes), m_count);
        return chunks.add({m_term, m_bytes, m_from, m_count, gone});
    }

private:
    const Rows &m_rows;
    std::string m_term;
    std::string m_bytes;
    quint32 m_from = 0;
    quint32 m_last = 0;
    quint32 m_count = 0;
    quint32 m_gone = 0;
    quint32 m_dropped = 0;
};

// Joins the lists of the runs, term by term.
bool joinLists(std::vector<RunCursor> &cursors, quint32 from, ListJoiner &joiner,
               ChunkWriter &chunks)
{
    std::vector<char> more(cursors.size());
    for (size_t i = 0; i < cursors.size(); ++i)
        more[i] = cursors[i].next() ? 1 : 0;
    while (true) {
        // The runs are few: the least term is looked for.
        size_t least = cursors.size();
        for (size_t i = 0; i < cursors.size(); ++i) {
            if (more[i] &&
                (least == cursors.size() || cursors[i].list.term < cursors[least].list.term))
                least = i;
        }
        if (least == cursors.size())
            return true;
        const std::string term(cursors[least].list.term);
        joiner.begin(term, from);
        for (size_t i = least; i < cursors.size(); ++i) {
            if (!more[i] || cursors[i].list.term != term)
                continue;
            joiner.append(cursors[i].list);
            more[i] = cursors[i].next() ? 1 : 0;
        }
        if (!joiner.finish(chunks))
            return false;
    }
}

} // namespace

bool joinRuns(Database &database, bool all)
{
    std::vector<StoredRun> runs = storedRuns(database);
    const size_t count = toJoin(runs, all);
    if (count < (all ? 1 : 2))
        return database.check().has_value();
    runs.erase(runs.begin(), runs.end() - qptrdiff(count));
    const quint32 first = runs.front().first;
    const Rows rows = rowsFrom(database, first);
    WordJoiner words;
    std::vector<RunCursor> cursors;
    cursors.reserve(runs.size());
    Statement packed = database.prepare("SELECT words FROM run WHERE id=?");
    for (const StoredRun &run : runs) {
        cursors.emplace_back(database, run);
        if (!packed.bind(1, run.id).next())
            return false;
        words.add(packed.bytes(0));
        packed.reset();
    }
    ChunkWriter chunks(database);
    ListJoiner joiner(rows);
    if (!joinLists(cursors, first, joiner, chunks) || !database.check())
        return false;
    cursors.clear();
    Statement remove = database.prepare("DELETE FROM run WHERE id=?");
    for (const StoredRun &run : runs) {
        if (!remove.bind(1, run.id).run())
            return false;
    }
    return chunks.finish(first, rows.count, words.take());
}

} // namespace diglot::search
