// SPDX-License-Identifier: Apache-2.0
#include "app/review/qualityscore.h"

#include "app/review/graphemes.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace diglot::review {

using namespace Qt::StringLiterals;
using article::QualityModel;
using article::QualityScore;
using article::Reason;
using article::ScoredText;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(QualityModel)
};

constexpr double halfTail = 0.025; // of 95 %
constexpr int halvings = 200;

// Where an increasing function reaches a value.
template<class Function>
double solve(double from, double to, Function value, double wanted)
{
    for (int i = 0; i < halvings; ++i) {
        const double middle = (from + to) / 2;
        (value(middle) < wanted ? from : to) = middle;
    }
    return (from + to) / 2;
}

// P(X <= count) of a Poisson variable; summed in logarithms, so that no power overflows.
double poissonAtMost(int count, double mean)
{
    if (mean <= 0)
        return 1;
    double sum = 0;
    for (int k = 0; k <= count; ++k)
        sum += std::exp(k * std::log(mean) - mean - std::lgamma(k + 1.0));
    return std::min(sum, 1.0);
}

// The points of one reason; none where the model does not know it.
std::optional<double> pointsOf(const QualityModel &model, const Reason &reason)
{
    const auto category = std::find_if(
        model.categories.cbegin(), model.categories.cend(),
        [&](const QualityModel::Category &known) { return known.id == reason.category; });
    const auto severity = std::find_if(
        model.severities.cbegin(), model.severities.cend(),
        [&](const QualityModel::Severity &known) { return known.id == reason.severity; });
    if (reason.model != model.id || category == model.categories.cend() ||
        severity == model.severities.cend())
        return std::nullopt;
    return category->points.value(reason.severity, severity->points) * category->weight;
}

double scoreOf(const QualityModel &model, const QualityScore &sample)
{
    const bool bySegment = model.scoring == QualityModel::Scoring::PerSegment;
    const int size = bySegment ? sample.segments : sample.words;
    const double rate = size > 0 ? sample.points / size : 0;
    switch (model.scoring) {
    case QualityModel::Scoring::PerReference:
        if (model.acceptablePoints)
            return 100 -
                   rate * model.referenceWords * (100 - *model.threshold) / *model.acceptablePoints;
        return (1 - rate * model.scaling) * 100;
    case QualityModel::Scoring::Rate:
        return rate * model.referenceWords;
    case QualityModel::Scoring::Index:
        return (1 - rate) * 100;
    case QualityModel::Scoring::PerWord:
    case QualityModel::Scoring::PerSegment:
        break;
    }
    return rate;
}

void count(const QualityModel &model, const ScoredText &text, QualityScore &score, int &unknown)
{
    QList<double> points;
    for (const Reason &reason : text.reasons) {
        if (const auto found = pointsOf(model, reason))
            points.append(*found);
        else
            ++unknown;
        if (reason.model == model.id && reason.severity == u"critical"_s)
            ++score.critical;
    }
    std::sort(points.begin(), points.end(), std::greater<>());
    if (model.errorsPerSegment > 0)
        points = points.mid(0, model.errorsPerSegment);
    for (const double value : std::as_const(points))
        score.points += value;
    // What costs nothing is remarked, and no error.
    score.errors +=
        int(std::count_if(points.cbegin(), points.cend(), [](double value) { return value > 0; }));
    score.words += text.words;
    ++score.segments;
}

void warn(const QualityModel &model, QualityScore &score, int unknown)
{
    if (unknown > 0)
        score.warnings.append(
            Text::tr("%n reasons are not of this model and were not counted.", nullptr, unknown));
    if (score.words < model.referenceWords)
        score.warnings.append(
            Text::tr("The sample has %1 words; below %2 a score says little, and one error more "
                     "or less changes it much.")
                .arg(score.words)
                .arg(model.referenceWords));
    if (!score.threshold || score.errors == 0)
        return;
    const Interval errors = poissonInterval(score.errors);
    QualityScore other = score;
    const auto passesWith = [&](double count) {
        other.points = score.points * count / score.errors;
        const double reached = scoreOf(model, other);
        return score.lowerIsBetter ? reached <= *score.threshold : reached >= *score.threshold;
    };
    if (passesWith(errors.from) != passesWith(errors.to))
        score.warnings.append(Text::tr("The sample is too small to tell on which side of the "
                                       "pass mark the whole is."));
}

} // namespace

QualityScore qualityScore(const QualityModel &model, const QList<ScoredText> &sample)
{
    QualityScore score;
    score.model = model.id;
    score.formula = model.formula;
    score.threshold = model.threshold;
    score.lowerIsBetter = model.scoring == QualityModel::Scoring::Rate ||
                          model.scoring == QualityModel::Scoring::PerWord ||
                          model.scoring == QualityModel::Scoring::PerSegment;
    int unknown = 0;
    for (const ScoredText &text : sample)
        count(model, text, score, unknown);
    score.score = scoreOf(model, score);
    if (score.threshold)
        score.passed =
            score.lowerIsBetter ? score.score <= *score.threshold : score.score >= *score.threshold;
    if (score.words > 0) {
        const Interval errors = poissonInterval(score.errors);
        score.errorsFrom = errors.from * 1000 / score.words;
        score.errorsTo = errors.to * 1000 / score.words;
    }
    warn(model, score, unknown);
    return score;
}

int countWords(const QString &text)
{
    int words = 0;
    bool counted = false; // whether the present stretch has counted
    for (const QString &piece : readingPieces(text)) {
        if (piece.at(0).isSpace()) {
            counted = false;
        } else if (isWordAlone(piece)) {
            ++words;
            counted = false;
        } else if (!counted && piece.at(0).isLetterOrNumber()) {
            ++words;
            counted = true;
        }
    }
    return words;
}

Interval poissonInterval(int count)
{
    const double far = count + 20 + 10 * std::sqrt(double(count) + 1);
    Interval interval;
    if (count > 0)
        interval.from = solve(
            0, far, [count](double mean) { return 1 - poissonAtMost(count - 1, mean); }, halfTail);
    interval.to = solve(
        0, far, [count](double mean) { return 1 - poissonAtMost(count, mean); }, 1 - halfTail);
    return interval;
}

double Tolerance::at(double words) const
{
    return a * std::log1p(b * words);
}

std::optional<Tolerance> toleranceThrough(double words1, double points1, double words2,
                                          double points2)
{
    const bool bends = words1 > 0 && words2 > words1 && points1 > 0 && points2 > points1 &&
                       points2 / words2 < points1 / words1;
    if (!bends)
        return std::nullopt;
    // ln(1 + b x1) / ln(1 + b x2) grows with b from x1 / x2 to 1.
    const auto ratio = [&](double exponent) {
        const double b = std::exp(exponent);
        return std::log1p(b * words1) / std::log1p(b * words2);
    };
    const double b = std::exp(solve(-60, 60, ratio, points1 / points2));
    return Tolerance{points1 / std::log1p(b * words1), b};
}

} // namespace diglot::review
