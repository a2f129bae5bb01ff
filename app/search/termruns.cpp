// SPDX-License-Identifier: Apache-2.0
#include "app/search/termruns.h"

#include <QCoreApplication>
#include <QScopeGuard>

#include <algorithm>
#include <utility>

namespace diglot::search {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SearchIndex)
};

} // namespace

Result<QByteArray> TermRuns::directoryOf(qint64 run)
{
    Statement directory = m_database.prepare("SELECT directory FROM run WHERE id=?");
    if (directory.bind(1, run).next())
        return directory.bytes(0);
    const auto fine = m_database.check();
    return fine ? damaged(run) : fine.error();
}

// One statement that can be interrupted before check(): a second one would hide it.
Result<void> TermRuns::refresh()
{
    // Taken out: what is interrupted leaves none, instead of some that have been emptied.
    std::vector<Run> before = std::exchange(m_runs, {});
    std::vector<Run> present;
    Statement rows =
        m_database.prepare("SELECT id, first, chunk, chunks FROM run ORDER BY first, id");
    while (rows.next()) {
        const qint64 id = rows.integer(0);
        const auto known = std::find_if(before.begin(), before.end(),
                                        [id](const Run &run) { return run.id == id; });
        if (known != before.end()) {
            present.push_back(std::move(*known));
            known->id = 0;
            continue;
        }
        Run run{id, quint32(rows.integer(1)), rows.integer(2), {}, {}};
        const Result<QByteArray> bytes = directoryOf(id);
        if (!bytes)
            return bytes.error();
        const char *at = bytes->constData();
        const char *const end = at + bytes->size();
        std::string term;
        while (at < end && readTerm(at, end, term)) {
            run.begins.push_back(quint32(run.terms.size()));
            run.terms += term;
        }
        run.begins.push_back(quint32(run.terms.size()));
        present.push_back(std::move(run));
    }
    if (auto fine = m_database.check(); !fine)
        return fine;
    m_runs = std::move(present);
    return {};
}

Error TermRuns::damaged(qint64 row) const
{
    return {ErrorCode::Syntax, Text::tr("The index is damaged: %1.").arg(row), m_database.file()};
}

// The last chunk that begins with the term or one before it; one behind all where there is none.
size_t TermRuns::chunkOf(const Run &run, std::string_view term)
{
    size_t from = 0;
    size_t to = run.begins.size() - 1;
    while (from < to) {
        const size_t middle = (from + to) / 2;
        const std::string_view first = std::string_view(run.terms).substr(
            run.begins[middle], run.begins[middle + 1] - run.begins[middle]);
        if (first <= term)
            from = middle + 1;
        else
            to = middle;
    }
    return from == 0 ? run.begins.size() - 1 : from - 1;
}

QByteArray TermRuns::chunk(qint64 id)
{
    if (!m_chunk.isValid())
        m_chunk = m_database.prepare("SELECT data FROM chunk WHERE id=?");
    m_chunk.reset();
    if (m_chunk.bind(1, id).next())
        return m_chunk.view(0);
    if (!m_error) {
        const auto fine = m_database.check();
        m_error = fine ? damaged(id) : fine.error();
    }
    return {};
}

Result<void> TermRuns::check()
{
    if (const auto error = std::exchange(m_error, std::nullopt))
        return *error;
    return {};
}

StoredPostings TermRuns::find(std::string_view term)
{
    const auto done = qScopeGuard([this] { m_chunk.reset(); });
    StoredPostings found;
    for (const Run &run : m_runs) {
        const size_t index = chunkOf(run, term);
        if (index + 1 >= run.begins.size())
            continue;
        ChunkReader reader(chunk(run.chunk + qint64(index)), run.from);
        StoredList list;
        while (reader.next(list) && list.term <= term) {
            if (list.term != term)
                continue;
            found.rows += qint64(list.rows) - qint64(list.gone);
            found.add(list.bytes, list.from, list.rows);
        }
    }
    found.rows = qMax<qint64>(found.rows, 0);
    return found;
}

void TermRuns::findPrefix(std::string_view prefix,
                          const std::function<void(const StoredList &)> &take)
{
    const auto done = qScopeGuard([this] { m_chunk.reset(); });
    for (const Run &run : m_runs) {
        const size_t chunks = run.begins.size() - 1;
        size_t index = chunkOf(run, prefix);
        index = index == chunks ? 0 : index;
        for (bool more = true; more && index < chunks; ++index) {
            ChunkReader reader(chunk(run.chunk + qint64(index)), run.from);
            StoredList list;
            while (more && reader.next(list)) {
                if (list.term.starts_with(prefix))
                    take(list);
                else
                    more = list.term < prefix;
            }
        }
    }
}

WordList TermRuns::words()
{
    WordList list;
    Statement rows = m_database.prepare("SELECT words FROM run ORDER BY first, id");
    while (rows.next()) {
        WordPacker::unpack(
            rows.bytes(0), [&list](const QString &language, const std::string &word, int count) {
                list.add(language, QString::fromUtf8(word.data(), qsizetype(word.size())), count);
            });
    }
    if (const auto fine = m_database.check(); !fine)
        m_error = fine.error();
    list.settle();
    return list;
}

} // namespace diglot::search
