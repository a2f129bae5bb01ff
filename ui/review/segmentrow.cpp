// SPDX-License-Identifier: Apache-2.0
#include "ui/review/segmentrow.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

using article::Finding;
using article::Judgement;
using article::Severity;
using article::TextState;
using workspace::Opinion;
using workspace::ReviewedText;

namespace {

// Weights of the order by risk: no number of lesser findings outweighs a graver one of a text.
constexpr int ErrorRisk = 1000;
constexpr int WarningRisk = 50;
constexpr int AdviceRisk = 3;
constexpr int UnusualRisk = 30; // the library mostly says it in another way
constexpr int VariesRisk = 10;  // it says it as most do, but not all do
constexpr int OutdatedRisk = 20;
constexpr int MachineRisk = 1;

// The context of the sentences that are translated here.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(diglot::ui::review::SegmentRow)
};

bool counts(const Opinion &opinion)
{
    return opinion.state == TextState::Current;
}

// The newest current opinion for which `has` holds, one's own before all others.
template<class Has>
const Opinion *leading(const ReviewedText &text, const QString &reviewer, Has has)
{
    const Opinion *found = nullptr;
    for (const Opinion &opinion : text.opinions) {
        if (!counts(opinion) || !has(opinion.verdict))
            continue;
        if (opinion.verdict.reviewer == reviewer)
            return &opinion;
        if (!found || found->verdict.when < opinion.verdict.when)
            found = &opinion;
    }
    return found;
}

bool isDismissed(const ReviewedText &text, const Finding &finding)
{
    return std::any_of(text.dismissals.cbegin(), text.dismissals.cend(), [&](const auto &one) {
        return one.rule == finding.rule && (one.hit.isEmpty() || one.hit == finding.variant);
    });
}

void sortByGravity(article::Findings &findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
}

} // namespace

const Opinion *SegmentRow::opinionOf(const QString &reviewer) const
{
    for (const Opinion &opinion : reviewed.opinions) {
        if (opinion.verdict.reviewer == reviewer)
            return &opinion;
    }
    return nullptr;
}

Judgement SegmentRow::judgement(const QString &reviewer) const
{
    const auto *found = leading(reviewed, reviewer, [](const article::Verdict &verdict) {
        return verdict.judgement != Judgement::None;
    });
    return found ? found->verdict.judgement : Judgement::None;
}

const article::Verdict *SegmentRow::proposing(const QString &reviewer) const
{
    const auto *found = leading(reviewed, reviewer, [](const article::Verdict &verdict) {
        return verdict.proposal.has_value();
    });
    return found ? &found->verdict : nullptr;
}

std::optional<QString> SegmentRow::proposal(const QString &reviewer) const
{
    const auto *verdict = proposing(reviewer);
    return verdict ? verdict->proposal : std::nullopt;
}

bool SegmentRow::isOutdated() const
{
    return !reviewed.opinions.isEmpty() &&
           std::none_of(reviewed.opinions.cbegin(), reviewed.opinions.cend(), counts);
}

std::optional<Severity> SegmentRow::gravest() const
{
    return findings.isEmpty() ? std::nullopt : std::optional(findings.first().severity);
}

bool SegmentRow::isDoubtful() const
{
    if (reviewed.gone || judgement({}) != Judgement::None)
        return false;
    return isOutdated() || gravest().value_or(Severity::Advice) > Severity::Advice;
}

Sign SegmentRow::sign(const QString &reviewer) const
{
    switch (judgement(reviewer)) {
    case Judgement::Approved:
        return Sign::Approved;
    case Judgement::NeedsWork:
        return Sign::NeedsWork;
    case Judgement::Rejected:
        return Sign::Rejected;
    case Judgement::None:
        break;
    }
    if (gravest() == Severity::Error)
        return Sign::Error;
    if (isOutdated() || reviewed.gone)
        return Sign::Outdated;
    return gravest() == Severity::Warning ? Sign::Warning : Sign::Nothing;
}

int SegmentRow::risk() const
{
    int risk = (machine ? MachineRisk : 0) + (isOutdated() ? OutdatedRisk : 0);
    if (variance.isAny())
        risk += variance.isUnusual() ? UnusualRisk : VariesRisk;
    for (const Finding &finding : findings) {
        risk += finding.severity == Severity::Error     ? ErrorRisk
                : finding.severity == Severity::Warning ? WarningRisk
                                                        : AdviceRisk;
    }
    return risk;
}

QStringList SegmentRow::riskReasons() const
{
    QStringList reasons;
    for (const Finding &finding : findings)
        reasons << finding.message;
    reasons << sentenceFor(variance);
    if (isOutdated())
        reasons << Words::tr("It has changed since it was judged.");
    if (machine)
        reasons << Words::tr("It was translated by a machine.");
    reasons.removeAll(QString());
    return reasons;
}

QList<SegmentRow> rowsOf(const workspace::ArticleReview &review, const ArticleFindings &findings,
                         bool machineTranslated)
{
    QHash<std::pair<int, QString>, const workspace::TextFindings *> found;
    for (const auto *file : {findings.edition, findings.contents}) {
        for (qsizetype i = 0; file && i < file->texts.size(); ++i) {
            const workspace::TextFindings &text = file->texts.at(i);
            found.insert({text.number, text.unit}, &text);
        }
    }
    QList<SegmentRow> rows;
    rows.reserve(review.texts.size());
    for (int i = 0; i < review.texts.size(); ++i) {
        const ReviewedText &text = review.texts.at(i);
        SegmentRow row;
        row.reviewed = text;
        row.variance = findings.variances.value(i);
        row.machine = machineTranslated;
        row.ownFile =
            text.text.place.key == review.article.key || text.text.place.unit.startsWith("toc:"_L1);
        row.foldedSource = text.text.source.toCaseFolded();
        row.foldedTarget = text.text.target.toCaseFolded();
        const auto *here = row.ownFile && !text.gone
                               ? found.value({text.text.place.number, text.text.place.unit})
                               : nullptr;
        // What was found in a text that has changed since says nothing of this one.
        if (here && here->source == text.text.source && here->target == text.text.target) {
            for (const Finding &finding : here->findings)
                (isDismissed(text, finding) ? row.dismissed : row.findings).append(finding);
            sortByGravity(row.findings);
        }
        rows.append(row);
    }
    return rows;
}

QString sentenceFor(const workspace::TextVariance &variance)
{
    const auto count = [](int ways) { return QString::number(ways); };
    if (!variance.usualTarget.isEmpty())
        return Words::tr("This library mostly says “%1” (%2 ways in all).")
            .arg(variance.usualTarget, count(variance.targets));
    if (!variance.usualSource.isEmpty())
        return Words::tr("This translation mostly stands for “%1” here (%2 sources in all).")
            .arg(variance.usualSource, count(variance.sources));
    if (variance.targets > 0)
        return Words::tr("This library translates it in %1 ways; this is the usual one.")
            .arg(variance.targets);
    if (variance.sources > 0)
        return Words::tr("In this library the translation stands for %1 sources; this is the usual "
                         "one.")
            .arg(variance.sources);
    return {};
}

QString nameOf(const article::TextPlace &place)
{
    if (place.number > 0)
        return QString::number(place.number);
    const QString kind = place.unit.section(u':', 0, 0);
    const int index = place.unit.section(u':', 1).toInt();
    if (kind == "title"_L1)
        return Words::tr("Title");
    if (kind == "description"_L1)
        return Words::tr("Description");
    if (kind == "alt"_L1)
        return Words::tr("Picture %1").arg(index + 1);
    if (kind == "toc"_L1)
        return Words::tr("Contents");
    if (kind == "keywords"_L1)
        return Words::tr("Keywords");
    return place.unit.section(u'/', -1);
}

} // namespace diglot::ui::review
