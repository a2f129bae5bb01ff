// SPDX-License-Identifier: Apache-2.0
#include "ui/print/stamps.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>

namespace diglot::ui::print {

using namespace Qt::StringLiterals;

namespace {

constexpr int Resolution = 1200;
constexpr double Dot = Resolution / 72.0; // of the writer, in one point
constexpr double SmallPt = 8;
constexpr double LinePt = 10;
constexpr double IndentPt = 14;
constexpr double RowGapPt = 3.5;
const QColor Ink(0x1a, 0x1f, 0x26);
const QColor Muted(0x57, 0x62, 0x6f);
const QColor Hairline(0xc5, 0xcc, 0xd4);

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Stamps)
};

// Sizes in the writer's own dots: scaled text would be spaced by rounded widths.
QFont fontOf(double points, bool bold = false)
{
    QFont font;
    font.setFamilies(
        {u"Noto Sans"_s, u"Noto Sans CJK TC"_s, u"Noto Sans Arabic"_s, u"DejaVu Sans"_s});
    font.setPixelSize(qRound(points * Dot));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

QRectF mirroredIn(const QRectF &box, const QRectF &frame)
{
    return {frame.left() + frame.right() - box.right(), box.top(), box.width(), box.height()};
}

// Writes the pages; positions in dots of the writer, from the top.
class Drawing
{
public:
    explicit Drawing(const Book &book)
        : m_book(book)
        , m_buffer(&m_stamps.pdf)
    {
        m_buffer.open(QIODevice::WriteOnly);
    }

    Stamps run(const QList<int> &pages)
    {
        QPdfWriter writer(&m_buffer);
        writer.setResolution(Resolution);
        QPageLayout whole(m_book.layout.pageSize(), QPageLayout::Portrait, {});
        whole.setMode(QPageLayout::FullPageMode);
        writer.setPageLayout(whole);
        m_paper = QRectF(0, 0, writer.width(), writer.height());
        const QMarginsF margins = m_book.layout.margins(QPageLayout::Point);
        m_frame = m_paper.adjusted(margins.left() * Dot, margins.top() * Dot,
                                   -margins.right() * Dot, -margins.bottom() * Dot);
        QPainter painter(&writer);
        m_writer = &writer;
        m_painter = &painter;
        m_total = 0;
        for (const int count : pages)
            m_total += count;
        if (!m_book.contents.isEmpty())
            drawContents(pages);
        for (int part = 0; part < pages.size(); ++part) {
            for (int i = 0; i < pages.at(part); ++i)
                drawFrame(m_book.parts.at(part), ++m_number);
        }
        painter.end();
        return std::move(m_stamps);
    }

private:
    // How many pages the list takes has to be known before its page numbers can be written: the
    // rows are laid out first.
    struct Row
    {
        int part = 0;
        int page = 0;
        QRectF box; // of the text
        QFont font;
    };

    QList<Row> contentsRows()
    {
        QList<Row> rows;
        double top = m_frame.top() + titleHeight();
        int page = 0;
        for (int part = 0; part < m_book.parts.size(); ++part) {
            const BookPart &one = m_book.parts.at(part);
            Row row{part, page, {}, fontOf(LinePt, one.pdf.isEmpty() || one.level == 0)};
            const double indent = qMin(one.level, 8) * IndentPt * Dot;
            const double width = m_frame.width() - indent - numberWidth();
            const QFontMetricsF metrics(row.font, m_writer);
            const double height =
                metrics
                    .boundingRect(QRectF(0, 0, width, m_frame.height()),
                                  Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignAbsolute, one.title)
                    .height();
            if (top + height > m_frame.bottom() && top > m_frame.top()) {
                row.page = ++page;
                top = m_frame.top();
            }
            row.box = QRectF(m_frame.left() + indent, top, width, height);
            top += height + RowGapPt * Dot;
            rows.append(row);
        }
        return rows;
    }

    [[nodiscard]] double numberWidth() const { return 30 * Dot; }

    double titleHeight()
    {
        const QFontMetricsF metrics(fontOf(17, true), m_writer);
        const QRectF box = metrics.boundingRect(m_frame, Qt::TextWordWrap, m_book.title);
        return box.height() + 30 * Dot;
    }

    void drawContents(const QList<int> &pages)
    {
        const QList<Row> rows = contentsRows();
        const int count = rows.isEmpty() ? 1 : rows.last().page + 1;
        m_stamps.contentsPages = count;
        m_total += count;
        QList<int> first; // page on which each part begins
        int next = count + 1;
        for (const int number : pages) {
            first.append(next);
            next += number;
        }
        BookPart head;
        head.title = m_book.title;
        head.mirrored = m_book.mirrored;
        int at = 0;
        for (int page = 0; page < count; ++page) {
            drawFrame(head, ++m_number);
            if (page == 0)
                drawTitle();
            for (; at < rows.size() && rows.at(at).page == page; ++at)
                drawRow(rows.at(at), first.at(rows.at(at).part));
        }
    }

    void drawTitle()
    {
        const Qt::Alignment side = m_book.mirrored ? Qt::AlignRight : Qt::AlignLeft;
        const int flags = int(side | Qt::AlignAbsolute) | Qt::TextWordWrap;
        QRectF used;
        m_painter->setPen(Ink);
        m_painter->setFont(fontOf(17, true));
        m_painter->drawText(m_frame, flags, m_book.title, &used);
        m_painter->setPen(Muted);
        m_painter->setFont(fontOf(LinePt, true));
        m_painter->drawText(m_frame.adjusted(0, used.height() + 8 * Dot, 0, 0), flags,
                            m_book.contents);
    }

    void drawRow(const Row &row, int page)
    {
        const BookPart &part = m_book.parts.at(row.part);
        const bool heading = part.pdf.isEmpty();
        const bool mirrored = m_book.mirrored;
        const Qt::Alignment side = mirrored ? Qt::AlignRight : Qt::AlignLeft;
        const QRectF box = mirrored ? mirroredIn(row.box, m_frame) : row.box;
        m_painter->setPen(heading ? Muted : Ink);
        m_painter->setFont(row.font);
        m_painter->drawText(box, int(side | Qt::AlignAbsolute) | Qt::TextWordWrap, part.title);
        if (heading)
            return;
        QRectF number(m_frame.right() - numberWidth(), row.box.top(), numberWidth(),
                      row.box.height());
        if (mirrored)
            number = mirroredIn(number, m_frame);
        const Qt::Alignment other = mirrored ? Qt::AlignLeft : Qt::AlignRight;
        m_painter->setFont(fontOf(LinePt));
        m_painter->drawText(number, int(other | Qt::AlignBottom | Qt::AlignAbsolute),
                            QString::number(page));
        const QRectF whole = box.united(number);
        m_stamps.links.append({row.page,
                               QRectF(whole.left() / Dot, (m_paper.bottom() - whole.bottom()) / Dot,
                                      whole.width() / Dot, whole.height() / Dot),
                               row.part});
    }

    // Header and footer of one page.
    void drawFrame(const BookPart &part, int number)
    {
        if (number > 1)
            m_writer->newPage();
        const double height = QFontMetricsF(fontOf(SmallPt), m_writer).height();
        const double above = m_frame.top() - 10 * Dot;
        const double below = m_frame.bottom() + 10 * Dot;
        const QRectF header(m_frame.left(), above - height - 3 * Dot, m_frame.width(), height);
        const QRectF footer(m_frame.left(), below + 2 * Dot, m_frame.width(), height);
        drawEnds(header, part.title, part.place, part.mirrored);
        drawEnds(footer, part.facts, Text::tr("%1 / %2", "page number").arg(number).arg(m_total),
                 part.mirrored);
        m_painter->setPen(QPen(Hairline, 0.6 * Dot));
        m_painter->drawLine(QPointF(m_frame.left(), above), QPointF(m_frame.right(), above));
    }

    // One text at either end of a line; the first is cut where both do not fit.
    void drawEnds(const QRectF &line, const QString &first, const QString &second, bool mirrored)
    {
        const QFont font = fontOf(SmallPt);
        const QFontMetricsF metrics(font, m_writer);
        const QString end = metrics.elidedText(second, Qt::ElideRight, line.width() * 0.45);
        const double room = line.width() - metrics.horizontalAdvance(end) - 12 * Dot;
        const QString begin = metrics.elidedText(first, Qt::ElideRight, room);
        const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute;
        const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute;
        m_painter->setFont(font);
        m_painter->setPen(Muted);
        m_painter->drawText(line, int(mirrored ? right : left) | Qt::TextSingleLine, begin);
        m_painter->drawText(line, int(mirrored ? left : right) | Qt::TextSingleLine, end);
    }

    const Book &m_book;
    Stamps m_stamps;
    QBuffer m_buffer;
    QPdfWriter *m_writer = nullptr;
    QPainter *m_painter = nullptr;
    QRectF m_paper;
    QRectF m_frame; // where the articles stand
    int m_number = 0;
    int m_total = 0;
};

} // namespace

Stamps drawStamps(const Book &book, const QList<int> &pages)
{
    return Drawing(book).run(pages);
}

} // namespace diglot::ui::print
