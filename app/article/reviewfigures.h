// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace diglot::article {

// A stretch of two texts laid over each other. Equal and Removed stretches joined are the earlier
// text, Equal and Inserted ones the later; none begins or ends inside a grapheme.
struct DiffPart
{
    enum class Kind : quint8 { Equal, Removed, Inserted };

    Kind kind = Kind::Equal;
    QString text;

    friend bool operator==(const DiffPart &, const DiffPart &) = default;
};

// How much of a text was changed on the way from `before` to `after`.
struct EditFigures
{
    int distance = 0;  // graphemes inserted, deleted or replaced (Levenshtein)
    int before = 0;    // graphemes of the earlier text
    int after = 0;     // of the later text
    double effort = 0; // distance / max(before, after), 0 to 1; 0 for two empty texts
    double ter = 0;    // translation edit rate, the later text being the reference; 0 and more
    double chrF = 100; // chrF2 of the earlier text, the later being the reference; 0 to 100
};

// How far two reviewers agree on the texts that both have judged.
struct Agreement
{
    QString first;
    QString second;
    int texts = 0;
    int agreed = 0;
    // Cohen's kappa; none where both always gave the one and same judgement.
    std::optional<double> kappa;

    [[nodiscard]] double share() const { return texts > 0 ? double(agreed) / texts : 0; }
};

// What a quality model makes of a sample.
struct QualityScore
{
    QString model;
    QString formula;   // as published, in the model's own letters
    double points = 0; // penalty points
    double score = 0;
    bool lowerIsBetter = false;
    std::optional<double> threshold; // at which it passes, where the model or its user set one
    std::optional<bool> passed;
    int segments = 0;
    int words = 0; // of the source
    int errors = 0;
    int critical = 0;
    // 95 % of samples of this kind would have so many errors per 1000 words (exact Poisson).
    double errorsFrom = 0;
    double errorsTo = 0;
    QStringList warnings; // sentences: the sample is too short, reasons of another model, …
};

} // namespace diglot::article
