// SPDX-License-Identifier: Apache-2.0
#include "app/checks/addresses.h"
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

class LinksCheck final : public InventoryCheck
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {u"links"_s,
                article::Severity::Error,
                Runs::Always,
                Frequent::IsWrong,
                "markup"_L1,
                Text::tr("Link lost or changed"),
                Text::tr("Links and pictures of the source stand in the target and lead to the "
                         "same place. The locale in an address may differ.")};
    }

protected:
    [[nodiscard]] QList<Item> items(const MarkedText &side, const Profile &profile) const override
    {
        QList<Item> found;
        for (const Mark &mark : side.marks) {
            if (mark.kind == Mark::Kind::Link || mark.kind == Mark::Kind::Image)
                found.append({comparableAddress(mark.value, profile), mark.from, mark.to});
        }
        return found;
    }

    [[nodiscard]] Messages messages() const override
    {
        return {Text::tr("The link to %1 is missing."),
                Text::tr("The translation has a link that the source lacks, to %1."),
                Text::tr("The link to %1 became one to %2.")};
    }
};

} // namespace

std::unique_ptr<const Check> linksCheck()
{
    return std::make_unique<LinksCheck>();
}

} // namespace diglot::checks
