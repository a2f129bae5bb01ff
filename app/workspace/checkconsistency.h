// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/checkrun.h"
#include "app/workspace/reviewservice.h"

#include <QHash>

namespace diglot::workspace {

// Findings of the rule "consistency" by the places of the groups: one for each text whose
// translation is not the most frequent of its source, or whose source is not the most frequent of
// its translation.
[[nodiscard]] QHash<qint64, article::Findings>
consistencyFindings(const QList<checks::ConsistencyGroup> &groups);

// What else the library says for a text: in how many ways its source is translated, and for how
// many sources its translation stands. 0 where there is one way alone.
struct TextVariance
{
    int targets = 0;
    int sources = 0;
    QString usualTarget; // the most frequent translation of its source, where it has another one
    QString usualSource; // the most frequent source of its translation, where it has another one

    [[nodiscard]] bool isAny() const { return targets > 0 || sources > 0; }
    [[nodiscard]] bool isUnusual() const
    {
        return !usualTarget.isEmpty() || !usualSource.isEmpty();
    }
    friend bool operator==(const TextVariance &, const TextVariance &) = default;
};

// Those of an article's texts that stand in one of `files` (its own, and the contents that name
// it), by index into review.texts. A text that has changed since the check says nothing.
[[nodiscard]] QHash<int, TextVariance>
variancesOf(const LibraryFindings &findings, const ArticleReview &review, const QStringList &files);

} // namespace diglot::workspace
