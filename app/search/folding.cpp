// SPDX-License-Identifier: Apache-2.0
#include "app/search/folding.h"

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
    {0x06C1, u"\u0647"}, {0x06CC, u"\u064A"},
};

bool isDropped(char32_t c)
{
    if (c == 0x00AD || c == 0x0640 || QChar::category(c) == QChar::Other_Format)
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
    QString text = QString::fromUcs4(&c, 1);
    if (scriptOf(c) == Script::Grams || scriptOf(c) == Script::Devanagari ||
        scriptOf(c) == Script::Tamil || scriptOf(c) == Script::Other)
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
        lower = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KC).toLower();
        if (lower.size() > 1) // İ, ligatures
            lower.removeIf([](QChar part) { return part.isMark(); });
        for (const QChar part : std::as_const(lower))
            folded += part.isSurrogate() ? QString(part) : withoutAccents(part.unicode());
        lower.replace(QChar(0x00DF), QLatin1StringView("ss"));
        lower.replace(QChar(0x0451), QChar(0x0435));
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

QString folded(QStringView text)
{
    thread_local Folder folder;
    std::string lower;
    std::string out;
    const QString composed = text.toString().normalized(QString::NormalizationForm_C);
    bool blank = false;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= composed.size(); ++i) {
        const QChar c = i < composed.size() ? composed[i] : QChar(u' ');
        if (i < composed.size() && (c.isSurrogate() || c.isLetterOrNumber() || c.isMark() ||
                                    c.category() == QChar::Other_Format))
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
