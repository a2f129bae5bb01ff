// SPDX-License-Identifier: Apache-2.0
#include "app/search/ranking.h"

#include <algorithm>
#include <bit>
#include <climits>
#include <cmath>
#include <numeric>
#include <utility>

// What adds up the columns of all rows is compiled a second time, with all that is put inside it,
// for processors that add eight numbers at once; which of the two is taken is decided as the
// program starts. Results are the same: AVX rounds as SSE does. Sanitizers are not ready yet when
// that is decided.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) &&                             \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define DIGLOT_ALSO_FOR_AVX [[gnu::target_clones("avx", "default")]]
#else
#define DIGLOT_ALSO_FOR_AVX
#endif

namespace diglot::search {

namespace {

constexpr size_t tile = 256; // rows that are added up together: their sums stay near

// For each set of columns a 1 where it has the column: to add so to all costs less than to ask.
using ColumnMask = std::array<float, 8>;
constexpr auto columnMasks = [] {
    std::array<ColumnMask, allColumns + 1> masks{};
    for (quint32 columns = 0; columns <= allColumns; ++columns) {
        for (quint32 column = 0; column < columnCount; ++column)
            masks[columns][column] = columns >> column & 1U ? 1 : 0;
    }
    return masks;
}();

[[gnu::always_inline]] inline void addShare(float share, Columns columns,
                                            std::array<float, 8> &sums)
{
    // A copy: what is added to cannot be the same, and the compiler adds up all at once.
    const ColumnMask mask = columnMasks[columns & allColumns];
    for (size_t column = 0; column < sums.size(); ++column)
        sums[column] += share * mask[column];
}

RowNumbers united(RowNumbers rows, const RowNumbers &others)
{
    if (rows.empty())
        return others;
    RowNumbers all(rows.size() + others.size());
    all.erase(std::set_union(rows.begin(), rows.end(), others.begin(), others.end(), all.begin()),
              all.end());
    return all;
}

} // namespace

Ranker::Ranker(const EditionTable &table, TermLists &lists, Plan &plan, const Weights &weights,
               Asked asked)
    : m_table(table)
    , m_lists(lists)
    , m_plan(plan)
    , m_weights(weights)
    , m_asked(std::move(asked))
    , m_reading(m_asked.reading.isValid() ? table.numberOfName(m_asked.reading.toString()) : -1)
    , m_counts(plan.terms.size())
    , m_inWindow(plan.terms.size())
    , m_formsInWindow(plan.terms.size())
    , m_seen(plan.terms.size())
    , m_chains(plan.terms.size())
{
    for (const Term &term : plan.terms)
        m_shares.push_back(plan.idfSum > 0 ? term.idf / plan.idfSum : 0);
    m_heaviest.resize(plan.terms.size());
    std::iota(m_heaviest.begin(), m_heaviest.end(), 0);
    std::stable_sort(m_heaviest.begin(), m_heaviest.end(),
                     [this](quint32 a, quint32 b) { return m_shares[a] > m_shares[b]; });
}

// The rows that hold a term in any of its forms.
RowNumbers Ranker::rowsOf(Term &term)
{
    RowNumbers rows;
    for (TermRows &found : term.found)
        rows = united(std::move(rows), m_lists.read(found).rows);
    return rows;
}

size_t Ranker::articleOf(quint32 row) const
{
    const int edition = m_table.editionOf(qint64(row));
    return size_t(m_table.facts()[size_t(edition)].article);
}

std::vector<char> Ranker::excludedArticles()
{
    std::vector<char> articles;
    if (m_plan.excluded.empty())
        return articles;
    articles.resize(size_t(m_table.articleCount()));
    for (Term &term : m_plan.excluded) {
        for (const quint32 row : rowsOf(term)) {
            if (m_table.editionOf(qint64(row)) >= 0)
                articles[articleOf(row)] = 1;
        }
    }
    return articles;
}

void Ranker::chooseRows(const std::vector<char> &accepted)
{
    m_rows.clear();
    if (m_plan.impossible || m_plan.terms.empty())
        return;
    bool restricted = false;
    for (Term &term : m_plan.terms) {
        if (!term.required)
            continue;
        RowNumbers rows = rowsOf(term);
        if (restricted)
            std::erase_if(m_rows, [&rows](quint32 row) {
                return !std::binary_search(rows.begin(), rows.end(), row);
            });
        else
            m_rows = std::move(rows);
        restricted = true;
    }
    if (!restricted) {
        for (const int index : m_plan.gate)
            m_rows = united(std::move(m_rows), rowsOf(m_plan.terms[size_t(index)]));
    }
    if (const std::vector<char> excluded = excludedArticles(); !excluded.empty())
        std::erase_if(m_rows, [&](quint32 row) { return excluded[articleOf(row)] != 0; });
    if (accepted.empty())
        return;
    std::erase_if(m_rows,
                  [&](quint32 row) { return !accepted[size_t(m_table.editionOf(qint64(row)))]; });
}

// What the candidates hold of a term.
void Ranker::count(Term &term, Counts &counts)
{
    counts.clear();
    for (TermRows &rows : term.found) {
        if (&rows == &term.found.front())
            countFirst(rows, counts);
        else
            countMore(rows, counts);
    }
    countRaw(term, counts);
}

void Ranker::countFirst(TermRows &rows, Counts &counts)
{
    const PostingList &list = m_lists.readAt(rows, m_rows);
    counts.resize(m_rows.size()); // at most: of a damaged list the rows may not be in order
    Count *next = counts.data();
    forCommon(m_rows, rows, [&](size_t row, size_t at) {
        *next++ = {quint32(row), quint32(at), nowhere, list.weights[at], 0, list.columns[at], 0};
    });
    counts.resize(size_t(next - counts.data()));
}

void Ranker::countMore(TermRows &rows, Counts &counts)
{
    const PostingList &list = m_lists.readAt(rows, m_rows);
    const Counts before = std::exchange(counts, {});
    counts.reserve(before.size() + std::min(m_rows.size(), list.rows.size()));
    auto other = before.begin();
    forCommon(m_rows, rows, [&](size_t row, size_t at) {
        while (other != before.end() && other->row < row)
            counts.push_back(*other++);
        counts.push_back(
            {quint32(row), nowhere, nowhere, list.weights[at], 0, list.columns[at], 0});
        if (other != before.end() && other->row == row) {
            counts.back().at = other->at;
            counts.back().weight += other->weight;
            counts.back().columns |= other->columns;
            ++other;
        }
    });
    counts.insert(counts.end(), other, before.end());
}

// What of it stands there as typed.
void Ranker::countRaw(Term &term, Counts &counts)
{
    if (term.raw.isEmpty() || term.rawIsAll) {
        for (Count &count : counts) {
            count.raw = term.rawIsAll ? count.weight : 0;
            count.rawColumns = count.columns;
        }
        return;
    }
    m_held.resize(counts.size());
    for (size_t i = 0; i < counts.size(); ++i)
        m_held[i] = m_rows[counts[i].row];
    const PostingList &raw = m_lists.readAt(term.rawFound, m_held);
    forCommon(m_held, term.rawFound, [&](size_t index, size_t at) {
        Count &count = counts[index];
        count.rawAt = quint32(at);
        count.raw = raw.weights[at];
        count.rawColumns = raw.columns[at];
    });
}

// BM25F: occurrences are weighed by column and added before they saturate.
[[gnu::always_inline]] inline void Ranker::add(const Count &count, size_t term, Sums &sums) const
{
    const double share = m_shares[term];
    const float k = sums.saturation;
    const float raw = float(m_weights.raw) * count.raw / (count.raw + k);
    sums.score += share * double(count.weight / (count.weight + k) + raw);
    sums.coverage += share;
    sums.terms |= quint64(1) << term;
    sums.inTitle += (count.columns & titleColumns) ? 1 : 0;
    addShare(float(share), count.columns, sums.shares);
    addShare(float(share), count.rawColumns, sums.sameForm);
}

// Times the share of the query that the row has: rows with all words stand far above the others.
[[gnu::always_inline]] inline void Ranker::score(size_t row, const Sums &sums)
{
    const double all = m_plan.idfSum > 0 ? m_plan.idfSum : 1;
    const auto title = double(std::max(sums.shares[0], sums.shares[1]));
    const auto heading = double(std::max(sums.shares[2], sums.shares[3]));
    // What evidence() says of the columns at best: in order and close to each other.
    const auto inOrder = float(m_weights.nearness + m_weights.sameOrder + m_weights.closeness);
    const auto sameForm = float(m_weights.sameForm);
    Shares most{};
    for (size_t column = 0; column < most.size(); ++column)
        most[column] = cube(sums.shares[column]) * (inOrder + sameForm * sums.sameForm[column]);
    for (size_t column = 0; column < size_t(Column::Heading); ++column)
        most[column] += float(m_weights.nearTitle) * cube(sums.shares[column]);
    const auto nearest = double(std::max({most[0], most[1], most[2], most[3]}));
    auto nearestText = double(std::max(most[4], most[5]));
    if (m_plan.terms.size() == 1)
        nearestText = 0;
    double score =
        sums.score * all * (m_weights.saturation + 1) * (1 + sums.coverage * cube(sums.coverage));
    score += m_weights.titleCoverage * all * title * title;
    score += m_weights.headingCoverage * all * heading * heading;
    m_base[row] = float(score);
    m_nearest[row] = float(nearest * all);
    m_bounds[row] = float(score + all * std::max(nearest, nearestText)) * slack;
    // The last word may have only begun.
    m_titles[row] = sums.inTitle > 0 && sums.inTitle + 1 >= m_counts.size() ? 1 : 0;
    m_present[row] = sums.terms;
    m_texts[row] = {sums.shares[size_t(Column::Target)], sums.shares[size_t(Column::Source)]};
}

DIGLOT_ALSO_FOR_AVX void Ranker::scoreAll()
{
    m_base.resize(m_rows.size());
    m_nearest.resize(m_rows.size());
    m_bounds.resize(m_rows.size());
    m_titles.resize(m_rows.size());
    m_present.resize(m_rows.size());
    m_texts.resize(m_rows.size());
    const double average = m_table.averageLength();
    std::vector<Counts::const_iterator> next;
    for (const Counts &counts : m_counts)
        next.push_back(counts.begin());
    std::array<Sums, tile> sums;
    for (size_t from = 0; from < m_rows.size(); from += tile) {
        const size_t to = std::min(from + tile, m_rows.size());
        for (size_t row = from; row < to; ++row) {
            const double length = double(m_table.lengthOf(m_rows[row])) / average;
            sums[row - from] = {};
            sums[row - from].saturation =
                float(m_weights.saturation * (1 - m_weights.length + m_weights.length * length));
        }
        for (size_t term = 0; term < m_counts.size(); ++term) {
            for (; next[term] != m_counts[term].end() && next[term]->row < to; ++next[term])
                add(*next[term], term, sums[next[term]->row - from]);
        }
        for (size_t row = from; row < to; ++row)
            score(row, sums[row - from]);
    }
}

const std::vector<Ranker::Match> &Ranker::select(const std::vector<char> &accepted)
{
    chooseRows(accepted);
    for (size_t i = 0; i < m_plan.terms.size(); ++i)
        count(m_plan.terms[i], m_counts[i]);
    scoreAll();
    group();
    return m_matches;
}

// The sections of an edition have rows that follow one another.
void Ranker::group()
{
    m_matches.clear();
    for (size_t from = 0; from < m_rows.size();) {
        Match match;
        match.edition = m_table.editionOf(m_rows[from]);
        match.from = quint32(from);
        float bound = 0;
        for (; from < m_rows.size() && m_table.editionOf(m_rows[from]) == match.edition; ++from)
            bound = std::max(bound, m_bounds[from]);
        match.to = quint32(from);
        match.bound = finished(match.edition, double(bound), m_titles[match.from] != 0);
        m_matches.push_back(match);
    }
}

Ranker::Best Ranker::best(const Match &match, double least)
{
    const bool inTitle = m_titles[match.from] != 0;
    const double ofTitle = finished(match.edition, 0, inTitle);
    const double factor = finished(match.edition, 1, false);

    m_order.clear();
    for (quint32 row = match.from; row < match.to; ++row)
        m_order.push_back(row);
    std::sort(m_order.begin(), m_order.end(), [this](quint32 a, quint32 b) {
        return m_bounds[a] != m_bounds[b] ? m_bounds[a] > m_bounds[b] : a < b;
    });
    Best best;
    for (const quint32 row : m_order) {
        const double bound = double(m_bounds[row]);
        if (best.edition >= 0 && (bound <= best.score || ofTitle + bound * factor < least))
            break;
        const double base = double(m_base[row]);
        const double needed = std::max(best.score, (least - ofTitle) / factor) - base;
        const double score =
            base + (m_plan.terms.size() > 1 ? near(row, needed) : double(m_nearest[row]));
        // Of equal sections the first.
        const bool first = score == best.score && m_rows[row] < quint32(best.section);
        if (best.edition < 0 || score > best.score || first)
            best = {match.edition, qint64(m_rows[row]), score};
    }
    best.section = opened(match, quint32(best.section));
    best.score = finished(match.edition, best.score, inTitle);
    return best;
}

// Every section has its article's title, and the shortest of those with nothing else scores best:
// what is shown is one with words of the query in its text, else the article's beginning.
qint64 Ranker::opened(const Match &match, quint32 section) const
{
    const auto saysAny = [this](quint32 row) { return m_texts[row][0] + m_texts[row][1] > 0; };
    quint32 shown = match.to;
    for (quint32 row = match.from; row < match.to; ++row) {
        if (m_rows[row] == section && saysAny(row))
            return section;
        if (saysAny(row) && (shown == match.to || m_base[row] > m_base[shown]))
            shown = row;
    }
    return m_rows[shown == match.to ? match.from : shown];
}

// What it adds that the whole query is the title, or stands in it.
double Ranker::ofTitle(const EditionRow &row) const
{
    const QString &query = m_asked.foldedQuery;
    double best = 0;
    const std::pair<const QString &, const QString &> titles[] = {
        {row.foldedTitle, row.title}, {row.foldedSource, row.titleSource}};
    for (const auto &[title, written] : titles) {
        const qsizetype at = title.size() < query.size() ? -1 : title.indexOf(query);
        if (at == 0 && title.size() == query.size()) {
            const bool same = row.title == m_asked.query || row.titleSource == m_asked.query;
            return m_weights.exactTitle + (same ? m_weights.sameTitle : 0);
        }
        if (at < 0)
            continue;
        const bool same = written.contains(m_asked.query, Qt::CaseInsensitive);
        best = std::max(best, (at == 0 ? m_weights.titlePrefix : m_weights.inTitle) +
                                  (same ? 0 : m_weights.otherInTitle));
    }
    return best;
}

// What the edition itself adds.
double Ranker::finished(int edition, double score, bool inTitle) const
{
    const EditionFacts &facts = m_table.facts()[size_t(edition)];
    if (inTitle)
        score += ofTitle(m_table.editions()[size_t(edition)]) * m_plan.idfSum;
    // Between articles of equal worth only.
    if (facts.translation == article::Translation::Machine)
        score *= m_weights.machine;
    if (facts.behind)
        score *= m_weights.behind;
    if (facts.locale == m_reading)
        score *= m_weights.readingLocale;
    return score;
}

} // namespace diglot::search
