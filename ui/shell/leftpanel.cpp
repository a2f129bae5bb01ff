// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/leftpanel.h"

#include "ui/widgets/paneltabs.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

LeftPanel::LeftPanel(const QList<QWidget *> &panels, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new widgets::PanelTabs(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"leftPanel"_s);
    auto *strip = new QWidget(this);
    strip->setObjectName(u"leftTabStrip"_s);
    strip->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(5, 0, 5, 1);
    row->addWidget(m_tabs, 1, Qt::AlignBottom); // all of the width: tabs come and go
    m_tabs->setObjectName(u"leftTabs"_s);
    for (QWidget *panel : panels) {
        m_tabs->addTab(QString());
        m_stack->addWidget(panel);
    }
    m_tabs->setTabVisible(int(Tab::Concordance), false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(strip);
    layout->addWidget(m_stack, 1);
    setFocusProxy(panels.first());
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        setFocusProxy(m_stack->currentWidget());
        emit changed(Tab(index));
    });
    retranslate();
}

LeftPanel::Tab LeftPanel::current() const
{
    return Tab(m_tabs->currentIndex());
}

void LeftPanel::show(Tab tab)
{
    m_tabs->setTabVisible(int(tab), true);
    m_tabs->setCurrentIndex(int(tab));
}

void LeftPanel::retranslate()
{
    m_tabs->setAccessibleName(tr("Contents, results and marks"));
    m_tabs->setTabText(int(Tab::Contents), tr("Contents"));
    m_tabs->setTabText(int(Tab::Results), tr("Results"));
    m_tabs->setTabText(int(Tab::Marks), tr("Marks"));
    m_tabs->setTabText(int(Tab::Concordance), tr("Concordance"));
}

void LeftPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace diglot::ui::shell
