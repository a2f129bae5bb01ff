// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/linelist.h"
#include "ui/desk/startfacts.h"

#include "app/article/address.h"

#include <QScrollArea>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QProgressBar;

namespace diglot::ui::desk {

// Where an agent begins: search, the articles of before, what is new in the library, how the
// language is covered, and what was searched for in vain. Widgets alone: it is there before the
// engine that draws articles.
class StartPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    // The library that is open, null for none, the language of what is listed, and the one that
    // customers are answered in (invalid: the same).
    void setLibrary(const article::LibraryPtr &library, const LocaleTag &locale,
                    const LocaleTag &reply);
    // Lists these articles alone, and says so by the name of what they are about.
    void setOnly(const QString &name, const OnlyArticles &articles);
    void setName(const QString &name); // in place of the library's own; empty for that
    // The articles of the ticket's set, by its order; none are listed where there are none.
    void setPinned(const QString &set, const QList<article::Address> &pinned);
    void setRecent(const QList<article::Address> &recent); // newest first; those gone are left out
    void setNews(const workspace::LibraryNews &news);
    void setFailedSearches(const QStringList &texts); // newest first
    void focusSearch();

signals:
    void articleChosen(const diglot::article::Address &address, bool newTab);
    void searchTyped(const QString &text); // the first letter: the search itself goes on elsewhere
    void forgetFailedRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // A heading with a list and a sentence that stands for it where it is empty.
    struct Section
    {
        QWidget *box = nullptr;
        QLabel *title = nullptr;
        QLabel *sentence = nullptr;
        LineList *list = nullptr;
    };

    Section makeSection(const QString &name, QBoxLayout *column);
    void build();
    void buildSections();
    void connectParts();
    void fill();
    void fillCoverage();
    void fillNews();
    void fillNewest();
    void fillRecent();
    void fillPinned();
    void fillTitle();
    [[nodiscard]] QList<Line> linesOf(const QList<article::Address> &addresses, int most) const;
    void retranslate();
    [[nodiscard]] Line lineOf(const StartArticle &article, const QString &note) const;

    article::LibraryPtr m_library;
    LocaleTag m_locale;
    LocaleTag m_reply;
    QString m_name;
    QString m_onlyName;
    OnlyArticles m_only;
    QString m_set;
    QList<article::Address> m_pinnedArticles;
    QList<article::Address> m_recentArticles;
    workspace::LibraryNews m_libraryNews;
    QStringList m_failedTexts;

    QBoxLayout *m_columns;
    QLabel *m_title;
    QLabel *m_about;
    QLineEdit *m_search;
    Section m_pinned;
    Section m_recent;
    Section m_failed;
    Section m_coverage;
    QProgressBar *m_bar;
    Section m_news;
    Section m_newest;
};

} // namespace diglot::ui::desk
