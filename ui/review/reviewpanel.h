// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/review/reviewsession.h"
#include "ui/review/segmentlist.h"
#include "ui/review/segmentmodel.h"

#include <QWidget>

class QLabel;

namespace diglot::ui::settings {
class Settings;
}
namespace diglot::ui::widgets {
class Prompts;
}

namespace diglot::ui::review {

class FilterBar;
class VerdictEditor;
class WalkBar;

// The list of an article's texts with what is said of the one that is looked at. Everything a
// reviewer does goes through perform(), from keys, buttons and menus alike.
class ReviewPanel final : public QWidget
{
    Q_OBJECT

public:
    // All of them outlive the panel.
    ReviewPanel(ReviewSession *session, settings::Settings *settings, widgets::Prompts *prompts,
                QWidget *parent = nullptr);

    void perform(Deed deed);
    // Looks at the segment that the page has come to, if the list shows it; tells nobody.
    void showNumber(int number);
    [[nodiscard]] int doubtful() const; // texts that are to be looked at
    [[nodiscard]] const SegmentRow *currentRow() const;
    void focusFilter();
    // Shows what the filter leaves, and looks at this segment as soon as it is there (0: at none).
    void lookAt(const QString &filter, int number);
    // Where one is in a sample that is walked over; nothing is walked over where it has no texts.
    void setWalk(int at, int texts);
    // The reviewer's name, asked for where it is not known; empty where that was not answered.
    [[nodiscard]] static QString reviewerName(QWidget *parent, settings::Settings *settings,
                                              widgets::Prompts *prompts);
    // The texts that the filter shows; empty where it shows all.
    [[nodiscard]] QList<article::TextPlace> filtered() const;
    // Asks for the reviewer's name where it is not known; false if there is none then.
    [[nodiscard]] bool hasReviewer();
    // What has been written counts, before something else is done with the verdicts.
    void commit();

signals:
    void walkStepped(int direction); // a verdict was given, or a button pressed: 1 or -1
    void walkEnded();
    void numberChosen(int number);      // of the segment looked at; to be shown in the page
    void unitChosen(const QString &id); // likewise of a text that is no segment
    void doubtfulChanged(int count);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectAll();
    void takeRows();
    void showRows();
    void showEmpty();
    void showCurrent();
    void tellPage(const SegmentRow &row);
    void editCurrent();
    void applyFilter();
    void step(int direction);
    void choose(const QModelIndex &index);
    void goTo(int row);
    [[nodiscard]] bool isHidden() const; // the current sentence is not in the list
    [[nodiscard]] bool comesBackToList();
    void goOn(bool fromDoubtful);
    void performOnRow(Deed deed, const SegmentRow &row);
    void performOnRows(Deed deed, const QList<SegmentRow> &rows);
    void judge(article::Judgement judgement);
    void reject();
    void fix(const SegmentRow &row);
    void dismiss(const SegmentRow &row, const article::Findings &findings);
    void proposeForAll(const QList<SegmentRow> &rows);
    void commentOnAll(const QList<SegmentRow> &rows);
    void dismissInAll(const QList<SegmentRow> &rows);
    void restoreAll(const QList<SegmentRow> &rows);
    [[nodiscard]] QList<SegmentRow> chosen() const;
    [[nodiscard]] bool mayJudge(QList<SegmentRow> &rows, article::Judgement judgement);
    void tell(const QString &sentence, bool isError);
    void retranslate();

    ReviewSession *m_session;
    settings::Settings *m_settings;
    widgets::Prompts *m_prompts;
    SegmentModel *m_model;
    WalkBar *m_walk;
    FilterBar *m_filter;
    SegmentList *m_list;
    QLabel *m_empty;
    QLabel *m_told;
    VerdictEditor *m_editor;
    std::optional<article::TextPlace> m_current; // of the row that is looked at
    int m_lastRow = 0;                           // of the list, where that was or would be
    int m_wanted = 0;                            // segment to be looked at once it is there
    bool m_quiet = false;                        // the page is not to be told
    QList<int> m_echoes;                         // what it was told and has not answered yet
    bool m_leftOut = false; // a sentence was chosen in the page that is not in the list
};

} // namespace diglot::ui::review
