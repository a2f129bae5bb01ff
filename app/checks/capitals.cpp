// SPDX-License-Identifier: Apache-2.0
#include "app/checks/rules.h"
#include "app/checks/words.h"

#include <QCoreApplication>

namespace diglot::checks {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

// The first letter, -1 where something else begins the text.
int firstLetter(QStringView plain)
{
    for (int at = 0; at < plain.size(); ++at) {
        if (plain[at].isLetter())
            return at;
        if (plain[at].isNumber() || plain[at] == opaque)
            return -1;
    }
    return -1;
}

class CapitalsCheck final : public Check
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {u"capitals"_s,
                article::Severity::Advice,
                Runs::OnAsking,
                Frequent::IsConvention,
                "typographical"_L1,
                Text::tr("Capital at the beginning"),
                Text::tr("A sentence begins with a capital where its source does, in languages "
                         "that have capitals.")};
    }

    void check(const Pair &pair, const Learned &, Report &report) const override
    {
        if (!pair.isComparable() || !pair.targetProfile().cased)
            return;
        const QString &source = pair.source().plain;
        const QString &target = pair.target().plain;
        const int inSource = firstLetter(source);
        const int inTarget = firstLetter(target);
        if (inSource < 0 || inTarget < 0)
            return;
        const QChar a = source.at(inSource);
        const QChar b = target.at(inTarget);
        // A name as "iOS" or "az" begins small wherever it stands.
        const bool name =
            b.isLower() && isLatinLetter(b) && source.contains(target.mid(inTarget, 3));
        if (!a.isUpper() || !b.isLower() || name)
            return;
        article::Finding &finding =
            report.add(Text::tr("The source begins with a capital, the translation does not."));
        finding.target = rangeOfPlain(pair.target(), inTarget, inTarget + 1);
        finding.fix = article::Fix{*finding.target, QString(b.toUpper())};
    }
};

} // namespace

std::unique_ptr<const Check> capitalsCheck()
{
    return std::make_unique<CapitalsCheck>();
}

} // namespace diglot::checks
