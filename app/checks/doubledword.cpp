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

class DoubledWordCheck final : public OneSidedCheck
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {u"doubled-word"_s,
                article::Severity::Warning,
                Runs::Always,
                Frequent::IsConvention,
                "duplication"_L1,
                Text::tr("Doubled word"),
                Text::tr("The same word stands twice in a row, where the source does not do so.")};
    }

protected:
    [[nodiscard]] QList<Fault> faults(const MarkedText &text, const Profile &profile) const override
    {
        QList<Fault> found;
        for (const Repeat &repeat : repeatsIn(text, profile)) {
            if (repeat.times > 2)
                continue;
            const QString word = text.plain.mid(repeat.from, repeat.first - repeat.from);
            found.append({{},
                          Text::tr("“%1” stands twice.").arg(word),
                          text.at.at(repeat.from),
                          text.at.at(repeat.to - 1) + 1,
                          word,
                          article::Severity::Warning});
        }
        return found;
    }
};

} // namespace

std::unique_ptr<const Check> doubledWordCheck()
{
    return std::make_unique<DoubledWordCheck>();
}

} // namespace diglot::checks
