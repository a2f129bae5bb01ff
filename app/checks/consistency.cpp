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

class ConsistencyCheck final : public Check
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {u"consistency"_s,
                article::Severity::Warning,
                Runs::Named,
                Frequent::IsWrong,
                "inconsistency"_L1,
                Text::tr("Translated in several ways"),
                Text::tr("One source with several translations in the library, or one translation "
                         "for several sources. Looked for over all texts of a locale at once.")};
    }

    // One pair alone is never inconsistent: see ConsistencyBoard.
    void check(const Pair &, const Learned &, Report &) const override {}
};

} // namespace

std::unique_ptr<const Check> consistencyCheck()
{
    return std::make_unique<ConsistencyCheck>();
}

} // namespace diglot::checks
