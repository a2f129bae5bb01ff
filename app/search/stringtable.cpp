// SPDX-License-Identifier: Apache-2.0
#include "app/search/stringtable.h"

#include <algorithm>
#include <cstring>

namespace diglot::search {

namespace {

constexpr size_t fewestSlots = 1024;
constexpr quint64 factor = 0x9E3779B97F4A7C15U; // odd, its bits evenly spread

} // namespace

StringTable::StringTable()
    : m_slots(fewestSlots)
    , m_begins(1)
{}

// Eight bytes at a time.
quint32 StringTable::hashOf(std::string_view text)
{
    quint64 hash = text.size() * factor;
    const char *at = text.data();
    for (size_t left = text.size(); left > 0;) {
        const size_t size = std::min(left, sizeof(quint64));
        quint64 bytes = 0;
        std::memcpy(&bytes, at, size);
        hash = (hash ^ bytes) * factor;
        hash ^= hash >> 32U;
        at += size;
        left -= size;
    }
    return quint32(hash);
}

quint32 StringTable::add(std::string_view text, quint32 hash)
{
    size_t at = hash & (m_slots.size() - 1);
    for (; m_slots[at].number != 0; at = (at + 1) & (m_slots.size() - 1)) {
        if (m_slots[at].hash == hash && this->text(m_slots[at].number - 1) == text)
            return m_slots[at].number - 1;
    }
    m_texts.append(text);
    m_begins.push_back(quint32(m_texts.size()));
    const auto count = quint32(size());
    m_slots[at] = {hash, count};
    if (size() * 2 > m_slots.size())
        grow();
    return count - 1;
}

void StringTable::grow()
{
    std::vector<Slot> wider(m_slots.size() * 2);
    for (const Slot &slot : m_slots) {
        if (slot.number == 0)
            continue;
        size_t at = slot.hash & (wider.size() - 1);
        while (wider[at].number != 0)
            at = (at + 1) & (wider.size() - 1);
        wider[at] = slot;
    }
    m_slots = std::move(wider);
}

quint32 StringTable::numberAt(size_t offset) const
{
    return quint32(std::upper_bound(m_begins.begin(), m_begins.end(), quint32(offset)) -
                   m_begins.begin() - 1);
}

void StringTable::clear()
{
    std::fill(m_slots.begin(), m_slots.end(), Slot());
    m_begins.resize(1);
    m_texts.clear();
}

} // namespace diglot::search
