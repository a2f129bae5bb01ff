// SPDX-License-Identifier: Apache-2.0
#include "app/search/languages.h"

#include <QChar>

#include <algorithm>
#include <vector>

namespace diglot::search {

using namespace Qt::StringLiterals;

const QList<Language> &languages()
{
    static const QList<Language> table{
        // code, script, Snowball's rules, typed umlauts, rules of the script, joints of compounds,
        // rules of our own, uneven
        {"ar"_L1, Script::Arabic, "arabic"_L1, false, true, {}, &arabicAffixes, true},
        {"bg"_L1, Script::Cyrillic, {}, false, false, {}, &bulgarianAffixes},
        {"ca"_L1, Script::Latin, "catalan"_L1},
        {"cs"_L1, Script::Latin, {}, false, false, {}, &czechAffixes},
        {"da"_L1, Script::Latin, "danish"_L1, false, false, "s e"_L1, nullptr, true},
        {"de"_L1, Script::Latin, "german"_L1, true, false, "s es n en"_L1},
        {"el"_L1, Script::Greek, "greek"_L1, false, true, {}, &greekAffixes},
        {"en"_L1, Script::Latin, "english"_L1, false, true, {}, &englishAffixes},
        {"es"_L1, Script::Latin, "spanish"_L1},
        {"eu"_L1, Script::Latin, "basque"_L1},
        {"fi"_L1, Script::Latin, "finnish"_L1, false, false, "n"_L1, &finnishAffixes, true},
        {"fr"_L1, Script::Latin, "french"_L1},
        {"ga"_L1, Script::Latin, "irish"_L1},
        {"he"_L1, Script::Hebrew, {}, false, true, {}, &hebrewAffixes},
        {"hi"_L1, Script::Devanagari, "hindi"_L1, false, true, {}, &hindiAffixes},
        {"hr"_L1, Script::Latin, {}, false, false, {}, &croatianAffixes},
        {"hu"_L1, Script::Latin, "hungarian"_L1, false, false, ""_L1, nullptr, true},
        {"hy"_L1, Script::Armenian, "armenian"_L1, false, true},
        {"id"_L1, Script::Latin, "indonesian"_L1},
        {"it"_L1, Script::Latin, "italian"_L1},
        {"lt"_L1, Script::Latin, "lithuanian"_L1},
        {"nb"_L1, Script::Latin, "norwegian"_L1, false, false, "s e"_L1, nullptr, true},
        {"ne"_L1, Script::Devanagari, "nepali"_L1},
        {"nl"_L1, Script::Latin, "dutch"_L1, false, false, "s en"_L1},
        {"nn"_L1, Script::Latin, "norwegian"_L1, false, false, "s e"_L1, nullptr, true},
        {"no"_L1, Script::Latin, "norwegian"_L1, false, false, "s e"_L1, nullptr, true},
        {"pl"_L1, Script::Latin, {}, false, false, {}, &polishAffixes},
        {"pt"_L1, Script::Latin, "portuguese"_L1},
        {"ro"_L1, Script::Latin, "romanian"_L1, false, false, {}, &romanianAffixes, true},
        {"ru"_L1, Script::Cyrillic, "russian"_L1, false, true},
        {"sk"_L1, Script::Latin, {}, false, false, {}, &slovakAffixes},
        {"sl"_L1, Script::Latin, {}, false, false, {}, &croatianAffixes},
        {"sr"_L1, Script::Cyrillic, "serbian"_L1},
        {"sv"_L1, Script::Latin, "swedish"_L1, false, false, "s"_L1, &swedishAffixes, true},
        {"ta"_L1, Script::Tamil, "tamil"_L1, false, true},
        {"tr"_L1, Script::Latin, "turkish"_L1, false, false, {}, nullptr, true},
        {"uk"_L1, Script::Cyrillic, {}, false, false, {}, &ukrainianAffixes},
    };
    return table;
}

QList<const Language *> languagesFor(QStringView code)
{
    QList<const Language *> found;
    const Language *own = nullptr;
    for (const Language &language : languages()) {
        if (code == language.code)
            own = &language;
    }
    if (own)
        found.append(own);
    for (const Language &language : languages()) {
        // English stays beside another Latin language: product names and untranslated sentences.
        const bool beside = !own || language.script != own->script || language.code == "en"_L1;
        if (language.ofScript && &language != own && beside)
            found.append(&language);
    }
    return found;
}

namespace {

struct Block
{
    char32_t first;
    char32_t last;
    Script script;
};

// Blocks of Unicode, ordered. What is in none is Script::Other where it is a letter.
constexpr Block blocks[] = {
    {0x0030, 0x024F, Script::Latin},    {0x0250, 0x02AF, Script::Latin},
    {0x0370, 0x03FF, Script::Greek},    {0x0400, 0x052F, Script::Cyrillic},
    {0x0530, 0x058F, Script::Armenian}, {0x0590, 0x05FF, Script::Hebrew},
    {0x0600, 0x06FF, Script::Arabic},   {0x0750, 0x077F, Script::Arabic},
    {0x08A0, 0x08FF, Script::Arabic},   {0x0900, 0x097F, Script::Devanagari},
    {0x0B80, 0x0BFF, Script::Tamil},    {0x0E00, 0x0EFF, Script::Grams}, // Thai, Lao
    {0x1000, 0x109F, Script::Grams},                                     // Myanmar
    {0x1100, 0x11FF, Script::Grams},                                     // Hangul
    {0x1780, 0x17FF, Script::Grams},                                     // Khmer
    {0x1E00, 0x1EFF, Script::Latin},    {0x1F00, 0x1FFF, Script::Greek},
    {0x2E80, 0x2FDF, Script::Grams}, // Han
    {0x3005, 0x3007, Script::Grams},    {0x3031, 0x3035, Script::Grams},
    {0x3041, 0x30FF, Script::Grams}, // Kana
    {0x3105, 0x31FF, Script::Grams},    {0x3400, 0x9FFF, Script::Grams},
    {0xA960, 0xA97F, Script::Grams},    {0xAC00, 0xD7FF, Script::Grams}, // Hangul
    {0xF900, 0xFAFF, Script::Grams},    {0xFB1D, 0xFB4F, Script::Hebrew},
    {0xFB50, 0xFDFF, Script::Arabic},   {0xFE70, 0xFEFC, Script::Arabic},
    {0xFF10, 0xFF5A, Script::Latin}, // full width
    {0xFF66, 0xFF9F, Script::Grams}, // half-width Kana
    {0x20000, 0x3FFFF, Script::Grams},
};

Script scriptByBlock(char32_t character)
{
    if ((!QChar::isLetterOrNumber(character) && !QChar::isMark(character)) ||
        character == letterApostrophe)
        return Script::None;
    const Block *block =
        std::upper_bound(std::begin(blocks), std::end(blocks), character,
                         [](char32_t c, const Block &candidate) { return c <= candidate.last; });
    if (block != std::end(blocks) && character >= block->first)
        return block->script;
    return QChar::isDigit(character) ? Script::Latin : Script::Other;
}

constexpr char32_t tableEnd = 0x10000; // behind it are few letters

std::vector<Script> scriptTable()
{
    std::vector<Script> table(tableEnd);
    for (char32_t character = 0; character < tableEnd; ++character)
        table[character] = scriptByBlock(character);
    return table;
}

} // namespace

bool isHanOrKana(char32_t character)
{
    constexpr char32_t firstRadical = 0x2E80;
    const bool hangul = (character >= 0xA960 && character <= 0xA97F) ||
                        (character >= 0xAC00 && character <= 0xD7FF);
    return character >= firstRadical && !hangul && scriptOf(character) == Script::Grams;
}

Script scriptBeyondAscii(char32_t character)
{
    static const std::vector<Script> table = scriptTable();
    return character < tableEnd ? table[character] : scriptByBlock(character);
}

} // namespace diglot::search
