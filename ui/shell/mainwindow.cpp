// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/mainwindow.h"

#include "ui/library/contentspanel.h"
#include "ui/library/localeswitcher.h"
#include "ui/library/openingpanel.h"
#include "ui/library/replybutton.h"
#include "ui/library/startpanel.h"
#include "ui/settings/settings.h"
#include "ui/shell/aboutpanel.h"
#include "ui/shell/actions.h"
#include "ui/shell/articletabs.h"
#include "ui/shell/compactmode.h"
#include "ui/shell/findbar.h"
#include "ui/shell/flagdesk.h"
#include "ui/shell/leftpanel.h"
#include "ui/shell/libraryplaces.h"
#include "ui/shell/markdesk.h"
#include "ui/shell/outlinepanel.h"
#include "ui/shell/palette.h"
#include "ui/shell/panes.h"
#include "ui/shell/printing.h"
#include "ui/shell/productdesk.h"
#include "ui/shell/qualitydesk.h"
#include "ui/shell/replydesk.h"
#include "ui/shell/reviewdesk.h"
#include "ui/shell/searching.h"
#include "ui/shell/sidepanel.h"
#include "ui/shell/startdesk.h"
#include "ui/shell/statusline.h"
#include "ui/shell/stepsdesk.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/desktoptheme.h"
#include "ui/widgets/localefont.h"
#include "ui/widgets/prompts.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

namespace {

constexpr QSize FirstSize(1280, 800);
constexpr QSize LeastSize(640, 420);
constexpr int KeepMs = 1000;

} // namespace

MainWindow::MainWindow(const WindowContext &context)
    : m_context(context)
    , m_links(context.settings, context.prompts, context.openExternally)
    , m_desktop(new widgets::DesktopTheme(this))
    , m_actions(new Actions(this))
    , m_keeper(new LibraryKeeper(context.workspace, context.settings, context.sampleFolder,
                                 context.cacheFolder, this))
    , m_places(new LibraryPlaces({this, context.prompts, m_keeper, context.workspace,
                                  context.dataFolder, context.cacheFolder}))
{
    build();
    connectLibrary();
    connectTabs();
    connectPanels();
    connectSearch();
    m_startDesk->connectParts({m_tabs, m_search});
    m_review->connectParts({m_tabs, m_side, m_actions});
    m_quality->connectParts({m_body, m_panes, m_tabs, m_search->field(), m_actions});
    m_steps->connectParts(m_tabs);
    m_printing->connectParts({m_tabs, m_contents});
    connectMarks();
    m_reply->connectParts({m_tabs, m_side, m_top, m_actions, this});
    connect(m_reply, &ReplyDesk::replyChanged, this,
            [this] { m_contents->setReply(m_reply->chain()); });
    connect(m_reply, &ReplyDesk::articleChosen, this,
            [this](const auto &article) { openArticle(article, {}, false); });
    connectProducts();
    connectActions();
    connectViewActions();
    applySettings();
    m_top->setReading(false);
    m_panes->restore(context.settings->state(u"panes"_s));
    m_compact->restore();
    m_side->setCurrentTab(context.settings->state(u"side-tab"_s).toInt());
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Diglot"_s);
    setMinimumSize(LeastSize);
    resize(FirstSize);
    setAcceptDrops(true);
    auto *whole = new QWidget(this);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_search = new Searching(m_context, m_actions, this);
    m_top = new TopBar(m_actions, m_search->field(), whole);
    m_body = new QStackedWidget(whole);
    m_status = new StatusLine(whole);
    m_start = new library::StartPanel(m_body);
    m_opening = new library::OpeningPanel(m_body);
    m_contents = new library::ContentsPanel(m_body);
    m_tabs = new ArticleTabs(m_context.workspace, m_body);
    m_review = new ReviewDesk(m_context, this);
    m_quality = new QualityDesk(m_context, m_review, this);
    m_startDesk = new StartDesk(m_context, m_actions, this);
    m_steps = new StepsDesk(m_context, m_actions, this);
    m_printing = new Printing(m_context, m_actions, this);
    m_reply = new ReplyDesk(m_context, this);
    m_products = new ProductDesk(m_search->service(), m_context.settings, this);
    m_side = new SidePanel(m_review->panel(), m_reply->panel(), m_body);
    m_marks = new MarkDesk(m_context, this);
    m_flags = new FlagDesk(m_context, this);
    const QList<QWidget *> found = m_search->panels(); // results, concordance
    m_left = new LeftPanel({m_contents, found.at(0), m_marks->panel(), found.at(1)}, m_body);
    m_panes = new Panes(m_left, m_tabs, m_side, m_body);
    m_panes->setActions((*m_actions)[ActionId::ToggleContents], (*m_actions)[ActionId::ToggleSide]);
    m_body->addWidget(m_start);
    m_body->addWidget(m_opening);
    m_body->addWidget(m_panes);
    m_body->addWidget(m_quality->panel());
    layout->addWidget(m_top);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_status);
    setCentralWidget(whole);
    m_compact = new CompactMode(
        {this, layout, m_top, m_panes, m_tabs, m_actions, m_context.settings, m_context.windowName},
        this);
}

void MainWindow::connectLibrary()
{
    connect(m_keeper, &LibraryKeeper::opening, this, [this](const QString &path) {
        keepState();
        m_opening->setPath(path);
        m_body->setCurrentWidget(m_opening);
        m_top->setReading(false);
    });
    connect(m_keeper, &LibraryKeeper::opened, this, &MainWindow::showLibrary);
    connect(m_keeper, &LibraryKeeper::failed, this, &MainWindow::showFailure);
    connect(m_context.workspace, &workspace::Workspace::openingProgress, m_opening,
            &library::OpeningPanel::setProgress);
    connect(m_context.workspace, &workspace::Workspace::unpackingProgress, m_opening,
            &library::OpeningPanel::setUnpacked);
    connect(m_context.workspace, &workspace::Workspace::libraryChanged, this,
            &MainWindow::updateLibrary);
    connect(m_context.workspace, &workspace::Workspace::libraryLost, m_status,
            &StatusLine::setLost);
    connect(m_context.workspace, &workspace::Workspace::editionChanged, m_tabs,
            [this](const auto &article) { m_tabs->reloadArticle(article); });
    connect(m_opening, &library::OpeningPanel::cancelRequested, m_keeper, &LibraryKeeper::cancel);
    connect(m_start, &library::StartPanel::openFolderRequested, m_places,
            &LibraryPlaces::chooseFolder);
    connect(m_start, &library::StartPanel::openSampleRequested, this,
            [this] { m_keeper->open(m_keeper->samplePath(), {}); });
    connect(m_start, &library::StartPanel::openRequested, this,
            [this](const QString &path) { m_keeper->open(path, {}); });
    connect(m_context.settings, &settings::Settings::changed, this, &MainWindow::applySettings);
    connect(m_desktop, &widgets::DesktopTheme::changed, this, &MainWindow::applySettings);
}

void MainWindow::connectTabs()
{
    connect(m_tabs, &ArticleTabs::addressChanged, this, &MainWindow::showAddress);
    connect(m_tabs, &ArticleTabs::pageShown, this, &MainWindow::showPage);
    connect(m_tabs, &ArticleTabs::historyChanged, this, &MainWindow::showHistory);
    connect(m_tabs, &ArticleTabs::sessionChanged, this,
            [this] { m_keeper->keep(m_tabs->session()); });
    connect(m_tabs, &ArticleTabs::linkHovered, m_status, &StatusLine::setLink);
    connect(m_tabs, &ArticleTabs::externalLinkActivated, this,
            [this](const QUrl &url) { m_links.open(url, this); });
    connect(m_tabs, &ArticleTabs::headingReached, m_side->outline(), &OutlinePanel::setCurrent);
    connect(m_tabs, &ArticleTabs::splitChanged, m_context.settings, &settings::Settings::setSplit);
    connect(m_tabs, &ArticleTabs::newTabRequested, this, [this] { openFirst(true); });
}

void MainWindow::connectPanels()
{
    connect(m_contents, &library::ContentsPanel::articleChosen, this, &MainWindow::openArticle);
    connect(m_contents, &library::ContentsPanel::externalChosen, this,
            [this](const QUrl &url) { m_links.open(url, this); });
    connect(m_side->outline(), &OutlinePanel::anchorChosen, this, [this](const QString &anchor) {
        if (m_tabs->view())
            m_tabs->view()->goToAnchor(anchor);
    });
    connect(m_status, &StatusLine::reportRequested, this, &MainWindow::showReport);
    connect(m_top, &TopBar::viewChosen, m_tabs, &ArticleTabs::setView);
    connect(m_top, &TopBar::historyChosen, this, [this](int position) {
        if (m_tabs->view())
            m_tabs->view()->goTo(position);
    });
    connect(m_top, &TopBar::recentChosen, this,
            [this](const QString &path) { m_keeper->open(path, {}); });
    auto *switcher = m_top->switcher();
    connect(switcher, &library::LocaleSwitcher::readingChosen, this, &MainWindow::chooseLocale);
    connect(switcher, &library::LocaleSwitcher::withChosen, this, &MainWindow::chooseWith);
    connect(switcher, &library::LocaleSwitcher::swapRequested, (*m_actions)[ActionId::SwapSides],
            &QAction::trigger);
}

void MainWindow::connectProducts()
{
    connect(m_products, &ProductDesk::offered, m_top->reply(), &library::ReplyButton::setProducts);
    connect(m_products, &ProductDesk::narrowed, m_contents, &library::ContentsPanel::setOnly);
    connect(m_products, &ProductDesk::narrowed, m_startDesk, &StartDesk::setOnly);
    connect(m_contents, &library::ContentsPanel::allRequested, this,
            [this] { m_context.settings->setCustomerProduct({}); });
}

void MainWindow::connectMarks()
{
    m_marks->connectParts({m_tabs, m_search, m_status, m_keeper, m_actions});
    if (!m_context.dataFolder.isEmpty())
        m_keeper->setMarks(m_marks->service(), m_context.windowName);
    connect(m_marks, &MarkDesk::openRequested, this, [this](const marks::MarkTarget &target) {
        article::Address address = m_tabs->address();
        address.article = target.article;
        address.locale = target.locale;
        address.anchor.clear();
        address.segment = target.segment;
        m_tabs->open(address, target.newTab);
        m_tabs->focusArticle();
    });
    connect(m_marks, &MarkDesk::pinnedChanged, m_startDesk, &StartDesk::setPinned);
    m_flags->connectParts({m_tabs, m_marks, m_status, m_actions});
    connect(m_flags, &FlagDesk::verifiedChanged, m_side->about(), &AboutPanel::setVerified);
    connect(m_flags, &FlagDesk::openRequested, this,
            [this](const article::ArticleId &article, const LocaleTag &locale) {
                emit m_marks->openRequested({article, locale, 0, false});
            });
    m_search->palette()->setParts({m_actions, m_context.settings, m_tabs, m_marks->panel(),
                                   [this](const LocaleTag &locale) { chooseLocale(locale); }});
    m_keepTimer.setInterval(KeepMs);
    connect(&m_keepTimer, &QTimer::timeout, this, &MainWindow::keepSession);
    m_keepTimer.start();
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    // The web engine costs a few hundred milliseconds: the window is on the screen before it.
    QTimer::singleShot(0, m_tabs, &ArticleTabs::start);
}

} // namespace diglot::ui::shell
