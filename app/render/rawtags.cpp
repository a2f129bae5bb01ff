// SPDX-License-Identifier: Apache-2.0
#include "app/render/rawtags.h"

#include <QHash>
#include <QSet>

namespace diglot::render {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxTags = 20'000;
constexpr int maxDepth = 100;

bool isVoid(const QString &name)
{
    static const QSet<QString> names{u"area"_s,  u"base"_s,   u"br"_s,    u"col"_s,  u"embed"_s,
                                     u"hr"_s,    u"img"_s,    u"input"_s, u"link"_s, u"meta"_s,
                                     u"param"_s, u"source"_s, u"track"_s, u"wbr"_s};
    return names.contains(name);
}

bool hasOptionalEnd(const QString &name)
{
    static const QSet<QString> names{u"p"_s,      u"li"_s,       u"td"_s,    u"th"_s,   u"tr"_s,
                                     u"tbody"_s,  u"thead"_s,    u"tfoot"_s, u"dt"_s,   u"dd"_s,
                                     u"option"_s, u"colgroup"_s, u"body"_s,  u"html"_s, u"head"_s};
    return names.contains(name);
}

// End of the tag that begins at `at`: behind its ">", quotes respected; the end of the text if it
// is not closed.
qsizetype tagEnd(QStringView html, qsizetype at)
{
    QChar quote;
    for (qsizetype i = at; i < html.size(); ++i) {
        const QChar c = html.at(i);
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
        } else if ((c == u'"' || c == u'\'') && html.at(i - 1) == u'=') {
            quote = c;
        } else if (c == u'>') {
            return i + 1;
        }
    }
    return html.size();
}

} // namespace

QList<RawTag> scanTags(QStringView html)
{
    QList<RawTag> tags;
    qsizetype at = html.indexOf(u'<');
    while (at >= 0 && at + 1 < html.size()) {
        if (html.mid(at).startsWith("<!--"_L1)) {
            const qsizetype close = html.indexOf("-->"_L1, at + 4);
            at = close < 0 ? -1 : html.indexOf(u'<', close);
            continue;
        }
        const bool closing = html.at(at + 1) == u'/';
        qsizetype begin = at + (closing ? 2 : 1);
        qsizetype i = begin;
        while (i < html.size() && html.at(i).unicode() < 128 && html.at(i).isLetterOrNumber())
            ++i;
        if (i == begin || !html.at(begin).isLetter()) {
            at = html.indexOf(u'<', at + 1);
            continue;
        }
        const QString name = html.mid(begin, i - begin).toString().toLower();
        const qsizetype end = tagEnd(html, i);
        const bool selfClosed = end - 2 > at && html.at(end - 2) == u'/';
        if (!isVoid(name) && !(selfClosed && name == "a"_L1))
            tags.append({name, closing});
        at = html.indexOf(u'<', end);
    }
    return tags;
}

bool spansBlocks(const QString &name)
{
    static const QSet<QString> names{
        u"table"_s,  u"thead"_s, u"tbody"_s,   u"tfoot"_s,      u"tr"_s,  u"td"_s,
        u"th"_s,     u"ul"_s,    u"ol"_s,      u"li"_s,         u"dl"_s,  u"dd"_s,
        u"div"_s,    u"span"_s,  u"details"_s, u"blockquote"_s, u"b"_s,   u"strong"_s,
        u"center"_s, u"font"_s,  u"figure"_s,  u"section"_s,    u"pre"_s, u"summary"_s,
        u"i"_s,      u"em"_s};
    return names.contains(name);
}

bool isWithinTreeLimits(QStringView html)
{
    const QList<RawTag> tags = scanTags(html);
    if (tags.size() > maxTags)
        return false;
    QHash<QString, int> open;
    int depth = 0;
    for (const RawTag &tag : tags) {
        if (hasOptionalEnd(tag.name))
            continue;
        int &count = open[tag.name];
        if (tag.closing && count > 0) {
            --count;
            --depth;
        } else if (!tag.closing) {
            ++count;
            if (++depth > maxDepth)
                return false;
        }
    }
    return true;
}

} // namespace diglot::render
