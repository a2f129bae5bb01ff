// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/mainwindow.h"

#include <QObject>

namespace diglot::ui::desk {
class StartPage;
}

namespace diglot::ui::shell {

// The start page in the window: fills it with the library that is open, and leads from it to
// articles and search. It stands where articles do, while none is open and whenever it is wanted.
class StartDesk final : public QObject
{
    Q_OBJECT

public:
    StartDesk(const WindowContext &context, Actions *actions, QWidget *window);

    struct Parts
    {
        ArticleTabs *tabs = nullptr;
        Searching *search = nullptr;
    };
    void connectParts(const Parts &parts);

    void setLibrary(const article::LibraryPtr &library); // another one, or the same renewed
    // The articles that alone are listed, and what they are about.
    void setOnly(const QString &name, const std::optional<QSet<article::ArticleId>> &articles);
    void setPinned(const QString &set, const QList<article::Address> &pinned);
    void setReading(const LocaleTag &locale);
    // An article is being read: it comes first among those read last.
    void noteVisit(const article::Address &address);
    void show();
    void showWithLibrary(); // once the library that is being opened is there

private:
    void readNews(const article::LibraryPtr &library);
    void fill();
    void showName();
    [[nodiscard]] QString recentKey() const;
    [[nodiscard]] QList<article::Address> recent() const;

    WindowContext m_context;
    Parts m_parts;
    desk::StartPage *m_page;
    article::LibraryPtr m_library;
    LocaleTag m_reading;
    bool m_wanted = false; // with the library
};

} // namespace diglot::ui::shell
