// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/search/analysis.h"
#include "app/search/query.h"
#include "app/search/termlists.h"

#include <QHash>
#include <QSet>

namespace diglot::search {

inline constexpr quint32 mostTerms = 48; // of a query; those behind are not looked for

// Something a row should hold: a word in any of its forms, a gram, a phrase.
struct Term
{
    QString typed;             // as in the query
    QList<QByteArray> phrases; // any of them will do: terms separated by blanks
    QList<QByteArray> related; // … or of these, where they stand anywhere
    QByteArray raw;            // the word as typed, worth a little more; may be empty
    QSet<QByteArray> tokens;   // by which the passage is marked: words and stems
    QByteArray tokenPrefix;    // … or everything that begins so
    QByteArray beginning;      // of a word that is still being typed; beside its phrases
    int word = 0;              // index of ParsedQuery::words that it comes from
    bool prefix = false;       // the last term of every phrase stands for what begins with it
    bool required = false;
    bool titleOnly = false;
    std::vector<TermRows> found; // of the phrases
    TermRows rawFound;           // of `raw`, where that is not empty
    bool rawIsAll = false;       // `rawFound` is the same as `found`
    qint64 rows = 0;             // that hold it, about
    double idf = 0;
};

// A query made ready.
struct Plan
{
    std::vector<Term> terms;
    std::vector<Term> excluded; // articles with any of these do not match
    std::vector<int> gate;      // only rows with one of these terms are looked at
    std::vector<int> unknown;   // indexes of words that stand nowhere
    std::vector<int> partial;   // … of words with several parts of which some stand nowhere
    bool impossible = false;    // a phrase that must be there stands nowhere
    bool excludes = false;      // a word was excluded, be it one that stands nowhere
    double idfSum = 0;
    QHash<QByteArray, int> byToken; // Term::tokens → the first of `terms` that has it

    // Fills byToken; again after `terms` has changed.
    void indexTokens();
    // Index of the first term that is marked where this token stands, -1 for none.
    [[nodiscard]] int termOf(QByteArrayView token) const;
};

// Terms of a query against an index of `rows` rows. Words that stand nowhere are left out and
// named in Plan::unknown. Where more than two words are given, only rows with one of the rarest
// are looked at (research: search.md 7).
[[nodiscard]] Plan makePlan(const ParsedQuery &query, const Analyzer::Languages &languages,
                            qint64 rows, TermLists &lists);

} // namespace diglot::search
