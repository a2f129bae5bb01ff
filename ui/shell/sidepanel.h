// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QStackedWidget;

namespace diglot::ui::widgets {
class PanelTabs;
}

namespace diglot::ui::shell {

class AboutPanel;
class OutlinePanel;

// The panel beside the article: its outline, what is known about it, and its review.
class SidePanel final : public QWidget
{
    Q_OBJECT

public:
    enum Tab { Outline, About, Review, Reply };

    // Takes the panels of the review and of the reply card as children.
    SidePanel(QWidget *review, QWidget *reply, QWidget *parent);

    [[nodiscard]] OutlinePanel *outline() const { return m_outline; }
    [[nodiscard]] AboutPanel *about() const { return m_about; }
    [[nodiscard]] int currentTab() const;
    void setCurrentTab(int tab);
    void setReviewCount(int count); // of sentences to be looked at; 0 shows none
    void setReplyCount(int count);  // of pieces on the reply card; 0 shows none

signals:
    void tabChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    widgets::PanelTabs *m_tabs;
    QStackedWidget *m_stack;
    OutlinePanel *m_outline;
    AboutPanel *m_about;
    int m_reviewCount = 0;
    int m_replyCount = 0;
};

} // namespace diglot::ui::shell
