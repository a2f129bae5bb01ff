// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/search/ranking.h"
#include "app/search/spelling.h"

#include <QCache>

namespace diglot::search {

// What searches of one connection share from one to the next.
struct SearchState
{
    Database &database;
    FullText &text;
    EditionTable table;
    WordList words; // filled when the first unknown word is met
    bool wordsRead = false;
    QHash<QByteArray, qint64> rows; // of terms, as counted before
    Weights weights;
    std::optional<Error> failure; // why what was counted and read since it was reset is not whole

    // Rows with a term, remembered; 0 and a failure where they cannot be counted.
    [[nodiscard]] qint64 rowsWith(QByteArrayView term, bool prefix);
    // The languages of all editions.
    [[nodiscard]] Analyzer::Languages languages() const;
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
    // An article that matched, with the edition that is shown and the one that matched best.
    struct Found
    {
        int shown = -1;
        Ranker::Best best;
        QList<LocaleTag> locales;
    };
    [[nodiscard]] Result<void> makeReady(const ParsedQuery &query, Plan &plan);
    [[nodiscard]] Plan plan(const ParsedQuery &query) const;
    void correct(const ParsedQuery &query, Plan &plan);
    void readWords();
    [[nodiscard]] QString correctedText(const QString &text) const;
    [[nodiscard]] bool byOtherLayout(const ParsedQuery &query, Plan &plan);
    [[nodiscard]] Result<std::vector<Found>> find(const Plan &plan,
                                                  const article::SearchFilter &filter);
    [[nodiscard]] std::vector<Found> byFilter(const std::vector<char> &accepted) const;
    [[nodiscard]] std::vector<Found> collapsed(std::vector<Ranker::Best> best,
                                               const std::vector<char> &shown) const;
    [[nodiscard]] Result<void> describe(const Found &found, const Plan &plan);
    [[nodiscard]] Result<void> addPassage(const Found &found, const Plan &plan, article::Hit &hit);
    [[nodiscard]] int numberIn(int edition, const QString &source) const;
    void count(const std::vector<Found> &found);

    SearchState &m_state;
    const article::SearchRequest &m_request;
    std::optional<article::Side> m_side;
    article::SearchResult m_result;
};

} // namespace diglot::search
