// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/qualitydesk.h"

#include "ui/review/qualitypanel.h"
#include "ui/review/reviewpanel.h"
#include "ui/settings/settings.h"
#include "ui/shell/articletabs.h"
#include "ui/shell/reviewdesk.h"

#include <QAction>
#include <QApplication>
#include <QScopedValueRollback>
#include <QStackedWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

using review::QualityPanel;

namespace {

// What does not lead back to the article.
constexpr std::array Staying{ActionId::ShowQuality, ActionId::ShowConsistency,
                             ActionId::ShowSample,  ActionId::UndoReview,
                             ActionId::RedoReview,  ActionId::ToggleTheme,
                             ActionId::ZoomIn,      ActionId::ZoomOut,
                             ActionId::ZoomReset,   ActionId::Preferences,
                             ActionId::Report,      ActionId::KeySheet,
                             ActionId::About,       ActionId::Quit};

std::optional<QualityPanel::View> viewOf(const QString &name)
{
    if (name == "quality"_L1)
        return QualityPanel::View::Parts;
    if (name == "findings"_L1)
        return QualityPanel::View::Rules;
    if (name == "consistency"_L1)
        return QualityPanel::View::Consistency;
    if (name == "sample"_L1)
        return QualityPanel::View::Sample;
    return std::nullopt;
}

} // namespace

QualityDesk::QualityDesk(const WindowContext &context, ReviewDesk *review, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_review(review)
    , m_service(new workspace::QualityService(*context.workspace, *review->session()->reviews(),
                                              *review->session()->checks(), this))
    , m_panel(new QualityPanel({m_service, review->session(), context.settings, context.prompts}))
{}

QWidget *QualityDesk::panel() const
{
    return m_panel;
}

void QualityDesk::connectParts(const Parts &parts)
{
    m_parts = parts;
    connectActions();
    connect(m_panel, &QualityPanel::closeRequested, this, &QualityDesk::close);
    connect(m_panel, &QualityPanel::openRequested, this,
            [this](const review::Hit &hit, const QString &filter) {
                endWalk();
                close();
                m_review->openAt(hit.article, hit.locale, hit.number, filter);
            });
    connect(m_panel, &QualityPanel::walkRequested, this,
            [this](const workspace::Sample &sample, int from) {
                m_walk = sample;
                close();
                goTo(from);
            });
    connect(m_review->reviewPanel(), &review::ReviewPanel::walkStepped, this, &QualityDesk::step);
    connect(m_review->reviewPanel(), &review::ReviewPanel::walkEnded, this, [this] {
        endWalk();
        m_review->reviewPanel()->lookAt({}, 0);
    });
    connect(m_context.workspace, &workspace::Workspace::libraryChanged, this,
            [this](const article::LibraryPtr &library) {
                if (!library)
                    return;
                if (library->name != m_library)
                    endWalk();
                m_library = library->name;
                m_panel->setLibraryName(library->name);
            });
    connect(m_parts.body, &QStackedWidget::currentChanged, this,
            [this] { (*m_parts.actions)[ActionId::CloseTab]->setEnabled(!isShown()); });
    // Another article, language or view was chosen.
    connect(m_parts.tabs, &ArticleTabs::addressChanged, this, &QualityDesk::close);
    // Who begins to search wants to see what is found.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) {
        if (!m_switching && now &&
            (now == m_parts.searchField || m_parts.searchField->isAncestorOf(now)))
            close();
    });
    connect(m_parts.tabs, &ArticleTabs::pageShown, this, [this] {
        const auto *shownNow = m_parts.tabs->view();
        if (!shownNow || !shownNow->page())
            return;
        if (const auto view = viewOf(std::exchange(m_wanted, QString()))) {
            m_panel->show(*view);
            open();
        }
    });
}

void QualityDesk::connectActions()
{
    const auto on = [this](ActionId id, QualityPanel::View view) {
        connect((*m_parts.actions)[id], &QAction::triggered, this, [this, view] {
            // The same key once more leads back.
            if (isShown() && m_panel->view() == view) {
                close();
                return;
            }
            m_panel->show(view);
            open();
        });
    };
    on(ActionId::ShowQuality, QualityPanel::View::Parts);
    on(ActionId::ShowConsistency, QualityPanel::View::Consistency);
    on(ActionId::ShowSample, QualityPanel::View::Sample);
    for (const auto &[id, action] : m_parts.actions->all()) {
        if (std::find(Staying.begin(), Staying.end(), id) == Staying.end())
            connect(action, &QAction::triggered, this, &QualityDesk::close);
    }
}

bool QualityDesk::isShown() const
{
    return m_parts.body && m_parts.body->currentWidget() == m_panel;
}

void QualityDesk::open()
{
    // In place of the articles, never of a library that is being opened.
    if (!m_context.workspace->library() ||
        (!isShown() && m_parts.body->currentWidget() != m_parts.reading))
        return;
    // What has the keyboard goes away, and whoever had it next would take that for a wish.
    const QScopedValueRollback<bool> quiet(m_switching, true);
    m_parts.body->setFocus(Qt::OtherFocusReason);
    m_parts.body->setCurrentWidget(m_panel);
    m_review->session()->readConventions();
    m_panel->open();
}

void QualityDesk::close()
{
    if (!isShown())
        return;
    const QScopedValueRollback<bool> quiet(m_switching, true);
    m_parts.body->setFocus(Qt::OtherFocusReason);
    m_parts.body->setCurrentWidget(m_parts.reading);
    m_parts.tabs->focusArticle();
}

bool QualityDesk::showPanel(const QString &name)
{
    const auto view = viewOf(name);
    if (!view)
        return false;
    m_wanted = name;
    if (m_parts.tabs->view() && m_parts.tabs->view()->page()) {
        m_wanted.clear();
        m_panel->show(*view);
        open();
    }
    return true;
}

bool QualityDesk::isSettled() const
{
    const auto quality = m_service->quality();
    return m_wanted.isEmpty() &&
           (!m_service->isStarted() ||
            (!m_service->isChecking() && quality && quality->hasReviews && quality->hasFindings));
}

void QualityDesk::step(int direction)
{
    const int at = m_at + direction;
    if (at >= 0 && at < m_walk.size()) {
        goTo(at);
    } else if (at >= m_walk.size() && !m_walk.isEmpty()) {
        // All of it is judged: the score is what one wants to see now.
        endWalk();
        m_review->reviewPanel()->lookAt({}, 0);
        m_panel->show(QualityPanel::View::Sample);
        open();
    }
}

void QualityDesk::goTo(int at)
{
    m_at = at;
    const workspace::SampleText &text = m_walk.at(at);
    QStringList numbers; // of the sample in the same article
    for (const auto &one : std::as_const(m_walk)) {
        if (one.path == text.path)
            numbers << QString::number(one.text.place.number);
    }
    m_review->reviewPanel()->setWalk(at, int(m_walk.size()));
    m_review->openAt(text.article, text.text.place.locale, text.text.place.number,
                     u"number:"_s + numbers.join(u','));
}

void QualityDesk::endWalk()
{
    m_walk.clear();
    m_at = 0;
    m_review->reviewPanel()->setWalk(0, 0);
}

} // namespace diglot::ui::shell
