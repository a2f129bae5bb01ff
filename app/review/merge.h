// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/review/entry.h"

namespace diglot::review {

// What two files say differently, and nobody but a person can decide.
struct Conflict
{
    enum class Kind : quint8 {
        Entry,       // one entry, changed in both in different ways
        Disagreement // changed verdicts of different reviewers on one text, with other judgements
                     // or other proposals; both are in the result
    };
    Kind kind = Kind::Entry;
    article::TextPlace place;
    std::optional<Entry> base;
    std::optional<Entry> mine;
    std::optional<Entry> theirs;
};

struct Merged
{
    QList<Entry> entries; // without those of Kind::Entry; ordered by place, kind, name, reviewer
    QList<Conflict> conflicts;
    int fromMine = 0; // entries changed, added or taken away in one alone
    int fromTheirs = 0;
};

// Merges what two people made of one state, entry by entry: what only one has changed is taken,
// what both have changed alike too; where they differ nothing is chosen. The time alone is no
// change; of two alike the later one stays. Where a list has an entry twice, its later one counts.
[[nodiscard]] Merged merge(const QList<Entry> &base, const QList<Entry> &mine,
                           const QList<Entry> &theirs);

} // namespace diglot::review
