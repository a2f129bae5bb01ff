// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/blockpick.h"

#include <algorithm>
#include <functional>

namespace diglot::workspace {

using namespace Qt::StringLiterals;
using article::Block;
using article::Document;
using article::Inline;

namespace {

// A block in the order of the document.
struct Flat
{
    const Block *block = nullptr;
    int parent = -1;
    int end = 0; // behind the last block inside it
};

void flatten(QList<Flat> &flat, const QList<Block> &blocks, int parent)
{
    for (const Block &block : blocks) {
        const auto at = int(flat.size());
        flat.append({&block, parent, 0});
        flatten(flat, block.children, at);
        flat[at].end = int(flat.size());
    }
}

void collectSegments(QSet<int> &out, const QList<Inline> &nodes)
{
    for (const Inline &node : nodes) {
        if (node.kind == Inline::Kind::Segment)
            out.insert(node.segment);
        collectSegments(out, node.children);
    }
}

QSet<int> segmentsOf(const Block &block)
{
    QSet<int> all;
    collectSegments(all, block.inlines);
    return all;
}

bool holdsRawTable(const Block &block)
{
    return block.kind == Block::Kind::Html &&
           std::any_of(block.inlines.cbegin(), block.inlines.cend(), [](const Inline &node) {
               return node.kind == Inline::Kind::Html &&
                      node.text.startsWith("<table"_L1, Qt::CaseInsensitive);
           });
}

// Only these segments, with what stands between words of them.
QList<Inline> only(const QSet<int> &segments, const QList<Inline> &nodes)
{
    QList<Inline> kept;
    for (const Inline &node : nodes) {
        if (node.kind == Inline::Kind::Segment) {
            if (segments.contains(node.segment))
                kept.append(node);
            continue;
        }
        const bool blank = node.kind == Inline::Kind::SoftBreak ||
                           (node.kind == Inline::Kind::Text && node.text.trimmed().isEmpty());
        Inline part = node;
        part.children = only(segments, node.children);
        if (!part.children.isEmpty())
            kept.append(part);
        else if (blank && !kept.isEmpty())
            kept.append(node);
    }
    return kept;
}

class Picker
{
public:
    Picker(const Document &document, const PickPlace &place)
        : m_document(document)
        , m_place(place)
    {
        flatten(m_flat, document.blocks, -1);
        m_at = position();
    }

    [[nodiscard]] bool isThere() const { return m_at >= 0; }
    [[nodiscard]] Picked sentences() const;
    [[nodiscard]] Picked step() const;
    [[nodiscard]] Picked section() const;
    [[nodiscard]] Picked steps() const;
    [[nodiscard]] Picked table() const;

private:
    using Keep = std::function<bool(int)>;

    [[nodiscard]] int position() const;     // -1: the anchor is unknown
    [[nodiscard]] bool holds(int at) const; // one of the segments
    [[nodiscard]] std::pair<int, int> sectionBounds() const;
    [[nodiscard]] QList<Block> prune(const QList<Block> &blocks, int &at, const Keep &keep) const;
    QList<Block> runs(const Block &list, int &at, const Keep &keep) const;
    [[nodiscard]] QList<Block> pruned(const Keep &keep) const;
    [[nodiscard]] Picked alone(int at, const Keep &keep) const { return alone(at, at, keep); }
    [[nodiscard]] Picked alone(int first, int last, const Keep &keep) const;
    [[nodiscard]] std::pair<int, int> course(int list) const;
    [[nodiscard]] int around(const std::function<bool(const Block &)> &is, bool outermost) const;
    [[nodiscard]] int next(const std::function<bool(const Block &)> &is) const;
    [[nodiscard]] bool wanted(int at) const { return m_place.segments.isEmpty() || holds(at); }

    const Document &m_document;
    const PickPlace &m_place;
    QList<Flat> m_flat;
    int m_at = 0;
};

int Picker::position() const
{
    for (int i = 0; i < m_flat.size() && !m_place.segments.isEmpty(); ++i) {
        if (segmentsOf(*m_flat.at(i).block).intersects(m_place.segments))
            return i;
    }
    for (int i = 0; i < m_flat.size() && m_place.leaf >= 0; ++i) {
        if (m_flat.at(i).block->leaf == m_place.leaf)
            return i;
    }
    for (int i = 0; i < m_flat.size() && !m_place.anchor.isEmpty(); ++i) {
        if (m_flat.at(i).block->anchors.contains(m_place.anchor, Qt::CaseInsensitive))
            return i;
    }
    return m_place.segments.isEmpty() && m_place.leaf < 0 && !m_place.anchor.isEmpty() ? -1 : 0;
}

bool Picker::holds(int at) const
{
    for (int i = at; i < m_flat.at(at).end; ++i) {
        if (segmentsOf(*m_flat.at(i).block).intersects(m_place.segments))
            return true;
    }
    return false;
}

// What is kept of a list: a list for each run of items, which begins with its own number.
QList<Block> Picker::runs(const Block &list, int &at, const Keep &keep) const
{
    QList<Block> kept;
    bool open = false;
    int number = list.start;
    for (const Block &item : list.children) {
        const QList<Block> part = prune({item}, at, keep);
        if (!part.isEmpty() && !open) {
            Block run = list;
            run.children.clear();
            run.start = number;
            kept.append(run);
        }
        if (!part.isEmpty())
            kept.last().children += part;
        open = !part.isEmpty();
        ++number;
    }
    return kept;
}

// Copies what is kept; a container where something in it is. `at` is the place of the first block.
QList<Block> Picker::prune(const QList<Block> &blocks, int &at, const Keep &keep) const
{
    QList<Block> kept;
    for (const Block &block : blocks) {
        const int own = at++;
        Block copy = block;
        const bool leaf = block.children.isEmpty();
        const bool isList =
            block.kind == Block::Kind::OrderedList || block.kind == Block::Kind::BulletList;
        copy.children = isList ? QList<Block>() : prune(block.children, at, keep);
        if (isList) {
            kept += runs(block, at, keep);
            continue;
        }
        if (leaf ? keep(own)
                 : (!copy.children.isEmpty() || (!block.inlines.isEmpty() && keep(own))))
            kept.append(copy);
    }
    return kept;
}

QList<Block> Picker::pruned(const Keep &keep) const
{
    int at = 0;
    return prune(m_document.blocks, at, keep);
}

// Blocks beside each other without what is around them, but for the file that their addresses
// count from.
Picked Picker::alone(int first, int last, const Keep &keep) const
{
    Picked picked;
    for (int at = first; at <= last; at = m_flat.at(at).end) {
        int begin = at;
        picked.blocks += prune({*m_flat.at(at).block}, begin, keep);
    }
    for (int parent = m_flat.at(first).parent; parent >= 0; parent = m_flat.at(parent).parent) {
        const Block &holder = *m_flat.at(parent).block;
        if (holder.kind != Block::Kind::Include || picked.isEmpty())
            continue;
        Block include = holder;
        include.children = picked.blocks;
        picked.blocks = {include};
        break;
    }
    return picked;
}

Picked Picker::sentences() const
{
    QList<int> leaves;
    for (int i = 0; i < m_flat.size(); ++i) {
        if (segmentsOf(*m_flat.at(i).block).intersects(m_place.segments))
            leaves.append(i);
    }
    if (m_place.segments.isEmpty() && m_place.leaf >= 0 && m_flat.at(m_at).block->leaf >= 0)
        leaves = {m_at}; // without sentences, the whole text of the block
    if (leaves.isEmpty())
        return {};
    const auto cut = [this](Block &block) {
        const QSet<int> own = segmentsOf(block);
        if (own.intersects(m_place.segments) && !m_place.segments.contains(own) &&
            block.kind != Block::Kind::Html)
            block.inlines = only(m_place.segments, block.inlines);
    };
    Picked picked;
    if (leaves.size() == 1) {
        picked = alone(leaves.first(), [](int) { return true; });
        if (picked.blocks.size() != 1)
            return picked;
        Block &outer = picked.blocks.first();
        const bool included = outer.kind == Block::Kind::Include && outer.children.size() == 1;
        Block &block = included ? outer.children.first() : outer;
        picked.phrase =
            block.children.isEmpty() && !block.inlines.isEmpty() && block.kind != Block::Kind::Html;
        if (picked.phrase)
            cut(block);
        return picked;
    }
    // Heads of tables stay: cells without them say nothing.
    const auto isHead = [this](int at) {
        const int row = m_flat.at(at).parent;
        return row >= 0 && m_flat.at(row).block->header && holds(m_flat.at(row).parent);
    };
    const auto inRow = [this](int at) {
        const int row = m_flat.at(at).parent;
        return row >= 0 && m_flat.at(row).block->kind == Block::Kind::TableRow && holds(row);
    };
    picked.blocks = pruned([&](int at) { return leaves.contains(at) || isHead(at) || inRow(at); });
    const std::function<void(QList<Block> &)> cutAll = [&](QList<Block> &blocks) {
        for (Block &block : blocks) {
            if (block.kind != Block::Kind::TableRow)
                cut(block);
            if (block.kind != Block::Kind::TableRow)
                cutAll(block.children);
        }
    };
    cutAll(picked.blocks);
    return picked;
}

int Picker::around(const std::function<bool(const Block &)> &is, bool outermost) const
{
    int found = -1;
    for (int at = m_at; at >= 0 && at < m_flat.size(); at = m_flat.at(at).parent) {
        if (is(*m_flat.at(at).block) && (found < 0 || outermost))
            found = at;
    }
    return found;
}

int Picker::next(const std::function<bool(const Block &)> &is) const
{
    const auto [from, to] = sectionBounds();
    for (const auto &[begin, end] :
         {std::pair(m_at, to), std::pair(from, m_at), std::pair(to, int(m_flat.size())),
          std::pair(0, int(m_flat.size()))}) {
        for (int i = begin; i < end; ++i) {
            if (is(*m_flat.at(i).block))
                return i;
        }
    }
    return -1;
}

// From the heading above the place to the next one of its level; the first heading's own text ends
// with the next heading.
std::pair<int, int> Picker::sectionBounds() const
{
    const auto isHeading = [this](int at) {
        return m_flat.at(at).block->kind == Block::Kind::Heading;
    };
    int from = qMin(m_at, int(m_flat.size()) - 1);
    while (from > 0 && !isHeading(from))
        --from;
    const bool headed = from >= 0 && from < m_flat.size() && isHeading(from);
    const int level = headed ? m_flat.at(from).block->level : 1;
    int to = qMax(from, 0) + (headed ? 1 : 0);
    while (to < m_flat.size() &&
           !(isHeading(to) && (level <= 1 || m_flat.at(to).block->level <= level)))
        ++to;
    return {qMax(from, 0), to};
}

Picked Picker::section() const
{
    const auto [from, to] = sectionBounds();
    Picked picked;
    picked.blocks = pruned([from = from, to = to](int at) { return at >= from && at < to; });
    return picked;
}

Picked Picker::step() const
{
    const auto isOrdered = [](const Block &block) {
        return block.kind == Block::Kind::OrderedList;
    };
    const auto isList = [&](const Block &block) {
        return isOrdered(block) || block.kind == Block::Kind::BulletList;
    };
    int list = around(isOrdered, false);
    if (list < 0)
        list = around(isList, false);
    if (list < 0)
        return {};
    int item = m_at; // the item of that list in which the place is
    while (item >= 0 && m_flat.at(item).parent != list)
        item = m_flat.at(item).parent;
    if (item < 0)
        return {};
    const int end = m_flat.at(item).end;
    return alone(list, [item, end](int at) { return at >= item && at < end; });
}

// The first and the last of the lists that number the steps of one course with this one.
std::pair<int, int> Picker::course(int list) const
{
    const int parent = m_flat.at(list).parent;
    const int end = parent < 0 ? int(m_flat.size()) : m_flat.at(parent).end;
    std::pair<int, int> run{-1, -1};
    for (int at = parent + 1; at < end; at = m_flat.at(at).end) {
        const Block &block = *m_flat.at(at).block;
        const bool open = run.first >= 0;
        if (block.kind == Block::Kind::OrderedList && open &&
            article::goesOn(block, *m_flat.at(run.second).block)) {
            run.second = at;
            continue;
        }
        if (block.kind != Block::Kind::OrderedList && block.kind != Block::Kind::Heading)
            continue;
        if (open && run.first <= list && list <= run.second)
            break;
        run = block.kind == Block::Kind::OrderedList ? std::pair(at, at) : std::pair(-1, -1);
    }
    return run.first <= list && list <= run.second ? run : std::pair(list, list);
}

Picked Picker::steps() const
{
    const auto isOrdered = [](const Block &block) {
        return block.kind == Block::Kind::OrderedList;
    };
    const auto isBullets = [](const Block &block) { return block.kind == Block::Kind::BulletList; };
    int list = around(isOrdered, true);
    if (list < 0)
        list = around(isBullets, true);
    const bool inside = list >= 0;
    if (list < 0)
        list = next(isOrdered);
    if (list < 0)
        list = next(isBullets);
    if (list < 0)
        return {};
    const auto [first, last] = course(list);
    QList<std::pair<int, int>> items;
    for (int in = first; in <= last; in = m_flat.at(in).end) {
        const bool isNumbered = m_flat.at(in).block->kind == m_flat.at(list).block->kind;
        for (int at = in + 1; isNumbered && at < m_flat.at(in).end; at = m_flat.at(at).end) {
            if (wanted(at))
                items.append({at, m_flat.at(at).end});
        }
    }
    // One sentence stands for the whole list; several say which items.
    const bool whole = !inside || m_place.segments.size() < 2 || items.size() < 2;
    return alone(first, last, [&](int at) {
        return whole || std::any_of(items.cbegin(), items.cend(), [at](const auto &item) {
                   return at >= item.first && at < item.second;
               });
    });
}

Picked Picker::table() const
{
    const auto isTable = [](const Block &block) {
        return block.kind == Block::Kind::Table || holdsRawTable(block);
    };
    int table = around(isTable, false);
    if (table < 0)
        table = next(isTable);
    return table < 0 ? Picked() : alone(table, [](int) { return true; });
}

} // namespace

Picked pickBlocks(const Document &document, const PickPlace &place, Extent extent)
{
    if (document.blocks.isEmpty())
        return {};
    if (extent == Extent::Article)
        return {document.blocks, false};
    const Picker picker(document, place);
    if (!picker.isThere())
        return {};
    switch (extent) {
    case Extent::Sentences:
        return picker.sentences();
    case Extent::Step:
        return picker.step();
    case Extent::Section:
        return picker.section();
    case Extent::Steps:
        return picker.steps();
    case Extent::Table:
        return picker.table();
    case Extent::Article:
        break;
    }
    return {};
}

} // namespace diglot::workspace
