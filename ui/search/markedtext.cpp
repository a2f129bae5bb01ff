// SPDX-License-Identifier: Apache-2.0
#include "ui/search/markedtext.h"

#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTextOption>

#include <algorithm>

namespace diglot::ui::search {

using article::Range;

namespace {

constexpr qsizetype leadLength = 24; // before the first mark, where the beginning is cut

// First place at or after `from` where a word begins, not behind `to`.
qsizetype wordStart(const QString &text, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i) {
        if (i == 0 || text[i - 1].isSpace())
            return i;
    }
    return from > 0 && text[from].isLowSurrogate() ? from - 1 : from;
}

// The marks within [from, to), shifted so that `from` is at `start`.
QList<Range> part(const QList<Range> &marks, qsizetype from, qsizetype to, qsizetype start)
{
    QList<Range> result;
    for (const Range &mark : marks) {
        const qsizetype begin = qMax<qsizetype>(mark.from, from);
        const qsizetype end = qMin<qsizetype>(mark.to, to);
        if (begin < end)
            result.append({int(begin - from + start), int(end - from + start)});
    }
    return result;
}

} // namespace

QList<Range> inUnits(QStringView text, const QList<Range> &marks)
{
    QList<Range> result;
    qsizetype at = 0;
    int points = 0;
    const auto advance = [&](int to) {
        while (at < text.size() && points < to) {
            at += text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
            ++points;
        }
        return int(at);
    };
    for (const Range &mark : marks) {
        const int from = advance(mark.from);
        const int to = advance(mark.to);
        if (from < to)
            result.append({from, to});
    }
    return result;
}

MarkedText withoutMarkup(const MarkedText &markdown)
{
    static const QRegularExpression link(QStringLiteral("!?\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression signs(QStringLiteral(
        "\\\\[[:punct:]]|\\*+(?=\\S)|(?<=\\S)\\*+|\\b__|__\\b|`+|</?[A-Za-z][^>]*>"));
    const QString &text = markdown.text;
    QList<bool> kept(text.size(), true);
    const auto drop = [&kept](qsizetype from, qsizetype to) {
        std::fill(kept.begin() + from, kept.begin() + to, false);
    };
    for (auto match = link.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        drop(found.capturedStart(), found.capturedStart(1));
        drop(found.capturedEnd(1), found.capturedEnd());
    }
    for (auto match = signs.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        const bool escape = text.at(found.capturedStart()) == u'\\'; // the sign itself is meant
        drop(found.capturedStart(), escape ? found.capturedStart() + 1 : found.capturedEnd());
    }
    QString plain;
    QList<int> before{0}; // code points that are kept before each unit
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (kept.at(i))
            plain += text.at(i);
        before.append(before.last() + (kept.at(i) && !text.at(i).isLowSurrogate() ? 1 : 0));
    }
    QList<Range> marks;
    for (const Range &mark : inUnits(text, markdown.marks)) {
        const Range moved{before.at(mark.from), before.at(mark.to)};
        if (moved.from < moved.to)
            marks.append(moved);
    }
    return {plain, marks};
}

MarkedLines::MarkedLines(const MarkedText &text, const LineStyle &style, qreal width)
    : m_style(style)
    , m_width(qMax(width, 1.0))
    , m_direction(
          style.direction.value_or(text.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight))
    , m_lineHeight(QFontMetricsF(style.font).height())
{
    QString plain = text.text;
    plain.replace(u'\n', u' ');
    layOut(plain, inUnits(plain, text.marks));
    m_height = m_lineHeight * qreal(m_lines.size());
}

std::unique_ptr<QTextLayout> MarkedLines::layoutOf(const QString &text) const
{
    auto layout = std::make_unique<QTextLayout>(text, m_style.font);
    QTextOption option;
    option.setTextDirection(m_direction);
    // A layout of its own does not turn an alignment with the direction.
    option.setAlignment(m_direction == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute
                                                       : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    return layout;
}

void MarkedLines::layOut(const QString &text, const QList<Range> &marks)
{
    const auto whole = layoutOf(text);
    QList<std::pair<int, int>> stretches; // start and length of each line
    whole->beginLayout();
    for (QTextLine line = whole->createLine(); line.isValid(); line = whole->createLine()) {
        line.setLineWidth(m_width);
        stretches.append({line.textStart(), line.textLength()});
        if (stretches.size() > m_style.mostLines)
            break;
    }
    whole->endLayout();
    const bool cut = stretches.size() > m_style.mostLines;
    // The last line that is shown loses some of its end to the ellipsis.
    const qsizetype shown = cut ? stretches[m_style.mostLines].first - 2 : text.size();
    if (!marks.isEmpty() && marks.first().to > shown && marks.first().from > leadLength) {
        const qsizetype from = wordStart(text, marks.first().from - leadLength, marks.first().from);
        const QString lead = QStringLiteral("… ");
        if (from > 0) {
            layOut(lead + text.mid(from), part(marks, from, text.size(), lead.size()));
            return;
        }
    }
    const qsizetype count = qMin<qsizetype>(stretches.size(), m_style.mostLines);
    for (qsizetype i = 0; i < count; ++i) {
        const auto [start, length] = stretches[i];
        const bool last = cut && i == count - 1;
        const QString full = last ? text.mid(start) : text.mid(start, length);
        const QString line =
            last ? QFontMetricsF(m_style.font).elidedText(full, Qt::ElideRight, m_width) : full;
        Line made{layoutOf(line), part(marks, start, start + line.size() - (last ? 1 : 0), 0)};
        made.layout->beginLayout();
        QTextLine only = made.layout->createLine();
        if (only.isValid()) {
            only.setNumColumns(int(line.size()));
            only.setLineWidth(m_width);
            m_lineHeight = qMax(m_lineHeight, only.height()); // Arabic letters need more
        }
        made.layout->endLayout();
        m_lines.push_back(std::move(made));
    }
    for (size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i].layout->setPosition({0, qreal(i) * m_lineHeight});
}

QStringList MarkedLines::lines() const
{
    QStringList texts;
    for (const Line &line : m_lines)
        texts << line.layout->text();
    return texts;
}

void MarkedLines::draw(QPainter &painter, QPointF topLeft, const QColor &color,
                       const QColor &ground) const
{
    painter.setPen(color);
    for (const Line &line : m_lines) {
        QList<QTextLayout::FormatRange> formats;
        for (const Range &mark : line.marks) {
            if (!ground.isValid())
                break;
            QTextLayout::FormatRange format{mark.from, mark.to - mark.from, {}};
            // Quiet words would be lost on the ground of a mark.
            format.format.setForeground(widgets::Theme::current().color(QLatin1StringView("text")));
            format.format.setBackground(ground);
            formats.append(format);
        }
        line.layout->draw(&painter, topLeft, formats);
    }
}

} // namespace diglot::ui::search
