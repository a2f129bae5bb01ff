// SPDX-License-Identifier: Apache-2.0
#include "app/checks/inventory.h"
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

class PlaceholdersCheck final : public InventoryCheck
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {u"placeholders"_s,
                article::Severity::Error,
                Runs::Always,
                Frequent::IsWrong,
                "markup"_L1,
                Text::tr("Placeholder lost or changed"),
                Text::tr("What a program replaces, as {0}, {{name}}, ${name}, %s or %1, stands in "
                         "the target as in the source; the order is free.")};
    }

protected:
    [[nodiscard]] QList<Item> items(const MarkedText &side, const Profile &) const override
    {
        // A blank before the letter is no printf: "50 % discount" has none.
        static const QRegularExpression pattern(
            uR"(\{\{[^{}\s][^{}]{0,80}\}\}|[$@]\{[^{}]{1,80}\}|\$\([A-Za-z_][\w.]{0,60}\)|)"
            uR"(\{[\w.:,-]{1,80}\}|%(?:\d{1,2}\$)?[-+#0]{0,2}(?:\d{0,2}(?:\.\d{1,2})?(?:ll|l|h|z)?)"
            uR"([diouxXeEfgGsc@](?![\w%])|L?\d{1,2}(?!\d|[.,]\d|\s?%))|%\w{2,40}%)"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        QList<Item> found;
        if (!side.plain.contains(u'{') && !side.plain.contains(u'%') && !side.plain.contains(u'$'))
            return found;
        auto matches = pattern.globalMatch(side.plain);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const int from = int(match.capturedStart());
            // Turkish writes per cents so: %50.
            if (isPercent(match.capturedView()))
                continue;
            found.append(
                {match.captured(), side.at.at(from), side.at.at(int(match.capturedEnd()))});
        }
        return found;
    }

    [[nodiscard]] Messages messages() const override
    {
        return {Text::tr("The placeholder %1 is missing."),
                Text::tr("The translation has a placeholder that the source lacks: %1."),
                Text::tr("The placeholder %1 became %2.")};
    }

    [[nodiscard]] bool isMendable(const Item &, const Item &) const override { return true; }

private:
    static bool isPercent(QStringView text)
    {
        return text.size() == 3 && text[0] == u'%' && text[1].isDigit() && text[2].isDigit();
    }
};

} // namespace

std::unique_ptr<const Check> placeholdersCheck()
{
    return std::make_unique<PlaceholdersCheck>();
}

} // namespace diglot::checks
