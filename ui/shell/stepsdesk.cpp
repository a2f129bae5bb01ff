// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/stepsdesk.h"

#include "app/core/whenfinished.h"
#include "ui/desk/stepsview.h"
#include "ui/settings/settings.h"
#include "ui/shell/actions.h"
#include "ui/shell/articletabs.h"
#include "ui/speech/speaker.h"
#include "ui/widgets/prompts.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

namespace {

speech::Speaker::Maker voiceOf(const WindowContext &context)
{
    return context.voice ? context.voice : [] { return speech::systemVoice(); };
}

QString spoken(const QList<article::Inline> &inlines)
{
    return article::plainText(inlines).simplified();
}

// The blocks of an article without segments, a text for each.
void collectTexts(const QList<article::Block> &blocks, QStringList *out)
{
    for (const auto &block : blocks) {
        if (block.kind == article::Block::Kind::Code)
            continue;
        out->append(spoken(block.inlines));
        collectTexts(block.children, out);
    }
}

} // namespace

StepsDesk::StepsDesk(const WindowContext &context, Actions *actions, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_actions(actions)
    , m_window(window)
    , m_view(new desk::StepsView(window))
    , m_speaker(new speech::Speaker(voiceOf(context), this))
{
    m_view->hide();
    connect((*actions)[ActionId::Steps], &QAction::triggered, this, &StepsDesk::showSteps);
    connect((*actions)[ActionId::ReadAloud], &QAction::triggered, this, &StepsDesk::readAloud);
    connect(m_view, &desk::StepsView::speakRequested, this,
            [this](const QStringList &sentences, const LocaleTag &locale) {
                m_numbers.clear();
                speak(sentences, locale);
            });
    connect(m_view, &desk::StepsView::silenceRequested, m_speaker, &speech::Speaker::stop);
    connect(m_speaker, &speech::Speaker::ended, this, [this] { m_view->setSpeaking(false); });
    connect(m_speaker, &speech::Speaker::failed, this, [this](const Error &error) {
        m_context.prompts->inform(m_window, tr("Read aloud"), error.toLine());
    });
    connect(m_speaker, &speech::Speaker::reached, this, [this](int sentence) {
        if (sentence < m_numbers.size() && m_numbers.at(sentence) > 0 && m_tabs->view())
            m_tabs->view()->lookAtSegment(m_numbers.at(sentence));
    });
}

StepsDesk::~StepsDesk() = default;

void StepsDesk::connectParts(ArticleTabs *tabs)
{
    m_tabs = tabs;
    connect(tabs, &ArticleTabs::pageShown, this, &StepsDesk::followPage);
    connect(m_view, &desk::StepsView::closed, this, [this] {
        m_speaker->stop();
        m_tabs->uncover();
        m_tabs->focusArticle();
    });
}

// Another article, or the same in another language: what was being read is over.
void StepsDesk::followPage(const workspace::ArticlePagePtr &page)
{
    m_speaker->stop();
    if (!page)
        return;
    if (std::exchange(m_wanted, false))
        showSteps();
    else if (m_tabs->isCoveredBy(m_view) && page->address.article == m_article)
        fill(page, 0);
}

void StepsDesk::showSteps()
{
    const auto page = m_tabs->view() ? m_tabs->view()->page() : nullptr;
    if (!page || !page->document)
        return;
    if (m_tabs->isCoveredBy(m_view)) {
        emit m_view->closed();
        return;
    }
    if (desk::stepLists(*page->document).isEmpty()) {
        m_context.prompts->inform(m_window, tr("Steps"),
                                  tr("This article has no numbered list with steps."));
        return;
    }
    fill(page, listAt(page));
}

// The list in which, or before which, one is reading.
int StepsDesk::listAt(const workspace::ArticlePagePtr &page) const
{
    const int segment = m_tabs->address().segment;
    const auto lists = desk::stepLists(*page->document);
    for (int i = 0; i < lists.size(); ++i) {
        if (lists.at(i).lastSegment >= segment)
            return i;
    }
    return 0;
}

void StepsDesk::fill(const workspace::ArticlePagePtr &page, int list)
{
    const LocaleTag reading = page->address.locale;
    const LocaleTag with = page->address.with;
    const auto lists = desk::stepLists(*page->document);
    m_article = page->address.article;
    const auto show = [this, reading, list](const QList<desk::StepList> &shown,
                                            const LocaleTag &other) {
        m_view->setZoom(m_context.settings->zoom(reading));
        m_tabs->cover(m_view);
        m_view->setSteps(shown, reading, other, list);
    };
    if (!with.isValid() || page->otherMissing) {
        show(lists, *LocaleTag::fromString(u"en-US"));
        return;
    }
    article::Address address = page->address;
    address.locale = with;
    address.with = {};
    address.view = article::View::Reading;
    ++m_loading;
    whenFinished(m_context.workspace->page(address), this,
                 [this, lists, with, show](const Result<workspace::ArticlePagePtr> &other) {
                     --m_loading;
                     auto both = lists;
                     if (other && (*other)->document)
                         desk::faceWith(&both, desk::stepLists(*(*other)->document));
                     show(both, with);
                 });
}

void StepsDesk::readAloud()
{
    if (m_speaker->isSpeaking()) {
        m_speaker->stop();
        return;
    }
    const auto page = m_tabs->view() ? m_tabs->view()->page() : nullptr;
    if (!page || !page->document)
        return;
    QStringList sentences;
    m_numbers.clear();
    const int from = m_tabs->address().segment;
    for (const auto &segment : page->document->segments) {
        if (segment.file.isEmpty() && segment.number < from)
            continue;
        sentences << spoken(segment.targetInlines);
        m_numbers << (segment.file.isEmpty() ? segment.number : 0);
    }
    if (page->document->segments.isEmpty())
        collectTexts(page->document->blocks, &sentences);
    speak(sentences, page->address.locale);
}

void StepsDesk::speak(const QStringList &sentences, const LocaleTag &locale)
{
    const auto begun = m_speaker->speak(sentences, locale);
    if (!begun)
        m_context.prompts->inform(m_window, tr("Read aloud"), begun.error().toLine());
    m_view->setSpeaking(m_speaker->isSpeaking() && m_numbers.isEmpty());
}

} // namespace diglot::ui::shell
