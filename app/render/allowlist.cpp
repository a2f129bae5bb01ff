// SPDX-License-Identifier: Apache-2.0
#include "app/render/allowlist.h"

#include "app/render/html.h"

#include <QHash>

namespace diglot::render {

using namespace Qt::StringLiterals;

namespace {

using Use = Allowed::Use;

constexpr Allowed table[] = {
    {"a"_L1, "a"_L1, Use::Inline},
    {"abbr"_L1, "abbr"_L1, Use::Inline},
    {"b"_L1, "b"_L1, Use::Inline},
    {"bdi"_L1, "bdi"_L1, Use::Inline},
    {"big"_L1, "span"_L1, Use::Inline},
    {"cite"_L1, "cite"_L1, Use::Inline},
    {"code"_L1, "code"_L1, Use::Inline},
    {"del"_L1, "del"_L1, Use::Inline},
    {"dfn"_L1, "dfn"_L1, Use::Inline},
    {"em"_L1, "em"_L1, Use::Inline},
    {"font"_L1, "span"_L1, Use::Inline},
    {"i"_L1, "i"_L1, Use::Inline},
    {"ins"_L1, "ins"_L1, Use::Inline},
    {"kbd"_L1, "kbd"_L1, Use::Inline},
    {"mark"_L1, "mark"_L1, Use::Inline},
    {"q"_L1, "q"_L1, Use::Inline},
    {"s"_L1, "s"_L1, Use::Inline},
    {"samp"_L1, "samp"_L1, Use::Inline},
    {"small"_L1, "small"_L1, Use::Inline},
    {"span"_L1, "span"_L1, Use::Inline},
    {"strike"_L1, "s"_L1, Use::Inline},
    {"strong"_L1, "strong"_L1, Use::Inline},
    {"sub"_L1, "sub"_L1, Use::Inline},
    {"sup"_L1, "sup"_L1, Use::Inline},
    {"tt"_L1, "code"_L1, Use::Inline},
    {"u"_L1, "u"_L1, Use::Inline},
    {"var"_L1, "var"_L1, Use::Inline},
    {"article"_L1, "div"_L1, Use::Block},
    {"aside"_L1, "div"_L1, Use::Block},
    {"blockquote"_L1, "blockquote"_L1, Use::Block},
    {"center"_L1, "div"_L1, Use::Block, "al-c"_L1},
    {"dd"_L1, "dd"_L1, Use::Block},
    {"details"_L1, "details"_L1, Use::Block},
    {"div"_L1, "div"_L1, Use::Block},
    {"dl"_L1, "dl"_L1, Use::Block},
    {"dt"_L1, "dt"_L1, Use::Block},
    {"figcaption"_L1, "figcaption"_L1, Use::Block},
    {"figure"_L1, "figure"_L1, Use::Block},
    {"h1"_L1, "h1"_L1, Use::Block},
    {"h2"_L1, "h2"_L1, Use::Block},
    {"h3"_L1, "h3"_L1, Use::Block},
    {"h4"_L1, "h4"_L1, Use::Block},
    {"h5"_L1, "h5"_L1, Use::Block},
    {"h6"_L1, "h6"_L1, Use::Block},
    {"li"_L1, "li"_L1, Use::Block},
    {"ol"_L1, "ol"_L1, Use::Block},
    {"p"_L1, "p"_L1, Use::Block},
    {"pre"_L1, "pre"_L1, Use::Block},
    {"section"_L1, "div"_L1, Use::Block},
    {"summary"_L1, "summary"_L1, Use::Block},
    {"table"_L1, "table"_L1, Use::Block},
    {"ul"_L1, "ul"_L1, Use::Block},
    {"caption"_L1, "caption"_L1, Use::Table},
    {"colgroup"_L1, "colgroup"_L1, Use::Table},
    {"tbody"_L1, "tbody"_L1, Use::Table},
    {"td"_L1, "td"_L1, Use::Table},
    {"tfoot"_L1, "tfoot"_L1, Use::Table},
    {"th"_L1, "th"_L1, Use::Table},
    {"thead"_L1, "thead"_L1, Use::Table},
    {"tr"_L1, "tr"_L1, Use::Table},
    {"br"_L1, "br"_L1, Use::Void},
    {"col"_L1, "col"_L1, Use::Void},
    {"hr"_L1, "hr"_L1, Use::Void},
    {"img"_L1, "img"_L1, Use::Void},
    {"wbr"_L1, "wbr"_L1, Use::Void},
    {"applet"_L1, {}, Use::Drop},
    {"audio"_L1, {}, Use::Drop},
    {"base"_L1, {}, Use::Drop},
    {"embed"_L1, {}, Use::Drop},
    {"frame"_L1, {}, Use::Drop},
    {"frameset"_L1, {}, Use::Drop},
    {"iframe"_L1, {}, Use::Drop},
    {"input"_L1, {}, Use::Drop},
    {"link"_L1, {}, Use::Drop},
    {"math"_L1, {}, Use::Drop},
    {"meta"_L1, {}, Use::Drop},
    {"noembed"_L1, {}, Use::Drop},
    {"noframes"_L1, {}, Use::Drop},
    {"noscript"_L1, {}, Use::Drop},
    {"object"_L1, {}, Use::Drop},
    {"script"_L1, {}, Use::Drop},
    {"style"_L1, {}, Use::Drop},
    {"svg"_L1, {}, Use::Drop},
    {"template"_L1, {}, Use::Drop},
    {"video"_L1, {}, Use::Drop},
};

int plainNumber(QStringView value)
{
    value = value.trimmed();
    if (value.isEmpty() || value.size() > 4)
        return -1;
    for (QChar c : value) {
        if (c < u'0' || c > u'9')
            return -1;
    }
    return value.toInt();
}

} // namespace

const Allowed *allowedElement(QLatin1StringView name)
{
    static const QHash<QLatin1StringView, const Allowed *> byName = [] {
        QHash<QLatin1StringView, const Allowed *> hash;
        for (const Allowed &allowed : table)
            hash.insert(allowed.name, &allowed);
        return hash;
    }();
    return byName.value(name);
}

QString count(QLatin1StringView name, QStringView value)
{
    const int number = plainNumber(value);
    return number < 1 || number > 1000 ? QString() : attribute(name, QString::number(number));
}

QString dimension(QLatin1StringView name, QStringView value)
{
    const bool percent = value.trimmed().endsWith(u'%');
    const int number = plainNumber(percent ? value.trimmed().chopped(1) : value);
    if (number < 1 || number > (percent ? 100 : 4000))
        return {};
    return attribute(name, QString::number(number) + (percent ? u"%"_s : QString()));
}

QString alignmentClass(QStringView value)
{
    const QString word = value.trimmed().toString().toLower();
    if (word == "center"_L1 || word == "middle"_L1)
        return u" class=\"al-c\""_s;
    return word == "right"_L1 || word == "end"_L1 ? u" class=\"al-r\""_s : QString();
}

} // namespace diglot::render
