// SPDX-License-Identifier: Apache-2.0
#include "app/search/searcher.h"

#include "app/search/folding.h"
#include "app/search/passage.h"

#include <QElapsedTimer>

#include <algorithm>

namespace diglot::search {

using namespace Qt::StringLiterals;
using article::Hit;
using article::SearchResult;

namespace {

constexpr qint64 prefixLimit = 1 << 20;
// An edition that only its sibling in another locale makes a hit stands behind one that matched
// itself, all else being equal.
constexpr double siblingWeight = 0.9;

// Whether the filter lets one edition of an article through: then any edition may find it.
std::vector<char> withSiblings(const EditionTable &table, const std::vector<char> &shown)
{
    if (shown.empty())
        return {};
    std::vector<char> articles(table.editions().size());
    for (size_t i = 0; i < shown.size(); ++i) {
        if (shown[i])
            articles[size_t(table.editions()[i].article)] = 1;
    }
    std::vector<char> result(shown.size());
    for (size_t i = 0; i < shown.size(); ++i)
        result[i] = articles[size_t(table.editions()[i].article)];
    return result;
}

} // namespace

qint64 SearchState::rowsWith(QByteArrayView term, bool prefix)
{
    const QByteArray key = term.toByteArray() + (prefix ? "*" : "");
    const auto known = rows.constFind(key);
    if (known != rows.cend())
        return *known;
    qint64 found = 0;
    Statement frequent = database.prepare("SELECT rows FROM frequent WHERE term=?");
    if (!prefix && frequent.bindBlob(1, term.toByteArray()).next())
        found = frequent.integer(0);
    else
        found = text.rowsWith(term, prefix, prefixLimit);
    // What an interruption cut short must not be remembered.
    if (const auto fine = database.check(); !fine) {
        failure = fine.error();
        return 0;
    }
    rows.insert(key, found);
    return found;
}

Analyzer::Languages SearchState::languages() const
{
    Analyzer::Languages all = languagesFor(u"en");
    QStringList codes(table.languages().cbegin(), table.languages().cend());
    codes.sort();
    for (const QString &code : std::as_const(codes)) {
        for (const Language *language : languagesFor(code)) {
            if (!all.contains(language))
                all.append(language);
        }
    }
    return all;
}

Plan Searcher::plan(const ParsedQuery &query) const
{
    return makePlan(
        query, m_state.languages(), m_state.table.sectionCount(),
        [this](QByteArrayView term, bool prefix) { return m_state.rowsWith(term, prefix); });
}

Result<SearchResult> Searcher::run()
{
    QElapsedTimer timer;
    timer.start();
    m_result.query = m_request.query;
    const ParsedQuery query = parseQuery(m_request.query);
    const article::SearchFilter filter = combined(query.filter, m_request.filter);
    m_side = query.side ? query.side : m_request.side;
    ParsedQuery sided = query;
    sided.side = m_side;
    sided.unfinished =
        m_request.unfinished && !m_request.query.isEmpty() && !m_request.query.back().isSpace();
    Plan made;
    if (auto done = makeReady(sided, made); !done)
        return done.error();
    Result<std::vector<Found>> found = find(made, filter);
    if (!found)
        return found.error();
    if (found->empty() && !query.words.isEmpty()) {
        // What would be found without the restrictions.
        ParsedQuery plain =
            parseQuery(m_result.corrected.isEmpty() ? m_request.query : m_result.corrected);
        plain.words.removeIf([](const QueryWord &word) { return word.excluded; });
        for (QueryWord &word : plain.words)
            word.phrase = word.titleOnly = false;
        plain.unfinished = sided.unfinished;
        const auto relaxed = find(plan(plain), {});
        if (!relaxed)
            return relaxed.error();
        m_result.relaxed = int(relaxed->size());
    }
    m_result.found = int(found->size());
    count(*found);
    for (int i = 0; i < m_result.found && i < m_request.limit; ++i) {
        if (auto done = describe((*found)[size_t(i)], made); !done)
            return done.error();
    }
    m_result.microseconds = timer.nsecsElapsed() / 1000;
    return std::move(m_result);
}

// The plan of a query, with unknown words corrected.
Result<void> Searcher::makeReady(const ParsedQuery &query, Plan &plan)
{
    m_state.failure.reset();
    plan = this->plan(query);
    if (!m_state.failure && !plan.unknown.empty() && !m_request.asTyped)
        correct(query, plan);
    for (const int index : plan.unknown) {
        if (m_request.asTyped)
            m_result.dropped.append(query.words[index].text);
    }
    return m_state.failure ? Result<void>(*m_state.failure) : Result<void>();
}

Result<std::vector<Searcher::Found>> Searcher::find(const Plan &plan,
                                                    const article::SearchFilter &filter)
{
    const std::vector<char> shown = m_state.table.accepted(filter);
    if (plan.terms.empty() && plan.unknown.empty() && !filter.isEmpty())
        return byFilter(shown);
    if (plan.expression.isEmpty())
        return std::vector<Found>();
    const std::vector<char> looked = withSiblings(m_state.table, shown);
    Ranker ranker(m_state.table, plan, looked, m_state.weights);
    if (auto done = m_state.text.match(plan.expression, ranker); !done)
        return done.error();
    const QString &typed = m_result.corrected.isEmpty() ? m_request.query : m_result.corrected;
    return collapsed(ranker.takeBest(folded(typed.left(longestQuery)), m_request.reading), shown);
}

// Without words, everything that the filter lets through, by title.
std::vector<Searcher::Found> Searcher::byFilter(const std::vector<char> &accepted) const
{
    std::vector<Ranker::Best> best;
    for (size_t i = 0; i < accepted.size(); ++i) {
        if (accepted[i])
            best.push_back({int(i), 0, 0});
    }
    const auto &editions = m_state.table.editions();
    std::sort(best.begin(), best.end(), [&](const auto &a, const auto &b) {
        return editions[size_t(a.edition)].foldedTitle < editions[size_t(b.edition)].foldedTitle;
    });
    return collapsed(std::move(best), accepted);
}

// One entry an article, best first.
std::vector<Searcher::Found> Searcher::collapsed(std::vector<Ranker::Best> best,
                                                 const std::vector<char> &shown) const
{
    const auto &editions = m_state.table.editions();
    const auto isShown = [&](int edition) { return shown.empty() || shown[size_t(edition)]; };
    for (Ranker::Best &one : best)
        one.score *= isShown(one.edition) ? 1 : siblingWeight;
    std::stable_sort(best.begin(), best.end(), [&](const auto &a, const auto &b) {
        if (a.score != b.score)
            return a.score > b.score;
        const EditionRow &left = editions[size_t(a.edition)];
        const EditionRow &right = editions[size_t(b.edition)];
        return a.score != 0 && left.path < right.path;
    });
    std::vector<Found> result;
    QHash<int, int> places; // article → index in result
    for (const Ranker::Best &one : best) {
        const EditionRow &row = editions[size_t(one.edition)];
        const auto place = places.constFind(row.article);
        Found *found = nullptr;
        if (place == places.cend()) {
            places.insert(row.article, int(result.size()));
            found = &result.emplace_back();
            found->best = one;
        } else {
            found = &result[size_t(*place)];
        }
        if (!isShown(one.edition))
            continue;
        found->locales.append(row.locale);
        const bool preferred = found->shown < 0 || row.locale == m_request.reading;
        if (preferred) {
            const double score = found->best.score;
            // The passage comes from the edition that is shown, where it matched itself well.
            if (one.score >= score / 2)
                found->best = one;
            found->best.score = score;
            found->shown = one.edition;
        }
    }
    for (size_t i = 0; i < editions.size() && !shown.empty(); ++i) {
        const auto place = places.constFind(editions[i].article);
        if (place == places.cend() || !shown[i] || !editions[i].alive)
            continue;
        Found &found = result[size_t(*place)];
        if (found.shown < 0)
            found.shown = int(i);
        if (!found.locales.contains(editions[i].locale))
            found.locales.append(editions[i].locale);
    }
    for (Found &found : result)
        std::sort(found.locales.begin(), found.locales.end());
    return result;
}

void Searcher::count(const std::vector<Found> &found)
{
    article::Facets &facets = m_result.facets;
    for (const Found &one : found) {
        const EditionRow &row = m_state.table.editions()[size_t(one.shown)];
        for (const LocaleTag &locale : one.locales)
            ++facets.locales[locale.toString()];
        ++facets.docsets[row.docset];
        for (const QString &product : row.products)
            ++facets.products[product];
        for (const QString &role : row.roles)
            ++facets.roles[role];
        if (!row.topic.isEmpty())
            ++facets.topics[row.topic];
        if (row.year > 0)
            ++facets.years[QString::number(row.year)];
        const bool machine = row.translation == article::Translation::Machine;
        const bool human = row.translation == article::Translation::Human;
        ++facets.translations[machine ? u"machine"_s : human ? u"human"_s : QString()];
        facets.behind += row.behind ? 1 : 0;
    }
}

Result<void> Searcher::describe(const Found &found, const Plan &plan)
{
    const EditionRow &row = m_state.table.editions()[size_t(found.shown)];
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
    hit.appliesTo = row.products;
    hit.roles = row.roles;
    hit.score = found.best.score;
    if (m_request.snippets && found.best.section > 0) {
        if (auto added = addPassage(found, plan, hit); !added)
            return added;
    }
    m_result.hits.append(std::move(hit));
    return {};
}

// Anchor, heading and the best passage of the section that matched.
Result<void> Searcher::addPassage(const Found &found, const Plan &plan, Hit &hit)
{
    const EditionRow &matched = m_state.table.editions()[size_t(found.best.edition)];
    Statement section =
        m_state.database.prepare("SELECT anchor, heading, packed, headingsource FROM section "
                                 "JOIN body ON body.section = section.id"
                                 " WHERE id=?");
    if (!section.bind(1, found.best.section).next())
        return m_state.database.check();
    const QList<PieceText> pieces = unpackPieces(section.bytes(2));
    const Passage passage = bestPassage(
        {pieces, section.text(1), section.text(3), matched.locale.language(), m_side}, plan);
    hit.anchor = section.text(0);
    hit.heading = section.text(1);
    hit.snippet = passage.text;
    hit.marks = passage.marks;
    hit.side = passage.side;
    hit.number = passage.number;
    if (found.best.edition != found.shown && passage.number > 0) {
        const auto piece = std::find_if(pieces.cbegin(), pieces.cend(), [&](const PieceText &one) {
            return one.number == passage.number;
        });
        hit.number = numberIn(found.shown, piece->source);
    }
    return m_state.database.check();
}

// The segment of an edition that was translated from this sentence, 0 for none.
int Searcher::numberIn(int edition, const QString &source) const
{
    Statement bodies = m_state.database.prepare(
        "SELECT packed FROM section JOIN body ON body.section = section.id WHERE edition=?");
    bodies.bind(1, m_state.table.editions()[size_t(edition)].id);
    while (!source.isEmpty() && bodies.next()) {
        const QList<PieceText> pieces = unpackPieces(bodies.bytes(0));
        for (const PieceText &piece : pieces) {
            if (piece.source == source)
                return piece.number;
        }
    }
    return 0;
}

void Searcher::readWords()
{
    if (m_state.wordsRead)
        return;
    Statement words = m_state.database.prepare("SELECT word, rows FROM word ORDER BY word");
    while (words.next())
        m_state.words.add(words.text(0), words.integer(1));
    const auto fine = m_state.database.check();
    m_state.wordsRead = fine.has_value();
    if (!fine) {
        m_state.words = WordList();
        m_state.failure = fine.error();
    }
}

void Searcher::correct(const ParsedQuery &query, Plan &plan)
{
    readWords();
    if (plan.terms.empty() && byOtherLayout(query, plan))
        return;
    ParsedQuery better = query;
    QString text = m_request.query;
    for (const int index : plan.unknown) {
        QueryWord &word = better.words[index];
        const QString corrected = correctedText(word.text);
        if (corrected.isEmpty()) {
            m_result.dropped.append(word.text);
            continue;
        }
        const qsizetype at = text.indexOf(word.text);
        text.replace(at, word.text.size(), corrected);
        word.text = corrected;
    }
    if (text == m_request.query)
        return;
    m_result.corrected = text;
    plan = this->plan(better);
}

// The text with each word that stands nowhere corrected; empty where that is not possible.
QString Searcher::correctedText(const QString &text) const
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words) {
        QueryWord one;
        one.text = word;
        if (plan({{one}, {}, {}}).unknown.empty())
            continue;
        const QString key = folded(word);
        QStringList better = m_state.words.corrections(key, 1);
        if (better.isEmpty() && !key.contains(u' '))
            better = m_state.words.parts(key);
        if (better.isEmpty())
            return {};
        word = better.join(u' ');
    }
    return words.join(u' ');
}

// Words of which none is known, and all of them on another keyboard.
bool Searcher::byOtherLayout(const ParsedQuery &query, Plan &plan)
{
    const QStringList others = otherLayouts(m_request.query.left(longestQuery));
    for (const QString &other : others) {
        ParsedQuery parsed = parseQuery(other);
        parsed.side = query.side;
        Plan found = this->plan(parsed);
        if (found.terms.empty() || !found.unknown.empty())
            continue;
        m_result.corrected = other;
        plan = std::move(found);
        return true;
    }
    return false;
}

} // namespace diglot::search
