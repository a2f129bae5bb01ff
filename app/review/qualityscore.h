// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/reviewfigures.h"

namespace diglot::review {

// The score of a sample. Formulas, as published (each model's `source` says where):
//   MQM, raw         OQS = (1 - ONPT / RWC) * 100,  ONPT = APT / EWC * RWC * PS
//   MQM, calibrated  OQS = 100 - APT / EWC * RWC * (100 - PT) / APP
//   DQF              APT / EWC * 1000
//   SAE J2450        APT / EWC
//   LISA             QI = (1 - APT / EWC) * 100
//   WMT-MQM          APT / segments, of each segment the five worst errors
// APT: penalty points, EWC: words of the sample, RWC: reference words, PS: scaling, PT: pass mark,
// APP: points acceptable in RWC words. Calibrated is taken where the model has APP. Reasons of
// other models, or of categories and severities that the model does not have, are not counted and
// warned of. A sample of less than `referenceWords` words is warned of, and so is one whose errors
// could as well mean the other side of the threshold. Without words (segments) the score is that of
// no errors.
[[nodiscard]] article::QualityScore qualityScore(const article::QualityModel &model,
                                                 const QList<article::ScoredText> &sample);

// Words of a text as a score counts them: stretches between blanks that hold a letter or digit;
// of scripts without blanks each grapheme.
[[nodiscard]] int countWords(const QString &text);

// The exact 95 % interval of a Poisson mean of which `count` was observed (F. Garwood, 1936).
struct Interval
{
    double from = 0;
    double to = 0;
};
[[nodiscard]] Interval poissonInterval(int count);

// The penalty points that a sample of so many words may have, growing with its logarithm:
// E(x) = a * ln(1 + b * x), laid through two samples that were judged acceptable (non-linear
// scoring, arXiv:2511.13467). None where no such curve exists: the second point must have more
// words, more points, and fewer points a word.
struct Tolerance
{
    double a = 0;
    double b = 0;

    [[nodiscard]] double at(double words) const;
};
[[nodiscard]] std::optional<Tolerance> toleranceThrough(double words1, double points1,
                                                        double words2, double points2);

} // namespace diglot::review
