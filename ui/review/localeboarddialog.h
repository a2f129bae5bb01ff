// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/localeboard.h"
#include "ui/review/reviewsession.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLabel;
class QMenu;
class QPushButton;
class QTableView;
class QToolButton;

namespace diglot::ui::review {

class LocaleBoardModel;

// The article under review in all its languages, a column each, in a window beside the main one.
// What fails in several languages at once is shown as a defect of the source.
class LocaleBoardDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit LocaleBoardDialog(ReviewSession *session, QWidget *parent = nullptr);

    // Shows the session's article, with what was found since.
    void look();

signals:
    void openRequested(const diglot::LocaleTag &locale, int number);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fillLocales(const QList<LocaleTag> &locales);
    void take(const workspace::LocaleBoard &board);
    void showColumns();
    void showSummary();
    void fitRows();
    void openCurrent();
    void retranslate();

    ReviewSession *m_session;
    QToolButton *m_locales;
    QMenu *m_menu;
    QCheckBox *m_defects;
    QLabel *m_summary;
    QPushButton *m_copy;
    QTableView *m_table;
    LocaleBoardModel *m_model;
    article::ArticleId m_article;
    workspace::LibraryFindingsPtr m_findings; // that are shown
    QSet<QString> m_hidden;                   // tags of columns that are not wanted
    QTimer m_fitting;
    int m_asked = 0;
};

} // namespace diglot::ui::review
