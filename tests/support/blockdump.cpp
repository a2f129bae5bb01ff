// SPDX-License-Identifier: Apache-2.0
#include "tests/support/blockdump.h"

namespace diglot::test {

using article::Block;
using article::Inline;
using namespace Qt::StringLiterals;

namespace {

QString kindName(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Heading:
        return u"h"_s + QString::number(block.level);
    case Block::Kind::Paragraph:
        return u"p"_s;
    case Block::Kind::BulletList:
        return block.tight ? u"ul"_s : u"ul(loose)"_s;
    case Block::Kind::OrderedList:
        return u"ol(%1%2)"_s.arg(block.start).arg(block.tight ? u""_s : u" loose"_s);
    case Block::Kind::Item:
        return u"li"_s;
    case Block::Kind::Quote:
        return u"quote"_s;
    case Block::Kind::Alert: {
        static const QStringList names{u"note"_s, u"tip"_s, u"important"_s, u"warning"_s,
                                       u"caution"_s};
        return u"alert("_s + names[int(block.alert)] + u')';
    }
    case Block::Kind::Table: {
        QString columns;
        for (const Qt::Alignment each : block.alignments)
            columns += each & Qt::AlignLeft      ? u'l'
                       : each & Qt::AlignRight   ? u'r'
                       : each & Qt::AlignHCenter ? u'c'
                                                 : u'-';
        return u"table("_s + columns + u')';
    }
    case Block::Kind::TableRow:
        return block.header ? u"tr(header)"_s : u"tr"_s;
    case Block::Kind::TableCell:
        return u"td"_s;
    case Block::Kind::Code:
        return u"code(%1) %2"_s.arg(block.info, QString(block.text).replace(u'\n', u'|'));
    case Block::Kind::Html:
        return u"html"_s;
    case Block::Kind::Rule:
        return u"hr"_s;
    case Block::Kind::Video:
        return u"video(%1)"_s.arg(block.url);
    case Block::Kind::Include:
        return u"include(%1 %2)"_s.arg(block.url, block.info);
    case Block::Kind::Division:
        return u"div(%1)"_s.arg(block.info);
    case Block::Kind::TabGroup:
        return u"tabs"_s;
    case Block::Kind::Tab:
        return u"tab(%1)"_s.arg(block.info);
    case Block::Kind::Row:
        return u"row"_s;
    case Block::Kind::Column:
        return u"column(%1)"_s.arg(block.level);
    case Block::Kind::FrontMatterUnit:
        return u"unit(%1)"_s.arg(block.unit);
    case Block::Kind::Raw:
        return u"raw"_s;
    }
    return u"?"_s;
}

QString dumpNode(const Inline &node)
{
    const QString inner = dump(node.children);
    switch (node.kind) {
    case Inline::Kind::Text:
        return node.text;
    case Inline::Kind::Code:
        return u'`' + node.text + u'`' + inner;
    case Inline::Kind::Emphasis:
        return u'*' + inner + u'*';
    case Inline::Kind::Strong:
        return u"**"_s + inner + u"**"_s;
    case Inline::Kind::Strikethrough:
        return u"~~"_s + inner + u"~~"_s;
    case Inline::Kind::Link:
        return u'[' + inner + u"]("_s + node.url +
               (node.title.isEmpty() ? u")"_s : u" \""_s + node.title + u"\")"_s);
    case Inline::Kind::Image:
        return u"!["_s + inner + u"]("_s + node.url + u')' +
               (node.unit.isEmpty() ? QString() : u'@' + node.unit);
    case Inline::Kind::Html:
        return node.text + (inner.isEmpty() ? QString() : u"<!"_s + inner + u'>');
    case Inline::Kind::NoLocalize:
        return u"{noloc %1}"_s.arg(node.text);
    case Inline::Kind::Include:
        return u"{include %1}"_s.arg(node.url);
    case Inline::Kind::SoftBreak:
        return u"/"_s;
    case Inline::Kind::HardBreak:
        return u"//"_s;
    case Inline::Kind::Segment:
        return u"{%1}"_s.arg(node.segment);
    }
    return {};
}

void reach(QList<int> &out, const QList<Inline> &inlines)
{
    for (const Inline &node : inlines) {
        if (node.kind == Inline::Kind::Segment)
            out.append(node.segment);
        reach(out, node.children);
    }
}

void reach(QList<int> &out, const QList<Block> &blocks)
{
    for (const Block &block : blocks) {
        reach(out, block.inlines);
        reach(out, block.children);
    }
}

} // namespace

QString dump(const QList<Inline> &inlines)
{
    QString out;
    for (const Inline &node : inlines)
        out += dumpNode(node);
    return out.replace(u'\n', u'|');
}

QString dump(const QList<Block> &blocks, int depth)
{
    QString out;
    for (const Block &block : blocks) {
        out += QString(depth * 2, u' ') + kindName(block);
        if (!block.anchors.isEmpty())
            out += u" #"_s + block.anchors.join(u",#"_s);
        if (!block.inlines.isEmpty())
            out += u' ' + dump(block.inlines);
        out += u'\n' + dump(block.children, depth + 1);
    }
    return out;
}

QList<int> reachedSegments(const QList<Block> &blocks)
{
    QList<int> out;
    reach(out, blocks);
    return out;
}

int count(const QList<Block> &blocks, Block::Kind kind)
{
    int found = 0;
    for (const Block &block : blocks)
        found += (block.kind == kind ? 1 : 0) + count(block.children, kind);
    return found;
}

} // namespace diglot::test
