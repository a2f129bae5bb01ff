// SPDX-License-Identifier: Apache-2.0
#include "app/search/ranking.h"

#include <algorithm>
#include <bit>

namespace diglot::search {

namespace {

constexpr float slack = 1.0001F; // bounds are rounded differently from scores
constexpr int mostLooks = 64;    // stretches of a section that are looked at closely

double cube(double number)
{
    return number * number * number;
}

quint64 placeOf(const Entry::Place &place)
{
    return quint64(place.column) << 32U | place.position;
}

// Calls `take` with the index among `rows` and the index in the list of each row in both.
template<class Take>
void forCommon(const std::vector<quint32> &rows, const PostingList &list, const Take &take)
{
    const std::vector<quint32> &others = list.rows;
    const bool sparse = rows.size() * 8 < others.size();
    size_t other = 0;
    for (size_t i = 0; i < rows.size() && other < others.size(); ++i) {
        if (sparse) {
            // Gallops: steps that double, then halves.
            size_t step = 1;
            while (other + step < others.size() && others[other + step] < rows[i])
                step *= 2;
            const auto end = others.begin() + qptrdiff(std::min(other + step + 1, others.size()));
            other = size_t(std::lower_bound(others.begin() + qptrdiff(other), end, rows[i]) -
                           others.begin());
        } else {
            while (other < others.size() && others[other] < rows[i])
                ++other;
        }
        if (other < others.size() && others[other] == rows[i])
            take(i, other);
    }
}

} // namespace

Ranker::Ranker(const EditionTable &table, TermLists &lists, Plan &plan, const Weights &weights,
               Asked asked)
    : m_table(table)
    , m_lists(lists)
    , m_plan(plan)
    , m_weights(weights)
    , m_asked(std::move(asked))
    , m_counts(plan.terms.size())
    , m_inWindow(plan.terms.size())
    , m_chains(plan.terms.size())
{
    for (const Term &term : plan.terms)
        m_shares.push_back(plan.idfSum > 0 ? term.idf / plan.idfSum : 0);
}

// Marks rows in a table of all rows.
void Ranker::mark(Term &term, std::vector<char> &marks, char bit)
{
    for (TermRows &rows : term.found) {
        for (const quint32 row : m_lists.read(rows).rows)
            marks[row] = char(marks[row] | bit);
    }
}

void Ranker::chooseRows(const std::vector<char> &accepted)
{
    m_rows.clear();
    if (m_plan.impossible || m_plan.terms.empty())
        return;
    constexpr char wanted = 1;
    constexpr char unwanted = 2;
    constexpr char required = 4;
    std::vector<char> marks(size_t(m_table.lastSection() + 1));
    bool restricted = false;
    for (Term &term : m_plan.terms) {
        if (!term.required)
            continue;
        if (!restricted) {
            mark(term, marks, wanted);
        } else {
            mark(term, marks, required);
            for (char &one : marks)
                one = (one & required) ? char(one & wanted) : char(0);
        }
        restricted = true;
    }
    if (!restricted) {
        for (const int index : m_plan.gate)
            mark(m_plan.terms[size_t(index)], marks, wanted);
    }
    for (Term &term : m_plan.excluded)
        mark(term, marks, unwanted);
    for (size_t row = 0; row < marks.size(); ++row) {
        if (marks[row] != wanted)
            continue;
        const int edition = m_table.editionOf(qint64(row));
        if (edition >= 0 && (accepted.empty() || accepted[size_t(edition)]))
            m_rows.push_back(quint32(row));
    }
}

void Ranker::count()
{
    for (size_t i = 0; i < m_plan.terms.size(); ++i) {
        Counts &counts = m_counts[i];
        counts.weights.assign(m_rows.size(), 0);
        counts.raw.assign(m_rows.size(), 0);
        counts.columns.assign(m_rows.size(), 0);
        Term &term = m_plan.terms[i];
        for (TermRows &rows : term.found) {
            const PostingList &list = m_lists.readAt(rows, m_rows);
            forCommon(m_rows, list, [&](size_t row, size_t at) {
                counts.weights[row] += list.weights[at];
                counts.columns[row] |= list.columns[at];
            });
        }
        if (term.rawIsAll)
            counts.raw = counts.weights;
        counts.rawColumns.assign(m_rows.size(), 0);
        if (term.raw.isEmpty() || term.rawIsAll) {
            counts.rawColumns = counts.columns;
            continue;
        }
        const PostingList &raw = m_lists.readAt(term.rawFound, m_rows);
        forCommon(m_rows, raw, [&](size_t row, size_t at) {
            counts.raw[row] += raw.weights[at];
            counts.rawColumns[row] = raw.columns[at];
        });
    }
}

// What a stretch of text adds to the score, in shares of the query's weight: how much of it stands
// there, and of the whole in the same form and order.
double Ranker::evidence(double share, double sameForm, double sameOrder, double closeness) const
{
    return cube(share) * (m_weights.nearness + m_weights.sameForm * sameForm +
                          m_weights.sameOrder * sameOrder + m_weights.closeness * closeness);
}

// BM25F: occurrences are weighed by column and added before they saturate. Times the share of the
// query that the row has: rows with all words stand far above the others.
void Ranker::score(size_t row)
{
    const double length = double(m_table.lengthOf(m_rows[row])) / m_table.averageLength();
    const auto k = float(m_weights.saturation * (1 - m_weights.length + m_weights.length * length));
    const double all = m_plan.idfSum > 0 ? m_plan.idfSum : 1;
    Shares shares{};
    Shares sameForm{};
    double score = 0;
    double coverage = 0;
    size_t inTitle = 0;
    quint32 present = 0;
    for (size_t i = 0; i < m_counts.size(); ++i) {
        const float count = m_counts[i].weights[row];
        if (count <= 0)
            continue;
        const float raw = m_counts[i].raw[row];
        const double share = m_shares[i];
        score += share * double(count / (count + k) + float(m_weights.raw) * raw / (raw + k));
        coverage += share;
        const Columns columns = m_counts[i].columns[row];
        present |= columns;
        inTitle += (columns & titleColumns) ? 1 : 0;
        for (quint32 left = columns; left != 0; left &= left - 1)
            shares[size_t(std::countr_zero(left))] += share;
        for (quint32 left = m_counts[i].rawColumns[row]; left != 0; left &= left - 1)
            sameForm[size_t(std::countr_zero(left))] += share;
    }
    const double title = std::max(shares[0], shares[1]);
    const double heading = std::max(shares[2], shares[3]);
    double nearest = 0;
    double nearestText = 0;
    for (quint32 left = present; left != 0; left &= left - 1) {
        const auto column = size_t(std::countr_zero(left));
        double most = evidence(shares[column], sameForm[column], 1, 1);
        if (column < size_t(Column::Heading))
            most += m_weights.nearTitle * cube(shares[column]);
        double &best = column < size_t(Column::Target) ? nearest : nearestText;
        best = std::max(best, most);
    }
    if (m_plan.terms.size() == 1)
        nearestText = 0;
    score *= all * (m_weights.saturation + 1) * (1 + coverage * cube(coverage));
    score += m_weights.titleCoverage * all * title * title;
    score += m_weights.headingCoverage * all * heading * heading;
    m_base[row] = float(score);
    m_nearest[row] = float(nearest * all);
    m_bounds[row] = float(score + all * std::max(nearest, nearestText)) * slack;
    // The last word may have only begun.
    m_titles[row] = inTitle > 0 && inTitle + 1 >= m_counts.size() ? 1 : 0;
}

const std::vector<Ranker::Match> &Ranker::select(const std::vector<char> &accepted)
{
    chooseRows(accepted);
    count();
    m_base.resize(m_rows.size());
    m_nearest.resize(m_rows.size());
    m_bounds.resize(m_rows.size());
    m_titles.resize(m_rows.size());
    for (size_t row = 0; row < m_rows.size(); ++row)
        score(row);
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

// Of a stretch with this share of the query's weight. The order is that of the heaviest chain of
// words that follow one another as in the query.
double Ranker::windowEvidence(const Place *from, const Place *to, double share)
{
    std::fill(m_chains.begin(), m_chains.end(), 0);
    std::fill(m_inWindow.begin(), m_inWindow.end(), 0);
    double sameForm = 0;
    double longest = 0;
    for (const Place *place = from; place != to; ++place) {
        const double idf = m_plan.terms[place->term].idf;
        if (place->sameForm && m_inWindow[place->term]++ == 0)
            sameForm += idf;
        const auto end = m_chains.begin() + qptrdiff(place->term);
        const double before =
            end == m_chains.begin() ? 0 : *std::max_element(m_chains.begin(), end);
        *end = std::max(*end, before + idf);
        longest = std::max(longest, *end);
    }
    const double all = m_plan.idfSum;
    const double length = double((to - 1)->position - from->position) / m_weights.window;
    return evidence(share, sameForm / all, longest / all, 1 - length);
}

// What the best stretch adds, in shares of the query's weight.
double Ranker::bestWindow(std::vector<Place> &places)
{
    if (places.empty() || m_plan.idfSum <= 0)
        return 0;
    // Of one place the last term first, so that no chain has two of it.
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) {
        return a.position != b.position ? a.position < b.position : a.term > b.term;
    });
    std::vector<int> inside(m_plan.terms.size());
    double sum = 0;
    double best = 0;
    int looks = 0;
    size_t from = 0;
    for (size_t to = 0; to < places.size(); ++to) {
        const Place &place = places[to];
        if (inside[place.term]++ == 0)
            sum += m_plan.terms[place.term].idf;
        while (places[from].position + quint32(m_weights.window) <= place.position) {
            if (--inside[places[from].term] == 0)
                sum -= m_plan.terms[places[from].term].idf;
            ++from;
        }
        const double share = sum / m_plan.idfSum;
        if (evidence(share, share, share, 1) <= best || ++looks > mostLooks)
            continue;
        best = std::max(best, windowEvidence(&places[from], &places[to] + 1, share));
    }
    return best;
}

// Adds the places of a term in the texts of a row.
void Ranker::addPlaces(size_t index, quint32 row)
{
    const Term &term = m_plan.terms[index];
    const bool known = !term.raw.isEmpty() && !term.rawIsAll;
    m_sameForm.clear();
    const qsizetype raw = known && term.rawFound.list ? term.rawFound.list->find(row) : -1;
    if (raw >= 0) {
        term.rawFound.list->places(raw, m_entry);
        for (const Entry::Place &place : m_entry.places)
            m_sameForm.push_back(placeOf(place));
    }
    for (const TermRows &rows : term.found) {
        const qsizetype at = rows.list->find(row);
        if (at < 0)
            continue;
        rows.list->places(at, m_entry);
        for (const Entry::Place &place : m_entry.places) {
            if (place.column < quint8(Column::Target))
                continue;
            const bool sameForm =
                !known || std::binary_search(m_sameForm.begin(), m_sameForm.end(), placeOf(place));
            m_places[isSourceColumn(place.column) ? 1 : 0].push_back(
                {place.position, quint32(index), sameForm});
        }
    }
}

// What words near each other add to the score of a row.
double Ranker::near(size_t row)
{
    for (std::vector<Place> &places : m_places)
        places.clear();
    for (size_t i = 0; i < m_plan.terms.size(); ++i) {
        if (m_counts[i].weights[row] > 0)
            addPlaces(i, m_rows[row]);
    }
    const double best = std::max(bestWindow(m_places[0]), bestWindow(m_places[1]));
    return std::max(double(m_nearest[row]), best * m_plan.idfSum);
}

Ranker::Best Ranker::best(const Match &match)
{
    std::vector<quint32> order(match.to - match.from);
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = match.from + quint32(i);
    std::stable_sort(order.begin(), order.end(),
                     [this](quint32 a, quint32 b) { return m_bounds[a] > m_bounds[b]; });
    Best best;
    for (const quint32 row : order) {
        if (best.edition >= 0 && double(m_bounds[row]) <= best.score)
            break;
        const double nearness = m_plan.terms.size() > 1 ? near(row) : double(m_nearest[row]);
        const double score = double(m_base[row]) + nearness;
        // Of equal sections the first.
        const bool first = score == best.score && m_rows[row] < quint32(best.section);
        if (best.edition < 0 || score > best.score || first)
            best = {match.edition, qint64(m_rows[row]), score};
    }
    best.score = finished(match.edition, best.score, m_titles[match.from] != 0);
    return best;
}

// What it adds that the whole query is the title, or stands in it.
double Ranker::ofTitle(const EditionRow &row) const
{
    const auto any = [&row](const auto &test) {
        return test(row.foldedTitle) || test(row.foldedSource);
    };
    const QString &query = m_asked.foldedQuery;
    if (any([&query](const QString &title) { return title == query; })) {
        const bool same = row.title == m_asked.query || row.titleSource == m_asked.query;
        return m_weights.exactTitle + (same ? m_weights.sameTitle : 0);
    }
    if (any([&query](const QString &title) { return title.startsWith(query); }))
        return m_weights.titlePrefix;
    return any([&query](const QString &title) { return title.contains(query); }) ? m_weights.inTitle
                                                                                 : 0;
}

// What the edition itself adds.
double Ranker::finished(int edition, double score, bool inTitle) const
{
    const EditionRow &row = m_table.editions()[size_t(edition)];
    if (inTitle)
        score += ofTitle(row) * m_plan.idfSum;
    // Between articles of equal worth only.
    if (row.translation == article::Translation::Machine)
        score *= m_weights.machine;
    if (row.behind)
        score *= m_weights.behind;
    if (m_asked.reading.isValid() && row.locale == m_asked.reading)
        score *= m_weights.readingLocale;
    return score;
}

} // namespace diglot::search
