// SPDX-License-Identifier: Apache-2.0
#include "app/search/stemmer.h"

#include <libstemmer.h>

#include <unordered_map>

namespace diglot::search {

namespace {

struct StemmerDeleter
{
    void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
};

} // namespace

// Not behind "q" (Quelle) and not where the "u" belongs to the vowel before it (neue, Bauen).
std::string withUmlauts(std::string_view word)
{
    std::string out;
    for (size_t i = 0; i < word.size(); ++i) {
        const char c = word[i];
        const char next = i + 1 < word.size() ? word[i + 1] : '\0';
        const char before = i > 0 ? word[i - 1] : '\0';
        if (next == 'e' && (c == 'a' || c == 'o')) {
            out += c == 'a' ? "\u00e4" : "\u00f6";
            ++i;
        } else if (next == 'e' && c == 'u' && before != 'q' && before != 'a' && before != 'e') {
            out += "\u00fc";
            ++i;
        } else {
            out += c;
        }
    }
    return out;
}

struct Stemmer::Private
{
    std::unordered_map<const Language *, std::unique_ptr<sb_stemmer, StemmerDeleter>> rules;
    Folder folder;
};

Stemmer::Stemmer()
    : d(std::make_unique<Private>())
{}

Stemmer::~Stemmer() = default;

std::string Stemmer::stem(std::string_view lower, std::string_view folded, const Language &language)
{
    const Affixes *affixes = language.affixes;
    const std::string_view word = affixes && affixes->folded ? folded : lower;
    const std::string cut = affixes ? withoutAffixes(word, *affixes) : std::string(word);
    const std::string input = language.typedUmlauts ? withUmlauts(cut) : cut;
    std::string stem = input;
    auto &rules = d->rules[&language];
    if (!rules && !language.stemmer.isEmpty())
        rules.reset(sb_stemmer_new(language.stemmer.data(), nullptr));
    if (rules) {
        const auto *bytes = reinterpret_cast<const sb_symbol *>(input.data());
        const sb_symbol *out = sb_stemmer_stem(rules.get(), bytes, int(input.size()));
        if (out)
            stem.assign(reinterpret_cast<const char *>(out),
                        size_t(sb_stemmer_length(rules.get())));
    }
    std::string small;
    std::string term(1, stemMark);
    d->folder.append(QString::fromUtf8(stem.data(), qsizetype(stem.size())), small, term);
    return term;
}

} // namespace diglot::search
