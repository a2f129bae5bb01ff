// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/qualityservice.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"

class QStackedWidget;

namespace diglot::ui::review {
class QualityPanel;
} // namespace diglot::ui::review

namespace diglot::ui::shell {

class ArticleTabs;
class ReviewDesk;

// Brings the page about the library's quality together with the articles: shows it in their place,
// leads from a figure to a sentence, and walks over a sample from article to article. Whatever is
// about an article, from key or menu, leads back to it.
class QualityDesk final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QStackedWidget *body = nullptr; // holds the page and what it stands in for
        QWidget *reading = nullptr;
        ArticleTabs *tabs = nullptr;
        QWidget *searchField = nullptr;
        Actions *actions = nullptr;
    };

    QualityDesk(const WindowContext &context, ReviewDesk *review, QObject *parent);

    [[nodiscard]] QWidget *panel() const;
    [[nodiscard]] workspace::QualityService *service() const { return m_service; }
    void connectParts(const Parts &parts);
    [[nodiscard]] bool isShown() const;
    void open();
    void close();
    // Shows the page by a name of the options ("quality", "consistency", "sample") as soon as a
    // library is open; false for any other name.
    bool showPanel(const QString &name);
    // What is shown will stay: everything that was asked for is known.
    [[nodiscard]] bool isSettled() const;

private:
    void connectActions();
    void step(int direction);
    void goTo(int at);
    void endWalk();

    WindowContext m_context;
    ReviewDesk *m_review;
    workspace::QualityService *m_service;
    review::QualityPanel *m_panel;
    Parts m_parts;
    QString m_wanted;  // page to be shown once a library is open
    QString m_library; // name of the open one
    bool m_switching = false;
    workspace::Sample m_walk; // that is being judged; empty: none
    int m_at = 0;
};

} // namespace diglot::ui::shell
