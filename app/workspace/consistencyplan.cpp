// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/consistencyplan.h"

#include "app/workspace/reviewmeasures.h"
#include "app/workspace/reviewtexts.h"

#include <algorithm>

namespace diglot::workspace {

using article::JudgedText;
using article::Verdict;
using Doubt = PlannedProposal::Doubt;

namespace {

// Texts of the library by edition, each read once.
class Texts
{
public:
    explicit Texts(const PlanSources &sources)
        : m_sources(sources)
    {}

    std::optional<JudgedText> at(const ConsistencyPlace &place)
    {
        if (!m_read.contains(place.edition))
            m_read.insert(place.edition, read(m_sources.quality.editions.at(place.edition).path));
        for (const JudgedText &text : std::as_const(m_read[place.edition])) {
            if (text.place.number == place.number && text.place.unit == place.unit)
                return text;
        }
        return std::nullopt;
    }

private:
    QList<JudgedText> read(const QString &path) const
    {
        const auto edition = fileAt(m_sources.library, path);
        const auto document =
            edition ? m_sources.loader.load(*edition) : Result<article::DocumentPtr>(Error{});
        if (!document)
            return {};
        QList<JudgedText> texts = judgedTexts(m_sources.library, *edition, **document);
        texts.removeIf([&](const JudgedText &text) { return text.place.key != edition->key; });
        return texts;
    }

    const PlanSources &m_sources;
    QHash<int, QList<JudgedText>> m_read;
};

// The most frequent target of each source, and of them all.
struct Wanted
{
    QHash<QString, QString> bySource;
    QString usual;
};

Wanted wantedOf(const ConsistencyCase::Variant &variant, Texts &texts)
{
    QMap<QString, QMap<QString, int>> counts;
    QMap<QString, int> all;
    for (const ConsistencyPlace &place : variant.places) {
        if (const auto text = texts.at(place)) {
            ++counts[text->source][text->target];
            ++all[text->target];
        }
    }
    const auto mostOf = [](const QMap<QString, int> &targets) {
        return std::max_element(targets.cbegin(), targets.cend()).key();
    };
    Wanted wanted;
    for (auto source = counts.cbegin(); source != counts.cend(); ++source)
        wanted.bySource.insert(source.key(), mostOf(*source));
    if (!all.isEmpty())
        wanted.usual = mostOf(all);
    return wanted;
}

// What keeps a proposal from being taken without a look.
Doubt doubtOf(const PlannedProposal &planned, bool sameSource, const QList<Verdict> &verdicts)
{
    if (planned.verdict.proposal && planned.verdict.proposal != planned.proposal)
        return Doubt::HasProposal;
    const bool approved = std::any_of(verdicts.cbegin(), verdicts.cend(), [](const Verdict &one) {
        return one.judgement == article::Judgement::Approved;
    });
    if (approved)
        return Doubt::IsApproved;
    if (!sameSource)
        return Doubt::SourceDiffers;
    return proposalLosses(planned.text.target, planned.proposal).isEmpty() ? Doubt::None
                                                                           : Doubt::LosesMarkup;
}

Verdict verdictOn(const JudgedText &text, const QList<Verdict> &verdicts, const QString &reviewer)
{
    for (const Verdict &verdict : verdicts) {
        if (verdict.reviewer == reviewer)
            return verdict;
    }
    Verdict verdict;
    verdict.text = text;
    verdict.reviewer = reviewer;
    return verdict;
}

} // namespace

QList<PlannedProposal> planProposals(const PlanSources &sources, const ConsistencyCase &entry,
                                     int variant, const QString &reviewer)
{
    QList<PlannedProposal> plan;
    if (!entry.bySource || variant < 0 || variant >= entry.variants.size())
        return plan;
    Texts texts(sources);
    const Wanted wanted = wantedOf(entry.variants.at(variant), texts);
    for (int i = 0; i < entry.variants.size(); ++i) {
        for (const ConsistencyPlace &place : entry.variants.at(i).places) {
            const auto text = i == variant ? std::nullopt : texts.at(place);
            if (!text || wanted.usual.isEmpty())
                continue;
            const auto same = wanted.bySource.constFind(text->source);
            PlannedProposal planned;
            planned.edition = place.edition;
            planned.text = *text;
            planned.proposal = same == wanted.bySource.cend() ? wanted.usual : *same;
            if (planned.proposal == text->target)
                continue;
            const QualityText *known = sources.quality.text(
                sources.quality.editions.at(place.edition).path, place.number, place.unit);
            const QList<Verdict> verdicts = known ? known->verdicts : QList<Verdict>();
            planned.verdict = verdictOn(*text, verdicts, reviewer);
            planned.doubt = doubtOf(planned, same != wanted.bySource.cend(), verdicts);
            planned.verdict.proposal = planned.proposal;
            plan.append(planned);
        }
    }
    std::stable_sort(plan.begin(), plan.end(), [](const auto &a, const auto &b) {
        return a.edition != b.edition ? a.edition < b.edition
                                      : a.text.place.number < b.text.place.number;
    });
    return plan;
}

} // namespace diglot::workspace
