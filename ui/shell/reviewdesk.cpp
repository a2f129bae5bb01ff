// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/reviewdesk.h"

#include "app/core/whenfinished.h"
#include "app/workspace/proposal.h"
#include "ui/review/comparedialog.h"
#include "ui/review/importdialog.h"
#include "ui/review/localeboarddialog.h"
#include "ui/review/reviewpanel.h"
#include "ui/settings/settings.h"
#include "ui/shell/articletabs.h"
#include "ui/shell/sidepanel.h"
#include "ui/widgets/prompts.h"

#include <QAction>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

using review::Deed;
using review::SegmentRow;

namespace {

const auto ProposalsKey = u"review-proposals"_s; // whether the page shows them
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
    m_session->setGlossary(context.settings->glossaryFile());
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
    connect(m_panel, &review::ReviewPanel::unitChosen, this, [this](const QString &id) {
        if (auto *view = m_parts.tabs->view())
            view->lookAtUnit(id);
    });
    connect(m_panel, &review::ReviewPanel::doubtfulChanged, this, &ReviewDesk::showCount);
    connect(m_session, &review::ReviewSession::rowsChanged, this, &ReviewDesk::showMarks);
    connect(m_session, &review::ReviewSession::labelsChanged, this, &ReviewDesk::retranslate);
    connect(m_context.settings, &settings::Settings::changed, this, [this] {
        m_session->setReviewer(m_context.settings->reviewer());
        m_session->setGlossary(m_context.settings->glossaryFile());
    });
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
    auto *proposals = (*m_parts.actions)[ActionId::ShowProposals];
    proposals->setChecked(!m_context.settings->state(ProposalsKey).isEmpty());
    connect(proposals, &QAction::toggled, this, [this](bool shown) {
        m_context.settings->setState(ProposalsKey, shown ? "on"_ba : QByteArray());
        m_panel->commit();
        start();
        showMarks();
    });
    connect((*m_parts.actions)[ActionId::CompareLocales], &QAction::triggered, this,
            &ReviewDesk::showLocaleBoard);
    connect((*m_parts.actions)[ActionId::ExportTexts], &QAction::triggered, this,
            &ReviewDesk::exportTexts);
    connect((*m_parts.actions)[ActionId::ImportTexts], &QAction::triggered, this,
            &ReviewDesk::importTexts);
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
    m_context.settings->setState(ReviewKey, "on"_ba);
    m_session->start();
}

bool ReviewDesk::isSettled() const
{
    return !m_session->isStarted() || !m_session->checks()->isRunning();
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
    ++m_marking;
    if ((*m_parts.actions)[ActionId::ShowProposals]->isChecked())
        showProposals(marks());
    else
        view->showReview(marks());
}

QList<reader::SegmentMark> ReviewDesk::marks() const
{
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
    return marks;
}

// Proposals take their targets' places in the page as soon as they are made into HTML.
void ReviewDesk::showProposals(QList<reader::SegmentMark> marks)
{
    auto *view = m_parts.tabs->view();
    QMap<int, QString> proposals;
    QHash<int, QString> titles;
    for (const SegmentRow &row : m_session->rows()) {
        const auto *verdict = row.proposing(m_session->reviewer());
        if (!verdict || row.number() == 0 || !row.ownFile || row.reviewed.gone)
            continue;
        proposals.insert(row.number(), *verdict->proposal);
        titles.insert(row.number(), tr("Proposal of %1").arg(verdict->reviewer));
    }
    const auto future =
        workspace::renderProposals(m_context.workspace->library(), view->page(), proposals);
    whenFinished(future, view,
                 [this, view, marks, titles,
                  asked = m_marking](const QList<workspace::ShownProposal> &shown) mutable {
                     if (asked != m_marking)
                         return;
                     for (const workspace::ShownProposal &each : shown) {
                         auto mark =
                             std::find_if(marks.begin(), marks.end(), [&](const auto &known) {
                                 return known.number == each.number;
                             });
                         if (mark == marks.end()) {
                             mark = marks.insert(marks.end(), reader::SegmentMark());
                             mark->number = each.number;
                         }
                         mark->proposal = {each, titles.value(each.number)};
                     }
                     view->showReview(marks);
                 });
}

review::ExchangeContext ReviewDesk::exchangeContext() const
{
    review::ExchangeContext context;
    context.workspace = m_context.workspace;
    context.settings = m_context.settings;
    context.prompts = m_context.prompts;
    const auto address = m_parts.tabs->address();
    context.article = address.article;
    context.locale = address.locale;
    context.filtered = m_panel->filtered();
    context.reviewer = m_session->reviewer();
    context.dataFolder = m_session->dataFolder();
    context.checks = m_session->checks();
    context.now = m_context.clock;
    return context;
}

void ReviewDesk::showLocaleBoard()
{
    if (!m_parts.tabs->address().isValid())
        return;
    start();
    if (!m_board) {
        m_board = new review::LocaleBoardDialog(m_session, m_panel->window());
        connect(m_board, &review::LocaleBoardDialog::openRequested, this,
                [this](const LocaleTag &locale, int number) {
                    article::Address address = m_parts.tabs->address();
                    address.locale = locale;
                    address.segment = number;
                    address.anchor.clear();
                    m_parts.tabs->open(address, false);
                    m_panel->window()->activateWindow();
                });
    }
    m_board->show();
    m_board->look();
    m_board->activateWindow();
}

void ReviewDesk::compareWith(const QString &path)
{
    if (!m_context.workspace->library())
        return;
    m_panel->commit(); // what is being written counts too
    delete m_comparison;
    m_comparison =
        new review::CompareDialog(m_session, path, m_context.cacheFolder, m_panel->window());
    connect(m_comparison, &QDialog::finished, m_comparison, &QObject::deleteLater);
    connect(m_comparison, &review::CompareDialog::openRequested, this,
            [this](const article::ArticleId &article, const LocaleTag &locale, int number) {
                openAt(article, locale, number, {});
                m_panel->window()->activateWindow();
            });
}

void ReviewDesk::exportTexts()
{
    if (!m_context.workspace->library())
        return;
    m_panel->commit();
    review::ExportDialog(exchangeContext(), m_panel->window()).exec();
    if (m_panel->isVisible())
        m_panel->setFocus(Qt::OtherFocusReason);
}

void ReviewDesk::importTexts()
{
    if (!m_context.workspace->library())
        return;
    const QString file = m_context.prompts->chooseFile(
        m_panel->window(), tr("Import what came back"),
        review::lastExchangeFolder(*m_context.settings), review::ImportDialog::fileFilter());
    if (file.isEmpty() || !m_panel->hasReviewer())
        return;
    m_panel->commit();
    review::ImportDialog dialog(exchangeContext(), file, m_panel->window());
    if (dialog.exec() == QDialog::Accepted)
        m_session->takeImport(dialog.things(), dialog.names());
    if (m_panel->isVisible())
        m_panel->setFocus(Qt::OtherFocusReason);
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
