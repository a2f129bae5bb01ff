// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/review/comparemodel.h"
#include "ui/review/reviewsession.h"

#include <QDialog>
#include <QFutureWatcher>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;

namespace diglot::ui::widgets {
class ElidedLabel;
class SegmentedControl;
} // namespace diglot::ui::widgets

namespace diglot::ui::review {

// What has changed in the open library since another state of it, in a window beside the main one:
// opens that state and compares in the background, which can be cancelled, and lists the texts
// that differ with their differences and what became of their verdicts. Ends with the library.
class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    // `path` is of the earlier state, in any form that the workspace opens. It begins at once, and
    // shows itself when it is done or takes a moment.
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
    enum class Stage : quint8 { Reading, Comparing, Done, Failed, Left };

    void build();
    void buildFilters();
    void buildTable();
    void read(const QString &cacheFolder);
    void compare(const article::LibraryPtr &before);
    void take(const Result<workspace::Comparison> &comparison);
    void fail(const Error &error);
    void filter();
    void showStage();
    void fitWindow(bool isLarge);
    void showSummary();
    void showCounts();
    void showCurrent(const QModelIndex &now);
    void openCurrent();
    void retranslate();

    ReviewSession *m_session;
    QString m_path;
    article::LibraryPtr m_before; // once it was read
    article::LibraryPtr m_now;
    std::unique_ptr<workspace::Workspace> m_other; // while its files are needed
    QFutureWatcher<Result<workspace::Comparison>> m_comparing;
    Stage m_stage = Stage::Reading;
    QString m_failure;
    widgets::ElidedLabel *m_states;
    QWidget *m_filters;
    widgets::SegmentedControl *m_kinds;
    QComboBox *m_locales;
    QLineEdit *m_words;
    QLabel *m_summary;
    QLabel *m_problems;
    QProgressBar *m_progress;
    QTableView *m_table;
    widgets::ElidedLabel *m_place; // of the current row
    QPushButton *m_open;
    QPushButton *m_close;
    CompareModel *m_model;
};

} // namespace diglot::ui::review
