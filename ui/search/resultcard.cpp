// SPDX-License-Identifier: Apache-2.0
#include "ui/search/resultcard.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/isolated.h"
#include "ui/widgets/localefont.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QStyle>

#include <cmath>

namespace diglot::ui::search {

using namespace Qt::StringLiterals;
using widgets::Theme;
using Kind = ResultRow::Kind;

namespace {

constexpr int SidePadding = 14;
constexpr int HitPadding = 10;
constexpr int LinePadding = 5;
constexpr int LeastLine = 28;
constexpr int Gap = 3;
constexpr int SignSize = 12;
constexpr int IconSize = 14;
constexpr int IconRoom = 24;
constexpr int PartGap = 12;
constexpr int TagGap = 10;
constexpr int TitleLines = 2;
constexpr int SnippetLines = 3;
constexpr int SegmentLines = 4;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SearchResults)
};

// Of the texts in it; invalid where they are the interface's.
LocaleTag localeOf(const ResultRow &row)
{
    if (row.kind == Kind::Hit)
        return row.hit.locale;
    if (row.kind == Kind::Segment)
        return row.line.locale;
    return row.kind == Kind::Suggestion ? row.suggestion.locale : LocaleTag();
}

QLatin1StringView iconOf(Kind kind, bool heading)
{
    switch (kind) {
    case Kind::Suggestion:
        return heading ? "heading"_L1 : "book"_L1;
    case Kind::Recent:
        return "history"_L1;
    case Kind::Saved:
        return "star"_L1;
    case Kind::Place:
        return "book"_L1;
    case Kind::Completion:
        return "plus"_L1;
    default:
        return "right"_L1;
    }
}

} // namespace

ResultCard::ResultCard(const ResultRow &row, const QFont &font, int width,
                       Qt::LayoutDirection direction)
    : m_row(row)
    , m_font(widgets::localeFont(localeOf(row), font))
    , m_small(m_font)
    , m_strong(m_font)
    , m_width(qMax(width - 2 * SidePadding, 40))
    , m_direction(direction)
{
    m_small.setPointSizeF(font.pointSizeF() * 0.9);
    m_strong.setWeight(QFont::DemiBold);
    if (row.kind == Kind::Hit)
        setHit();
    else if (row.kind == Kind::Segment)
        setSegment();
    else if (row.kind == Kind::Header)
        setHeader();
    else
        setLine();
}

void ResultCard::setHit()
{
    const article::Hit &hit = m_row.hit;
    // A card is set as its article is read, whatever direction the window has.
    m_direction = hit.locale.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    m_tag = hit.locale.toString();
    if (hit.locales.size() > 1)
        m_tag += u" +%1"_s.arg(hit.locales.size() - 1);
    m_tagWidth = QFontMetrics(m_small).horizontalAdvance(m_tag);
    m_title = std::make_unique<MarkedLines>(
        MarkedText{hit.title, {}}, LineStyle{m_strong, TitleLines}, m_width - m_tagWidth - TagGap);
    const QString place = hit.heading.isEmpty() || hit.heading == hit.title
                              ? m_row.detail
                              : u"%1  ›  \u2068%2\u2069"_s.arg(m_row.detail, hit.heading);
    qreal height = m_title->height();
    if (!place.isEmpty()) {
        m_place = std::make_unique<MarkedLines>(MarkedText{place, {}},
                                                LineStyle{m_small, 1, m_direction}, m_width);
        height += m_place->height() + Gap;
    }
    if (!hit.snippet.isEmpty()) {
        m_snippet = std::make_unique<MarkedLines>(MarkedText{hit.snippet, hit.marks},
                                                  LineStyle{m_font, SnippetLines}, m_width);
        height += m_snippet->height() + Gap;
    }
    addMeta();
    if (!m_meta.isEmpty())
        height += widgets::lineHeight(m_small) + Gap + 1;
    m_height = int(std::ceil(height)) + 2 * HitPadding + 1;
}

void ResultCard::addMeta()
{
    const article::Hit &hit = m_row.hit;
    if (!m_row.reply.isEmpty())
        m_meta.append({m_row.reply, "error"_L1, "behind"_L1});
    if (hit.translation == article::Translation::Machine)
        m_meta.append({Text::tr("Machine"), "machine"_L1, "machine"_L1});
    if (hit.translation == article::Translation::Human)
        m_meta.append({Text::tr("Human"), "human"_L1, "human"_L1});
    if (hit.behind)
        m_meta.append({Text::tr("Behind"), "behind"_L1, "behind"_L1});
    const QStringList others = hit.roles + hit.appliesTo;
    if (!others.isEmpty())
        m_meta.append({others.join(u" · "_s), {}, "muted"_L1});
}

// Source over translation, and where they stand.
void ResultCard::setSegment()
{
    const article::ConcordanceLine &line = m_row.line;
    const bool marksSource = line.side == article::Side::Source;
    const auto marksOf = [&line](bool wanted) {
        return wanted ? line.marks : QList<article::Range>();
    };
    m_direction = line.locale.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    if (m_row.id > 1)
        m_tag = u"×"_s + QLocale().toString(m_row.id);
    m_tagWidth = QFontMetrics(m_strong).horizontalAdvance(m_tag);
    qreal height = 0;
    if (!line.source.isEmpty()) {
        m_title = std::make_unique<MarkedLines>(withoutMarkup({line.source, marksOf(marksSource)}),
                                                LineStyle{m_font, SegmentLines}, m_width);
        height += m_title->height();
    }
    if (!line.target.isEmpty()) {
        m_snippet =
            std::make_unique<MarkedLines>(withoutMarkup({line.target, marksOf(!marksSource)}),
                                          LineStyle{m_font, SegmentLines}, m_width);
        height += m_snippet->height() + Gap;
    }
    m_place = std::make_unique<MarkedLines>(MarkedText{m_row.detail, {}},
                                            LineStyle{m_small, 1, m_direction},
                                            m_width - m_tagWidth - TagGap);
    height += m_place->height() + Gap;
    m_height = int(std::ceil(height)) + 2 * HitPadding + 1;
}

void ResultCard::setHeader()
{
    m_title = std::make_unique<MarkedLines>(MarkedText{m_row.text, {}},
                                            LineStyle{m_small, 1, m_direction}, m_width);
    m_height = int(std::ceil(m_title->height())) + 16;
}

void ResultCard::setLine()
{
    const bool suggestion = m_row.kind == Kind::Suggestion;
    if (suggestion)
        m_direction = m_row.suggestion.locale.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    m_tag = m_row.keys.toString(QKeySequence::NativeText);
    m_tagWidth = m_tag.isEmpty() ? 0 : QFontMetrics(m_small).horizontalAdvance(m_tag) + TagGap;
    const MarkedText text = suggestion ? MarkedText{m_row.suggestion.text, m_row.suggestion.marks}
                                       : MarkedText{m_row.text, {}};
    const int room = m_width - IconRoom - m_tagWidth;
    m_title = std::make_unique<MarkedLines>(
        text, LineStyle{m_font, suggestion ? 2 : 1, m_direction}, room);
    qreal height = m_title->height();
    if (!m_row.detail.isEmpty()) {
        m_place = std::make_unique<MarkedLines>(MarkedText{m_row.detail, {}},
                                                LineStyle{m_small, 1, m_direction}, room);
        height += m_place->height();
    }
    m_height = qMax(LeastLine, int(std::ceil(height)) + 2 * LinePadding);
}

QRect ResultCard::mirrored(const QRect &rect, const QRect &within) const
{
    return QStyle::visualRect(m_direction, within, rect);
}

void ResultCard::draw(QPainter &painter, const QRect &rect, bool chosen, bool pointed) const
{
    const Theme &theme = Theme::current();
    if (m_row.kind != Kind::Header && (chosen || pointed))
        painter.fillRect(rect, theme.color(chosen ? "accent-soft"_L1 : "window"_L1));
    if (chosen)
        painter.fillRect(mirrored({rect.left(), rect.top(), 3, rect.height()}, rect),
                         theme.color("accent"_L1));
    const QRect inside(rect.left() + SidePadding, rect.top(), m_width, rect.height());
    if (m_row.kind == Kind::Header) {
        m_title->draw(painter, {qreal(inside.left()), rect.top() + 10.0}, theme.color("muted"_L1));
    } else if (m_row.kind == Kind::Hit || m_row.kind == Kind::Segment) {
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                         theme.color("line"_L1));
        const QRect text = inside.adjusted(0, HitPadding, 0, -HitPadding);
        m_row.kind == Kind::Hit ? drawHit(painter, text) : drawSegment(painter, text);
    } else {
        drawLine(painter, inside);
    }
}

void ResultCard::drawHit(QPainter &painter, const QRect &inside) const
{
    const Theme &theme = Theme::current();
    const QRect first(inside.left(), inside.top(), m_width - m_tagWidth - TagGap,
                      int(m_title->height()));
    m_title->draw(painter, mirrored(first, inside).topLeft(), theme.color("text"_L1));
    painter.setFont(m_small);
    painter.setPen(theme.color("muted"_L1));
    const QRect tag(inside.left() + m_width - m_tagWidth, inside.top(), m_tagWidth + 1,
                    widgets::lineHeight(m_strong));
    painter.drawText(mirrored(tag, inside), Qt::AlignCenter | Qt::TextSingleLine, m_tag);
    qreal y = inside.top() + m_title->height();
    if (m_place) {
        m_place->draw(painter, {qreal(inside.left()), y + Gap}, theme.color("muted"_L1));
        y += m_place->height() + Gap;
    }
    if (m_snippet) {
        m_snippet->draw(painter, {qreal(inside.left()), y + Gap}, theme.color("text"_L1),
                        theme.color("mark"_L1));
        y += m_snippet->height() + Gap;
    }
    if (!m_meta.isEmpty())
        drawMeta(painter, {inside.left(), int(std::ceil(y)) + Gap + 1, m_width,
                           widgets::lineHeight(m_small)});
}

void ResultCard::drawSegment(QPainter &painter, const QRect &inside) const
{
    const Theme &theme = Theme::current();
    const qreal left = inside.left();
    qreal y = inside.top();
    if (m_title) {
        m_title->draw(painter, {left, y}, theme.color("muted"_L1), theme.color("mark"_L1));
        y += m_title->height() + Gap;
    }
    if (m_snippet) {
        m_snippet->draw(painter, {left, y}, theme.color("text"_L1), theme.color("mark"_L1));
        y += m_snippet->height() + Gap;
    }
    const int height = int(m_place->height());
    const QRect place(inside.left(), int(y), m_width - m_tagWidth - TagGap, height);
    m_place->draw(painter, mirrored(place, inside).topLeft(), theme.color("muted"_L1));
    painter.setFont(m_strong);
    painter.setPen(theme.color("accent"_L1));
    const QRect tag(inside.left() + m_width - m_tagWidth, int(y), m_tagWidth + 1, height);
    painter.drawText(mirrored(tag, inside), Qt::AlignCenter | Qt::TextSingleLine, m_tag);
}

void ResultCard::drawMeta(QPainter &painter, const QRect &line) const
{
    const Theme &theme = Theme::current();
    const QFontMetrics metrics(m_small);
    painter.setFont(m_small);
    const qreal ratio = painter.device()->devicePixelRatioF();
    int x = line.left();
    for (const Part &part : m_meta) {
        const QColor color = theme.color(part.color);
        if (!part.sign.isEmpty()) {
            const QRect sign(x, line.top() + (line.height() - SignSize) / 2, SignSize, SignSize);
            painter.drawPixmap(mirrored(sign, line),
                               widgets::iconPixmap(part.sign, SignSize, color, ratio));
            x += SignSize + 4;
        }
        const int room = line.right() - x + 1;
        if (room <= 0)
            return;
        const QString text = metrics.elidedText(part.text, Qt::ElideRight, room);
        const int width = qMin(metrics.horizontalAdvance(text), room);
        painter.setPen(color);
        painter.drawText(mirrored({x, line.top(), width + 1, line.height()}, line),
                         Qt::AlignVCenter | Qt::TextSingleLine, widgets::isolated(text));
        x += width + PartGap;
    }
}

void ResultCard::drawLine(QPainter &painter, const QRect &inside) const
{
    const Theme &theme = Theme::current();
    const auto icon = iconOf(m_row.kind, !m_row.suggestion.anchor.isEmpty());
    const qreal height = m_title->height() + (m_place ? m_place->height() : 0);
    const qreal top = inside.top() + (inside.height() - height) / 2;
    const int lineHeight = widgets::lineHeight(m_font);
    const QRect sign(inside.left(), int(top) + (lineHeight - IconSize) / 2, IconSize, IconSize);
    painter.drawPixmap(mirrored(sign, inside),
                       widgets::iconPixmap(icon, IconSize, theme.color("muted"_L1),
                                           painter.device()->devicePixelRatioF()));
    const QRect room(inside.left() + IconRoom, 0, m_width - IconRoom - m_tagWidth, 1);
    const qreal left = mirrored(room, inside).left();
    m_title->draw(painter, {left, top}, theme.color("text"_L1), theme.color("mark"_L1));
    if (m_place)
        m_place->draw(painter, {left, top + m_title->height()}, theme.color("muted"_L1));
    if (m_tag.isEmpty())
        return;
    painter.setFont(m_small);
    painter.setPen(theme.color("muted"_L1));
    const QRect tag(inside.left() + m_width - m_tagWidth, int(top), m_tagWidth, lineHeight);
    painter.drawText(mirrored(tag, inside), Qt::AlignCenter | Qt::TextSingleLine, m_tag);
}

} // namespace diglot::ui::search
