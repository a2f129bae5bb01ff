// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/mainwindow.h"

#include <QObject>

namespace diglot::ui::desk {
class StepsView;
}
namespace diglot::ui::speech {
class Speaker;
}

namespace diglot::ui::shell {

// Reading with someone on the phone: the steps of the shown article one at a time, and the article
// or a step read aloud, with the sentence that is heard lit up in the page.
class StepsDesk final : public QObject
{
    Q_OBJECT

public:
    StepsDesk(const WindowContext &context, Actions *actions, QWidget *window);
    ~StepsDesk() override;

    void connectParts(ArticleTabs *tabs);
    void showSteps();
    void showWithArticle() { m_wanted = true; } // as soon as one is shown
    [[nodiscard]] bool isSettled() const { return !m_wanted && m_loading == 0; }

private:
    void followPage(const workspace::ArticlePagePtr &page);
    void fill(const workspace::ArticlePagePtr &page, int list);
    void readAloud();
    void speak(const QStringList &sentences, const LocaleTag &locale);
    [[nodiscard]] int listAt(const workspace::ArticlePagePtr &page) const;

    WindowContext m_context;
    Actions *m_actions;
    QWidget *m_window;
    ArticleTabs *m_tabs = nullptr;
    desk::StepsView *m_view;
    speech::Speaker *m_speaker;
    QList<int> m_numbers;         // of the segments that are being read aloud
    article::ArticleId m_article; // whose steps are shown
    bool m_wanted = false;
    int m_loading = 0; // of the other language
};

} // namespace diglot::ui::shell
