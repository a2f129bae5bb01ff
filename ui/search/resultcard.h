// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/search/markedtext.h"
#include "ui/search/resultmodel.h"

namespace diglot::ui::search {

// How a row of the list is set in a width. Laying a text out is what costs; a card keeps it.
class ResultCard
{
public:
    ResultCard(const ResultRow &row, const QFont &font, int width, Qt::LayoutDirection direction);

    [[nodiscard]] int height() const { return m_height; }
    // `chosen`: the row that Enter opens.
    void draw(QPainter &painter, const QRect &rect, bool chosen, bool pointed) const;

private:
    struct Part
    {
        QString text;
        QLatin1StringView sign; // an icon before it; may be empty
        QLatin1StringView color;
    };
    void setHit();
    void setLine(); // suggestion, search, command, completion
    void setSegment();
    void setHeader();
    void addMeta();
    void drawHit(QPainter &painter, const QRect &inside) const;
    void drawSegment(QPainter &painter, const QRect &inside) const;
    void drawLine(QPainter &painter, const QRect &inside) const;
    void drawMeta(QPainter &painter, const QRect &line) const;
    [[nodiscard]] QRect mirrored(const QRect &rect, const QRect &within) const;

    ResultRow m_row;
    QFont m_font;
    QFont m_small;
    QFont m_strong;
    int m_width;
    Qt::LayoutDirection m_direction;
    int m_height = 0;
    std::unique_ptr<MarkedLines> m_title;
    std::unique_ptr<MarkedLines> m_place;
    std::unique_ptr<MarkedLines> m_snippet;
    QString m_tag; // at the end of the first line
    int m_tagWidth = 0;
    QList<Part> m_meta;
};

} // namespace diglot::ui::search
