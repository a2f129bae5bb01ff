// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/checks/markup.h"

namespace diglot::checks {

// Something bold, by asterisks or tags; parts that only blanks separate are one.
struct BoldPart
{
    QString content; // as read
    int from = 0;    // in the text as in the file
    int to = 0;
};

// Those with content, in order.
[[nodiscard]] QList<BoldPart> boldParts(const MarkedText &text);

} // namespace diglot::checks
