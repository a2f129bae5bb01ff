// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/reviewmeasures.h"

#include "app/parse/segmentinlines.h"
#include "app/review/agreement.h"
#include "app/review/difference.h"
#include "app/review/editmetrics.h"
#include "app/review/markuploss.h"
#include "app/review/qualitymodel.h"
#include "app/review/qualityscore.h"
#include "app/review/sample.h"

namespace diglot::workspace {

QList<article::DiffPart> textDifference(const QString &before, const QString &after)
{
    return review::difference(before, after);
}

article::EditFigures editFigures(const QString &target, const QString &proposal)
{
    return review::editFigures(target, proposal);
}

QList<article::MarkupLoss> proposalLosses(const QString &target, const QString &proposal)
{
    const QByteArray before = target.toUtf8();
    const QByteArray after = proposal.toUtf8();
    const auto parsed = parse::parseInlines({before, after});
    return review::markupLosses({target, parsed.at(0)}, {proposal, parsed.at(1)});
}

QList<article::QualityModel> qualityModels()
{
    return review::qualityModels();
}

Result<article::QualityModel> qualityModelFrom(const QByteArray &json)
{
    return review::qualityModelFrom(json);
}

article::QualityScore qualityScore(const article::QualityModel &model,
                                   const QList<article::ScoredText> &sample)
{
    return review::qualityScore(model, sample);
}

int countWords(const QString &text)
{
    return review::countWords(text);
}

QList<article::Agreement> agreements(const QList<article::Verdict> &verdicts)
{
    return review::agreements(verdicts);
}

QList<int> drawSample(const QList<article::TextPlace> &texts, int size, const QString &seed)
{
    return review::drawSample(texts, size, seed);
}

} // namespace diglot::workspace
