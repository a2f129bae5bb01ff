// SPDX-License-Identifier: Apache-2.0
// The views behind the tabs: how they are made, and what of theirs the window hears.
#include "ui/shell/articletabs.h"
#include "ui/shell/findbar.h"
#include "ui/widgets/isolated.h"

#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

using reader::ReaderView;

void ArticleTabs::setPageActions(const QList<QAction *> &actions)
{
    m_pageActions = actions;
    for (const Tab &tab : std::as_const(m_tabs)) {
        if (tab.view)
            tab.view->setPageActions(actions);
    }
}

ReaderView *ArticleTabs::makeView()
{
    auto *view = new ReaderView(m_profile, m_workspace, m_stack);
    view->setAppearance(m_appearance);
    view->setPageActions(m_pageActions);
    m_stack->addWidget(view);
    connectView(view);
    return view;
}

void ArticleTabs::connectView(ReaderView *view)
{
    // A tab in the background keeps quiet; only its title is of interest.
    const auto ifShown = [this, view](auto signal) {
        return [this, view, signal](const auto &...values) {
            if (view == this->view())
                emit(this->*signal)(values...);
        };
    };
    connect(view, &ReaderView::pageShown, this, [this, view](const auto &page) {
        showTitle(view);
        if (view == this->view())
            emit pageShown(page);
        emit sessionChanged();
    });
    connect(view, &ReaderView::addressChanged, this, [this, view](const article::Address &address) {
        const int index = indexOf(view);
        if (index < 0)
            return;
        m_tabs[index].pending = address;
        if (view == this->view())
            emit addressChanged(address);
        emit sessionChanged();
    });
    connect(view, &ReaderView::failed, this, [this, view] {
        showTitle(view);
        if (view == this->view())
            emit pageShown(nullptr);
    });
    connect(view, &ReaderView::historyChanged, this, ifShown(&ArticleTabs::historyChanged));
    connect(view, &ReaderView::painted, this, ifShown(&ArticleTabs::painted));
    connect(view, &ReaderView::linkHovered, this, ifShown(&ArticleTabs::linkHovered));
    connect(view, &ReaderView::externalLinkActivated, this,
            ifShown(&ArticleTabs::externalLinkActivated));
    connect(view, &ReaderView::headingReached, this, ifShown(&ArticleTabs::headingReached));
    connect(view, &ReaderView::segmentSelected, this, ifShown(&ArticleTabs::segmentSelected));
    connect(view, &ReaderView::splitChanged, this, ifShown(&ArticleTabs::splitChanged));
    connect(view, &ReaderView::marksShown, this, ifShown(&ArticleTabs::marksShown));
    connect(view, &ReaderView::marksWanted, this,
            [this, view](const auto &words, const auto &texts, int load) {
                emit marksWanted(view, words, texts, load);
            });
    connect(view, &ReaderView::findResult, this, [this, view](int current, int total) {
        if (view == this->view())
            m_find->setResult(current, total);
    });
    connect(view, &ReaderView::localeChosen, this, &ArticleTabs::setLocale);
    connect(view, &ReaderView::openInNewTabRequested, this,
            [this](const article::Address &address) { open(address, true); });
}

void ArticleTabs::showTitle(const ReaderView *view)
{
    const int index = indexOf(view);
    if (index < 0)
        return;
    QString title = view->title();
    m_bar->setTabToolTip(index, title);
    m_bar->setTabText(index, widgets::isolated(title.replace(u'&', u"&&"_s)));
}

} // namespace diglot::ui::shell
