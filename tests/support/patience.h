// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTest>

namespace diglot::test {

// How long a test waits for what has to come, in milliseconds. It ends waiting at once when it has
// come, so that only a failure takes this long; a busy machine must not look like one.
inline constexpr int Patience = 60000;

} // namespace diglot::test

// Qt gives up after five seconds.
#undef QTRY_VERIFY
#undef QTRY_COMPARE
#define QTRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, diglot::test::Patience)
#define QTRY_COMPARE(value, expected)                                                              \
    QTRY_COMPARE_WITH_TIMEOUT(value, expected, diglot::test::Patience)
