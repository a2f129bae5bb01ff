// SPDX-License-Identifier: Apache-2.0
#include "app/checks/rules.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace diglot::checks {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

class MojibakeCheck final : public OneSidedCheck
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {u"mojibake"_s,
                article::Severity::Warning,
                Runs::Always,
                Frequent::IsWrong,
                "characters"_L1,
                Text::tr("Broken characters"),
                Text::tr("Characters that arise when text is read in a wrong encoding, and the "
                         "replacement character.")};
    }

protected:
    [[nodiscard]] QList<Fault> faults(const MarkedText &text, const Profile &) const override
    {
        static const QRegularExpression pattern(
            uR"(\x{FFFD}|[ÃÂ][\x{0080}-\x{00BF}]|â[€\x{0080}][\x{0080}-\x{00BF}™œ“”˜¦]|[ÐÑ][\x{0080}-\x{00BF}]|ï»¿|[\x{0080}-\x{0084}\x{0086}-\x{009F}])"_s);
        QList<Fault> found;
        const bool suspicious = std::any_of(text.plain.cbegin(), text.plain.cend(), [](QChar c) {
            return c == QChar(0xFFFD) || (c.unicode() >= 0x80 && c.unicode() < 0xA0) || c == u'Ã' ||
                   c == u'Â' || c == u'â' || c == u'Ð' || c == u'Ñ' || c == u'ï';
        });
        if (!suspicious)
            return found;
        auto matches = pattern.globalMatch(text.plain);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const int from = text.at.at(int(match.capturedStart()));
            const int to = text.at.at(int(match.capturedEnd()));
            found.append(
                {{},
                 Text::tr("“%1” looks like text read in a wrong encoding.").arg(match.captured()),
                 from,
                 to,
                 {},
                 article::Severity::Warning});
        }
        return found;
    }
};

} // namespace

std::unique_ptr<const Check> mojibakeCheck()
{
    return std::make_unique<MojibakeCheck>();
}

} // namespace diglot::checks
