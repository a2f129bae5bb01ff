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

// Pairs of double quotation marks that locales use, by name.
struct Style
{
    QLatin1StringView name;
    QChar open;
    QChar close;
};

constexpr Style styles[] = {
    {"straight"_L1, u'"', u'"'}, {"guillemets"_L1, u'«', u'»'}, {"low"_L1, u'„', u'“'},
    {"curly"_L1, u'“', u'”'},    {"corner"_L1, u'「', u'」'},   {"white corner"_L1, u'『', u'』'},
    {"reversed"_L1, u'»', u'«'},
};

const Style *styleOf(QStringView plain, int at)
{
    if (plain[at].isLetterOrNumber() || plain[at] == u' ')
        return nullptr;
    for (const Style &style : styles) {
        if (plain[at] != style.open)
            continue;
        // „a“ opens low: its “ is no opening mark.
        const bool closes = plain.left(at).contains(u'„') && style.open == u'“';
        const bool after = style.open == u'»' && plain.left(at).contains(u'«');
        if (!closes && !after)
            return &style;
    }
    return nullptr;
}

class QuotesCheck final : public Check
{
public:
    [[nodiscard]] Rule rule() const override
    {
        return {u"quotes"_s,
                article::Severity::Advice,
                Runs::OnAsking,
                Frequent::IsConvention,
                "typographical"_L1,
                Text::tr("Quotation marks"),
                Text::tr("Quotation marks pair up and have the form that most texts "
                         "of this locale give them.")};
    }

    void observe(const Pair &pair, Observations &observations) const override
    {
        const QStringView plain = pair.target().plain;
        for (int at = 0; at < plain.size(); ++at) {
            if (const Style *style = styleOf(plain, at))
                observations.count(u"quotes"_s, style->name);
        }
    }

    void check(const Pair &pair, const Learned &learned, Report &report) const override
    {
        if (!pair.isComparable())
            return;
        const QStringView plain = pair.target().plain;
        const qsizetype straight = plain.count(u'"');
        const qsizetype inSource = pair.source().plain.count(u'"');
        if (straight % 2 != 0 && inSource % 2 == 0) {
            const int at = int(plain.lastIndexOf(u'"'));
            report.add(Text::tr("A quotation mark has no partner."), u"unpaired"_s).target =
                rangeOfPlain(pair.target(), at, at + 1);
            return;
        }
        const QString usual = learned.dominant(u"quotes"_s);
        for (int at = 0; at < plain.size() && !usual.isEmpty(); ++at) {
            const Style *style = styleOf(plain, at);
            if (!style || style->name == usual)
                continue;
            report
                .add(Text::tr("Most texts of this locale have other quotation marks than “%1”.")
                         .arg(plain[at]),
                     u"style"_s)
                .target = rangeOfPlain(pair.target(), at, at + 1);
            return;
        }
    }
};

} // namespace

std::unique_ptr<const Check> quotesCheck()
{
    return std::make_unique<QuotesCheck>();
}

} // namespace diglot::checks
