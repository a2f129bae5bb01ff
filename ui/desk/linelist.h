// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListWidget>

namespace diglot::ui::desk {

// Something that can be chosen: a text, something muted beside it, and what it stands for.
struct Line
{
    QString text; // whatever language
    QString note;
    QVariant what;
};

// A short list without a frame, as high as its lines: pointed at, walked with the arrow keys,
// chosen with a click or Return.
class LineList final : public QListWidget
{
    Q_OBJECT

public:
    explicit LineList(QWidget *parent = nullptr);

    void setLines(const QList<Line> &lines);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosen(const QVariant &what, bool newTab);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace diglot::ui::desk
