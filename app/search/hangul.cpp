// SPDX-License-Identifier: Apache-2.0
#include "app/search/hangul.h"

#include <utility>

namespace diglot::search {

namespace {

// In the order in which Unicode counts them within a syllable.
constexpr QStringView leading = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
constexpr QStringView vowels = u"ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
constexpr QStringView trailing = u"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
constexpr char16_t firstSyllable = 0xAC00;
constexpr char16_t lastSyllable = 0xD7A3;
constexpr qsizetype trailings = 28; // one of them is none

// Letters that are typed as two: these, and what they make.
constexpr QStringView pairs[] = {u"ㅗㅏㅘ", u"ㅗㅐㅙ", u"ㅗㅣㅚ", u"ㅜㅓㅝ", u"ㅜㅔㅞ", u"ㅜㅣㅟ",
                                 u"ㅡㅣㅢ", u"ㄱㅅㄳ", u"ㄴㅈㄵ", u"ㄴㅎㄶ", u"ㄹㄱㄺ", u"ㄹㅁㄻ",
                                 u"ㄹㅂㄼ", u"ㄹㅅㄽ", u"ㄹㅌㄾ", u"ㄹㅍㄿ", u"ㄹㅎㅀ", u"ㅂㅅㅄ"};

QChar paired(QChar a, QChar b)
{
    for (const QStringView pair : pairs) {
        if (pair[0] == a && pair[1] == b)
            return pair[2];
    }
    return {};
}

QString parted(QChar letter)
{
    for (const QStringView pair : pairs) {
        if (pair[2] == letter)
            return pair.first(2).toString();
    }
    return letter;
}

// Puts letters together to syllables as they are typed.
class Composer
{
public:
    void take(QChar letter)
    {
        if (vowels.contains(letter))
            takeVowel(letter);
        else if (leading.contains(letter))
            takeConsonant(letter);
        else
            flush(letter);
    }

    QString finish()
    {
        flush();
        return std::move(m_out);
    }

private:
    void takeVowel(QChar letter)
    {
        if (!m_trailing.isNull()) {
            // The last consonant begins the next syllable.
            const QString letters = parted(m_trailing);
            m_trailing = letters.size() > 1 ? letters.front() : QChar();
            flush();
            m_leading = letters.back();
            m_vowel = letter;
        } else if (m_vowel.isNull() && !m_leading.isNull()) {
            m_vowel = letter;
        } else if (const QChar both = paired(m_vowel, letter); !both.isNull()) {
            m_vowel = both;
        } else {
            flush();
            m_vowel = letter;
        }
    }

    void takeConsonant(QChar letter)
    {
        const bool open = !m_leading.isNull() && !m_vowel.isNull();
        const QChar both = paired(m_trailing, letter);
        if (open && m_trailing.isNull() && trailing.contains(letter)) {
            m_trailing = letter;
        } else if (open && !both.isNull()) {
            m_trailing = both;
        } else {
            flush();
            m_leading = letter;
        }
    }

    void flush(QChar behind = {})
    {
        if (!m_leading.isNull() && !m_vowel.isNull()) {
            const qsizetype number =
                leading.indexOf(m_leading) * vowels.size() + vowels.indexOf(m_vowel);
            m_out += QChar(char16_t(firstSyllable + number * trailings +
                                    (m_trailing.isNull() ? 0 : trailing.indexOf(m_trailing) + 1)));
        } else if (!m_leading.isNull() || !m_vowel.isNull()) {
            m_out += m_leading.isNull() ? m_vowel : m_leading;
        }
        if (!behind.isNull())
            m_out += behind;
        m_leading = m_vowel = m_trailing = QChar();
    }

    QString m_out;
    QChar m_leading;
    QChar m_vowel;
    QChar m_trailing;
};

} // namespace

QString hangulLetters(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c < QChar(firstSyllable) || c > QChar(lastSyllable)) {
            out += parted(c);
            continue;
        }
        const qsizetype number = c.unicode() - firstSyllable;
        const qsizetype last = number % trailings;
        const qsizetype open = number / trailings;
        out += leading[open / vowels.size()] + parted(vowels[open % vowels.size()]);
        if (last > 0)
            out += parted(trailing[last - 1]);
    }
    return out;
}

QString hangulSyllables(const QString &letters)
{
    Composer composer;
    for (const QChar letter : letters)
        composer.take(letter);
    return composer.finish();
}

} // namespace diglot::search
