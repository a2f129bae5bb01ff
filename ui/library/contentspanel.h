// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/library/contentsmodel.h"

#include <QSet>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;

namespace diglot::ui::library {

class ContentsView;

// The contents tree with its filter. What was unfolded stays so over a change of locale, an update
// of the library and filtering.
class ContentsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ContentsPanel(QWidget *parent = nullptr);

    // Shows a library in a locale; the same call serves a change of either.
    void setContents(const article::LibraryPtr &library, const LocaleTag &reading);
    // The customer's language and what stands in for it (workspace::localeChain()): articles that
    // lack the first are marked.
    void setReply(const QList<LocaleTag> &chain);
    [[nodiscard]] const ContentsTree &tree() const { return m_model->tree(); }
    // Leaves of the articles only these, and says so by the name of what they are about; nothing:
    // all are shown.
    void setOnly(const QString &name, const std::optional<QSet<article::ArticleId>> &articles);
    // Marks the line of the shown article and brings it into view.
    void showArticle(const article::ArticleId &article);
    void focusFilter();
    // The line that has the focus if lines stand under it, else the one above it; 0 for all.
    [[nodiscard]] int branch() const;
    // Shown in the menu of a line.
    void addMenuActions(const QList<QAction *> &actions);
    // Ids of the lines that are unfolded, in order. The shown article is in view whatever is set.
    [[nodiscard]] QStringList unfolded();
    void setUnfolded(const QStringList &ids);

signals:
    void articleChosen(const diglot::article::ArticleId &article, const QString &anchor,
                       bool inNewTab);
    void externalChosen(const QUrl &url);
    void allRequested(); // in place of what setOnly() leaves

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void applyFilter(const QString &text);
    void showOnly();
    void choose(const QModelIndex &index, Qt::KeyboardModifiers modifiers);
    void chooseFirstMatch(Qt::KeyboardModifiers modifiers);
    void rememberExpanded();
    void restoreExpanded();
    void markShown();

    ContentsModel *m_model;
    ContentsFilter *m_filter;
    QLineEdit *m_field;
    ContentsView *m_view;
    QLabel *m_empty;
    QLabel *m_narrow;
    QString m_only;
    QSet<QString> m_expanded;
    bool m_filtering = false;
    QString m_folder; // of the library that is shown
    article::LibraryPtr m_library;
    LocaleTag m_reading;
    QList<LocaleTag> m_reply;
    article::ArticleId m_shown;
};

} // namespace diglot::ui::library
