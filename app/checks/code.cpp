// SPDX-License-Identifier: Apache-2.0
#include "app/checks/inventory.h"
#include "app/checks/rules.h"

#include <QCoreApplication>

namespace diglot::checks {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

class CodeCheck final : public InventoryCheck
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {u"code"_s,
                article::Severity::Error,
                Runs::Always,
                Frequent::IsWrong,
                "markup"_L1,
                Text::tr("Code lost or changed"),
                Text::tr("Every code span of the source stands in the target, letter by letter.")};
    }

protected:
    [[nodiscard]] QList<Item> items(const MarkedText &side, const Profile &) const override
    {
        QList<Item> found;
        for (const Mark &mark : side.marks) {
            if (mark.kind == Mark::Kind::Code)
                found.append({mark.value, mark.from, mark.to});
        }
        return found;
    }

    // The same words without backticks lose their look, not their meaning; the other way round
    // is no fault.
    void forgive(const Pair &pair, Differences &found) const override
    {
        found.added.removeIf(
            [&](const Item &item) { return pair.source().text.contains(item.value); });
    }

    [[nodiscard]] Messages messages() const override
    {
        return {Text::tr("The code %1 is missing."),
                Text::tr("The translation has code that the source lacks: %1."),
                Text::tr("The code %1 became %2.")};
    }

    [[nodiscard]] bool isMendable(const Item &, const Item &) const override { return true; }
};

} // namespace

std::unique_ptr<const Check> codeCheck()
{
    return std::make_unique<CodeCheck>();
}

} // namespace diglot::checks
