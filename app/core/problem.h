// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace diglot {

// A fault in one file of a library that did not stop the work: reported, never lost.
struct Problem
{
    QString file;    // path relative to the library, "/" separated
    int line = 0;    // 1-based, 0 = the file as a whole
    QString message; // one translated sentence: what is wrong and what was done about it

    friend bool operator==(const Problem &, const Problem &) = default;
};

using Problems = QList<Problem>;

} // namespace diglot
