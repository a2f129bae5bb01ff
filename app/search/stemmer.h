// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/search/folding.h"
#include "app/search/languages.h"

#include <memory>
#include <string>
#include <string_view>

namespace diglot::search {

// "schluessel" as "schlüssel": what keyboards without umlauts write, where it can be one. UTF-8.
[[nodiscard]] std::string withUmlauts(std::string_view word);

inline constexpr char stemMark = '\x02';

// Snowball's stemmers. One thread at a time.
class Stemmer
{
public:
    Stemmer();
    ~Stemmer();
    Stemmer(const Stemmer &) = delete;
    Stemmer &operator=(const Stemmer &) = delete;

    // The term for the stem of a word: stemMark and the stem, folded. The word in both forms that
    // Folder gives it. A word that the rules cannot read is its own stem.
    [[nodiscard]] std::string stem(std::string_view lower, std::string_view folded,
                                   const Language &language);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace diglot::search
