// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/checkconsistency.h"

#include <QCoreApplication>

namespace diglot::workspace {

using namespace Qt::StringLiterals;
using checks::ConsistencyGroup;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

constexpr qsizetype longestShown = 80;

QString shown(const QString &text)
{
    return text.size() > longestShown ? text.left(longestShown) + u'…' : text;
}

article::Finding findingOf(const ConsistencyGroup &group)
{
    const ConsistencyGroup::Variant &usual = group.variants.first();
    article::Finding finding;
    finding.rule = u"consistency"_s;
    finding.severity = article::Severity::Warning;
    if (group.by == ConsistencyGroup::By::Source) {
        finding.variant = u"targets"_s;
        finding.message =
            Text::tr("This source is translated in several ways (%1); most often (%2) as “%3”.")
                .arg(QString::number(group.variants.size()), QString::number(usual.places.size()),
                     shown(usual.text));
    } else {
        finding.variant = u"sources"_s;
        finding.message =
            Text::tr("This translation stands for several sources (%1); most often (%2) for “%3”.")
                .arg(QString::number(group.variants.size()), QString::number(usual.places.size()),
                     shown(usual.text));
    }
    return finding;
}

} // namespace

QHash<qint64, article::Findings> consistencyFindings(const QList<ConsistencyGroup> &groups)
{
    QHash<qint64, article::Findings> findings;
    for (const ConsistencyGroup &group : groups) {
        const article::Finding finding = findingOf(group);
        for (const ConsistencyGroup::Variant &variant : group.variants.mid(1)) {
            for (const qint64 place : variant.places)
                findings[place].append(finding);
        }
    }
    return findings;
}

} // namespace diglot::workspace
