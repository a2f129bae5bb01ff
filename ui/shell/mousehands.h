// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace diglot::ui::shell {

// What the mouse means anywhere in a window, the page's own widget too, which keeps events to
// itself: its buttons for back and forward, and the wheel with Ctrl held for zoom.
class MouseHands final : public QObject
{
    Q_OBJECT

public:
    explicit MouseHands(QWidget *window);

signals:
    void back();
    void forward();
    void zoomed(int direction); // 1 larger, -1 smaller

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool turn(int delta);

    QWidget *m_window;
    int m_turned = 0; // eighths of a degree since the last step
};

} // namespace diglot::ui::shell
