// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/verdict.h"

namespace diglot::review {

// Draws a sample of texts, each as likely as the others: the `size` texts with the lowest SHA-256
// of seed and place. The same seed draws the same texts on every machine and in whatever order the
// texts come; a larger sample holds the smaller one. Indexes in ascending order, all where there
// are no more than `size`.
[[nodiscard]] QList<int> drawSample(const QList<article::TextPlace> &texts, int size,
                                    const QString &seed);

} // namespace diglot::review
