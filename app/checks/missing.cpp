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

class MissingCheck final : public Check
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {u"missing"_s,
                article::Severity::Error,
                Runs::Always,
                Frequent::IsWrong,
                "omission"_L1,
                Text::tr("Missing translation"),
                Text::tr("The target is empty, or holds nothing but markup and punctuation, "
                         "where the source says something.")};
    }

    void check(const Pair &pair, const Learned &, Report &report) const override
    {
        if (!pair.hasSource() || !hasContent(pair.source().plain) ||
            hasContent(pair.target().plain))
            return;
        const bool empty = isBlank(pair.target().text);
        article::Finding &finding = report.add(empty ? Text::tr("The sentence has no translation.")
                                                     : Text::tr("The translation holds no word."));
        finding.source = rangeOfText(pair.source(), 0, int(pair.source().text.size()));
        if (!empty)
            finding.target = rangeOfText(pair.target(), 0, int(pair.target().text.size()));
    }
};

} // namespace

std::unique_ptr<const Check> missingCheck()
{
    return std::make_unique<MissingCheck>();
}

} // namespace diglot::checks
