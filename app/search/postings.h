// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/search/analysis.h"
#include "app/search/stringtable.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace diglot::search {

// The columns in which a section holds terms: what weighs most first, each side of its own.
enum class Column : quint8 { Title, TitleSource, Heading, HeadingSource, Target, Source };
inline constexpr int columnCount = 6;
[[nodiscard]] constexpr bool isSourceColumn(int column)
{
    return column % 2 == 1;
}
using Columns = quint8; // a bit for each column
inline constexpr Columns allColumns = (1U << columnCount) - 1;
[[nodiscard]] constexpr Columns bitOf(Column column)
{
    return Columns(1U << quint8(column));
}
inline constexpr Columns titleColumns = bitOf(Column::Title) | bitOf(Column::TitleSource);

// Variable-length numbers, seven bits a byte, the lowest first.
void appendLongNumber(std::string &out, quint32 number);
inline void appendNumber(std::string &out, quint32 number)
{
    if (number < 0x80)
        out += char(number);
    else
        appendLongNumber(out, number);
}
// Moves `at` behind the number; at the end of damaged bytes, to `end` with 0.
[[nodiscard]] quint32 readLongNumber(const char *&at, const char *end);
[[nodiscard]] inline quint32 readNumber(const char *&at, const char *end)
{
    if (at < end && quint8(*at) < 0x80)
        return quint8(*at++);
    return readLongNumber(at, end);
}

// A posting list is, row after row: the distance from the row before, and what the row holds of the
// term ("entry"): a byte with its columns, and the positions in each column, each as the distance
// from the one before. Where a column has several, that byte says so, and the bytes of all that
// follows and the number of positions in each column come first. Lists of more than `unblockedRows`
// are cut into blocks that can be skipped: their number comes first, then for each block the
// distance from the last row of the one before to its own, and its bytes.
inline constexpr quint32 unblockedRows = 128;
inline constexpr quint32 blockRows = 32;

// Puts the blocks of a list in front of it. `bytes` is the list row after row, of `rows` rows.
[[nodiscard]] std::string withBlocks(std::string bytes, quint32 rows);

// The terms of some sections that follow one another: their posting lists, in which the first
// distance is missing because the first section's row is not known yet.
struct TermBlock
{
    struct Item
    {
        quint32 hash = 0; // StringTable::hashOf() the term
        quint32 term = 0; // offset in `terms`
        quint32 size = 0;
        quint32 bytes = 0; // offset in `bytes`
        quint32 byteSize = 0;
        quint32 first = 0; // section, counted from 0
        quint32 last = 0;
        quint32 rows = 0;
        quint32 targetRows = 0; // those that hold it in a column of the target
        quint32 sourceRows = 0;
        bool word = false; // as it stands in the text: no stem, gram or identifier
    };
    std::vector<Item> items; // in no order
    std::string terms;
    std::string bytes;

    [[nodiscard]] std::string_view term(const Item &item) const
    {
        return std::string_view(terms).substr(item.term, item.size);
    }
};

// Gathers the terms of sections into a block. One thread at a time.
class TermGatherer
{
public:
    // `section` must not be less than in the call before, nor `column` in one section.
    void add(quint32 section, Column column, const Tokens &tokens);
    [[nodiscard]] TermBlock take();

private:
    struct Place
    {
        quint32 item;
        quint32 section;
        quint32 position;
        quint8 column;
    };
    [[nodiscard]] quint32 itemOf(std::string_view term, const Token &token);
    [[nodiscard]] Columns appendRow(const Place *from, const Place *to);

    StringTable m_terms; // by index of item
    std::vector<Place> m_places;
    std::vector<Place> m_ordered;
    std::vector<quint32> m_counts;
    std::string m_numbers; // of one row
    TermBlock m_block;
};

// One row's entry in a list, read.
struct Entry
{
    struct Place
    {
        quint8 column;
        quint32 position;
    };
    std::vector<Place> places; // of each term by column and position
};

// Leaves numbers that a vector is resized to as they are: they are written anyway.
template<class Number>
struct UnsetAllocator : std::allocator<Number>
{
    template<class Other>
    struct rebind
    {
        using other = UnsetAllocator<Other>;
    };
    template<class Other>
    void construct(Other *)
    {}
    template<class Other, class... Values>
    void construct(Other *at, Values &&...values)
    {
        std::construct_at(at, std::forward<Values>(values)...);
    }
};
template<class Number>
using UnsetVector = std::vector<Number, UnsetAllocator<Number>>;

// A term's rows, read for ranking. Immutable.
struct PostingList
{
    UnsetVector<quint32> rows;  // ascending
    UnsetVector<float> weights; // occurrences, each by the weight of its column
    UnsetVector<Columns> columns;
    UnsetVector<quint32> entries; // offsets in `bytes`, which is never null where there are any
    std::shared_ptr<const std::string> bytes;
    UnsetVector<quint32> wanted; // of a list read for some rows: their indexes among these
    Columns only = allColumns;
    std::vector<PostingList> parts; // where it stands for several terms: these, and no entries

    [[nodiscard]] qsizetype memory() const; // bytes, about
    void resize(size_t count);
    // Index of a row, -1 for none.
    [[nodiscard]] qsizetype find(quint32 row) const;
    // Reads the places of the row with this index, in the columns that the list was read for.
    void places(qsizetype index, Entry &out, Columns among = allColumns) const;

private:
    void appendPlaces(qsizetype index, Entry &out, Columns among) const;
};
using PostingListPtr = std::shared_ptr<const PostingList>;
using RowNumbers = UnsetVector<quint32>; // numbers of sections, ascending

// By column.
using ColumnWeights = std::array<float, columnCount>;

// A term's list as it is stored, of all runs. Immutable.
class StoredPostings
{
public:
    // `from` is the row that the first distance is counted from. Parts come by row.
    void add(std::string_view bytes, quint32 from, quint32 rows);

    // Rows that hold the term, without those gone.
    qint64 rows = 0;

    [[nodiscard]] qsizetype memory() const;
    [[nodiscard]] bool isSameAs(const StoredPostings &other) const
    {
        return rows == other.rows && m_blocks == other.m_blocks && *m_bytes == *other.m_bytes;
    }
    // Reads all rows; `keep` tells which are wanted.
    template<class Keep>
    void read(const ColumnWeights &weights, Columns only, const Keep &keep, PostingList &out) const;
    // Reads those of `wanted` (ascending), passing over what lies between.
    void readAt(const ColumnWeights &weights, Columns only, const RowNumbers &wanted,
                PostingList &out) const;

private:
    struct Block
    {
        quint32 from = 0;  // the row before its first
        quint32 last = 0;  // none of its rows is behind this one
        quint32 begin = 0; // in m_bytes
        quint32 end = 0;

        friend bool operator==(const Block &, const Block &) = default;
    };
    // Padded, see EntryReader.
    std::shared_ptr<std::string> m_bytes = std::make_shared<std::string>();
    std::vector<Block> m_blocks;
    size_t m_count = 0; // of rows, with those gone
};
using StoredPostingsPtr = std::shared_ptr<const StoredPostings>;

// Reads entries one behind the other. Behind the bytes it is given, as many as `padding` more must
// be readable, and damaged entries may lead up to there.
class EntryReader
{
public:
    static constexpr size_t padding = sizeof(quint64);

    EntryReader(const ColumnWeights &weights, Columns only);

    // Moves `at` behind an entry; its wanted columns, and its weight in weight().
    [[nodiscard]] Columns read(const char *&at, const char *end)
    {
        if (at >= end)
            return 0;
        const auto head = quint8(*at++);
        if (head > allColumns)
            return readCounted(head, at, end);
        // Most often: one occurrence in each of its columns.
        m_weight = m_weights[head];
        skipNumbers(at, end, m_numbers[head]);
        return Columns(head & m_only);
    }
    [[nodiscard]] float weight() const { return m_weight; }
    // Only moves `at`.
    void skip(const char *&at, const char *end) const
    {
        const auto head = at < end ? quint8(*at++) : quint8(0);
        if (head > allColumns) {
            const quint32 size = readNumber(at, end);
            at += std::min<ptrdiff_t>(size, end - at);
            return;
        }
        skipNumbers(at, end, m_numbers[head]);
    }

private:
    // A number ends with a byte that lacks the highest bit. Which they are is looked up in eight
    // bytes at once: to ask one by one costs a wrong guess of the processor at each second entry.
    static void skipNumbers(const char *&at, const char *end, quint8 numbers)
    {
        quint64 eight = 0;
        std::memcpy(&eight, at, sizeof eight);
        quint64 last = ~eight & 0x8080808080808080U;
        // One or two, by chance: no guess at all. Seldom more.
        const quint64 second = last & (last - 1);
        last = numbers > 1 ? second : last;
        for (quint8 i = 2; i < numbers; ++i)
            last &= last - 1;
        if (last == 0 || numbers == 0)
            return skipLongNumbers(at, end, numbers);
        at += (std::countr_zero(last) >> 3U) + 1;
    }
    static void skipLongNumbers(const char *&at, const char *end, quint8 numbers);
    [[nodiscard]] Columns readCounted(quint8 head, const char *&at, const char *end);

    std::array<float, allColumns + 1> m_weights{}; // by the columns of an entry
    std::array<quint8, allColumns + 1> m_numbers{};
    Columns m_only;
    float m_weight = 0;
};

template<class Keep>
void StoredPostings::read(const ColumnWeights &weights, Columns only, const Keep &keep,
                          PostingList &out) const
{
    EntryReader reader(weights, only);
    out.only = only;
    out.bytes = m_bytes;
    out.resize(m_count);
    size_t count = 0;
    for (const Block &block : m_blocks) {
        const char *at = m_bytes->data() + block.begin;
        const char *const end = m_bytes->data() + block.end;
        quint32 row = block.from;
        while (at < end && count < m_count) {
            row += readNumber(at, end);
            const auto entry = quint32(at - m_bytes->data());
            const Columns present = reader.read(at, end);
            if (present == 0 || !keep(row))
                continue;
            out.rows[count] = row;
            out.weights[count] = reader.weight();
            out.columns[count] = present;
            out.entries[count] = entry;
            ++count;
        }
    }
    out.resize(count);
}

// Moves `at` behind an entry and returns its columns.
[[nodiscard]] Columns skipEntry(const char *&at, const char *end);

// Writes a list from places that come ordered by row, column and position.
class ListWriter
{
public:
    void add(quint32 row, quint8 column, quint32 position);
    // The list, the first distance counted from 0.
    [[nodiscard]] StoredPostings take();

private:
    void flush();

    std::string m_bytes;
    std::array<std::vector<quint32>, columnCount> m_places;
    quint32 m_row = 0;
    quint32 m_last = 0;
    quint32 m_rows = 0;
    bool m_any = false;
};

// Appends one entry; `places` by column, each ordered.
void appendEntry(std::string &out, const std::array<std::vector<quint32>, columnCount> &places);

} // namespace diglot::search
