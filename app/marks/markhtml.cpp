// SPDX-License-Identifier: Apache-2.0
#include "app/marks/markhtml.h"

#include "app/marks/markjson.h"

#include <QCoreApplication>
#include <QSet>

namespace diglot::marks {

using namespace Qt::StringLiterals;
using article::Mark;
using article::MarkKind;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Marks)
};

constexpr auto DataBegin = "<!-- diglot-marks\n"_L1;
constexpr auto DataEnd = "\n-->"_L1;
constexpr auto Style =
    "body{font:16px/1.5 sans-serif;max-width:46em;margin:2em auto;padding:0 1em}"
    "q,blockquote{unicode-bidi:isolate}blockquote{border-inline-start:3px solid "
    "#999;margin:0.4em 0;padding-inline-start:0.8em}mark.green{background:#cdeecd}"
    "mark.blue{background:#cfe3ff}mark.pink{background:#ffd6e4}"_L1;

// Writes the list of one parent, and what is in it.
class Page
{
public:
    Page(const QList<Mark> &marks, const std::function<QString(const Mark &)> &addressOf)
        : m_marks(marks)
        , m_addressOf(addressOf)
    {}

    QString lists()
    {
        section(Text::tr("Bookmarks"), {MarkKind::Folder, MarkKind::Bookmark});
        section(Text::tr("Pinned sets"), {MarkKind::Set, MarkKind::Pin});
        section(Text::tr("Notes and highlights"), {MarkKind::Note, MarkKind::Highlight});
        return m_html;
    }

private:
    void section(const QString &title, const QSet<MarkKind> &kinds)
    {
        const bool any = std::any_of(m_marks.cbegin(), m_marks.cend(),
                                     [&](const Mark &mark) { return kinds.contains(mark.kind); });
        if (!any)
            return;
        m_html += u"<h2>%1</h2>\n"_s.arg(title.toHtmlEscaped());
        list(QString(), kinds);
    }

    void list(const QString &parent, const QSet<MarkKind> &kinds)
    {
        m_html += u"<ul>\n"_s;
        for (const Mark &mark : m_marks) {
            if (mark.parent != parent || !kinds.contains(mark.kind) || m_written.contains(mark.id))
                continue;
            m_written.insert(mark.id);
            m_html += u"<li>"_s;
            line(mark);
            if (mark.kind == MarkKind::Folder || mark.kind == MarkKind::Set)
                list(mark.id, kinds);
            m_html += u"</li>\n"_s;
        }
        m_html += u"</ul>\n"_s;
    }

    void line(const Mark &mark)
    {
        const QString address = m_addressOf(mark);
        const QString title = mark.title.toHtmlEscaped();
        m_html += address.isEmpty()
                      ? u"<b>%1</b>"_s.arg(title)
                      : u"<a href=\"%1\">%2</a>"_s.arg(address.toHtmlEscaped(), title);
        if (mark.text.place.locale.isValid())
            m_html += u" <small>%1</small>"_s.arg(mark.text.place.locale.toString());
        if (mark.isOnSentence())
            m_html +=
                u"<blockquote><mark class=\"%1\">%2</mark><br><small>%3</small></blockquote>"_s.arg(
                    article::markColourName(mark.colour), mark.text.target.toHtmlEscaped(),
                    mark.text.source.toHtmlEscaped());
        if (!mark.words.isEmpty())
            m_html += u"<p>%1</p>"_s.arg(mark.words.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    }

    const QList<Mark> &m_marks;
    const std::function<QString(const Mark &)> &m_addressOf;
    QSet<QString> m_written;
    QString m_html;
};

} // namespace

QByteArray toHtml(const QList<Mark> &marks, const std::function<QString(const Mark &)> &addressOf)
{
    // In a comment, where "--" may not stand.
    const QByteArray data = toJson(marks).replace("--", "-\\u002d");
    const QString html =
        u"<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>%1</title>\n"
        "<style>%2</style>\n</head>\n<body>\n<h1>%1</h1>\n"_s.arg(Text::tr("Marks").toHtmlEscaped(),
                                                                  Style) +
        Page(marks, addressOf).lists();
    return html.toUtf8() + DataBegin.data() + data + DataEnd.data() + "\n</body>\n</html>\n";
}

QByteArray jsonInHtml(const QByteArray &html)
{
    const qsizetype from = html.indexOf(DataBegin.data());
    if (from < 0)
        return {};
    const qsizetype begin = from + DataBegin.size();
    const qsizetype end = html.indexOf(DataEnd.data(), begin);
    return end < 0 ? QByteArray() : html.sliced(begin, end - begin);
}

} // namespace diglot::marks
