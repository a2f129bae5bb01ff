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

class TripledLetterCheck final : public OneSidedCheck
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {u"tripled-letter"_s,
                article::Severity::Advice,
                Runs::Named,
                Frequent::IsConvention,
                "misspelling"_L1,
                Text::tr("Letter three times"),
                Text::tr("The same letter stands three times in a row.")};
    }

protected:
    [[nodiscard]] QList<Fault> faults(const MarkedText &text, const Profile &profile) const override
    {
        // German words put together may have three.
        const bool isSlip = profile.locale.language() != "de"_L1;
        QList<Fault> found;
        for (int at = 2; at < text.plain.size(); ++at) {
            const QChar c = text.plain.at(at);
            const bool alphabetic =
                c.isLetter() && c.isLower() && c != u'w' && c != u'x' && c != u'i';
            if (alphabetic && text.plain.at(at - 1) == c && text.plain.at(at - 2) == c)
                found.append({{},
                              Text::tr("“%1” stands three times in a row.").arg(c),
                              text.at.at(at - 2),
                              text.at.at(at) + 1,
                              isSlip ? std::optional(QString(2, c)) : std::nullopt,
                              article::Severity::Advice});
        }
        return found;
    }
};

} // namespace

std::unique_ptr<const Check> tripledLetterCheck()
{
    return std::make_unique<TripledLetterCheck>();
}

} // namespace diglot::checks
