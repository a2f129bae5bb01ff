// SPDX-License-Identifier: Apache-2.0
#include "app/search/postings.h"

#include <QScopeGuard>

#include <algorithm>
#include <climits>
#include <utility>

namespace diglot::search {

namespace {

constexpr quint8 countsFollow = 0x40;

} // namespace

void appendLongNumber(std::string &out, quint32 number)
{
    while (number >= 0x80) {
        out += char(number | 0x80U);
        number >>= 7U;
    }
    out += char(number);
}

quint32 readLongNumber(const char *&at, const char *end)
{
    quint32 number = 0;
    for (quint32 shift = 0; at < end && shift < 35; shift += 7) {
        const auto byte = quint8(*at++);
        number |= quint32(byte & 0x7FU) << shift;
        if (byte < 0x80)
            return number;
    }
    at = end;
    return 0;
}

void appendEntry(std::string &out, const std::array<std::vector<quint32>, columnCount> &places)
{
    quint8 head = 0;
    for (int column = 0; column < columnCount; ++column) {
        const size_t count = places[size_t(column)].size();
        head |= count > 0 ? quint8(1U << quint32(column)) : 0;
        head |= count > 1 ? countsFollow : 0;
    }
    out += char(head);
    std::string counted;
    std::string &rest = (head & countsFollow) ? counted : out;
    for (const std::vector<quint32> &column : places) {
        if (!column.empty() && (head & countsFollow))
            appendNumber(rest, quint32(column.size()));
    }
    for (const std::vector<quint32> &column : places) {
        quint32 last = 0;
        for (const quint32 position : column) {
            appendNumber(rest, position - last);
            last = position;
        }
    }
    if (head & countsFollow) {
        appendNumber(out, quint32(counted.size()));
        out += counted;
    }
}

Columns skipEntry(const char *&at, const char *end)
{
    if (at >= end)
        return 0;
    const auto head = quint8(*at++);
    const Columns present = head & allColumns;
    if (head & countsFollow) {
        const quint32 size = readNumber(at, end);
        at += std::min<ptrdiff_t>(size, end - at);
        return present;
    }
    quint32 numbers = 0;
    for (quint32 left = present; left != 0; left &= left - 1)
        ++numbers;
    while (numbers > 0 && at < end)
        numbers -= quint8(*at++) < 0x80 ? 1 : 0;
    return present;
}

EntryReader::EntryReader(const ColumnWeights &weights, Columns only)
    : m_only(only)
{
    // Each set of columns is one without its highest, and that one.
    for (quint32 columns = 1; columns <= allColumns; ++columns) {
        const auto highest = quint32(std::bit_width(columns)) - 1;
        const quint32 others = columns ^ (1U << highest);
        m_numbers[columns] = quint8(m_numbers[others] + 1);
        m_weights[columns] = m_weights[others] + ((only >> highest) & 1U ? weights[highest] : 0);
    }
}

void EntryReader::skipLongNumbers(const char *&at, const char *end, quint8 numbers)
{
    while (numbers > 0 && at < end)
        numbers -= quint8(*at++) < 0x80 ? 1 : 0;
}

Columns EntryReader::readCounted(quint8 head, const char *&at, const char *end)
{
    const quint32 size = readNumber(at, end);
    const char *const last = at + std::min<ptrdiff_t>(size, end - at);
    m_weight = 0;
    for (quint32 left = head & allColumns; left != 0; left &= left - 1)
        m_weight += m_weights[left & (~left + 1)] * float(readNumber(at, last));
    at = last;
    return Columns(head & m_only);
}

std::string withBlocks(std::string bytes, quint32 rows)
{
    if (rows <= unblockedRows)
        return bytes;
    std::string blocks;
    quint32 count = 0;
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    while (at < end) {
        const char *const begin = at;
        quint32 distance = 0;
        for (quint32 i = 0; i < blockRows && at < end; ++i) {
            distance += readNumber(at, end);
            (void)skipEntry(at, end);
        }
        appendNumber(blocks, distance);
        appendNumber(blocks, quint32(at - begin));
        ++count;
    }
    std::string out;
    appendNumber(out, count);
    out += blocks;
    out += bytes;
    return out;
}

void StoredPostings::add(std::string_view bytes, quint32 from, quint32 count)
{
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    m_bytes->resize(m_bytes->size() - std::min(m_bytes->size(), EntryReader::padding));
    m_bytes->reserve(m_bytes->size() + bytes.size() + EntryReader::padding);
    const auto pad = qScopeGuard([this] { m_bytes->append(EntryReader::padding, 0); });
    auto begin = quint32(m_bytes->size());
    m_count += count;
    if (!m_blocks.empty())
        m_blocks.back().last = std::min(m_blocks.back().last, from);
    if (count <= unblockedRows) {
        m_bytes->append(bytes);
        m_blocks.push_back({from, UINT_MAX, begin, quint32(m_bytes->size())});
        return;
    }
    const quint32 blocks = readNumber(at, end);
    const size_t first = m_blocks.size();
    m_blocks.reserve(first + std::min<size_t>(blocks, bytes.size()));
    for (quint32 i = 0; i < blocks && at < end; ++i) {
        const quint32 distance = readNumber(at, end);
        const quint32 size = readNumber(at, end);
        m_blocks.push_back({from, from + distance, begin, begin + size});
        from += distance;
        begin += size;
    }
    m_bytes->append(at, size_t(end - at));
    // Damaged sizes lead nowhere else.
    quint32 stop = m_blocks.size() > first ? m_blocks[first].begin : 0;
    for (size_t i = first; i < m_blocks.size(); ++i) {
        m_blocks[i].begin = stop;
        stop = std::clamp(m_blocks[i].end, stop, quint32(m_bytes->size()));
        m_blocks[i].end = stop;
    }
}

qsizetype StoredPostings::memory() const
{
    const size_t bytes = m_bytes->capacity() + m_blocks.capacity() * sizeof(Block) + sizeof(*this);
    return qsizetype(bytes);
}

void StoredPostings::readAt(const ColumnWeights &weights, Columns only, const RowNumbers &wanted,
                            PostingList &out) const
{
    EntryReader reader(weights, only);
    out.only = only;
    out.bytes = m_bytes;
    out.resize(std::min(wanted.size(), m_count));
    out.wanted.resize(out.rows.size());
    size_t count = 0;
    auto next = wanted.begin();
    for (const Block &block : m_blocks) {
        if (next == wanted.end())
            break;
        if (*next > block.last)
            continue;
        const char *at = m_bytes->data() + block.begin;
        const char *const end = m_bytes->data() + block.end;
        quint32 row = block.from;
        while (at < end) {
            row += readNumber(at, end);
            if (row < *next) {
                reader.skip(at, end);
                continue;
            }
            while (next != wanted.end() && *next < row)
                ++next;
            if (next == wanted.end() || *next > block.last || count == out.rows.size())
                break;
            if (*next != row) {
                reader.skip(at, end);
                continue;
            }
            const auto entry = quint32(at - m_bytes->data());
            const Columns present = reader.read(at, end);
            if (present == 0)
                continue;
            out.rows[count] = row;
            out.weights[count] = reader.weight();
            out.columns[count] = present;
            out.entries[count] = entry;
            out.wanted[count] = quint32(next - wanted.begin());
            ++count;
        }
    }
    out.resize(count);
    out.wanted.resize(count);
}

quint32 TermGatherer::itemOf(std::string_view term, const Token &token)
{
    const quint32 index = m_terms.add(term, token.hash);
    if (index == m_block.items.size()) {
        TermBlock::Item item;
        item.hash = token.hash;
        item.term = quint32(m_block.terms.size());
        item.size = quint32(term.size());
        m_block.terms.append(term);
        m_block.items.push_back(item);
    }
    m_block.items[index].word |= token.kind == Token::Kind::Word;
    return index;
}

void TermGatherer::add(quint32 section, Column column, const Tokens &tokens)
{
    for (const Token &token : tokens.items) {
        const std::string_view term(tokens.terms.data() + token.offset, token.size);
        m_places.push_back({itemOf(term, token), section, token.position, quint8(column)});
    }
}

// Appends the entry of one row (see blockRows) and returns its columns.
Columns TermGatherer::appendRow(const Place *from, const Place *to)
{
    std::array<quint32, columnCount> counts{};
    Columns columns = 0;
    bool several = false;
    for (const Place *place = from; place != to; ++place) {
        several |= counts[place->column]++ > 0;
        columns |= Columns(1U << place->column);
    }
    m_block.bytes += char(several ? columns | countsFollow : columns);
    m_numbers.clear();
    std::string &out = several ? m_numbers : m_block.bytes;
    for (quint32 left = columns; several && left != 0; left &= left - 1)
        appendNumber(out, counts[size_t(std::countr_zero(left))]);
    for (const Place *place = from; place != to; ++place) {
        const bool first = place == from || (place - 1)->column != place->column;
        appendNumber(out, first ? place->position : place->position - (place - 1)->position);
    }
    if (several) {
        appendNumber(m_block.bytes, quint32(m_numbers.size()));
        m_block.bytes += m_numbers;
    }
    return columns;
}

TermBlock TermGatherer::take()
{
    // By term, otherwise in the order in which they came: by section, column and position.
    m_counts.assign(m_block.items.size() + 1, 0);
    for (const Place &place : m_places)
        ++m_counts[place.item + 1];
    for (size_t i = 1; i < m_counts.size(); ++i)
        m_counts[i] += m_counts[i - 1];
    m_ordered.resize(m_places.size());
    for (const Place &place : m_places)
        m_ordered[m_counts[place.item]++] = place;

    m_block.bytes.reserve(m_places.size() * 3);
    const Columns target = bitOf(Column::Title) | bitOf(Column::Heading) | bitOf(Column::Target);
    const Place *const end = m_ordered.data() + m_ordered.size();
    for (const Place *from = m_ordered.data(); from != end;) {
        const Place *to = from + 1;
        while (to != end && to->item == from->item && to->section == from->section)
            ++to;
        TermBlock::Item &item = m_block.items[from->item];
        if (item.rows++ == 0) {
            item.first = from->section;
            item.bytes = quint32(m_block.bytes.size());
        } else {
            appendNumber(m_block.bytes, from->section - item.last);
        }
        item.last = from->section;
        const Columns columns = appendRow(from, to);
        item.targetRows += (columns & target) ? 1 : 0;
        item.sourceRows += (columns & ~target) ? 1 : 0;
        item.byteSize = quint32(m_block.bytes.size()) - item.bytes;
        from = to;
    }
    m_places.clear();
    m_terms.clear();
    return std::exchange(m_block, {});
}

qsizetype PostingList::memory() const
{
    constexpr size_t perRow = sizeof(quint32) + sizeof(float) + sizeof(Columns) + sizeof(quint32);
    const size_t own = rows.capacity() * perRow + (bytes ? bytes->capacity() : 0) + sizeof(*this);
    auto size = qsizetype(own);
    for (const PostingList &part : parts)
        size += part.memory();
    return size;
}

void PostingList::resize(size_t count)
{
    rows.resize(count);
    weights.resize(count);
    columns.resize(count);
    entries.resize(count);
}

qsizetype PostingList::find(quint32 row) const
{
    const auto place = std::lower_bound(rows.begin(), rows.end(), row);
    return place != rows.end() && *place == row ? place - rows.begin() : -1;
}

void PostingList::places(qsizetype index, Entry &out, Columns among) const
{
    out.places.clear();
    appendPlaces(index, out, among);
    for (const PostingList &part : parts) {
        const qsizetype here = part.find(rows[size_t(index)]);
        if (here >= 0)
            part.appendPlaces(here, out, among);
    }
}

void PostingList::appendPlaces(qsizetype index, Entry &out, Columns among) const
{
    if (size_t(index) >= entries.size())
        return;
    const char *at = bytes->data() + entries[size_t(index)];
    const char *const end = bytes->data() + bytes->size() - EntryReader::padding;
    if (at >= end)
        return;
    const auto head = quint8(*at++);
    const bool counted = (head & countsFollow) != 0;
    std::array<quint32, columnCount> counts{};
    if (counted) {
        (void)readNumber(at, end); // the size
        for (quint32 left = head & allColumns; left != 0; left &= left - 1)
            counts[size_t(std::countr_zero(left))] = readNumber(at, end);
    }
    for (quint32 left = head & allColumns; left != 0; left &= left - 1) {
        const auto column = size_t(std::countr_zero(left));
        const bool asked = ((only & among) >> column) & 1U;
        quint32 position = 0;
        for (quint32 i = counted ? counts[column] : 1; i > 0 && at < end; --i) {
            position += readNumber(at, end);
            if (asked)
                out.places.push_back({quint8(column), position});
        }
    }
}

void ListWriter::add(quint32 row, quint8 column, quint32 position)
{
    if (m_any && row != m_row)
        flush();
    m_any = true;
    m_row = row;
    std::vector<quint32> &places = m_places[column];
    if (places.empty() || places.back() != position)
        places.push_back(position);
}

void ListWriter::flush()
{
    appendNumber(m_bytes, m_row - m_last);
    appendEntry(m_bytes, m_places);
    for (std::vector<quint32> &column : m_places)
        column.clear();
    m_last = m_row;
    m_any = false;
    ++m_rows;
}

StoredPostings ListWriter::take()
{
    if (m_any)
        flush();
    m_last = 0;
    const std::string bytes = withBlocks(std::exchange(m_bytes, {}), m_rows);
    StoredPostings list;
    list.rows = m_rows;
    list.add(bytes, 0, std::exchange(m_rows, 0));
    return list;
}

} // namespace diglot::search
