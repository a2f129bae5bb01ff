// SPDX-License-Identifier: Apache-2.0
#include "app/parse/htmlmerge.h"

#include <algorithm>

namespace diglot::parse {

using article::Block;
using article::Inline;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxParts = 2000;

// +1 for a tag that opens a table or list, -1 for one that closes it, else 0.
int depthChange(const Inline &node)
{
    if (node.kind != Inline::Kind::Html || !node.text.startsWith(u'<'))
        return 0;
    QStringView tag = QStringView(node.text).sliced(1);
    const bool closing = tag.startsWith(u'/');
    if (closing)
        tag = tag.sliced(1);
    qsizetype end = 0;
    while (end < tag.size() && tag[end].isLetterOrNumber())
        ++end;
    const QStringView name = tag.first(end);
    for (const QStringView known : {u"table", u"ul", u"ol", u"dl"}) {
        if (name.compare(known, Qt::CaseInsensitive) == 0)
            return closing ? -1 : 1;
    }
    return 0;
}

int depthChange(const Block &block)
{
    if (block.kind != Block::Kind::Html)
        return 0;
    int depth = 0;
    for (const Inline &node : block.inlines)
        depth += depthChange(node);
    return depth;
}

bool hasTags(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Html:
    case Block::Kind::Paragraph:
    case Block::Kind::Heading:
    case Block::Kind::Rule:
    case Block::Kind::Code:
        return true;
    case Block::Kind::BulletList:
    case Block::Kind::OrderedList:
    case Block::Kind::Item:
    case Block::Kind::Quote:
    case Block::Kind::Table:
    case Block::Kind::TableRow:
        return std::all_of(block.children.cbegin(), block.children.cend(), hasTags);
    case Block::Kind::TableCell:
        return true;
    default:
        return false;
    }
}

Inline tag(const QString &text)
{
    Inline node;
    node.kind = Inline::Kind::Html;
    node.text = text;
    return node;
}

QString tagName(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Paragraph:
        return u"p"_s;
    case Block::Kind::Heading:
        return u"h"_s + QString::number(block.level);
    case Block::Kind::BulletList:
        return u"ul"_s;
    case Block::Kind::OrderedList:
        return u"ol"_s;
    case Block::Kind::Item:
        return u"li"_s;
    case Block::Kind::Quote:
        return u"blockquote"_s;
    case Block::Kind::Table:
        return u"table"_s;
    case Block::Kind::TableRow:
        return u"tr"_s;
    case Block::Kind::TableCell:
        return block.header ? u"th"_s : u"td"_s;
    case Block::Kind::Code:
        return u"pre"_s;
    default:
        return {};
    }
}

void appendAsHtml(QList<Inline> &out, Block &block)
{
    if (block.kind == Block::Kind::Rule) {
        out.append(tag(u"<hr>"_s));
        return;
    }
    const QString name = tagName(block);
    const QString start = block.kind == Block::Kind::OrderedList && block.start != 1
                              ? u" start=\"%1\""_s.arg(block.start)
                              : QString();
    if (!name.isEmpty())
        out.append(tag(u'<' + name + start + u'>'));
    if (block.kind == Block::Kind::Code && block.inlines.isEmpty()) {
        Inline text;
        text.text = block.text;
        out.append(std::move(text));
    }
    out.append(std::move(block.inlines));
    for (Block &child : block.children)
        appendAsHtml(out, child);
    if (!name.isEmpty())
        out.append(tag(u"</"_s + name + u'>'));
}

// Index of the block that closes what `first` leaves open, -1 if it stays open.
qsizetype closingBlock(const QList<Block> &blocks, qsizetype first)
{
    int depth = depthChange(blocks[first]);
    const qsizetype end = qMin(blocks.size(), first + maxParts);
    for (qsizetype i = first + 1; i < end; ++i) {
        if (!hasTags(blocks[i]))
            return -1;
        depth += depthChange(blocks[i]);
        if (depth <= 0)
            return i;
    }
    return -1;
}

} // namespace

void mergeHtml(QList<Block> &blocks)
{
    int failed = 0; // every failure looks at up to maxParts blocks
    for (qsizetype i = 0; i < blocks.size() && failed < 100; ++i) {
        if (depthChange(blocks[i]) <= 0)
            continue;
        const qsizetype last = closingBlock(blocks, i);
        failed += last < 0 ? 1 : 0;
        if (last < 0)
            continue;
        for (qsizetype k = i + 1; k <= last; ++k)
            appendAsHtml(blocks[i].inlines, blocks[k]);
        blocks.remove(i + 1, last - i);
    }
}

} // namespace diglot::parse
