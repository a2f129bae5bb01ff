// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/edition.h"
#include "app/article/finding.h"
#include "app/article/inline.h"
#include "app/article/verdict.h"

#include <QByteArray>

namespace diglot::exchange {

// A file of the library whose texts go out: an edition or an included file.
struct ExportFile
{
    article::Edition edition; // of an included file only what is known of its place
    LocaleTag sourceLocale;
    QByteArray bytes; // as in the library; only for formats that need them (Format::needsBytes)
};

// One text that can be judged, a segment or a unit, with all that is said of it.
struct Row
{
    article::JudgedText text;
    QString id;      // of a segment as in the file ("6713d-104"), of a unit its id
    QString block;   // what it is: "heading", "paragraph", "table-cell", "title", …; stable words
    QString section; // heading under which it stands, in the source's language where known
    int leaf = -1;   // Block::leaf of a segment
    int line = 0;    // of a unit, 1-based in its file; 0 where unknown
    bool translatable = true;
    bool markdown = true;                 // plain text otherwise: nothing in it is a code
    QList<article::Inline> sourceInlines; // where it was parsed already
    QList<article::Inline> targetInlines;
    QList<article::Verdict> verdicts; // of these very texts, one a reviewer
    article::Findings findings;
};

// What a file shows of a text's review to somebody who knows no reviewers but one.
struct Statement
{
    article::Judgement judgement = article::Judgement::None;
    QStringList comments;            // one a verdict that has one
    std::optional<QString> proposal; // the corrected target
    QList<article::Reason> reasons;

    [[nodiscard]] bool isEmpty() const
    {
        return judgement == article::Judgement::None && comments.isEmpty() && !proposal &&
               reasons.isEmpty();
    }
    // Whether the proposal is what the translation shall be, rather than an opinion.
    [[nodiscard]] bool isAccepted() const
    {
        return proposal && judgement == article::Judgement::Approved;
    }
    friend bool operator==(const Statement &, const Statement &) = default;
};

// Several reviewers' verdicts as one statement: the sternest judgement counts; where one approves
// and another's proposal is not approved, nothing is decided yet. Of several proposals the newest.
[[nodiscard]] Statement statementOf(const QList<article::Verdict> &verdicts);

// 16 hex digits by which a statement is recognized when the file comes back.
[[nodiscard]] QString digest(const Statement &statement);

// One text as a file gives it back.
struct ReturnedRow
{
    article::TextPlace place; // number 0 and no unit where the file does not say which text it is
    bool docsetKnown = false;
    QString where;      // line or row of the file, for messages
    QString sourceHash; // article::textHash() when it was exported; empty where the file has none
    QString targetHash; // of the library's target, not of a proposal shown in its place
    QString source;     // as the file has them now
    QString target;
    Statement statement; // a changed target is its proposal
    QString exported;    // digest() when it was exported; empty in files that are not ours
    QString reviewer;    // whose the statement is, as far as the file says
    QList<article::Verdict> verdicts; // recorded on export; their texts are empty but for the place
    QString fault;                    // why nothing can be made of it: a sentence; else empty
};

} // namespace diglot::exchange
