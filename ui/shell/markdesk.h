// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/marks/markspanel.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"

#include <QPointer>
#include <QTemporaryDir>

namespace diglot::ui::marks {
class NotePanel;
}

namespace diglot::ui::shell {

class ArticleTabs;
class Searching;
class StatusLine;

// Brings what a person keeps beside the articles together with the page, the tabs and the actions:
// bookmarks, notes, highlights, pins, history, closed tabs.
class MarkDesk final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        ArticleTabs *tabs = nullptr;
        Searching *searching = nullptr; // shows the panel before the article
        StatusLine *status = nullptr;
        LibraryKeeper *keeper = nullptr;
        Actions *actions = nullptr;
    };

    MarkDesk(const WindowContext &context, QWidget *window);
    ~MarkDesk() override;

    [[nodiscard]] workspace::MarkService *service() const { return m_service; }
    [[nodiscard]] marks::MarksPanel *panel() const { return m_panel; }
    [[nodiscard]] marks::NotePanel *note() const;
    void connectParts(const Parts &parts);
    void setLibrary(const article::LibraryPtr &library);
    // The sentence that is chosen in the shown article, as article::pageNumber; 0 for none.
    [[nodiscard]] int selected() const { return m_selected; }

signals:
    // What the ticket's set holds of this library, by its order; empty where none is chosen.
    void pinnedChanged(const QString &set, const QList<diglot::article::Address> &pinned);
    void openRequested(const diglot::ui::marks::MarkTarget &target);

private:
    void connectActions();
    void followPage(const workspace::ArticlePagePtr &page);
    void select(int number);
    void open(const marks::MarkTarget &target);
    void seek();
    void showNotes();
    void showState();
    void tellPinned();
    void toggleBookmark();
    void addNote();
    void cycleHighlight();
    void togglePin();
    void pinTo(const QString &set);
    void chooseSet();
    void reopenTab();
    // Describes the shown article or a sentence of it; what is wrong is said.
    void describe(int number, const std::function<void(const article::Mark &)> &act);
    // Of the shown edition; null for none.
    [[nodiscard]] const article::Mark *markHere(article::MarkKind kind, int number) const;
    [[nodiscard]] const article::Mark *pinIn(const QString &set) const;
    void keep(const article::Mark &mark, const QString &said);
    void remove(const QString &id, const QString &said);
    void say(const QString &text);

    WindowContext m_context;
    QTemporaryDir m_scratch; // holds what is kept where no folder was given for it
    workspace::MarkService *m_service;
    marks::MarksPanel *m_panel;
    QPointer<marks::NotePanel> m_note; // goes with the tabs, below which it stands
    Parts m_parts;
    int m_selected = 0;
    QString m_sought; // id of a mark whose sentence is gone to once its article is shown
    article::ArticleId m_visited;
    LocaleTag m_visitedIn;
};

} // namespace diglot::ui::shell
