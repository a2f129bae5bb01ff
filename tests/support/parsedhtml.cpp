// SPDX-License-Identifier: Apache-2.0
#include "tests/support/parsedhtml.h"

#include <QSet>
#include <QUrl>

#include <gumbo.h>

namespace diglot::test {

using namespace Qt::StringLiterals;

namespace {

const QSet<QString> &allowedElements()
{
    static const QSet<QString> names{
        u"html"_s, u"head"_s,  u"body"_s,       u"main"_s,       u"title"_s,   u"meta"_s,
        u"link"_s, u"style"_s, u"div"_s,        u"span"_s,       u"p"_s,       u"a"_s,
        u"abbr"_s, u"b"_s,     u"bdi"_s,        u"cite"_s,       u"code"_s,    u"del"_s,
        u"dfn"_s,  u"em"_s,    u"i"_s,          u"ins"_s,        u"kbd"_s,     u"mark"_s,
        u"q"_s,    u"s"_s,     u"samp"_s,       u"small"_s,      u"strong"_s,  u"sub"_s,
        u"sup"_s,  u"u"_s,     u"var"_s,        u"blockquote"_s, u"dd"_s,      u"details"_s,
        u"dl"_s,   u"dt"_s,    u"figcaption"_s, u"figure"_s,     u"h1"_s,      u"h2"_s,
        u"h3"_s,   u"h4"_s,    u"h5"_s,         u"h6"_s,         u"li"_s,      u"ol"_s,
        u"ul"_s,   u"pre"_s,   u"summary"_s,    u"table"_s,      u"caption"_s, u"colgroup"_s,
        u"col"_s,  u"tbody"_s, u"td"_s,         u"tfoot"_s,      u"th"_s,      u"thead"_s,
        u"tr"_s,   u"br"_s,    u"hr"_s,         u"img"_s,        u"wbr"_s};
    return names;
}

const QSet<QString> &allowedAttributes()
{
    static const QSet<QString> names{
        u"lang"_s,      u"dir"_s,       u"class"_s,      u"id"_s,        u"title"_s,
        u"href"_s,      u"rel"_s,       u"src"_s,        u"alt"_s,       u"width"_s,
        u"height"_s,    u"colspan"_s,   u"rowspan"_s,    u"span"_s,      u"start"_s,
        u"open"_s,      u"scope"_s,     u"translate"_s,  u"data-n"_s,    u"data-p"_s,
        u"data-b"_s,    u"data-u"_s,    u"data-row"_s,   u"data-view"_s, u"data-theme"_s,
        u"data-lang"_s, u"data-line"_s, u"aria-hidden"_s};
    return names;
}

class Walker
{
public:
    explicit Walker(ParsedHtml &out)
        : m_out(out)
    {}

    void walk(const GumboNode &node, int depth)
    {
        if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE ||
            node.type == GUMBO_NODE_CDATA) {
            const QString text = QString::fromUtf8(node.v.text.text);
            for (int index : std::as_const(m_open))
                m_out.elements[index].text += text;
            // Neighbouring texts are one.
            if (!m_afterText)
                m_out.tree += QString(depth, u' ') + u'"';
            m_out.tree += text;
            m_afterText = true;
            m_out.html += text.toHtmlEscaped();
            return;
        }
        if (node.type != GUMBO_NODE_ELEMENT && node.type != GUMBO_NODE_TEMPLATE)
            return;
        enter(node.v.element, depth);
        const GumboVector &children = node.v.element.children;
        for (unsigned i = 0; i < children.length; ++i)
            walk(*static_cast<const GumboNode *>(children.data[i]), depth + 1);
        const QString name = m_out.elements.at(m_open.takeLast()).name;
        static const QSet<QString> empty{u"br"_s,  u"hr"_s,   u"img"_s, u"wbr"_s,
                                         u"col"_s, u"meta"_s, u"link"_s};
        if (!empty.contains(name))
            m_out.html += u"</"_s + name + u'>';
        endText();
    }

    void endText()
    {
        if (m_afterText)
            m_out.tree += u"\"\n"_s;
        m_afterText = false;
    }

private:
    void enter(const GumboElement &node, int depth)
    {
        endText();
        Element element;
        element.name = QString::fromLatin1(gumbo_normalized_tagname(node.tag));
        if (node.tag == GUMBO_TAG_UNKNOWN)
            element.name =
                QString::fromUtf8(node.original_tag.data, qsizetype(node.original_tag.length));
        if (node.tag_namespace != GUMBO_NAMESPACE_HTML)
            element.name.prepend(u"namespace:"_s);
        element.depth = depth;
        m_out.tree += QString(depth, u' ') + element.name;
        m_out.html += u'<' + element.name;
        for (unsigned i = 0; i < node.attributes.length; ++i) {
            const auto *attribute = static_cast<const GumboAttribute *>(node.attributes.data[i]);
            const QString name = QString::fromUtf8(attribute->name);
            const QString value = QString::fromUtf8(attribute->value);
            element.attributes.insert(name, value);
            m_out.tree += u' ' + name + u'=' + value;
            m_out.html += u' ' + name + u"=\""_s + value.toHtmlEscaped() + u'"';
        }
        m_out.tree += u'\n';
        m_out.html += element.name == u"pre" ? u">\n"_s : u">"_s; // the first one is dropped
        m_open.append(int(m_out.elements.size()));
        m_out.elements.append(element);
    }

    ParsedHtml &m_out;
    QList<int> m_open;
    bool m_afterText = false;
};

ParsedHtml parsed(const QByteArray &html, bool fragment)
{
    GumboOptions options = kGumboDefaultOptions;
    if (fragment)
        options.fragment_context = GUMBO_TAG_DIV;
    GumboOutput *output = gumbo_parse_with_options(&options, html.constData(), size_t(html.size()));
    ParsedHtml out;
    Walker walker(out);
    walker.walk(*output->root, 0);
    walker.endText();
    gumbo_destroy_output(&options, output);
    return out;
}

void checkAddress(QStringList &faults, const Element &element, bool selfContained)
{
    const QString href = element.attributes.value(u"href"_s);
    if (element.attributes.contains(u"href"_s) && element.name == u"a") {
        const QString scheme = QUrl(href).scheme();
        const bool known = scheme == u"https" || scheme == u"http" || scheme == u"mailto" ||
                           (!selfContained && href.startsWith(u"diglot://article/"_s)) ||
                           (selfContained && href.startsWith(u"#a-"_s));
        if (!known)
            faults.append(u"link to "_s + href);
    }
    const QString src = element.attributes.value(u"src"_s);
    if (element.attributes.contains(u"src"_s) && !src.startsWith(u"data:image/"_s) &&
        (selfContained ||
         (!src.startsWith(u"diglot://asset/"_s) && !src.startsWith(u"diglot://overlay/"_s))))
        faults.append(u"picture from "_s + src);
}

} // namespace

ParsedHtml ParsedHtml::page(const QByteArray &html)
{
    return parsed(html, false);
}

ParsedHtml ParsedHtml::fragment(const QString &html)
{
    return parsed(html.toUtf8(), true);
}

QList<Element> ParsedHtml::named(const QString &name) const
{
    QList<Element> found;
    for (const Element &element : elements) {
        if (element.name == name)
            found.append(element);
    }
    return found;
}

QList<Element> ParsedHtml::withClass(const QString &name) const
{
    QList<Element> found;
    for (const Element &element : elements) {
        if (element.attributes.value(u"class"_s).split(u' ').contains(name))
            found.append(element);
    }
    return found;
}

QStringList ParsedHtml::faults(bool selfContained) const
{
    QStringList faults;
    QSet<QString> ids;
    bool inBody = false;
    for (const Element &element : elements) {
        inBody = inBody || element.name == u"body" || elements.first().name != u"html";
        if (!allowedElements().contains(element.name))
            faults.append(u"element "_s + element.name);
        if (inBody && (element.name == u"style" || element.name == u"meta" ||
                       element.name == u"link" || element.name == u"title"))
            faults.append(u"in the body: "_s + element.name);
        for (auto it = element.attributes.cbegin(); inBody && it != element.attributes.cend();
             ++it) {
            if (!allowedAttributes().contains(it.key()))
                faults.append(u"attribute "_s + it.key());
        }
        if (element.attributes.contains(u"id"_s)) {
            const QString id = element.attributes.value(u"id"_s);
            if (ids.contains(id) || !(id.startsWith(u"a-"_s) || id.startsWith(u"h-"_s)))
                faults.append(u"id "_s + id);
            ids.insert(id);
        }
        checkAddress(faults, element, selfContained);
    }
    return faults;
}

} // namespace diglot::test
