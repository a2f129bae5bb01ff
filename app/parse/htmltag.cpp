// SPDX-License-Identifier: Apache-2.0
#include "app/parse/htmltag.h"

#include "app/parse/atoms.h"

namespace diglot::parse {

using namespace Qt::StringLiterals;

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u':';
}

// Takes one name="value" from the front of `text`; false at its end.
bool takeAttribute(QStringView &text, QStringView &name, QStringView &value)
{
    qsizetype at = 0;
    while (at < text.size() && !isNameCharacter(text[at]))
        ++at;
    const qsizetype from = at;
    while (at < text.size() && isNameCharacter(text[at]))
        ++at;
    name = text.sliced(from, at - from);
    value = {};
    text = text.sliced(at);
    if (name.isEmpty())
        return false;
    const QStringView rest = text.trimmed();
    if (!rest.startsWith(u'='))
        return true;
    const QStringView right = rest.sliced(1).trimmed();
    const bool quoted = right.startsWith(u'"') || right.startsWith(u'\'');
    const qsizetype start = quoted ? 1 : 0;
    qsizetype end = start;
    while (end < right.size() &&
           (quoted ? right[end] != right[0] : !right[end].isSpace() && right[end] != u'>'))
        ++end;
    value = right.sliced(start, end - start);
    text = right.sliced(qMin(end + start, right.size()));
    return true;
}

} // namespace

qsizetype tagLength(QByteArrayView html)
{
    if (html.size() < 3)
        return 0;
    if (isComment(html)) {
        const qsizetype end = findBytes(html, "-->", 4);
        return end < 0 ? 0 : end + 3;
    }
    if (!isLetter(html[1]) && html[1] != '!' && html[1] != '?' &&
        !(html[1] == '/' && isLetter(html[2])))
        return 0;
    char quote = 0;
    for (qsizetype at = 2; at < html.size(); ++at) {
        const char c = html[at];
        if (quote)
            quote = c == quote ? char(0) : quote;
        else if ((c == '"' || c == '\'') && html[at - 1] == '=')
            quote = c;
        else if (c == '>')
            return at + 1;
        else if (c == '<')
            return 0;
    }
    return 0;
}

bool isLineBreak(QByteArrayView tag)
{
    QByteArrayView inner = tag.sliced(1);
    if (inner.startsWith('/'))
        inner = inner.sliced(1);
    if (inner.size() < 3 || inner.first(2).compare("br", Qt::CaseInsensitive) != 0)
        return false;
    return inner[2] == '>' || inner[2] == '/' || inner[2] == ' ';
}

AnchorTag readAnchorTag(QStringView tag)
{
    AnchorTag found;
    QStringView rest = tag.sliced(1);
    if (rest.startsWith(u'/')) {
        found.closing = true;
        rest = rest.sliced(1);
    }
    qsizetype nameEnd = 0;
    while (nameEnd < rest.size() && rest[nameEnd].isLetterOrNumber())
        ++nameEnd;
    found.isAnchor = rest.first(nameEnd).compare(u"a"_s, Qt::CaseInsensitive) == 0;
    found.selfClosing = rest.endsWith(u"/>"_s);
    rest = rest.sliced(nameEnd);
    QStringView name;
    QStringView value;
    while (!found.closing && takeAttribute(rest, name, value)) {
        if (name.compare(u"id"_s, Qt::CaseInsensitive) == 0)
            found.id = value.toString();
        else if (found.isAnchor && name.compare(u"name"_s, Qt::CaseInsensitive) == 0)
            found.name = value.toString();
        else if (name.compare(u"href"_s, Qt::CaseInsensitive) == 0)
            found.leads = !value.isEmpty();
    }
    return found;
}

} // namespace diglot::parse
