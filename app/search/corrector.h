// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/search/searcher.h"

namespace diglot::search {

// What is searched in place of a query of which words, or parts of words, stand nowhere.
struct Correction
{
    ParsedQuery query;
    QString text;          // `query` as it would be typed; empty where there is nothing better
    QStringList replacing; // the words that stand for slips, folded
    QStringList dropped;   // words and parts of words that stand nowhere, with nothing in place
};

// Finds it: what the same keys give on another keyboard, compounds of the word, the word without
// its slip, the words that it begins, the two words that it joins.
class Corrector
{
public:
    // Both must outlive it.
    Corrector(SearchState &state, const article::SearchRequest &request)
        : m_state(state)
        , m_request(request)
    {}

    // `plan` is that of `query`, with words that are unknown or known in part.
    [[nodiscard]] Correction correct(const ParsedQuery &query, const Plan &plan);

private:
    [[nodiscard]] bool isKnown(const QueryWord &word, bool unfinished = false) const;
    [[nodiscard]] bool isWhollyKnown(const QString &text) const;
    [[nodiscard]] bool byOtherLayout(const ParsedQuery &query);
    [[nodiscard]] QString onOtherLayout(const QString &text, qsizetype letters) const;
    [[nodiscard]] QStringList lackingParts(int index, const Plan &plan) const;
    [[nodiscard]] QString joined(const QueryWord &word) const;
    void replace(int index, const QStringList &lacking);
    void put(int index, const QStringList &any);
    [[nodiscard]] QStringList compoundsWith(const QueryWord &word) const;
    [[nodiscard]] QString correctedText(const QueryWord &word) const;
    [[nodiscard]] QString correctedParts(const QString &text, const QStringList &lacking);
    [[nodiscard]] QString correctedWord(const QString &word, bool mayGoOn) const;
    [[nodiscard]] QString withApostrophe(const QString &key) const;
    [[nodiscard]] QStringList preferredLanguages() const;

    SearchState &m_state;
    const article::SearchRequest &m_request;
    QStringList m_preferred; // languages in which slips are looked for first
    Correction m_correction;
};

} // namespace diglot::search
