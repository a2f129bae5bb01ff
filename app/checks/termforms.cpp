// SPDX-License-Identifier: Apache-2.0
#include "app/checks/termforms.h"

#include <algorithm>
#include <array>

namespace diglot::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LeastStem = 3;     // letters that two forms of a word share
constexpr qsizetype ShortWord = 5;     // of such only the last letter changes
constexpr qsizetype LongestEnding = 3; // letters that a form may add
constexpr qsizetype LeastInside = 5;   // letters of a word that is looked for in compounds

constexpr std::array ArabicPrefixes{u"وال", u"بال", u"فال", u"كال", u"لل", u"ال",
                                    u"و",   u"ب",   u"ل",   u"ف",   u"ك"};
constexpr std::array Compounding{"de"_L1, "nl"_L1, "sv"_L1, "da"_L1,
                                 "nb"_L1, "no"_L1, "fi"_L1, "hu"_L1};

bool isMark(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing || c == QChar(0x0640);
}

bool hasBlanks(const LocaleTag &locale)
{
    const ScriptGroup script = locale.script();
    return script != ScriptGroup::Chinese && script != ScriptGroup::Japanese &&
           locale.language() != "th"_L1 && locale.language() != "ko"_L1;
}

bool isCapitals(QStringView word)
{
    return word.size() > 1 && word.toString() == word.toString().toUpper() &&
           std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isUpper(); });
}

// A word of a term holds letters, digits, marks, a hyphen or apostrophe between them, and stars.
bool isPlainWord(QStringView word)
{
    return std::all_of(word.cbegin(), word.cend(), [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c == u'-' || c == u'\'' || c == u'’' ||
               c == u'*';
    });
}

bool fitsStar(QStringView pattern, QStringView word)
{
    const qsizetype star = pattern.indexOf(u'*');
    const QStringView before = pattern.left(star);
    const QStringView after = pattern.mid(star + 1);
    return word.size() >= before.size() + after.size() && word.startsWith(before) &&
           word.endsWith(after);
}

bool isEnglishForm(QStringView term, QStringView word)
{
    if (!word.startsWith(term))
        return term.endsWith(u'y') && word.endsWith(u"ies") && term.size() > 2 &&
               word.chopped(3) == term.chopped(1);
    const QStringView ending = word.mid(term.size());
    return ending.isEmpty() || ending == u"s" || ending == u"es" || ending == u"'s" ||
           ending == u"’s" || ending == u"s'" || ending == u"s’";
}

// Whether two words are forms of one, as far as their endings tell.
bool isForm(QStringView term, QStringView word)
{
    qsizetype shared = 0;
    while (shared < term.size() && shared < word.size() && term[shared] == word[shared])
        ++shared;
    if (shared == term.size() && shared == word.size())
        return true;
    const qsizetype lost = term.size() - shared;
    return shared >= LeastStem && lost <= (term.size() <= ShortWord ? 1 : 2) &&
           word.size() - shared <= LongestEnding;
}

bool fits(const TermForm &form, qsizetype index, QStringView raw)
{
    if (form.capitals.at(index) && !isCapitals(raw.left(form.words.at(index).size())))
        return false;
    const QString &term = form.words.at(index);
    const QString word = foldedTerm(raw);
    if (term.contains(u'*'))
        return fitsStar(term, word);
    if (form.language == "en"_L1)
        return isEnglishForm(term, word);
    if (isForm(term, word))
        return true;
    if (!form.prefixed)
        return false;
    for (const QStringView prefix : ArabicPrefixes) {
        if (word.startsWith(prefix) && word.size() - prefix.size() >= LeastStem &&
            isForm(term, QStringView(word).mid(prefix.size())))
            return true;
    }
    return false;
}

// Nothing but blanks or a hyphen stands between the words of one term.
bool areTogether(QStringView between)
{
    return std::all_of(between.cbegin(), between.cend(),
                       [](QChar c) { return c.isSpace() || c == u'-'; });
}

QList<Word> verbatimPlaces(const TermForm &form, const MarkedText &text)
{
    QList<Word> places;
    const QString &term = form.words.first();
    const QStringView plain = text.plain;
    for (qsizetype at = plain.indexOf(term, 0, Qt::CaseInsensitive); at >= 0;
         at = plain.indexOf(term, at + term.size(), Qt::CaseInsensitive)) {
        const qsizetype end = at + term.size();
        const bool beside = (at > 0 && plain[at - 1].isLetterOrNumber()) ||
                            (end < plain.size() && plain[end].isLetterOrNumber());
        if (!form.bounded || !beside)
            places.append({int(at), int(end)});
    }
    return places;
}

} // namespace

QString foldedTerm(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text) {
        const QChar lower = c.toLower();
        if (lower == u'ё')
            folded += u'е';
        else if (!isMark(lower))
            folded += lower;
    }
    return folded;
}

TermForm termForm(const QString &term, const LocaleTag &locale)
{
    TermForm form;
    form.language = locale.language();
    const QStringList words = term.simplified().split(u' ', Qt::SkipEmptyParts);
    const bool plain = std::all_of(words.cbegin(), words.cend(),
                                   [](const QString &word) { return isPlainWord(word); });
    if (!hasBlanks(locale) || !plain) {
        form.verbatim = true;
        form.bounded = hasBlanks(locale);
        if (!words.isEmpty())
            form.words.append(term.simplified());
        return form;
    }
    form.prefixed = locale.script() == ScriptGroup::Arabic;
    for (const QString &word : words) {
        QString folded = foldedTerm(word);
        if (form.prefixed && folded.startsWith(u"ال") && folded.size() > LeastStem + 1)
            folded = folded.mid(2); // the article comes and goes
        form.words.append(folded);
        form.capitals.append(isCapitals(word));
    }
    return form;
}

QList<Word> placesOf(const TermForm &form, const MarkedText &text)
{
    if (form.isEmpty())
        return {};
    if (form.verbatim)
        return verbatimPlaces(form, text);
    QList<Word> places;
    const QStringView plain = text.plain;
    const qsizetype count = form.words.size();
    for (qsizetype first = 0; first + count <= text.words.size(); ++first) {
        bool all = true;
        for (qsizetype i = 0; i < count && all; ++i) {
            const Word &word = text.words.at(first + i);
            all = fits(form, i, plain.mid(word.from, word.to - word.from));
            if (all && i > 0) {
                const int before = text.words.at(first + i - 1).to;
                all = areTogether(plain.mid(before, word.from - before));
            }
        }
        if (all)
            places.append({text.words.at(first).from, text.words.at(first + count - 1).to});
    }
    return places;
}

bool occursIn(const TermForm &form, const MarkedText &text)
{
    if (!placesOf(form, text).isEmpty())
        return true;
    const bool compounding =
        std::any_of(Compounding.cbegin(), Compounding.cend(),
                    [&](QLatin1StringView language) { return form.language == language; });
    if (!compounding || form.verbatim)
        return false;
    const QString folded = foldedTerm(text.plain);
    return std::all_of(form.words.cbegin(), form.words.cend(), [&](const QString &word) {
        return word.size() >= LeastInside && !word.contains(u'*') &&
               folded.contains(QStringView(word).chopped(1));
    });
}

} // namespace diglot::checks
