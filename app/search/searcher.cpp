// SPDX-License-Identifier: Apache-2.0
#include "app/search/searcher.h"

#include "app/search/compounds.h"
#include "app/search/corrector.h"
#include "app/search/folding.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <algorithm>

namespace diglot::search {

using namespace Qt::StringLiterals;
using article::Hit;
using article::SearchResult;

SearchState::SearchState(Database &database)
    : m_database(database)
    , m_runs(database)
    , m_lists(m_runs, m_table)
{
    m_lists.setWeights(m_weights.columns());
}

Result<void> SearchState::refresh()
{
    m_lists.clear();
    m_words.reset();
    m_filter.reset();
    if (auto done = m_table.refresh(m_database); !done)
        return done;
    m_languages = languagesFor(u"en");
    QStringList codes(m_table.languages().cbegin(), m_table.languages().cend());
    codes.sort();
    for (const QString &code : std::as_const(codes)) {
        for (const Language *language : languagesFor(code)) {
            if (!m_languages.contains(language))
                m_languages.append(language);
        }
    }
    return m_runs.refresh();
}

void SearchState::setWeights(const Weights &weights)
{
    m_weights = weights;
    m_lists.setWeights(weights.columns());
}

Result<void> SearchState::check()
{
    auto fine = m_runs.check();
    if (fine && m_interrupted)
        return m_database.cancelled();
    return fine;
}

const WordList &SearchState::words()
{
    if (!m_words || !m_wordsWhole) {
        m_words = m_runs.words();
        m_wordsWhole = !m_runs.hasFailed();
    }
    return *m_words;
}

const Accepted &SearchState::accepted(const article::SearchFilter &filter)
{
    if (!m_filter || *m_filter != filter) {
        m_accepted = acceptedBy(m_table, filter);
        m_filter = filter;
    }
    return m_accepted;
}

Result<SearchState::Section> SearchState::section(qint64 id)
{
    if (!m_section.isValid())
        m_section = m_database.prepare("SELECT anchor, heading, headingsource, packed FROM section"
                                       " JOIN body ON body.section = section.id WHERE id=?");
    Section section;
    if (m_section.bind(1, id).next())
        section = {m_section.bytes(0), m_section.bytes(1), m_section.bytes(2), m_section.bytes(3)};
    m_section.reset();
    if (auto fine = m_database.check(); !fine)
        return fine.error();
    return section;
}

int SearchState::numberIn(const EditionRow &edition, const QString &source)
{
    if (!m_bodies.isValid())
        m_bodies = m_database.prepare("SELECT packed FROM edition JOIN body ON body.section >="
                                      " edition.section AND body.section < edition.section +"
                                      " edition.sections WHERE edition.id=?");
    const QByteArray wanted = source.toUtf8();
    int number = 0;
    m_bodies.bind(1, edition.id);
    while (!wanted.isEmpty() && number == 0 && m_bodies.next()) {
        const PackedPieces pieces(m_bodies.bytes(0));
        for (qsizetype i = 0; i < pieces.size() && number == 0; ++i) {
            if (pieces.source(i) == QByteArrayView(wanted))
                number = pieces.number(i);
        }
    }
    m_bodies.reset();
    return number;
}

namespace {

void add(const QMap<QString, int> &counts, QMap<QString, int> &sums)
{
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        sums[it.key()] += *it;
}

void add(const article::Facets &some, article::Facets &sum)
{
    add(some.locales, sum.locales);
    add(some.docsets, sum.docsets);
    add(some.products, sum.products);
    add(some.roles, sum.roles);
    add(some.topics, sum.topics);
    add(some.translations, sum.translations);
    add(some.years, sum.years);
    sum.behind += some.behind;
    sum.current += some.current;
    sum.names.insert(some.names);
}

} // namespace

Result<SearchResult> Searcher::run()
{
    QElapsedTimer timer;
    timer.start();
    m_result.query = m_request.query;
    const ParsedQuery query = parseQuery(m_request);
    const article::SearchFilter filter = combined(query.filter, m_request.filter);
    m_side = query.side ? query.side : m_request.side;
    ParsedQuery sided = query;
    sided.side = m_side;
    Plan made;
    if (auto done = makeReady(sided, made); !done)
        return done.error();
    std::vector<Found> best;
    const Selection found = find(made, filter, &best);
    m_result.found = found.count();
    m_result.facets = found.facets();
    // Behind all that has the word itself comes what has it in compounds alone.
    const bool asTyped = made.unknown.empty() && m_result.corrected.isEmpty();
    const auto joined = asTyped ? compoundsOf(sided, m_request, m_state) : std::nullopt;
    Plan compounds = joined ? m_state.planOf(*joined) : Plan();
    std::vector<Found> behind;
    if (!compounds.terms.empty()) {
        const Selection more = find(compounds, filter, &behind, &found);
        m_result.found += more.count();
        add(more.facets(), m_result.facets);
        behind.resize(qMin(behind.size(), size_t(qMax(0, m_request.limit)) - best.size()));
    }
    // Also what is chosen and not found has its name.
    for (const article::Restriction &one : filter.also + QList<article::Restriction>{filter}) {
        for (const QString &chosen : one.products + one.roles) {
            m_state.table().book().addName(m_result.facets.names, chosen, m_request.reading);
            m_state.table().book().addSource(m_result.facets.sources, chosen);
        }
    }
    if (m_result.found == 0 && !query.words.isEmpty()) {
        // What would be found without the restrictions.
        ParsedQuery plain = m_result.corrected.isEmpty() ? query : parseQuery(m_result.corrected);
        plain.words.removeIf([](const QueryWord &word) { return word.excluded; });
        for (QueryWord &word : plain.words)
            word.phrase = word.titleOnly = false;
        plain.unfinished = sided.unfinished;
        Plan relaxed = m_state.planOf(plain);
        m_result.relaxed = find(relaxed, {}, nullptr).count();
    }
    if (auto fine = m_state.check(); !fine)
        return fine.error();
    for (const auto &[hits, by] : {std::pair(&best, &made), std::pair(&behind, &compounds)}) {
        m_shown.clear();
        for (const Found &one : *hits) {
            if (auto done = describe(one, *by); !done)
                return done.error();
        }
    }
    writeCorrected();
    m_result.microseconds = timer.nsecsElapsed() / 1000;
    return std::move(m_result);
}

// The plan of a query, with unknown words corrected.
Result<void> Searcher::makeReady(const ParsedQuery &query, Plan &plan)
{
    plan = m_state.planOf(query);
    if (m_request.asTyped) {
        for (const int index : plan.unknown)
            m_result.dropped.append(query.words[index].text);
    } else if (!plan.unknown.empty() || !plan.partial.empty()) {
        Correction better = Corrector(m_state, m_request).correct(query, plan);
        m_result.dropped = better.dropped;
        m_result.corrected = better.text;
        m_replacing = better.replacing;
        if (!better.text.isEmpty())
            plan = m_state.planOf(better.query);
    }
    return m_state.check();
}

// The articles that match; `best`, if given, gets the first of them.
Selection Searcher::find(Plan &plan, const article::SearchFilter &filter, std::vector<Found> *best,
                         const Selection *before)
{
    const Accepted &accepted = m_state.accepted(filter);
    Selection selection(m_state.table(), accepted, m_request.reading);
    const QString &typed = m_result.corrected.isEmpty() ? m_request.query : m_result.corrected;
    Ranker ranker(m_state.table(), m_state.lists(), plan, m_state.weights(),
                  {typed.simplified(), folded(typed.left(longestQuery)), m_request.reading});
    if (plan.terms.empty() && plan.unknown.empty()) {
        if (plan.excludes || !filter.isEmpty())
            selection.addAccepted(ranker.excludedArticles());
        if (best)
            *best = selection.best(nullptr, m_request.limit);
        return selection;
    }
    std::vector<Ranker::Match> matches = ranker.select(accepted.looked);
    if (before)
        std::erase_if(matches, [before](const Ranker::Match &match) {
            return before->hasArticleOf(match.edition);
        });
    selection.add(matches);
    if (best)
        *best = selection.best(&ranker, m_request.limit);
    return selection;
}

namespace {

// Two things can be called the same in a translation.
QStringList saidOf(const QList<FactName> &names)
{
    QStringList said;
    for (const FactName &name : names) {
        if (!said.contains(name.said()))
            said.append(name.said());
    }
    return said;
}

} // namespace

Result<void> Searcher::describe(const Found &found, const Plan &plan)
{
    const EditionRow &row = m_state.table().editions()[size_t(found.shown)];
    Hit hit;
    hit.article = row.name;
    hit.locale = row.locale;
    hit.locales = found.locales;
    hit.title = row.title;
    hit.titleSource = row.titleSource;
    hit.docset = row.docset;
    hit.path = row.path;
    hit.translation = row.translation;
    hit.behind = row.behind;
    hit.appliesTo = saidOf(row.products);
    hit.roles = saidOf(row.roles);
    hit.score = found.best.score;
    if (m_request.snippets && found.best.section > 0) {
        if (auto added = addPassage(found, plan, hit); !added)
            return added;
    }
    m_result.hits.append(std::move(hit));
    return {};
}

namespace {

// Where the terms stand in the texts of a row that was ranked.
std::vector<TermPlace> placesIn(quint32 row, const Plan &plan)
{
    std::vector<TermPlace> places;
    Entry entry;
    for (size_t i = 0; i < plan.terms.size(); ++i) {
        for (const TermRows &rows : plan.terms[i].found) {
            const qsizetype index = rows.list->find(row);
            if (index < 0)
                continue;
            rows.list->places(index, entry);
            for (const Entry::Place &place : entry.places) {
                if (place.column >= quint8(Column::Target))
                    places.push_back({place.position, int(i), isSourceColumn(place.column)});
            }
        }
    }
    return places;
}

} // namespace

// The versions of a product say much in the same words: what is equal is looked into once. Equal
// texts of one language have the terms at equal places.
const Searcher::Shown &Searcher::shown(SearchState::Section section, const QString &language,
                                       quint32 row, const Plan &plan)
{
    const auto known = std::find_if(m_shown.begin(), m_shown.end(), [&](const Shown &one) {
        return one.section == section && one.language == language;
    });
    if (known != m_shown.end())
        return *known;
    PackedPieces pieces(section.packed);
    const Passage passage = bestPassage(
        {pieces, placesIn(row, plan), section.heading, section.headingSource, language, m_side},
        plan);
    return m_shown.emplace_back(Shown{std::move(section), language, std::move(pieces), passage});
}

// Anchor, heading and the best passage of the section that matched.
Result<void> Searcher::addPassage(const Found &found, const Plan &plan, Hit &hit)
{
    const EditionRow &matched = m_state.table().editions()[size_t(found.best.edition)];
    if (auto fine = m_state.check(); !fine)
        return fine;
    auto section = m_state.section(found.best.section);
    if (!section)
        return section.error();
    const auto &[known, language, pieces, passage] =
        shown(std::move(*section), matched.locale.language(), quint32(found.best.section), plan);
    hit.anchor = QString::fromUtf8(known.anchor);
    hit.heading = QString::fromUtf8(known.heading);
    hit.snippet = passage.text;
    hit.marks = passage.marks;
    hit.side = passage.side;
    hit.number = passage.number;
    if (found.best.edition == found.shown || passage.number == 0)
        return {};
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (pieces.number(i) == passage.number) {
            const EditionRow &shown = m_state.table().editions()[size_t(found.shown)];
            hit.number = m_state.numberIn(shown, QString::fromUtf8(pieces.source(i)));
            break;
        }
    }
    return m_state.database().check();
}

namespace {

// The word as it is first written in what was found, small; empty where it is not.
QString writtenIn(const QList<Hit> &hits, const QString &foldedWord)
{
    static const QRegularExpression words(u"[\\p{L}\\p{M}\\p{N}]+"_s);
    for (const Hit &hit : hits) {
        for (const QString &text : {hit.title, hit.titleSource, hit.heading, hit.snippet}) {
            for (auto match = words.globalMatch(text); match.hasNext();) {
                const QString word = match.next().captured();
                if (folded(word) == foldedWord)
                    return word.toLower();
            }
        }
    }
    return {};
}

} // namespace

// The index has its words without accents: what replaces a slip is said as the hits write it.
void Searcher::writeCorrected()
{
    for (const QString &word : std::as_const(m_replacing)) {
        const QString written = writtenIn(m_result.hits, word);
        const QRegularExpression whole(u"(?<![\\p{L}\\p{M}\\p{N}])%1(?![\\p{L}\\p{M}\\p{N}])"_s.arg(
            QRegularExpression::escape(word)));
        if (!written.isEmpty())
            m_result.corrected.replace(whole, written);
    }
}

} // namespace diglot::search
