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

class LineBreaksCheck final : public Check
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {u"line-breaks"_s,
                article::Severity::Advice,
                Runs::Named,
                Frequent::IsConvention,
                "whitespace"_L1,
                Text::tr("Line breaks differ"),
                Text::tr("Source and target have as many line breaks and tabs.")};
    }

    void check(const Pair &pair, const Learned &, Report &report) const override
    {
        if (!pair.isComparable())
            return;
        for (const QChar c : {u'\n', u'\t'}) {
            if (pair.source().text.count(c) != pair.target().text.count(c))
                report.add(c == u'\n' ? Text::tr("The number of line breaks differs.")
                                      : Text::tr("The number of tabs differs."),
                           c == u'\n' ? u"line"_s : u"tab"_s);
        }
    }
};

} // namespace

std::unique_ptr<const Check> lineBreaksCheck()
{
    return std::make_unique<LineBreaksCheck>();
}

} // namespace diglot::checks
