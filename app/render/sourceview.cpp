// SPDX-License-Identifier: Apache-2.0
#include "app/render/sourceview.h"

#include "app/render/html.h"

namespace diglot::render {

using namespace Qt::StringLiterals;

namespace {

class LineWriter
{
public:
    LineWriter(const PageInput &input, const QHash<int, QString> &ids)
        : m_input(input)
        , m_ids(ids)
        , m_text(input.markdown)
    {}

    QString run()
    {
        open(0);
        int at = 0;
        for (const MarkdownSpan &span : m_input.spans) {
            if (span.begin < at || span.end < span.begin || span.end > m_text.size())
                continue; // not what the contract promises: shown without a mark
            write(at, span.begin, {});
            write(span.begin, span.end, startTag(span));
            at = span.end;
        }
        write(at, int(m_text.size()), {});
        return m_out + "</div>\n"_L1;
    }

private:
    QString startTag(const MarkdownSpan &span) const
    {
        const auto &segments = m_input.target.document->segments;
        if (span.segment < 0 || span.segment >= segments.size())
            return {};
        const QString side = span.side == article::Side::Source ? u"seg s"_s : u"seg t"_s;
        return "<span"_L1 + attribute("class"_L1, side) +
               attribute("data-n"_L1, QString::number(segments.at(span.segment).number)) +
               attribute("data-p"_L1, QString::number(span.segment)) + u'>';
    }

    void open(int offset)
    {
        const bool dim = offset < m_input.bodyBegin;
        const auto id = m_ids.constFind(++m_line);
        m_out += "<div class=\"line"_L1 + (dim ? " dim\""_L1 : "\""_L1) +
                 attribute("data-line"_L1, QString::number(m_line)) +
                 (id == m_ids.cend() ? QString() : attribute("id"_L1, *id)) + u'>';
    }

    // Text from `begin` to `end`, inside `tag` if there is one, which is repeated on every line.
    void write(int begin, int end, const QString &tag)
    {
        while (begin < end) {
            int stop = int(m_text.indexOf('\n', begin));
            const bool breaks = stop >= 0 && stop < end;
            if (!breaks)
                stop = end;
            const QString text = QString::fromUtf8(m_text.mid(begin, stop - begin));
            if (!text.isEmpty())
                m_out += tag + escaped(text) + (tag.isEmpty() ? QString() : u"</span>"_s);
            begin = stop;
            if (breaks) {
                ++begin;
                m_out += "</div>\n"_L1;
                open(begin);
            }
        }
    }

    const PageInput &m_input;
    const QHash<int, QString> &m_ids;
    const QByteArray &m_text;
    int m_line = 0;
    QString m_out;
};

} // namespace

QString sourceLines(const PageInput &input, const QHash<int, QString> &ids)
{
    return LineWriter(input, ids).run();
}

} // namespace diglot::render
