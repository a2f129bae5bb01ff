// SPDX-License-Identifier: Apache-2.0
#include "app/parse/blockjoin.h"

#include "app/parse/blockconverter.h"
#include "app/parse/htmlmerge.h"

#include <optional>

namespace diglot::parse {

using article::Block;
using article::Inline;
using article::Segment;
using Kind = Construct::Kind;

namespace {

constexpr int maxRowDepth = 16;
constexpr QStringView tabPrefix(u"#tab/");

// A label without content takes the quotation that follows ("> [!NOTE]", blank line, "> text") or
// the text of the very next line.
void joinLabels(QList<Block> &blocks)
{
    for (qsizetype i = 0; i + 1 < blocks.size(); ++i) {
        Block &block = blocks[i];
        const bool alert = block.kind == Block::Kind::Alert;
        const bool division = block.kind == Block::Kind::Division && block.leaf == -1;
        if ((!alert && !division) || !block.children.isEmpty())
            continue;
        Block &next = blocks[i + 1];
        if (next.kind == Block::Kind::Quote)
            block.children = std::move(next.children);
        else if (next.kind == Block::Kind::Paragraph && next.line == block.line + 1)
            block.children.append(std::move(next));
        else
            continue;
        blocks.removeAt(i + 1);
    }
}

class RowJoiner
{
public:
    RowJoiner(QList<Block> &blocks, const Skeleton &skeleton)
        : m_blocks(blocks)
        , m_skeleton(skeleton)
    {}

    void join()
    {
        QList<Block> out;
        while (m_at < m_blocks.size())
            takeContent(out, 0);
        m_blocks = std::move(out);
    }

private:
    [[nodiscard]] const Construct *marker() const
    {
        const int leaf = m_blocks[m_at].leaf;
        return leaf > constructLeaf ? nullptr
                                    : &m_skeleton.constructs[size_t(constructLeaf - leaf)];
    }
    [[nodiscard]] bool atEnd(Kind kind) const
    {
        const Construct *found = m_at < m_blocks.size() ? marker() : nullptr;
        return found && found->kind == kind;
    }

    // One block, row or column; markers that close nothing vanish.
    void takeContent(QList<Block> &out, int depth)
    {
        const Construct *found = marker();
        if (!found) {
            out.append(std::move(m_blocks[m_at++]));
        } else if (found->kind == Kind::Row && depth < maxRowDepth) {
            out.append(takeRow(depth));
        } else if (found->kind == Kind::Column && depth < maxRowDepth) {
            Block row;
            row.kind = Block::Kind::Row;
            row.line = found->line;
            row.children.append(takeColumn(depth));
            out.append(std::move(row));
        } else {
            ++m_at;
        }
    }

    Block takeRow(int depth)
    {
        Block row;
        row.kind = Block::Kind::Row;
        row.line = marker()->line;
        ++m_at;
        while (m_at < m_blocks.size() && !atEnd(Kind::RowEnd)) {
            if (atEnd(Kind::Column)) {
                row.children.append(takeColumn(depth));
                continue;
            }
            Block column; // content between the columns
            column.kind = Block::Kind::Column;
            column.level = 1;
            column.line = m_blocks[m_at].line;
            takeContent(column.children, depth + 1);
            if (!column.children.isEmpty())
                row.children.append(std::move(column));
        }
        ++m_at;
        return row;
    }

    Block takeColumn(int depth)
    {
        Block column;
        column.kind = Block::Kind::Column;
        column.level = marker()->number;
        column.line = marker()->line;
        ++m_at;
        while (m_at < m_blocks.size() && !atEnd(Kind::ColumnEnd) && !atEnd(Kind::Column) &&
               !atEnd(Kind::RowEnd))
            takeContent(column.children, depth + 1);
        if (atEnd(Kind::ColumnEnd))
            ++m_at;
        return column;
    }

    QList<Block> &m_blocks;
    const Skeleton &m_skeleton;
    qsizetype m_at = 0;
};

// The only node that is seen, anchors and blanks aside; null if there are more or none.
const Inline *onlyNode(const QList<Inline> &inlines)
{
    const Inline *only = nullptr;
    for (const Inline &node : inlines) {
        const bool blank = node.kind == Inline::Kind::Text && node.text.trimmed().isEmpty();
        if (node.kind == Inline::Kind::Html || blank)
            continue;
        if (only)
            return nullptr;
        only = &node;
    }
    return only;
}

std::optional<QString> tabId(const QList<Inline> &inlines)
{
    const Inline *only = onlyNode(inlines);
    if (!only || only->kind != Inline::Kind::Link || !only->url.startsWith(tabPrefix))
        return {};
    return only->url.sliced(tabPrefix.size());
}

class TabJoiner
{
public:
    explicit TabJoiner(const QList<Segment> &segments)
        : m_segments(segments)
    {}

    void join(QList<Block> &blocks) const
    {
        QList<Block> out;
        out.reserve(blocks.size());
        qsizetype at = 0;
        while (at < blocks.size()) {
            if (tabOf(blocks[at]))
                out.append(takeGroup(blocks, at));
            else
                out.append(std::move(blocks[at++]));
        }
        blocks = std::move(out);
    }

private:
    [[nodiscard]] std::optional<QString> tabOf(const Block &block) const
    {
        if (block.kind != Block::Kind::Heading)
            return {};
        if (auto id = tabId(block.inlines))
            return id;
        const Inline *only = onlyNode(block.inlines);
        if (!only || only->kind != Inline::Kind::Segment || only->segment >= m_segments.size())
            return {};
        return tabId(m_segments[only->segment].targetInlines);
    }

    [[nodiscard]] static QList<Inline> label(QList<Inline> inlines)
    {
        QList<Inline> out;
        for (Inline &node : inlines) {
            if (node.kind == Inline::Kind::Link && node.url.startsWith(tabPrefix))
                out.append(std::move(node.children));
            else
                out.append(std::move(node));
        }
        return out;
    }

    [[nodiscard]] Block takeGroup(QList<Block> &blocks, qsizetype &at) const
    {
        Block group;
        group.kind = Block::Kind::TabGroup;
        group.line = blocks[at].line;
        const int level = blocks[at].level;
        while (at < blocks.size()) {
            Block &block = blocks[at];
            const std::optional<QString> id = tabOf(block);
            if (id && block.level == level) {
                Block tab;
                tab.kind = Block::Kind::Tab;
                tab.level = level;
                tab.line = block.line;
                tab.info = *id;
                tab.inlines = label(std::move(block.inlines));
                group.children.append(std::move(tab));
            } else if (block.kind == Block::Kind::Rule) {
                ++at;
                break;
            } else if (block.kind == Block::Kind::Heading && block.level <= level) {
                break;
            } else {
                group.children.last().children.append(std::move(block));
            }
            ++at;
        }
        return group;
    }

    const QList<Segment> &m_segments;
};

} // namespace

void joinBlocks(QList<Block> &blocks, const Skeleton &skeleton, const QList<Segment> &segments)
{
    joinLabels(blocks);
    mergeHtml(blocks);
    if (skeleton.hasRows)
        RowJoiner(blocks, skeleton).join();
    if (skeleton.hasTabs)
        TabJoiner(segments).join(blocks);
    for (Block &block : blocks) {
        if (!block.children.isEmpty() && block.kind != Block::Kind::Table)
            joinBlocks(block.children, skeleton, segments);
    }
}

} // namespace diglot::parse
