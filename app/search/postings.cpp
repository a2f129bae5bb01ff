// SPDX-License-Identifier: Apache-2.0
#include "app/search/postings.h"

#include <algorithm>
#include <climits>
#include <utility>

namespace diglot::search {

namespace {

constexpr quint8 countsFollow = 0x40;

} // namespace

void appendNumber(std::string &out, quint32 number)
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
    for (quint32 columns = 0; columns <= allColumns; ++columns) {
        for (quint32 column = 0; column < columnCount; ++column) {
            const bool here = (columns & (1U << column)) != 0;
            m_numbers[columns] += here ? 1 : 0;
            m_weights[columns] += here && (only & (1U << column)) ? weights[column] : 0;
        }
    }
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
    if (rows <= blockRows)
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
    auto begin = quint32(m_bytes->size());
    if (count <= blockRows) {
        m_bytes->append(bytes);
        m_blocks.push_back({from, UINT_MAX, begin, quint32(m_bytes->size())});
        return;
    }
    const quint32 blocks = readNumber(at, end);
    std::vector<std::pair<quint32, quint32>> sizes;
    for (quint32 i = 0; i < blocks && at < end; ++i) {
        const quint32 distance = readNumber(at, end);
        sizes.emplace_back(distance, readNumber(at, end));
    }
    m_bytes->append(at, size_t(end - at));
    for (const auto &[distance, size] : sizes) {
        const auto stop = quint32(std::min<size_t>(size_t(begin) + size, m_bytes->size()));
        m_blocks.push_back({from, from + distance, begin, stop});
        from += distance;
        begin = stop;
    }
}

qsizetype StoredPostings::memory() const
{
    const size_t bytes = m_bytes->capacity() + m_blocks.capacity() * sizeof(Block) + sizeof(*this);
    return qsizetype(bytes);
}

void StoredPostings::readAt(const ColumnWeights &weights, Columns only,
                            const std::vector<quint32> &wanted, PostingList &out) const
{
    EntryReader reader(weights, only);
    const auto bytes = std::make_shared<std::string>();
    out.only = only;
    out.bytes = bytes;
    auto next = wanted.begin();
    for (size_t i = 0; i < m_blocks.size() && next != wanted.end(); ++i) {
        const Block &block = m_blocks[i];
        // A block without a last row of its own ends before the next one.
        const quint32 last =
            i + 1 < m_blocks.size() ? std::min(block.last, m_blocks[i + 1].from) : block.last;
        if (*next > last)
            continue;
        const char *at = m_bytes->data() + block.begin;
        const char *const end = m_bytes->data() + block.end;
        quint32 row = block.from;
        while (at < end && next != wanted.end()) {
            row += readNumber(at, end);
            while (next != wanted.end() && *next < row)
                ++next;
            if (next == wanted.end() || *next != row) {
                reader.skip(at, end);
                continue;
            }
            const char *const entry = at;
            const Columns present = reader.read(at, end);
            if (present == 0)
                continue;
            out.rows.push_back(row);
            out.weights.push_back(reader.weight());
            out.columns.push_back(present);
            out.entries.push_back(quint32(bytes->size()));
            bytes->append(entry, at);
        }
    }
}

quint32 TermGatherer::itemOf(std::string_view term, bool word)
{
    const quint32 hash = StringTable::hashOf(term);
    const quint32 index = m_terms.add(term, hash);
    if (index == m_block.items.size()) {
        TermBlock::Item item;
        item.hash = hash;
        item.term = quint32(m_block.terms.size());
        item.size = quint32(term.size());
        m_block.terms.append(term);
        m_block.items.push_back(item);
    }
    m_block.items[index].word |= word;
    return index;
}

void TermGatherer::add(quint32 section, Column column, const Tokens &tokens)
{
    for (const Token &token : tokens.items) {
        const std::string_view term(tokens.terms.data() + token.offset, token.size);
        const quint32 item = itemOf(term, token.kind == Token::Kind::Word);
        m_places.push_back({item, section, token.position, quint8(column)});
    }
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

    std::array<std::vector<quint32>, columnCount> row;
    const Columns target = bitOf(Column::Title) | bitOf(Column::Heading) | bitOf(Column::Target);
    for (size_t from = 0; from < m_ordered.size();) {
        const quint32 index = m_ordered[from].item;
        const quint32 section = m_ordered[from].section;
        for (std::vector<quint32> &column : row)
            column.clear();
        Columns columns = 0;
        for (; from < m_ordered.size() && m_ordered[from].item == index &&
               m_ordered[from].section == section;
             ++from) {
            row[m_ordered[from].column].push_back(m_ordered[from].position);
            columns |= Columns(1U << m_ordered[from].column);
        }
        TermBlock::Item &item = m_block.items[index];
        if (item.rows++ == 0) {
            item.first = section;
            item.bytes = quint32(m_block.bytes.size());
        } else {
            appendNumber(m_block.bytes, section - item.last);
        }
        item.last = section;
        item.targetRows += (columns & target) ? 1 : 0;
        item.sourceRows += (columns & ~target) ? 1 : 0;
        appendEntry(m_block.bytes, row);
        item.byteSize = quint32(m_block.bytes.size()) - item.bytes;
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

qsizetype PostingList::find(quint32 row) const
{
    const auto place = std::lower_bound(rows.begin(), rows.end(), row);
    return place != rows.end() && *place == row ? place - rows.begin() : -1;
}

void PostingList::places(qsizetype index, Entry &out) const
{
    out.places.clear();
    appendPlaces(index, out);
    for (const PostingList &part : parts) {
        const qsizetype here = part.find(rows[size_t(index)]);
        if (here >= 0)
            part.appendPlaces(here, out);
    }
}

void PostingList::appendPlaces(qsizetype index, Entry &out) const
{
    if (size_t(index) >= entries.size())
        return;
    const char *at = bytes->data() + entries[size_t(index)];
    const char *const end = bytes->data() + bytes->size();
    const auto head = quint8(*at++);
    if (head & countsFollow)
        (void)readNumber(at, end); // the size
    std::array<quint32, columnCount> counts{};
    for (quint32 column = 0; column < columnCount; ++column) {
        if (head & (1U << column))
            counts[column] = (head & countsFollow) ? readNumber(at, end) : 1;
    }
    for (quint32 column = 0; column < columnCount; ++column) {
        quint32 position = 0;
        for (quint32 i = 0; i < counts[column] && at < end; ++i) {
            position += readNumber(at, end);
            if (only & (1U << column))
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
