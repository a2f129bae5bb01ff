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

class ExtraCheck final : public Check
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {u"extra"_s,
                article::Severity::Error,
                Runs::Always,
                Frequent::IsWrong,
                "addition"_L1,
                Text::tr("Target without a source"),
                Text::tr("The target says something where the source is empty.")};
    }

    void check(const Pair &pair, const Learned &, Report &report) const override
    {
        if (!pair.hasSource() || hasContent(pair.source().plain) || !isBlank(pair.source().text) ||
            !hasContent(pair.target().plain))
            return;
        report.add(Text::tr("The translation stands where the source is empty.")).target =
            rangeOfText(pair.target(), 0, int(pair.target().text.size()));
    }
};

} // namespace

std::unique_ptr<const Check> extraCheck()
{
    return std::make_unique<ExtraCheck>();
}

} // namespace diglot::checks
