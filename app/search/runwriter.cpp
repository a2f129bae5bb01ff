// SPDX-License-Identifier: Apache-2.0
#include "app/search/runwriter.h"

#include <algorithm>

namespace diglot::search {

quint8 RunWriter::numberOf(const QString &language)
{
    const qsizetype known = m_languages.indexOf(language);
    if (known >= 0)
        return quint8(known);
    if (m_languages.size() < 255)
        m_languages.append(language);
    return quint8(m_languages.size() - 1);
}

void RunWriter::Pending::count(quint8 language, int more)
{
    if (more == 0)
        return;
    for (auto &[known, sum] : counts) {
        if (known == language) {
            sum += more;
            return;
        }
    }
    counts.emplace_back(language, more);
}

RunWriter::Pending &RunWriter::pendingOf(std::string_view term)
{
    const auto known = m_pending.find(term);
    return known != m_pending.end() ? known->second
                                    : m_pending.emplace(std::string(term), Pending()).first->second;
}

void RunWriter::add(const TermBlock &block, quint32 first, qint64 rows, const QString &language)
{
    if (m_rows == 0)
        m_first = first;
    m_rows += rows;
    const quint8 target = numberOf(language);
    const quint8 source = numberOf(QStringLiteral("en"));
    for (const TermBlock::Item &item : block.items) {
        Pending &pending = pendingOf(block.term(item));
        appendNumber(pending.bytes,
                     first + item.first - (pending.rows > 0 ? pending.last : m_first));
        pending.bytes.append(block.bytes, item.bytes, item.byteSize);
        pending.last = first + item.last;
        pending.rows += item.rows;
        if (!item.word)
            continue;
        pending.count(target, int(item.targetRows));
        pending.count(source, int(item.sourceRows));
    }
}

void RunWriter::addGone(const TermBlock &block, const QString &language)
{
    const quint8 target = numberOf(language);
    const quint8 source = numberOf(QStringLiteral("en"));
    for (const TermBlock::Item &item : block.items) {
        Pending &pending = pendingOf(block.term(item));
        pending.gone += item.rows;
        if (!item.word)
            continue;
        pending.count(target, -int(item.targetRows));
        pending.count(source, -int(item.sourceRows));
    }
}

bool RunWriter::flush(Database &database, quint32 next)
{
    if (m_pending.empty())
        return true;
    if (m_rows == 0)
        m_first = next;
    std::vector<decltype(m_pending)::value_type *> ordered;
    ordered.reserve(m_pending.size());
    for (auto &pending : m_pending)
        ordered.push_back(&pending);
    std::sort(ordered.begin(), ordered.end(),
              [](const auto *a, const auto *b) { return a->first < b->first; });
    ChunkWriter chunks(database);
    WordPacker words;
    for (auto *pending : ordered) {
        Pending &list = pending->second;
        const std::string bytes = withBlocks(std::move(list.bytes), list.rows);
        if (!chunks.add({pending->first, bytes, m_first, list.rows, list.gone}))
            return false;
        if (list.counts.empty() || !isPlainWord(pending->first))
            continue;
        for (const auto &[language, rows] : list.counts)
            words.add(m_languages[language], pending->first, rows);
    }
    const bool done = chunks.finish(m_first, m_rows, words.take());
    m_pending.clear();
    m_rows = 0;
    return done;
}

} // namespace diglot::search
