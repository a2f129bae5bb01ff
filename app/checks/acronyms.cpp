// SPDX-License-Identifier: Apache-2.0
#include "app/checks/rules.h"
#include "app/checks/words.h"

#include <QCoreApplication>
#include <QSet>

namespace diglot::checks {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

// Units, titles and states that languages spell in their own way.
bool isTranslated(const QString &word)
{
    static const QSet<QString> words{u"GB"_s,  u"MB"_s,   u"KB"_s,  u"TB"_s,  u"PB"_s, u"ID"_s,
                                     u"IDS"_s, u"OK"_s,   u"AM"_s,  u"PM"_s,  u"US"_s, u"USA"_s,
                                     u"UK"_s,  u"EU"_s,   u"UN"_s,  u"FAQ"_s, u"TV"_s, u"PC"_s,
                                     u"IT"_s,  u"NOTE"_s, u"NOT"_s, u"AND"_s, u"OR"_s, u"CEO"_s,
                                     u"VAT"_s, u"UI"_s,   u"HR"_s,  u"PO"_s};
    return words.contains(word);
}

class AcronymsCheck final : public Check
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {u"acronyms"_s,
                article::Severity::Advice,
                Runs::OnAsking,
                Frequent::IsConvention,
                "inconsistent-entities"_L1,
                Text::tr("Abbreviation missing"),
                Text::tr("Words in capitals of the source stand in the target, but for units and "
                         "the like.")};
    }

    void check(const Pair &pair, const Learned &, Report &report) const override
    {
        if (!pair.isComparable())
            return;
        for (const Word &word : pair.source().words) {
            const QStringView text =
                QStringView(pair.source().plain).mid(word.from, word.to - word.from);
            const bool capitals =
                text.size() > 1 && std::all_of(text.cbegin(), text.cend(),
                                               [](QChar c) { return c >= u'A' && c <= u'Z'; });
            if (!capitals || isTranslated(text.toString()) || pair.target().text.contains(text) ||
                pair.source().plain == pair.source().plain.toUpper())
                continue;
            report.add(Text::tr("The abbreviation %1 of the source is missing.").arg(text)).source =
                rangeOfPlain(pair.source(), word.from, word.to);
            return;
        }
    }
};

} // namespace

std::unique_ptr<const Check> acronymsCheck()
{
    return std::make_unique<AcronymsCheck>();
}

} // namespace diglot::checks
