// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace diglot::search {

// What a language hangs on its words, for what Snowball has no rules for or lets through: lists
// with blanks between, UTF-8, the longest that fits wins. Never so much is cut that fewer than
// `kept` characters are left.
struct Affixes
{
    std::string_view beginnings; // cut off one after the other
    std::string_view endings;    // one is cut off; "a>b" puts b in its place
    std::string_view tails{};    // as `endings`, of what is then left
    std::string_view fleeting{}; // vowels that come and go before the last consonant (účet, účtu)
    bool folded = true;          // reads words without accents; Snowball's rules then do, too
    int kept = 3;
};

extern const Affixes arabicAffixes;
extern const Affixes bulgarianAffixes;
extern const Affixes croatianAffixes; // Slovenian's, too
extern const Affixes czechAffixes;
extern const Affixes englishAffixes;
extern const Affixes finnishAffixes;
extern const Affixes greekAffixes;
extern const Affixes hebrewAffixes;
extern const Affixes hindiAffixes;
extern const Affixes polishAffixes;
extern const Affixes romanianAffixes;
extern const Affixes slovakAffixes;
extern const Affixes swedishAffixes;
extern const Affixes ukrainianAffixes;

// A word in small letters (UTF-8) without its affixes.
[[nodiscard]] std::string withoutAffixes(std::string_view word, const Affixes &affixes);

} // namespace diglot::search
