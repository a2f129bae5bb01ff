// SPDX-License-Identifier: Apache-2.0
#include "ui/search/searchdesk.h"

#include "app/core/whenfinished.h"
#include "ui/search/filterbar.h"
#include "ui/search/resultlist.h"
#include "ui/search/searchfield.h"
#include "ui/search/searchhistory.h"
#include "ui/search/searchpanel.h"

#include <QScrollBar>

namespace diglot::ui::search {

using namespace Qt::StringLiterals;
using article::SearchResult;
using article::Suggestion;
using Kind = ResultRow::Kind;

namespace {

constexpr int FirstHits = 15; // more than fit; laying them out is what costs
constexpr int MoreHits = 25;
constexpr int SuggestionsAlone = 40;
constexpr int SuggestionsBeside = 12; // some of them are among the articles that are found
constexpr int CompletionsShown = 8;
constexpr int AgainMs = 1500;
constexpr int VainMs = 2500; // without another letter

bool isOfScriptWithoutBlanks(QStringView text)
{
    for (const char32_t c : text.toUcs4()) {
        const auto script = QChar::script(c);
        if (script == QChar::Script_Han || script == QChar::Script_Hiragana ||
            script == QChar::Script_Katakana || script == QChar::Script_Hangul)
            return true;
    }
    return false;
}

// What was chosen of the values that are counted is meant as it is called.
article::SearchFilter filterOf(const SearchQuery &query)
{
    article::SearchFilter filter = query.filter;
    filter.wholeNames = !filter.isEmpty();
    return filter;
}

// The snippet as the page has it: without the ellipses of a cut.
QString passageOf(const article::Hit &hit)
{
    QString text = hit.snippet;
    if (text.startsWith(u'…'))
        text.remove(0, 1);
    if (text.endsWith(u'…'))
        text.chop(1);
    return text.trimmed();
}

} // namespace

SearchDesk::SearchDesk(workspace::SearchService *service, SearchHistory *history,
                       SearchField *field, SearchPanel *panel, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_history(history)
    , m_field(field)
    , m_panel(panel)
{
    m_again.setSingleShot(true);
    m_again.setInterval(AgainMs);
    connect(&m_again, &QTimer::timeout, this, [this] { ask(true); });
    m_vain.setSingleShot(true);
    m_vain.setInterval(VainMs);
    connect(&m_vain, &QTimer::timeout, this, [this] { m_history->addFailed(m_query); });
    connectField();
    connectPanel();
    show(false);
}

SearchDesk::~SearchDesk() = default;

void SearchDesk::connectField()
{
    connect(m_field, &QLineEdit::textChanged, this, &SearchDesk::edit);
    connect(m_field, &SearchField::entered, this, &SearchDesk::panelWanted);
    connect(m_field, &SearchField::moveRequested, m_panel->list(), &ResultList::move);
    connect(m_field, &SearchField::pageRequested, m_panel->list(), &ResultList::movePage);
    connect(m_field, &SearchField::accepted, this, [this](Qt::KeyboardModifiers modifiers) {
        choose(m_panel->list()->currentRow(), modifiers);
    });
    connect(m_field, &SearchField::cancelled, this, [this] {
        if (m_field->text().isEmpty())
            emit released();
        else
            m_field->clear();
    });
}

void SearchDesk::connectPanel()
{
    auto *list = m_panel->list();
    connect(list, &ResultList::chosen, this, &SearchDesk::choose);
    connect(list, &ResultList::left, m_field, &SearchField::takeFocus);
    connect(list, &ResultList::typed, this, [this](const QString &text) {
        m_field->setFocus(Qt::OtherFocusReason);
        m_field->end(false);
        m_field->insert(text);
    });
    connect(list, &ResultList::removalRequested, this, [this](const ResultRow &row) {
        if (row.kind == Kind::Recent || row.kind == Kind::Saved)
            m_history->remove(row.query);
    });
    connect(list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this, list](int value) {
        if (value > 0 && value >= list->verticalScrollBar()->maximum() - list->height())
            showMore();
    });
    connect(m_history, &SearchHistory::changed, this, [this] {
        if (asksNothing())
            show(true);
        else
            m_panel->setSummary(m_answer.result.found, m_history->isSaved(m_query));
    });
    connect(m_panel, &SearchPanel::linkChosen, this, &SearchDesk::follow);
    connect(m_panel, &SearchPanel::saveToggled, this, &SearchDesk::toggleSaved);
    auto *filters = m_panel->filters();
    connect(filters, &FilterBar::toggled, this, [this](Facet facet, const QString &value) {
        toggleValue(m_query, facet, value);
        keepProducts();
        ask(false);
    });
    connect(filters, &FilterBar::cleared, this, [this] {
        m_query.filter = {};
        m_query.side.reset();
        keepProducts();
        ask(false);
    });
    connect(filters, &FilterBar::facetWanted, this, &SearchDesk::askFacet);
}

void SearchDesk::setSurroundings(const Surroundings &surroundings)
{
    m_surroundings = surroundings;
}

void SearchDesk::setReading(const LocaleTag &locale)
{
    if (locale == m_reading)
        return;
    m_reading = locale;
    ask(true);
}

void SearchDesk::reset()
{
    ++m_number;
    m_answer = {};
    m_query = {};
    m_query.filter.products = m_products;
    m_asTyped = false;
    m_field->clear();
    show(false);
}

void SearchDesk::setProducts(const QStringList &products)
{
    if (products == m_products)
        return;
    m_products = products;
    m_query.filter.products = products;
    ask(false);
}

void SearchDesk::keepProducts()
{
    if (m_query.filter.products == m_products)
        return;
    m_products = m_query.filter.products;
    emit productsChanged(m_products);
}

// The customer's products alone ask for nothing yet.
bool SearchDesk::asksNothing() const
{
    SearchQuery rest = m_query;
    if (rest.filter.products == m_products)
        rest.filter.products.clear();
    return rest.isEmpty();
}

// What stands behind ">" names a command. Where none is called so, it is a sentence that a mail
// quotes, and searched.
bool SearchDesk::asksCommands() const
{
    return m_query.text.startsWith(u'>') && (m_query.text.size() == 1 || !commandRows().isEmpty());
}

QList<ResultRow> SearchDesk::commandRows() const
{
    return m_surroundings.others ? m_surroundings.others(m_query.text.mid(1)) : QList<ResultRow>();
}

void SearchDesk::setQuery(const SearchQuery &query)
{
    m_query.filter = query.filter;
    if (m_query.filter.products.isEmpty())
        m_query.filter.products = m_products;
    m_query.side = query.side;
    if (m_field->text() == query.text)
        ask(false);
    else
        m_field->setText(query.text); // asks
    m_field->end(false);
}

void SearchDesk::indexGrew()
{
    if (!asksNothing() && !m_again.isActive())
        m_again.start();
}

void SearchDesk::setIndexing(bool running)
{
    m_indexing = running;
    if (!running)
        ask(true);
}

void SearchDesk::edit(const QString &text)
{
    m_query.text = text;
    m_asTyped = false;
    if (!text.isEmpty())
        emit panelWanted();
    // An address is answered at once: Enter opens it before the index has said a word.
    if (const QList<ResultRow> named = pastedRows(); !named.isEmpty())
        m_panel->list()->setRows(named, false);
    ask(false);
}

// One letter begins too many words: only titles and headings can answer it.
bool SearchDesk::suggestsOnly() const
{
    const QString text = m_query.text.trimmed();
    return text.size() == 1 && m_query.filter.isEmpty() && !isOfScriptWithoutBlanks(text);
}

article::SearchRequest SearchDesk::request(int limit) const
{
    article::SearchRequest request;
    request.query = m_query.text;
    request.reading = m_reading;
    request.side = m_query.side;
    request.filter = filterOf(m_query);
    request.limit = limit;
    request.unfinished = true;
    request.asTyped = m_asTyped;
    return request;
}

void SearchDesk::ask(bool keepPlace)
{
    m_again.stop();
    m_vain.stop();
    const int number = ++m_number;
    if (asksNothing() || asksCommands()) {
        m_answer = {};
        show(keepPlace);
        return;
    }
    askSuggestions(number);
    askCompletions(number);
    if (!suggestsOnly())
        askResult(number, keepPlace ? qMax(m_answer.limit, FirstHits) : FirstHits, keepPlace);
}

void SearchDesk::askSuggestions(int number)
{
    const LocaleTag only =
        m_query.filter.locales.size() == 1 ? m_query.filter.locales.first() : LocaleTag();
    const int limit = suggestsOnly() ? SuggestionsAlone : SuggestionsBeside;
    whenFinished(m_service->suggest(m_query.text, only, m_reading, limit), this,
                 [this, number](const Result<QList<Suggestion>> &answer) {
                     if (number != m_number)
                         return;
                     // Of titles a language alone can be asked for: narrowed by something else,
                     // the articles alone answer.
                     article::SearchFilter rest = m_query.filter;
                     if (rest.locales.size() == 1)
                         rest.locales.clear();
                     const bool narrow = !rest.isEmpty() || m_query.side;
                     m_answer.suggestions = answer && !narrow ? *answer : QList<Suggestion>();
                     if (!suggestsOnly())
                         return; // shown with the articles, a moment later
                     m_answer.hasResult = false;
                     m_answer.error = answer ? std::nullopt : std::optional(answer.error());
                     show(false);
                 });
}

// Shown with the articles, a moment later.
void SearchDesk::askCompletions(int number)
{
    const QString typed = m_query.text.left(m_field->cursorPosition());
    const auto take = [this, number](const Result<QList<article::Completion>> &answer) {
        if (number != m_number)
            return;
        m_answer.completions = answer ? *answer : QList<article::Completion>();
        m_answer.completed = m_query.text;
    };
    whenFinished(m_service->completions(typed, m_reading, CompletionsShown), this, take);
}

void SearchDesk::askResult(int number, int limit, bool keepPlace)
{
    whenFinished(m_service->search(request(limit)), this,
                 [this, number, limit, keepPlace](const Result<SearchResult> &answer) {
                     if (number != m_number ||
                         (!answer && answer.error().code == ErrorCode::Cancelled))
                         return;
                     m_answer.hasResult = answer.has_value();
                     m_answer.result = answer ? *answer : SearchResult();
                     m_answer.error = answer ? std::nullopt : std::optional(answer.error());
                     m_answer.limit = limit;
                     nameBySource(m_answer.result);
                     show(keepPlace);
                 });
}

// The values of a facet that is restricted, as if it were not.
void SearchDesk::askFacet(Facet facet)
{
    SearchQuery free = m_query;
    clearFacet(free, facet);
    article::SearchRequest asked = request(0);
    asked.filter = filterOf(free);
    asked.side = free.side;
    asked.snippets = false;
    whenFinished(m_service->search(asked), this,
                 [this, facet, number = m_number](const Result<SearchResult> &answer) {
                     if (answer && number == m_number)
                         m_panel->filters()->setFacet(facet, *answer);
                 });
}

// What was kept under a translated name is from now on kept under the one that all languages share.
void SearchDesk::nameBySource(const SearchResult &result)
{
    const SearchQuery before = m_query;
    if (!search::nameBySource(m_query, result.facets.sources))
        return;
    if (m_history->isSaved(before)) {
        m_history->remove(before);
        m_history->save(m_query);
    }
    if (before.filter.products == m_products)
        keepProducts();
}

void SearchDesk::showMore()
{
    const auto &result = m_answer.result;
    if (!m_answer.hasResult || result.found <= result.hits.size() ||
        m_answer.limit > result.hits.size())
        return; // all is shown, or being fetched
    const int limit = m_answer.limit + MoreHits;
    m_answer.limit = limit;
    askResult(m_number, limit, true);
}

void SearchDesk::toggleSaved()
{
    if (asksNothing() || asksCommands())
        return;
    if (m_history->isSaved(m_query))
        m_history->remove(m_query);
    else
        m_history->save(m_query);
}

void SearchDesk::choose(const ResultRow &chosen, Qt::KeyboardModifiers modifiers)
{
    const ResultRow row = chosen; // the list is filled anew while it is acted on
    switch (row.kind) {
    case Kind::Hit:
        if (row.pasted) {
            open({row.hit.article, row.hit.locale, row.hit.anchor, row.hit.number, {}, {}, false},
                 modifiers);
            break;
        }
        open({row.hit.article, row.hit.locale, row.hit.number > 0 ? QString() : row.hit.anchor,
              row.hit.number, request(0), passageOf(row.hit), false},
             modifiers);
        break;
    case Kind::Suggestion:
        open({row.suggestion.article, row.suggestion.locale, row.suggestion.anchor, 0, request(0),
              row.suggestion.text, false},
             modifiers);
        break;
    case Kind::Recent:
    case Kind::Saved:
        m_field->setFocus(Qt::OtherFocusReason);
        setQuery(row.query);
        break;
    case Kind::Command:
        m_field->clear();
        emit released();
        emit commandChosen(row.id);
        break;
    case Kind::Completion:
        complete(row);
        break;
    default:
        break;
    }
}

// In place of the word that is being typed; what stands behind it stays.
void SearchDesk::complete(const ResultRow &row)
{
    if (row.query.text != m_query.text)
        return; // typed on meanwhile: the list is about to change
    const article::Completion &completion = row.completion;
    const bool ends = !completion.value.isEmpty() &&
                      !QStringView(m_query.text).mid(completion.to).startsWith(u' ');
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->setSelection(completion.from, completion.to - completion.from);
    m_field->insert(ends ? completion.text + u' ' : completion.text);
}

void SearchDesk::open(SearchTarget target, Qt::KeyboardModifiers modifiers)
{
    if (!m_answer.result.corrected.isEmpty() && m_answer.hasResult)
        target.words.query = m_answer.result.corrected;
    target.newTab = modifiers.testFlag(Qt::ControlModifier);
    m_history->add(m_query);
    emit opened(target);
}

void SearchDesk::follow(const QString &link)
{
    if (link == "#as-typed"_L1) {
        m_asTyped = true;
        ask(false);
    } else if (link == "#relax"_L1) {
        SearchQuery relaxed;
        relaxed.text = withoutSyntax(m_query.text);
        setQuery(relaxed);
    } else if (link == "#clear-history"_L1) {
        m_history->clear();
    } else if (link == "#help"_L1) {
        emit m_field->helpRequested();
        return;
    }
    m_field->setFocus(Qt::OtherFocusReason);
}

QString SearchDesk::placeOf(const article::ArticleId &article) const
{
    QStringList names = m_surroundings.placeOf ? m_surroundings.placeOf(article) : QStringList();
    if (!names.isEmpty())
        names.removeLast(); // the article itself
    for (QString &name : names)
        name = u'\u2068' + name + u'\u2069';
    return names.join(u"  ›  "_s);
}

} // namespace diglot::ui::search
