// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/hit.h"

#include <QFont>
#include <QPainter>
#include <QTextLayout>

#include <memory>
#include <optional>
#include <vector>

namespace diglot::ui::search {

// A text with marked stretches, in code points as the index gives them.
struct MarkedText
{
    QString text;
    QList<article::Range> marks;
};

// The same stretches in UTF-16 units; what lies outside of the text is cut off.
[[nodiscard]] QList<article::Range> inUnits(QStringView text, const QList<article::Range> &marks);

// A sentence of Markdown as one reads it, without the signs for emphasis, code, links and tags.
[[nodiscard]] MarkedText withoutMarkup(const MarkedText &markdown);

// How it is set.
struct LineStyle
{
    QFont font;
    int mostLines = 1;
    std::optional<Qt::LayoutDirection> direction = std::nullopt; // left out: the text's own
};

// A text broken into at most so many lines of a width, the last one cut with an ellipsis. Where
// the first mark would be cut off, the text begins shortly before it. Each text keeps its own
// direction: a right-to-left one begins at the right, whatever the window's direction is.
class MarkedLines
{
public:
    MarkedLines(const MarkedText &text, const LineStyle &style, qreal width);

    [[nodiscard]] qreal height() const { return m_height; }
    [[nodiscard]] int lineCount() const { return int(m_lines.size()); }
    // As shown: with the ellipses. For tests.
    [[nodiscard]] QStringList lines() const;
    // `ground` is laid under the marks; an invalid one leaves them out.
    void draw(QPainter &painter, QPointF topLeft, const QColor &color,
              const QColor &ground = {}) const;

private:
    struct Line
    {
        std::unique_ptr<QTextLayout> layout; // one line
        QList<article::Range> marks;         // units
    };
    void layOut(const QString &text, const QList<article::Range> &marks);
    [[nodiscard]] std::unique_ptr<QTextLayout> layoutOf(const QString &text) const;

    LineStyle m_style;
    qreal m_width;
    Qt::LayoutDirection m_direction;
    std::vector<Line> m_lines;
    qreal m_height = 0;
    qreal m_lineHeight = 0;
};

} // namespace diglot::ui::search
