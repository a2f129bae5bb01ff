// SPDX-License-Identifier: Apache-2.0
#include "app/search/layouts.h"

#include "app/search/hangul.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

namespace diglot::search {

using namespace std::string_view_literals;

namespace {

// The same keys on each keyboard, in the same order, row by row: small letters, and what Shift
// gives where that are letters, too. A key without a letter of its own is u'\0'. A language more:
// one row.
struct Layout
{
    std::u16string_view keys;
    std::u16string_view shifted{};
    bool syllables = false; // letters of Hangul, which are put together to syllables
};
constexpr auto english = u"`1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./"sv;
constexpr Layout layouts[] = {
    {english, u"~!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?"sv},
    {u"ё1234567890-=йцукенгшщзхъфывапролджэячсмитьбю."sv},      // Russian
    {u"ذ1234567890-=ضصثقفغعهخحجدشسيبلاتنمكطئءؤر\u0000ىةوزظ"sv}, // Arabic; its "b" key is two
                                                                // letters
    {u"'1234567890-=йцукенгшщзхїфівапролджєячсмитьбю."sv},      // Ukrainian
    {u";1234567890-=/'קראטוןםפ][שדגכעיחלךף,זסבהנמצתץ."sv},      // Hebrew
    // Greek, with its accent
    {u"\0001234567890-=;ςερτυθιοπ[]ασδφγηξκλ\u0301'ζχψωβνμ,./"sv},
    // Thai, Kedmanee
    {u"_ๅ/-ภถ\u0E38\u0E36คตจขชๆไ\u0E33พะ\u0E31\u0E35รนยบลฟหกดเ\u0E49\u0E48าสวงผปแอ\u0E34\u0E37ทมใฝ"sv,
     u"%+๑๒๓๔\u0E39฿๕๖๗๘๙๐\"ฎฑธ\u0E4D\u0E4Aณฯญฐ,ฤฆฏโฌ\u0E47\u0E4Bษศซ.()ฉฮ\u0E3A\u0E4C?ฒฬฦ"sv},
    // Korean, two sets
    {u"`1234567890-=ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ[]ㅁㄴㅇㄹㅎㅗㅓㅏㅣ;'ㅋㅌㅊㅍㅠㅜㅡ,./"sv,
     u"~!@#$%^&*()_+ㅃㅉㄸㄲㅆㅛㅕㅑㅒㅖ{}ㅁㄴㅇㄹㅎㅗㅓㅏㅣ:\"ㅋㅌㅊㅍㅠㅜㅡ<>?"sv, true},
    {u"^1234567890ß´qwertzuiopü+asdfghjklöäyxcvbnm,.-"sv}, // German
};
static_assert(std::all_of(std::begin(layouts), std::end(layouts), [](const Layout &layout) {
    const size_t shifted = layout.shifted.size();
    return layout.keys.size() == english.size() && (shifted == 0 || shifted == english.size());
}));
constexpr QChar greekAccent = u'\u0301';

// What the key of a character gives on another keyboard; the character where that has none.
QChar onOther(QChar c, const Layout &from, const Layout &to)
{
    const QStringView keys(from.keys);
    qsizetype key = keys.indexOf(c);
    const bool plain = key >= 0;
    if (!plain)
        key = QStringView(from.shifted).indexOf(c);
    const bool shift = key >= 0 && !plain && !to.shifted.empty();
    // Capitals stand for small letters; other signs are where they are on any keyboard.
    if (key >= 0 && !plain && !shift && !c.isLetter())
        return c;
    if (key < 0)
        key = keys.indexOf(c.toLower());
    const char16_t other = key < 0 ? u'\0' : (shift ? to.shifted : to.keys)[size_t(key)];
    return other == u'\0' ? c : QChar(other);
}

QString retyped(const QString &typed, const Layout &from, const Layout &to)
{
    QString out;
    QString accent; // typed before its letter, and written behind
    const QString letters = from.syllables ? hangulLetters(typed) : typed;
    for (const QChar c : letters) {
        const QChar other = onOther(c, from, to);
        if (other == greekAccent)
            accent = other;
        else
            out += other + std::exchange(accent, {});
    }
    return to.syllables ? hangulSyllables(out) : out.normalized(QString::NormalizationForm_C);
}

QString lettersOf(QString text)
{
    text.removeIf([](QChar c) { return !c.isLetter() && !c.isMark(); });
    return text.toLower();
}

// Hiragana that was not turned into Katakana, and the other way round.
QString otherKana(QString text)
{
    constexpr char16_t between = u'ァ' - u'ぁ';
    for (QChar &c : text) {
        if (c >= u'ぁ' && c <= u'ゖ')
            c = QChar(char16_t(c.unicode() + between));
        else if (c >= u'ァ' && c <= u'ヶ')
            c = QChar(char16_t(c.unicode() - between));
    }
    return text;
}

} // namespace

QStringList otherLayouts(const QString &typed)
{
    QStringList result;
    if (std::none_of(typed.cbegin(), typed.cend(),
                     [](QChar c) { return c.isLetter() || c.isMark(); }))
        return result;
    if (const QString kana = otherKana(typed); kana != typed)
        result.append(kana);
    const QString letters = lettersOf(typed);
    // Somebody who types on the wrong keyboard means one of the languages on the right one; German
    // and English differ in a few keys only and are tried last.
    for (const Layout &from : layouts) {
        for (const Layout &to : layouts) {
            if (&from == &to)
                continue;
            const QString other = retyped(typed, from, to);
            // Other signs alone make no other words.
            if (lettersOf(other) != letters && !result.contains(other))
                result.append(other);
        }
    }
    return result;
}

} // namespace diglot::search
