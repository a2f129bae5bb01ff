// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QStackedWidget;

namespace diglot::ui::widgets {
class PanelTabs;
}

namespace diglot::ui::shell {

// The panel before the article: contents, results of the search, marks, concordance. The last
// has a tab once it was asked for.
class LeftPanel final : public QWidget
{
    Q_OBJECT

public:
    enum class Tab : quint8 { Contents, Results, Marks, Concordance };

    // One panel a tab, in their order.
    LeftPanel(const QList<QWidget *> &panels, QWidget *parent = nullptr);

    [[nodiscard]] Tab current() const;
    void show(Tab tab);

signals:
    void changed(diglot::ui::shell::LeftPanel::Tab tab);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    widgets::PanelTabs *m_tabs;
    QStackedWidget *m_stack;
};

} // namespace diglot::ui::shell
