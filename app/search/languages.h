// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/search/affixes.h"

#include <QList>
#include <QString>

namespace diglot::search {

// How the characters of a script are made into words.
enum class Script : quint8 {
    None, // no letter
    Latin,
    Cyrillic,
    Greek,
    Arabic,
    Hebrew,
    Devanagari,
    Tamil,
    Armenian,
    Grams, // written without blanks between words: pairs of characters take the place of words
    Other  // words without rules of their own
};

// One language: a row of the table in languages.cpp, the only place that has to change for a new
// one. Texts of languages that are not in it are found by their very words.
struct Language
{
    QLatin1StringView code;    // ISO 639, as a locale tag begins
    Script script;             // in which it is written
    QLatin1StringView stemmer; // Snowball's name of its rules; empty: it has none
    bool typedUmlauts = false; // "ae", "oe", "ue" are read as umlauts
    bool ofScript = false;     // its rules are taken for texts in its script in other locales
    // What may join the parts of a compound, with blanks between; null: there are no compounds.
    QLatin1StringView joints{};
    // What is cut off before Snowball's rules, or in place of them; null: nothing.
    const Affixes *affixes = nullptr;
    // The stem of one form may be the word of another, whose own stem is shorter (licenser,
    // licens): both are looked for, which costs time.
    bool uneven = false;
};

[[nodiscard]] const QList<Language> &languages();

// The languages by whose rules words in a text of this locale language ("de") are stemmed: its
// own, and for every other script that of the table (English for Latin words in a Russian text).
[[nodiscard]] QList<const Language *> languagesFor(QStringView code);

// An apostrophe that Unicode has among the letters (ім'я).
inline constexpr char32_t letterApostrophe = 0x02BC;

// Whether a blank between two such characters parts no words: Han and Kana (サイン イン,
// サインイン).
[[nodiscard]] bool isHanOrKana(char32_t character);

[[nodiscard]] Script scriptBeyondAscii(char32_t character);

// Script of a letter, digit or mark; Script::None for everything else. Digits are Latin.
[[nodiscard]] inline Script scriptOf(char32_t character)
{
    if (character >= 0x80)
        return scriptBeyondAscii(character);
    const bool digit = character >= U'0' && character <= U'9';
    const char32_t lower = character | 0x20U;
    return digit || (lower >= U'a' && lower <= U'z') ? Script::Latin : Script::None;
}

} // namespace diglot::search
