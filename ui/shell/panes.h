// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSplitter>

class QAction;

namespace diglot::ui::settings {
class Settings;
}

namespace diglot::ui::shell {

// Contents, article and side panel beside each other. Where the window is too narrow for all, the
// outer ones step back until the person asks for one of them. Sizes are kept.
class Panes final : public QSplitter
{
    Q_OBJECT

public:
    // The actions are checkable and say whether their panel is shown.
    Panes(QWidget *contents, QWidget *article, QWidget *side, QWidget *parent = nullptr);

    void setActions(QAction *toggleContents, QAction *toggleSide);
    void restore(const QByteArray &state); // of save(); anything else is passed over
    [[nodiscard]] QByteArray save() const;
    // Shows one pane at a time: the article, or in its place what was asked for.
    void setSingle(bool single);
    // Moves the keyboard to the next pane that is shown (+1) or the previous one (-1).
    void step(int direction);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void adapt(int width);
    void toggle(int pane, bool wanted);
    void setShown(int pane, bool shown);
    void widen(int pane);

    bool m_wanted[3] = {true, true, true}; // what the person chose for a wide window
    bool m_single = false;
    QAction *m_actions[3] = {nullptr, nullptr, nullptr};
};

} // namespace diglot::ui::shell
