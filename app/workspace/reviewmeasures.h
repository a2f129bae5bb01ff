// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/reviewfigures.h"
#include "app/core/result.h"

#include <QByteArray>

namespace diglot::workspace {

// What the window measures of proposals and samples; formulas and sources stand in app/review. Any
// thread; all but proposalLosses() are quick enough for the window's.

// The difference of two texts as it is read: whole words, inside one where its beginning and end
// stayed, single characters in Chinese, Japanese and Thai. See review::difference().
[[nodiscard]] QList<article::DiffPart> textDifference(const QString &before, const QString &after);
// Edit effort, TER and chrF on the way from a target to a proposal. See review/editmetrics.h.
[[nodiscard]] article::EditFigures editFigures(const QString &target, const QString &proposal);
// What a proposal would lose or break of its target's markup. Parses: not on the window's thread.
[[nodiscard]] QList<article::MarkupLoss> proposalLosses(const QString &target,
                                                        const QString &proposal);

// The quality models of the program, MQM first; and one that a team has written itself.
[[nodiscard]] QList<article::QualityModel> qualityModels();
[[nodiscard]] Result<article::QualityModel> qualityModelFrom(const QByteArray &json);
// The score of what was judged; `words` of each text are countWords() of its source.
[[nodiscard]] article::QualityScore qualityScore(const article::QualityModel &model,
                                                 const QList<article::ScoredText> &sample);
[[nodiscard]] int countWords(const QString &text);
// How far each two reviewers agree on the texts that both have judged.
[[nodiscard]] QList<article::Agreement> agreements(const QList<article::Verdict> &verdicts);
// The texts of a sample, the same for the same seed everywhere; see review::drawSample().
[[nodiscard]] QList<int> drawSample(const QList<article::TextPlace> &texts, int size,
                                    const QString &seed);

} // namespace diglot::workspace
