// SPDX-License-Identifier: Apache-2.0
// What the window shows: the library that was opened, the article of the tab, its language.
#include "ui/library/contentspanel.h"
#include "ui/library/localeswitcher.h"
#include "ui/library/startpanel.h"
#include "ui/settings/settings.h"
#include "ui/shell/aboutpanel.h"
#include "ui/shell/actions.h"
#include "ui/shell/articletabs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/markdesk.h"
#include "ui/shell/outlinepanel.h"
#include "ui/shell/panes.h"
#include "ui/shell/productdesk.h"
#include "ui/shell/qualitydesk.h"
#include "ui/shell/replydesk.h"
#include "ui/shell/searching.h"
#include "ui/shell/sidepanel.h"
#include "ui/shell/startdesk.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/localefont.h"
#include "ui/widgets/prompts.h"

#include <QAction>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

void MainWindow::showLibrary(const article::LibraryPtr &library, const StartPoint &start)
{
    m_tabs->clear();
    m_start->setFailure({});
    m_status->setLibrary(library, m_keeper->isSample());
    m_search->setLibrary(library);
    m_products->setLibrary();
    m_startDesk->setLibrary(library);
    m_marks->setLibrary(library);
    m_top->switcher()->setLibrary(library);
    m_reply->setLibrary(library);
    const auto locale =
        library::defaultLocale(*library, m_context.settings->readingLocale(), QLocale().name());
    m_contentsLocale = locale;
    widgets::applyLocaleFont(locale);
    m_contents->setContents(library, locale);
    if (const auto unfolded = m_keeper->contents())
        m_contents->setUnfolded(*unfolded);
    m_body->setCurrentWidget(m_panes);
    m_top->setReading(true);
    m_tabs->restore(m_keeper->firstSession(*library, start, m_contents->tree().firstArticle()));
    m_keeper->startKeeping();
    m_keeper->keep(m_tabs->session());
    m_tabs->focusArticle();
    if (m_wanted)
        openAddress(*std::exchange(m_wanted, std::nullopt));
}

bool MainWindow::isReading() const
{
    return m_body->currentWidget() == m_panes || m_quality->isShown();
}

void MainWindow::updateLibrary(const article::LibraryPtr &library)
{
    if (!isReading() || !library)
        return; // being opened: showLibrary does it
    m_status->setLibrary(library, m_keeper->isSample());
    m_top->switcher()->setLibrary(library);
    m_reply->setLibrary(library);
    m_contents->setContents(library, m_contentsLocale);
    m_startDesk->setLibrary(library);
}

void MainWindow::showFailure(const Error &error)
{
    m_wanted.reset();
    const bool hasLibrary = m_context.workspace->library() != nullptr;
    m_body->setCurrentWidget(hasLibrary ? static_cast<QWidget *>(m_panes) : m_start);
    m_top->setReading(hasLibrary);
    m_start->setRecent(m_context.settings->recentLibraries());
    if (error.code == ErrorCode::Cancelled)
        return;
    m_start->setFailure(error.toLine());
    if (!hasLibrary)
        m_start->setFocus();
    if (hasLibrary)
        m_context.prompts->inform(this, tr("The library could not be opened"), error.toLine());
}

void MainWindow::showAddress(const article::Address &address)
{
    const auto library = m_context.workspace->library();
    if (address.locale.isValid() && address.locale != m_contentsLocale) {
        m_contentsLocale = address.locale;
        widgets::applyLocaleFont(address.locale);
        m_contents->setContents(library, address.locale);
        applySettings(); // a language may be read larger than another one
    }
    m_search->setReading(m_contentsLocale);
    m_products->setLocale(m_contentsLocale);
    m_startDesk->setReading(m_contentsLocale);
    m_top->switcher()->setState(m_contentsLocale, address.with, address.article);
    m_top->setView(address.view);
    m_status->setLocale(m_contentsLocale);
    m_contents->showArticle(address.article);
    QStringList trail = m_contents->tree().pathTo(address.article);
    const bool named = library && address.isValid();
    const QString title = named ? library->titleOf(address.article, m_contentsLocale) : QString();
    if (trail.isEmpty() && named)
        trail << title;
    m_top->setTrail(trail);
    setWindowTitle(named ? u"%1 – Diglot"_s.arg(title) : u"Diglot"_s);
    for (const auto id : {ActionId::ViewReading, ActionId::ViewFacing, ActionId::ViewInterleaved,
                          ActionId::ViewSource})
        (*m_actions)[id]->setChecked(int(id) - int(ActionId::ViewReading) == int(address.view));
}

void MainWindow::showPage(const workspace::ArticlePagePtr &page)
{
    m_side->about()->setPage(page, m_context.workspace->library());
    if (page)
        m_side->outline()->setOutline(page->page.outline, page->address.locale.isRightToLeft());
    else
        m_side->outline()->clear();
}

void MainWindow::showHistory()
{
    const auto *view = m_tabs->view();
    (*m_actions)[ActionId::Back]->setEnabled((view && view->canGoBack()) || m_search->canReturn());
    (*m_actions)[ActionId::Forward]->setEnabled(view && view->canGoForward());
    QStringList titles;
    if (view) {
        for (const auto &entry : view->history())
            titles << entry.second;
    }
    m_top->setHistory(titles, view ? view->historyPosition() : 0);
}

void MainWindow::openArticle(const article::ArticleId &article, const QString &anchor,
                             bool inNewTab)
{
    article::Address address = m_tabs->address();
    address.article = article;
    address.anchor = anchor;
    address.segment = 0;
    address.locale = m_contentsLocale;
    m_tabs->open(address, inNewTab);
    m_tabs->focusArticle();
}

void MainWindow::openFirst(bool inNewTab)
{
    const auto first = m_contents->tree().firstArticle();
    if (first.isValid())
        openArticle(first, QString(), inNewTab);
    m_contents->focusFilter();
}

void MainWindow::chooseLocale(const LocaleTag &locale)
{
    m_context.settings->setReadingLocale(locale);
    if (m_tabs->address().with == locale)
        m_tabs->setWith({}); // a language stands beside another one, never beside itself
    m_tabs->setLocale(locale);
}

void MainWindow::chooseWith(const LocaleTag &with)
{
    m_tabs->setWith(with);
    const auto view = m_tabs->address().view;
    if (view == article::View::Reading || view == article::View::Source)
        m_tabs->setView(article::View::Facing);
}

} // namespace diglot::ui::shell
