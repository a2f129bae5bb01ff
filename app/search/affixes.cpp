// SPDX-License-Identifier: Apache-2.0
#include "app/search/affixes.h"

#include <algorithm>

namespace diglot::search {

// "and", "with", "for" and the like are written as one with the article; "ات" is a plural.
const Affixes arabicAffixes{
    .beginnings = "وال فال بال كال وبال لل ال",
    .endings = "ات",
    .folded = false,
};

const Affixes bulgarianAffixes{
    .beginnings = {},
    .endings = "ията иите ието ове овете ите ата ята ото ето ът ят та то те ия ии ие а я е о и у",
};

const Affixes croatianAffixes{
    .beginnings = {},
    .endings = "ovima evima ijama ovi evi ove eve ova eva ima ama ega emu ega ijo iji ije ija iju "
               "om em oga omu og im ih oj ov ev a e i o u",
    .tails = "c>k",
    .fleeting = "ae",
};

const Affixes czechAffixes{
    .beginnings = {},
    .endings = "etech atech ovych ovymi ateho eho emu ach ech ich ych ami emi imi ymi ovi ove "
               "eti ata um am im ym om em ou mi a e i o u y",
    .tails = "c>k",
    .fleeting = "e",
};

// Its rules read no accents: those of other languages' words say nothing to them.
const Affixes englishAffixes{.beginnings = {}, .endings = {}};

// Nouns in -ātā, which Snowball's rules take for the ending of a verb (खाता).
const Affixes hindiAffixes{
    .beginnings = {},
    .endings = "ाता>ात ाते>ात",
    .folded = false,
};

// Nouns in -us and -uus (tilaus, oikeus), whose stems change, and in -i, of which Snowball's rules
// take the vowel for an ending in some cases (tilin, tilille).
const Affixes finnishAffixes{
    .beginnings = {},
    .endings = "uksen>us ukset>us uksia>us uksien>us uksissa>us uksista>us uksiin>us uksilla>us "
               "uksessa>us uksesta>us ukseen>us uksella>us ukselle>us usten>us "
               "yksen>ys ykset>ys yksiä>ys yksien>ys yksissä>ys yksistä>ys yksiin>ys yksillä>ys "
               "yksessä>ys yksestä>ys ykseen>ys yksellä>ys ykselle>ys ysten>ys "
               "uden>us udet>us utta>us uteen>us udella>us yden>ys ydet>ys yttä>ys yteen>ys "
               "in>i ien>i ille>i illa>i illä>i ilta>i iltä>i ihin> isiin> "
               "uille>u uilla>u uilta>u eille>e eilla>e eillä>e eilta>e eiltä>e",
    .folded = false,
};

// The endings of nouns, of which Snowball's rules cut off more or less by what follows.
const Affixes greekAffixes{
    .beginnings = {},
    .endings = "ματοσ>μ ματων>μ ματα>μ εωσ εων εισ ουσ οσ ου ον οι ων εσ ησ ασ ο α η",
};

// One letter each: and, the, from, that, in, to, as; they are heaped up. What is part of the word
// goes the same way in all its forms. The last letter of a word is written otherwise.
const Affixes hebrewAffixes{
    .beginnings = "ו ה מ ש ב ל כ",
    .endings = "ויות ותים ותי ות ים ה ת",
    .tails = "א> ן>נ ם>מ ך>כ ף>פ ץ>צ",
};

const Affixes polishAffixes{
    .beginnings = {},
    .endings =
        "nci>nt iami iach iemu iego owie owych owymi owego owej owi ami ach iom iow ego emu imi "
        "ymi ich ych iej iem ie ia io iu ii om ow ej em im ym am a e i o u y",
    .tails = "ni>n rz>r c>k dz>d",
    .fleeting = "e",
};

// The plural of neuter nouns, and the vowel that changes in that of others (eroare, erori).
const Affixes romanianAffixes{
    .beginnings = {},
    .endings = "urilor urile uri oare>or",
    .folded = false,
};

const Affixes slovakAffixes{
    .beginnings = {},
    .endings = "eniami ovych ovymi eho emu och ach iach ich ych ami iami imi ymi ovi ove ata iam "
               "am im ym om em ou ov ej ia ie iu a e i o u y",
    .tails = "c>k ieb>b iek>k iel>l ien>n ier>r",
    .fleeting = "eo",
};

// The definite forms of nouns that end in a vowel or are neuter; -het is no such form.
const Affixes swedishAffixes{
    .beginnings = {},
    .endings = "et het>het heten>het heter>het heterna>het andena>ande an>a ot>o on>o ona>o",
    .folded = false,
};

const Affixes ukrainianAffixes{
    .beginnings = {},
    .endings = "ього ьому ями ами ими іми ого ому ією ої ою ею єю ій ії ія ію іям іях ях ах их іх "
               "ів їв ам ям ом ем єм им ім ий а я о е є и і ї у ю ь й",
    .tails = "ц>к о> і> нн>н",
    .fleeting = "оеі",
};

namespace {

bool isInside(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

int lengthOf(std::string_view text)
{
    return int(std::count_if(text.begin(), text.end(), [](char c) { return !isInside(c); }));
}

// Calls `use` with each of a list.
template<typename Use>
void forEach(std::string_view list, Use use)
{
    for (size_t from = 0; from < list.size();) {
        const size_t end = std::min(list.find(' ', from), list.size());
        use(list.substr(from, end - from));
        from = end + 1;
    }
}

bool cutBeginning(std::string &word, const Affixes &affixes)
{
    std::string_view longest;
    forEach(affixes.beginnings, [&](std::string_view one) {
        if (one.size() > longest.size() && word.starts_with(one) &&
            lengthOf(word) - lengthOf(one) >= affixes.kept)
            longest = one;
    });
    word.erase(0, longest.size());
    return !longest.empty();
}

void cutEnding(std::string &word, std::string_view endings, int kept)
{
    std::string_view longest;
    std::string_view instead;
    forEach(endings, [&](std::string_view one) {
        const size_t sign = std::min(one.find('>'), one.size());
        const std::string_view ending = one.substr(0, sign);
        const std::string_view other = one.substr(std::min(sign + 1, one.size()));
        if (ending.size() > longest.size() && word.ends_with(ending) &&
            lengthOf(word) - lengthOf(ending) + lengthOf(other) >= kept) {
            longest = ending;
            instead = other;
        }
    });
    if (!longest.empty())
        word.replace(word.size() - longest.size(), longest.size(), instead);
}

bool isVowel(std::string_view letter)
{
    constexpr std::string_view vowels = "aeiouyаеєиіїоуюяъ";
    return vowels.find(letter) != std::string_view::npos;
}

// The last letter of a text, and the text before it.
std::string_view takeLast(std::string_view &text)
{
    size_t at = text.size();
    while (at > 0 && isInside(text[at - 1]))
        --at;
    at = std::max<size_t>(at, 1) - 1;
    const std::string_view letter = text.substr(at);
    text = text.substr(0, at);
    return letter;
}

void cutFleeting(std::string &word, const Affixes &affixes)
{
    if (affixes.fleeting.empty() || lengthOf(word) <= affixes.kept)
        return;
    std::string_view rest = word;
    const std::string_view last = takeLast(rest);
    const std::string_view vowel = takeLast(rest);
    const size_t at = rest.size();
    const std::string_view before = takeLast(rest);
    if (!isVowel(last) && !isVowel(before) &&
        affixes.fleeting.find(vowel) != std::string_view::npos)
        word.erase(at, vowel.size());
}

} // namespace

std::string withoutAffixes(std::string_view word, const Affixes &affixes)
{
    std::string left(word);
    cutEnding(left, affixes.endings, affixes.kept);
    while (cutBeginning(left, affixes))
        ;
    cutEnding(left, affixes.tails, 1);
    cutFleeting(left, affixes);
    return left;
}

} // namespace diglot::search
