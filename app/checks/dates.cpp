// SPDX-License-Identifier: Apache-2.0
#include "app/checks/months.h"
#include "app/checks/numbertokens.h"
#include "app/checks/rules.h"

#include <QCoreApplication>

namespace diglot::checks {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

class DatesCheck final : public Check
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {
            u"dates"_s,
            article::Severity::Warning,
            Runs::Always,
            Frequent::IsConvention,
            "numbers"_L1,
            Text::tr("Month differs"),
            Text::tr(
                "The months of the source’s dates are those of the target, by name or by number.")};
    }

    void check(const Pair &pair, const Learned &, Report &report) const override
    {
        if (!pair.isComparable() || (!pair.source().hasDigits && !pair.target().hasDigits))
            return;
        const QList<MonthWord> source = datedMonths(pair.source(), pair.sourceProfile());
        const QList<MonthWord> target = datedMonths(pair.target(), pair.targetProfile());
        if (source.isEmpty() && target.isEmpty())
            return;
        const QSet<int> inSource = possibleMonths(pair.source(), pair.sourceProfile());
        const QSet<int> inTarget = possibleMonths(pair.target(), pair.targetProfile());
        const auto isNot = [](const QSet<int> &known) {
            return [&known](const MonthWord &word) { return !known.contains(word.month); };
        };
        const auto wrong = std::find_if(target.cbegin(), target.cend(), isNot(inSource));
        const auto lost = std::find_if(source.cbegin(), source.cend(), isNot(inTarget));
        if (wrong != target.cend())
            add(pair, *wrong, lost == source.cend() ? nullptr : &*lost, report);
        else if (lost != source.cend() && !target.isEmpty())
            add(pair, target.first(), &*lost, report);
    }

private:
    static void add(const Pair &pair, const MonthWord &inTarget, const MonthWord *inSource,
                    Report &report)
    {
        const QString word = pair.target().plain.mid(inTarget.from, inTarget.to - inTarget.from);
        article::Finding &finding =
            !inSource
                ? report.add(Text::tr("The month “%1” does not stand in the source.").arg(word),
                             u"added"_s)
                : report.add(Text::tr("The month “%1” became “%2”.")
                                 .arg(pair.source().plain.mid(inSource->from,
                                                              inSource->to - inSource->from),
                                      word),
                             u"changed"_s);
        finding.target = rangeOfPlain(pair.target(), inTarget.from, inTarget.to);
        if (inSource)
            finding.source = rangeOfPlain(pair.source(), inSource->from, inSource->to);
    }
};

} // namespace

std::unique_ptr<const Check> datesCheck()
{
    return std::make_unique<DatesCheck>();
}

} // namespace diglot::checks
