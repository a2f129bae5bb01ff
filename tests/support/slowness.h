// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace diglot::test {

// How many times longer than usual everything may take: the thread sanitizer looks at each access.
#if defined(__SANITIZE_THREAD__)
inline constexpr int Slowness = 10;
#else
inline constexpr int Slowness = 1;
#endif

} // namespace diglot::test
