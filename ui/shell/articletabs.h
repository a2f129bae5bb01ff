// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reader/readerview.h"
#include "ui/shell/session.h"

#include <QList>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace diglot::ui::shell {

class BadgeBar;
class FindBar;

// The open articles. A tab costs nothing until it is shown, and the web engine is not started
// before start() is called, so that the window can be painted first. Languages and view are one
// choice for the whole window: a tab takes them over when it is shown.
class ArticleTabs final : public QWidget
{
    Q_OBJECT

public:
    ArticleTabs(workspace::Workspace *workspace, QWidget *parent = nullptr);
    ~ArticleTabs() override;

    // What all tabs share, for pages that are shown elsewhere; null before start().
    [[nodiscard]] std::shared_ptr<reader::ReaderProfile> profile() const { return m_profile; }
    void start(); // makes the profile and shows what was asked for before; once

    void open(const article::Address &address, bool inNewTab);
    void openAt(const article::Address &address, const reader::Place &place); // in a new tab
    void restore(const Session &session); // in place of all tabs
    [[nodiscard]] Session session() const;
    void clear();

    // The view that is shown, null when there is none or the engine has not been started.
    [[nodiscard]] reader::ReaderView *view() const;
    [[nodiscard]] article::Address address() const; // of the shown tab; invalid for none
    // What stands in the place of articles while none is open and when it is wanted; becomes a
    // child.
    void setHome(QWidget *home);
    void showHome(); // goes when an article is opened, a tab is chosen or Esc is pressed
    [[nodiscard]] bool isHomeShown() const;
    // The same for anything else that takes the place of the articles; becomes a child.
    void cover(QWidget *over);
    void uncover();
    [[nodiscard]] bool isCovered() const { return isHomeShown() || isCoveredBy(m_cover); }
    [[nodiscard]] bool isCoveredBy(const QWidget *over) const;
    [[nodiscard]] FindBar *findBar() const { return m_find; }

    void setLocale(const LocaleTag &locale);
    void setWith(const LocaleTag &with); // invalid: the source texts
    void setView(article::View view);
    void setAppearance(const reader::Appearance &appearance);
    // Stand in the menu of every page. Not owned.
    void setPageActions(const QList<QAction *> &actions);
    void reloadArticle(const article::ArticleId &article);
    void reloadAll();

    [[nodiscard]] QStringList titles() const; // of the tabs, in their order
    void showTabAt(int index);
    void closeCurrent();
    void step(int direction);           // to the next or previous tab, round the ends
    void setStripVisible(bool visible); // of the tabs
    void focusArticle();

signals:
    void addressChanged(const diglot::article::Address &address);  // also when another tab is shown
    void pageShown(const diglot::workspace::ArticlePagePtr &page); // null when none is
    void historyChanged();
    void painted();
    void linkHovered(const QString &text);
    void externalLinkActivated(const QUrl &url);
    void headingReached(const QString &anchor);
    void segmentSelected(int number);
    void splitChanged(double share);
    // Of any tab; to be answered by ReaderView::showMarks().
    void marksWanted(diglot::ui::reader::ReaderView *view,
                     const diglot::article::SearchRequest &words,
                     const QList<diglot::article::PageText> &texts, int load);
    void marksShown(int current, int total);
    void newTabRequested();
    void homeShown();
    void tabClosed(const diglot::article::Address &address, const QString &title,
                   const diglot::ui::reader::Place &place); // by the person
    void sessionChanged();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Tab
    {
        reader::ReaderView *view = nullptr; // owned by the stack; null until it is shown
        article::Address pending;           // what it will show
        reader::Place place{};              // where in that, of a tab from last time
    };

    void build();
    void connectFind();
    void retranslate();
    void addTab(const article::Address &address, const QString &title);
    void addCloseButton(int index);
    void closeTab(int index);
    void moveTab(int from, int to);
    void showTab(int index);
    [[nodiscard]] reader::ReaderView *makeView();
    void connectView(reader::ReaderView *view);
    void showTitle(const reader::ReaderView *view);
    [[nodiscard]] int indexOf(const reader::ReaderView *view) const;

    workspace::Workspace *m_workspace;
    std::shared_ptr<reader::ReaderProfile> m_profile; // outlives the views: they are deleted first
    QList<Tab> m_tabs;
    QWidget *m_strip;
    QTabBar *m_bar;
    QToolButton *m_add;
    BadgeBar *m_badges;
    FindBar *m_find;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    QWidget *m_home = nullptr;
    QWidget *m_cover = nullptr;
    reader::Appearance m_appearance;
    bool m_started = false;
    QList<QAction *> m_pageActions;
};

} // namespace diglot::ui::shell
