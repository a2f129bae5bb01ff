// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/reader/segmentmark.h"
#include "ui/review/exportdialog.h"
#include "ui/review/segmentlist.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"

#include <QPointer>

namespace diglot::ui::review {
class CompareDialog;
class LocaleBoardDialog;
class ReviewPanel;
class ReviewSession;
} // namespace diglot::ui::review

namespace diglot::ui::shell {

class ArticleTabs;
class Panes;
class SidePanel;

// Brings the review together with the page, the tabs and the actions. Nothing is read or checked
// before the review is called for the first time; from then on it is there at every start.
class ReviewDesk final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        ArticleTabs *tabs = nullptr;
        SidePanel *side = nullptr;
        Actions *actions = nullptr;
    };

    ReviewDesk(const WindowContext &context, QObject *parent);

    [[nodiscard]] QWidget *panel() const;
    [[nodiscard]] review::ReviewSession *session() const { return m_session; }
    [[nodiscard]] review::ReviewPanel *reviewPanel() const { return m_panel; }
    void connectParts(const Parts &parts);
    // The letters that count while the list has the keyboard.
    [[nodiscard]] static widgets::KeySection keys();
    // Shows the panel; with it the review begins.
    void open();
    // Opens an article, at a segment where that is not 0, with the list beside it filtered so.
    void openAt(const article::ArticleId &article, const LocaleTag &locale, int number,
                const QString &filter);
    // Shows a panel by its name in the options ("outline", "about", "review") as soon as an article
    // stands beside it; nothing for an empty name.
    void showPanel(const QString &name);
    // Shows what has changed in the library since the state at that path.
    void compareWith(const QString &path);
    void retranslate();
    // The library was checked, if that was asked for: what is shown will stay.
    [[nodiscard]] bool isSettled() const;

private:
    void connectActions();
    void start();
    void followPage();
    void showWanted();
    void openSide(int tab);
    void lookAtAwaited();
    void showMarks();
    [[nodiscard]] QList<reader::SegmentMark> marks() const;
    void showProposals(QList<reader::SegmentMark> marks);
    [[nodiscard]] review::ExchangeContext exchangeContext() const;
    void showLocaleBoard();
    void exportTexts();
    void importTexts();
    void showCount();

    WindowContext m_context;
    review::ReviewSession *m_session;
    review::ReviewPanel *m_panel;
    Parts m_parts;
    QPointer<review::LocaleBoardDialog> m_board;
    QPointer<review::CompareDialog> m_comparison;
    QString m_wanted; // panel to be shown with the next article
    struct Place
    {
        article::ArticleId article;
        LocaleTag locale;
        int number = 0;
        QString filter;
    };
    std::optional<Place> m_awaited; // to be looked at once its page is shown
    int m_marking = 0;              // of the newest marks: proposals that come late are dropped
};

} // namespace diglot::ui::shell
