// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace diglot::search {

// One character in two forms, UTF-8: lower-case as stemmers want it, and folded as it is found:
// without accents (ё is е, but й stays й), vowel signs, ligatures, width and letter variants, and
// with simplified Chinese characters in place of traditional ones.
struct FoldedCharacter
{
    char lower[8] = {};
    char folded[8] = {};
    quint8 lowerSize = 0;
    quint8 foldedSize = 0;
    bool known = false;
};

// Folds characters, remembering them. One thread at a time.
class Folder
{
public:
    Folder();

    // Appends both forms of a word.
    void append(QStringView word, std::string &lower, std::string &folded);

private:
    const FoldedCharacter &character(char32_t c);

    std::vector<FoldedCharacter> m_table; // by code point
    FoldedCharacter m_other;
};

// Where the character at `at` ends, with what is composed with it: the other half of a surrogate
// pair, the voicing of Kana (also half-width), the letters of a syllable of Hangul.
[[nodiscard]] qsizetype characterEnd(QStringView text, qsizetype at);

// Whether the sign at `at` stands within a word: an apostrophe between Cyrillic letters (ім'я), a
// quotation mark between Hebrew ones. It is then left out where the word is folded.
[[nodiscard]] bool isWithinWord(QStringView text, qsizetype at);

// A whole text folded, runs of everything that is no letter or digit as one blank; for comparing
// titles with what is typed. Any thread.
[[nodiscard]] QString folded(QStringView text);

} // namespace diglot::search
