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

class EdgeSpaceCheck final : public Check
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {u"edge-space"_s,
                article::Severity::Advice,
                Runs::Named,
                Frequent::IsConvention,
                "whitespace"_L1,
                Text::tr("Blanks at the ends"),
                Text::tr("The target begins and ends with blanks where the source does.")};
    }

    void check(const Pair &pair, const Learned &, Report &report) const override
    {
        if (!pair.isComparable())
            return;
        const QStringView source = pair.source().text;
        const QStringView target = pair.target().text;
        const bool begins = source.front().isSpace() != target.front().isSpace();
        const bool ends = source.back().isSpace() != target.back().isSpace();
        if (begins || ends)
            report.add(begins ? Text::tr("One side begins with a blank, the other does not.")
                              : Text::tr("One side ends with a blank, the other does not."),
                       begins ? u"begin"_s : u"end"_s);
    }
};

} // namespace

std::unique_ptr<const Check> edgeSpaceCheck()
{
    return std::make_unique<EdgeSpaceCheck>();
}

} // namespace diglot::checks
