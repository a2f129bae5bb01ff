// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/externallinks.h"
#include "ui/shell/librarykeeper.h"

#include <QDateTime>
#include <QMainWindow>
#include <QTimer>

#include <functional>

class QStackedWidget;

namespace diglot::ui::library {
class ContentsPanel;
class OpeningPanel;
class StartPanel;
} // namespace diglot::ui::library

namespace diglot::ui::speech {
class Voice;
}

namespace diglot::ui::widgets {
class DesktopTheme;
}

namespace diglot::ui::shell {

class Actions;
class ArticleTabs;
class CompactMode;
class FlagDesk;
class LeftPanel;
class LibraryPlaces;
class MarkDesk;
class Panes;
class ProductDesk;
class QualityDesk;
class Printing;
class ReplyDesk;
class ReviewDesk;
class Searching;
class SidePanel;
class StartDesk;
class StatusLine;
class StepsDesk;
class TopBar;

// What the window needs from outside; all of it outlives the window.
struct WindowContext
{
    workspace::Workspace *workspace = nullptr;
    settings::Settings *settings = nullptr;
    widgets::Prompts *prompts = nullptr;
    QString sampleFolder;
    QString cacheFolder;
    QString indexFolder;              // of search indexes; empty: a temporary one
    QString dataFolder;               // what is kept; empty: nothing is
    std::function<QDateTime()> clock; // empty: the real one
    std::function<std::unique_ptr<speech::Voice>()> voice; // empty: the system's
    std::optional<bool> dark; // in place of the theme that the settings say
    ExternalLinks::Opener openExternally;
    QString windowName; // by which its session is kept; empty: the first window
    // Starts another window of the program with these arguments.
    std::function<void(const QStringList &arguments)> openWindow;
    // Opens an article of the sample library in a window of its own.
    std::function<void(const QString &articleKey)> openHelp;
};

// The window. It makes the panels and introduces them to each other; what is done is done by them.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowContext &context);
    ~MainWindow() override;

    [[nodiscard]] LibraryKeeper *keeper() const { return m_keeper; }
    [[nodiscard]] ArticleTabs *tabs() const { return m_tabs; }
    [[nodiscard]] Searching *searching() const { return m_search; }
    [[nodiscard]] StepsDesk *steps() const { return m_steps; }
    [[nodiscard]] Printing *printing() const { return m_printing; }
    [[nodiscard]] ReviewDesk *reviewing() const { return m_review; }
    [[nodiscard]] QualityDesk *quality() const { return m_quality; }
    [[nodiscard]] MarkDesk *marking() const { return m_marks; }
    [[nodiscard]] FlagDesk *flagging() const { return m_flags; }
    [[nodiscard]] ReplyDesk *replying() const { return m_reply; }
    // A library, an address or nothing (then the library opened last), as options say.
    void openFrom(const Options &options);
    // The same for what a second start asked for: comes to the front and keeps what is open where
    // nothing else was named.
    void takeOver(const Options &options);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void connectLibrary();
    void connectTabs();
    void connectSearch();
    void connectPanels();
    void connectMarks();
    void connectProducts();
    void connectActions();
    void connectViewActions();
    void showLibrary(const article::LibraryPtr &library, const StartPoint &start);
    void updateLibrary(const article::LibraryPtr &library);
    void showFailure(const Error &error);
    void showAddress(const article::Address &address);
    void showPage(const workspace::ArticlePagePtr &page);
    void showHistory();
    void openArticle(const article::ArticleId &article, const QString &anchor, bool inNewTab);
    void openAddress(const article::Address &address);
    void openFirst(bool inNewTab);
    void chooseLocale(const LocaleTag &locale);
    void chooseWith(const LocaleTag &with);
    void applySettings();
    void setTheme(bool dark);
    void showHelp();
    void showKeySheet();
    void changeKeys(QWidget *parent);
    void showReport();
    void showAbout();
    void retranslate();
    void keepState();
    void showPanel(const QString &name);
    [[nodiscard]] bool isReading() const; // a library is open, and none is being opened
    void keepSession();
    void openWindow();

    WindowContext m_context;
    ExternalLinks m_links;
    widgets::DesktopTheme *m_desktop;
    Actions *m_actions;
    LibraryKeeper *m_keeper;
    LibraryPlaces *m_places;
    Searching *m_search;
    ReviewDesk *m_review;
    QualityDesk *m_quality;
    Printing *m_printing;
    StartDesk *m_startDesk;
    StepsDesk *m_steps;
    MarkDesk *m_marks;
    FlagDesk *m_flags;
    CompactMode *m_compact;
    ReplyDesk *m_reply;
    ProductDesk *m_products;
    TopBar *m_top;
    QStackedWidget *m_body;
    library::StartPanel *m_start;
    library::OpeningPanel *m_opening;
    Panes *m_panes;
    library::ContentsPanel *m_contents;
    ArticleTabs *m_tabs;
    LeftPanel *m_left;
    SidePanel *m_side;
    StatusLine *m_status;
    LocaleTag m_contentsLocale;
    std::optional<article::Address> m_wanted; // to be shown once its library is open
    std::optional<bool> m_dark;               // not known before the first setTheme
    QTimer m_keepTimer;                       // for places and the window, which tell of no change
    bool m_reportIsOld = false;               // its sentences are in another language
};

} // namespace diglot::ui::shell
