// SPDX-License-Identifier: Apache-2.0
#include "app/parse/blockconverter.h"

#include "app/parse/atoms.h"
#include "app/parse/commonmark.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm/node.h>

#include <algorithm>

// Exported by the table extension, declared in none of its installed headers.
extern "C" {
extern cmark_node_type CMARK_NODE_TABLE;
}

namespace diglot::parse {

using article::Block;
using article::Inline;

namespace {

QByteArrayView view(const cmark_chunk &chunk)
{
    return QByteArrayView(reinterpret_cast<const char *>(chunk.data), chunk.len);
}

constexpr QByteArrayView commentOpening("<!--");
constexpr QByteArrayView commentClosing("-->");

bool isEmptyText(const Inline &node)
{
    return node.kind == Inline::Kind::Text && QStringView(node.text).trimmed().isEmpty();
}

Qt::Alignment alignment(uint8_t letter)
{
    switch (letter) {
    case 'l':
        return Qt::AlignLeft;
    case 'c':
        return Qt::AlignHCenter;
    case 'r':
        return Qt::AlignRight;
    default:
        return {};
    }
}

// Text without the comment marks around constructs that stood alone on a line.
QByteArray unwrapped(QByteArrayView text)
{
    QByteArray out = text.toByteArray();
    const QByteArray opening = commentOpening.toByteArray() + atomMark.toByteArray();
    const QByteArray closing = atomMark.toByteArray() + commentClosing.toByteArray();
    out.replace(opening, atomMark.toByteArray());
    out.replace(closing, atomMark.toByteArray());
    return out;
}

} // namespace

BlockConverter::BlockConverter(const Skeleton &skeleton, InlineConverter &inlines)
    : m_skeleton(skeleton)
    , m_inlines(inlines)
{}

QList<Block> BlockConverter::convert(cmark_node *document)
{
    QList<Block> out;
    appendChildren(out, document);
    return out;
}

int BlockConverter::fileLine(cmark_node *node) const
{
    return m_reparsedLine > 0 ? m_reparsedLine + node->start_line - 1
                              : m_skeleton.fileLine(node->start_line);
}

Block BlockConverter::makeBlock(Block::Kind kind, cmark_node *node) const
{
    Block block;
    block.kind = kind;
    block.line = fileLine(node);
    return block;
}

void BlockConverter::appendChildren(QList<Block> &out, cmark_node *parent)
{
    for (cmark_node *node = parent->first_child; node; node = node->next)
        append(out, node);
}

void BlockConverter::append(QList<Block> &out, cmark_node *node)
{
    switch (node->type) {
    case CMARK_NODE_PARAGRAPH:
        appendInlineBlock(out, node, Block::Kind::Paragraph);
        break;
    case CMARK_NODE_HEADING:
        appendInlineBlock(out, node, Block::Kind::Heading);
        out.last().level = node->as.heading.level;
        break;
    case CMARK_NODE_LIST:
        appendList(out, node);
        break;
    case CMARK_NODE_BLOCK_QUOTE:
        appendQuote(out, node);
        break;
    case CMARK_NODE_CODE_BLOCK:
        appendCode(out, node);
        break;
    case CMARK_NODE_HTML_BLOCK:
        appendHtml(out, node);
        break;
    case CMARK_NODE_THEMATIC_BREAK:
        out.append(makeBlock(Block::Kind::Rule, node));
        break;
    default:
        if (node->type == CMARK_NODE_TABLE)
            appendTable(out, node);
        else
            appendChildren(out, node);
    }
}

void BlockConverter::appendInlineBlock(QList<Block> &out, cmark_node *node, Block::Kind kind)
{
    Block block = makeBlock(kind, node);
    block.inlines = m_inlines.convertChildren(node);
    // A paragraph that held nothing but comments is no paragraph.
    if (kind == Block::Kind::Paragraph &&
        std::all_of(block.inlines.cbegin(), block.inlines.cend(), isEmptyText))
        return;
    out.append(std::move(block));
}

void BlockConverter::appendList(QList<Block> &out, cmark_node *node)
{
    const bool ordered = node->as.list.list_type == CMARK_ORDERED_LIST;
    Block list = makeBlock(ordered ? Block::Kind::OrderedList : Block::Kind::BulletList, node);
    list.tight = node->as.list.tight;
    list.start = ordered ? node->as.list.start : 1;
    for (cmark_node *item = node->first_child; item; item = item->next) {
        Block made = makeBlock(Block::Kind::Item, item);
        made.tight = list.tight;
        appendChildren(made.children, item);
        list.children.append(std::move(made));
    }
    out.append(std::move(list));
}

void BlockConverter::appendTable(QList<Block> &out, cmark_node *node)
{
    Block table = makeBlock(Block::Kind::Table, node);
    const uint16_t columns = cmark_gfm_extensions_get_table_columns(node);
    const uint8_t *letters = cmark_gfm_extensions_get_table_alignments(node);
    table.alignments.reserve(columns);
    for (uint16_t i = 0; i < columns; ++i)
        table.alignments.append(alignment(letters ? letters[i] : 0));
    for (cmark_node *row = node->first_child; row; row = row->next) {
        Block made = makeBlock(Block::Kind::TableRow, row);
        made.header = cmark_gfm_extensions_get_table_row_is_header(row) != 0;
        made.children.reserve(columns);
        for (cmark_node *cell = row->first_child; cell; cell = cell->next) {
            Block inner = makeBlock(Block::Kind::TableCell, row);
            inner.header = made.header;
            inner.inlines = m_inlines.convertChildren(cell);
            made.children.append(std::move(inner));
        }
        table.children.append(std::move(made));
    }
    out.append(std::move(table));
}

void BlockConverter::appendCode(QList<Block> &out, cmark_node *node)
{
    const QByteArrayView literal = view(node->as.code.literal);
    if (!hasAtom(literal)) {
        Block block = makeBlock(Block::Kind::Code, node);
        block.text = QString::fromUtf8(literal);
        block.info = m_inlines.resolve(view(node->as.code.info), &block.inlines);
        out.append(std::move(block));
        return;
    }
    // Sentences are never code: what looks like indented code is text that was indented.
    if (!node->as.code.fenced && m_reparsedLine == 0) {
        appendReparsed(out, literal, fileLine(node));
        return;
    }
    Block block = makeBlock(Block::Kind::Code, node);
    const QByteArray text = unwrapped(literal);
    block.text = m_inlines.resolve(text, nullptr);
    block.info = m_inlines.resolve(view(node->as.code.info), &block.inlines);
    QList<Inline> pieces;
    m_inlines.appendText(pieces, text, false);
    const bool segments = std::any_of(pieces.cbegin(), pieces.cend(), [](const Inline &piece) {
        return piece.kind == Inline::Kind::Segment;
    });
    if (segments)
        block.inlines.append(pieces);
    out.append(std::move(block));
}

void BlockConverter::appendReparsed(QList<Block> &out, QByteArrayView markdown, int line)
{
    QByteArray text;
    for (const QByteArray &each : markdown.toByteArray().split('\n')) {
        text.append(each.trimmed());
        text.append('\n');
    }
    const Tree tree = parseCommonMark(text, Dialect::Blocks);
    m_reparsedLine = qMax(line, 1);
    appendChildren(out, tree.get());
    m_reparsedLine = 0;
}

// Index of the construct if `html` is nothing but the comment that buildSkeleton() made for it.
int BlockConverter::blockConstruct(QByteArrayView html) const
{
    html = html.trimmed();
    const bool whole = html.size() >= commentOpening.size() + commentClosing.size(); // not "<!-->"
    if (!whole || !html.startsWith(commentOpening) || !html.endsWith(commentClosing))
        return -1;
    html = html.sliced(commentOpening.size());
    html.chop(commentClosing.size());
    AtomReader reader(html);
    AtomPiece piece;
    AtomPiece more;
    const bool single =
        reader.next(piece) && piece.kind == AtomPiece::Kind::Construct && !reader.next(more);
    return single && size_t(piece.index) < m_skeleton.constructs.size() ? piece.index : -1;
}

void BlockConverter::appendHtml(QList<Block> &out, cmark_node *node)
{
    QByteArrayView html = view(node->as.literal);
    if (const int index = blockConstruct(html); index >= 0) {
        appendConstruct(out, index);
        return;
    }
    const auto appendPiece = [&](QByteArrayView piece) {
        Block block = makeBlock(Block::Kind::Html, node);
        m_inlines.appendHtml(block.inlines, piece);
        if (!std::all_of(block.inlines.cbegin(), block.inlines.cend(), isEmptyText))
            out.append(std::move(block));
    };
    // A video inside a <div> is a block of its own between the two halves.
    qsizetype from = 0;
    for (qsizetype at = findBytes(html, commentOpening); at >= 0;
         at = findBytes(html, commentOpening, at + 1)) {
        const qsizetype end = findBytes(html, commentClosing, at);
        if (end < 0)
            break;
        const int index = blockConstruct(html.sliced(at, end + commentClosing.size() - at));
        if (index < 0 || m_skeleton.constructs[size_t(index)].kind != Construct::Kind::Video)
            continue;
        QByteArrayView before = html.sliced(from, at - from).trimmed();
        if (before.endsWith('>') && html.sliced(from, at - from).endsWith("> "))
            before.chop(before.endsWith("\n>") ? 1 : 0);
        appendPiece(before);
        appendConstruct(out, index);
        from = end + commentClosing.size();
    }
    appendPiece(html.sliced(from));
}

// Labels divide a quotation: what follows a label up to the next one belongs to it.
void BlockConverter::appendQuote(QList<Block> &out, cmark_node *node)
{
    Block group = makeBlock(Block::Kind::Quote, node);
    const auto flush = [&] {
        if (group.kind != Block::Kind::Quote || !group.children.isEmpty())
            out.append(std::move(group));
        group = makeBlock(Block::Kind::Quote, node);
    };
    for (cmark_node *child = node->first_child; child; child = child->next) {
        const int index =
            child->type == CMARK_NODE_HTML_BLOCK ? blockConstruct(view(child->as.literal)) : -1;
        const Construct *construct = index < 0 ? nullptr : &m_skeleton.constructs[size_t(index)];
        if (construct && construct->kind == Construct::Kind::Alert) {
            flush();
            group.kind = Block::Kind::Alert;
            group.alert = construct->alert;
            group.line = construct->line;
        } else if (construct && construct->kind == Construct::Kind::Division) {
            flush();
            group.kind = Block::Kind::Division;
            group.info = m_inlines.resolve(construct->text, nullptr);
            group.line = construct->line;
        } else if (construct && construct->kind == Construct::Kind::Video &&
                   group.kind == Block::Kind::Quote) {
            flush();
            appendConstruct(out, index);
        } else {
            append(group.children, child);
        }
    }
    flush();
}

void BlockConverter::appendConstruct(QList<Block> &out, int index)
{
    const Construct &construct = m_skeleton.constructs[size_t(index)];
    Block block;
    block.line = construct.line;
    switch (construct.kind) {
    case Construct::Kind::Dropped:
        return;
    case Construct::Kind::Video:
        block.kind = Block::Kind::Video;
        block.url = m_inlines.resolve(construct.url, nullptr);
        break;
    case Construct::Kind::Include:
        block.kind = Block::Kind::Include;
        block.url = m_inlines.resolve(construct.url, nullptr);
        block.info = m_inlines.resolve(construct.text, nullptr);
        break;
    case Construct::Kind::Row:
    case Construct::Kind::RowEnd:
    case Construct::Kind::Column:
    case Construct::Kind::ColumnEnd:
        block.kind = Block::Kind::Division;
        block.leaf = constructLeaf - index;
        break;
    case Construct::Kind::Raw:
        block.kind = Block::Kind::Raw;
        block.info = QString::fromUtf8(construct.text);
        block.text = m_inlines.resolve(construct.raw, nullptr);
        if (hasAtom(construct.raw))
            m_inlines.appendText(block.inlines, construct.raw, false);
        break;
    default:
        m_inlines.appendConstruct(block.inlines, construct);
    }
    out.append(std::move(block));
}

} // namespace diglot::parse
