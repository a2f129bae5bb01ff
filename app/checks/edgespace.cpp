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
        if (!begins && !ends)
            return;
        article::Finding &finding =
            report.add(begins ? Text::tr("One side begins with a blank, the other does not.")
                              : Text::tr("One side ends with a blank, the other does not."),
                       begins ? u"begin"_s : u"end"_s);
        finding.fix = begins ? atBegin(pair.target(), source) : atEnd(pair.target(), source);
    }

private:
    // Takes away the target's blanks at that end, or gives it the source's.
    static article::Fix atBegin(const MarkedText &target, QStringView source)
    {
        int blanks = 0;
        while (blanks < target.text.size() && target.text.at(blanks).isSpace())
            ++blanks;
        const QString given = blanks > 0 ? QString() : QString(source.front());
        return {rangeOfText(target, 0, blanks), given};
    }

    static article::Fix atEnd(const MarkedText &target, QStringView source)
    {
        const int size = int(target.text.size());
        int from = size;
        while (from > 0 && target.text.at(from - 1).isSpace())
            --from;
        const QString given = from < size ? QString() : QString(source.back());
        return {rangeOfText(target, from, size), given};
    }
};

} // namespace

std::unique_ptr<const Check> edgeSpaceCheck()
{
    return std::make_unique<EdgeSpaceCheck>();
}

} // namespace diglot::checks
