// SPDX-License-Identifier: Apache-2.0
#include "app/search/analysis.h"

#include <algorithm>
#include <array>

namespace diglot::search {

namespace {

constexpr size_t longestTerm = 96;     // bytes
constexpr qsizetype longestWhole = 80; // of an identifier; also what parts are looked for in
constexpr size_t shortestStemmed = 3;
constexpr QChar firmHyphen = u'\u2011';
constexpr size_t mostMemories = 4; // texts in one language go with those in their source's

bool isAsciiLetterOrDigit(QChar c)
{
    return c.unicode() < 0x80 && scriptOf(c.unicode()) == Script::Latin;
}
bool isUpper(QChar c)
{
    return c >= u'A' && c <= u'Z';
}
bool isLower(QChar c)
{
    return c >= u'a' && c <= u'z';
}
bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isIgnorable(QChar c)
{
    return c.unicode() >= 0xAD && (c.category() == QChar::Other_Format ||
                                   (c.unicode() >= 0xFE00 && c.unicode() <= 0xFE0F));
}

char32_t characterAt(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    return text[at].unicode();
}

qsizetype widthOf(char32_t character)
{
    return QChar::requiresSurrogates(character) ? 2 : 1;
}

void cut(std::string &term)
{
    if (term.size() <= longestTerm)
        return;
    size_t size = longestTerm;
    while (size > 0 && (static_cast<unsigned char>(term[size]) & 0xC0) == 0x80)
        --size;
    term.resize(size);
}

// "0x80070005"; its number is also typed without the sign.
bool isHexadecimal(QStringView word)
{
    constexpr qsizetype sign = 2;
    return word.size() >= sign + 4 && word.startsWith(u"0x", Qt::CaseInsensitive) &&
           std::all_of(word.begin() + sign, word.end(), [](QChar c) {
               return isDigit(c) || (c.toLower() >= u'a' && c.toLower() <= u'f');
           });
}

// "89d7cf65-3491-1cc4-0982-06dbc70d72cd", which is also written without its hyphens.
bool isGuid(std::string_view term)
{
    constexpr size_t length = 36;
    constexpr std::array<size_t, 4> hyphens{8, 13, 18, 23};
    if (term.size() != length)
        return false;
    for (size_t i = 0; i < length; ++i) {
        const bool hyphen = std::find(hyphens.begin(), hyphens.end(), i) != hyphens.end();
        const char c = term[i];
        const bool digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        if (hyphen ? c != '-' : !digit)
            return false;
    }
    return true;
}

// "e-mail", "E-Mail-Adresse": what is as often written as one word. Empty if nothing is.
std::string oneWordOf(std::string_view whole)
{
    const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
    if (whole.size() < 4 || !isLetter(whole[0]) || whole[1] != '-')
        return {};
    const auto *end = std::find_if_not(whole.begin() + 2, whole.end(), isLetter);
    const std::string word = whole[0] + std::string(whole.begin() + 2, end);
    return word.size() > 2 && (end == whole.end() || *end == '-') ? word : std::string();
}

// Most words have no parts: only digits and capitals behind the first letter begin any.
bool mayHaveParts(QStringView word)
{
    return isDigit(word.front()) || std::any_of(word.begin() + 1, word.end(),
                                                [](QChar c) { return isUpper(c) || isDigit(c); });
}

// Where the parts of a word such as "PowerShell", "XMLFile" or "Office365" begin, the first left
// out. Letters and digits are parted only where both are two at least, so that hexadecimal numbers
// stay whole.
std::vector<qsizetype> partsOf(QStringView word)
{
    if (isHexadecimal(word))
        return {2};
    std::vector<qsizetype> begins;
    qsizetype digitsFrom = word.size();
    while (digitsFrom > 0 && isDigit(word[digitsFrom - 1]))
        --digitsFrom;
    const bool letters = digitsFrom >= 2 && word.size() - digitsFrom >= 2 &&
                         std::none_of(word.begin(), word.begin() + digitsFrom, isDigit);
    // "21Vianet", "64bit"; not "1st", and not what may be hexadecimal.
    constexpr qsizetype fewestLetters = 3;
    qsizetype digitsTo = 0;
    while (digitsTo < word.size() && isDigit(word[digitsTo]))
        ++digitsTo;
    const bool numbered = digitsTo >= 2 && word.size() - digitsTo >= fewestLetters &&
                          std::none_of(word.begin() + digitsTo, word.end(), isDigit);
    for (qsizetype i = 1; i < word.size(); ++i) {
        const bool hump = isUpper(word[i]) && isLower(word[i - 1]);
        const bool acronymEnds =
            isUpper(word[i]) && isUpper(word[i - 1]) && i + 1 < word.size() && isLower(word[i + 1]);
        // "URLs", "IDs": a plural, no new word.
        const bool plural = acronymEnds && i + 2 == word.size() && word[i + 1] == u's';
        if (hump || (acronymEnds && !plural) || (letters && i == digitsFrom) ||
            (numbered && i == digitsTo))
            begins.push_back(i);
    }
    return begins;
}

} // namespace

void Analyzer::analyse(QStringView text, const Languages &languages, Tokens &out, quint32 gap)
{
    m_text = text;
    m_memory = &memoryOf(languages);
    m_out = &out;
    m_position = out.items.empty() ? 0 : out.items.back().position + 1 + gap;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = characterAt(text, at);
        const Script script = scriptOf(character);
        if (script == Script::None || (QChar::isMark(character) && script != Script::Grams)) {
            at += widthOf(character);
        } else if (script == Script::Grams) {
            at = gram(at);
        } else {
            bool ascii = true;
            const qsizetype end = wordEnd(at, &ascii);
            const qsizetype whole = ascii ? compoundEnd(end) : end;
            if (whole > end)
                compound(at, whole);
            else if (ascii)
                chunk(at, end);
            else
                word(at, end, script, false);
            at = whole;
        }
    }
}

qsizetype Analyzer::wordEnd(qsizetype at, bool *ascii) const
{
    while (at < m_text.size()) {
        if (isAsciiLetterOrDigit(m_text[at])) {
            ++at;
            continue;
        }
        const char32_t character = characterAt(m_text, at);
        const Script script = scriptOf(character);
        if (script == Script::Grams ||
            (script == Script::None && !isIgnorable(m_text[at]) && !isWithinWord(m_text, at)))
            break;
        *ascii = *ascii && character < 0x80;
        at += widthOf(character);
    }
    return at;
}

// Identifiers go on behind "-", "_", "." and "@" where ASCII letters or digits follow at once.
qsizetype Analyzer::compoundEnd(qsizetype end) const
{
    const auto isJoiner = [](QChar c) {
        return c == u'-' || c == u'_' || c == u'.' || c == u'@' || c == firmHyphen;
    };
    while (end + 1 < m_text.size() && isJoiner(m_text[end]) &&
           isAsciiLetterOrDigit(m_text[end + 1])) {
        bool ascii = true;
        const qsizetype next = wordEnd(end + 1, &ascii);
        if (!ascii)
            break;
        end = next;
    }
    return end;
}

void Analyzer::compound(qsizetype begin, qsizetype end)
{
    bool first = true;
    for (qsizetype at = begin; at < end;) {
        qsizetype chunkEnd = at;
        while (chunkEnd < end && isAsciiLetterOrDigit(m_text[chunkEnd]))
            ++chunkEnd;
        if (first && end - begin <= longestWhole) {
            // Before the parts, so that the term is at the position of the first of them.
            std::string whole;
            for (const QChar c : m_text.sliced(begin, end - begin))
                whole +=
                    c == firmHyphen ? '-' : char(isUpper(c) ? c.unicode() | 0x20 : c.unicode());
            add(Token::Kind::Whole, whole, begin, end, false);
            if (isGuid(whole)) {
                std::erase(whole, '-');
                add(Token::Kind::Whole, whole, begin, end, true);
            } else if (const std::string one = oneWordOf(whole); !one.empty()) {
                word(QString::fromStdString(one), begin, end, Script::Latin, true);
            }
            const size_t count = m_out->items.size();
            chunk(at, chunkEnd);
            if (m_out->items.size() > count) {
                m_out->items[count].colocated = true;
                for (size_t i = count; i < m_out->items.size(); ++i)
                    --m_out->items[i].position;
                --m_position;
            }
        } else if (chunkEnd > at) {
            chunk(at, chunkEnd);
        }
        first = false;
        at = chunkEnd + 1;
    }
}

void Analyzer::chunk(qsizetype begin, qsizetype end)
{
    const QStringView text = m_text.sliced(begin, end - begin);
    const auto begins = text.size() <= longestWhole && mayHaveParts(text)
                            ? partsOf(text)
                            : std::vector<qsizetype>();
    word(begin, end, Script::Latin, false);
    qsizetype from = 0;
    for (size_t i = 0; i <= begins.size() && !begins.empty(); ++i) {
        const qsizetype to = i < begins.size() ? begins[i] : text.size();
        word(begin + from, begin + to, Script::Latin, from == 0);
        from = to;
    }
}

WordMemory &Analyzer::memoryOf(const Languages &languages)
{
    auto known = std::find_if(m_memories.begin(), m_memories.end(), [&languages](const auto &one) {
        return one->languages() == languages;
    });
    if (known == m_memories.end()) {
        if (m_memories.size() == mostMemories)
            m_memories.pop_back();
        m_memories.push_back(std::make_unique<WordMemory>(languages));
        known = m_memories.end() - 1;
    }
    std::rotate(m_memories.begin(), known, known + 1);
    return *m_memories.front();
}

void Analyzer::word(qsizetype begin, qsizetype end, Script script, bool colocated)
{
    word(m_text.sliced(begin, end - begin), begin, end, script, colocated);
}

// A word that stands from `begin` to `end`, there perhaps written otherwise.
void Analyzer::word(QStringView text, qsizetype begin, qsizetype end, Script script, bool colocated)
{
    const quint32 number = m_memory->numberOf(text);
    if (number == m_memory->size())
        learn(text, script, *m_memory);
    const WordMemory::Word word = m_memory->word(number);
    auto offset = quint32(m_out->terms.size());
    m_out->terms.append(word.bytes);
    for (const WordMemory::Term &term : word.terms) {
        Token &token = m_out->items.emplace_back();
        token.begin = quint32(begin);
        token.end = quint32(end);
        token.colocated = colocated || term.stem;
        token.position = token.colocated ? m_position - 1 : m_position++;
        token.offset = offset;
        token.hash = term.hash;
        token.size = term.size;
        token.kind = term.stem ? Token::Kind::Stem : Token::Kind::Word;
        offset += term.size;
    }
}

// Makes the terms of a word: itself, folded, and its stems.
void Analyzer::learn(QStringView text, Script script, WordMemory &memory)
{
    m_lower.clear();
    m_folded.clear();
    const auto isAccent = [](QChar c) { return c.unicode() >= 0x300 && c.unicode() <= 0x36F; };
    if (std::any_of(text.begin(), text.end(), isAccent))
        m_folder.append(text.toString().normalized(QString::NormalizationForm_C), m_lower,
                        m_folded);
    else
        m_folder.append(text, m_lower, m_folded);
    if (m_folded.empty())
        return memory.endWord();
    const bool numeric =
        std::any_of(m_folded.begin(), m_folded.end(), [](char c) { return c >= '0' && c <= '9'; });
    const bool stemmed =
        !numeric && m_folded.size() >= shortestStemmed && m_folded.size() <= longestTerm;
    cut(m_folded);
    memory.addTerm(m_folded, false);
    for (const Language *language : memory.languages()) {
        if (!stemmed || language->script != script)
            continue;
        const std::string stem = m_stemmer.stem(m_lower, m_folded, *language);
        if (!memory.hasStem(stem))
            memory.addTerm(stem, true);
    }
    memory.endWord();
}

// The character at `at` with the next, whatever is written between them that nobody sees (places
// where a line may break) or that parts no words. Returns where the first ends.
qsizetype Analyzer::gram(qsizetype at)
{
    const qsizetype next = characterEnd(m_text, at);
    qsizetype other = next;
    while (other < m_text.size() && isIgnorable(m_text[other]))
        ++other;
    if (other + 1 < m_text.size() && m_text[other].isSpace() &&
        isHanOrKana(characterAt(m_text, at)) && isHanOrKana(characterAt(m_text, other + 1)))
        ++other;
    qsizetype end = next;
    if (other < m_text.size() && scriptOf(characterAt(m_text, other)) == Script::Grams)
        end = characterEnd(m_text, other);
    m_lower.clear();
    m_folded.clear();
    foldCharacter(at, next);
    if (end > next)
        foldCharacter(other, end);
    // What is marked as found is the first character; its neighbour has a gram of its own.
    if (!m_folded.empty())
        add(Token::Kind::Gram, m_folded, at, end, false);
    return next;
}

void Analyzer::foldCharacter(qsizetype begin, qsizetype end)
{
    const QStringView text = m_text.sliced(begin, end - begin);
    if (text.size() > widthOf(characterAt(m_text, begin)))
        m_folder.append(text.toString().normalized(QString::NormalizationForm_KC), m_lower,
                        m_folded);
    else
        m_folder.append(text, m_lower, m_folded);
}

void Analyzer::add(Token::Kind kind, std::string_view term, qsizetype begin, qsizetype end,
                   bool colocated)
{
    Token token;
    token.begin = quint32(begin);
    token.end = quint32(end);
    token.position = colocated ? m_position - 1 : m_position++;
    token.offset = quint32(m_out->terms.size());
    token.hash = StringTable::hashOf(term);
    token.size = quint16(term.size());
    token.kind = kind;
    token.colocated = colocated;
    m_out->terms.append(term);
    m_out->items.push_back(token);
}

} // namespace diglot::search
