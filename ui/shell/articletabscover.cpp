// SPDX-License-Identifier: Apache-2.0
// What takes the place of the articles: the start page and whatever else is wanted there.
#include "ui/shell/articletabs.h"
#include "ui/shell/badgebar.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QTabBar>

namespace diglot::ui::shell {

void ArticleTabs::setHome(QWidget *home)
{
    m_home = home;
    m_stack->addWidget(home);
    if (m_tabs.isEmpty())
        m_stack->setCurrentWidget(home);
}

void ArticleTabs::showHome()
{
    if (!m_home)
        return;
    cover(m_home);
    emit homeShown();
}

bool ArticleTabs::isHomeShown() const
{
    return isCoveredBy(m_home);
}

void ArticleTabs::cover(QWidget *over)
{
    if (m_stack->indexOf(over) < 0)
        m_stack->addWidget(over);
    m_cover = over;
    m_stack->setCurrentWidget(over);
    m_stack->setFocusProxy(over);
    m_badges->hide();
}

void ArticleTabs::uncover()
{
    showTab(m_bar->currentIndex());
}

bool ArticleTabs::isCoveredBy(const QWidget *over) const
{
    return over && m_stack->currentWidget() == over;
}

void ArticleTabs::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isCoveredBy(m_cover) && !m_tabs.isEmpty()) {
        showTab(m_bar->currentIndex());
        focusArticle();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace diglot::ui::shell
