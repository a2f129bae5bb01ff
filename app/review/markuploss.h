// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/inline.h"
#include "app/article/reviewfigures.h"

namespace diglot::review {

// A text as Markdown and as its inline nodes.
struct MarkedText
{
    QString markdown;
    QList<article::Inline> inlines;
};

// What of the target's markup a proposal would lose: links and images by address, code by its text,
// emphasis by count, tags and names by their text; and whether it would break the table or block in
// which the target stands. Ordered by kind; empty where nothing is lost. What it adds is no loss.
[[nodiscard]] QList<article::MarkupLoss> markupLosses(const MarkedText &target,
                                                      const MarkedText &proposal);

} // namespace diglot::review
