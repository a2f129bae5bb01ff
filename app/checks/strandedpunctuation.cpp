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

struct Stranded
{
    int count = 0;
    int at = -1; // the first one that does not end the text
};

Stranded questionMarks(QStringView plain)
{
    Stranded found;
    for (int at = 0; at < plain.size(); ++at) {
        const QChar c = plain[at];
        if (c != u'?' && c != u'!' && c != u'？' && c != u'！' && c != u'؟')
            continue;
        ++found.count;
        const bool last = plain.mid(at + 1).trimmed().size() < 2;
        if (!last && found.at < 0)
            found.at = at;
    }
    return found;
}

class StrandedPunctuationCheck final : public Check
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {u"stranded-punctuation"_s,
                article::Severity::Warning,
                Runs::Always,
                Frequent::IsConvention,
                "typographical"_L1,
                Text::tr("Stray mark in the sentence"),
                Text::tr("A question or exclamation mark in the middle of the target that the "
                         "source does not have there, as machine translation leaves it.")};
    }

    void check(const Pair &pair, const Learned &, Report &report) const override
    {
        if (!pair.isComparable())
            return;
        const Stranded target = questionMarks(pair.target().plain);
        const Stranded source = questionMarks(pair.source().plain);
        if (target.at < 0 || source.at >= 0 || target.count <= source.count)
            return;
        report
            .add(Text::tr("“%1” stands in the middle of the sentence.")
                     .arg(pair.target().plain.at(target.at)))
            .target = rangeOfPlain(pair.target(), target.at, target.at + 1);
    }
};

} // namespace

std::unique_ptr<const Check> strandedPunctuationCheck()
{
    return std::make_unique<StrandedPunctuationCheck>();
}

} // namespace diglot::checks
