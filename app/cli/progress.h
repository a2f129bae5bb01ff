// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>

namespace diglot::cli {

// "12 of 370 files" on standard error, where that is a terminal; elsewhere it does nothing. The
// line is drawn at most ten times a second and wiped by clear() and at the end. Main thread only.
class Progress
{
public:
    Progress();
    ~Progress();
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    void show(int done, int total);
    void clear();

private:
    bool m_terminal;
    bool m_drawn = false;
    QElapsedTimer m_since;
};

} // namespace diglot::cli
