// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/library.h"

#include <QFrame>

class QMenu;
class QToolButton;

namespace diglot::ui::library {

class LocaleButton;

// Which language is read and which stands beside it. Names every language in its own words, with
// its tag and the number of the library's articles in it.
class LocaleSwitcher final : public QFrame
{
    Q_OBJECT

public:
    explicit LocaleSwitcher(QWidget *parent = nullptr);

    void setLibrary(const article::LibraryPtr &library);
    // `with` invalid: the source texts of the edition itself. `article` decides which locales are
    // marked as lacking it; an invalid one marks none.
    void setState(const LocaleTag &reading, const LocaleTag &with,
                  const article::ArticleId &article);
    void setSourceFirst(bool first);
    // Tags in place of the languages' names, for a narrow window.
    void setCompact(bool compact);
    [[nodiscard]] int widthFor(bool compact) const;

    void openReadingMenu();
    void openWithMenu();

signals:
    void readingChosen(const diglot::LocaleTag &locale);
    void withChosen(const diglot::LocaleTag &locale); // invalid: the source texts
    void swapRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void fillReadingMenu();
    void fillWithMenu();
    [[nodiscard]] QString lineOf(const LocaleTag &locale) const;

    LocaleButton *m_with;
    QToolButton *m_swap;
    LocaleButton *m_reading;
    QMenu *m_withMenu;
    QMenu *m_readingMenu;
    article::LibraryPtr m_library;
    QMap<LocaleTag, int> m_counts;
    LocaleTag m_readingLocale;
    LocaleTag m_withLocale;
    article::ArticleId m_article;
    bool m_sourceFirst = true;
};

} // namespace diglot::ui::library
