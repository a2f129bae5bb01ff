// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/checks/numbertokens.h"
#include "app/checks/pair.h"

namespace diglot::checks {

// Numbers of one side that have no like on the other.
struct UnmatchedNumbers
{
    QList<Number> source;
    QList<Number> target;
    bool spelledOut = false; // a number of the source seems to be a word in the target
};

// The numbers that differ once all is forgiven that a translator may do: other separators and
// digits, months as numbers ("April 1" = 4月1日), reordered dates, numbers as words, hours of
// twelve or of twenty-four, years of two digits, "10 million" = 1000万.
[[nodiscard]] UnmatchedNumbers unmatchedNumbers(const Pair &pair);

} // namespace diglot::checks
