// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/searchservice.h"
#include "ui/search/searchdesk.h"
#include "ui/shell/leftpanel.h"

#include <QPointer>
#include <QTemporaryDir>

class QShortcut;

namespace diglot::ui::library {
class ContentsPanel;
}
namespace diglot::ui::settings {
class Settings;
}
namespace diglot::ui::reader {
class ReaderView;
}
namespace diglot::ui::search {
class ConcordancePanel;
class MarksBar;
class SearchField;
class SearchHistory;
class SearchPanel;
} // namespace diglot::ui::search

namespace diglot::ui::shell {

class Actions;
class ArticleTabs;
class IndexLine;
class Palette;
class Panes;
class ReplyDesk;
struct Options;
struct WindowContext;

// Search in the window: introduces index, field, results, article and history to each other, and
// knows the way back from an article to the results.
class Searching final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Panes *panes = nullptr;
        LeftPanel *left = nullptr;
        library::ContentsPanel *contents = nullptr;
        ArticleTabs *tabs = nullptr;
        QWidget *status = nullptr; // has a horizontal layout
        ReplyDesk *reply = nullptr;
    };

    Searching(const WindowContext &context, Actions *actions, QWidget *window);
    ~Searching() override;

    [[nodiscard]] workspace::SearchService *service() const { return m_service; }
    [[nodiscard]] QWidget *field() const;
    [[nodiscard]] QList<QWidget *> panels() const; // results, concordance
    // What the field finds beside articles; its parts are still to be given.
    [[nodiscard]] Palette *palette() const { return m_palette; }
    void connectParts(const Parts &parts);

    void setLibrary(const article::LibraryPtr &library); // another one is open
    void clearHistory();
    void type(const QString &text);                   // into the field, as a person would
    [[nodiscard]] QStringList failedSearches() const; // newest first
    void forgetFailed();
    void setReading(const LocaleTag &locale); // the language that titles are shown in
    void retranslate();                       // what the results say beside articles' own words
    // Searches for what the options say: at once, or when the library that is being opened is.
    void start(const Options &options);
    void startWithLibrary(const Options &options);
    // Whether all that was asked for is on the window.
    [[nodiscard]] bool isSettled() const;

    // Whether the shown article was opened from the results, so that the way back leads there.
    [[nodiscard]] bool canReturn() const;
    void returnToResults();
    // Goes to the next (1) or previous (-1) marked word; false if none is marked.
    bool stepMark(int direction);
    void contentsWanted(); // the keyboard goes to the contents
    // Shows the panel before the article with that tab, also in a window too narrow for it.
    void showPanel(LeftPanel::Tab tab);
    void rest(); // before the state of the window is kept

signals:
    void historyChanged();
    void openRequested(const diglot::ui::search::SearchTarget &target);
    void wayBackChanged();

private:
    void followOthers(Qt::ApplicationState state);
    void connectIndex();
    void connectActions();
    void connectArticle();
    void changeWidth(LeftPanel::Tab tab);
    void open(const search::SearchTarget &target);
    void release();
    void showMarks(int current, int total);
    void clearMarks();
    void leaveArticle(); // Esc
    void showConcordance(const QString &term);
    void showHelp();
    void applySettings();
    void openHit();
    void begin();

    Actions *m_actions;
    settings::Settings *m_settings;
    QWidget *m_window;
    QTemporaryDir m_scratch; // holds the index where no folder was given for it
    workspace::SearchService *m_service;
    search::SearchHistory *m_history;
    search::SearchField *m_field;
    search::SearchPanel *m_panel;
    search::ConcordancePanel *m_concordance;
    search::MarksBar *m_marks;
    search::SearchDesk *m_desk;
    IndexLine *m_index;
    Palette *m_palette;
    QShortcut *m_escape;
    Parts m_parts;
    LeftPanel::Tab m_shownTab = LeftPanel::Tab::Contents;
    article::LibraryPtr m_library;
    int m_widths[4] = {0, 0, 0, 0};
    LocaleTag m_reading;
    LeftPanel::Tab m_cameFrom = LeftPanel::Tab::Results; // where the shown article was chosen
    bool m_forced = false; // the panel was shown in a window too narrow for it
    QPointer<reader::ReaderView> m_openedIn;
    int m_openedAt = -1; // position in its history
    int m_marked = 0;
    std::optional<search::SearchQuery> m_wanted; // once the library is open
    QString m_wantedTerm;                        // for the concordance
    int m_wantedHit = 0;
    bool m_waiting = false; // for the answer to what the program was started for
    bool m_indexed = false;
    bool m_marking = false; // the words of an article that was opened are not known yet
};

} // namespace diglot::ui::shell
