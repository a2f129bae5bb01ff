// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTabBar>

namespace diglot::ui::widgets {

// The tabs of a panel: plain words, a line under the chosen one. Each has room for its words in the
// weight of a chosen one, so that nothing moves when another is chosen. Where the panel is too
// narrow the gaps shrink first; then words are cut, those of the chosen tab last, and stand whole
// in the tool tip. Never arrows.
class PanelTabs final : public QTabBar
{
    Q_OBJECT

public:
    explicit PanelTabs(QWidget *parent = nullptr);

    [[nodiscard]] bool isCut(int index) const; // its words do not fit
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int widthOfWords(int index) const;
    [[nodiscard]] int gap() const; // on either side of the words
    [[nodiscard]] QRect placeOfWords(int index) const;
    void paintTab(QPainter *painter, int index) const;
};

} // namespace diglot::ui::widgets
