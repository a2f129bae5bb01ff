// SPDX-License-Identifier: Apache-2.0
#include "ui/review/segmentdelegate.h"

#include "ui/widgets/isolated.h"
#include "ui/widgets/localefont.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

using widgets::Theme;

namespace {

constexpr int Gutter = 44; // sign and number
constexpr int Pad = 8;
constexpr int Gap = 3;
constexpr int MostTargetLines = 2;
constexpr int MostFindings = 2;
constexpr qreal SmallFont = 0.86;

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * SmallFont);
    return font;
}

int textWidth(const QStyleOptionViewItem &option)
{
    return qMax(40, option.rect.width() - Gutter - Pad);
}

// Up to `lines` lines, the last one cut; laid out in the direction of the text's own language.
void paintParagraph(QPainter *painter, const QRect &rect, const QString &text, bool rightToLeft,
                    int lines)
{
    const QFontMetrics metrics(painter->font());
    const int height = widgets::lineHeight(painter->font());
    QTextLayout layout(text, painter->font());
    // A layout of its own takes "leading" for the left side, whatever the direction.
    QTextOption option(rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = rect.top();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        const bool last = i == lines - 1;
        if (last && line.textStart() + line.textLength() < text.size()) {
            const QString rest =
                metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, rect.width());
            painter->setLayoutDirection(option.textDirection());
            painter->drawText(QRectF(rect.left(), y, rect.width(), height),
                              int(rightToLeft ? Qt::AlignRight : Qt::AlignLeft) |
                                  Qt::AlignAbsolute | Qt::TextSingleLine,
                              rest);
        } else {
            line.draw(painter, QPointF(rect.left(), y));
        }
        y += height;
    }
    layout.endLayout();
}

bool isRightToLeft(const SegmentRow &row)
{
    return row.text().place.locale.isRightToLeft();
}

QString asPainted(const QString &text, bool rightToLeft)
{
    return rightToLeft ? widgets::withIsolatedCodes(text) : text;
}

// The line above the target: the source; of what is no sentence of the text its name too.
QString sourceLine(const SegmentRow &row)
{
    if (row.number() > 0)
        return row.text().source;
    const QString name = nameOf(row.text().place);
    return row.text().source.isEmpty() ? name : u"%1 · %2"_s.arg(name, row.text().source);
}

} // namespace

struct SegmentDelegate::Notes
{
    struct Line
    {
        QString text;
        QLatin1StringView color;
        bool inTarget = false; // in the language of the target, not of the window
    };
    QList<Line> lines;
};

Sign signOf(article::Severity severity)
{
    return severity == article::Severity::Error     ? Sign::Error
           : severity == article::Severity::Warning ? Sign::Warning
                                                    : Sign::Nothing;
}

QLatin1StringView colorOf(Sign sign)
{
    switch (sign) {
    case Sign::Approved:
        return "human"_L1;
    case Sign::NeedsWork:
    case Sign::Warning:
        return "warning"_L1;
    case Sign::Rejected:
    case Sign::Error:
        return "error"_L1;
    case Sign::Outdated:
        return "behind"_L1;
    case Sign::Nothing:
        break;
    }
    return "muted"_L1;
}

void paintSign(QPainter *painter, const QRectF &rect, Sign sign)
{
    const QPointF c = rect.center();
    const QColor color = Theme::current().color(colorOf(sign));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    const QPolygonF triangle{c + QPointF(0, -5), c + QPointF(6, 5), c + QPointF(-6, 5)};
    switch (sign) {
    case Sign::Approved:
        painter->drawPolyline(
            QPolygonF{c + QPointF(-4, 0.5), c + QPointF(-1, 4.5), c + QPointF(4.5, -5)});
        break;
    case Sign::NeedsWork:
        painter->setBrush(color);
        painter->setPen(QPen(color, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolygon(triangle);
        break;
    case Sign::Warning:
        painter->setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolygon(triangle);
        break;
    case Sign::Rejected:
        painter->drawLine(c + QPointF(-4, -4), c + QPointF(4, 4));
        painter->drawLine(c + QPointF(-4, 4), c + QPointF(4, -4));
        break;
    case Sign::Outdated:
        painter->setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap));
        painter->drawEllipse(c, 5.5, 5.5);
        painter->drawPolyline(QPolygonF{c + QPointF(0, -3), c, c + QPointF(2.5, 1.5)});
        break;
    case Sign::Error:
        painter->drawLine(c + QPointF(0, -5), c + QPointF(0, 1.5));
        painter->setBrush(color);
        painter->setPen(Qt::NoPen);
        painter->drawEllipse(c + QPointF(0, 5), 1.4, 1.4);
        break;
    case Sign::Nothing:
        painter->setBrush(color);
        painter->setPen(Qt::NoPen);
        painter->drawEllipse(c, 1.5, 1.5);
        break;
    }
    painter->restore();
}

SegmentDelegate::SegmentDelegate(const SegmentModel *model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

int SegmentDelegate::targetLines(const SegmentRow &row, const QStyleOptionViewItem &option) const
{
    if (m_font != option.font) {
        m_font = option.font;
        m_widths.clear();
    }
    auto width = m_widths.find(row.text().target);
    if (width == m_widths.end())
        width = m_widths.insert(row.text().target,
                                option.fontMetrics.horizontalAdvance(row.text().target));
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int room = view ? view->viewport()->width() : option.rect.width();
    return *width > room - Gutter - Pad ? MostTargetLines : 1;
}

SegmentDelegate::Notes SegmentDelegate::notesOf(const SegmentRow &row) const
{
    Notes notes;
    for (const auto &finding : row.findings) {
        if (notes.lines.size() == MostFindings && row.findings.size() > MostFindings + 1) {
            const int left = int(row.findings.size()) - MostFindings;
            notes.lines.append({tr("%n more", nullptr, left), "muted"_L1});
            break;
        }
        notes.lines.append({finding.message, colorOf(signOf(finding.severity))});
    }
    if (row.variance.isUnusual())
        notes.lines.append({sentenceFor(row.variance), "muted"_L1});
    if (row.reviewed.gone)
        notes.lines.append({tr("No longer in the article"), "behind"_L1});
    else if (row.isOutdated())
        notes.lines.append({tr("Changed since it was judged"), "behind"_L1});
    if (const auto proposal = row.proposal(m_model->reviewer()))
        notes.lines.append({u"→ "_s + *proposal, "human"_L1, true});
    for (const auto &opinion : row.reviewed.opinions) {
        if (!opinion.verdict.comment.isEmpty())
            notes.lines.append(
                {tr("%1: %2").arg(opinion.verdict.reviewer, opinion.verdict.comment), "muted"_L1});
    }
    return notes;
}

QSize SegmentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SegmentRow *row = m_model->row(index);
    if (!row)
        return {0, 0};
    const int line = widgets::lineHeight(option.font);
    const int small = widgets::lineHeight(smaller(option.font));
    const int lines = targetLines(*row, option);
    const int source = sourceLine(*row).isEmpty() ? 0 : option.fontMetrics.height() + Gap;
    const int notes = int(notesOf(*row).lines.size());
    const int gutter = line + 1 + small; // the sign and the number below it
    return {40, 2 * Pad + qMax(gutter, source + lines * line + notes * (small + Gap))};
}

void SegmentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const SegmentRow *row = m_model->row(index);
    if (!row)
        return;
    const Theme &theme = Theme::current();
    painter->save();
    painter->setClipRect(option.rect);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, theme.color("accent-soft"_L1));
    painter->setPen(theme.color("line"_L1));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    paintGutter(painter, option, *row);
    paintTexts(painter, option, *row);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.color("accent"_L1), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void SegmentDelegate::paintGutter(QPainter *painter, const QStyleOptionViewItem &option,
                                  const SegmentRow &row) const
{
    const QRect gutter = QStyle::visualRect(
        option.direction, option.rect,
        QRect(option.rect.left() + 4, option.rect.top(), Gutter - 8, option.rect.height()));
    const int line = widgets::lineHeight(option.font);
    const QRectF sign(gutter.left(), gutter.top() + Pad, gutter.width(), line);
    paintSign(painter, sign, row.sign(m_model->reviewer()));
    painter->setFont(smaller(option.font));
    painter->setPen(Theme::current().color("muted"_L1));
    const QRect number(gutter.left(), gutter.top() + Pad + line + 1, gutter.width(), line);
    const QString name = row.number() > 0 ? QString::number(row.number()) : u"–"_s;
    painter->drawText(number, Qt::AlignHCenter | Qt::AlignTop, name);
}

void SegmentDelegate::paintTexts(QPainter *painter, const QStyleOptionViewItem &option,
                                 const SegmentRow &row) const
{
    const Theme &theme = Theme::current();
    QRect rect = QStyle::visualRect(option.direction, option.rect,
                                    QRect(option.rect.left() + Gutter, option.rect.top() + Pad,
                                          textWidth(option), option.rect.height()));
    const int line = widgets::lineHeight(option.font);
    painter->setFont(option.font);
    if (const QString source = sourceLine(row); !source.isEmpty()) {
        painter->setPen(theme.color("muted"_L1));
        paintParagraph(painter, rect, source, false, 1);
        rect.setTop(rect.top() + option.fontMetrics.height() + Gap);
    }
    painter->setPen(theme.color("text"_L1));
    const int lines = targetLines(row, option);
    paintParagraph(painter, rect, asPainted(row.text().target, isRightToLeft(row)),
                   isRightToLeft(row), lines);
    rect.setTop(rect.top() + lines * line + Gap);
    painter->setFont(smaller(option.font));
    const int small = widgets::lineHeight(painter->font());
    for (const auto &note : notesOf(row).lines) {
        painter->setPen(theme.color(note.color));
        const bool mirrored =
            note.inTarget ? isRightToLeft(row) : option.direction == Qt::RightToLeft;
        paintParagraph(painter, rect, asPainted(note.text, note.inTarget && mirrored), mirrored, 1);
        rect.setTop(rect.top() + small + Gap);
    }
}

} // namespace diglot::ui::review
