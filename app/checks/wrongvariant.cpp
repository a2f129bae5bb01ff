// SPDX-License-Identifier: Apache-2.0
#include "app/checks/rules.h"

#include <QCoreApplication>

namespace diglot::checks {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

class WrongVariantCheck final : public Check
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {u"wrong-variant"_s,
                article::Severity::Warning,
                Runs::Always,
                Frequent::IsConvention,
                "locale-violation"_L1,
                Text::tr("Characters of another variant"),
                Text::tr("Simplified characters in Traditional Chinese, or the other way round, "
                         "and words that only the other region uses.")};
    }

    void check(const Pair &pair, const Learned &, Report &report) const override
    {
        const Profile &profile = pair.targetProfile();
        if (profile.wrongCharacters.isEmpty() && profile.wrongWords.isEmpty())
            return;
        const QString &plain = pair.target().plain;
        for (int at = 0; at < plain.size(); ++at) {
            if (profile.wrongCharacters.contains(plain.at(at)) &&
                !pair.source().plain.contains(plain.at(at))) {
                report
                    .add(Text::tr("“%1” is a character of the other variant of Chinese.")
                             .arg(plain.at(at)),
                         u"character"_s)
                    .target = rangeOfPlain(pair.target(), at, at + 1);
                break;
            }
        }
        for (const QString &entry : profile.wrongWords) {
            const QString wrong = entry.section(u'=', 0, 0);
            const qsizetype at = plain.indexOf(wrong);
            if (at < 0)
                continue;
            const QString right = entry.section(u'=', 1);
            article::Finding &finding = report.add(
                Text::tr("“%1” is usual in another region; here it is “%2”.").arg(wrong, right),
                u"word"_s);
            finding.severity = article::Severity::Advice;
            finding.target = rangeOfPlain(pair.target(), int(at), int(at + wrong.size()));
            finding.fix = article::Fix{*finding.target, right};
        }
    }
};

} // namespace

std::unique_ptr<const Check> wrongVariantCheck()
{
    return std::make_unique<WrongVariantCheck>();
}

} // namespace diglot::checks
