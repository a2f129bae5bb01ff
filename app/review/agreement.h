// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/reviewfigures.h"

namespace diglot::review {

// How far reviewers agree: each two by name, on the texts (both texts the same) that both have
// judged; verdicts without a judgement do not count. kappa = (po - pe) / (1 - pe), pe from each
// one's own shares (J. Cohen, A Coefficient of Agreement for Nominal Scales, 1960).
[[nodiscard]] QList<article::Agreement> agreements(const QList<article::Verdict> &verdicts);

} // namespace diglot::review
