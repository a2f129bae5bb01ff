// SPDX-License-Identifier: Apache-2.0
#include "app/checks/numberforgiveness.h"

#include "app/checks/words.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace diglot::checks {

using namespace Qt::StringLiterals;

namespace {

// Words of a side that stand for numbers.
struct NumberWords
{
    QSet<int> months;
    QSet<int> words;
    bool afternoon = false; // "PM" stands somewhere
    bool forenoon = false;
    bool half = false;
};

// Forms of a word table that occur in a text written without blanks.
void wordsWithin(QStringView text, const Profile &profile, NumberWords &found)
{
    for (auto word = profile.numberWords.cbegin(); word != profile.numberWords.cend(); ++word) {
        if (text.contains(word.key()))
            found.words.insert(*word);
    }
}

// Month by its name in any of its forms.
int monthOf(const QString &word, const Profile &profile)
{
    const auto exact = profile.months.constFind(word);
    return exact == profile.months.cend() ? 0 : *exact;
}

bool isHalfOfDay(const QString &word, QLatin1StringView letter)
{
    return word == letter + "m"_L1;
}

NumberWords numberWordsOf(const MarkedText &side, const Profile &profile)
{
    NumberWords found;
    const QStringView text = side.plain;
    for (const Word &place : side.words) {
        int from = place.from;
        while (from < place.to && decimalDigit(text[from]) >= 0) // "1pm", "30사람"
            ++from;
        const QString whole = text.mid(from, place.to - from).toString().toLower();
        for (const QString &word :
             whole.contains(u'-') ? whole.split(u'-') + QStringList{whole} : QStringList{whole}) {
            const int month = monthOf(word, profile);
            if (month > 0)
                found.months.insert(month);
            const auto number = profile.numberWords.constFind(word);
            if (number != profile.numberWords.cend())
                found.words.insert(*number);
            found.afternoon = found.afternoon || isHalfOfDay(word, "p"_L1);
            found.forenoon = found.forenoon || isHalfOfDay(word, "a"_L1);
        }
    }
    found.afternoon = found.afternoon || text.contains("p.m"_L1, Qt::CaseInsensitive) ||
                      text.contains(u"下午") || text.contains(u"午後") || text.contains(u"오후");
    found.forenoon = found.forenoon || text.contains("a.m."_L1, Qt::CaseInsensitive);
    if (!profile.blanks)
        wordsWithin(text, profile, found);
    return found;
}

class Forgiver
{
public:
    explicit Forgiver(const Pair &pair)
        : m_pair(pair)
    {}

    UnmatchedNumbers run()
    {
        m_left.source = numbersIn(m_pair.source());
        m_left.target = numbersIn(m_pair.target());
        m_allSource = m_left.source;
        m_allTarget = m_left.target;
        cancelEqual();
        if (settled())
            return m_left;
        cancelParts();
        cancelTwoDigitYears();
        dropAroundTheClock();
        cancelMagnitudes();
        if (!settled())
            cancelWords();
        if (!settled())
            cancelRepeated();
        nameMagnitudes();
        return m_left;
    }

private:
    [[nodiscard]] bool settled() const
    {
        return m_left.source.isEmpty() && m_left.target.isEmpty();
    }

    template<class Same>
    void cancel(Same same)
    {
        for (qsizetype s = 0; s < m_left.source.size();) {
            const auto partner =
                std::find_if(m_left.target.cbegin(), m_left.target.cend(),
                             [&](const Number &t) { return same(m_left.source.at(s), t); });
            if (partner == m_left.target.cend()) {
                ++s;
            } else {
                m_left.target.erase(partner);
                m_left.source.removeAt(s);
            }
        }
    }

    void cancelEqual()
    {
        cancel([this](const Number &s, const Number &t) {
            return s.digits == t.digits && !isOtherMagnitude(s, t);
        });
    }

    // "05/25/2021" and "25.05.2021": day, month and year may be one number or three.
    void cancelParts()
    {
        const auto explode = [](QList<Number> &numbers) {
            QList<Number> pieces;
            for (const Number &number : std::as_const(numbers)) {
                if (number.parts.size() < 3 || number.grouped) {
                    pieces.append(number);
                    continue;
                }
                for (const QString &part : number.parts) {
                    Number piece = number;
                    piece.digits = part;
                    piece.parts = {part};
                    piece.ofDate = true;
                    pieces.append(piece);
                }
            }
            numbers = pieces;
        };
        explode(m_left.source);
        explode(m_left.target);
        cancelEqual();
        // "25.05" of one side against "25" and "5", "1:30" against "1.30".
        cancelSplit(m_left.source, m_left.target);
        cancelSplit(m_left.target, m_left.source);
    }

    static void cancelSplit(QList<Number> &wholes, QList<Number> &pieces)
    {
        wholes.removeIf([&pieces](const Number &whole) {
            if (whole.parts.size() != 2)
                return false;
            QList<Number> rest = pieces;
            for (const QString &part : whole.parts) {
                const auto found = std::find_if(rest.cbegin(), rest.cend(), [&](const Number &p) {
                    return p.parts.size() == 1 && p.parts.first() == part;
                });
                if (found == rest.cend())
                    return false;
                rest.erase(found);
            }
            pieces = rest;
            return true;
        });
    }

    // Whether a number is marked as the end of a year: "FY21", "FY 21", "'21".
    static bool isMarkedYear(const Number &number, QStringView plain)
    {
        QStringView before = plain.left(number.from);
        if (number.ofDate || before.endsWith(u'/'))
            return true;
        if (before.endsWith(u' '))
            before.chop(1);
        return before.endsWith(u"FY") || before.endsWith(u"CY") || before.endsWith(u'\'') ||
               before.endsWith(u'’');
    }

    void cancelTwoDigitYears()
    {
        const auto endsYear = [](const Number &year, const Number &end) {
            return end.digits.size() == 2 && year.digits.size() == 4 &&
                   year.digits.startsWith("20"_L1) && year.digits.endsWith(end.digits);
        };
        cancel([&](const Number &s, const Number &t) {
            return (endsYear(t, s) && isMarkedYear(s, m_pair.source().plain)) ||
                   (endsYear(s, t) && isMarkedYear(t, m_pair.target().plain));
        });
    }

    // "24/7" is a word of its own: around the clock.
    void dropAroundTheClock()
    {
        const QStringView plain = m_pair.source().plain;
        m_left.source.removeIf([&](const Number &number) {
            const QStringView digits = number.digits;
            const QStringView before = plain.left(number.from);
            static const QRegularExpression hours(u"^ ?[/xX×*] ?7\\b"_s);
            static const QRegularExpression days(u"\\b24 ?[/xX×*] ?(?:7 ?[/xX×*] ?)?$"_s);
            return (digits == u"24" &&
                    hours.match(plain.mid(number.to, 5).toString()).hasMatch()) ||
                   ((digits == u"7" || digits == u"365") &&
                    days.match(before.right(12).toString()).hasMatch());
        });
    }

    // What a number is multiplied by: "10 million", "10 mil millones", "5 千萬".
    struct Magnitude
    {
        qint64 factor = 1;
        int to = 0; // behind its words; of none behind the number
    };

    // The longest word for one that the text begins with.
    static QString magnitudeWord(QStringView text, const Profile &profile)
    {
        QString longest;
        for (auto word = profile.magnitudes.cbegin(); word != profile.magnitudes.cend(); ++word) {
            const qsizetype length = word.key().size();
            const bool stands = text.startsWith(word.key(), Qt::CaseInsensitive) &&
                                (!profile.blanks || profile.script == ScriptGroup::Korean ||
                                 length == text.size() || !text[length].isLetter());
            if (stands && length > longest.size())
                longest = word.key();
        }
        return longest;
    }

    static Magnitude magnitudeOf(const Number &number, const MarkedText &side,
                                 const Profile &profile)
    {
        constexpr int most = 2; // words
        Magnitude found{1, number.to};
        QStringView rest = QStringView(side.plain).mid(number.to, 32);
        for (int i = 0; i < most; ++i) {
            while (!rest.isEmpty() && (rest[0].isSpace() || rest[0] == (i == 0 ? u'-' : u'.')))
                rest = rest.mid(1);
            const QString word = magnitudeWord(rest, profile);
            if (word.isEmpty())
                break;
            found.factor *= profile.magnitudes.value(word);
            rest = rest.mid(word.size());
            found.to = int(rest.data() - side.plain.constData());
        }
        return found;
    }

    [[nodiscard]] Magnitude magnitudeInSource(const Number &number) const
    {
        return magnitudeOf(number, m_pair.source(), m_pair.sourceProfile());
    }

    [[nodiscard]] Magnitude magnitudeInTarget(const Number &number) const
    {
        return magnitudeOf(number, m_pair.target(), m_pair.targetProfile());
    }

    // "10 million" and "10 млрд". A side without such a word may have one that is not known.
    [[nodiscard]] bool isOtherMagnitude(const Number &s, const Number &t) const
    {
        const qint64 source = magnitudeInSource(s).factor;
        const qint64 target = source > 1 ? magnitudeInTarget(t).factor : 1;
        return source > 1 && target > 1 && source != target;
    }

    // Says "10 million" of a number that differs by that alone.
    void nameMagnitudes()
    {
        for (Number &s : m_left.source) {
            for (Number &t : m_left.target) {
                if (s.digits != t.digits)
                    continue;
                s.to = magnitudeInSource(s).to;
                t.to = magnitudeInTarget(t).to;
            }
        }
    }

    static QList<double> magnified(const Number &number, const MarkedText &side, qint64 factor)
    {
        QList<double> values = valuesOf(number, side.plain);
        for (double &value : values)
            value *= double(factor);
        return values;
    }

    void cancelMagnitudes()
    {
        cancel([this](const Number &s, const Number &t) {
            const auto wanted = magnified(s, m_pair.source(), magnitudeInSource(s).factor);
            const auto given = magnified(t, m_pair.target(), magnitudeInTarget(t).factor);
            return std::any_of(wanted.cbegin(), wanted.cend(), [&given](double a) {
                return std::any_of(given.cbegin(), given.cend(),
                                   [a](double b) { return a > 0 && std::abs(a - b) < a * 1e-9; });
            });
        });
    }

    static int valueOf(const Number &number)
    {
        return number.parts.size() == 1 && number.digits.size() <= 3 ? number.digits.toInt() : -1;
    }

    void cancelWords()
    {
        NumberWords source = numberWordsOf(m_pair.source(), m_pair.sourceProfile());
        NumberWords target = numberWordsOf(m_pair.target(), m_pair.targetProfile());
        cancelHours(source.afternoon, source.forenoon, m_left.source, m_left.target);
        cancelHours(target.afternoon, target.forenoon, m_left.target, m_left.source);
        m_left.target.removeIf([&](const Number &number) {
            return source.months.contains(valueOf(number)) ||
                   source.words.contains(valueOf(number));
        });
        m_left.source.removeIf(
            [&](const Number &number) { return target.months.contains(valueOf(number)); });
        m_left.source.removeIf([&](const Number &number) {
            const bool word = target.words.contains(valueOf(number));
            m_left.spelledOut = m_left.spelledOut || word;
            return word;
        });
    }

    // Hours of a side with "PM" against those of a side of twenty-four hours.
    static void cancelHours(bool afternoon, bool forenoon, QList<Number> &twelve,
                            QList<Number> &twentyFour)
    {
        if (!afternoon && !forenoon)
            return;
        twelve.removeIf([&](const Number &number) {
            const int hour = number.parts.first().toInt();
            if (hour > 12 || number.parts.size() > 2)
                return false;
            const auto same = [&](const Number &other) {
                const int given = other.parts.first().toInt();
                const bool isHour =
                    (afternoon && given == hour % 12 + 12) || (forenoon && given == hour % 12);
                return isHour && other.parts.mid(1) == number.parts.mid(1);
            };
            const auto found = std::find_if(twentyFour.cbegin(), twentyFour.cend(), same);
            if (found == twentyFour.cend())
                return false;
            twentyFour.erase(found);
            return true;
        });
        // "1 PM" became "13:00", or "11:00 AM" became "11".
        const auto isMinutes = [](const Number &number) { return number.digits == "0"_L1; };
        twentyFour.removeIf(isMinutes);
        twelve.removeIf(isMinutes);
    }

    // A number said once more or once less than on the other side is not a wrong number.
    void cancelRepeated()
    {
        const auto same = [this](const Number &s, const Number &t) {
            return s.digits == t.digits && !isOtherMagnitude(s, t);
        };
        m_left.target.removeIf([&](const Number &t) {
            return std::any_of(m_allSource.cbegin(), m_allSource.cend(),
                               [&](const Number &s) { return same(s, t); });
        });
        m_left.source.removeIf([&](const Number &s) {
            return std::any_of(m_allTarget.cbegin(), m_allTarget.cend(),
                               [&](const Number &t) { return same(s, t); });
        });
    }

    const Pair &m_pair;
    UnmatchedNumbers m_left;
    QList<Number> m_allSource;
    QList<Number> m_allTarget;
};

} // namespace

UnmatchedNumbers unmatchedNumbers(const Pair &pair)
{
    return Forgiver(pair).run();
}

} // namespace diglot::checks
