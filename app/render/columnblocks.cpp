// SPDX-License-Identifier: Apache-2.0
#include "app/render/columnrenderer.h"

#include "app/render/highlight.h"
#include "app/render/labels.h"

#include <QCoreApplication>
#include <QUrl>

namespace diglot::render {

using namespace Qt::StringLiterals;
using article::Block;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Page)
};

QString alignmentOf(const Block &table, qsizetype column)
{
    if (column >= table.alignments.size())
        return {};
    const Qt::Alignment alignment = table.alignments.at(column);
    if (alignment & Qt::AlignHCenter)
        return u" class=\"al-c\""_s;
    return alignment & Qt::AlignRight ? u" class=\"al-r\""_s : QString();
}

// The leaf by which rows of a table and items of a list are levelled with the other side.
int firstLeaf(const Block &block)
{
    if (block.leaf >= 0)
        return block.leaf;
    for (const Block &child : block.children) {
        if (const int leaf = firstLeaf(child); leaf >= 0)
            return leaf;
    }
    return -1;
}

} // namespace

ColumnRenderer::ColumnRenderer(PageState &page, const Voice &voice, const Voice *above,
                               const QList<int> &partners)
    : m_page(page)
    , m_voice(voice)
    , m_above(above)
    , m_partners(partners)
{
    m_place.file = voice.file;
}

QString ColumnRenderer::topBlock(const TopBlock &top)
{
    m_place.file = top.file.isEmpty() ? m_voice.file : top.file;
    const QString content = top.count > 1 ? htmlRun(top.block, top.count)
                            : top.list    ? list(*top.list, top.block, top.number)
                                          : block(*top.block);
    return top.notLocalized ? foreign(content) : content;
}

// English that an included file brings into an article that is not English.
QString ColumnRenderer::foreign(const QString &content) const
{
    if (m_voice.side == article::Side::Source || m_voice.locale.language() == "en"_L1)
        return content;
    const QString mark = Text::tr("Not localized");
    return "<div class=\"foreign\" lang=\"en-US\" dir=\"ltr\">"_L1 + content +
           "<span class=\"mark\">"_L1 + escaped(mark) + "</span></div>"_L1;
}

QString ColumnRenderer::blocks(const QList<Block> &blocks)
{
    QString out;
    const QList<int> runs = htmlRuns(blocks);
    for (int i = 0; i < blocks.size(); i += runs.at(i))
        out += runs.at(i) > 1 ? htmlRun(&blocks.at(i), runs.at(i)) : block(blocks.at(i));
    return out;
}

QString ColumnRenderer::block(const Block &block)
{
    if (m_depth > 60) {
        // Nesting of this depth has no meaning for a reader; the sentences do.
        QString out;
        TopBlock all;
        all.block = &block;
        for (int index : segmentsOf(all))
            out += "<p>"_L1 + segment(index) + "</p>"_L1;
        return out;
    }
    ++m_depth;
    m_line = block.line;
    const QString out = ofKind(block);
    --m_depth;
    return out;
}

QString ColumnRenderer::ofKind(const Block &block)
{
    const auto wrapped = [&](QLatin1StringView open, QLatin1StringView close) {
        return open + anchorSpans(block.anchors) + blocks(block.children) + close;
    };
    switch (block.kind) {
    case Block::Kind::Heading:
        return heading(block);
    case Block::Kind::Paragraph:
    case Block::Kind::TableCell:
        return paragraph(block);
    case Block::Kind::BulletList:
    case Block::Kind::OrderedList:
        return list(block, nullptr, block.start);
    case Block::Kind::Item:
    case Block::Kind::TableRow:
        return wrapped("<div>"_L1, "</div>"_L1);
    case Block::Kind::Quote:
        return wrapped("<blockquote>"_L1, "</blockquote>"_L1);
    case Block::Kind::Alert:
        return alert(block);
    case Block::Kind::Table:
        return table(block);
    case Block::Kind::Code:
        return code(block);
    case Block::Kind::Html:
        return htmlRun(&block, 1);
    case Block::Kind::Rule:
        return "<hr"_L1 + leafAttribute(block.leaf) + u'>';
    case Block::Kind::Video:
        return video(block);
    case Block::Kind::Include:
        return include(block);
    case Block::Kind::Division:
        return division(block);
    case Block::Kind::TabGroup:
        return wrapped("<div class=\"tabs\">"_L1, "</div>"_L1);
    case Block::Kind::Tab:
        return "<div class=\"tab\">"_L1 + paragraph(block, "tab-label"_L1) +
               blocks(block.children) + "</div>"_L1;
    case Block::Kind::Row:
        return wrapped("<div class=\"columns\">"_L1, "</div>"_L1);
    case Block::Kind::Column:
        return "<div class=\"column span-"_L1 + QString::number(qBound(1, block.level, 4)) +
               "\">"_L1 + blocks(block.children) + "</div>"_L1;
    case Block::Kind::FrontMatterUnit:
        return unit(block);
    case Block::Kind::Raw:
        return "<pre class=\"raw\" dir=\"auto\""_L1 + leafAttribute(block.leaf) +
               attribute("title"_L1, block.info) + ">\n"_L1 + escaped(block.text) + "</pre>"_L1;
    }
    return {};
}

QString ColumnRenderer::heading(const Block &block)
{
    const QString name = u'h' + QString::number(qBound(1, block.level, 6));
    QString id;
    QStringList others;
    for (const QString &anchor : block.anchors) {
        if (id.isEmpty())
            id = newId(anchor);
        else
            others.append(anchor);
    }
    if (m_voice.reading) {
        if (id.isEmpty())
            id = m_page.idPrefix + u"h-"_s + QString::number(++m_page.headings);
        const QString text = plain(block.inlines).simplified();
        const int line = m_place.line > 0 ? m_place.line : block.line;
        m_page.outline.append({block.level, text, id, line});
    }
    const bool phrasing = std::exchange(m_place.phrasing, true);
    const QString content = anchorSpans(others) + inlines(block.inlines).html;
    m_place.phrasing = phrasing;
    const QString own = id.isEmpty() ? QString() : attribute("id"_L1, id);
    return u'<' + name + own + leafAttribute(block.leaf) + u'>' + content + "</"_L1 + name + u'>';
}

// Whether nothing but one picture, linked or not, stands here.
bool ColumnRenderer::isPictureAlone(const QList<article::Inline> &nodes) const
{
    using Kind = article::Inline::Kind;
    int pictures = 0;
    for (const article::Inline &node : nodes) {
        const bool blank = node.kind == Kind::SoftBreak || node.kind == Kind::HardBreak ||
                           (node.kind == Kind::Text && node.text.trimmed().isEmpty());
        const bool segment = node.kind == Kind::Segment && node.segment >= 0 &&
                             node.segment < m_voice.document->segments.size();
        if (node.kind == Kind::Image ||
            (node.kind == Kind::Link && isPictureAlone(node.children)) ||
            (segment &&
             isPictureAlone(m_voice.document->segments.at(node.segment).inlines(m_voice.side))))
            ++pictures;
        else if (!blank)
            return false;
    }
    return pictures == 1;
}

QString ColumnRenderer::paragraph(const Block &block, QLatin1StringView kind)
{
    m_place.inText = !isPictureAlone(block.inlines);
    const Fragment content = inlines(block.inlines);
    m_place.inText = true;
    const QLatin1StringView name = content.blocky ? "div"_L1 : "p"_L1;
    const QString classes = content.blocky && kind.isEmpty() ? u"p"_s : QString(kind);
    return u'<' + name + attribute("class"_L1, classes) + leafAttribute(block.leaf) + u'>' +
           anchorSpans(block.anchors) + content.html + "</"_L1 + name + u'>';
}

QString ColumnRenderer::list(const Block &list, const Block *only, int number)
{
    const bool ordered = list.kind == Block::Kind::OrderedList;
    QString out = ordered ? u"<ol"_s : u"<ul"_s;
    QStringList classes;
    if (list.tight)
        classes.append(u"tight"_s);
    if (only)
        classes.append(u"one"_s);
    out += attribute("class"_L1, classes.join(u' '));
    if (ordered && number != 1)
        out += attribute("start"_L1, QString::number(number));
    out += u'>';
    for (const Block &item : list.children) {
        if (only && &item != only)
            continue;
        out += "<li>"_L1 + anchorSpans(item.anchors) + blocks(item.children) + "</li>"_L1;
    }
    return out + (ordered ? "</ol>"_L1 : "</ul>"_L1);
}

QString ColumnRenderer::alert(const Block &block)
{
    return "<div class=\"alert "_L1 + alertClass(block.alert) +
           "\"><div class=\"alert-label\"><span class=\"sign\" aria-hidden=\"true\">"_L1 +
           alertSign(block.alert) + "</span> "_L1 +
           escaped(alertLabel(block.alert, m_voice.locale)) + "</div>"_L1 +
           anchorSpans(block.anchors) + blocks(block.children) + "</div>"_L1;
}

QString ColumnRenderer::table(const Block &block)
{
    QString head;
    QString body;
    for (const Block &row : block.children)
        (row.header ? head : body) += tableRow(row, block);
    return "<div class=\"scroll\">"_L1 + anchorSpans(block.anchors) + "<table>"_L1 +
           (head.isEmpty() ? QString() : "<thead>"_L1 + head + "</thead>"_L1) +
           (body.isEmpty() ? QString() : "<tbody>"_L1 + body + "</tbody>"_L1) + "</table></div>"_L1;
}

QString ColumnRenderer::tableRow(const Block &row, const Block &table)
{
    QString out = "<tr"_L1 + leafAttribute(firstLeaf(row)) + u'>';
    const QLatin1StringView name = row.header ? "th"_L1 : "td"_L1;
    const qsizetype columns = qMax(row.children.size(), table.alignments.size());
    for (qsizetype i = 0; i < columns; ++i) {
        out += u'<' + name + alignmentOf(table, i) + (row.header ? " scope=\"col\">"_L1 : ">"_L1);
        if (i < row.children.size()) {
            const Block &cell = row.children.at(i);
            out += anchorSpans(cell.anchors) + inlines(cell.inlines).html + blocks(cell.children);
        }
        out += "</"_L1 + name + u'>';
    }
    return out + "</tr>"_L1;
}

QString ColumnRenderer::code(const Block &block) const
{
    return "<pre class=\"code\" dir=\"ltr\" translate=\"no\""_L1 + leafAttribute(block.leaf) +
           attribute("data-lang"_L1, block.info.section(u' ', 0, 0)) + "><code>"_L1 +
           highlighted(block.text, block.info) + "</code></pre>"_L1;
}

QString ColumnRenderer::video(const Block &block)
{
    const QUrl url(block.url);
    const QString where = url.host() + url.path();
    return "<p class=\"video\""_L1 + leafAttribute(block.leaf) + "><a"_L1 +
           linkAttributes(block.url, {}) + "><span class=\"sign\" aria-hidden=\"true\">"_L1 +
           QChar(0x25b6) + "</span> "_L1 + escaped(videoLabel(m_voice.locale)) +
           " <bdi dir=\"ltr\">"_L1 + escaped(where.isEmpty() ? block.url : where) +
           "</bdi></a></p>"_L1;
}

QString ColumnRenderer::include(const Block &block)
{
    if (block.children.isEmpty()) {
        const QString tip = Text::tr("Included file not found: %1").arg(block.url);
        return "<p class=\"include missing\""_L1 + leafAttribute(block.leaf) +
               attribute("title"_L1, tip) + u'>' +
               escaped(block.info.isEmpty() ? block.url : block.info) + "</p>"_L1;
    }
    const QString file = m_place.file;
    const int line = m_place.line;
    if (!block.text.isEmpty())
        m_place.file = block.text;
    if (line == 0)
        m_place.line = block.line;
    const QString out = blocks(block.children);
    m_place.file = file;
    m_place.line = line;
    return block.notLocalized ? foreign(out) : out;
}

QString ColumnRenderer::division(const Block &block)
{
    const QString names = block.info.toLower();
    QString classes = u"division"_s;
    if (names.contains("checklist"_L1))
        classes += " checklist"_L1;
    if (names.contains("nextstepaction"_L1))
        classes += " next"_L1;
    return "<div"_L1 + attribute("class"_L1, classes) + u'>' + anchorSpans(block.anchors) +
           blocks(block.children) + "</div>"_L1;
}

QString ColumnRenderer::unit(const Block &block)
{
    const QString id = attribute("data-u"_L1, block.unit);
    if (!block.children.isEmpty())
        return "<div class=\"unit\""_L1 + id + u'>' + blocks(block.children) + "</div>"_L1;
    Fragment content = inlines(block.inlines);
    const int index = m_voice.unit.value(block.unit, -1);
    if (m_voice.side == article::Side::Source && index >= 0) {
        const QString &source = m_voice.document->units.at(index).source;
        if (!source.isEmpty())
            content = {escaped(source.trimmed())};
    }
    if (!block.url.isEmpty() && !content.linked)
        content.html = "<a"_L1 + linkAttributes(block.url, {}) + u'>' + content.html + "</a>"_L1;
    const QLatin1StringView name = content.blocky ? "div"_L1 : "p"_L1;
    return u'<' + name + " class=\"unit\""_L1 + id + leafAttribute(block.leaf) + u'>' +
           anchorSpans(block.anchors) + content.html + "</"_L1 + name + u'>';
}

QString ColumnRenderer::htmlRun(const Block *first, int count)
{
    QList<RawPiece> pieces;
    for (int i = 0; i < count; ++i) {
        const Block &part = first[i];
        if (i > 0)
            pieces.append({true, false, u"\n"_s, {}, {}});
        if (part.kind != Block::Kind::Html) {
            const QString html = block(part);
            pieces.append({false,
                           true,
                           {},
                           {html, true, html.contains("<a "_L1), html.contains("class=\"seg"_L1)},
                           {}});
            continue;
        }
        for (const article::Inline &node : part.inlines) {
            if (node.kind == article::Inline::Kind::Html)
                pieces.append({true, false, node.text, {}, {}});
            else
                pieces.append({false, false, {}, inlineNode(node), plain({node})});
        }
    }
    m_line = first->line;
    m_rawLeaf = first->leaf;
    m_rawRow = 0;
    const Fragment content = sanitize(pieces, {m_place.insideLink, false}, *this);
    m_rawLeaf = -1;
    // A comment leaves nothing.
    if (content.html.trimmed().isEmpty())
        return {};
    return "<div class=\"html\""_L1 + leafAttribute(first->leaf) + u'>' +
           anchorSpans(first->anchors) + content.html + "</div>"_L1;
}

QString ColumnRenderer::leafAttribute(int leaf) const
{
    if (leaf < 0)
        return {};
    return attribute("data-b"_L1, QString::number(m_voice.leaves.value(leaf, leaf)));
}

// "7.2" for the second row in the raw HTML of leaf 7: both sides have the same rows.
QString ColumnRenderer::rowAttributes()
{
    if (m_rawLeaf < 0)
        return {};
    const int leaf = m_voice.leaves.value(m_rawLeaf, m_rawLeaf);
    return attribute("data-b"_L1, u"%1.%2"_s.arg(leaf).arg(++m_rawRow));
}

QString ColumnRenderer::anchorSpans(const QStringList &anchors)
{
    QString out;
    for (const QString &anchor : anchors) {
        if (const QString id = idAttribute(anchor); !id.isEmpty())
            out += "<span class=\"anchor\""_L1 + id + "></span>"_L1;
    }
    return out;
}

} // namespace diglot::render
