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

class SymbolsCheck final : public Check
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {
            u"symbols"_s,
            article::Severity::Advice,
            Runs::OnAsking,
            Frequent::IsConvention,
            "inconsistent-entities"_L1,
            Text::tr("Symbol missing"),
            Text::tr("Signs such as €, %, @ and # of the source stand in the target as often.")};
    }

    void check(const Pair &pair, const Learned &, Report &report) const override
    {
        if (!pair.isComparable())
            return;
        static const QString signs = u"€£$¥%@#=+"_s;
        static const QString wide = u"€￡＄￥％＠＃＝＋"_s;
        for (qsizetype i = 0; i < signs.size(); ++i) {
            const qsizetype source = pair.source().plain.count(signs.at(i));
            if (source == 0)
                continue;
            qsizetype target = pair.target().plain.count(signs.at(i));
            if (wide.at(i) != signs.at(i))
                target += pair.target().plain.count(wide.at(i));
            if (signs.at(i) == u'%')
                target += pair.target().plain.count(u'٪');
            if (target < source) {
                report.add(Text::tr("The sign “%1” of the source is missing.").arg(signs.at(i)),
                           signs.at(i));
                return;
            }
        }
    }
};

} // namespace

std::unique_ptr<const Check> symbolsCheck()
{
    return std::make_unique<SymbolsCheck>();
}

} // namespace diglot::checks
