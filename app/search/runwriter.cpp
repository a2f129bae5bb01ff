// SPDX-License-Identifier: Apache-2.0
#include "app/search/runwriter.h"

#include <algorithm>
#include <numeric>

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

RunWriter::Pending &RunWriter::pendingOf(const TermBlock &block, const TermBlock::Item &item)
{
    const quint32 number = m_terms.add(block.term(item), item.hash);
    if (number == m_pending.size())
        m_pending.emplace_back();
    return m_pending[number];
}

void RunWriter::add(const TermBlock &block, quint32 first, qint64 rows, const QString &language)
{
    if (m_rows == 0)
        m_first = first;
    m_rows += rows;
    const quint8 target = numberOf(language);
    const quint8 source = numberOf(QStringLiteral("en"));
    for (const TermBlock::Item &item : block.items) {
        Pending &pending = pendingOf(block, item);
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
        Pending &pending = pendingOf(block, item);
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
    std::vector<quint32> ordered(m_pending.size());
    std::iota(ordered.begin(), ordered.end(), 0U);
    std::sort(ordered.begin(), ordered.end(),
              [this](quint32 a, quint32 b) { return m_terms.text(a) < m_terms.text(b); });
    ChunkWriter chunks(database);
    WordPacker words;
    for (const quint32 number : ordered) {
        Pending &list = m_pending[number];
        const std::string_view term = m_terms.text(number);
        const std::string bytes = withBlocks(std::move(list.bytes), list.rows);
        if (!chunks.add({term, bytes, m_first, list.rows, list.gone}))
            return false;
        if (list.counts.empty() || !isPlainWord(term))
            continue;
        for (const auto &[language, rows] : list.counts)
            words.add(m_languages[language], term, rows);
    }
    const bool done = chunks.finish(m_first, m_rows, words.take());
    m_pending.clear();
    m_terms.clear();
    m_rows = 0;
    return done;
}

} // namespace diglot::search
