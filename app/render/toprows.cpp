// SPDX-License-Identifier: Apache-2.0
#include "app/render/toprows.h"

#include "app/render/rawtags.h"

#include <QHash>

#include <algorithm>

namespace diglot::render {

using article::Block;
using article::Inline;

namespace {

// Tags of one raw block that are opened and not closed in it, and the reverse.
struct OpenTags
{
    QStringList opened;
    QStringList closed;
};

OpenTags openTags(const Block &block)
{
    OpenTags result;
    for (const Inline &piece : block.inlines) {
        if (piece.kind != Inline::Kind::Html)
            continue;
        for (const RawTag &tag : scanTags(piece.text)) {
            if (!spansBlocks(tag.name))
                continue;
            if (!tag.closing)
                result.opened.append(tag.name);
            else if (const qsizetype last = result.opened.lastIndexOf(tag.name); last >= 0)
                result.opened.remove(last, result.opened.size() - last);
            else
                result.closed.append(tag.name);
        }
    }
    return result;
}

// The last block that closes something opened in `first`, or `first`. `left` counts the closing
// tags still to come by name, so that an unclosed tag does not cost a walk to the end each time.
int lastOfRun(const QList<OpenTags> &tags, int first, const QHash<QString, int> &left)
{
    QStringList open = tags.at(first).opened;
    qsizetype inRun = open.size(); // how many of them were opened inside the run found so far
    int last = first;
    for (int i = first + 1; i < tags.size() && !open.isEmpty(); ++i) {
        const bool hopeless = std::none_of(
            open.cbegin(), open.cend(), [&](const QString &name) { return left.value(name) > 0; });
        if (hopeless)
            break;
        for (const QString &name : tags.at(i).closed) {
            const qsizetype at = open.lastIndexOf(name);
            if (at < 0)
                continue;
            open.remove(at, open.size() - at);
            if (at < inRun)
                last = i;
        }
        open += tags.at(i).opened;
        inRun = last == i ? open.size() : qMin(inRun, open.size());
    }
    return last;
}

void appendBlocks(QList<TopBlock> &out, const QList<Block> &blocks, const TopBlock &pattern);

void appendBlock(QList<TopBlock> &out, const Block &block, const TopBlock &pattern)
{
    TopBlock top = pattern;
    top.block = &block;
    const bool list =
        block.kind == Block::Kind::BulletList || block.kind == Block::Kind::OrderedList;
    if (list) {
        top.list = &block;
        top.number = block.start;
        for (const Block &item : block.children) {
            top.block = &item;
            out.append(top);
            ++top.number;
        }
    } else if (block.kind == Block::Kind::Include && !block.children.isEmpty()) {
        top.file = block.text;
        top.notLocalized = top.notLocalized || block.notLocalized;
        appendBlocks(out, block.children, top);
    } else if (block.kind == Block::Kind::FrontMatterUnit && !block.children.isEmpty()) {
        top.unit = block.unit;
        appendBlocks(out, block.children, top);
    } else {
        if (!block.unit.isEmpty())
            top.unit = block.unit;
        out.append(top);
    }
}

void appendBlocks(QList<TopBlock> &out, const QList<Block> &blocks, const TopBlock &pattern)
{
    const QList<int> runs = htmlRuns(blocks);
    for (int i = 0; i < blocks.size(); i += runs.at(i)) {
        if (runs.at(i) == 1) {
            appendBlock(out, blocks.at(i), pattern);
            continue;
        }
        TopBlock top = pattern;
        top.block = &blocks.at(i);
        top.count = runs.at(i);
        out.append(top);
    }
}

void collect(QList<int> &out, const QList<Inline> &inlines)
{
    for (const Inline &node : inlines) {
        if (node.kind == Inline::Kind::Segment)
            out.append(node.segment);
        collect(out, node.children);
    }
}

void collect(QList<int> &out, const Block &block)
{
    collect(out, block.inlines);
    for (const Block &child : block.children)
        collect(out, child);
}

} // namespace

QList<TopBlock> topBlocks(const article::Document &document)
{
    QList<TopBlock> out;
    appendBlocks(out, document.blocks, TopBlock());
    return out;
}

QList<int> htmlRuns(const QList<Block> &siblings)
{
    QList<int> runs(siblings.size(), 1);
    const bool any = std::any_of(siblings.cbegin(), siblings.cend(), [](const Block &block) {
        return block.kind == Block::Kind::Html;
    });
    if (!any)
        return runs;
    QList<OpenTags> tags(siblings.size());
    QHash<QString, int> left;
    for (int i = 0; i < siblings.size(); ++i) {
        if (siblings.at(i).kind == Block::Kind::Html)
            tags[i] = openTags(siblings.at(i));
        for (const QString &name : std::as_const(tags[i].closed))
            ++left[name];
    }
    int end = 0; // behind the last run
    for (int i = 0; i < siblings.size(); ++i) {
        for (const QString &name : std::as_const(tags[i].closed))
            --left[name];
        if (i >= end) {
            end = lastOfRun(tags, i, left) + 1;
            runs[i] = end - i;
        }
    }
    return runs;
}

QList<int> segmentsOf(const TopBlock &top)
{
    QList<int> out;
    for (int i = 0; i < top.count; ++i)
        collect(out, top.block[i]);
    return out;
}

} // namespace diglot::render
