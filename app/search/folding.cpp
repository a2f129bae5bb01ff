// SPDX-License-Identifier: Apache-2.0
#include "app/search/folding.h"

#include "app/search/hanvariants.h"
#include "app/search/languages.h"

#include <algorithm>
#include <cstring>

namespace diglot::search {

namespace {

constexpr char32_t tableEnd = 0x10000; // about a megabyte, and Chinese is folded as fast

// Letters that have no decomposition and are still typed as others.
constexpr struct
{
    char32_t letter;
    const char16_t *folded;
} variants[] = {
    {0x00DF, u"ss"},     {0x00E6, u"ae"},     {0x00F0, u"d"},      {0x00F8, u"o"},
    {0x00FE, u"th"},     {0x0111, u"d"},      {0x0127, u"h"},      {0x0131, u"i"},
    {0x0142, u"l"},      {0x0153, u"oe"},     {0x017F, u"s"},      {0x03C2, u"\u03C3"},
    {0x0629, u"\u0647"}, {0x0649, u"\u064A"}, {0x0671, u"\u0627"}, {0x06A9, u"\u0643"},
    {0x06C1, u"\u0647"}, {0x06CC, u"\u064A"}, {0x0901, u"\u0902"},
};

char16_t simplified(char16_t c)
{
    const auto rows = hanVariants();
    const auto found =
        std::lower_bound(rows.begin(), rows.end(), c, [](const HanVariant &row, char16_t value) {
            return row.traditional < value;
        });
    if (found != rows.end() && found->traditional == c)
        c = found->simplified;
    // Taiwan writes 帳 and 回覆 where others write 賬 and 回復: one character each once simplified.
    constexpr struct
    {
        char16_t written;
        char16_t same;
    } others[] = {{u'帐', u'账'}, {u'覆', u'复'}, {u'滙', u'汇'}, {u'衞', u'卫'}};
    for (const auto &other : others)
        c = c == other.written ? other.same : c;
    return c;
}

bool isDropped(char32_t c)
{
    constexpr char32_t nukta = 0x093C;
    const bool withinWord = c == letterApostrophe || c == 0x2019 || c == 0x05F3 || c == 0x05F4;
    const bool variation = c >= 0xFE00 && c <= 0xFE0F;
    if (c == 0x00AD || c == 0x0640 || c == nukta || withinWord || variation ||
        QChar::category(c) == QChar::Other_Format)
        return true;
    const bool accents = c >= 0x0300 && c <= 0x036F;
    const bool vowelSigns = c >= 0x0591 && c <= 0x06ED;
    return (accents || vowelSigns) && QChar::category(c) == QChar::Mark_NonSpacing;
}

// Accents of Latin, Greek, Arabic and Hebrew letters are dropped; those of Cyrillic make other
// letters, except for ё.
QString withoutAccents(char32_t c)
{
    if (scriptOf(c) == Script::Cyrillic)
        return QString(QChar(c == 0x0451 ? char16_t(0x0435) : char16_t(c)));
    for (const auto &variant : variants) {
        if (variant.letter == c)
            return QString::fromUtf16(variant.folded);
    }
    if (scriptOf(c) == Script::Grams)
        return {QChar(simplified(char16_t(c)))};
    QString text = QString::fromUcs4(&c, 1);
    if (scriptOf(c) == Script::Devanagari || scriptOf(c) == Script::Tamil ||
        scriptOf(c) == Script::Other)
        return text;
    text = text.normalized(QString::NormalizationForm_D);
    text.removeIf([](QChar part) { return part.isMark(); });
    if (text.size() == 1 && char32_t(text.front().unicode()) != c)
        return withoutAccents(text.front().unicode());
    return text;
}

quint8 put(char (&out)[8], const QString &text)
{
    const QByteArray bytes = text.toUtf8().left(qsizetype(sizeof out));
    std::memcpy(out, bytes.constData(), size_t(bytes.size()));
    return quint8(bytes.size());
}

// As stemmers know it: dotted and cedilla letters of Romanian are the same, candrabindu is
// anusvara.
QString lowerOf(char32_t c)
{
    const QString text = QString::fromUcs4(&c, 1);
    QString lower = text.normalized(QString::NormalizationForm_KC);
    // A Thai vowel stays one character.
    if (scriptOf(c) == Script::Grams && lower.toUcs4().size() > 1)
        lower = text;
    lower = lower.toLower();
    if (lower.size() > 1) // İ, ligatures
        lower.removeIf([](QChar part) { return part.isMark(); });
    constexpr struct
    {
        char16_t letter;
        char16_t known;
    } same[] = {{0x0451, 0x0435}, {0x0219, 0x015F}, {0x021B, 0x0163}, {0x0901, 0x0902}};
    for (const auto &one : same)
        lower.replace(QChar(one.letter), QChar(one.known));
    return lower;
}

FoldedCharacter fold(char32_t c)
{
    FoldedCharacter result;
    result.known = true;
    if (isDropped(c))
        return result;
    QString lower;
    QString folded;
    if (const int digit = QChar::digitValue(c); digit >= 0 && QChar::isDigit(c)) {
        lower = folded = QString::number(digit);
    } else {
        lower = lowerOf(c);
        for (const QChar part : std::as_const(lower))
            folded += part.isSurrogate() ? QString(part) : withoutAccents(part.unicode());
        lower.replace(QChar(0x00DF), QLatin1StringView("ss"));
    }
    result.lowerSize = put(result.lower, lower);
    result.foldedSize = put(result.folded, folded);
    return result;
}

} // namespace

Folder::Folder()
    : m_table(tableEnd)
{}

const FoldedCharacter &Folder::character(char32_t c)
{
    FoldedCharacter &entry = c < tableEnd ? m_table[c] : m_other;
    if (!entry.known || c >= tableEnd)
        entry = fold(c);
    return entry;
}

void Folder::append(QStringView word, std::string &lower, std::string &folded)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t unit = word[i].unicode();
        if (unit == u'\'' || unit == u'"')
            continue;
        if (unit < 0x80) {
            const char c = unit >= u'A' && unit <= u'Z' ? char(unit | 0x20) : char(unit);
            lower += c;
            folded += c;
            continue;
        }
        char32_t c = unit;
        if (word[i].isHighSurrogate() && i + 1 < word.size() && word[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(word[i], word[i + 1]);
            ++i;
        } else if (word[i].isSurrogate()) {
            continue;
        }
        const FoldedCharacter &entry = character(c);
        lower.append(entry.lower, entry.lowerSize);
        folded.append(entry.folded, entry.foldedSize);
    }
}

namespace {

// What Unicode calls a leading consonant, a vowel and a trailing consonant of Hangul.
bool isLeading(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0xA960 && c <= 0xA97C);
}
bool isVowel(char32_t c)
{
    return (c >= 0x1160 && c <= 0x11A7) || (c >= 0xD7B0 && c <= 0xD7C6);
}
bool isTrailing(char32_t c)
{
    return (c >= 0x11A8 && c <= 0x11FF) || (c >= 0xD7CB && c <= 0xD7FB);
}

bool isVoicing(char32_t c)
{
    return c == 0x3099 || c == 0x309A || c == 0xFF9E || c == 0xFF9F;
}
bool isHalfWidthVoicing(QChar c)
{
    return c.unicode() == 0xFF9E || c.unicode() == 0xFF9F;
}

bool isPartOfWord(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.unicode() == letterApostrophe || !(c.isLetterOrNumber() || c.isMark()))
        return c.isSurrogate() || c.category() == QChar::Other_Format || isWithinWord(text, at);
    return true;
}

} // namespace

qsizetype characterEnd(QStringView text, qsizetype at)
{
    const char32_t first = text[at].unicode();
    const bool pair =
        text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    qsizetype end = at + (pair ? 2 : 1);
    const auto next = [&] { return end < text.size() ? char32_t(text[end].unicode()) : 0; };
    const bool syllable = first >= 0xAC00 && first <= 0xD7A3;
    const bool voiced = isVoicing(next()) && !isVoicing(first) && scriptOf(first) == Script::Grams;
    if (isLeading(first) && isVowel(next()))
        end += isTrailing(end + 1 < text.size() ? text[end + 1].unicode() : 0) ? 2 : 1;
    else if (voiced || (syllable && isTrailing(next())))
        ++end;
    return end;
}

bool isWithinWord(QStringView text, qsizetype at)
{
    const char16_t c = text[at].unicode();
    const bool apostrophe = c == u'\'' || c == 0x2019 || c == letterApostrophe || c == 0x05F3;
    if (!apostrophe && c != u'"' && c != 0x05F4)
        return false;
    if (at == 0 || at + 1 >= text.size())
        return false;
    const Script script = scriptOf(text[at - 1].unicode());
    return script == scriptOf(text[at + 1].unicode()) &&
           (script == Script::Hebrew || (script == Script::Cyrillic && apostrophe));
}

QString folded(QStringView text)
{
    thread_local Folder folder;
    std::string lower;
    std::string out;
    const bool halfWidth = std::any_of(text.begin(), text.end(), isHalfWidthVoicing);
    const QString composed = text.toString().normalized(halfWidth ? QString::NormalizationForm_KC
                                                                  : QString::NormalizationForm_C);
    bool blank = false;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= composed.size(); ++i) {
        if (i < composed.size() && isPartOfWord(composed, i))
            continue;
        if (i > from) {
            if (blank && !out.empty())
                out += ' ';
            folder.append(QStringView(composed).sliced(from, i - from), lower, out);
        }
        blank = true;
        from = i + 1;
    }
    return QString::fromUtf8(out.data(), qsizetype(out.size()));
}

} // namespace diglot::search
