// SPDX-License-Identifier: Apache-2.0
#include "app/search/ranking.h"

#include <algorithm>
#include <cmath>

namespace diglot::search {

Ranker::Ranker(const EditionTable &table, const Plan &plan, const std::vector<char> &accepted,
               const Weights &weights)
    : m_table(table)
    , m_plan(plan)
    , m_accepted(accepted)
    , m_weights(weights)
    , m_best(table.editions().size())
    , m_counts(plan.terms.size())
    , m_raw(plan.terms.size())
    , m_inWindow(plan.terms.size())
{
    for (std::vector<char> &column : m_columns)
        column.resize(plan.terms.size());
}

bool Ranker::wants(qint64 row)
{
    const int edition = m_table.editionOf(row);
    return edition >= 0 && (m_accepted.empty() || m_accepted[size_t(edition)]);
}

void Ranker::collect(const std::vector<Occurrence> &occurrences)
{
    std::fill(m_counts.begin(), m_counts.end(), 0.0);
    std::fill(m_raw.begin(), m_raw.end(), 0.0);
    for (std::vector<char> &column : m_columns)
        std::fill(column.begin(), column.end(), char(0));
    for (std::vector<Place> &places : m_places)
        places.clear();
    for (const Occurrence &occurrence : occurrences) {
        const Plan::Phrase &phrase = m_plan.phrases[size_t(occurrence.phrase)];
        if (phrase.term < 0)
            continue;
        const size_t term = size_t(phrase.term);
        const Column column = Column(occurrence.column);
        double weight = 1;
        if (column == Column::Title || column == Column::TitleSource)
            weight = m_weights.title;
        else if (column == Column::Heading || column == Column::HeadingSource)
            weight = m_weights.heading;
        if (phrase.raw) {
            m_raw[term] += weight;
            continue;
        }
        m_counts[term] += weight;
        m_columns[size_t(occurrence.column)][term] = 1;
        if (column == Column::Target || column == Column::Source)
            m_places[column == Column::Source].push_back({occurrence.position, phrase.term});
    }
}

double Ranker::coverageOf(const std::vector<char> &terms) const
{
    double sum = 0;
    for (size_t i = 0; i < terms.size(); ++i)
        sum += terms[i] ? m_plan.terms[i].idf : 0;
    return m_plan.idfSum > 0 ? sum / m_plan.idfSum : 0;
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
        if (m_inWindow[size_t(place.term)]++ == 0)
            sum += m_plan.terms[size_t(place.term)].idf;
        while (places[from].position + m_weights.window <= place.position) {
            if (--m_inWindow[size_t(places[from].term)] == 0)
                sum -= m_plan.terms[size_t(places[from].term)].idf;
            ++from;
        }
        best = std::max(best, sum);
    }
    return m_plan.idfSum > 0 ? best / m_plan.idfSum : 0;
}

// BM25F: occurrences are weighed by column and added before they saturate.
double Ranker::termScore(double length) const
{
    const double k = m_weights.saturation * (1 - m_weights.length + m_weights.length * length);
    const auto saturated = [k](double count) { return count > 0 ? count / (count + k) : 0; };
    double score = 0;
    for (size_t i = 0; i < m_counts.size(); ++i)
        score += m_plan.terms[i].idf * (m_weights.saturation + 1) *
                 (saturated(m_counts[i]) + m_weights.raw * saturated(m_raw[i]));
    return score;
}

void Ranker::take(qint64 row, const std::vector<Occurrence> &occurrences)
{
    collect(occurrences);
    std::vector<char> present(m_counts.size());
    for (size_t i = 0; i < m_counts.size(); ++i)
        present[i] = m_counts[i] > 0;
    const auto sides = [this](Column target, Column source) {
        return std::max(coverageOf(m_columns[size_t(target)]),
                        coverageOf(m_columns[size_t(source)]));
    };
    const double length = double(m_table.lengthOf(row)) / m_table.averageLength();
    double score = termScore(length) * (1 + std::pow(coverageOf(present), m_weights.coverage));
    const double title = sides(Column::Title, Column::TitleSource);
    const double heading = sides(Column::Heading, Column::HeadingSource);
    double near = std::max(title, heading);
    if (m_plan.terms.size() > 1)
        near = std::max({near, bestWindow(m_places[0]), bestWindow(m_places[1])});
    score += m_weights.nearness * m_plan.idfSum * std::pow(near, 3);
    score += m_weights.titleCoverage * m_plan.idfSum * title * title;
    score += m_weights.headingCoverage * m_plan.idfSum * heading * heading;
    const int edition = m_table.editionOf(row);
    Best &best = m_best[size_t(edition)];
    if (best.edition < 0)
        m_touched.push_back(edition);
    if (best.edition < 0 || score > best.score)
        best = {edition, row, score};
}

std::vector<Ranker::Best> Ranker::takeBest(const QString &foldedQuery, const LocaleTag &reading)
{
    std::vector<Best> result;
    for (const int edition : m_touched) {
        Best best = m_best[size_t(edition)];
        const EditionRow &row = m_table.editions()[size_t(edition)];
        const auto is = [&](const QString &title) { return title == foldedQuery; };
        const auto begins = [&](const QString &title) { return title.startsWith(foldedQuery); };
        const auto contains = [&](const QString &title) { return title.contains(foldedQuery); };
        if (is(row.foldedTitle) || is(row.foldedSource))
            best.score += m_weights.exactTitle * m_plan.idfSum;
        else if (begins(row.foldedTitle) || begins(row.foldedSource))
            best.score += m_weights.titlePrefix * m_plan.idfSum;
        else if (contains(row.foldedTitle) || contains(row.foldedSource))
            best.score += m_weights.inTitle * m_plan.idfSum;
        // Between articles of equal worth only.
        if (row.translation == article::Translation::Machine)
            best.score *= m_weights.machine;
        if (row.behind)
            best.score *= m_weights.behind;
        if (reading.isValid() && row.locale == reading)
            best.score *= m_weights.readingLocale;
        result.push_back(best);
    }
    return result;
}

} // namespace diglot::search
