// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/search/indexdata.h"
#include "app/search/plan.h"

namespace diglot::search {

// A stretch of a section that shows why it was found.
struct Passage
{
    QString text; // plain, one line
    QList<article::Range> marks;
    int number = 0; // of the segment it begins in
    article::Side side = article::Side::Target;
};

// Where the words of a query stand in a section: terms by index, in the columns of target and
// source.
struct TermPlace
{
    quint32 position = 0;
    int term = 0;
    bool source = false;
};

// The sentence with most of the query's weight, the target's before the source's where they are
// equal, a longer one than two lines is cut around its words. Where
// nothing matches: the section's beginning. The heading itself, which is shown anyway, is taken
// only where nothing else matches. `side` restricts it.
struct PassageRequest
{
    const PackedPieces &pieces;
    const std::vector<TermPlace> &places;
    QByteArray heading; // UTF-8
    QByteArray headingSource;
    QString language; // of the target
    std::optional<article::Side> side;
};
[[nodiscard]] Passage bestPassage(const PassageRequest &request, const Plan &plan);

// Ranges of the query's words in a text, adjoining ones of scripts without blanks as one, in code
// points. `matched`, if given, gets the indexes of the terms.
[[nodiscard]] QList<article::Range> marksIn(const QString &text, const Plan &plan,
                                            const Analyzer::Languages &languages,
                                            QSet<int> *matched = nullptr);

// Ranges of UTF-16 units as ranges of code points; ordered, not overlapping.
[[nodiscard]] QList<article::Range> inCodePoints(QStringView text,
                                                 const QList<article::Range> &units);

} // namespace diglot::search
