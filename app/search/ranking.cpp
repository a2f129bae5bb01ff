// SPDX-License-Identifier: Apache-2.0
#include "app/search/ranking.h"

#include <algorithm>
#include <bit>

namespace diglot::search {

namespace {

constexpr float slack = 1.0001F; // bounds are rounded differently from scores

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
{}

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
        if (term.raw.isEmpty() || term.rawIsAll)
            continue;
        const PostingList &raw = m_lists.readAt(term.rawFound, m_rows);
        forCommon(m_rows, raw, [&](size_t row, size_t at) { counts.raw[row] += raw.weights[at]; });
    }
}

// BM25F: occurrences are weighed by column and added before they saturate. Times the share of the
// query that the row has: rows with all words stand far above the others.
void Ranker::score(size_t row)
{
    const double length = double(m_table.lengthOf(m_rows[row])) / m_table.averageLength();
    const auto k = float(m_weights.saturation * (1 - m_weights.length + m_weights.length * length));
    std::array<double, columnCount> columns{};
    double score = 0;
    double present = 0;
    for (size_t i = 0; i < m_counts.size(); ++i) {
        const float count = m_counts[i].weights[row];
        if (count <= 0)
            continue;
        const float raw = m_counts[i].raw[row];
        const double idf = m_plan.terms[i].idf;
        score += idf * double(count / (count + k) + float(m_weights.raw) * raw / (raw + k));
        present += idf;
        for (quint32 left = m_counts[i].columns[row]; left != 0; left &= left - 1)
            columns[size_t(std::countr_zero(left))] += idf;
    }
    const double all = m_plan.idfSum > 0 ? m_plan.idfSum : 1;
    const auto side = [&columns, all](Column target, Column source) {
        return std::max(columns[size_t(target)], columns[size_t(source)]) / all;
    };
    const double coverage = present / all;
    const double square = coverage * coverage;
    const double title = side(Column::Title, Column::TitleSource);
    const double heading = side(Column::Heading, Column::HeadingSource);
    const double nearest = std::max(title, heading);
    double most = nearest;
    if (m_plan.terms.size() > 1)
        most = std::max(most, side(Column::Target, Column::Source));
    score *= (m_weights.saturation + 1) * (1 + square * square);
    score += m_weights.titleCoverage * all * title * title;
    score += m_weights.headingCoverage * all * heading * heading;
    m_base[row] = float(score);
    m_nearest[row] = float(nearest);
    m_bounds[row] = float(score + m_weights.nearness * all * most * most * most) * slack;
    m_titles[row] = title > 0 ? 1 : 0;
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

// The largest share of the query's weight within so many words.
double Ranker::bestWindow(std::vector<Place> &places)
{
    std::sort(places.begin(), places.end(),
              [](const Place &a, const Place &b) { return a.position < b.position; });
    std::fill(m_inWindow.begin(), m_inWindow.end(), 0);
    double sum = 0;
    double best = 0;
    size_t from = 0;
    for (const Place &place : places) {
        if (m_inWindow[place.term]++ == 0)
            sum += m_plan.terms[place.term].idf;
        while (places[from].position + quint32(m_weights.window) <= place.position) {
            if (--m_inWindow[places[from].term] == 0)
                sum -= m_plan.terms[places[from].term].idf;
            ++from;
        }
        best = std::max(best, sum);
    }
    return m_plan.idfSum > 0 ? best / m_plan.idfSum : 0;
}

double Ranker::near(size_t row)
{
    for (std::vector<Place> &places : m_places)
        places.clear();
    for (size_t i = 0; i < m_plan.terms.size(); ++i) {
        if (m_counts[i].weights[row] <= 0)
            continue;
        for (const TermRows &rows : m_plan.terms[i].found) {
            const qsizetype at = rows.list->find(m_rows[row]);
            if (at < 0)
                continue;
            rows.list->places(at, m_entry);
            for (const Entry::Place &place : m_entry.places) {
                if (place.column >= quint8(Column::Target))
                    m_places[isSourceColumn(place.column) ? 1 : 0].push_back(
                        {place.position, quint32(i)});
            }
        }
    }
    return std::max({double(m_nearest[row]), bestWindow(m_places[0]), bestWindow(m_places[1])});
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
        const double share = m_plan.terms.size() > 1 ? near(row) : double(m_nearest[row]);
        const double all = m_plan.idfSum > 0 ? m_plan.idfSum : 1;
        const double score = double(m_base[row]) + m_weights.nearness * all * share * share * share;
        // Of equal sections the first.
        const bool first = score == best.score && m_rows[row] < quint32(best.section);
        if (best.edition < 0 || score > best.score || first)
            best = {match.edition, qint64(m_rows[row]), score};
    }
    best.score = finished(match.edition, best.score, m_titles[match.from] != 0);
    return best;
}

// What the edition itself adds. The whole query can only stand in a title that has one of its
// words.
double Ranker::finished(int edition, double score, bool inTitle) const
{
    const EditionRow &row = m_table.editions()[size_t(edition)];
    if (inTitle) {
        const auto any = [&](const auto &test) {
            return test(row.foldedTitle) || test(row.foldedSource);
        };
        if (any([this](const QString &title) { return title == m_asked.foldedQuery; }))
            score += m_weights.exactTitle * m_plan.idfSum;
        else if (any([this](const QString &title) {
                     return title.startsWith(m_asked.foldedQuery);
                 }))
            score += m_weights.titlePrefix * m_plan.idfSum;
        else if (any([this](const QString &title) { return title.contains(m_asked.foldedQuery); }))
            score += m_weights.inTitle * m_plan.idfSum;
    }
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
