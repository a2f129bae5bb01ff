// SPDX-License-Identifier: Apache-2.0
#include "app/render/cleanhtml.h"

#include "app/render/columnrenderer.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace diglot::render {

using namespace Qt::StringLiterals;

namespace {

using Nodes = QList<HtmlNode>;

HtmlNode textNode(const QString &text)
{
    HtmlNode node;
    node.text = text;
    return node;
}

HtmlNode elementNode(const QString &name, const Nodes &children)
{
    HtmlNode node;
    node.name = name;
    node.children = children;
    return node;
}

// What an element of the page is called in a copy; empty: its children stand in its place.
QString cleanName(const QString &name)
{
    static const QHash<QString, QString> others{
        {u"b"_s, u"strong"_s},  {u"i"_s, u"em"_s},         {u"del"_s, u"s"_s},
        {u"ins"_s, u"u"_s},     {u"samp"_s, u"code"_s},    {u"tt"_s, u"code"_s},
        {u"summary"_s, u"p"_s}, {u"figcaption"_s, u"p"_s}, {u"tfoot"_s, u"tbody"_s}};
    static const QSet<QString> kept{
        u"p"_s,    u"h1"_s,      u"h2"_s,    u"h3"_s,    u"h4"_s,         u"h5"_s,  u"h6"_s,
        u"ul"_s,   u"ol"_s,      u"li"_s,    u"dl"_s,    u"dt"_s,         u"dd"_s,  u"table"_s,
        u"tr"_s,   u"caption"_s, u"thead"_s, u"tbody"_s, u"th"_s,         u"td"_s,  u"pre"_s,
        u"code"_s, u"strong"_s,  u"em"_s,    u"s"_s,     u"u"_s,          u"sub"_s, u"sup"_s,
        u"kbd"_s,  u"br"_s,      u"hr"_s,    u"a"_s,     u"blockquote"_s, u"img"_s};
    return kept.contains(name) ? name : others.value(name);
}

bool holdsOnlyPhrases(const Nodes &nodes)
{
    return std::all_of(nodes.cbegin(), nodes.cend(), [](const HtmlNode &node) {
        return node.isText() || !isBlockElement(node.name);
    });
}

bool saysNothing(const Nodes &nodes)
{
    return std::all_of(nodes.cbegin(), nodes.cend(), [](const HtmlNode &node) {
        return node.isText() ? isBlank(node.text)
                             : !node.is("img"_L1) && !node.is("hr"_L1) &&
                                   (node.is("br"_L1) || saysNothing(node.children));
    });
}

class Cleaner
{
public:
    [[nodiscard]] Nodes blocks(const Nodes &nodes) const { return grouped(clean(nodes)); }
    [[nodiscard]] Nodes clean(const Nodes &nodes, bool inPre = false) const;

    // Runs of phrases between blocks become paragraphs.
    [[nodiscard]] static Nodes grouped(const Nodes &nodes);

private:
    [[nodiscard]] Nodes cleanOne(const HtmlNode &node, bool inPre) const;
    [[nodiscard]] static Nodes picture(const HtmlNode &node);
    [[nodiscard]] static std::optional<Nodes> replaced(const HtmlNode &node);
    [[nodiscard]] static Nodes item(const Nodes &children);
    static void keepAttributes(const HtmlNode &from, HtmlNode &to);
};

Nodes Cleaner::clean(const Nodes &nodes, bool inPre) const
{
    Nodes out;
    for (const HtmlNode &node : nodes) {
        for (const HtmlNode &one : cleanOne(node, inPre)) {
            if (one.isText() && !out.isEmpty() && out.constLast().isText())
                out.last().text += one.text;
            else
                out.append(one);
        }
    }
    return out;
}

// What the page adds for its own readers has no place in a copy.
std::optional<Nodes> Cleaner::replaced(const HtmlNode &node)
{
    for (const QLatin1StringView added : {"mark"_L1, "sign"_L1, "anchor"_L1}) {
        if (node.is("span"_L1) && node.hasClass(added))
            return Nodes();
    }
    if (node.hasClass("include"_L1) && node.hasClass("missing"_L1))
        return Nodes();
    if (node.is("span"_L1) && node.hasClass("img"_L1)) {
        // Without an alternative text the page names the file, which says nothing to a customer.
        static const QRegularExpression file(u"^[^\\s]+\\.(png|svg|jpe?g|gif|webp|bmp)$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        const QString alt = node.plain().simplified();
        return alt.isEmpty() || file.match(alt).hasMatch() ? Nodes()
                                                           : Nodes{textNode(u'[' + alt + u']')};
    }
    return std::nullopt;
}

Nodes Cleaner::picture(const HtmlNode &node)
{
    const QString alt = node.attributes.value(u"alt"_s).simplified();
    const QString src = node.attributes.value(u"src"_s);
    if (!src.startsWith("data:image/"_L1))
        return alt.isEmpty() ? Nodes() : Nodes{textNode(u'[' + alt + u']')};
    HtmlNode image;
    image.name = u"img"_s;
    image.attributes = {{u"src"_s, src}, {u"alt"_s, alt}};
    return {image};
}

void Cleaner::keepAttributes(const HtmlNode &from, HtmlNode &to)
{
    static const QHash<QString, QStringList> kept{{u"a"_s, {u"href"_s}},
                                                  {u"ol"_s, {u"start"_s}},
                                                  {u"td"_s, {u"colspan"_s, u"rowspan"_s}},
                                                  {u"th"_s, {u"colspan"_s, u"rowspan"_s}}};
    for (const QString &name : kept.value(to.name)) {
        if (from.attributes.contains(name))
            to.attributes.insert(name, from.attributes.value(name));
    }
}

Nodes Cleaner::cleanOne(const HtmlNode &node, bool inPre) const
{
    if (node.isText()) {
        QString text = node.text;
        if (!inPre)
            text.replace(u'\n', u' ');
        return {textNode(text)};
    }
    if (auto other = replaced(node))
        return *other;
    if (node.is("img"_L1))
        return picture(node);
    const bool pre = inPre || node.is("pre"_L1);
    Nodes children = clean(node.children, pre);
    if (node.hasClass("alert-label"_L1) || node.hasClass("tab-label"_L1) || node.is("summary"_L1)) {
        if (!children.isEmpty() && children.constFirst().isText())
            children.first().text = children.first().text.trimmed();
        return {elementNode(u"p"_s, {elementNode(u"strong"_s, children)})};
    }
    if (node.hasClass("alert"_L1))
        return {elementNode(u"blockquote"_s, grouped(children))};
    const QString name = cleanName(node.name);
    if (name.isEmpty())
        return isBlockElement(node.name) ? grouped(children) : children;
    HtmlNode out = elementNode(name, children);
    keepAttributes(node, out);
    if (name == "a"_L1 && !out.attributes.contains(u"href"_s))
        return children;
    if (name == "li"_L1)
        out.children = item(children);
    if (name == "blockquote"_L1 || name == "dd"_L1 ||
        (name == "td"_L1 && !holdsOnlyPhrases(children)))
        out.children = grouped(children);
    const bool isEmpty = name != "br"_L1 && name != "hr"_L1 && name != "td"_L1 && name != "th"_L1 &&
                         name != "li"_L1 && saysNothing(out.children);
    return isEmpty ? Nodes() : Nodes{out};
}

// A paragraph alone in an item, or before its lists, says nothing that the item does not say; mail
// programs set it apart from its number.
Nodes Cleaner::item(const Nodes &children)
{
    Nodes out = grouped(children);
    const auto isParagraph = [](const HtmlNode &node) { return node.is("p"_L1); };
    if (out.isEmpty() || !isParagraph(out.constFirst()) ||
        std::count_if(out.cbegin(), out.cend(), isParagraph) != 1)
        return out;
    const Nodes inside = out.takeFirst().children;
    return inside + out;
}

Nodes Cleaner::grouped(const Nodes &nodes)
{
    Nodes out;
    Nodes phrases;
    const auto close = [&] {
        if (!saysNothing(phrases))
            out.append(elementNode(u"p"_s, phrases));
        phrases.clear();
    };
    for (const HtmlNode &node : nodes) {
        if (node.isText() || !isBlockElement(node.name)) {
            phrases.append(node);
        } else {
            close();
            out.append(node);
        }
    }
    close();
    return out;
}

// Sentences of Chinese and Japanese stand close; between segments the file has a blank.
bool endsClosely(QChar c)
{
    return u"。，、；：？！」』）】》〉”’…"_s.contains(c) && c.unicode() > 0x2fff;
}

// Blanks at the edges of a block and in rows inside it, as a browser collapses them.
void tidy(Nodes &nodes, bool &blankBefore)
{
    for (HtmlNode &node : nodes) {
        if (node.is("pre"_L1) || node.is("br"_L1)) {
            blankBefore = true;
        } else if (!node.isText()) {
            const bool block = isBlockElement(node.name);
            blankBefore = blankBefore || block;
            tidy(node.children, blankBefore);
            blankBefore = node.is("img"_L1) ? false : blankBefore || block;
        } else {
            QString text;
            for (const QChar c : std::as_const(node.text)) {
                const bool blank = isCollapsible(c);
                if (!blank)
                    text += c;
                else if (!blankBefore)
                    text += u' ';
                blankBefore = blank || endsClosely(c);
            }
            node.text = text;
        }
    }
}

// Takes the blank that ends a block; true when something was met that is no blank.
bool trimEnd(Nodes &nodes)
{
    while (!nodes.isEmpty()) {
        HtmlNode &last = nodes.last();
        if (last.isText()) {
            while (!last.text.isEmpty() && isCollapsible(last.text.back()))
                last.text.chop(1);
            if (!last.text.isEmpty())
                return true;
        } else if (last.is("img"_L1) || last.is("pre"_L1) || isBlockElement(last.name)) {
            return true;
        } else if (!last.is("br"_L1)) {
            if (trimEnd(last.children))
                return true;
        }
        nodes.removeLast();
    }
    return false;
}

void trimBlocks(Nodes &nodes)
{
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        HtmlNode &node = nodes[i];
        if (node.isText() || node.is("pre"_L1))
            continue;
        trimBlocks(node.children);
        if (isBlockElement(node.name) && !node.children.isEmpty())
            trimEnd(node.children);
        // Text before a nested block ends there.
        if (isBlockElement(node.name) && i > 0 && nodes.at(i - 1).isText()) {
            QString &before = nodes[i - 1].text;
            while (!before.isEmpty() && isCollapsible(before.back()))
                before.chop(1);
        }
    }
    nodes.removeIf([](const HtmlNode &node) { return node.isText() && node.text.isEmpty(); });
}

QString wrapped(Nodes nodes, const LocaleTag &locale, QLatin1StringView element)
{
    bool blankBefore = true;
    tidy(nodes, blankBefore);
    trimBlocks(nodes);
    if (element == "span"_L1)
        trimEnd(nodes);
    HtmlNode all = elementNode(element, nodes);
    all.attributes.insert(u"lang"_s, locale.toString());
    if (locale.isRightToLeft())
        all.attributes.insert(u"dir"_s, u"rtl"_s);
    return writeHtml({all});
}

QString pageHtml(const Column &column, const QList<article::Block> &blocks,
                 const Resolver &resolver)
{
    PageState state;
    state.resolver = &resolver;
    const Voice voice = makeVoice(column, false);
    ColumnRenderer renderer(state, voice);
    QString html;
    const QList<int> runs = htmlRuns(blocks);
    for (int i = 0; i < blocks.size(); i += runs.at(i)) {
        TopBlock top;
        top.block = &blocks.at(i);
        top.count = runs.at(i);
        html += renderer.topBlock(top);
    }
    return html;
}

} // namespace

QString cleanHtml(const Column &column, const QList<article::Block> &blocks,
                  const Resolver &resolver)
{
    const Nodes nodes = Cleaner().blocks(parseHtml(pageHtml(column, blocks, resolver)));
    return nodes.isEmpty() ? QString() : wrapped(nodes, column.locale, "div"_L1);
}

QString cleanPhrase(const Column &column, const article::Block &block, const Resolver &resolver)
{
    using Kind = article::Block::Kind;
    article::Block whole = block;
    const bool included = whole.kind == Kind::Include && whole.children.size() == 1;
    (included ? whole.children.first() : whole).kind = Kind::Paragraph;
    Nodes nodes = Cleaner().clean(parseHtml(pageHtml(column, {whole}, resolver)));
    if (nodes.size() == 1 && nodes.constFirst().is("p"_L1)) {
        const Nodes inside = nodes.constFirst().children;
        nodes = inside;
    }
    if (nodes.isEmpty())
        return {};
    return wrapped(nodes, column.locale, holdsOnlyPhrases(nodes) ? "span"_L1 : "div"_L1);
}

QString joinedHtml(const QStringList &fragments)
{
    // A picked step is a wrapper around an ordered list of one item.
    const auto isStep = [](const HtmlNode &node) {
        return node.children.size() == 1 && node.children.constFirst().is("ol"_L1) &&
               node.children.constFirst().children.size() == 1;
    };
    Nodes out;
    bool afterStep = false;
    for (const QString &fragment : fragments) {
        for (HtmlNode node : parseHtml(fragment)) {
            if (node.isText() && isBlank(node.text))
                continue;
            if (node.isText() || node.is("span"_L1)) {
                const QHash<QString, QString> language = std::exchange(node.attributes, {});
                HtmlNode around = elementNode(
                    u"div"_s, {elementNode(u"p"_s, node.isText() ? Nodes{node} : node.children)});
                around.attributes = language;
                node = around;
            }
            const bool step = isStep(node);
            if (step)
                node.children.first().attributes.remove(u"start"_s);
            const bool joins = !out.isEmpty() && out.constLast().attributes == node.attributes;
            if (step && afterStep && joins)
                out.last().children.last().children += node.children.constFirst().children;
            else if (joins)
                out.last().children += node.children;
            else
                out.append(node);
            afterStep = step;
        }
    }
    return writeHtml(out);
}

} // namespace diglot::render
