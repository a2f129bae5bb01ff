// SPDX-License-Identifier: Apache-2.0
// What the actions of the table do in the window, how it opens things and follows settings.
#include "ui/library/contentspanel.h"
#include "ui/library/localeswitcher.h"
#include "ui/library/reportdialog.h"
#include "ui/library/startpanel.h"
#include "ui/settings/keysdialog.h"
#include "ui/settings/preferencesdialog.h"
#include "ui/settings/settings.h"
#include "ui/shell/actions.h"
#include "ui/shell/articletabs.h"
#include "ui/shell/compactmode.h"
#include "ui/shell/findbar.h"
#include "ui/shell/focusorder.h"
#include "ui/shell/libraryplaces.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/markdesk.h"
#include "ui/shell/mousehands.h"
#include "ui/shell/panes.h"
#include "ui/shell/qualitydesk.h"
#include "ui/shell/reviewdesk.h"
#include "ui/shell/searching.h"
#include "ui/shell/sidepanel.h"
#include "ui/shell/startdesk.h"
#include "ui/shell/statusline.h"
#include "ui/shell/stepsdesk.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/desktoptheme.h"
#include "ui/widgets/keysheet.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

namespace {

constexpr double ZoomStep = 1.1;
constexpr auto KeysArticle = "help/keyboard-shortcuts.md"_L1;

void connectMouse(QWidget *window, const Actions &actions)
{
    const auto *mouse = new MouseHands(window);
    QObject::connect(mouse, &MouseHands::back, actions[ActionId::Back], &QAction::trigger);
    QObject::connect(mouse, &MouseHands::forward, actions[ActionId::Forward], &QAction::trigger);
    QObject::connect(mouse, &MouseHands::zoomed, window, [&actions](int direction) {
        actions[direction > 0 ? ActionId::ZoomIn : ActionId::ZoomOut]->trigger();
    });
}

bool wantsDark(const settings::Settings &settings, const widgets::DesktopTheme &desktop)
{
    switch (settings.theme()) {
    case settings::Theme::Light:
        return false;
    case settings::Theme::Dark:
        return true;
    case settings::Theme::System:
        break;
    }
    return desktop.isDark();
}

// The one folder or file of a drop, empty if it is something else.
QString droppedPath(const QMimeData *data)
{
    const auto urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

void MainWindow::connectSearch()
{
    m_search->connectParts({m_panes, m_left, m_contents, m_tabs, m_status, m_reply});
    connect(m_search, &Searching::wayBackChanged, this, &MainWindow::showHistory);
    connect(m_search, &Searching::openRequested, this, [this](const search::SearchTarget &target) {
        article::Address address = m_tabs->address();
        address.article = target.article;
        address.locale = target.locale;
        address.anchor = target.anchor;
        address.segment = target.segment;
        m_tabs->open(address, target.newTab);
        m_tabs->focusArticle();
    });
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto act) {
        connect((*m_actions)[id], &QAction::triggered, this, act);
    };
    const auto onView = [this, on](ActionId id, auto act) {
        on(id, [this, act] {
            if (auto *view = m_tabs->view())
                act(view);
        });
    };
    m_places->connectActions(*m_actions);
    connect(m_places, &LibraryPlaces::compareRequested, m_review, &ReviewDesk::compareWith);
    on(ActionId::OpenSample, [this] { m_keeper->open(m_keeper->samplePath(), {}); });
    on(ActionId::NewTab, [this] { openFirst(true); });
    on(ActionId::CloseTab, [this] { m_tabs->closeCurrent(); });
    on(ActionId::NewWindow, [this] { openWindow(); });
    on(ActionId::Report, [this] { showReport(); });
    on(ActionId::Preferences, [this] {
        settings::PreferencesDialog dialog(m_context.settings, m_context.prompts, this);
        connect(&dialog, &settings::PreferencesDialog::clearSearchesRequested, m_search,
                &Searching::clearHistory);
        connect(&dialog, &settings::PreferencesDialog::keysRequested, this,
                [this, &dialog] { changeKeys(&dialog); });
        dialog.exec();
    });
    on(ActionId::ChangeKeys, [this] { changeKeys(this); });
    on(ActionId::Quit, [this] { close(); });
    onView(ActionId::Back, [this](auto *view) {
        m_search->canReturn() ? m_search->returnToResults() : view->goBack();
    });
    onView(ActionId::Forward, [](auto *view) { view->goForward(); });
    onView(ActionId::NextSentence, [](auto *view) { view->stepSegment(1); });
    onView(ActionId::PreviousSentence, [](auto *view) { view->stepSegment(-1); });
    on(ActionId::NextTab, [this] { m_tabs->step(1); });
    on(ActionId::PreviousTab, [this] { m_tabs->step(-1); });
    on(ActionId::FocusContents, [this] {
        m_search->contentsWanted();
        m_contents->focusFilter();
    });
    on(ActionId::NextPane, [this] { m_panes->step(1); });
    on(ActionId::PreviousPane, [this] { m_panes->step(-1); });
    onView(ActionId::Copy, [](auto *view) { view->copySelection(); });
    onView(ActionId::SelectAll, [](auto *view) { view->selectAll(); });
    onView(ActionId::Find, [this](auto *) { m_tabs->findBar()->open(); });
    onView(ActionId::FindNext, [this](auto *view) {
        if (m_tabs->findBar()->text().isEmpty() && m_search->stepMark(1))
            return;
        m_tabs->findBar()->text().isEmpty() ? m_tabs->findBar()->open() : view->findStep(1);
    });
    onView(ActionId::FindPrevious, [this](auto *view) {
        if (m_tabs->findBar()->text().isEmpty() && m_search->stepMark(-1))
            return;
        m_tabs->findBar()->text().isEmpty() ? m_tabs->findBar()->open() : view->findStep(-1);
    });
    on(ActionId::Help, [this] { showHelp(); });
    on(ActionId::KeySheet, [this] { showKeySheet(); });
    on(ActionId::About, [this] { showAbout(); });
    connectMouse(this, *m_actions);
    (*m_actions)[ActionId::Back]->setEnabled(false);
    (*m_actions)[ActionId::Forward]->setEnabled(false);
}

void MainWindow::connectViewActions()
{
    const auto on = [this](ActionId id, auto act) {
        connect((*m_actions)[id], &QAction::triggered, this, act);
    };
    const auto view = [this, on](ActionId id, article::View layout) {
        on(id, [this, id, layout] {
            (*m_actions)[id]->setChecked(true); // choosing it again does not take it away
            m_tabs->setView(layout);
        });
    };
    view(ActionId::ViewReading, article::View::Reading);
    view(ActionId::ViewFacing, article::View::Facing);
    view(ActionId::ViewInterleaved, article::View::Interleaved);
    view(ActionId::ViewSource, article::View::Source);
    auto *settings = m_context.settings;
    on(ActionId::ChooseLocale, [this] { m_top->switcher()->openReadingMenu(); });
    on(ActionId::ChooseWith, [this] { m_top->switcher()->openWithMenu(); });
    on(ActionId::SwapSides, [settings] { settings->setSourceFirst(!settings->sourceFirst()); });
    const auto zoom = [this, settings](double step) {
        settings->setZoom(step > 0 ? settings->zoom(m_contentsLocale) * step : 1.0,
                          m_contentsLocale);
    };
    on(ActionId::ZoomIn, [zoom] { zoom(ZoomStep); });
    on(ActionId::ZoomOut, [zoom] { zoom(1 / ZoomStep); });
    on(ActionId::ZoomReset, [zoom] { zoom(0); });
    on(ActionId::ToggleTheme, [this, settings] {
        settings->setTheme(m_dark.value_or(false) ? settings::Theme::Light : settings::Theme::Dark);
    });
    on(ActionId::Reload, [this] { m_tabs->reloadAll(); });
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ThemeChange) // told from within: the palettes change after it
        QTimer::singleShot(0, m_desktop, &widgets::DesktopTheme::look);
    return QMainWindow::event(event);
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_review->retranslate();
    m_search->retranslate();
    showAddress(m_tabs->address());
    m_tabs->reloadAll(); // labels in the pages
    // Sentences that the library itself holds are read again when somebody wants to see them.
    const auto library = m_context.workspace->library();
    m_reportIsOld = library && !library->problems.isEmpty();
}

void MainWindow::applySettings()
{
    const auto &settings = *m_context.settings;
    setTheme(m_context.dark.value_or(wantsDark(settings, *m_desktop)));
    m_top->switcher()->setSourceFirst(settings.sourceFirst());
    m_actions->applyKeys(settings);
    m_start->setRecent(settings.recentLibraries());
    m_top->setRecent(settings.recentLibraries());
    m_tabs->setAppearance({m_dark.value_or(false), settings.sourceFirst(),
                           settings.zoom(m_contentsLocale), settings.split()});
}

void MainWindow::setTheme(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    widgets::Theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), dark);
}

// Of the library that is open: its tabs with their places, its contents.
void MainWindow::keepState()
{
    if (!isReading() || m_keeper->path().isEmpty())
        return;
    m_keeper->keepContents(m_contents->unfolded());
    m_keeper->keep(m_tabs->session());
    m_keeper->flush();
}

// What tells of no change: where the articles are scrolled to, where the window stands.
void MainWindow::keepSession()
{
    if (!isReading() || m_keeper->path().isEmpty())
        return;
    m_keeper->keep(m_tabs->session());
    m_compact->keepPlace();
    if (!m_context.windowName.isEmpty())
        m_context.settings->setState(openWindowKey(m_context.windowName),
                                     m_keeper->path().toUtf8());
}

void MainWindow::openWindow()
{
    if (!m_context.openWindow)
        return;
    const auto address = m_tabs->address();
    QStringList arguments{m_keeper->path()};
    if (address.isValid())
        arguments = QStringList{u"--article"_s,
                                address.article.collection == "."_L1
                                    ? address.article.key
                                    : address.article.collection + u':' + address.article.key,
                                u"--locale"_s, address.locale.toString()} +
                    arguments;
    m_context.openWindow(arguments);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_search->rest();
    m_compact->keepPlace();
    if (!m_compact->isOn())
        m_context.settings->setState(u"panes"_s, m_panes->save());
    m_context.settings->setState(u"side-tab"_s, QByteArray::number(m_side->currentTab()));
    keepState();
    m_keepTimer.stop();
    if (!m_context.windowName.isEmpty())
        m_context.settings->setState(openWindowKey(m_context.windowName), {});
    QMainWindow::closeEvent(event);
}

void MainWindow::openFrom(const Options &options)
{
    if (options.address) {
        // An address from outside leads only into a library that the person has opened before.
        m_wanted = options.address;
        if (isReading())
            openAddress(*std::exchange(m_wanted, std::nullopt));
        else
            m_keeper->open(m_keeper->lastPath(), {});
        return;
    }
    showPanel(options.panel);
    if (options.show == "start"_L1)
        m_startDesk->showWithLibrary();
    if (options.show == "steps"_L1)
        m_steps->showWithArticle();
    const QString path = options.library.isEmpty() ? m_keeper->lastPath() : options.library;
    m_search->startWithLibrary(options);
    m_keeper->open(path, options.start);
}

// By its name in the options.
void MainWindow::showPanel(const QString &name)
{
    if (m_quality->showPanel(name))
        return;
    m_quality->close();
    m_review->showPanel(name);
}

void MainWindow::takeOver(const Options &options)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    const auto library = m_context.workspace->library();
    const bool same = options.library.isEmpty() || options.library == m_keeper->path();
    if (options.address || !library || !same || !isReading()) {
        openFrom(options);
        return;
    }
    m_search->start(options);
    showPanel(options.panel);
    article::Address address = m_tabs->address();
    if (options.start.isEmpty() || !address.isValid())
        return;
    if (!options.start.article.isEmpty()) {
        address.article = parseReference(*library, options.start.article);
        address.segment = 0;
        address.anchor.clear();
    }
    applyStart(*library, options.start, &address);
    m_tabs->open(address, !options.start.article.isEmpty());
}

void MainWindow::openAddress(const article::Address &address)
{
    const auto library = m_context.workspace->library();
    if (library && library->articles.contains(address.article)) {
        m_tabs->open(address, true);
        return;
    }
    m_context.prompts->inform(this, tr("Address of an article"),
                              tr("The open library has no article %1. Open its library first, "
                                 "then the address again.")
                                  .arg(address.article.key));
}

void MainWindow::showHelp()
{
    const auto library = m_context.workspace->library();
    if (!m_keeper->isSample() || !library) {
        m_context.openHelp(KeysArticle);
        return;
    }
    const auto keys = library->find(KeysArticle);
    if (keys.isValid())
        openArticle(keys, QString(), true);
}

void MainWindow::showKeySheet()
{
    auto sections = m_actions->keySheet();
    sections.append(m_review->keys());
    widgets::KeySheet sheet(sections, this);
    connect(&sheet, &widgets::KeySheet::helpRequested, this, &MainWindow::showHelp,
            Qt::QueuedConnection);
    sheet.exec();
}

void MainWindow::changeKeys(QWidget *parent)
{
    settings::KeysDialog(m_context.settings, m_actions->keyChoices(), parent).exec();
}

void MainWindow::showReport()
{
    const auto library = m_context.workspace->library();
    if (!library)
        return;
    if (!std::exchange(m_reportIsOld, false)) {
        library::ReportDialog(library, this).exec();
        return;
    }
    connect(m_context.workspace, &workspace::Workspace::libraryChanged, this,
            &MainWindow::showReport,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    m_context.workspace->rescan();
}

void MainWindow::showAbout()
{
    m_context.prompts->inform(
        this, tr("About Diglot"),
        tr("Diglot %1 shows help articles in two languages side by side. It is free software under "
           "the Apache License 2.0.")
            .arg(QLatin1StringView(DIGLOT_VERSION)));
}

bool MainWindow::focusNextPrevChild(bool next)
{
    QWidget *there = nextFocusStop(this, focusWidget(), next);
    if (there)
        there->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return there;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedPath(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedPath(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    m_places->open(path);
}

} // namespace diglot::ui::shell
