// SPDX-License-Identifier: Apache-2.0
#include "app/render/cleanhtml.h"

#include <QRegularExpression>

#include <algorithm>

namespace diglot::render {

using namespace Qt::StringLiterals;

namespace {

using Nodes = QList<HtmlNode>;

bool isWordSign(QChar c)
{
    return !c.isSpace() && !c.isPunct() && !c.isSymbol() && !c.isNull();
}

// Characters that Markdown would read as marks.
QString escapedText(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const QChar before = i > 0 ? text.at(i - 1) : QChar();
        const QChar after = i + 1 < text.size() ? text.at(i + 1) : QChar();
        const bool inWord = isWordSign(before) && isWordSign(after);
        const bool mark = u"\\`*[]<|"_s.contains(c) || (c == u'_' && !inWord) ||
                          (c == u'~' && (before == u'~' || after == u'~')) ||
                          (c == u'&' && (after.isLetter() || after == u'#')) ||
                          (c == u'!' && after == u'[');
        if (mark)
            out += u'\\';
        out += c;
    }
    return out;
}

// What would begin a block at the beginning of a line.
QString escapedLines(const QString &text)
{
    static const QRegularExpression sign(u"^(#{1,6}(?=\\s|$)|[-+](?=\\s|$)|>|=+\\s*$|-{2,}\\s*$)"_s,
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression number(u"^(\\d{1,9})([.)])(?=\\s|$)"_s,
                                           QRegularExpression::MultilineOption);
    QString out = text;
    out.replace(sign, u"\\\\1"_s);
    return out.replace(number, u"\\1\\\\2"_s);
}

QString fenced(const QString &code)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : code) {
        run = c == u'`' ? run + 1 : 0;
        longest = qMax(longest, run);
    }
    const QString fence(longest + 1, u'`');
    const bool pad = code.startsWith(u'`') || code.endsWith(u'`');
    return fence + (pad ? u" "_s : QString()) + code + (pad ? u" "_s : QString()) + fence;
}

class Writer
{
public:
    // In a cell of a table no block can begin: bullets are signs there.
    enum class Place : quint8 { Page, Cell };
    explicit Writer(Place place)
        : m_place(place)
    {}

    [[nodiscard]] QString blocks(const Nodes &nodes, const QString &between) const;

private:
    [[nodiscard]] QString phrases(const Nodes &nodes) const;
    [[nodiscard]] QString phrase(const HtmlNode &node, const QString &before,
                                 const HtmlNode *next) const;
    [[nodiscard]] QString marked(const HtmlNode &node, const QString &sign, const QString &before,
                                 const HtmlNode *next) const;
    [[nodiscard]] QString block(const HtmlNode &node) const;
    [[nodiscard]] QString list(const HtmlNode &node) const;
    [[nodiscard]] QString table(const HtmlNode &node) const;
    void addRows(const Nodes &nodes, QList<QStringList> &rows, bool &hasHead) const;

    Place m_place;
};

QString Writer::phrases(const Nodes &nodes) const
{
    QString out;
    for (qsizetype i = 0; i < nodes.size(); ++i)
        out += phrase(nodes.at(i), out, i + 1 < nodes.size() ? &nodes.at(i + 1) : nullptr);
    return out;
}

// "**bold**", or tags where the signs would not be read as such: beside letters with punctuation
// inside them, which is common where no blanks stand between words.
QString Writer::marked(const HtmlNode &node, const QString &sign, const QString &before,
                       const HtmlNode *next) const
{
    const QString whole = phrases(node.children);
    const QString inside = whole.trimmed();
    if (inside.isEmpty())
        return whole;
    const QString follows = next ? next->plain().left(1) : QString();
    const qsizetype lead = whole.indexOf(inside.front());
    const QString tail = whole.mid(lead + inside.size());
    const bool opens = !inside.front().isPunct() || inside.front() == u'\\' || lead > 0 ||
                       before.isEmpty() || !isWordSign(before.back());
    const bool closes = !(inside.back().isPunct() || inside.back().isSymbol()) || !tail.isEmpty() ||
                        follows.isEmpty() || !isWordSign(follows.front());
    const QString blanks = whole.left(lead);
    if (opens && closes)
        return blanks + sign + inside + sign + tail;
    return blanks + u'<' + node.name + u'>' + inside + "</"_L1 + node.name + u'>' + tail;
}

QString Writer::phrase(const HtmlNode &node, const QString &before, const HtmlNode *next) const
{
    if (node.isText())
        return escapedText(node.text);
    if (node.is("br"_L1))
        return u"\\\n"_s;
    if (node.is("code"_L1))
        return fenced(node.plain());
    if (node.is("strong"_L1))
        return marked(node, u"**"_s, before, next);
    if (node.is("em"_L1))
        return marked(node, u"*"_s, before, next);
    if (node.is("s"_L1))
        return marked(node, u"~~"_s, before, next);
    if (node.is("img"_L1)) {
        // A picture inside the text would be thousands of characters.
        const QString alt = node.attributes.value(u"alt"_s);
        return alt.isEmpty() ? QString() : escapedText(u'[' + alt + u']');
    }
    if (node.is("a"_L1)) {
        QString href = node.attributes.value(u"href"_s);
        href.replace(u'<', "%3C"_L1).replace(u'>', "%3E"_L1).replace(u' ', "%20"_L1);
        const bool plain = !href.contains(u'(') && !href.contains(u')');
        const QString text = phrases(node.children).trimmed();
        return u'[' + text + "]("_L1 + (plain ? href : u'<' + href + u'>') + u')';
    }
    for (const QLatin1StringView tag : {"u"_L1, "sub"_L1, "sup"_L1, "kbd"_L1}) {
        if (node.is(tag))
            return u'<' + node.name + u'>' + phrases(node.children) + "</"_L1 + node.name + u'>';
    }
    return phrases(node.children);
}

QString Writer::list(const HtmlNode &node) const
{
    const bool ordered = node.is("ol"_L1);
    int number = node.attributes.value(u"start"_s, u"1"_s).toInt();
    QStringList items;
    bool loose = false;
    for (const HtmlNode &item : node.children) {
        if (!item.is("li"_L1))
            continue;
        const bool hasParagraphs =
            std::any_of(item.children.cbegin(), item.children.cend(), [](const HtmlNode &child) {
                return child.is("p"_L1) || child.is("pre"_L1) || child.is("blockquote"_L1) ||
                       child.is("table"_L1);
            });
        loose = loose || hasParagraphs;
        const QString mark = ordered                  ? QString::number(number++) + ". "_L1
                             : m_place == Place::Cell ? u"• "_s
                                                      : u"- "_s;
        const QString text = blocks(item.children, hasParagraphs ? u"\n\n"_s : u"\n"_s);
        items.append(indented(text, mark));
    }
    return items.join(loose ? "\n\n"_L1 : "\n"_L1);
}

void Writer::addRows(const Nodes &nodes, QList<QStringList> &rows, bool &hasHead) const
{
    for (const HtmlNode &node : nodes) {
        if (!node.is("tr"_L1)) {
            addRows(node.children, rows, hasHead);
            continue;
        }
        QStringList cells;
        for (const HtmlNode &cell : node.children) {
            if (cell.isText())
                continue;
            hasHead = hasHead || (rows.isEmpty() && cell.is("th"_L1));
            QString text = Writer(Place::Cell).blocks(cell.children, u"<br>"_s);
            text.replace(u"\\\n"_s, u"<br>"_s).replace(u'\n', u"<br>"_s);
            cells.append(text);
        }
        rows.append(cells);
    }
}

QString Writer::table(const HtmlNode &node) const
{
    QList<QStringList> rows;
    bool hasHead = false;
    addRows({node}, rows, hasHead);
    qsizetype columns = 0;
    for (const QStringList &row : std::as_const(rows))
        columns = qMax(columns, row.size());
    if (columns == 0)
        return {};
    if (!hasHead)
        rows.prepend({});
    QStringList lines;
    for (QStringList row : std::as_const(rows)) {
        while (row.size() < columns)
            row.append(QString());
        lines.append("| "_L1 + row.join(" | "_L1) + " |"_L1);
        if (lines.size() == 1)
            lines.append(u'|' + QString(" --- |"_L1).repeated(columns));
    }
    return lines.join(u'\n');
}

QString Writer::block(const HtmlNode &node) const
{
    if (node.is("ul"_L1) || node.is("ol"_L1))
        return list(node);
    if (node.is("table"_L1))
        return table(node);
    if (node.is("hr"_L1))
        return u"---"_s;
    if (node.is("pre"_L1)) {
        QString code = node.plain();
        while (code.endsWith(u'\n'))
            code.chop(1);
        qsizetype length = 3;
        while (code.contains(QString(length, u'`')))
            ++length;
        const QString fence(length, u'`');
        return fence + u'\n' + code + u'\n' + fence;
    }
    if (node.is("blockquote"_L1)) {
        const QString text = blocks(node.children, u"\n\n"_s);
        QStringList lines = text.split(u'\n');
        for (QString &line : lines)
            line = line.isEmpty() ? u">"_s : "> "_L1 + line;
        return lines.join(u'\n');
    }
    if (node.name.size() == 2 && node.name.front() == u'h') {
        const int level = node.name.mid(1).toInt();
        return QString(level, u'#') + u' ' +
               phrases(node.children).replace(u"\\\n"_s, u" "_s).trimmed();
    }
    if (node.is("p"_L1) || node.is("dt"_L1) || node.is("caption"_L1))
        return escapedLines(phrases(node.children).trimmed());
    return blocks(node.children, u"\n\n"_s);
}

QString Writer::blocks(const Nodes &nodes, const QString &between) const
{
    QStringList parts;
    Nodes open;
    const auto close = [&] {
        const QString text = escapedLines(phrases(open).trimmed());
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
        const QString text = block(node);
        if (!text.isEmpty())
            parts.append(text);
    }
    close();
    return parts.join(between);
}

} // namespace

QString markdownOfHtml(const QString &html)
{
    return Writer(Writer::Place::Page).blocks(parseHtml(html), u"\n\n"_s);
}

} // namespace diglot::render
