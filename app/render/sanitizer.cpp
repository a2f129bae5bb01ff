// SPDX-License-Identifier: Apache-2.0
#include "app/render/sanitizer.h"

#include "app/render/allowlist.h"
#include "app/render/rawtags.h"

#include <gumbo.h>

#include <memory>

namespace diglot::render {

using namespace Qt::StringLiterals;

namespace {

// Finished pieces are carried through the parser as marks made of two private-use characters, which
// raw text cannot hold because they are replaced in it first. (Noncharacters would be safer still,
// but the parser replaces them.)
constexpr char16_t markBegin = 0xf8f2;
constexpr char16_t markEnd = 0xf8f3;
constexpr int maxDepth = 150;

QString withoutMarks(QString text)
{
    for (QChar &c : text) {
        if (c == QChar(markBegin) || c == QChar(markEnd) || c.isNull() || c == u'\r')
            c = c == u'\r' ? u' ' : QChar(0xfffd);
    }
    return text;
}

QByteArray joined(const QList<RawPiece> &pieces)
{
    QString text;
    for (int i = 0; i < pieces.size(); ++i) {
        const RawPiece &piece = pieces.at(i);
        const QString mark = QChar(markBegin) + QString::number(i) + QChar(markEnd);
        if (piece.raw)
            text += withoutMarks(piece.text);
        else if (piece.block)
            text += "<div "_L1 + mark + "></div>"_L1;
        else
            text += mark;
    }
    return text.toUtf8();
}

QString fromPiece(const GumboStringPiece &piece)
{
    return QString::fromUtf8(piece.data, qsizetype(piece.length));
}

// Index in a mark such as U+FDD0 "12" U+FDD1 that begins at `at`, and the position behind it.
int markAt(QStringView text, qsizetype at, qsizetype &behind)
{
    const qsizetype end = text.indexOf(QChar(markEnd), at);
    if (end < 0)
        return -1;
    bool ok = false;
    const int index = text.mid(at + 1, end - at - 1).toInt(&ok);
    behind = end + 1;
    return ok ? index : -1;
}

bool isHeading(QLatin1StringView name)
{
    return name.size() == 2 && name.front() == u'h' && name.back() >= u'1' && name.back() <= u'6';
}

bool isPhrasing(const Allowed &allowed)
{
    return allowed.use == Allowed::Use::Inline ||
           (allowed.use == Allowed::Use::Void && allowed.name != "hr"_L1 &&
            allowed.name != "col"_L1);
}

class Rebuilder
{
public:
    Rebuilder(const QList<RawPiece> &pieces, const RawContext &context, RawHost &host)
        : m_pieces(pieces)
        , m_context(context)
        , m_host(host)
        , m_done(pieces.size(), false)
    {}

    Fragment run()
    {
        const QByteArray html = joined(m_pieces);
        GumboOptions options = kGumboDefaultOptions;
        options.fragment_context = GUMBO_TAG_DIV;
        options.max_errors = 0;
        const auto destroy = [&options](GumboOutput *output) {
            gumbo_destroy_output(&options, output);
        };
        const std::unique_ptr<GumboOutput, decltype(destroy)> output(
            gumbo_parse_with_options(&options, html.constData(), size_t(html.size())), destroy);
        Fragment out;
        if (output && output->root && output->root->type == GUMBO_NODE_ELEMENT)
            appendChildren(out, *output->root, 0);
        // A sentence that stood inside something dropped is still part of the article.
        for (int i = 0; i < m_pieces.size(); ++i) {
            if (m_pieces.at(i).fragment.spoken && !m_done.at(i))
                appendPiece(out, i);
        }
        return out;
    }

private:
    void appendPiece(Fragment &out, int index)
    {
        if (index < 0 || index >= m_pieces.size() || m_pieces.at(index).raw || m_done.at(index))
            return;
        m_done[index] = true;
        out.append(m_pieces.at(index).fragment);
    }

    void appendText(Fragment &out, QStringView text)
    {
        qsizetype from = 0;
        for (qsizetype at = text.indexOf(QChar(markBegin)); at >= 0;
             at = text.indexOf(QChar(markBegin), from)) {
            out.html += escaped(text.mid(from, at - from));
            from = at + 1;
            appendPiece(out, markAt(text, at, from));
        }
        out.html += escaped(text.mid(from));
    }

    // An attribute's value with marks replaced by the text of their pieces.
    QString value(const GumboNode &node, const char *name) const
    {
        const GumboAttribute *found = gumbo_get_attribute(&node.v.element.attributes, name);
        if (!found)
            return {};
        const QString text = QString::fromUtf8(found->value);
        QString out;
        qsizetype from = 0;
        for (qsizetype at = text.indexOf(QChar(markBegin)); at >= 0;
             at = text.indexOf(QChar(markBegin), from)) {
            out += QStringView(text).mid(from, at - from);
            from = at + 1;
            const int index = markAt(text, at, from);
            if (index >= 0 && index < m_pieces.size())
                out += m_pieces.at(index).plain;
        }
        out += QStringView(text).mid(from);
        return out;
    }

    // The piece that a <div> of ours stands for, or -1.
    int blockMark(const GumboNode &node) const
    {
        const GumboVector &attributes = node.v.element.attributes;
        if (node.v.element.tag != GUMBO_TAG_DIV || attributes.length != 1)
            return -1;
        const auto *only = static_cast<const GumboAttribute *>(attributes.data[0]);
        const QString name = QString::fromUtf8(only->name);
        qsizetype behind = 0;
        return name.startsWith(QChar(markBegin)) ? markAt(name, 0, behind) : -1;
    }

    void appendChildren(Fragment &out, const GumboNode &node, int depth)
    {
        const GumboVector &children = node.v.element.children;
        for (unsigned i = 0; i < children.length; ++i)
            append(out, *static_cast<const GumboNode *>(children.data[i]), depth);
    }

    void append(Fragment &out, const GumboNode &node, int depth)
    {
        switch (node.type) {
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_WHITESPACE:
        case GUMBO_NODE_CDATA:
            appendText(out, QString::fromUtf8(node.v.text.text));
            break;
        case GUMBO_NODE_ELEMENT:
        case GUMBO_NODE_TEMPLATE:
            appendElement(out, node, depth + 1);
            break;
        default:
            break;
        }
    }

    void appendElement(Fragment &out, const GumboNode &node, int depth)
    {
        if (const int piece = blockMark(node); piece >= 0) {
            appendPiece(out, piece);
            return;
        }
        const GumboElement &element = node.v.element;
        const Allowed *allowed =
            element.tag_namespace == GUMBO_NAMESPACE_HTML && element.tag != GUMBO_TAG_UNKNOWN
                ? allowedElement(QLatin1StringView(gumbo_normalized_tagname(element.tag)))
                : nullptr;
        const bool unknown =
            element.tag == GUMBO_TAG_UNKNOWN && element.tag_namespace == GUMBO_NAMESPACE_HTML;
        if (unknown && depth <= maxDepth) {
            appendUnknown(out, node, depth);
        } else if (element.tag_namespace != GUMBO_NAMESPACE_HTML ||
                   (allowed && allowed->use == Allowed::Use::Drop)) {
            m_host.leftOut(element.tag_namespace == GUMBO_NAMESPACE_HTML
                               ? QString::fromLatin1(gumbo_normalized_tagname(element.tag))
                               : u"svg"_s);
        } else if (depth > maxDepth) {
            appendTexts(out, node);
        } else if (!allowed || (m_context.phrasing && !isPhrasing(*allowed))) {
            appendChildren(out, node, depth);
        } else {
            appendAllowed(out, node, *allowed, depth);
        }
    }

    // Without recursion: the tree may be deeper than the stack.
    void appendTexts(Fragment &out, const GumboNode &top)
    {
        QList<const GumboNode *> waiting{&top};
        while (!waiting.isEmpty()) {
            const GumboNode *node = waiting.takeLast();
            if (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE) {
                if (const int piece = blockMark(*node); piece >= 0)
                    appendPiece(out, piece);
                const GumboVector &children = node->v.element.children;
                for (unsigned i = children.length; i > 0; --i)
                    waiting.append(static_cast<const GumboNode *>(children.data[i - 1]));
            } else if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE) {
                appendText(out, QString::fromUtf8(node->v.text.text));
            }
        }
    }

    // "<hostname>" and its like are words of the article, not markup.
    void appendUnknown(Fragment &out, const GumboNode &node, int depth)
    {
        const GumboElement &element = node.v.element;
        appendText(out, fromPiece(element.original_tag));
        appendChildren(out, node, depth);
        if (element.original_end_tag.length > 0)
            appendText(out, fromPiece(element.original_end_tag));
    }

    void appendAllowed(Fragment &out, const GumboNode &node, const Allowed &allowed, int depth)
    {
        const QLatin1StringView name = allowed.name;
        if (name == "img"_L1) {
            appendPicture(out, node);
        } else if (allowed.use == Allowed::Use::Void) {
            out.html += u'<' + name + attributes(node, allowed) + u'>';
            out.blocky = out.blocky || name == "hr"_L1;
        } else if (name == "a"_L1) {
            appendLink(out, node, depth);
        } else {
            appendContainer(out, node, allowed, depth);
        }
    }

    void appendContainer(Fragment &out, const GumboNode &node, const Allowed &allowed, int depth)
    {
        const QString parent = std::exchange(m_parent, QString(allowed.name));
        Fragment content;
        appendChildren(content, node, depth);
        m_parent = parent;
        // A list item outside a list would close an item of the page around it.
        const bool stray =
            (allowed.name == "li"_L1 && parent != "ul"_L1 && parent != "ol"_L1) ||
            ((allowed.name == "dt"_L1 || allowed.name == "dd"_L1) && parent != "dl"_L1);
        QLatin1StringView name = allowed.as;
        QString extra;
        const bool closes = allowed.name == "p"_L1 || isHeading(allowed.name);
        if (stray || (closes && content.blocky)) {
            name = "div"_L1;
            extra = stray ? u" class=\"li\""_s : u" class=\"p\""_s;
        }
        if (name == "pre"_L1)
            extra = u" dir=\"ltr\""_s;
        const bool table = name == "table"_L1;
        if (table)
            out.html += "<div class=\"scroll\">"_L1;
        out.html += u'<' + name + (extra.isEmpty() ? attributes(node, allowed) : extra) + u'>';
        if (name == "pre"_L1 && content.html.startsWith(u'\n'))
            out.html += u'\n'; // a parser drops the first one
        out.append(content);
        out.html += "</"_L1 + name + u'>';
        if (table)
            out.html += "</div>"_L1;
        out.blocky = out.blocky || allowed.use == Allowed::Use::Block;
    }

    void appendLink(Fragment &out, const GumboNode &node, int depth)
    {
        const bool nested = m_context.insideLink;
        const QString href = value(node, "href").trimmed();
        QString name = value(node, "name");
        if (name.isEmpty())
            name = value(node, "id");
        const QString id = name.isEmpty() ? QString() : m_host.idAttribute(name);
        m_context.insideLink = nested || !href.isEmpty();
        Fragment content;
        appendChildren(content, node, depth);
        m_context.insideLink = nested;
        if (!href.isEmpty() && !nested && !content.linked) {
            const QString link = m_host.linkAttributes(href, value(node, "title"));
            content.html = "<a"_L1 + id + link + u'>' + content.html + "</a>"_L1;
            content.linked = true;
            out.append(content);
        } else if (!id.isEmpty()) {
            content.html = "<span class=\"anchor\""_L1 + id + u'>' + content.html + "</span>"_L1;
            out.append(content);
        } else {
            out.append(content);
        }
    }

    void appendPicture(Fragment &out, const GumboNode &node)
    {
        const QString src = value(node, "src").trimmed();
        out.html += m_host.picture(src, value(node, "alt"),
                                   dimension("width"_L1, value(node, "width")) +
                                       dimension("height"_L1, value(node, "height")) +
                                       attribute("title"_L1, value(node, "title")));
    }

    QString attributes(const GumboNode &node, const Allowed &allowed)
    {
        QString out;
        const QString id = value(node, "id").isEmpty() ? value(node, "name") : value(node, "id");
        if (!id.isEmpty())
            out += m_host.idAttribute(id);
        out += attribute("title"_L1, value(node, "title"));
        if (!allowed.fixedClass.isEmpty())
            out += attribute("class"_L1, QString(allowed.fixedClass));
        else if (allowed.use != Allowed::Use::Inline)
            out += alignmentClass(value(node, "align"));
        if (allowed.name == "tr"_L1) {
            out += m_host.rowAttributes();
        } else if (allowed.name == "td"_L1 || allowed.name == "th"_L1) {
            out += count("colspan"_L1, value(node, "colspan"));
            out += count("rowspan"_L1, value(node, "rowspan"));
        } else if (allowed.name == "col"_L1 || allowed.name == "colgroup"_L1) {
            out += count("span"_L1, value(node, "span"));
        } else if (allowed.name == "ol"_L1) {
            out += count("start"_L1, value(node, "start"));
        } else if (allowed.name == "details"_L1) {
            out += " open"_L1; // nothing of an article is hidden at first
        }
        if (allowed.name == "td"_L1 || allowed.name == "th"_L1 || allowed.name == "col"_L1)
            out += dimension("width"_L1, value(node, "width"));
        return out;
    }

    const QList<RawPiece> &m_pieces;
    RawContext m_context;
    RawHost &m_host;
    QList<bool> m_done;
    QString m_parent; // name of the element around what is being appended
};

} // namespace

Fragment sanitize(const QList<RawPiece> &pieces, const RawContext &context, RawHost &host)
{
    QString raw;
    for (const RawPiece &piece : pieces)
        raw += piece.raw ? piece.text : QString(u' ');
    if (isWithinTreeLimits(raw))
        return Rebuilder(pieces, context, host).run();
    host.leftOut(u"*"_s);
    Fragment out;
    for (const RawPiece &piece : pieces) {
        if (piece.raw)
            out.html += escaped(piece.text);
        else
            out.append(piece.fragment);
    }
    return out;
}

} // namespace diglot::render
