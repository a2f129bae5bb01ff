// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace diglot::search {

// A traditional Chinese character and the simplified one that is written in its place.
struct HanVariant
{
    char16_t traditional;
    char16_t simplified;
};

// All there are, in order. Made of ICU's table while building (cmake/hanvariants.cpp).
[[nodiscard]] std::span<const HanVariant> hanVariants();

} // namespace diglot::search
