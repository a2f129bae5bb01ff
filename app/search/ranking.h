// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/search/editiontable.h"
#include "app/search/plan.h"

#include <climits>
#include <unordered_map>

namespace diglot::search {

// The formula's numbers, found on one half of known-item queries (research: search.md 3 and 7).
struct Weights
{
    double saturation = 1.2; // k1 of BM25F
    double length = 0.5;     // b
    double title = 3;        // of an occurrence
    double heading = 1.5;
    double raw = 0.25; // of a word in the very form that was typed
    // Of the best stretch of text, which is no longer than a sentence; each by how much of it is
    // so.
    double nearness = 6;
    double sameForm = 4;  // words in the very form that was typed
    double sameOrder = 3; // words in the order in which they were typed
    double closeness = 2; // the shorter the better
    double nearTitle = 2; // the stretch is the title
    int window = 32;      // words that it has at most
    double titleCoverage = 2;
    double headingCoverage = 0.5;
    double exactTitle = 3;
    double sameTitle = 1; // exact in capitals and punctuation too
    double inTitle = 1.5; // the query as it is, somewhere in the title
    double titlePrefix = 2;
    double otherInTitle = -0.6; // … in other characters or accents: 瞭解 behind 了解
    double readingLocale = 1.02;
    double machine = 0.99;
    double behind = 0.99;

    [[nodiscard]] ColumnWeights columns() const
    {
        return {float(title), float(title), float(heading), float(heading), 1, 1};
    }
};

// Scores the rows of one query. What depends on where words stand is only worked out for those
// asked about: everything else gives a bound that no score exceeds, so that the best can be found
// without looking at all.
class Ranker
{
public:
    struct Asked
    {
        QString query;       // the whole of it
        QString foldedQuery; // see folded()
        LocaleTag reading;
    };
    // All must outlive the ranker. In `plan` the lists of its terms are read, as far as needed.
    Ranker(const EditionTable &table, TermLists &lists, Plan &plan, const Weights &weights,
           Asked asked);

    // An edition with matching rows.
    struct Match
    {
        int edition = -1;
        quint32 from = 0; // of its rows among the candidates
        quint32 to = 0;
        double bound = 0; // of its score
    };
    // Every edition with a row that matches, by edition; `accepted` as EditionTable::accepted().
    [[nodiscard]] const std::vector<Match> &select(const std::vector<char> &accepted);

    // By article: 1 where one of its editions holds a word that is excluded. Empty: none is.
    [[nodiscard]] std::vector<char> excludedArticles();

    struct Best
    {
        int edition = -1;
        qint64 section = 0;
        double score = 0;
    };
    // The best section of an edition that was selected; where it cannot reach `least`, any of its
    // sections with a score below that.
    [[nodiscard]] Best best(const Match &match, double least);

private:
    static constexpr float slack = 1.0001F; // bounds are rounded differently from scores
    static constexpr quint32 nowhere = UINT_MAX;
    template<class Number>
    static constexpr Number cube(Number number)
    {
        return number * number * number;
    }

    // A word in a text, as a number in the order in which places are looked at: by position, at one
    // position the last term first, so that no chain has two of it.
    class Place
    {
    public:
        Place(quint32 position, quint32 term, bool sameForm)
            : m_bits(quint64(position) << 8U | (mostTerms - term) << 1U | (sameForm ? 1U : 0U))
        {}
        [[nodiscard]] quint32 position() const { return quint32(m_bits >> 8U); }
        [[nodiscard]] quint32 term() const { return mostTerms - quint32(m_bits >> 1U & 0x7FU); }
        [[nodiscard]] bool isSameForm() const { return (m_bits & 1U) != 0; }
        [[nodiscard]] bool operator<(const Place &other) const { return m_bits < other.m_bits; }

    private:
        quint64 m_bits;
    };
    // What one candidate holds of a term.
    struct Count
    {
        quint32 row; // index among the candidates
        quint32 at;  // in the first of the term's lists, where it is in that
        quint32 rawAt;
        float weight;
        float raw;
        Columns columns;
        Columns rawColumns;
    };
    using Counts = UnsetVector<Count>; // by row
    // What nearness adds in texts, in shares of the query's weight: less than `atLeast` where it is
    // not known how much.
    struct NearInTexts
    {
        double added = 0;
        double atLeast = -1; // none: not looked at yet
    };
    // Of the query's weight, by column; as wide as what a processor adds up at once.
    using Shares = std::array<float, 8>;
    // What a row's terms add up to. Aligned: shares are read and written as a whole.
    struct alignas(sizeof(Shares)) Sums
    {
        Shares shares{};
        Shares sameForm{};
        double score = 0;
        double coverage = 0;
        quint64 terms = 0;    // a bit each
        float saturation = 0; // of BM25, by the row's length
        quint32 inTitle = 0;
    };
    void chooseRows(const std::vector<char> &accepted);
    [[nodiscard]] RowNumbers rowsOf(Term &term);
    [[nodiscard]] size_t articleOf(quint32 row) const; // of a row that is alive
    void count(Term &term, Counts &counts);
    void countFirst(TermRows &rows, Counts &counts);
    void countMore(TermRows &rows, Counts &counts);
    void countRaw(Term &term, Counts &counts);
    void scoreAll();
    void add(const Count &count, size_t term, Sums &sums) const;
    void score(size_t row, const Sums &sums);
    void group();
    [[nodiscard]] double evidence(double share, double sameForm, double sameOrder,
                                  double closeness) const;
    [[nodiscard]] Columns addPlaces(size_t term, size_t row, Columns among);
    void addPlaces(size_t term, const PostingList &list, qsizetype at, Columns among);
    [[nodiscard]] double leastShareFor(double added) const;
    [[nodiscard]] double mostInWindow(std::vector<Place> &places);
    [[nodiscard]] double bestWindow(std::vector<Place> &places, double atLeast);
    [[nodiscard]] double windowEvidence(const Place *from, const Place *to, double share);
    [[nodiscard]] double near(size_t row, double atLeast);
    [[nodiscard]] double nearInTexts(size_t row, Columns among, double added, float leastShare);
    [[nodiscard]] qint64 opened(const Match &match, quint32 section) const;
    [[nodiscard]] double finished(int edition, double score, bool inTitle) const;
    [[nodiscard]] double ofTitle(const EditionRow &row) const;

    const EditionTable &m_table;
    TermLists &m_lists;
    Plan &m_plan;
    Weights m_weights;
    Asked m_asked;
    int m_reading;                // Asked::reading by number, -1 for none
    RowNumbers m_rows;            // the candidates
    std::vector<Counts> m_counts; // by term
    std::vector<float> m_base;    // of each candidate: without nearness
    std::vector<float> m_nearest; // what nearness adds at least, from title and heading
    std::vector<float> m_bounds;
    std::vector<char> m_titles; // whether the query may stand in the title
    std::vector<Match> m_matches;
    std::vector<std::array<float, 2>> m_texts; // shares of its target's and its source's text
    std::vector<quint64> m_present;            // the terms that each candidate holds, a bit each
    std::vector<double> m_shares;              // of the query's weight, by term
    RowNumbers m_held;                         // rows that hold the term that is counted
    std::vector<quint32> m_order;              // of the sections of an edition
    std::vector<quint32> m_heaviest;           // terms by their share
    std::vector<int> m_inWindow;               // by term: places
    std::vector<int> m_formsInWindow;
    std::vector<int> m_seen;
    std::vector<double> m_chains;                          // by term that they end with
    std::array<std::vector<Place>, 2> m_places;            // in the texts of target and source
    std::unordered_map<qint64, NearInTexts> m_nearInTexts; // by EditionTable::textsOf()
    std::vector<quint64> m_sameForm;                       // column and position
    Entry m_entry;
};

} // namespace diglot::search
