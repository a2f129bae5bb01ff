// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/review/segmentrow.h"

#include <QTemporaryDir>

namespace diglot::ui::review {

// The article that is being reviewed: brings together what is kept with what was found, and keeps
// what a person says at once, each as one change that can be undone. Lives on the window's thread;
// all reading and writing is done elsewhere.
class ReviewSession final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString dataFolder;             // empty: a temporary one, gone with the session
        std::function<QDateTime()> now; // empty: the system's clock
    };

    ReviewSession(workspace::Workspace *workspace, const Options &options,
                  QObject *parent = nullptr);
    ~ReviewSession() override;

    // Nothing is read before this; then the whole library is checked in the background, and each
    // one opened later.
    void start();
    [[nodiscard]] bool isStarted() const { return m_started; }

    // The article to be reviewed; an invalid one for none. Ends with rowsChanged().
    void setArticle(const article::ArticleId &article, const LocaleTag &locale);
    void setReviewer(const QString &name) { m_reviewer = name; }
    [[nodiscard]] QString reviewer() const { return m_reviewer; }
    [[nodiscard]] const QList<SegmentRow> &rows() const { return m_rows; }
    // Where it keeps everything; lives as long as the session.
    [[nodiscard]] workspace::ReviewService *reviews() const { return m_reviews.get(); }
    // What judges the library for all who show it, so that it is checked once; likewise. It also
    // gathers what is translated in several ways.
    [[nodiscard]] workspace::CheckService *checks() const { return m_checks.get(); }
    [[nodiscard]] article::ArticleId article() const { return m_article; }
    [[nodiscard]] LocaleTag locale() const { return m_locale; }
    [[nodiscard]] workspace::Workspace *workspace() const { return m_workspace; }
    [[nodiscard]] QString dataFolder() const; // where verdicts are kept
    // A glossary beside the library's own, in TBX or CSV; what uses it is checked again. Faults of
    // either are told by failed().
    void setGlossary(const QString &file);
    // Whether spelling is checked too, in languages of which a dictionary is installed.
    void setSpelling(bool on);
    // Terms of the glossaries that a row's source holds; none before the library was checked.
    [[nodiscard]] QList<checks::TermUse> termsOf(const SegmentRow &row) const;
    // What reviewers have dismissed, in whatever library.
    [[nodiscard]] QFuture<Result<QList<article::Dismissal>>> dismissals() const;
    // Reads what reviewers have decided for locales, so that the checks follow it. start() and
    // every change of what is kept do so too.
    void readConventions();
    // Of the whole library; null until it was checked.
    [[nodiscard]] workspace::LibraryFindingsPtr findings() const { return m_checks->findings(); }
    // Whether there is anything to review; else why not, in one sentence.
    [[nodiscard]] bool isReviewable() const { return m_obstacle.isEmpty(); }
    [[nodiscard]] QString obstacle() const { return m_obstacle; }

    // Each is one change by the reviewer. What else the verdict said stays.
    void judge(const QList<SegmentRow> &rows, article::Judgement judgement,
               const QList<article::Reason> &reasons = {}, const QString &comment = {});
    void propose(const SegmentRow &row, const std::optional<QString> &proposal);
    // On top of what is proposed already, where that still has what is to be mended.
    void acceptFix(const SegmentRow &row, const article::Finding &finding);
    // All fixes of rows for which nothing is proposed yet.
    void acceptFixes(const QList<SegmentRow> &rows);
    void comment(const SegmentRow &row, const QString &comment);
    // Beside what the reviewer says of each already.
    void commentAll(const QList<SegmentRow> &rows, const QString &comment);
    void dismiss(const SegmentRow &row, const article::Finding &finding,
                 article::Dismissal::Scope scope, const QString &reason);
    // What a rule finds in any of the rows.
    void dismissAll(const QList<SegmentRow> &rows, const QString &rule,
                    article::Dismissal::Scope scope, const QString &reason);
    // What a rule finds here is a convention of the row's locale, or a fault however often it is
    // found there; either takes the other's place.
    enum class Decision : quint8 { Convention, Fault };
    void decide(const SegmentRow &row, const article::Finding &finding, Decision decision,
                const QString &reason);
    void restore(const QList<SegmentRow> &rows); // findings that were dismissed
    // A text for each of several rows.
    void proposeEach(const QList<std::pair<SegmentRow, QString>> &proposals);
    // Proposals for texts all over the library, each with what was said before, as one change.
    void proposeAll(const QList<article::Verdict> &verdicts);
    // What came back in a file, as one change.
    void takeImport(const QList<article::ReviewThing> &things, const QString &fileName);
    void undo();
    void redo();
    // What undo() and redo() would take back or do again, empty where that is not known.
    [[nodiscard]] QString undoLabel() const { return m_done.value(m_done.size() - 1); }
    [[nodiscard]] QString redoLabel() const { return m_undone.value(m_undone.size() - 1); }

signals:
    void rowsChanged();              // rows, or whether there are any
    void labelsChanged();            // of undo and redo
    void kept(const QString &label); // was done, taken back or done again
    void failed(const QString &sentence);
    void checking(int done, int total); // files of the library; done = total when it is over

private:
    void load();
    void merge();
    void take(const QFuture<Result<QString>> &future, const QString &label);
    void configureChecks();
    void checkAnew();
    void checkArticle();
    [[nodiscard]] QString contentsPath() const;
    [[nodiscard]] workspace::EditionFindingsPtr foundIn(const QString &path) const;
    [[nodiscard]] article::Dismissal dismissalOf(const SegmentRow &row,
                                                 const article::Finding &finding,
                                                 article::Dismissal::Scope scope,
                                                 const QString &reason) const;
    [[nodiscard]] article::Verdict verdictOf(const SegmentRow &row) const;
    void give(const QList<article::Verdict> &verdicts, const QString &label);
    void remember(const QList<article::Verdict> &verdicts);
    void move(QStringList &from, QStringList &to, const QFuture<Result<QString>> &future,
              const QString &nothing);

    workspace::Workspace *m_workspace;
    QTemporaryDir m_scratch;
    QString m_dataFolder;
    QString m_glossary;
    bool m_spelling = false;
    std::unique_ptr<workspace::ReviewService> m_reviews;
    std::unique_ptr<workspace::CheckService> m_checks;
    article::ArticleId m_article;
    LocaleTag m_locale;
    std::optional<workspace::ArticleReview> m_review;
    workspace::EditionFindingsPtr m_found;
    QList<SegmentRow> m_rows;
    QString m_obstacle;
    QString m_reviewer;
    QStringList m_done; // labels of changes of this session that undo() would take back
    QStringList m_undone;
    int m_asked = 0;
    bool m_started = false;
};

} // namespace diglot::ui::review
