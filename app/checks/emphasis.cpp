// SPDX-License-Identifier: Apache-2.0
#include "app/checks/boldparts.h"
#include "app/checks/rules.h"

#include <QCoreApplication>

namespace diglot::checks {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

// Pairs of signs by which some locales show what others make bold.
int bracketedNames(QStringView plain)
{
    int count = 0;
    for (const QChar c : plain)
        count += c == u'[' || c == u'［' || c == u'「' || c == u'【' || c == u'『';
    return count;
}

class EmphasisCheck final : public Check
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {
            u"emphasis"_s,
            article::Severity::Error,
            Runs::Always,
            Frequent::IsConvention,
            "markup"_L1,
            Text::tr("Bold lost"),
            Text::tr("What is bold in the source is bold in the target. Names in corner or square "
                     "brackets instead of bold are a convention of some locales and no fault.")};
    }

    void check(const Pair &pair, const Learned &, Report &report) const override
    {
        if (!pair.isComparable())
            return;
        const QList<BoldPart> source = boldParts(pair.source());
        const QList<BoldPart> target = boldParts(pair.target());
        // Asterisks that are seen as such are named by another rule.
        if (source.size() == target.size() || pair.target().plain.contains("**"_L1))
            return;
        if (target.size() < source.size()) {
            const qsizetype bracketed =
                bracketedNames(pair.target().plain) - bracketedNames(pair.source().plain);
            if (bracketed >= source.size() - target.size())
                return;
            const BoldPart &part = source.at(target.size());
            article::Finding &finding = report.add(
                target.isEmpty()
                    ? Text::tr("“%1” is bold in the source, nothing is in the translation.")
                          .arg(part.content)
                    : Text::tr("The source has more bold words than the translation."),
                u"lost"_s);
            finding.source = rangeOfText(pair.source(), part.from, part.to);
            return;
        }
        const BoldPart &part = target.at(source.size());
        article::Finding &finding = report.add(
            Text::tr("The translation has more bold words than the source."), u"added"_s);
        finding.severity = article::Severity::Warning;
        finding.target = rangeOfText(pair.target(), part.from, part.to);
    }
};

} // namespace

std::unique_ptr<const Check> emphasisCheck()
{
    return std::make_unique<EmphasisCheck>();
}

} // namespace diglot::checks
