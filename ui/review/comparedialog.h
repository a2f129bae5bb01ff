// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/review/comparemodel.h"
#include "ui/review/reviewsession.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace diglot::ui::widgets {
class SegmentedControl;
}

namespace diglot::ui::review {

// What has changed in the open library since another state of it, in a window beside the main one:
// opens that state and compares in the background, which can be cancelled, and lists the sentences
// that differ with their differences and what became of their verdicts. Ends with the library.
class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    // `path` is of the earlier state, in any form that the workspace opens. It begins at once.
    CompareDialog(ReviewSession *session, const QString &path, const QString &cacheFolder,
                  QWidget *parent = nullptr);
    ~CompareDialog() override;

    void reject() override; // ends the work too

signals:
    void openRequested(const diglot::article::ArticleId &article, const diglot::LocaleTag &locale,
                       int number); // 0: the article's beginning

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Stage : quint8 { Reading, Comparing, Done, Failed };

    void build();
    void buildTable();
    void read(const QString &cacheFolder);
    void compare(const article::LibraryPtr &before);
    void take(const Result<workspace::Comparison> &comparison);
    void fail(const Error &error);
    void showKind(int kind);
    void showStage();
    void showSummary();
    void fitRows();
    void openCurrent();
    void retranslate();

    ReviewSession *m_session;
    QString m_path;
    article::LibraryPtr m_now;
    std::unique_ptr<workspace::Workspace> m_other; // while its files are needed
    QFutureWatcher<Result<workspace::Comparison>> m_comparing;
    Stage m_stage = Stage::Reading;
    QString m_failure;
    QLabel *m_states;
    widgets::SegmentedControl *m_kinds;
    QLabel *m_summary;
    QLabel *m_problems;
    QProgressBar *m_progress;
    QTableView *m_table;
    QPushButton *m_open;
    QPushButton *m_close;
    CompareModel *m_model;
    QTimer m_fitting;
};

} // namespace diglot::ui::review
