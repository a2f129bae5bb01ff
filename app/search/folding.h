// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace diglot::search {

// One character in two forms, UTF-8: lower-case as stemmers want it, and folded as it is found:
// without accents (ё is е, but й stays й), vowel signs, ligatures, width and letter variants.
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

    std::vector<FoldedCharacter> m_table; // by code point, up to 0x3000
    FoldedCharacter m_other;
};

// A whole text folded, runs of everything that is no letter or digit as one blank; for comparing
// titles with what is typed. Any thread.
[[nodiscard]] QString folded(QStringView text);

} // namespace diglot::search
