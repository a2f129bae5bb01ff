// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/headline.h"

#include "app/parse/bilingualtext.h"

namespace diglot::workspace {

namespace {

// Calls `line` for each line behind `from` until it says that it has seen enough.
template<class Function>
void eachLine(const QByteArray &bytes, qsizetype from, Function line)
{
    while (from < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', from);
        if (end < 0)
            end = bytes.size();
        if (line(QByteArrayView(bytes).sliced(from, end - from)))
            return;
        from = end + 1;
    }
}

// Leaves out tags, the targets of links and the marks of emphasis and code.
QString withoutMarkup(const QString &markdown)
{
    QString text;
    for (qsizetype i = 0; i < markdown.size(); ++i) {
        const QChar c = markdown.at(i);
        if (c == u'\\' && i + 1 < markdown.size() && markdown.at(i + 1).isPunct()) {
            text += markdown.at(++i);
            continue;
        }
        const QChar close = c == u'<'                                          ? u'>'
                            : c == u'(' && i > 0 && markdown.at(i - 1) == u']' ? u')'
                                                                               : QChar();
        const qsizetype end = close.isNull() ? -1 : markdown.indexOf(close, i);
        if (end >= 0)
            i = end;
        else if (c != u'*' && c != u'`' && c != u'[' && c != u']')
            text += c;
    }
    return text.simplified();
}

} // namespace

QString firstHeading(const QByteArray &bytes, int bodyBegin)
{
    QByteArray heading;
    bool inCode = false;
    eachLine(bytes, bodyBegin, [&](QByteArrayView line) {
        const QByteArrayView text = line.trimmed();
        if (text.startsWith("```") || text.startsWith("~~~"))
            inCode = !inCode;
        qsizetype level = 0;
        while (level < text.size() && text.at(level) == '#')
            ++level;
        if (inCode || level < 1 || level > 6 || level == text.size() ||
            (text.at(level) != ' ' && text.at(level) != '<'))
            return false;
        heading = text.sliced(level).toByteArray().trimmed();
        while (heading.endsWith('#'))
            heading.chop(1);
        return true;
    });
    if (heading.contains("data-ttu-id"))
        heading = parse::BilingualText::split(heading).side(article::Side::Target);
    return withoutMarkup(QString::fromUtf8(heading));
}

QString yamlTitle(const QByteArray &bytes)
{
    QByteArray title;
    eachLine(bytes, 0, [&](QByteArrayView line) {
        if (!line.startsWith("title:"))
            return false;
        title = line.sliced(6).toByteArray().trimmed();
        return true;
    });
    if (title.size() >= 2 && (title.front() == '"' || title.front() == '\'') &&
        title.back() == title.front())
        title = title.mid(1, title.size() - 2);
    const bool isBlock = title.startsWith('>') || title.startsWith('|');
    return isBlock ? QString() : QString::fromUtf8(title);
}

} // namespace diglot::workspace
