// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/reviewfigures.h"

#include <QHash>
#include <QStringList>

namespace diglot::review {

enum class Granularity : quint8 {
    Reading, // whole words where a script has words; inside one where its beginning and end stayed
    Grapheme // the shortest script of graphemes
};

// The difference of two texts: E. W. Myers, An O(ND) Difference Algorithm and Its Variations
// (1986), in linear space, over graphemes or the pieces in which a change is read. Of texts with
// more than 20,000 pieces together everything between the common beginning and end counts as
// changed.
[[nodiscard]] QList<article::DiffPart> difference(const QString &before, const QString &after,
                                                  Granularity granularity = Granularity::Reading);

// A number that stands for an item, the same for the same item; tables of numbers compare fast.
[[nodiscard]] int numberOf(QHash<QString, int> &numbers, const QString &item);

// The same of sequences: which items of each have no partner in the other.
struct UnpairedItems
{
    QList<bool> before; // true: removed
    QList<bool> after;  // true: inserted
};
[[nodiscard]] UnpairedItems differenceOf(const QStringList &before, const QStringList &after);

} // namespace diglot::review
