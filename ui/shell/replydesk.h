// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/hit.h"
#include "app/workspace/replyservice.h"
#include "ui/reader/grip.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"

class QMimeData;

namespace diglot::ui::desk {
class CopyNotice;
class ReplyCard;
class ReplyCardPanel;
} // namespace diglot::ui::desk

namespace diglot::ui::shell {

class ArticleTabs;
class SidePanel;
class TopBar;

// Hands things over in the customer's language: brings the page, the reply language, the clipboard
// and the reply card together.
class ReplyDesk final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        ArticleTabs *tabs = nullptr;
        SidePanel *side = nullptr;
        TopBar *top = nullptr;
        Actions *actions = nullptr;
        QWidget *window = nullptr;
    };

    ReplyDesk(const WindowContext &context, QObject *parent);
    ~ReplyDesk() override;

    [[nodiscard]] QWidget *panel() const;
    [[nodiscard]] workspace::ReplyService *service() const { return m_service; }
    [[nodiscard]] desk::ReplyCard *card() const { return m_card; }
    // Tells of what was copied; made with connectParts().
    [[nodiscard]] desk::CopyNotice *notice() const { return m_notice; }
    void connectParts(const Parts &parts);
    void setLibrary(const article::LibraryPtr &library);
    // The customer's language and what stands in for it, in order; empty while none was chosen.
    [[nodiscard]] QList<LocaleTag> chain() const;
    // What of the customer's language an article lacks: "→ en-US", "✕ zh-TW"; empty for nothing.
    [[nodiscard]] QString lacking(const article::ArticleId &article) const;
    // The article that a pasted address, path or id names, for the list of results.
    [[nodiscard]] std::optional<article::Hit> pasted(const QString &text,
                                                     const LocaleTag &reading) const;
    // Whether everything that was asked for is on the clipboard or the card.
    [[nodiscard]] bool isSettled() const { return m_running == 0; }

signals:
    void articleChosen(const diglot::article::ArticleId &article);
    void replyChanged(); // the customer's language, or what stands in for it

private:
    void connectActions();
    void applySettings();
    void showState();
    void tellChain();
    void chooseOther();
    // Asks for the customer's language first where none was chosen, and goes on with it.
    void withLanguage(const std::function<void()> &act);
    void askForSentence();
    void copy(workspace::Extent extent);
    void copyQuote();
    // Asks for the customer's language and what stands at the place in the page, or says why not.
    using Take = std::function<void(const workspace::Handover &given, const QString &anchor)>;
    void give(workspace::Extent extent, const Take &take, int most = 0); // sentences, 0: all
    void copyLink();
    void putLink(const QString &address, const QString &text);
    void tellLink(const QString &address, const LocaleTag &locale);
    void copyCard();
    void add(workspace::Extent extent);
    void addNext(workspace::HandoverWish wish, QList<int> numbers, int added);
    void finishAdding(int added);
    [[nodiscard]] workspace::HandoverWish wish(workspace::Extent extent,
                                               const reader::Grip &grip) const;
    void put(const workspace::ClipboardTexts &texts);
    void tell(const QString &done, const workspace::Handover &given);
    void fail(const Error &error);
    void showCard();
    void showOptions();
    void showRoles();
    void showCount();

    WindowContext m_context;
    workspace::ReplyService *m_service;
    desk::ReplyCard *m_card;
    desk::ReplyCardPanel *m_panel;
    desk::CopyNotice *m_notice = nullptr;
    Parts m_parts;
    std::function<void()> m_afterChoice;
    int m_running = 0;
    QList<LocaleTag> m_chain; // that was told of
};

} // namespace diglot::ui::shell
