// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/replydesk.h"

#include "app/core/whenfinished.h"
#include "app/workspace/localechain.h"
#include "ui/desk/copynotice.h"
#include "ui/desk/replycard.h"
#include "ui/desk/replycardpanel.h"
#include "ui/library/replybutton.h"
#include "ui/settings/settings.h"
#include "ui/shell/articletabs.h"
#include "ui/shell/sidepanel.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/prompts.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

using desk::CopyNotice;
using workspace::Extent;
using workspace::Handover;
using workspace::HandoverWish;

namespace {

constexpr int MostQuoted = 3; // sentences

QString cardFile(const WindowContext &context)
{
    return context.dataFolder.isEmpty() ? QString()
                                        : QDir(context.dataFolder).filePath(u"replycard.json"_s);
}

QString whatWasCopied(Extent extent, const QString &language)
{
    switch (extent) {
    case Extent::Sentences:
        return ReplyDesk::tr("The sentence was copied in %1.").arg(language);
    case Extent::Step:
        return ReplyDesk::tr("The step was copied in %1.").arg(language);
    case Extent::Section:
        return ReplyDesk::tr("The section was copied in %1.").arg(language);
    case Extent::Steps:
        return ReplyDesk::tr("The steps were copied in %1.").arg(language);
    case Extent::Table:
        return ReplyDesk::tr("The table was copied in %1.").arg(language);
    case Extent::Article:
        break;
    }
    return ReplyDesk::tr("The article was copied in %1.").arg(language);
}

} // namespace

ReplyDesk::ReplyDesk(const WindowContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_service(new workspace::ReplyService(*context.workspace, this))
    , m_card(new desk::ReplyCard(cardFile(context), this))
    , m_panel(new desk::ReplyCardPanel(m_card))
{}

ReplyDesk::~ReplyDesk() = default;

QWidget *ReplyDesk::panel() const
{
    return m_panel;
}

void ReplyDesk::connectParts(const Parts &parts)
{
    m_parts = parts;
    m_notice = new CopyNotice(parts.tabs);
    auto *button = parts.top->reply();
    connect(button, &library::ReplyButton::chosen, this, [this](const LocaleTag &locale) {
        m_context.settings->setReplyLocale(locale);
        if (const auto act = std::exchange(m_afterChoice, {}); act && locale.isValid())
            act();
    });
    connect(button, &library::ReplyButton::otherRequested, this, &ReplyDesk::chooseOther);
    connect(button, &library::ReplyButton::productChosen, m_context.settings,
            &settings::Settings::setCustomerProduct);
    connect(parts.tabs, &ArticleTabs::addressChanged, this, &ReplyDesk::showState);
    connect(m_context.settings, &settings::Settings::changed, this, &ReplyDesk::applySettings);
    connect(m_panel, &desk::ReplyCardPanel::copyRequested, this, &ReplyDesk::copyCard);
    connect(m_panel, &desk::ReplyCardPanel::articleChosen, this, &ReplyDesk::articleChosen);
    connect(m_card, &desk::ReplyCard::changed, this, &ReplyDesk::showCount);
    connect(m_card, &desk::ReplyCard::failed, this, &ReplyDesk::fail);
    connectActions();
    applySettings();
    m_card->load();
}

void ReplyDesk::connectActions()
{
    Actions &actions = *m_parts.actions;
    const auto on = [this, &actions](ActionId id, auto act) {
        connect(actions[id], &QAction::triggered, this, act);
    };
    on(ActionId::ChooseReply, [this] { m_parts.top->reply()->showMenu(); });
    on(ActionId::ChooseProduct, [this] { m_parts.top->reply()->showProducts(); });
    on(ActionId::CopySentence, [this] { copy(Extent::Sentences); });
    on(ActionId::CopySection, [this] { copy(Extent::Section); });
    on(ActionId::CopySteps, [this] { copy(Extent::Steps); });
    on(ActionId::CopyTable, [this] { copy(Extent::Table); });
    on(ActionId::CopyArticle, [this] { copy(Extent::Article); });
    on(ActionId::CopyLink, [this] { withLanguage([this] { copyLink(); }); });
    on(ActionId::CopyQuote, [this] { copyQuote(); });
    on(ActionId::AddSentence, [this] { add(Extent::Sentences); });
    on(ActionId::AddStep, [this] { add(Extent::Step); });
    on(ActionId::ShowCard, [this] { showCard(); });
    on(ActionId::CopyCard, [this] { copyCard(); });
    on(ActionId::WhoDoesWhat, [this] { showRoles(); });
    on(ActionId::ReplyOptions, [this] { showOptions(); });
    const auto tellKeys = [this, &actions] {
        m_panel->setKeys(actions[ActionId::AddSentence]->shortcut(),
                         actions[ActionId::AddStep]->shortcut());
    };
    for (const auto id : {ActionId::AddSentence, ActionId::AddStep})
        connect(actions[id], &QAction::changed, this, tellKeys);
    tellKeys();
    QList<QAction *> inPage;
    for (const auto id :
         {ActionId::CopySentence, ActionId::CopySection, ActionId::CopySteps, ActionId::CopyTable,
          ActionId::CopyArticle, ActionId::CopyLink, ActionId::CopyQuote, ActionId::AddSentence,
          ActionId::AddStep, ActionId::AddNote, ActionId::Highlight, ActionId::Flag})
        inPage.append(actions[id]);
    m_parts.tabs->setPageActions(inPage);
}

void ReplyDesk::setLibrary(const article::LibraryPtr &library)
{
    m_parts.top->reply()->setLibrary(library);
    tellChain();
}

void ReplyDesk::applySettings()
{
    m_service->setForms(m_context.settings->addressForms());
    QList<LocaleTag> more;
    for (const QString &line : m_context.settings->localeChains())
        more.append(
            LocaleTag::fromString(line.simplified().section(u' ', 0, 0)).value_or(LocaleTag()));
    m_parts.top->reply()->setMore(more);
    m_parts.top->reply()->setProduct(
        m_context.settings->customerProduct().split(u'\n', Qt::SkipEmptyParts));
    tellChain();
}

// The settings change for many reasons.
void ReplyDesk::tellChain()
{
    showState();
    const QList<LocaleTag> present = chain();
    if (std::exchange(m_chain, present) != present)
        emit replyChanged();
}

QList<LocaleTag> ReplyDesk::chain() const
{
    const auto library = m_context.workspace->library();
    return workspace::localeChain(m_context.settings->replyLocale(),
                                  m_context.settings->localeChains(),
                                  library ? library->localeCounts().keys() : QList<LocaleTag>());
}

QString ReplyDesk::lacking(const article::ArticleId &article) const
{
    const auto library = m_context.workspace->library();
    const QList<LocaleTag> wanted = chain();
    if (!library || wanted.isEmpty())
        return {};
    return workspace::lackOf(*library, article, wanted);
}

// A title is left to the search, which knows it as well.
std::optional<article::Hit> ReplyDesk::pasted(const QString &text, const LocaleTag &reading) const
{
    const auto book = m_service->book();
    if (!book || text.size() < 4)
        return std::nullopt;
    const auto found =
        workspace::findPasted(*book, text, {reading, m_parts.tabs->address().article.collection});
    if (!found || found->kind == workspace::Pasted::Kind::Title)
        return std::nullopt;
    const article::Edition *edition =
        book->library()->edition(found->address.article, found->address.locale);
    article::Hit hit;
    hit.article = found->address.article;
    hit.locale = found->address.locale;
    hit.title = book->library()->titleOf(hit.article, hit.locale);
    hit.anchor = found->address.anchor;
    hit.heading = hit.anchor;
    hit.number = found->address.segment;
    if (edition) {
        hit.snippet = edition->description;
        hit.path = edition->path;
        hit.translation = edition->translation;
        hit.behind = edition->isBehind();
    }
    return hit;
}

void ReplyDesk::showState()
{
    const auto library = m_context.workspace->library();
    const article::ArticleId shown = m_parts.tabs->address().article;
    const LocaleTag reply = m_context.settings->replyLocale();
    const LocaleTag given =
        library && shown.isValid() ? workspace::givenLocale(*library, shown, chain()) : LocaleTag();
    m_parts.top->reply()->setState(reply, given, shown);
}

void ReplyDesk::chooseOther()
{
    const QString text = m_context.prompts->askText(
        m_parts.window, tr("The customer's language"),
        tr("Its tag, such as zh-HK. Where the library lacks it, a near language is given."), {});
    if (text.isEmpty())
        return;
    const auto locale = LocaleTag::fromString(text);
    if (!locale) {
        m_notice->say(tr("“%1” is no tag of a language such as zh-HK.").arg(text), {},
                      CopyNotice::Tone::Failed);
        return;
    }
    m_context.settings->setReplyLocale(*locale);
    if (const auto act = std::exchange(m_afterChoice, {}))
        act();
}

void ReplyDesk::withLanguage(const std::function<void()> &act)
{
    if (m_context.settings->replyLocale().isValid()) {
        act();
        return;
    }
    m_afterChoice = act;
    m_parts.top->reply()->showMenu(); // until something was chosen, or nothing
    m_afterChoice = {};
}

HandoverWish ReplyDesk::wish(Extent extent, const reader::Grip &grip) const
{
    const auto *settings = m_context.settings;
    HandoverWish wish;
    wish.at = m_parts.tabs->address();
    wish.at.anchor = grip.anchor;
    wish.numbers = grip.numbers;
    wish.leaf = grip.leaf;
    wish.extent = extent;
    wish.chain = chain();
    wish.sourceBelow = settings->copiesSource();
    wish.termsTwice = settings->copiesTerms();
    wish.pictures = settings->copiesPictures();
    return wish;
}

void ReplyDesk::copy(Extent extent)
{
    give(extent, [this](const Handover &given, const QString &) {
        put(workspace::clipboardTexts(given.html));
        tell(whatWasCopied(given.extent, given.locale.nativeName()), given);
    });
}

void ReplyDesk::copyQuote()
{
    const auto take = [this](const Handover &given, const QString &anchor) {
        const auto book = m_service->book();
        put(workspace::clipboardTexts(workspace::quoteHtml(
            given, book ? book->publicAddress(given.article, given.locale, anchor) : QString())));
        tell(tr("The quote was copied in %1.").arg(given.locale.nativeName()), given);
    };
    give(Extent::Sentences, take, MostQuoted);
}

void ReplyDesk::give(Extent extent, const Take &take, int most)
{
    withLanguage([this, extent, take, most] {
        auto *view = m_parts.tabs->view();
        if (!view)
            return;
        ++m_running;
        view->withGrip([this, extent, take, most](const reader::Grip &grip) {
            if (extent == Extent::Sentences && !grip.held) {
                --m_running;
                askForSentence();
                return;
            }
            HandoverWish wanted = wish(extent, grip);
            if (most > 0)
                wanted.numbers = wanted.numbers.mid(0, most);
            whenFinished(m_service->handOver(wanted), this,
                         [this, take, anchor = grip.anchor](const Result<Handover> &given) {
                             --m_running;
                             if (given)
                                 take(*given, anchor);
                             else
                                 fail(given.error());
                         });
        });
    });
}

void ReplyDesk::askForSentence()
{
    const QString key = m_parts.actions->keyOf(ActionId::NextSentence);
    m_notice->say(key.isEmpty() ? tr("Choose a sentence first.")
                                : tr("Choose a sentence first, with %1 or a click.").arg(key),
                  {}, CopyNotice::Tone::Failed);
}

void ReplyDesk::put(const workspace::ClipboardTexts &texts)
{
    auto *data = new QMimeData;
    data->setHtml(texts.html);
    data->setText(texts.text);
    data->setData(u"text/markdown"_s, texts.markdown.toUtf8());
    QGuiApplication::clipboard()->setMimeData(data);
}

// What the customer is given is the agent's responsibility: its doubts are said with it.
void ReplyDesk::tell(const QString &done, const Handover &given)
{
    QStringList doubts;
    if (given.fallback)
        doubts << tr("Not there in %1.").arg(m_context.settings->replyLocale().nativeName());
    if (given.machine)
        doubts << tr("A machine has translated it.");
    if (given.behind)
        doubts << tr("The translation is older than its source.");
    if (given.missing > 0)
        doubts << tr("%n sentence(s) are not there in this language.", nullptr, given.missing);
    m_notice->say(done, doubts,
                  doubts.isEmpty() ? CopyNotice::Tone::Done : CopyNotice::Tone::Warning);
}

void ReplyDesk::fail(const Error &error)
{
    m_notice->say(error.what, {}, CopyNotice::Tone::Failed);
}

void ReplyDesk::copyLink()
{
    auto *view = m_parts.tabs->view();
    const auto book = m_service->book();
    if (!view || !book)
        return;
    ++m_running;
    view->withGrip([this, book](const reader::Grip &grip) {
        const article::ArticleId article = m_parts.tabs->address().article;
        const LocaleTag given = workspace::givenLocale(*book->library(), article, chain());
        const LocaleTag locale = given.isValid() ? given : m_context.settings->replyLocale();
        const QString address =
            book->publicAddress(article, locale, grip.held ? grip.anchor : QString());
        if (address.isEmpty()) {
            --m_running;
            m_notice->say(tr("Nothing says where this article is published."),
                          {tr("The form of its addresses can be given in the menu Reply.")},
                          CopyNotice::Tone::Failed);
            return;
        }
        whenFinished(m_service->titleIn(article, locale), this,
                     [this, address, locale](const QString &title) {
                         --m_running;
                         putLink(address, title.isEmpty() ? address : title);
                         tellLink(address, locale);
                     });
    });
}

// As plain text the address alone: what a browser's address field takes.
void ReplyDesk::putLink(const QString &address, const QString &text)
{
    auto texts = workspace::clipboardTexts(
        u"<a href=\"%1\">%2</a>"_s.arg(address.toHtmlEscaped(), text.toHtmlEscaped()));
    texts.text = address;
    put(texts);
}

void ReplyDesk::tellLink(const QString &address, const LocaleTag &locale)
{
    QStringList doubts{address};
    if (locale != m_context.settings->replyLocale())
        doubts << tr("Not there in %1.").arg(m_context.settings->replyLocale().nativeName());
    m_notice->say(tr("The link was copied in %1.").arg(locale.nativeName()), doubts,
                  doubts.size() > 1 ? CopyNotice::Tone::Warning : CopyNotice::Tone::Done);
}

void ReplyDesk::add(Extent extent)
{
    withLanguage([this, extent] {
        auto *view = m_parts.tabs->view();
        if (!view)
            return;
        ++m_running;
        view->withGrip([this, extent](const reader::Grip &grip) {
            if (!grip.held) {
                --m_running;
                askForSentence();
                return;
            }
            QList<int> numbers = grip.numbers;
            if (numbers.isEmpty())
                numbers.append(0); // the place alone
            addNext(wish(extent, grip), numbers, 0);
        });
    });
}

// One after the other, so that they stand on the card in the order of the article.
void ReplyDesk::addNext(HandoverWish wish, QList<int> numbers, int added)
{
    if (numbers.isEmpty()) {
        --m_running;
        finishAdding(added);
        return;
    }
    const int number = numbers.takeFirst();
    wish.numbers = number != 0 ? QList<int>{number} : QList<int>();
    if (number != 0)
        wish.leaf = -1;
    whenFinished(m_service->handOver(wish), this,
                 [this, wish, numbers, added](const Result<Handover> &given) {
                     if (!given && numbers.isEmpty() && added == 0) {
                         --m_running;
                         fail(given.error());
                         return;
                     }
                     const bool taken = given && m_card->add(*given);
                     addNext(wish, numbers, added + (taken ? 1 : 0));
                 });
}

void ReplyDesk::finishAdding(int added)
{
    const auto total = int(m_card->pieces().size());
    if (added == 0)
        m_notice->say(tr("That is on the reply card already."), {}, CopyNotice::Tone::Done);
    else
        m_notice->say(tr("%n piece(s) were put on the reply card.", nullptr, added),
                      {tr("%n piece(s) are on it now.", nullptr, total)}, CopyNotice::Tone::Done);
}

void ReplyDesk::copyCard()
{
    if (m_card->pieces().isEmpty()) {
        m_notice->say(tr("The reply card is empty."), {}, CopyNotice::Tone::Failed);
        return;
    }
    bool machine = false;
    bool behind = false;
    for (const Handover &piece : m_card->pieces()) {
        machine = machine || piece.machine;
        behind = behind || piece.behind;
    }
    ++m_running;
    whenFinished(m_service->clipboardTexts(m_card->html()), this,
                 [this, machine, behind](const workspace::ClipboardTexts &texts) {
                     --m_running;
                     put(texts);
                     QStringList doubts;
                     if (machine)
                         doubts << tr("A machine has translated some of it.");
                     if (behind)
                         doubts << tr("Some of it is older than its source.");
                     m_notice->say(tr("The reply card was copied."), doubts,
                                   doubts.isEmpty() ? CopyNotice::Tone::Done
                                                    : CopyNotice::Tone::Warning);
                 });
}

void ReplyDesk::showCard()
{
    auto *toggle = (*m_parts.actions)[ActionId::ToggleSide];
    if (!m_parts.side->isVisibleTo(m_parts.side->parentWidget()))
        toggle->trigger();
    m_parts.side->setCurrentTab(SidePanel::Reply);
    m_panel->setFocus(Qt::ShortcutFocusReason);
}

void ReplyDesk::showCount()
{
    m_parts.side->setReplyCount(int(m_card->pieces().size()));
}

} // namespace diglot::ui::shell
