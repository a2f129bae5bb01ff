// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/sidepanel.h"

#include "ui/shell/aboutpanel.h"
#include "ui/shell/outlinepanel.h"
#include "ui/widgets/paneltabs.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

SidePanel::SidePanel(QWidget *review, QWidget *reply, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new widgets::PanelTabs(this))
    , m_stack(new QStackedWidget(this))
    , m_outline(new OutlinePanel(this))
    , m_about(new AboutPanel(this))
{
    setObjectName(u"sidePanel"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *strip = new QWidget(this);
    strip->setObjectName(u"sideTabStrip"_s);
    strip->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(7, 0, 7, 1);
    row->addWidget(m_tabs, 1, Qt::AlignBottom); // all of the width, rather than arrows
    m_tabs->setObjectName(u"sideTabs"_s);
    for (QWidget *panel :
         {static_cast<QWidget *>(m_outline), static_cast<QWidget *>(m_about), review, reply}) {
        m_tabs->addTab(QString());
        m_stack->addWidget(panel);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(strip);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &SidePanel::tabChanged);
    connect(m_stack, &QStackedWidget::currentChanged, this,
            [this] { setFocusProxy(m_stack->currentWidget()); });
    setFocusProxy(m_outline);
    retranslate();
}

int SidePanel::currentTab() const
{
    return m_tabs->currentIndex();
}

void SidePanel::setCurrentTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

void SidePanel::setReviewCount(int count)
{
    if (m_reviewCount == count)
        return;
    m_reviewCount = count;
    retranslate();
}

void SidePanel::setReplyCount(int count)
{
    if (m_replyCount == count)
        return;
    m_replyCount = count;
    retranslate();
}

void SidePanel::retranslate()
{
    m_tabs->setAccessibleName(tr("Outline, facts and review"));
    m_tabs->setTabText(Outline, tr("Outline"));
    m_tabs->setTabText(About, tr("About"));
    m_tabs->setTabToolTip(About, tr("About this article"));
    m_tabs->setTabText(Review, m_reviewCount > 0
                                   ? tr("Review · %n to look at", nullptr, m_reviewCount)
                                   : tr("Review"));
    m_tabs->setTabText(Reply,
                       m_replyCount > 0 ? tr("Reply · %Ln", nullptr, m_replyCount) : tr("Reply"));
    m_tabs->setTabToolTip(Reply, tr("Reply card"));
}

void SidePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace diglot::ui::shell
