// SPDX-License-Identifier: Apache-2.0
#include "app/search/stemmer.h"

#include "app/search/stringtable.h"

#include <libstemmer.h>

#include <unordered_map>

namespace diglot::search {

namespace {

constexpr size_t rememberedWords = 1 << 16; // a language, some 5 MB

struct StemmerDeleter
{
    void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
};

struct Rules
{
    std::unique_ptr<sb_stemmer, StemmerDeleter> stemmer;
    StringTable words;
    StringTable terms;           // of stems: several words share one
    std::vector<quint32> termOf; // word → term
};

// "ueber" as "über": what keyboards without umlauts write. Not behind "q" (Quelle) and not where
// the "u" belongs to the vowel before it (neue, Bauen).
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

} // namespace

struct Stemmer::Private
{
    std::unordered_map<const Language *, Rules> rules;
    Folder folder;
};

Stemmer::Stemmer()
    : d(std::make_unique<Private>())
{}

Stemmer::~Stemmer() = default;

std::string_view Stemmer::stem(std::string_view word, const Language &language)
{
    Rules &rules = d->rules[&language];
    if (rules.words.size() >= rememberedWords) {
        rules.words.clear();
        rules.terms.clear();
        rules.termOf.clear();
    }
    const quint32 number = rules.words.add(word);
    if (number < rules.termOf.size())
        return rules.terms.text(rules.termOf[number]);
    if (!rules.stemmer)
        rules.stemmer.reset(sb_stemmer_new(language.stemmer.data(), nullptr));
    const std::string input = language.typedUmlauts ? withUmlauts(word) : std::string(word);
    std::string stem = input;
    std::string lower;
    std::string term(1, stemMark);
    if (rules.stemmer) {
        const auto *bytes = reinterpret_cast<const sb_symbol *>(input.data());
        const sb_symbol *out = sb_stemmer_stem(rules.stemmer.get(), bytes, int(input.size()));
        if (out)
            stem.assign(reinterpret_cast<const char *>(out),
                        size_t(sb_stemmer_length(rules.stemmer.get())));
    }
    d->folder.append(QString::fromUtf8(stem.data(), qsizetype(stem.size())), lower, term);
    rules.termOf.push_back(rules.terms.add(term));
    return rules.terms.text(rules.termOf.back());
}

} // namespace diglot::search
