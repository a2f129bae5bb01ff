// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/searching.h"

#include "app/core/whenfinished.h"
#include "ui/library/contentspanel.h"
#include "ui/search/concordancepanel.h"
#include "ui/search/filterbar.h"
#include "ui/search/marksbar.h"
#include "ui/search/resultlist.h"
#include "ui/search/searchfield.h"
#include "ui/search/searchhistory.h"
#include "ui/search/searchpanel.h"
#include "ui/search/syntaxhelp.h"
#include "ui/settings/settings.h"
#include "ui/shell/actions.h"
#include "ui/shell/articletabs.h"
#include "ui/shell/indexline.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/palette.h"
#include "ui/shell/panes.h"
#include "ui/shell/replydesk.h"

#include <QAction>
#include <QBoxLayout>
#include <QDir>
#include <QGuiApplication>
#include <QShortcut>
#include <QStackedWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

using search::SearchDesk;
using Tab = LeftPanel::Tab;

namespace {

constexpr int ResultsWidth = 400;
constexpr int MarksWidth = 330;
constexpr int LargestShare = 42;  // of the window's width, in percent
constexpr int ForcedShare = 55;   // where the article has no room beside it anyway
constexpr int NarrowWindow = 860; // as Panes says of the panel before the article

const QList<std::pair<QString, search::Facet>> &filterNames()
{
    static const QList<std::pair<QString, search::Facet>> names{
        {u"locale"_s, search::Facet::Locale},   {u"docset"_s, search::Facet::Docset},
        {u"product"_s, search::Facet::Product}, {u"role"_s, search::Facet::Role},
        {u"topic"_s, search::Facet::Topic},     {u"quality"_s, search::Facet::Quality},
        {u"year"_s, search::Facet::Year},       {u"side"_s, search::Facet::Side}};
    return names;
}

// In the language that is read, where the set exists in it.
QHash<QString, QString> docsetNames(const article::LibraryPtr &library, const LocaleTag &reading)
{
    QHash<QString, QString> names;
    for (const auto &root : library ? library->roots : QList<article::LocaleRoot>()) {
        for (const auto &docset : root.docsets) {
            if (root.locale == reading || !names.contains(docset.folder))
                names.insert(docset.folder, docset.displayName);
        }
    }
    return names;
}

QString historyFile(const WindowContext &context)
{
    return context.dataFolder.isEmpty() ? QString()
                                        : QDir(context.dataFolder).filePath(u"searches.json"_s);
}

} // namespace

Searching::Searching(const WindowContext &context, Actions *actions, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_settings(context.settings)
    , m_window(window)
    , m_service(new workspace::SearchService(
          *context.workspace,
          {context.indexFolder.isEmpty() ? m_scratch.path() : context.indexFolder, true, true},
          this))
    , m_history(new search::SearchHistory(
          historyFile(context),
          context.clock ? context.clock : [] { return QDateTime::currentDateTimeUtc(); }, this))
    , m_field(new search::SearchField(window))
    , m_panel(new search::SearchPanel(window))
    , m_concordance(new search::ConcordancePanel(m_service, window))
    , m_marks(new search::MarksBar(window))
    , m_desk(new SearchDesk(m_service, m_history, m_field, m_panel, this))
    , m_index(new IndexLine(window))
    , m_palette(new Palette(this))
{
    const QAction *search = (*actions)[ActionId::Search];
    const auto tellKey = [this, search] { m_field->setKeyHint(search->shortcut()); };
    connect(search, &QAction::changed, this, tellKey);
    tellKey();
    applySettings();
    connect(m_settings, &settings::Settings::changed, this, &Searching::applySettings);
    connect(m_history, &search::SearchHistory::changed, this, &Searching::historyChanged);
    m_history->load();
    connect(qApp, &QGuiApplication::applicationStateChanged, this, &Searching::followOthers);
    connectIndex();
}

Searching::~Searching()
{
    delete m_service; // before the folder in which it writes
}

QWidget *Searching::field() const
{
    return m_field;
}

QList<QWidget *> Searching::panels() const
{
    return {m_panel, m_concordance};
}

void Searching::applySettings()
{
    m_history->setRecording(m_settings->keepsSearches());
    m_desk->setProducts(m_settings->customerProduct().split(u'\n', Qt::SkipEmptyParts));
}

// Another window may have cleared the searches, or switched them off.
void Searching::followOthers(Qt::ApplicationState state)
{
    if (state == Qt::ApplicationActive)
        m_history->load();
}

void Searching::clearHistory()
{
    m_history->clear();
}

void Searching::type(const QString &text)
{
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->setText(text);
    m_field->end(false);
}

QStringList Searching::failedSearches() const
{
    QStringList texts;
    for (const auto &search : m_history->failed())
        texts << search.query.text;
    return texts;
}

void Searching::forgetFailed()
{
    m_history->clearFailed();
}

void Searching::connectIndex()
{
    connect(m_service, &workspace::SearchService::indexProgress, this, [this](int done, int total) {
        m_index->setProgress(done, total);
        m_desk->indexGrew();
    });
    connect(m_service, &workspace::SearchService::indexUpdated, this,
            [this](const workspace::IndexReport &report) {
                m_index->setSize(report.bytes);
                m_indexed = true;
                m_desk->setIndexing(false);
            });
    connect(m_service, &workspace::SearchService::indexFailed, this, [this](const Error &error) {
        m_index->setFailure(error.toLine());
        m_indexed = true;
        m_desk->setIndexing(false);
    });
}

void Searching::connectParts(const Parts &parts)
{
    m_parts = parts;
    auto *status = qobject_cast<QBoxLayout *>(parts.status->layout());
    status->insertWidget(1, m_index);
    parts.tabs->layout()->addWidget(m_marks);
    m_desk->setSurroundings(
        {[this](const article::ArticleId &article) {
             return m_parts.contents->tree().pathTo(article);
         },
         [this](const QString &words) { return m_palette->rows(words); },
         [this](const QString &text) { return m_parts.reply->pasted(text, m_reading); },
         [this](const article::ArticleId &article) { return m_parts.reply->lacking(article); }});
    connect(parts.reply, &ReplyDesk::replyChanged, this, [this] { m_desk->retranslate(); });
    connect(m_desk, &SearchDesk::productsChanged, this, [this](const QStringList &products) {
        m_settings->setCustomerProduct(products.join(u'\n'));
    });
    connect(m_desk, &SearchDesk::panelWanted, this, [this] { showPanel(Tab::Results); });
    connect(m_desk, &SearchDesk::opened, this, &Searching::open);
    connect(m_desk, &SearchDesk::released, this, &Searching::release);
    connect(m_desk, &SearchDesk::commandChosen, m_palette, &Palette::run);
    connect(m_desk, &SearchDesk::answered, this, &Searching::openHit);
    connect(m_concordance, &search::ConcordancePanel::opened, this, &Searching::open);
    connect(m_concordance, &search::ConcordancePanel::released, this, &Searching::release);
    connect(parts.left, &LeftPanel::changed, this, &Searching::changeWidth);
    connectArticle();
    connectActions();
}

void Searching::connectActions()
{
    const auto on = [this](ActionId id, auto act) {
        connect((*m_actions)[id], &QAction::triggered, this, act);
    };
    on(ActionId::Search, [this] { m_field->takeFocus(); });
    on(ActionId::BackToResults, [this] { returnToResults(); });
    on(ActionId::SaveSearch, [this] { m_desk->toggleSaved(); });
    on(ActionId::SearchHelp, [this] { showHelp(); });
    connect(m_field, &search::SearchField::helpRequested, this, &Searching::showHelp);
    on(ActionId::Concordance, [this] {
        if (auto *view = m_parts.tabs->view())
            view->withSelection([this](const QString &term) { showConcordance(term); });
        else
            showConcordance({});
    });
}

void Searching::connectArticle()
{
    auto *stack = m_parts.tabs->findChild<QStackedWidget *>(u"articleStack"_s);
    m_escape = new QShortcut(QKeySequence(Qt::Key_Escape), stack);
    m_escape->setContext(Qt::WidgetWithChildrenShortcut);
    m_escape->setEnabled(false);
    connect(m_escape, &QShortcut::activated, this, &Searching::leaveArticle);
    connect(m_parts.tabs, &ArticleTabs::marksWanted, this,
            [this](reader::ReaderView *view, const article::SearchRequest &words,
                   const QList<article::PageText> &texts, int load) {
                whenFinished(m_service->marks(words, texts), view,
                             [this, view, load](const Result<QList<QList<article::Range>>> &marks) {
                                 if (marks)
                                     view->showMarks(load, *marks);
                                 m_marking = false;
                             });
            });
    connect(m_parts.tabs, &ArticleTabs::marksShown, this, &Searching::showMarks);
    connect(m_parts.tabs, &ArticleTabs::historyChanged, this, [this] {
        const auto *view = m_parts.tabs->view();
        if (m_marked > 0 && !(view && view->hasMarks()))
            showMarks(0, 0); // they are in another tab, or closed with it
        m_escape->setEnabled(m_marked > 0 || canReturn());
    });
    connect(m_marks, &search::MarksBar::stepRequested, this, &Searching::stepMark);
    connect(m_marks, &search::MarksBar::closeRequested, this, &Searching::clearMarks);
}

void Searching::setLibrary(const article::LibraryPtr &library)
{
    // Who opens the program and types at once does not wait for the library.
    const QString early = m_library ? QString() : m_field->text();
    m_library = library;
    m_concordance->setLibrary(library);
    m_palette->setLibrary(library);
    m_panel->list()->expect(library ? library->localeCounts().keys() : QList<LocaleTag>());
    m_indexed = false;
    m_desk->reset();
    m_desk->setIndexing(true);
    m_openedIn.clear();
    m_parts.left->show(Tab::Contents);
    if (!early.isEmpty())
        m_field->setText(early);
    QMetaObject::invokeMethod(this, &Searching::begin, Qt::QueuedConnection); // once it is shown
}

void Searching::retranslate()
{
    m_desk->retranslate();
}

void Searching::setReading(const LocaleTag &locale)
{
    m_reading = locale;
    m_desk->setReading(locale);
    m_panel->filters()->setDocsetNames(docsetNames(m_library, locale));
}

void Searching::startWithLibrary(const Options &options)
{
    m_waiting = false;
    m_wanted.reset();
    m_wantedTerm = options.concordance;
    m_waiting = !m_wantedTerm.isEmpty();
    if (options.search.isEmpty() && options.filters.isEmpty())
        return;
    search::SearchQuery query;
    query.text = options.search;
    for (const QString &filter : options.filters) {
        for (const auto &[name, facet] : filterNames()) {
            if (filter.section(u'=', 0, 0) == name)
                search::toggleValue(query, facet, filter.section(u'=', 1));
        }
    }
    m_wanted = query;
    m_wantedHit = options.hit;
    m_waiting = true;
}

void Searching::start(const Options &options)
{
    startWithLibrary(options);
    begin();
}

void Searching::begin()
{
    if (!m_wantedTerm.isEmpty() && m_indexed)
        showConcordance(std::exchange(m_wantedTerm, {}));
    if (!m_wanted)
        return;
    showPanel(Tab::Results);
    m_field->takeFocus();
    m_desk->setQuery(*std::exchange(m_wanted, std::nullopt));
}

// What the program was started for waits for the whole index: its first results are only a part.
void Searching::openHit()
{
    if (!m_waiting || !m_indexed || m_wanted) // an answer to nothing comes before the question
        return;
    if (!m_wantedTerm.isEmpty())
        begin();
    m_waiting = false;
    const auto &rows = m_panel->list()->results()->rows();
    int number = 0;
    for (int i = 0; i < rows.size() && number < m_wantedHit; ++i) {
        number += rows.at(i).kind == search::ResultRow::Kind::Hit ? 1 : 0;
        if (number == m_wantedHit)
            m_panel->list()->setCurrentIndex(m_panel->list()->results()->index(i));
    }
    const bool found = m_wantedHit > 0 && number == m_wantedHit;
    m_wantedHit = 0;
    if (found)
        emit m_field->accepted(Qt::NoModifier);
}

bool Searching::isSettled() const
{
    return !m_waiting && !m_marking && m_wantedTerm.isEmpty() && m_concordance->isSettled();
}

void Searching::showPanel(Tab tab)
{
    if (!m_parts.left->isVisible() && m_parts.panes->isVisible()) {
        m_forced = m_window->width() < NarrowWindow;
        (*m_actions)[ActionId::ToggleContents]->trigger();
    }
    m_parts.left->show(tab);
}

// Results need more room than the contents; each tab keeps the width that the person gave it.
void Searching::changeWidth(Tab tab)
{
    const Tab before = std::exchange(m_shownTab, tab);
    if (!m_parts.left->isVisible())
        return;
    QList<int> sizes = m_parts.panes->sizes();
    if (sizes[0] > 0)
        m_widths[size_t(before)] = sizes[0];
    int wanted = m_widths[size_t(tab)];
    const int share = m_forced ? ForcedShare : LargestShare;
    if (m_forced || (wanted == 0 && tab != Tab::Contents))
        wanted = qMin(qMax(tab == Tab::Marks ? MarksWidth : ResultsWidth, sizes[0]),
                      m_window->width() * share / 100);
    if (wanted == 0)
        return;
    sizes[1] += sizes[0] - wanted;
    sizes[0] = wanted;
    m_parts.panes->setSizes(sizes);
}

void Searching::rest()
{
    m_parts.left->show(Tab::Contents);
}

void Searching::contentsWanted()
{
    showPanel(Tab::Contents);
}

void Searching::open(const search::SearchTarget &target)
{
    if (m_forced) {
        m_forced = false;
        (*m_actions)[ActionId::ToggleContents]->trigger();
    }
    m_cameFrom = m_parts.left->current() == Tab::Concordance ? Tab::Concordance : Tab::Results;
    emit openRequested(target);
    if (auto *view = m_parts.tabs->view()) {
        m_openedIn = view;
        m_openedAt = view->historyPosition();
        m_marking = !target.words.query.isEmpty();
        view->markWords(target.words, target.passage);
    }
    m_marks->setWords(search::withoutSyntax(target.words.query)); // they alone are marked
    m_escape->setEnabled(true);
    emit wayBackChanged();
}

bool Searching::canReturn() const
{
    return m_openedIn && m_openedIn == m_parts.tabs->view() &&
           m_openedIn->historyPosition() == m_openedAt;
}

void Searching::returnToResults()
{
    m_openedIn.clear();
    showPanel(m_cameFrom);
    if (m_cameFrom == Tab::Concordance) {
        m_concordance->list()->setFocus(Qt::OtherFocusReason);
    } else {
        m_field->setFocus(Qt::OtherFocusReason);
        m_field->end(false);
    }
    emit wayBackChanged();
}

void Searching::showConcordance(const QString &term)
{
    showPanel(Tab::Concordance);
    m_concordance->look(term, m_reading);
}

// Also from the keyboard; what is chosen goes to the end of what stands in the field.
void Searching::showHelp()
{
    auto *help = new search::SyntaxHelp(m_window);
    connect(help, &search::SyntaxHelp::chosen, this, [this](const QString &example) {
        const QString text = m_field->text().trimmed();
        const bool alone = text.isEmpty() || example == ">"_L1;
        m_field->setFocus(Qt::OtherFocusReason);
        m_field->setText(alone ? example : text + u' ' + example);
    });
    help->showBelow(m_field);
}

void Searching::release()
{
    if (m_forced) {
        m_forced = false;
        (*m_actions)[ActionId::ToggleContents]->trigger();
    }
    m_parts.left->show(Tab::Contents);
    m_parts.tabs->focusArticle();
}

void Searching::showMarks(int current, int total)
{
    m_marked = total;
    m_marks->setPlace(current, total);
    m_escape->setEnabled(total > 0 || canReturn());
}

void Searching::clearMarks()
{
    if (auto *view = m_parts.tabs->view())
        view->markWords({});
    showMarks(0, 0);
    m_parts.tabs->focusArticle();
}

void Searching::leaveArticle()
{
    if (m_marked > 0)
        clearMarks();
    else if (canReturn())
        returnToResults();
}

bool Searching::stepMark(int direction)
{
    if (m_marked == 0 || !m_parts.tabs->view())
        return false;
    m_parts.tabs->view()->stepMark(direction);
    return true;
}

} // namespace diglot::ui::shell
