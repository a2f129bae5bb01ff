// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/review/segmentmodel.h"

#include <QStyledItemDelegate>

namespace diglot::ui::review {

// Draws a text of the list: its sign and number, the source in one line, the target in two, and
// below them what was found, proposed and said. The width of a text is measured once, so that a
// thousand rows are laid out while one types.
class SegmentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SegmentDelegate(const SegmentModel *model, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    struct Notes;
    [[nodiscard]] Notes notesOf(const SegmentRow &row) const;
    void paintGutter(QPainter *painter, const QStyleOptionViewItem &option,
                     const SegmentRow &row) const;
    void paintTexts(QPainter *painter, const QStyleOptionViewItem &option,
                    const SegmentRow &row) const;

    [[nodiscard]] int targetLines(const SegmentRow &row, const QStyleOptionViewItem &option) const;

    const SegmentModel *m_model;
    mutable QHash<QString, int> m_widths; // of targets, in the font of the list
    mutable QFont m_font;
};

// Draws a sign of 14 logical pixels in the middle of a rectangle, in its colour of the theme.
void paintSign(QPainter *painter, const QRectF &rect, Sign sign);
// Name of the sign's colour in the theme.
[[nodiscard]] QLatin1StringView colorOf(Sign sign);
[[nodiscard]] Sign signOf(article::Severity severity);

} // namespace diglot::ui::review
