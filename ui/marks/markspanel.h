// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/marks/marktree.h"

#include <QTimer>

#include <functional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace diglot::ui::widgets {
class Prompts;
}

namespace diglot::ui::marks {

// What is to be opened.
struct MarkTarget
{
    article::ArticleId article;
    LocaleTag locale;
    int segment = 0; // 0: none, or one that an included file holds
    bool newTab = false;
    QString mark = {}; // id of the mark whose sentence is meant where an included file holds it
};

// The panel of everything that is kept: a tree with a filter, and what can be done with its lines.
// Everything is kept at once; what was taken away can be brought back until the next thing is.
class MarksPanel final : public QWidget
{
    Q_OBJECT

public:
    MarksPanel(workspace::MarkService *service, widgets::Prompts *prompts,
               std::function<QDateTime()> clock, QWidget *parent = nullptr);

    // The edition that is shown, invalid for none.
    void setArticle(const article::ArticleId &article, const LocaleTag &locale);
    void setLibrary(const article::LibraryPtr &library);
    // The set that pins go to; empty for none.
    void setCurrentSet(const QString &id);
    [[nodiscard]] QString currentSet() const { return m_content.currentSet; }
    // Everything that is kept, as of the last answer.
    [[nodiscard]] const MarkTree::Content &content() const { return m_content; }

    // The same for a set that was made just now.
    void startSet(const QString &id);

    void focusFilter();
    void showHistory();
    void exportMarks();
    void importMarks();
    void forgetHistory();
    void newFolder();
    // Asks for a name and makes a set, which becomes the current one.
    void newSet();

signals:
    void opened(const diglot::ui::marks::MarkTarget &target);
    void noteChosen(const diglot::article::Mark &mark); // to be written on
    void currentSetChanged(const QString &id);
    void contentChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void reload();
    void dropLostSet();
    void show();
    void choose(QTreeWidgetItem *item, Qt::KeyboardModifiers modifiers);
    void showMenu(const QPoint &position);
    void fillMoves(class QMenu *menu, const article::Mark &mark);
    void rename(const article::Mark &mark);
    void removeLine(const MarkLine &line);
    void bringBack();
    void say(const QString &html);
    [[nodiscard]] QString folderForNew() const;

    workspace::MarkService *m_service;
    widgets::Prompts *m_prompts;
    std::function<QDateTime()> m_clock;
    QLineEdit *m_filter;
    QToolButton *m_more;
    MarkTree *m_tree;
    QLabel *m_empty;
    QLabel *m_said;
    QTimer m_soon;
    MarkTree::Content m_content;
    QList<article::Mark> m_removed;
    article::ArticleId m_article;
    LocaleTag m_locale;
    int m_number = 0; // of the newest question
};

} // namespace diglot::ui::marks
