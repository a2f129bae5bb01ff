// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/verdict.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

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

// A quality model as data: what may be wrong, how bad it is, and how a score is made of it.
struct QualityModel
{
    enum class Scoring : quint8 {
        PerReference, // (1 - points / words * referenceWords * scaling / referenceWords) * 100;
                      // with `acceptablePoints` calibrated: see QualityScore::formula
        Rate,         // points in referenceWords words; lower is better
        PerWord,      // points / words; lower is better
        Index,        // (1 - points / words) * 100
        PerSegment    // points / segments; lower is better
    };
    struct Severity
    {
        QString id;
        double points = 0;
    };
    struct Category
    {
        QString id;
        double weight = 1;
        QMap<QString, double> points; // by severity, where they differ from the severity's own
    };

    QString id;
    QString name;
    QString source; // where formula and figures were published
    QString formula;
    Scoring scoring = Scoring::PerReference;
    int referenceWords = 1000;
    double scaling = 1;
    int errorsPerSegment = 0;               // counted at the most, the worst ones; 0: all
    std::optional<double> threshold;        // score at which a sample passes
    std::optional<double> acceptablePoints; // in referenceWords words, at the threshold
    QList<Severity> severities;             // the mildest first
    QList<Category> categories;
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

// A text that was judged by a quality model, as a score counts it.
struct ScoredText
{
    int words = 0; // of the source
    QList<Reason> reasons;
};

// Something that a target has and a proposal for it has not, or that a proposal would break.
struct MarkupLoss
{
    enum class Kind : quint8 {
        Link,     // what = address
        Image,    // what = address
        Code,     // what = its text
        Emphasis, // what is empty
        Strong,
        Tag,       // what = the tag
        Term,      // a name that must not be translated; what = the name
        TableCell, // there are other bars between cells than in the target, fewer or more
        NewLine    // the proposal has line breaks that the target has not
    };
    Kind kind = Kind::Link;
    QString what;
    int count = 1;

    friend bool operator==(const MarkupLoss &, const MarkupLoss &) = default;
};

} // namespace diglot::article
