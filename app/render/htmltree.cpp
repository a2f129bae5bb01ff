// SPDX-License-Identifier: Apache-2.0
#include "app/render/htmltree.h"

#include "app/render/html.h"

#include <QSet>

#include <gumbo.h>

#include <algorithm>
#include <memory>

namespace diglot::render {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 200;

bool isVoid(const QString &name)
{
    return name == "br"_L1 || name == "hr"_L1 || name == "img"_L1 || name == "col"_L1;
}

QList<HtmlNode> childrenOf(const GumboVector &children, int depth);

HtmlNode element(const GumboElement &from, int depth)
{
    HtmlNode node;
    node.name = QString::fromLatin1(gumbo_normalized_tagname(from.tag));
    if (node.name.isEmpty())
        node.name = u"span"_s; // what HTML does not know has no meaning of its own
    for (unsigned i = 0; i < from.attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(from.attributes.data[i]);
        node.attributes.insert(QString::fromUtf8(attribute->name),
                               QString::fromUtf8(attribute->value));
    }
    node.children = childrenOf(from.children, depth + 1);
    return node;
}

QList<HtmlNode> childrenOf(const GumboVector &children, int depth)
{
    QList<HtmlNode> nodes;
    if (depth > maxDepth)
        return nodes;
    for (unsigned i = 0; i < children.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(children.data[i]);
        if (child->type == GUMBO_NODE_ELEMENT || child->type == GUMBO_NODE_TEMPLATE) {
            nodes.append(element(child->v.element, depth));
        } else if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_WHITESPACE ||
                   child->type == GUMBO_NODE_CDATA) {
            HtmlNode text;
            text.text = QString::fromUtf8(child->v.text.text);
            nodes.append(text);
        }
    }
    return nodes;
}

void write(QString &out, const HtmlNode &node)
{
    if (node.isText()) {
        out += escaped(node.text);
        return;
    }
    out += u'<' + node.name;
    QStringList names = node.attributes.keys();
    std::sort(names.begin(), names.end());
    for (const QString &name : std::as_const(names))
        out += u' ' + name + "=\""_L1 + escaped(node.attributes.value(name)) + u'"';
    out += u'>';
    if (isVoid(node.name))
        return;
    // HTML drops the first line end of preformatted text.
    if (node.is("pre"_L1) && node.plain().startsWith(u'\n'))
        out += u'\n';
    for (const HtmlNode &child : node.children)
        write(out, child);
    out += "</"_L1 + node.name + u'>';
}

} // namespace

bool HtmlNode::hasClass(QLatin1StringView one) const
{
    return attributes.value(u"class"_s).split(u' ').contains(one);
}

QString HtmlNode::plain() const
{
    QString all = text;
    for (const HtmlNode &child : children)
        all += child.plain();
    return all;
}

QList<HtmlNode> parseHtml(const QString &html)
{
    const QByteArray bytes = html.toUtf8();
    const auto freed = [](GumboOutput *output) {
        gumbo_destroy_output(&kGumboDefaultOptions, output);
    };
    const std::unique_ptr<GumboOutput, decltype(freed)> output(
        gumbo_parse_with_options(&kGumboDefaultOptions, bytes.constData(), size_t(bytes.size())),
        freed);
    for (unsigned i = 0; i < output->root->v.element.children.length; ++i) {
        const auto *child =
            static_cast<const GumboNode *>(output->root->v.element.children.data[i]);
        if (child->type == GUMBO_NODE_ELEMENT && child->v.element.tag == GUMBO_TAG_BODY)
            return childrenOf(child->v.element.children, 0);
    }
    return {};
}

QString writeHtml(const QList<HtmlNode> &nodes)
{
    QString out;
    for (const HtmlNode &node : nodes)
        write(out, node);
    return out;
}

bool isBlockElement(const QString &name)
{
    static const QSet<QString> names{
        u"p"_s,     u"div"_s,     u"h1"_s,      u"h2"_s,         u"h3"_s,     u"h4"_s,
        u"h5"_s,    u"h6"_s,      u"ul"_s,      u"ol"_s,         u"li"_s,     u"dl"_s,
        u"dt"_s,    u"dd"_s,      u"table"_s,   u"caption"_s,    u"thead"_s,  u"tbody"_s,
        u"tfoot"_s, u"tr"_s,      u"th"_s,      u"td"_s,         u"pre"_s,    u"blockquote"_s,
        u"hr"_s,    u"details"_s, u"summary"_s, u"figcaption"_s, u"figure"_s, u"colgroup"_s,
        u"col"_s};
    return names.contains(name);
}

bool isCollapsible(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

QString indented(const QString &text, const QString &sign)
{
    QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!lines.at(i).isEmpty() || i == 0)
            lines[i].prepend(i == 0 ? sign : QString(sign.size(), u' '));
    }
    return lines.join(u'\n');
}

bool isBlank(QStringView text)
{
    return std::all_of(text.cbegin(), text.cend(), isCollapsible);
}

} // namespace diglot::render
