// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/finding.h"
#include "app/workspace/checkconsistency.h"
#include "app/workspace/checkservice.h"
#include "app/workspace/reviewservice.h"

namespace diglot::ui::review {

// What stands for a text in one sign, the gravest first where it could be several.
enum class Sign : quint8 { Nothing, Approved, NeedsWork, Rejected, Outdated, Error, Warning };

// A text of the article as the list shows it: what is kept of it and what was found in it.
struct SegmentRow
{
    workspace::ReviewedText reviewed;
    article::Findings findings;  // that count, the gravest first
    article::Findings dismissed; // that somebody found to be none
    workspace::TextVariance variance;
    bool machine = false;
    bool ownFile = true;  // false: of an included file
    QString foldedSource; // for filtering without case
    QString foldedTarget;

    [[nodiscard]] const article::JudgedText &text() const { return reviewed.text; }
    [[nodiscard]] int number() const { return reviewed.text.place.number; }
    // What one reviewer said, null where nothing.
    [[nodiscard]] const workspace::Opinion *opinionOf(const QString &reviewer) const;
    // The judgement that counts: one's own, else the newest of somebody else; outdated ones do not.
    [[nodiscard]] article::Judgement judgement(const QString &reviewer) const;
    // The verdict that holds proposal(), null where there is none.
    [[nodiscard]] const article::Verdict *proposing(const QString &reviewer) const;
    // One's own proposal, else the newest of somebody else; of the text as it is now.
    [[nodiscard]] std::optional<QString> proposal(const QString &reviewer) const;
    [[nodiscard]] bool isOutdated() const; // something was said of an earlier state alone
    [[nodiscard]] std::optional<article::Severity> gravest() const;
    // Nobody has judged it as it is now, and there is a reason to look.
    [[nodiscard]] bool isDoubtful() const;
    [[nodiscard]] Sign sign(const QString &reviewer) const;
    // For the order by risk, greater is riskier: findings by severity, then what is translated
    // otherwise elsewhere, outdated verdicts and machine translation.
    [[nodiscard]] int risk() const;
    // What makes it risky, the weightiest first; a sentence each, for people.
    [[nodiscard]] QStringList riskReasons() const;
};

// What was found in an article; each part may be missing.
struct ArticleFindings
{
    const workspace::EditionFindings *edition = nullptr;
    const workspace::EditionFindings *contents = nullptr; // of the contents that name the article
    QHash<int, workspace::TextVariance> variances;        // by index into ArticleReview::texts
};

// Joins what is kept with what was found, in the order of the article. A finding of a segment of
// an included file belongs to that file and is not here.
[[nodiscard]] QList<SegmentRow> rowsOf(const workspace::ArticleReview &review,
                                       const ArticleFindings &findings, bool machineTranslated);

// How the library translates the same elsewhere, in one sentence; empty where there is one way.
[[nodiscard]] QString sentenceFor(const workspace::TextVariance &variance);

// What a text is called: the number of a segment, "Title" for the unit "title".
[[nodiscard]] QString nameOf(const article::TextPlace &place);

} // namespace diglot::ui::review
