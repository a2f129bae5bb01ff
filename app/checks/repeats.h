// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/checks/markup.h"
#include "app/checks/profile.h"

namespace diglot::checks {

// A word, or a stretch of ideographs, that stands several times in a row.
struct Repeat
{
    int from = 0; // in MarkedText::plain, of all of them
    int to = 0;
    int first = 0; // behind the first one
    int times = 2;
};

// Case does not count; words that the language doubles and such that markup stands between are
// left out.
[[nodiscard]] QList<Repeat> repeatsIn(const MarkedText &text, const Profile &profile);

} // namespace diglot::checks
