// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSize>

class QBoxLayout;
class QWidget;

namespace diglot::ui::settings {
class Settings;
}

namespace diglot::ui::shell {

class Actions;
class ArticleTabs;
class Panes;
class TopBar;

// The window as a small one that stays on top, beside the tool in which tickets are written: search
// or one article, and what is done with it. Both shapes have a place of their own on the screen.
class CompactMode final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QWidget *window = nullptr;
        QBoxLayout *layout = nullptr; // of the window, the top bar first
        TopBar *top = nullptr;
        Panes *panes = nullptr;
        ArticleTabs *tabs = nullptr;
        Actions *actions = nullptr;
        settings::Settings *settings = nullptr;
        QString windowName;
    };

    CompactMode(const Parts &parts, QObject *parent);

    [[nodiscard]] bool isOn() const { return m_on; }
    void set(bool on);
    void restore();   // as it was last
    void keepPlace(); // of the window in the shape that it has, and which one that is

private:
    [[nodiscard]] QString placeKey(bool compact) const;
    void makeBar();

    Parts m_parts;
    QWidget *m_bar = nullptr;
    QSize m_least; // of the large window
    bool m_on = false;
};

} // namespace diglot::ui::shell
