// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/search/editiontable.h"
#include "app/search/fulltext.h"
#include "app/search/plan.h"

namespace diglot::search {

// The formula's numbers, found on one half of known-item queries (research: search.md 3 and 7).
struct Weights
{
    double saturation = 1.2; // k1 of BM25F
    double length = 0.5;     // b
    double title = 3;        // of an occurrence
    double heading = 1.5;
    double raw = 0.25;   // of a word in the very form that was typed
    double coverage = 4; // exponent: rows with all words stand far above the others
    double nearness = 6; // of the best stretch of text
    int window = 20;     // words of that stretch
    double titleCoverage = 2;
    double headingCoverage = 0.5;
    double exactTitle = 3;
    double inTitle = 1.5; // the query as it is, somewhere in the title
    double titlePrefix = 1;
    double readingLocale = 1.02;
    double machine = 0.99;
    double behind = 0.99;
};

// Scores the rows of one query and keeps the best section of each edition.
class Ranker final : public MatchSink
{
public:
    // `accepted` as EditionTable::accepted(). All must outlive the ranker.
    Ranker(const EditionTable &table, const Plan &plan, const std::vector<char> &accepted,
           const Weights &weights);

    [[nodiscard]] bool wants(qint64 row) override;
    void take(qint64 row, const std::vector<Occurrence> &occurrences) override;

    struct Best
    {
        int edition = -1;
        qint64 section = 0;
        double score = 0;
    };
    // The best section of each edition that matched, with what its title adds; in no order.
    // `foldedQuery` is the whole query, see folded().
    [[nodiscard]] std::vector<Best> takeBest(const QString &foldedQuery, const LocaleTag &reading);

private:
    struct Place
    {
        int position;
        int term;
    };
    void collect(const std::vector<Occurrence> &occurrences);
    [[nodiscard]] double coverageOf(const std::vector<char> &terms) const;
    [[nodiscard]] double bestWindow(std::vector<Place> &places);
    [[nodiscard]] double termScore(double length) const;

    const EditionTable &m_table;
    const Plan &m_plan;
    const std::vector<char> &m_accepted;
    Weights m_weights;
    std::vector<Best> m_best;     // by edition
    std::vector<int> m_touched;   // editions
    std::vector<double> m_counts; // weighted occurrences of each term, in the present row
    std::vector<double> m_raw;
    std::array<std::vector<char>, columnCount> m_columns; // terms that a column holds
    std::array<std::vector<Place>, 2> m_places;           // in the texts of target and source
    std::vector<int> m_inWindow;
};

} // namespace diglot::search
