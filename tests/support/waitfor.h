// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

#include <functional>

namespace diglot::test {

// Runs the event loop until something is so. QTest::qWaitFor sleeps between events, which makes a
// page load, hundreds of small steps on this thread, ten times slower.
[[nodiscard]] inline bool waitFor(const std::function<bool()> &isSo, int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    while (!isSo()) {
        if (deadline.hasExpired())
            return false;
        QEventLoop loop;
        QTimer::singleShot(2, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return true;
}

} // namespace diglot::test
