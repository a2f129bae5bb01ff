// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/search/folding.h"
#include "app/search/stemmer.h"
#include "app/search/wordmemory.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace diglot::search {

// Raised whenever the same text gives other terms than before: indexes are then built anew.
inline constexpr int analysisVersion = 9;

// One term that a text is found by.
struct Token
{
    enum class Kind : quint8 {
        Word, // folded, as it stands there
        Stem, // of a word; the term begins with stemMark
        Gram, // two characters of a script without blanks, or the last one of a run
        Whole // an identifier of several parts, such as "set-item"
    };

    quint32 begin = 0;    // in UTF-16 units of the text
    quint32 end = 0;      // behind it
    quint32 position = 0; // counts words; terms of one word share it
    quint32 offset = 0;   // of the term in Tokens::terms
    quint32 hash = 0;     // StringTable::hashOf() the term
    quint16 size = 0;     // of the term in bytes
    Kind kind = Kind::Word;
    bool colocated = false; // at the position of the token before it
};

struct Tokens
{
    std::vector<Token> items; // in order of position
    std::string terms;        // UTF-8

    [[nodiscard]] QByteArrayView term(const Token &token) const
    {
        return {terms.data() + token.offset, qsizetype(token.size)};
    }
    void clear()
    {
        items.clear();
        terms.clear();
    }
};

// Makes texts into terms (research: search.md 7). Words in every form they are looked for: folded,
// and stemmed by each of `languages` that is written in the word's script; identifiers whole and in
// parts (PowerShell, Set-Item, AADSTS50020); in scripts without blanks each character with the
// next, so that a single one is found as the beginning of a term. The same rules read texts and
// queries. One thread at a time; linear.
class Analyzer
{
public:
    using Languages = QList<const Language *>;

    // Appends the terms of `text` to `out`, with positions behind those that it holds; `gap` as
    // many of them are left free between.
    void analyse(QStringView text, const Languages &languages, Tokens &out, quint32 gap = 0);

private:
    void compound(qsizetype begin, qsizetype end);
    void chunk(qsizetype begin, qsizetype end);
    void word(qsizetype begin, qsizetype end, Script script, bool colocated);
    void word(QStringView text, qsizetype begin, qsizetype end, Script script, bool colocated);
    qsizetype gram(qsizetype at);
    void foldCharacter(qsizetype begin, qsizetype end);
    void learn(QStringView text, Script script, WordMemory &memory);
    void add(Token::Kind kind, std::string_view term, qsizetype begin, qsizetype end,
             bool colocated);
    [[nodiscard]] WordMemory &memoryOf(const Languages &languages);
    [[nodiscard]] qsizetype wordEnd(qsizetype at, bool *ascii) const;
    [[nodiscard]] qsizetype compoundEnd(qsizetype end) const;

    QStringView m_text;
    WordMemory *m_memory = nullptr; // of the languages of the text
    Tokens *m_out = nullptr;
    quint32 m_position = 0;
    Folder m_folder;
    Stemmer m_stemmer;
    std::string m_lower;
    std::string m_folded;
    std::vector<std::unique_ptr<WordMemory>> m_memories; // the one last asked first
};

} // namespace diglot::search
