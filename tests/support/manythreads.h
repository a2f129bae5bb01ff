// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <thread>
#include <vector>

namespace diglot::test {

// Calls `each(i)` for i from 0 to below `count`, on eight threads at once.
template<class Each>
void onManyThreads(int count, const Each &each)
{
    constexpr int threads = 8;
    std::vector<std::thread> running;
    for (int first = 0; first < threads; ++first) {
        running.emplace_back([=, &each] {
            for (int i = first; i < count; i += threads)
                each(i);
        });
    }
    for (std::thread &thread : running)
        thread.join();
}

} // namespace diglot::test
