// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/reviewfigures.h"

#include <QStringList>

namespace diglot::review {

// Insertions, deletions and replacements of graphemes that make one text of the other
// (V. Levenshtein, 1966). Time grows with the product of what lies between the common beginning
// and end.
[[nodiscard]] int graphemeDistance(const QString &before, const QString &after);

// The share of the longer text that both have in the same order, 0 to 1; two empty texts: 1.
[[nodiscard]] double similarity(const QString &before, const QString &after);

// Translation edit rate: (insertions + deletions + replacements + shifts of words) / words of the
// reference (M. Snover et al., A Study of Translation Edit Rate with Targeted Human Annotation,
// AMTA 2006), with the limits and the order of choices of tercom as sacreBLEU has them: shifts of
// 10 words by 50 places, a beam of 25, 1000 tries; case does not count. Words stand between blanks;
// of scripts without blanks each grapheme is one. 0 and more; an empty reference gives 0 or 1.
[[nodiscard]] double translationEditRate(const QString &hypothesis, const QString &reference);

// chrF2: the F-score, recall counting twice, of n-grams of 1 to 6 characters without blanks,
// precision and recall averaged over the orders that both texts have (M. Popović, chrF, WMT 2015;
// as sacreBLEU 2 computes it for one sentence). 0 to 100.
[[nodiscard]] double chrF(const QString &hypothesis, const QString &reference);

// All of them, the later text being the reference. `effort` is distance / length of the longer
// text.
[[nodiscard]] article::EditFigures editFigures(const QString &before, const QString &after);

} // namespace diglot::review
