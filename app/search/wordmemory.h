// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/search/languages.h"
#include "app/search/stringtable.h"

#include <QList>
#include <QStringView>

#include <span>

namespace diglot::search {

// The terms that words became by the rules of some languages, so that each word is folded and
// stemmed once: texts repeat theirs. One thread at a time.
class WordMemory
{
public:
    struct Term
    {
        quint32 hash = 0; // StringTable::hashOf() it
        quint16 size = 0;
        bool stem = false;
    };
    struct Word
    {
        std::span<const Term> terms;
        std::string_view bytes; // of the terms, one behind the other
    };

    explicit WordMemory(QList<const Language *> languages)
        : m_languages(std::move(languages))
    {}
    [[nodiscard]] const QList<const Language *> &languages() const { return m_languages; }

    // The number of a word, which is size() where it is new: its terms are then added before
    // anything else is asked. May forget all others.
    [[nodiscard]] quint32 numberOf(QStringView word);
    [[nodiscard]] quint32 size() const { return quint32(m_ends.size()); }
    void addTerm(std::string_view term, bool stem);
    // Ends the terms of a new word, of which there may be none.
    void endWord();
    // Valid until numberOf() is asked.
    [[nodiscard]] Word word(quint32 number) const;
    // Whether a stem is among the terms of the new word.
    [[nodiscard]] bool hasStem(std::string_view stem) const;

private:
    struct End
    {
        quint32 terms = 0;
        quint32 bytes = 0;
    };
    QList<const Language *> m_languages;
    StringTable m_words; // in UTF-16
    std::vector<End> m_ends;
    std::vector<Term> m_terms;
    std::string m_bytes;
};

} // namespace diglot::search
