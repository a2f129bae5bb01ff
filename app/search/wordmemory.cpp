// SPDX-License-Identifier: Apache-2.0
#include "app/search/wordmemory.h"

namespace diglot::search {

namespace {

constexpr size_t mostWords = 1 << 16; // some 6 MB
constexpr size_t mostBytes = 1 << 22; // of very long words

} // namespace

quint32 WordMemory::numberOf(QStringView word)
{
    if (m_ends.size() >= mostWords || m_words.all().size() >= mostBytes) {
        m_words.clear();
        m_ends.clear();
        m_terms.clear();
        m_bytes.clear();
    }
    return m_words.add(
        {reinterpret_cast<const char *>(word.utf16()), size_t(word.size()) * sizeof(char16_t)});
}

void WordMemory::addTerm(std::string_view term, bool stem)
{
    m_terms.push_back({StringTable::hashOf(term), quint16(term.size()), stem});
    m_bytes.append(term);
}

void WordMemory::endWord()
{
    m_ends.push_back({quint32(m_terms.size()), quint32(m_bytes.size())});
}

WordMemory::Word WordMemory::word(quint32 number) const
{
    const End begin = number > 0 ? m_ends[number - 1] : End();
    const End end = m_ends[number];
    return {{m_terms.data() + begin.terms, end.terms - begin.terms},
            {m_bytes.data() + begin.bytes, end.bytes - begin.bytes}};
}

bool WordMemory::hasStem(std::string_view stem) const
{
    const size_t first = m_ends.empty() ? 0 : m_ends.back().terms;
    size_t end = m_bytes.size();
    for (size_t i = m_terms.size(); i > first; --i) {
        const Term &term = m_terms[i - 1];
        end -= term.size;
        if (term.stem && std::string_view(m_bytes).substr(end, term.size) == stem)
            return true;
    }
    return false;
}

} // namespace diglot::search
