// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace diglot::ui::shell {

class AboutPanel;
class OutlinePanel;

// The panel beside the article: its outline and what is known about it.
class SidePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget *parent = nullptr);

    [[nodiscard]] OutlinePanel *outline() const { return m_outline; }
    [[nodiscard]] AboutPanel *about() const { return m_about; }
    [[nodiscard]] int currentTab() const;
    void setCurrentTab(int tab);

signals:
    void tabChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    OutlinePanel *m_outline;
    AboutPanel *m_about;
};

} // namespace diglot::ui::shell
