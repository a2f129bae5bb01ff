// SPDX-License-Identifier: Apache-2.0
#include "app/checks/months.h"

#include "app/checks/numbertokens.h"
#include "app/checks/words.h"

namespace diglot::checks {

using namespace Qt::StringLiterals;

namespace {

// A digit stands next to the word, but for a blank, a stop, a comma or a short word ("1 de mayo").
bool isBesideNumber(QStringView plain, int from, int to)
{
    int before = from - 1;
    for (int steps = 0; before >= 0 && steps < 5 && decimalDigit(plain[before]) < 0; ++steps)
        --before;
    if (before >= 0 && from - before <= 5 && decimalDigit(plain[before]) >= 0)
        return true;
    int after = to;
    while (after < plain.size() && after - to < 3 && decimalDigit(plain[after]) < 0)
        ++after;
    return after < plain.size() && decimalDigit(plain[after]) >= 0;
}

// "5月", "12 월": a number with the sign of the month behind it.
void addNumbered(const MarkedText &text, QList<MonthWord> &found)
{
    const QStringView plain = text.plain;
    for (const Number &number : numbersIn(text)) {
        int at = number.to;
        if (at < plain.size() && plain[at].isSpace())
            ++at;
        const int month = number.digits.toInt();
        // "3 个月" and "3か月" are spans of time; "3月" is none but for "3月額".
        const bool sign = at < plain.size() && (plain[at] == u'月' || plain[at] == u'월');
        const bool amount =
            at + 1 < plain.size() && (plain[at + 1] == u'額' || plain[at + 1] == u'次');
        if (sign && !amount && month >= 1 && month <= 12 && number.parts.size() == 1)
            found.append({month, number.from, at + 1});
    }
}

// Languages that write months as numbers.
bool isNumbering(const Profile &profile)
{
    return profile.script == ScriptGroup::Chinese || profile.script == ScriptGroup::Japanese ||
           profile.script == ScriptGroup::Korean;
}

// Names of months, also as part of "Sep-2020" and "mid-July".
QList<MonthWord> monthWords(const MarkedText &text, const Profile &profile)
{
    QList<MonthWord> found;
    const QString &plain = text.plain;
    for (const Word &word : text.words) {
        for (int from = word.from; from < word.to;) {
            int to = from;
            while (to < word.to && (plain.at(to).isLetter() || plain.at(to).isMark()))
                ++to;
            const auto month = to > from
                                   ? profile.months.constFind(plain.mid(from, to - from).toLower())
                                   : profile.months.cend();
            if (month != profile.months.cend())
                found.append({*month, from, to});
            from = qMax(to, from) + 1;
        }
    }
    return found;
}

} // namespace

QList<MonthWord> datedMonths(const MarkedText &text, const Profile &profile)
{
    QList<MonthWord> found;
    if (isNumbering(profile)) {
        addNumbered(text, found);
        return found;
    }
    for (const MonthWord &word : monthWords(text, profile)) {
        if (isBesideNumber(text.plain, word.from, word.to))
            found.append(word);
    }
    return found;
}

QSet<int> possibleMonths(const MarkedText &text, const Profile &profile)
{
    QSet<int> months;
    for (const MonthWord &word : monthWords(text, profile))
        months.insert(word.month);
    for (const Number &number : numbersIn(text)) {
        for (const QString &part : number.parts)
            months.insert(part.toInt());
    }
    if (isNumbering(profile)) {
        static const QStringList names{u"一月"_s, u"二月"_s, u"三月"_s,   u"四月"_s,
                                       u"五月"_s, u"六月"_s, u"七月"_s,   u"八月"_s,
                                       u"九月"_s, u"十月"_s, u"十一月"_s, u"十二月"_s};
        for (int month = 1; month <= 12; ++month) {
            if (text.plain.contains(names.at(month - 1)))
                months.insert(month);
        }
    }
    return months;
}

} // namespace diglot::checks
