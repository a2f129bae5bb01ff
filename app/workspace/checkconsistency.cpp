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

namespace {

QString comparableOf(const QString &text)
{
    return checks::comparable(checks::scanMarkup(text));
}

// The texts of the article that a place of the check can mean.
QHash<std::pair<int, QString>, int> indexOf(const ArticleReview &review)
{
    QHash<std::pair<int, QString>, int> index;
    for (int i = 0; i < review.texts.size(); ++i) {
        const article::TextPlace &place = review.texts.at(i).text.place;
        const bool own = place.key == review.article.key || place.unit.startsWith("toc:"_L1);
        if (own && !review.texts.at(i).gone)
            index.insert({place.number, place.unit}, i);
    }
    return index;
}

// Whether a text still is what the check saw.
bool isStill(const article::JudgedText &text, const ConsistencyGroup &group,
             const ConsistencyGroup::Variant &variant)
{
    const bool bySource = group.by == ConsistencyGroup::By::Source;
    return comparableOf(bySource ? text.source : text.target) == comparableOf(group.text) &&
           comparableOf(bySource ? text.target : text.source) == comparableOf(variant.text);
}

void note(TextVariance &variance, const ConsistencyGroup &group, int variant)
{
    const bool bySource = group.by == ConsistencyGroup::By::Source;
    (bySource ? variance.targets : variance.sources) = int(group.variants.size());
    if (variant > 0)
        (bySource ? variance.usualTarget : variance.usualSource) = group.variants.first().text;
}

} // namespace

QHash<int, TextVariance> variancesOf(const LibraryFindings &findings, const ArticleReview &review,
                                     const QStringList &files)
{
    QHash<int, TextVariance> variances;
    const auto index = indexOf(review);
    const auto groups = findings.consistency.constFind(review.locale);
    if (groups == findings.consistency.cend())
        return variances;
    for (const ConsistencyGroup &group : *groups) {
        for (int i = 0; i < group.variants.size(); ++i) {
            for (const qint64 at : group.variants.at(i).places) {
                const CheckedPlace &place = findings.places.at(at);
                const int text =
                    files.contains(place.path) ? index.value({place.number, place.unit}, -1) : -1;
                if (text >= 0 && isStill(review.texts.at(text).text, group, group.variants.at(i)))
                    note(variances[text], group, i);
            }
        }
    }
    return variances;
}

} // namespace diglot::workspace
