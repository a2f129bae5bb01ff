// SPDX-License-Identifier: Apache-2.0
#include "app/render/cleanhtml.h"

namespace diglot::render {

using namespace Qt::StringLiterals;

namespace {

using Nodes = QList<HtmlNode>;

// Text of phrases: one line, or several where the article breaks them.
QString phrases(const Nodes &nodes)
{
    QString out;
    for (const HtmlNode &node : nodes) {
        if (node.isText()) {
            out += node.text;
        } else if (node.is("br"_L1)) {
            out = out.trimmed() + u'\n';
        } else if (node.is("img"_L1)) {
            const QString alt = node.attributes.value(u"alt"_s);
            out += alt.isEmpty() ? QString() : u'[' + alt + u']';
        } else if (node.is("a"_L1)) {
            const QString text = phrases(node.children).trimmed();
            const QString href = node.attributes.value(u"href"_s);
            const bool same = href == text || href == "mailto:"_L1 + text || href == text + u'/';
            out += same || href.isEmpty() ? text : text + " ("_L1 + href + u')';
        } else {
            out += phrases(node.children);
        }
    }
    return out;
}

QString blocks(const Nodes &nodes, const QString &between);

QString list(const HtmlNode &node)
{
    const bool ordered = node.is("ol"_L1);
    int number = node.attributes.value(u"start"_s, u"1"_s).toInt();
    QStringList items;
    bool loose = false;
    for (const HtmlNode &item : node.children) {
        if (!item.is("li"_L1))
            continue;
        const QString text = blocks(item.children, u"\n"_s);
        const QString mark = ordered ? QString::number(number++) + ". "_L1 : u"• "_s;
        items.append(indented(text, mark));
        for (const HtmlNode &child : item.children)
            loose = loose || child.is("p"_L1);
    }
    return items.join(loose ? "\n\n"_L1 : "\n"_L1);
}

void addRows(const Nodes &nodes, QStringList &rows)
{
    for (const HtmlNode &node : nodes) {
        if (!node.is("tr"_L1)) {
            if (node.is("caption"_L1))
                rows.append(phrases(node.children).simplified());
            else
                addRows(node.children, rows);
            continue;
        }
        QStringList cells;
        for (const HtmlNode &cell : node.children) {
            if (!cell.isText())
                cells.append(blocks(cell.children, u" "_s).simplified());
        }
        rows.append(cells.join(u'\t'));
    }
}

// `between` stands between the blocks inside it.
QString block(const HtmlNode &node, const QString &between)
{
    if (node.is("ul"_L1) || node.is("ol"_L1))
        return list(node);
    if (node.is("pre"_L1)) {
        QString code = node.plain();
        while (code.endsWith(u'\n'))
            code.chop(1);
        return code;
    }
    if (node.is("hr"_L1))
        return u"---"_s;
    if (node.is("table"_L1)) {
        QStringList rows;
        addRows({node}, rows);
        return rows.join(u'\n');
    }
    if (node.is("dd"_L1))
        return indented(blocks(node.children, u"\n"_s), u"    "_s);
    if (node.is("dl"_L1))
        return blocks(node.children, u"\n"_s);
    if (node.is("div"_L1) || node.is("blockquote"_L1))
        return blocks(node.children, between);
    return phrases(node.children).trimmed();
}

// Blocks under each other; phrases between them are a block too.
QString blocks(const Nodes &nodes, const QString &between)
{
    QStringList parts;
    Nodes open;
    const auto close = [&] {
        const QString text = phrases(open).trimmed();
        if (!text.isEmpty())
            parts.append(text);
        open.clear();
    };
    for (const HtmlNode &node : nodes) {
        if (node.isText() || !isBlockElement(node.name)) {
            open.append(node);
            continue;
        }
        close();
        const QString text = block(node, between);
        if (!text.isEmpty())
            parts.append(text);
    }
    close();
    return parts.join(between);
}

} // namespace

QString textOfHtml(const QString &html)
{
    return blocks(parseHtml(html), u"\n\n"_s);
}

} // namespace diglot::render
