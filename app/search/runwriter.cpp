// SPDX-License-Identifier: Apache-2.0
#include "app/search/runwriter.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

namespace diglot::search {

namespace {

// The first eight bytes, as a number in the order of terms.
quint64 beginningOf(std::string_view term)
{
    std::array<char, sizeof(quint64)> bytes{};
    std::memcpy(bytes.data(), term.data(), std::min(term.size(), bytes.size()));
    return qFromBigEndian<quint64>(bytes.data());
}

} // namespace

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
    std::vector<std::pair<quint64, quint32>> ordered(m_pending.size()); // how a term begins, number
    for (quint32 number = 0; number < ordered.size(); ++number)
        ordered[number] = {beginningOf(m_terms.text(number)), number};
    std::sort(ordered.begin(), ordered.end(), [this](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first
                                  : m_terms.text(a.second) < m_terms.text(b.second);
    });
    ChunkWriter chunks(database);
    WordPacker words;
    for (const auto &[beginning, number] : ordered) {
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
