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

QString listed(const QStringList &terms)
{
    QStringList quoted;
    for (const QString &term : terms)
        quoted << Text::tr("“%1”").arg(term);
    return quoted.join(u", "_s);
}

class GlossaryCheck final : public Check
{
public:
    explicit GlossaryCheck(TermTablePtr terms)
        : m_terms(std::move(terms))
    {}

    [[nodiscard]] Rule rule() const override
    {
        return {u"glossary"_s,
                article::Severity::Warning,
                Runs::Always,
                Frequent::IsWrong,
                "terminology"_L1,
                Text::tr("Term of the glossary"),
                Text::tr("Terms of the glossary are translated as it says, and none that it "
                         "forbids is used. Runs where there is a glossary.")};
    }

    void check(const Pair &pair, const Learned &, Report &report) const override
    {
        if (!m_terms || !pair.isComparable() || pair.isVerbatim())
            return;
        const LocaleTag &from = pair.sourceProfile().locale;
        const LocaleTag &to = pair.targetProfile().locale;
        const auto forbidden = m_terms->forbiddenIn(pair.source(), from, pair.target(), to);
        QStringList named; // concepts of which the target says something, if the wrong thing
        for (const ForbiddenUse &use : forbidden) {
            named += use.allowed;
            addForbidden(use, pair, report);
        }
        for (const TermUse &use : m_terms->termsIn(pair.source(), from, pair.target(), to)) {
            const bool said =
                use.translated || use.allowed.isEmpty() || named.contains(use.allowed.first());
            if (!said)
                addMissing(use, pair, report);
        }
    }

private:
    static void addForbidden(const ForbiddenUse &use, const Pair &pair, Report &report)
    {
        const QString message = use.allowed.isEmpty()
                                    ? Text::tr("“%1” is not to be used.").arg(use.term)
                                    : Text::tr("“%1” is not to be used; the glossary has %2.")
                                          .arg(use.term, listed(use.allowed));
        article::Finding &finding = report.add(message, u"!"_s + use.term);
        finding.target = rangeOfPlain(pair.target(), use.from, use.to);
        // Where words have no endings the right one can take its place as it is.
        if (use.whole && use.allowed.size() == 1 && !pair.targetProfile().blanks)
            finding.fix = article::Fix{*finding.target, use.allowed.first()};
    }

    static void addMissing(const TermUse &use, const Pair &pair, Report &report)
    {
        article::Finding &finding =
            report.add(Text::tr("“%1” is %2 in the glossary; the target does not have it.")
                           .arg(use.term, listed(use.allowed)),
                       use.term);
        finding.source = rangeOfPlain(pair.source(), use.from, use.to);
    }

    TermTablePtr m_terms;
};

} // namespace

std::unique_ptr<const Check> glossaryCheck(const TermTablePtr &terms)
{
    return std::make_unique<GlossaryCheck>(terms);
}

} // namespace diglot::checks
