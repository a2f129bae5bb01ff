// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/search/analysis.h"
#include "app/search/query.h"

#include <QSet>

#include <functional>

namespace diglot::search {

// Something a row should hold: a word in any of its forms, a gram, a phrase.
struct Term
{
    QString typed;             // as in the query
    QList<QByteArray> phrases; // any of them will do: FTS5 strings, without quotes
    QByteArray raw;            // the word as typed, worth a little more; may be empty
    QSet<QByteArray> tokens;   // by which the passage is marked: words and stems
    QByteArray tokenPrefix;    // … or everything that begins so
    QByteArray beginning;      // of a word that is still being typed; beside its phrases
    int word = 0;              // index of ParsedQuery::words that it comes from
    bool prefix = false;       // every phrase stands for what begins with it
    bool required = false;
    bool titleOnly = false;
    qint64 rows = 0; // that hold it, about
    double idf = 0;
};

// Counts rows with a term (FullText::rowsWith).
using RowCounter = std::function<qint64(QByteArrayView term, bool prefix)>;

// A query made ready: the MATCH expression, and what each of its phrases means.
struct Plan
{
    struct Phrase
    {
        int term = -1; // -1: only decides which rows are looked at
        bool raw = false;
    };

    QByteArray expression; // empty: no row can match
    std::vector<Phrase> phrases;
    std::vector<Term> terms;
    std::vector<int> unknown; // indexes of words that stand nowhere
    double idfSum = 0;
};

// Terms of a query against an index of `rows` rows. Words that stand nowhere are left out and
// named in Plan::unknown. Where more than two words are given, only rows with one of the rarest
// are looked at (research: search.md 7).
[[nodiscard]] Plan makePlan(const ParsedQuery &query, const Analyzer::Languages &languages,
                            qint64 rows, const RowCounter &count);

} // namespace diglot::search
