// SPDX-License-Identifier: Apache-2.0
#include "app/checks/differences.h"
#include "app/checks/numberforgiveness.h"
#include "app/checks/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace diglot::checks {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

QList<Item> asWritten(const QList<Number> &numbers, const MarkedText &side)
{
    QList<Item> items;
    for (const Number &number : numbers)
        items.append(
            {side.plain.mid(number.from, number.to - number.from), number.from, number.to});
    return items;
}

class NumbersCheck final : public Check
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {u"numbers"_s,
                article::Severity::Warning,
                Runs::Always,
                Frequent::IsConvention,
                "numbers"_L1,
                Text::tr("Numbers differ"),
                Text::tr("Every number of the source stands in the target and no other. Other "
                         "digits and separators, months as numbers, reordered dates, numbers as "
                         "words, other hours of the day and “10 million” as 1000万 are the same.")};
    }

    void check(const Pair &pair, const Learned &, Report &report) const override
    {
        if (!pair.isComparable() || (!pair.source().hasDigits && !pair.target().hasDigits))
            return;
        const UnmatchedNumbers left = unmatchedNumbers(pair);
        if (left.source.isEmpty() && left.target.isEmpty()) {
            if (left.spelledOut) {
                report
                    .add(Text::tr("A number of the source is a word in the translation."),
                         u"word"_s)
                    .severity = article::Severity::Advice;
            }
            return;
        }
        const QList<Item> missing = asWritten(left.source, pair.source());
        const QList<Item> added = asWritten(left.target, pair.target());
        article::Finding &finding = report.add(message(missing, added), variant(missing, added));
        if (!missing.isEmpty())
            finding.source = rangeOfPlain(pair.source(), missing.first().from, missing.first().to);
        if (!added.isEmpty())
            finding.target = rangeOfPlain(pair.target(), added.first().from, added.first().to);
        if (missing.size() == 1 && added.size() == 1 &&
            isSlip(missing.first().value, added.first().value))
            finding.fix = article::Fix{*finding.target, missing.first().value};
    }

private:
    static bool isBare(const QString &number)
    {
        return std::all_of(number.cbegin(), number.cend(),
                           [](QChar c) { return c >= u'0' && c <= u'9'; });
    }

    // Whether one number in bare digits is the other with digits swapped, or with one lost or
    // doubled on the way: then the source's can take its place. Short ones may be another unit or
    // another hour.
    static bool isSlip(const QString &right, const QString &wrong)
    {
        if (right.size() < 2 || wrong.size() < 2 || !isBare(right) || !isBare(wrong))
            return false;
        QString digits = right;
        QString others = wrong;
        std::sort(digits.begin(), digits.end());
        std::sort(others.begin(), others.end());
        if (digits == others)
            return true;
        const QString &longer = right.size() > wrong.size() ? right : wrong;
        const QString &shorter = right.size() > wrong.size() ? wrong : right;
        if (longer.size() != shorter.size() + 1)
            return false;
        for (qsizetype i = 0; i < longer.size(); ++i) {
            if (longer.left(i) + longer.mid(i + 1) == shorter)
                return true;
        }
        return false;
    }

    static QString message(const QList<Item> &missing, const QList<Item> &added)
    {
        if (missing.isEmpty())
            return Text::tr("The number %1 does not stand in the source.").arg(listed(added));
        if (added.isEmpty())
            return Text::tr("The number %1 of the source is missing.").arg(listed(missing));
        return Text::tr("The number %1 became %2.").arg(listed(missing), listed(added));
    }

    static QString variant(const QList<Item> &missing, const QList<Item> &added)
    {
        return missing.isEmpty() ? u"added"_s : added.isEmpty() ? u"missing"_s : u"changed"_s;
    }
};

} // namespace

std::unique_ptr<const Check> numbersCheck()
{
    return std::make_unique<NumbersCheck>();
}

} // namespace diglot::checks
