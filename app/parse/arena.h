// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace diglot::parse {

// Memory that is given back all at once: a parsed tree has some ten thousand nodes that live and
// die together. Not thread-safe. Ends the program when memory is out, as cmark-gfm itself does.
class Arena
{
public:
    [[nodiscard]] void *allocateZeroed(size_t bytes);
    // `old` comes from this arena or is null; its content is kept.
    [[nodiscard]] void *reallocate(void *old, size_t bytes);

private:
    [[nodiscard]] std::byte *take(size_t bytes);

    std::vector<std::unique_ptr<std::byte[]>> m_chunks;
    std::byte *m_next = nullptr;
    size_t m_left = 0;
};

} // namespace diglot::parse
