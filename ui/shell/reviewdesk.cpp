// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/reviewdesk.h"

#include "app/workspace/proposal.h"
#include "ui/review/reviewpanel.h"
#include "ui/settings/settings.h"
#include "ui/shell/articletabs.h"
#include "ui/shell/sidepanel.h"

#include <QAction>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

using review::Deed;
using review::SegmentRow;

namespace {

const auto ReviewKey = u"review"_s; // in the settings: whether the review was ever called

QString verdictOf(const SegmentRow &row, const QString &reviewer)
{
    const auto judgement = row.judgement(reviewer);
    if (judgement != article::Judgement::None)
        return article::judgementName(judgement);
    return row.isOutdated() ? u"outdated"_s : QString();
}

void addFault(reader::SegmentMark &mark, const article::Finding &finding, article::Side side,
              const QString &text)
{
    const auto &range = side == article::Side::Source ? finding.source : finding.target;
    if (!range)
        return;
    const auto place = workspace::stretchAsRead(text, *range);
    mark.faults.append(
        {side, finding.severity, place.from, place.to, place.total, place.text, finding.message});
}

} // namespace

ReviewDesk::ReviewDesk(const WindowContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_session(
          new review::ReviewSession(context.workspace, {context.dataFolder, context.clock}, this))
    , m_panel(new review::ReviewPanel(m_session, context.settings, context.prompts))
{
    m_session->setReviewer(context.settings->reviewer());
}

QWidget *ReviewDesk::panel() const
{
    return m_panel;
}

void ReviewDesk::connectParts(const Parts &parts)
{
    m_parts = parts;
    connectActions();
    connect(m_parts.side, &SidePanel::tabChanged, this, [this] {
        if (m_parts.side->currentTab() == SidePanel::Review)
            start();
    });
    connect(m_parts.tabs, &ArticleTabs::pageShown, this, &ReviewDesk::followPage);
    connect(m_parts.tabs, &ArticleTabs::segmentSelected, m_panel, &review::ReviewPanel::showNumber);
    connect(m_panel, &review::ReviewPanel::numberChosen, this, [this](int number) {
        if (auto *view = m_parts.tabs->view())
            view->lookAtSegment(number);
    });
    connect(m_panel, &review::ReviewPanel::doubtfulChanged, this, &ReviewDesk::showCount);
    connect(m_session, &review::ReviewSession::rowsChanged, this, &ReviewDesk::showMarks);
    connect(m_session, &review::ReviewSession::labelsChanged, this, &ReviewDesk::retranslate);
    connect(m_session, &review::ReviewSession::checking, this,
            [this](int done, int total) { m_checking = done < total; });
    connect(m_context.settings, &settings::Settings::changed, this,
            [this] { m_session->setReviewer(m_context.settings->reviewer()); });
    retranslate();
    if (!m_context.settings->state(ReviewKey).isEmpty())
        start();
}

void ReviewDesk::connectActions()
{
    const auto on = [this](ActionId id, Deed deed) {
        connect((*m_parts.actions)[id], &QAction::triggered, this, [this, deed] {
            // What was done on another page is undone there.
            if (m_parts.tabs->isVisible())
                open();
            m_panel->perform(deed);
        });
    };
    on(ActionId::NextDoubtful, Deed::NextDoubtful);
    on(ActionId::PreviousDoubtful, Deed::PreviousDoubtful);
    on(ActionId::Approve, Deed::Approve);
    on(ActionId::NeedsWork, Deed::NeedsWork);
    on(ActionId::Reject, Deed::Reject);
    on(ActionId::Propose, Deed::Propose);
    on(ActionId::Comment, Deed::Comment);
    on(ActionId::Dismiss, Deed::Dismiss);
    on(ActionId::UndoReview, Deed::Undo);
    on(ActionId::RedoReview, Deed::Redo);
    connect((*m_parts.actions)[ActionId::ShowReview], &QAction::triggered, this, [this] {
        open();
        m_panel->setFocus(Qt::ShortcutFocusReason);
    });
    connect((*m_parts.actions)[ActionId::FilterReview], &QAction::triggered, this, [this] {
        open();
        m_panel->focusFilter();
    });
}

widgets::KeySection ReviewDesk::keys()
{
    return {tr("In the list of sentences"), review::SegmentList::keys()};
}

void ReviewDesk::open()
{
    openSide(SidePanel::Review);
    start();
}

// Also where a narrow window has put the panel away.
void ReviewDesk::openSide(int tab)
{
    auto *toggle = (*m_parts.actions)[ActionId::ToggleSide];
    if (!m_parts.side->isVisibleTo(m_parts.side->parentWidget()))
        toggle->trigger();
    m_parts.side->setCurrentTab(tab);
}

void ReviewDesk::openAt(const article::ArticleId &article, const LocaleTag &locale, int number,
                        const QString &filter)
{
    open();
    article::Address address = m_parts.tabs->address();
    const auto *view = m_parts.tabs->view();
    const bool isThere =
        view && view->page() && address.article == article && address.locale == locale;
    address.article = article;
    address.locale = locale;
    address.anchor.clear();
    address.segment = number;
    if (address.with == locale)
        address.with = {};
    m_awaited = Place{article, locale, number, filter};
    m_parts.tabs->open(address, false);
    if (isThere)
        lookAtAwaited();
    m_panel->setFocus(Qt::OtherFocusReason);
}

void ReviewDesk::lookAtAwaited()
{
    const auto address = m_parts.tabs->address();
    if (!m_awaited || m_awaited->article != address.article || m_awaited->locale != address.locale)
        return;
    const Place place = *std::exchange(m_awaited, std::nullopt);
    m_panel->lookAt(place.filter, place.number);
}

void ReviewDesk::showPanel(const QString &name)
{
    m_wanted = name;
    if (m_parts.tabs->view() && m_parts.tabs->view()->page())
        followPage();
}

void ReviewDesk::start()
{
    if (m_session->isStarted())
        return;
    m_checking = true;
    m_context.settings->setState(ReviewKey, "on"_ba);
    m_session->start();
}

bool ReviewDesk::isSettled() const
{
    return !m_session->isStarted() || !m_checking;
}

void ReviewDesk::followPage()
{
    const auto address = m_parts.tabs->address();
    m_session->setArticle(address.article, address.locale);
    lookAtAwaited();
    // Not before there is an article: the panes take their widths when they are first shown.
    if (m_parts.tabs->view() && m_parts.tabs->view()->page())
        showWanted();
    showMarks();
}

void ReviewDesk::showWanted()
{
    const QString wanted = std::exchange(m_wanted, QString());
    if (wanted == "review"_L1)
        open();
    else if (!wanted.isEmpty())
        openSide(wanted == "about"_L1 ? SidePanel::About : SidePanel::Outline);
}

void ReviewDesk::showMarks()
{
    auto *view = m_parts.tabs->view();
    if (!view || !view->page())
        return;
    QList<reader::SegmentMark> marks;
    for (const SegmentRow &row : m_session->rows()) {
        if (row.number() == 0 || !row.ownFile || row.reviewed.gone)
            continue;
        reader::SegmentMark mark;
        mark.number = row.number();
        mark.verdict = verdictOf(row, m_session->reviewer());
        for (const auto &finding : row.findings) {
            if (finding.severity == article::Severity::Advice)
                continue;
            addFault(mark, finding, article::Side::Source, row.text().source);
            addFault(mark, finding, article::Side::Target, row.text().target);
        }
        if (!mark.verdict.isEmpty() || !mark.faults.isEmpty())
            marks.append(mark);
    }
    view->showReview(marks);
}

void ReviewDesk::showCount()
{
    m_parts.side->setReviewCount(m_session->isStarted() ? m_panel->doubtful() : 0);
}

void ReviewDesk::retranslate()
{
    const auto name = [this](ActionId id, const QString &bare, const QString &named,
                             const QString &label) {
        (*m_parts.actions)[id]->setText(label.isEmpty() ? bare : named.arg(label));
    };
    name(ActionId::UndoReview, tr("Undo"), tr("Undo: %1"), m_session->undoLabel());
    name(ActionId::RedoReview, tr("Redo"), tr("Redo: %1"), m_session->redoLabel());
}

} // namespace diglot::ui::shell
