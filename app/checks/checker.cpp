// SPDX-License-Identifier: Apache-2.0
#include "app/checks/checker.h"

#include "app/checks/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace diglot::checks {

using namespace Qt::StringLiterals;
using article::Finding;
using article::Findings;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

constexpr int enoughPairs = 200;
constexpr double tooFrequent = 0.03;

QString nameOf(const Finding &finding)
{
    return finding.rule + u':' + finding.variant;
}

} // namespace

void Rates::count(const Findings &findings)
{
    ++pairs;
    QSet<QString> seen;
    for (const Finding &finding : findings) {
        if (finding.sourceDefect || finding.severity == article::Severity::Advice)
            continue;
        for (const QString &name : {finding.rule, nameOf(finding)}) {
            if (!seen.contains(name)) {
                seen.insert(name);
                ++fired[name];
            }
        }
    }
}

void Rates::merge(const Rates &other)
{
    pairs += other.pairs;
    for (auto rule = other.fired.cbegin(); rule != other.fired.cend(); ++rule)
        fired[rule.key()] += *rule;
}

Result<CheckerPtr> Checker::create(const QStringList &only, const TermTablePtr &terms)
{
    QSet<QString> unknown(only.cbegin(), only.cend());
    std::shared_ptr<Checker> checker(new Checker);
    for (auto &check : makeChecks(terms)) {
        const Rule rule = check->rule();
        unknown.remove(rule.id);
        if (only.isEmpty() ? rule.runs == Runs::Named : !only.contains(rule.id))
            continue;
        checker->m_rules.append(rule);
        checker->m_checks.push_back(std::move(check));
    }
    if (!unknown.isEmpty()) {
        const QString name = *std::min_element(unknown.cbegin(), unknown.cend());
        return Error{ErrorCode::Usage, Text::tr("There is no rule “%1”.").arg(name), name};
    }
    return CheckerPtr(checker);
}

CheckerPtr Checker::withTerms(const TermTablePtr &terms) const
{
    QStringList names;
    for (const Rule &rule : m_rules)
        names.append(rule.id);
    return create(names, terms).value(); // names of its own: they are known
}

QList<Rule> Checker::allRules()
{
    QList<Rule> rules;
    for (const auto &check : makeChecks())
        rules.append(check->rule());
    return rules;
}

void Checker::observe(const TextPair &texts, Observations &observations) const
{
    observations.addPair();
    const Pair pair(texts);
    if (!pair.isComparable())
        return;
    for (const auto &check : m_checks)
        check->observe(pair, observations);
}

Findings Checker::check(const TextPair &texts, const Learned &learned) const
{
    Findings findings;
    const Pair pair(texts);
    for (size_t i = 0; i < m_checks.size(); ++i) {
        Report report(m_rules.at(qsizetype(i)), findings);
        m_checks[i]->check(pair, learned, report);
    }
    return findings;
}

void Checker::settle(Findings &findings, const Rates &rates, const Pins &pins) const
{
    const auto frequent = [&](const QString &name) {
        return rates.pairs >= enoughPairs && rates.fired.value(name) > tooFrequent * rates.pairs;
    };
    for (Finding &finding : findings) {
        const auto rule = std::find_if(m_rules.cbegin(), m_rules.cend(),
                                       [&](const Rule &r) { return r.id == finding.rule; });
        const QString name = nameOf(finding);
        const bool pinned =
            pins.conventions.contains(name) || pins.conventions.contains(finding.rule);
        const bool fault = pins.faults.contains(name) || pins.faults.contains(finding.rule);
        const bool learned = rule != m_rules.cend() && rule->frequent == Frequent::IsConvention &&
                             (frequent(finding.rule) || frequent(name));
        if (pinned || (learned && !fault)) {
            finding.convention = true;
            finding.severity = article::Severity::Advice;
        }
    }
}

} // namespace diglot::checks
