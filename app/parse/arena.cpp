// SPDX-License-Identifier: Apache-2.0
#include "app/parse/arena.h"

#include <algorithm>
#include <cstring>

namespace diglot::parse {

namespace {

constexpr size_t alignment = alignof(std::max_align_t);
// Below the size from which malloc asks the kernel for fresh pages every time.
constexpr size_t chunkBytes = 96 * 1024;

constexpr size_t rounded(size_t bytes)
{
    return (bytes + alignment - 1) / alignment * alignment;
}

} // namespace

// Each piece follows its own size, which reallocate() needs.
std::byte *Arena::take(size_t bytes)
{
    const size_t needed = rounded(bytes) + alignment;
    if (needed > m_left) {
        m_left = std::max(needed, chunkBytes);
        m_chunks.push_back(std::unique_ptr<std::byte[]>(new std::byte[m_left]));
        m_next = m_chunks.back().get();
    }
    std::byte *piece = m_next + alignment;
    std::memcpy(m_next, &bytes, sizeof bytes);
    m_next += needed;
    m_left -= needed;
    return piece;
}

void *Arena::allocateZeroed(size_t bytes)
{
    return std::memset(take(bytes), 0, bytes);
}

void *Arena::reallocate(void *old, size_t bytes)
{
    if (!old)
        return take(bytes);
    size_t had = 0;
    std::memcpy(&had, static_cast<std::byte *>(old) - alignment, sizeof had);
    if (bytes <= had)
        return old;
    return std::memcpy(take(bytes), old, had);
}

} // namespace diglot::parse
