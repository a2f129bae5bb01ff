// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/reviewservice.h"
#include "ui/marks/duedialog.h"
#include "ui/marks/flagdialog.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>

namespace diglot::ui::shell {

class Actions;
class ArticleTabs;
class MarkDesk;
class StatusLine;

// Says that something is wrong with an article or a sentence, and that an article was verified:
// both go into the store of reviews, and leave by its exports. A flag on a sentence is a flag with
// the reason as its name, and a verdict "needs work" with comment and proposal; on an article the
// same on its title. A verification is a flag "verified:<date>" on the title.
class FlagDesk final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        ArticleTabs *tabs = nullptr;
        MarkDesk *marks = nullptr; // knows the chosen sentence
        StatusLine *status = nullptr;
        Actions *actions = nullptr;
    };

    FlagDesk(const WindowContext &context, QWidget *window);
    ~FlagDesk() override;

    [[nodiscard]] workspace::ReviewService *service() const { return m_service; }
    void connectParts(const Parts &parts);

signals:
    void openRequested(const diglot::article::ArticleId &article, const diglot::LocaleTag &locale);
    // What is known of the shown article: a sentence, empty for nothing.
    void verifiedChanged(const QString &text);

private:
    void flag();
    void verify();
    void showDue();
    void follow();
    // False without a name to keep it under.
    [[nodiscard]] bool keepFlag(const article::JudgedText &text, const marks::FlagReport &report);
    // The text that is meant: the sentence of that number, or for 0 the title.
    void withText(int number, const std::function<void(const workspace::ReviewedText &)> &act);
    void showVerified(const QList<workspace::KeptThing> &things, const LocaleTag &locale);
    [[nodiscard]] QString author(); // asked for once; empty: the person did not say
    [[nodiscard]] QDate today() const;
    void say(const QString &text);

    WindowContext m_context;
    QTemporaryDir m_scratch; // holds what is kept where no folder was given for it
    workspace::ReviewService *m_service;
    QWidget *m_window;
    Parts m_parts;
};

} // namespace diglot::ui::shell
