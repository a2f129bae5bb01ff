// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/checks/markup.h"
#include "app/checks/profile.h"

#include <QSet>

namespace diglot::checks {

// A month named in a text: "May" beside a number, "мая", "5月".
struct MonthWord
{
    int month = 0; // 1 to 12
    int from = 0;  // in MarkedText::plain
    int to = 0;
};

// Those that stand beside a number, as in a date; other words may mean something else.
[[nodiscard]] QList<MonthWord> datedMonths(const MarkedText &text, const Profile &profile);

// Every month that may be meant, as a number of the text or a word alone too.
[[nodiscard]] QSet<int> possibleMonths(const MarkedText &text, const Profile &profile);

} // namespace diglot::checks
