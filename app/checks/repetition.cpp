// SPDX-License-Identifier: Apache-2.0
#include "app/checks/repeats.h"
#include "app/checks/rules.h"

#include <QCoreApplication>

namespace diglot::checks {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

class RepetitionCheck final : public OneSidedCheck
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {u"repetition"_s,
                article::Severity::Error,
                Runs::Always,
                Frequent::IsWrong,
                "duplication"_L1,
                Text::tr("Word repeated over and over"),
                Text::tr("The same word stands three times or more in a row: a machine translation "
                         "that ran away.")};
    }

protected:
    [[nodiscard]] QList<Fault> faults(const MarkedText &text, const Profile &profile) const override
    {
        QList<Fault> found;
        for (const Repeat &repeat : repeatsIn(text, profile)) {
            if (repeat.times < 3)
                continue;
            const QString word = text.plain.mid(repeat.from, repeat.first - repeat.from);
            found.append({{},
                          Text::tr("“%1” stands %2 times in a row.").arg(word).arg(repeat.times),
                          text.at.at(repeat.from),
                          text.at.at(repeat.to - 1) + 1,
                          word,
                          article::Severity::Error});
        }
        return found;
    }
};

} // namespace

std::unique_ptr<const Check> repetitionCheck()
{
    return std::make_unique<RepetitionCheck>();
}

} // namespace diglot::checks
