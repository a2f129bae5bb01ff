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

class DoubleSpaceCheck final : public OneSidedCheck
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {u"double-space"_s,
                article::Severity::Advice,
                Runs::OnAsking,
                Frequent::IsConvention,
                "whitespace"_L1,
                Text::tr("Double blank"),
                Text::tr("Two blanks stand between words, where the source has one. It may also be "
                         "the trace of something lost.")};
    }

protected:
    [[nodiscard]] QList<Fault> faults(const MarkedText &text, const Profile &) const override
    {
        QList<Fault> found;
        const QString &plain = text.plain;
        for (int at = 1; at + 1 < plain.size(); ++at) {
            if (plain.at(at) != u' ' || plain.at(at - 1) == u' ' || plain.at(at + 1) != u' ')
                continue;
            int end = at;
            while (end < plain.size() && plain.at(end) == u' ')
                ++end;
            const int from = text.at.at(at);
            const int to = text.at.at(end);
            // Only where they stand beside each other in the file too, and not before its end.
            if (end < plain.size() && to - from == end - at)
                found.append({{},
                              Text::tr("Two blanks stand here."),
                              from,
                              to,
                              u" "_s,
                              article::Severity::Advice});
            at = end;
        }
        return found;
    }
};

} // namespace

std::unique_ptr<const Check> doubleSpaceCheck()
{
    return std::make_unique<DoubleSpaceCheck>();
}

} // namespace diglot::checks
