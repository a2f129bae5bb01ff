// SPDX-License-Identifier: Apache-2.0
#include "app/parse/inlineconverter.h"

#include "app/parse/atoms.h"
#include "app/parse/barelinks.h"
#include "app/parse/commonmark.h"
#include "app/parse/htmltag.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm/node.h>

namespace diglot::parse {

using article::Inline;

namespace {

QByteArrayView view(const cmark_chunk &chunk)
{
    return QByteArrayView(reinterpret_cast<const char *>(chunk.data), chunk.len);
}

Inline makeNode(Inline::Kind kind)
{
    Inline node;
    node.kind = kind;
    return node;
}

void appendBreak(QList<Inline> &out, Inline::Kind kind)
{
    out.append(makeNode(kind));
}

bool isStrikethrough(const cmark_node *node)
{
    return node->extension && (node->type & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_INLINE;
}

} // namespace

InlineConverter::InlineConverter(const std::vector<Construct> &constructs,
                                 const QList<QByteArrayView> &segmentTexts)
    : m_constructs(constructs)
    , m_segmentTexts(segmentTexts)
    , m_taken(size_t(segmentTexts.size()), false)
{}

QList<Inline> InlineConverter::convertChildren(cmark_node *parent)
{
    QList<Inline> out;
    appendChildren(out, parent, 0);
    return out;
}

void InlineConverter::appendChildren(QList<Inline> &out, cmark_node *parent, int depth)
{
    for (cmark_node *node = parent->first_child; node; node = node->next)
        append(out, node, depth);
}

void InlineConverter::append(QList<Inline> &out, cmark_node *node, int depth)
{
    switch (node->type) {
    case CMARK_NODE_TEXT:
        appendText(out, view(node->as.literal), m_links == 0);
        break;
    case CMARK_NODE_SOFTBREAK:
        appendBreak(out, Inline::Kind::SoftBreak);
        break;
    case CMARK_NODE_LINEBREAK:
        appendBreak(out, Inline::Kind::HardBreak);
        break;
    case CMARK_NODE_CODE:
        appendCode(out, view(node->as.literal));
        break;
    case CMARK_NODE_HTML_INLINE:
        appendTag(out, view(node->as.literal));
        break;
    case CMARK_NODE_EMPH:
        appendContainer(out, node, Inline::Kind::Emphasis, depth);
        break;
    case CMARK_NODE_STRONG:
        appendContainer(out, node, Inline::Kind::Strong, depth);
        break;
    case CMARK_NODE_LINK:
        ++m_links;
        appendLink(out, node, Inline::Kind::Link, depth);
        --m_links;
        break;
    case CMARK_NODE_IMAGE:
        ++m_links;
        appendLink(out, node, Inline::Kind::Image, depth);
        --m_links;
        break;
    default:
        if (isStrikethrough(node))
            appendContainer(out, node, Inline::Kind::Strikethrough, depth);
        else
            appendChildren(out, node, depth);
    }
}

void InlineConverter::appendContainer(QList<Inline> &out, cmark_node *node, Inline::Kind kind,
                                      int depth)
{
    // Beyond the limit only the innermost text is kept; the loop needs no stack.
    if (depth >= maxInlineDepth) {
        for (cmark_node *inner = node->first_child; inner;) {
            if (inner->first_child) {
                inner = inner->first_child;
                continue;
            }
            append(out, inner, depth);
            while (inner && !inner->next && inner != node)
                inner = inner->parent;
            inner = inner && inner != node ? inner->next : nullptr;
        }
        return;
    }
    Inline made = makeNode(kind);
    appendChildren(made.children, node, depth + 1);
    out.append(std::move(made));
}

void InlineConverter::appendLink(QList<Inline> &out, cmark_node *node, Inline::Kind kind, int depth)
{
    QList<Inline> hidden;
    const qsizetype at = out.size();
    appendContainer(out, node, kind, depth);
    if (out.size() == at || out[at].kind != kind)
        return;
    Inline &made = out[at];
    made.url = resolve(view(node->as.link.url), &hidden);
    made.title = resolve(view(node->as.link.title), &hidden);
    if (m_break) // an address that was broken over two lines
        made.url.remove(QChar(m_break));
    if (kind == Inline::Kind::Link && made.children.isEmpty())
        made.children.append(Inline());
    if (!hidden.isEmpty()) {
        Inline keeper = makeNode(Inline::Kind::Html);
        keeper.children = std::move(hidden);
        out.append(std::move(keeper));
    }
}

void InlineConverter::appendCode(QList<Inline> &out, QByteArrayView literal)
{
    Inline made = makeNode(Inline::Kind::Code);
    if (hasAtom(literal)) {
        made.text = resolve(literal, &made.children);
    } else {
        made.text = QString::fromUtf8(literal);
    }
    if (m_break)
        made.text.replace(QChar(m_break), u' ');
    out.append(std::move(made));
}

void InlineConverter::appendTag(QList<Inline> &out, QByteArrayView tag)
{
    if (isComment(tag)) {
        QList<Inline> hidden;
        AtomReader reader(tag);
        for (AtomPiece piece; reader.next(piece);) {
            if (piece.kind == AtomPiece::Kind::Construct &&
                size_t(piece.index) < m_constructs.size())
                appendConstruct(out, m_constructs[size_t(piece.index)]);
            else if (piece.kind == AtomPiece::Kind::Segment && take(piece.index))
                appendSegment(hidden, piece.index);
        }
        if (!hidden.isEmpty()) {
            Inline keeper = makeNode(Inline::Kind::Html);
            keeper.children = std::move(hidden);
            out.append(std::move(keeper));
        }
        return;
    }
    if (isLineBreak(tag)) {
        appendBreak(out, Inline::Kind::HardBreak);
        return;
    }
    Inline made = makeNode(Inline::Kind::Html);
    made.text = resolve(tag, &made.children);
    if (m_break)
        made.text.replace(QChar(m_break), u' ');
    out.append(std::move(made));
}

void InlineConverter::appendPlain(QList<Inline> &out, QString text)
{
    if (text.isEmpty())
        return;
    Inline node;
    node.text = std::move(text);
    out.append(std::move(node));
}

void InlineConverter::appendText(QList<Inline> &out, QByteArrayView text, bool links)
{
    const bool withLinks = links && findBytes(text, "://") >= 0;
    const auto appendPiece = [&](QByteArrayView piece) {
        QString decoded = QString::fromUtf8(piece);
        if ((m_break && decoded.contains(QChar(m_break))) || withLinks)
            appendBrokenText(out, decoded, withLinks);
        else
            appendPlain(out, std::move(decoded));
    };
    if (!hasAtom(text)) {
        appendPiece(text);
        return;
    }
    AtomReader reader(text);
    for (AtomPiece piece; reader.next(piece);) {
        if (piece.kind == AtomPiece::Kind::Text)
            appendPiece(piece.text);
        else if (piece.kind == AtomPiece::Kind::Segment && take(piece.index))
            appendSegment(out, piece.index);
        else if (piece.kind == AtomPiece::Kind::Construct &&
                 size_t(piece.index) < m_constructs.size())
            appendConstruct(out, m_constructs[size_t(piece.index)]);
    }
}

// Line breaks inside a segment: two blanks before one make it a hard one, as in Markdown.
void InlineConverter::appendBrokenText(QList<Inline> &out, const QString &text, bool links)
{
    const QList<QStringView> lines =
        m_break ? QStringView(text).split(QChar(m_break)) : QList<QStringView>{QStringView(text)};
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QStringView line = lines[i];
        const bool hard = i + 1 < lines.size() && line.endsWith(u"  ");
        while (i + 1 < lines.size() && line.endsWith(u' '))
            line.chop(1);
        while (i > 0 && line.startsWith(u' '))
            line = line.sliced(1);
        if (links)
            appendWithLinks(out, line);
        else
            appendPlain(out, line.toString());
        if (i + 1 < lines.size())
            appendBreak(out, hard ? Inline::Kind::HardBreak : Inline::Kind::SoftBreak);
    }
}

void InlineConverter::appendHtml(QList<Inline> &out, QByteArrayView html)
{
    qsizetype from = 0;
    for (qsizetype at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
        const qsizetype length = tagLength(html.sliced(at));
        if (length == 0) {
            ++at;
            continue;
        }
        appendText(out, resolveEntities(html.sliced(from, at - from)), true);
        appendTag(out, html.sliced(at, length));
        at += length;
        from = at;
    }
    appendText(out, resolveEntities(html.sliced(from)), true);
}

QString InlineConverter::resolve(QByteArrayView text, QList<Inline> *hidden)
{
    if (!hasAtom(text))
        return QString::fromUtf8(text);
    QByteArray out;
    AtomReader reader(text);
    for (AtomPiece piece; reader.next(piece);) {
        if (piece.kind == AtomPiece::Kind::Text) {
            out.append(piece.text);
        } else if (piece.kind == AtomPiece::Kind::Construct &&
                   size_t(piece.index) < m_constructs.size()) {
            out.append(resolve(m_constructs[size_t(piece.index)].raw, hidden).toUtf8());
        } else if (piece.kind == AtomPiece::Kind::Segment && piece.index < m_segmentTexts.size()) {
            out.append(m_segmentTexts[piece.index]);
            if (hidden && take(piece.index))
                appendSegment(*hidden, piece.index);
        }
    }
    return QString::fromUtf8(out);
}

void InlineConverter::appendConstruct(QList<Inline> &out, const Construct &construct)
{
    Inline made;
    switch (construct.kind) {
    case Construct::Kind::Image:
        made.kind = Inline::Kind::Image;
        made.url = resolve(construct.url, nullptr);
        appendText(made.children, construct.text, false);
        out.append(std::move(made));
        break;
    case Construct::Kind::NoLocalize:
        made.kind = Inline::Kind::NoLocalize;
        made.text = resolve(construct.text, nullptr);
        out.append(std::move(made));
        break;
    case Construct::Kind::Include:
        made.kind = Inline::Kind::Include;
        made.url = resolve(construct.url, nullptr);
        made.text = resolve(construct.text, nullptr);
        out.append(std::move(made));
        break;
    case Construct::Kind::Dropped:
    case Construct::Kind::Row:
    case Construct::Kind::RowEnd:
    case Construct::Kind::Column:
    case Construct::Kind::ColumnEnd:
        break;
    default: // where its block form cannot stand it is text
        appendText(out, construct.raw, false);
    }
}

void InlineConverter::appendSegment(QList<Inline> &out, int segment)
{
    Inline node = makeNode(Inline::Kind::Segment);
    node.segment = segment;
    out.append(std::move(node));
}

bool InlineConverter::take(int segment)
{
    if (segment >= m_segmentTexts.size() || m_taken[size_t(segment)])
        return false;
    m_taken[size_t(segment)] = true;
    return true;
}

} // namespace diglot::parse
