// SPDX-License-Identifier: Apache-2.0
#include "app/checks/rules.h"
#include "app/checks/words.h"

#include <QCoreApplication>

namespace diglot::checks {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

class EmptyLinkCheck final : public OneSidedCheck
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {u"empty-link"_s,
                article::Severity::Error,
                Runs::Always,
                Frequent::IsWrong,
                "markup"_L1,
                Text::tr("Link without text"),
                Text::tr("A link whose text is empty cannot be seen or followed; what should stand "
                         "in it stands beside it.")};
    }

protected:
    [[nodiscard]] QList<Fault> faults(const MarkedText &text, const Profile &) const override
    {
        QList<Fault> found;
        for (const Mark &mark : text.marks) {
            if (mark.kind != Mark::Kind::Link ||
                hasContent(text.plainPart(mark.innerFrom, mark.innerTo)) ||
                holdsPicture(text, mark))
                continue;
            found.append({{},
                          Text::tr("The link to %1 has no text.").arg(mark.value),
                          mark.from,
                          mark.to,
                          {},
                          article::Severity::Error});
        }
        return found;
    }

private:
    static bool holdsPicture(const MarkedText &text, const Mark &link)
    {
        return std::any_of(text.marks.cbegin(), text.marks.cend(), [&](const Mark &mark) {
            return mark.from >= link.innerFrom && mark.to <= link.innerTo &&
                   (mark.kind == Mark::Kind::Image || mark.kind == Mark::Kind::Component ||
                    mark.value == "img"_L1);
        });
    }
};

} // namespace

std::unique_ptr<const Check> emptyLinkCheck()
{
    return std::make_unique<EmptyLinkCheck>();
}

} // namespace diglot::checks
