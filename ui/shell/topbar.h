// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/address.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace diglot::ui::library {
class LocaleButton;
class LocaleSwitcher;
class ReplyButton;
} // namespace diglot::ui::library
namespace diglot::ui::widgets {
class ElidedLabel;
class SegmentedControl;
} // namespace diglot::ui::widgets

namespace diglot::ui::shell {

class Actions;

// Menu, history, search, where one is, languages and views: always visible. Where it is narrow the
// views become one button with a menu, then the languages are called by their tags.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    // Takes the search field into itself.
    TopBar(Actions *actions, QWidget *searchField, QWidget *parent = nullptr);

    [[nodiscard]] library::LocaleSwitcher *switcher() const { return m_switcher; }
    [[nodiscard]] library::ReplyButton *reply() const { return m_reply; }
    void setTrail(const QStringList &names); // from the docset to the article
    void setView(article::View view);
    // Titles of the history, oldest first, and where in it one is.
    void setHistory(const QStringList &titles, int position);
    void setRecent(const QStringList &paths); // of libraries that were opened before, newest first
    // What a small window has no room for steps back: forward, views, the languages that
    // are read, the place in the contents.
    void setCompact(bool compact);
    void setReading(bool reading); // whether an article is shown: else languages and views rest

signals:
    void viewChosen(diglot::article::View view);
    void historyChosen(int position);
    void recentChosen(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void makeViewButton();
    void adapt();
    void showViewName();
    void fillMenu(QMenu *menu);
    void fillHistory(QMenu *menu, int direction);

    Actions *m_actions;
    QToolButton *m_menuButton;
    QToolButton *m_back;
    QToolButton *m_forward;
    QWidget *m_search;
    widgets::ElidedLabel *m_trail;
    library::LocaleSwitcher *m_switcher;
    library::ReplyButton *m_reply;
    widgets::SegmentedControl *m_views;
    library::LocaleButton *m_viewButton;
    bool m_reading = false;
    bool m_compact = false;
    QStringList m_titles;
    QStringList m_recent;
    int m_position = 0;
};

} // namespace diglot::ui::shell
