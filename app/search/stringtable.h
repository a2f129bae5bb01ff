// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace diglot::search {

// Numbers for strings, in the order in which they came first. Kept in one piece of memory: an index
// of terms asks it for every word of a library. One thread at a time.
class StringTable
{
public:
    StringTable();

    [[nodiscard]] static quint32 hashOf(std::string_view text);

    // The number of a string, which is added where it is new. `hash` as hashOf().
    quint32 add(std::string_view text, quint32 hash);
    quint32 add(std::string_view text) { return add(text, hashOf(text)); }

    [[nodiscard]] size_t size() const { return m_begins.size() - 1; }
    // Valid until something is added.
    [[nodiscard]] std::string_view text(quint32 number) const
    {
        return std::string_view(m_texts).substr(m_begins[number],
                                                m_begins[number + 1] - m_begins[number]);
    }
    // All of them, one behind the other.
    [[nodiscard]] std::string_view all() const { return m_texts; }
    // The number of the string that this byte of all() belongs to.
    [[nodiscard]] quint32 numberAt(size_t offset) const;
    // Forgets everything and keeps the memory.
    void clear();

private:
    struct Slot
    {
        quint32 hash = 0;
        quint32 number = 0; // one more, 0 for none
    };
    void grow();

    std::vector<Slot> m_slots; // a power of two of them
    std::vector<quint32> m_begins;
    std::string m_texts;
};

} // namespace diglot::search
