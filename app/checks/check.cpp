// SPDX-License-Identifier: Apache-2.0
#include "app/checks/check.h"

namespace diglot::checks {

using article::Finding;

Finding &Report::add(const QString &message, const QString &variant)
{
    Finding finding;
    finding.rule = m_rule.id;
    finding.variant = variant;
    finding.severity = m_rule.severity;
    finding.message = message;
    m_findings.append(finding);
    return m_findings.last();
}

void OneSidedCheck::check(const Pair &pair, const Learned &learned, Report &report) const
{
    const QList<Fault> inTarget = faults(pair.target(), pair.targetProfile());
    const QList<Fault> inSource =
        pair.hasSource() ? faults(pair.source(), pair.sourceProfile()) : QList<Fault>();
    QHash<QString, int> excused;
    for (const Fault &fault : inSource) {
        ++excused[fault.variant];
        Finding &finding = report.add(fault.message, fault.variant);
        finding.severity = article::Severity::Advice;
        finding.sourceDefect = true;
        finding.source = rangeOfText(pair.source(), fault.from, fault.to);
    }
    for (const Fault &fault : inTarget) {
        if (excused[fault.variant]-- > 0)
            continue;
        Finding &finding = report.add(fault.message, fault.variant);
        finding.severity = fault.severity;
        finding.target = rangeOfText(pair.target(), fault.from, fault.to);
        if (fault.replacement)
            finding.fix = article::Fix{*finding.target, *fault.replacement};
    }
    if (inTarget.isEmpty() && pair.isComparable())
        compare(pair, learned, report);
}

} // namespace diglot::checks
