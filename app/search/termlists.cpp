// SPDX-License-Identifier: Apache-2.0
#include "app/search/termlists.h"

#include <algorithm>

namespace diglot::search {

namespace {

constexpr qsizetype storedCache = 48 * 1024; // KB
constexpr qsizetype listCache = 32 * 1024;
// Blocks are passed over where less than one in so many rows is wanted.
constexpr size_t sparse = 2;

bool follows(const Entry &entry, quint8 column, quint32 position)
{
    return std::any_of(entry.places.begin(), entry.places.end(), [=](const Entry::Place &place) {
        return place.column == column && place.position == position;
    });
}

QByteArray keyOf(char kind, const QByteArray &name, Columns columns)
{
    QByteArray key = name;
    key.append(kind).append(char(columns));
    return key;
}

} // namespace

TermLists::TermLists(TermRuns &runs, const EditionTable &table)
    : m_runs(runs)
    , m_table(table)
    , m_stored(storedCache)
    , m_lists(listCache)
{}

void TermLists::clear()
{
    m_stored.clear();
    m_lists.clear();
}

void TermLists::setWeights(const ColumnWeights &weights)
{
    m_weights = weights;
    clear();
}

template<class Make>
PostingListPtr TermLists::cached(const QByteArray &key, const Make &make)
{
    if (const PostingListPtr *known = m_lists.object(key))
        return *known;
    const auto list = std::make_shared<PostingList>();
    make(*list);
    if (!m_runs.hasFailed())
        m_lists.insert(key, new PostingListPtr(list), 1 + list->memory() / 1024);
    return list;
}

StoredPostingsPtr TermLists::storedOf(const QByteArray &term)
{
    if (const StoredPostingsPtr *known = m_stored.object(term))
        return *known;
    const auto stored = std::make_shared<StoredPostings>(
        m_runs.find(std::string_view(term.constData(), size_t(term.size()))));
    if (!m_runs.hasFailed())
        m_stored.insert(term, new StoredPostingsPtr(stored), 1 + stored->memory() / 1024);
    return stored;
}

bool TermLists::areSame(const TermRows &rows, TermRows &other)
{
    if (!rows.stored || !other.stored)
        return false;
    if (rows.stored == other.stored)
        return true;
    if (!rows.stored->isSameAs(*other.stored))
        return false;
    other.stored = rows.stored;
    if (m_stored.contains(other.term)) // for next to nothing: the list is the other term's
        m_stored.insert(other.term, new StoredPostingsPtr(rows.stored), 1);
    return true;
}

TermRows TermLists::term(const QByteArray &term, Columns columns)
{
    TermRows rows;
    rows.columns = columns;
    rows.stored = storedOf(term);
    rows.term = term;
    rows.count = rows.stored->rows;
    if (columns != allColumns)
        rows.count = qint64(read(rows).rows.size());
    return rows;
}

const PostingList &TermLists::read(TermRows &rows)
{
    if (!rows.list || rows.partial) {
        rows.partial = false;
        rows.list = cached(keyOf('t', rows.term, rows.columns), [&](PostingList &out) {
            rows.stored->read(
                m_weights, rows.columns, [this](quint32 row) { return isHere(row); }, out);
        });
    }
    return *rows.list;
}

const PostingList &TermLists::readAt(TermRows &rows, const RowNumbers &wanted)
{
    if (rows.list && !rows.partial)
        return *rows.list;
    if (const PostingListPtr *known = m_lists.object(keyOf('t', rows.term, rows.columns))) {
        rows.list = *known;
        rows.partial = false;
        return *rows.list;
    }
    if (wanted.size() * sparse >= size_t(rows.count))
        return read(rows);
    const auto list = std::make_shared<PostingList>();
    rows.stored->readAt(m_weights, rows.columns, wanted, *list);
    rows.list = list;
    rows.partial = true;
    return *list;
}

TermRows TermLists::prefix(const QByteArray &prefix, Columns columns)
{
    TermRows rows;
    rows.columns = columns;
    rows.list = cached(keyOf('p', prefix, columns), [&](PostingList &out) {
        out.only = columns;
        readPrefix(prefix, out);
    });
    rows.count = qint64(rows.list->rows.size());
    return rows;
}

void TermLists::readPrefix(const QByteArray &prefix, PostingList &out)
{
    const auto count = size_t(m_table.lastSection() + 1);
    std::vector<float> weights(count);
    std::vector<Columns> columns(count);
    const std::string_view name(prefix.constData(), size_t(prefix.size()));
    m_runs.findPrefix(name, [&](const StoredList &list) {
        StoredPostings stored;
        stored.add(list.bytes, list.from, list.rows);
        PostingList &part = out.parts.emplace_back();
        stored.read(
            m_weights, out.only, [this](quint32 row) { return isHere(row); }, part);
        for (size_t i = 0; i < part.rows.size(); ++i) {
            weights[part.rows[i]] += part.weights[i];
            columns[part.rows[i]] |= part.columns[i];
        }
    });
    for (size_t row = 0; row < count; ++row) {
        if (columns[row] == 0)
            continue;
        out.rows.push_back(quint32(row));
        out.weights.push_back(weights[row]);
        out.columns.push_back(columns[row]);
    }
}

TermRows TermLists::phrase(const QList<QByteArray> &terms, bool prefix, Columns columns)
{
    TermRows rows;
    rows.columns = columns;
    rows.list = cached(keyOf(prefix ? 'q' : 's', terms.join(' '), columns), [&](PostingList &out) {
        std::vector<TermRows> words;
        for (qsizetype i = 0; i < terms.size(); ++i)
            words.push_back(prefix && i + 1 == terms.size() ? this->prefix(terms[i], columns)
                                                            : term(terms[i], columns));
        findPhrase(words, out);
    });
    rows.count = qint64(rows.list->rows.size());
    return rows;
}

void TermLists::findPhrase(std::vector<TermRows> &terms, PostingList &out)
{
    TermRows &rarest =
        *std::min_element(terms.begin(), terms.end(),
                          [](const TermRows &a, const TermRows &b) { return a.count < b.count; });
    const RowNumbers wanted = read(rarest).rows;
    for (TermRows &rows : terms)
        (void)readAt(rows, wanted);
    std::vector<Entry> entries(terms.size());
    ListWriter writer;
    for (const quint32 row : wanted) {
        bool all = true;
        for (size_t i = 0; i < terms.size() && all; ++i) {
            const qsizetype index = terms[i].list->find(row);
            all = index >= 0;
            if (all)
                terms[i].list->places(index, entries[i]);
        }
        if (!all)
            continue;
        for (const Entry::Place &place : entries[0].places) {
            bool here = true;
            for (size_t i = 1; i < entries.size() && here; ++i)
                here = follows(entries[i], place.column, place.position + quint32(i));
            if (here)
                writer.add(row, place.column, place.position);
        }
    }
    writer.take().read(
        m_weights, terms.front().columns, [](quint32) { return true; }, out);
}

} // namespace diglot::search
