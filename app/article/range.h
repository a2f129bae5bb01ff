// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace diglot::article {

// A stretch [from, to) of a text in Unicode code points.
struct Range
{
    int from = 0;
    int to = 0;

    friend bool operator==(const Range &, const Range &) = default;
};

} // namespace diglot::article
