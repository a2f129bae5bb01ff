// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/search/passage.h"
#include "app/search/selection.h"
#include "app/search/spelling.h"
#include "app/search/termlists.h"

#include <atomic>
#include <optional>

namespace diglot::search {

// What searches of one connection share from one to the next.
class SearchState
{
public:
    explicit SearchState(Database &database);

    // Brings everything up to the state of the database, in the transaction that the caller holds.
    [[nodiscard]] Result<void> refresh();
    void setWeights(const Weights &weights);

    [[nodiscard]] Database &database() { return m_database; }
    [[nodiscard]] const EditionTable &table() const { return m_table; }
    [[nodiscard]] TermLists &lists() { return m_lists; }
    // Whether all that was read since the last call was whole (see TermRuns::check()), and nobody
    // has interrupted; asked between the steps of an answer.
    [[nodiscard]] Result<void> check();
    // Ends the answer that is being worked out with Cancelled. Any thread.
    void interrupt() { m_interrupted = true; }
    void resume() { m_interrupted = false; }
    [[nodiscard]] const Weights &weights() const { return m_weights; }
    // The rules of all languages of the library.
    [[nodiscard]] const Analyzer::Languages &languages() const { return m_languages; }
    // The words against which slips are corrected; read when first asked for.
    [[nodiscard]] const WordList &words();
    // A query made ready against what the library holds now.
    [[nodiscard]] Plan planOf(const ParsedQuery &query)
    {
        return makePlan(query, m_languages, m_table.sectionCount(), m_lists);
    }
    // acceptedBy(), remembered.
    [[nodiscard]] const Accepted &accepted(const article::SearchFilter &filter);

    // A section as it is shown; texts in UTF-8.
    struct Section
    {
        QByteArray anchor;
        QByteArray heading;
        QByteArray headingSource;
        QByteArray packed;

        friend bool operator==(const Section &, const Section &) = default;
    };
    [[nodiscard]] Result<Section> section(qint64 id);
    // The number of the edition's segment that was made from this sentence, 0 for none.
    [[nodiscard]] int numberIn(const EditionRow &edition, const QString &source);

private:
    Database &m_database;
    std::atomic_bool m_interrupted = false;
    EditionTable m_table;
    TermRuns m_runs;
    TermLists m_lists;
    Weights m_weights;
    Analyzer::Languages m_languages;
    std::optional<WordList> m_words;
    bool m_wordsWhole = false; // what an interruption cut short is not remembered
    std::optional<article::SearchFilter> m_filter; // of m_accepted
    Accepted m_accepted;
    Statement m_section;
    Statement m_bodies;
};

// Answers one request in the transaction that its caller holds.
class Searcher
{
public:
    Searcher(SearchState &state, const article::SearchRequest &request)
        : m_state(state)
        , m_request(request)
    {}

    [[nodiscard]] Result<article::SearchResult> run();

private:
    [[nodiscard]] Result<void> makeReady(const ParsedQuery &query, Plan &plan);
    void writeCorrected();
    // `before`: articles that are found already and left out.
    [[nodiscard]] Selection find(Plan &plan, const article::SearchFilter &filter,
                                 std::vector<Found> *best, const Selection *before = nullptr);
    [[nodiscard]] Result<void> describe(const Found &found, const Plan &plan);
    [[nodiscard]] Result<void> addPassage(const Found &found, const Plan &plan, article::Hit &hit);
    // A section of a hit with its passage.
    struct Shown
    {
        SearchState::Section section;
        QString language; // of the target
        PackedPieces pieces;
        Passage passage;
    };
    [[nodiscard]] const Shown &shown(SearchState::Section section, const QString &language,
                                     quint32 row, const Plan &plan);

    SearchState &m_state;
    const article::SearchRequest &m_request;
    std::optional<article::Side> m_side;
    article::SearchResult m_result;
    QStringList m_replacing;    // the words that stand for slips, folded
    std::vector<Shown> m_shown; // by the plan that is described
};

} // namespace diglot::search
