// SPDX-License-Identifier: Apache-2.0
#include "app/search/runjoiner.h"

#include <algorithm>
#include <numeric>

namespace diglot::search {

namespace {

constexpr size_t mostRuns = 8;
// Few runs that are so many times smaller than the newest are not worth writing that again.
constexpr qint64 timesSmaller = 3;
constexpr size_t mostSmall = 2;

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
    const qint64 before =
        std::accumulate(runs.begin(), runs.end() - 1, qint64(0),
                        [](qint64 sum, const StoredRun &run) { return sum + run.bytes; });
    if (runs.size() <= mostSmall + 1 && before * timesSmaller <= bytes)
        return count;
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

    [[nodiscard]] bool isWhole() const { return size_t(count) == here.size(); }
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
        m_blocks.clear();
        m_from = m_last = from;
        m_count = m_gone = m_dropped = 0;
    }

    void append(const StoredList &list)
    {
        m_gone += list.gone;
        const char *at = list.bytes.data();
        const char *const end = at + list.bytes.size();
        m_sizes.clear();
        quint64 size = 0;
        if (list.rows > unblockedRows) {
            for (quint32 blocks = readNumber(at, end); blocks > 0 && at < end; --blocks) {
                const quint32 distance = readNumber(at, end);
                m_sizes.emplace_back(distance, readNumber(at, end));
                size += m_sizes.back().second;
            }
        }
        if (m_rows.isWhole() && !m_sizes.empty() && size == quint64(end - at))
            appendWhole(list, at, end);
        else
            appendRows(list, at, end);
    }

    bool finish(ChunkWriter &chunks)
    {
        // What was dropped has gone in one of these very runs; what is left is of earlier ones.
        const quint32 gone = m_gone > m_dropped ? m_gone - m_dropped : 0;
        if (m_count == 0 && gone == 0)
            return true;
        m_out.clear();
        if (m_count > unblockedRows) {
            appendNumber(m_out, quint32(m_blocks.size()));
            Block before{0, m_from, 0};
            for (const Block &block : m_blocks) {
                appendNumber(m_out, block.last - before.last);
                appendNumber(m_out, block.end - before.end);
                before = block;
            }
        }
        m_out += m_bytes;
        return chunks.add({m_term, m_out, m_from, m_count, gone});
    }

private:
    struct Block
    {
        quint32 rows = 0;
        quint32 last = 0;
        quint32 end = 0; // in m_bytes
    };

    // Nothing of it is gone: only the first distance is another.
    void appendWhole(const StoredList &list, const char *at, const char *end)
    {
        const char *const begin = at;
        const quint32 first = list.from + readNumber(at, end);
        appendNumber(m_bytes, first - m_last);
        m_bytes.append(at, size_t(end - at));
        quint32 left = quint32(end - begin);
        m_last = list.from;
        for (const auto &[distance, size] : m_sizes) {
            left -= size;
            m_last += distance;
            m_blocks.push_back({blockRows, m_last, quint32(m_bytes.size()) - left});
        }
        m_count += list.rows;
    }

    void appendRows(const StoredList &list, const char *at, const char *end)
    {
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
            if (m_blocks.empty() || m_blocks.back().rows == blockRows)
                m_blocks.emplace_back();
            Block &block = m_blocks.back();
            ++block.rows;
            block.last = row;
            block.end = quint32(m_bytes.size());
        }
    }

    const Rows &m_rows;
    std::string m_term;
    std::string m_bytes;
    std::string m_out;
    std::vector<Block> m_blocks;
    std::vector<std::pair<quint32, quint32>> m_sizes; // of a list's blocks: distance and bytes
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
    std::string term;
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
        term = cursors[least].list.term;
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
