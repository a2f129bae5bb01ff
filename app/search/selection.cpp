// SPDX-License-Identifier: Apache-2.0
#include "app/search/selection.h"

#include <algorithm>
#include <queue>
#include <utility>

namespace diglot::search {

using namespace Qt::StringLiterals;
using Best = Ranker::Best;
using Match = Ranker::Match;

namespace {

// An edition that only its sibling in another locale makes a hit stands behind one that matched
// itself, all else being equal.
constexpr double siblingWeight = 0.9;

using Kind = FacetValue::Kind;

QString nameOf(const FacetValue &value, const EditionTable &table)
{
    if (value.kind == Kind::Product || value.kind == Kind::Role)
        return table.book().source(value.number);
    if (value.kind != Kind::Translation)
        return table.nameOf(value.number);
    const QString kinds[] = {QString(), u"machine"_s, u"human"_s};
    return kinds[value.number];
}

QMap<QString, int> &countsOf(Kind kind, article::Facets &facets)
{
    switch (kind) {
    case Kind::Docset:
        return facets.docsets;
    case Kind::Product:
        return facets.products;
    case Kind::Role:
        return facets.roles;
    case Kind::Topic:
        return facets.topics;
    case Kind::Year:
        return facets.years;
    case Kind::Translation:
        return facets.translations;
    default:
        return facets.locales;
    }
}

// `counts` by index into EditionTable::facetValues().
article::Facets namedFacets(const EditionTable &table, const std::vector<int> &counts,
                            const LocaleTag &reading)
{
    article::Facets facets;
    for (size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0)
            continue;
        const FacetValue &value = table.facetValues()[i];
        if (value.kind == Kind::Behind)
            (value.number == 1 ? facets.behind : facets.current) = counts[i];
        else
            countsOf(value.kind, facets).insert(nameOf(value, table), counts[i]);
        if (value.kind == Kind::Product || value.kind == Kind::Role)
            table.book().addName(facets.names, value.number, reading);
    }
    return facets;
}

} // namespace

Accepted acceptedBy(const EditionTable &table, const article::SearchFilter &filter)
{
    Accepted result;
    result.shown = table.accepted(filter);
    if (result.shown.empty())
        return result;
    std::vector<char> articles(size_t(table.articleCount()));
    for (size_t i = 0; i < result.shown.size(); ++i) {
        if (result.shown[i])
            articles[size_t(table.editions()[i].article)] = 1;
    }
    result.looked.resize(result.shown.size());
    for (size_t i = 0; i < result.shown.size(); ++i)
        result.looked[i] = articles[size_t(table.editions()[i].article)];
    return result;
}

Selection::Selection(const EditionTable &table, const Accepted &accepted, const LocaleTag &reading)
    : m_table(table)
    , m_accepted(accepted)
    , m_locale(reading)
    , m_reading(reading.isValid() ? table.numberOfName(reading.toString()) : -1)
    , m_places(size_t(table.articleCount()), -1)
{}

double Selection::weightOf(int edition) const
{
    return m_accepted.isShown(edition) ? 1 : siblingWeight;
}

void Selection::add(const std::vector<Match> &matches)
{
    m_matches.insert(m_matches.end(), matches.begin(), matches.end());
    m_next.resize(m_matches.size(), -1);
    for (size_t i = m_matches.size() - matches.size(); i < m_matches.size(); ++i) {
        const Match &match = m_matches[i];
        const int number = m_table.facts()[size_t(match.edition)].article;
        int &place = m_places[size_t(number)];
        if (place < 0) {
            place = int(m_articles.size());
            m_articles.push_back({number, -1, 0});
        }
        Article &article = m_articles[size_t(place)];
        m_next[i] = std::exchange(article.first, int(i));
        article.bound = std::max(article.bound, match.bound * weightOf(match.edition));
    }
}

void Selection::addAccepted(const std::vector<char> &excluded)
{
    std::vector<Match> matches;
    for (size_t i = 0; i < m_table.facts().size(); ++i) {
        const EditionFacts &facts = m_table.facts()[i];
        if (facts.alive && m_accepted.isShown(int(i)) &&
            (excluded.empty() || excluded[size_t(facts.article)] == 0))
            matches.push_back({int(i), 0, 0, 0});
    }
    const auto &editions = m_table.editions();
    std::sort(matches.begin(), matches.end(), [&editions](const Match &a, const Match &b) {
        const EditionRow &left = editions[size_t(a.edition)];
        const EditionRow &right = editions[size_t(b.edition)];
        return std::tie(left.foldedTitle, left.path) < std::tie(right.foldedTitle, right.path);
    });
    add(matches);
}

// The edition that is shown: that of the reading locale, else the one that may match best; of those
// that match themselves, else of those that the filter lets through; of equal ones the first by
// path, which is the same in every index of the same files. -1: none may be shown.
int Selection::shownOf(const Article &article) const
{
    const auto &editions = m_table.editions();
    const auto isEarlier = [&editions](int edition, int other) {
        return other < 0 || editions[size_t(edition)].path < editions[size_t(other)].path;
    };
    int shown = -1;
    double best = -1;
    for (int i = article.first; i >= 0; i = m_next[size_t(i)]) {
        const Match &match = m_matches[size_t(i)];
        if (!m_accepted.isShown(match.edition))
            continue;
        if (m_table.facts()[size_t(match.edition)].locale == m_reading)
            return match.edition;
        if (match.bound > best || (match.bound == best && isEarlier(match.edition, shown))) {
            best = match.bound;
            shown = match.edition;
        }
    }
    if (shown >= 0 || m_accepted.shown.empty())
        return shown;
    for (const int edition : m_table.editionsOf(article.number)) {
        if (editions[size_t(edition)].alive && m_accepted.isShown(edition) &&
            isEarlier(edition, shown))
            shown = edition;
    }
    return shown;
}

// A value that is chosen leaves every article that has it in one of the editions that may be shown,
// also where it is found by another one: so it is counted.
article::Facets Selection::facets() const
{
    std::vector<int> counts(m_table.facetValues().size());
    std::vector<int> counted(counts.size(), -1); // the article that was, at last
    for (const Article &article : m_articles) {
        if (m_accepted.shown.empty()) {
            for (const int value : m_table.valuesOf(article.number))
                ++counts[size_t(value)];
            continue;
        }
        for (const int edition : m_table.editionsOf(article.number)) {
            const EditionFacts &facts = m_table.facts()[size_t(edition)];
            if (!facts.alive || !m_accepted.isShown(edition))
                continue;
            for (const int value : m_table.valuesOf(facts)) {
                if (std::exchange(counted[size_t(value)], article.number) != article.number)
                    ++counts[size_t(value)];
            }
        }
    }
    return namedFacets(m_table, counts, m_locale);
}

bool Selection::before(const Best &a, const Best &b) const
{
    if (a.score != b.score)
        return a.score > b.score;
    return a.score != 0 &&
           m_table.editions()[size_t(a.edition)].path < m_table.editions()[size_t(b.edition)].path;
}

// Those of the editions that matched, and of editions that the filter lets through and that did not
// match themselves.
void Selection::addLocales(Found &found) const
{
    const int number = m_table.facts()[size_t(found.shown)].article;
    const Article &article = m_articles[size_t(m_places[size_t(number)])];
    for (int i = article.first; i >= 0; i = m_next[size_t(i)]) {
        const int edition = m_matches[size_t(i)].edition;
        if (m_accepted.isShown(edition))
            found.locales.append(m_table.editions()[size_t(edition)].locale);
    }
    if (!m_accepted.shown.empty()) {
        for (const int edition : m_table.editionsOf(number)) {
            const EditionRow &row = m_table.editions()[size_t(edition)];
            if (row.alive && m_accepted.isShown(edition) && !found.locales.contains(row.locale))
                found.locales.append(row.locale);
        }
    }
    std::sort(found.locales.begin(), found.locales.end());
}

// The score is that of the best edition; the passage comes from the one that is shown, where it
// matched itself well. Others are not looked at closely where they cannot be better, or cannot
// reach `least`: what is less than that is no hit.
Found Selection::evaluated(const Article &article, Ranker *ranker, double least) const
{
    Found found;
    found.shown = shownOf(article);
    std::vector<std::pair<double, const Match *>> ordered;
    for (int i = article.first; i >= 0; i = m_next[size_t(i)]) {
        const Match &match = m_matches[size_t(i)];
        ordered.emplace_back(match.bound * weightOf(match.edition), &match);
    }
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    Best ofShown;
    const Match *matchOfShown = nullptr;
    for (const auto &[bound, match] : ordered) {
        const bool isShown = match->edition == found.shown;
        if (!isShown && found.best.edition >= 0 && bound < std::max(found.best.score, least))
            continue;
        Best one = ranker ? ranker->best(*match, least) : Best{match->edition, 0, 0};
        one.score *= weightOf(match->edition);
        if (isShown) {
            ofShown = one;
            matchOfShown = match;
        }
        if (found.best.edition < 0 || before(one, found.best))
            found.best = one;
    }
    // Among the hits, but for an edition that is not shown: of the one that is, all is wanted.
    if (ranker && matchOfShown && ofShown.score < least && found.best.score >= least) {
        ofShown = ranker->best(*matchOfShown, 0);
        ofShown.score *= weightOf(found.shown);
    }
    if (ofShown.edition >= 0 && ofShown.score >= found.best.score / 2)
        found.best = {ofShown.edition, ofShown.section, found.best.score};
    return found;
}

std::vector<Found> Selection::best(Ranker *ranker, int limit) const
{
    std::vector<Found> found;
    if (limit <= 0)
        return found;
    const auto most = size_t(limit);
    if (!ranker) {
        for (size_t i = 0; i < m_articles.size() && i < most; ++i) {
            found.push_back(evaluated(m_articles[i], nullptr, 0));
            addLocales(found.back());
        }
        return found;
    }
    // From the highest bound down, until none can be better than those found.
    std::vector<std::pair<double, int>> heap;
    heap.reserve(m_articles.size());
    for (size_t i = 0; i < m_articles.size(); ++i)
        heap.emplace_back(m_articles[i].bound, -int(i));
    std::make_heap(heap.begin(), heap.end());
    std::priority_queue<double, std::vector<double>, std::greater<>> scores; // the best ones
    while (!heap.empty()) {
        std::pop_heap(heap.begin(), heap.end());
        const auto [bound, index] = heap.back();
        heap.pop_back();
        if (scores.size() == most && bound < scores.top())
            break;
        const double least = scores.size() == most ? scores.top() : 0;
        found.push_back(evaluated(m_articles[size_t(-index)], ranker, least));
        scores.push(found.back().best.score);
        if (scores.size() > most)
            scores.pop();
    }
    std::stable_sort(found.begin(), found.end(),
                     [this](const Found &a, const Found &b) { return before(a.best, b.best); });
    if (found.size() > most)
        found.resize(most);
    for (Found &one : found)
        addLocales(one);
    return found;
}

} // namespace diglot::search
