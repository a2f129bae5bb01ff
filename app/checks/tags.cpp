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

class TagsCheck final : public InventoryCheck
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {u"tags"_s,
                article::Severity::Error,
                Runs::Always,
                Frequent::IsWrong,
                "markup"_L1,
                Text::tr("Tag lost or added"),
                Text::tr("HTML tags and components of the source stand in the target; their order "
                         "is free.")};
    }

protected:
    [[nodiscard]] QList<Item> items(const MarkedText &side, const Profile &) const override
    {
        QList<Item> found;
        for (const Mark &mark : side.marks) {
            if (mark.kind == Mark::Kind::Tag && mark.value != "!--"_L1)
                found.append({u'<' + mark.value + u'>', mark.from, mark.to});
            else if (mark.kind == Mark::Kind::Component)
                found.append({u":::"_s + mark.value, mark.from, mark.to});
        }
        return found;
    }

    [[nodiscard]] Messages messages() const override
    {
        return {Text::tr("The tag %1 is missing."),
                Text::tr("The translation has a tag that the source lacks: %1."),
                Text::tr("The tag %1 became %2.")};
    }
};

} // namespace

std::unique_ptr<const Check> tagsCheck()
{
    return std::make_unique<TagsCheck>();
}

} // namespace diglot::checks
