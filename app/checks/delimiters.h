// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/checks/markup.h"

namespace diglot::checks {

// A run of "*" or "_", as CommonMark reads it.
struct DelimiterRun
{
    int at = 0;     // offset in the text
    int length = 0; // characters still unused
    int whole = 0;  // characters as written
    QChar character;
    bool opens = false;
    bool closes = false;
    int container = -1; // innermost link that holds it, or -1
};

// Whether a run beginning at `at` can open or close emphasis, by its neighbours.
[[nodiscard]] DelimiterRun delimiterRun(QStringView text, int at);

// Pairs the runs (ordered by place) and appends a mark for each pair. Offsets of the characters
// that became markup are added to `used`.
void pairEmphasis(QList<DelimiterRun> &runs, QList<Mark> &marks, QList<int> &used);

} // namespace diglot::checks
