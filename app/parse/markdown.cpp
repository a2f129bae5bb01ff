// SPDX-License-Identifier: Apache-2.0
#include "app/parse/markdown.h"

#include "app/parse/blockconverter.h"
#include "app/parse/blockjoin.h"
#include "app/parse/commonmark.h"
#include "app/parse/finish.h"
#include "app/parse/textrepair.h"

namespace diglot::parse {

using article::Block;

bool isLeaf(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Heading:
    case Block::Kind::Paragraph:
    case Block::Kind::TableCell:
    case Block::Kind::Code:
    case Block::Kind::Html:
    case Block::Kind::Rule:
    case Block::Kind::Video:
    case Block::Kind::Include:
    case Block::Kind::Raw:
    case Block::Kind::Tab:
        return true;
    case Block::Kind::FrontMatterUnit:
        return block.children.isEmpty();
    default:
        return false;
    }
}

int numberLeaves(QList<Block> &blocks, int next)
{
    for (Block &block : blocks) {
        block.leaf = isLeaf(block) ? next++ : -1;
        next = numberLeaves(block.children, next);
    }
    return next;
}

QList<Block> parseBlocks(const QByteArray &markdown, int firstLine, Problems &problems)
{
    BilingualText text;
    text.text = validUtf8(markdown, problems);
    Skeleton skeleton = buildSkeleton(text);
    for (int &line : skeleton.lines)
        line += firstLine - 1;
    for (Construct &construct : skeleton.constructs)
        construct.line += firstLine - 1;
    const Tree tree = parseCommonMark(skeleton.text, Dialect::Blocks);
    const QList<QByteArrayView> noSegments;
    InlineConverter inlines(skeleton.constructs, noSegments);
    QList<Block> blocks = BlockConverter(skeleton, inlines).convert(tree.get());
    joinBlocks(blocks, skeleton, {});
    finishBlocks(blocks);
    for (Problem &problem : skeleton.problems) {
        problem.line += firstLine - 1;
        problems.append(std::move(problem));
    }
    return blocks;
}

} // namespace diglot::parse
