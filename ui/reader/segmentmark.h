// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/finding.h"
#include "app/article/segment.h"
#include "app/workspace/proposalpage.h"

#include <QList>
#include <QString>

namespace diglot::ui::reader {

// What is to be shown of a segment's review in the page.
struct SegmentMark
{
    // Words that are underlined; places as workspace::StretchAsRead counts them.
    struct Fault
    {
        article::Side side = article::Side::Target;
        article::Severity severity = article::Severity::Warning;
        int from = 0;
        int to = 0;
        int total = 0;
        QString text;    // the words without blanks, to find them where the page shows others
        QString message; // one sentence
    };

    // A proposal that is shown in place of the target.
    struct Proposal
    {
        workspace::ShownProposal shown;
        QString title; // one sentence: whose it is
    };

    int number = 0;  // of a segment of the article's own file
    QString verdict; // "approved", "needs-work", "rejected", "outdated", or empty
    QList<Fault> faults;
    std::optional<Proposal> proposal;
};

// What a person has put on a segment.
struct SegmentNote
{
    int number = 0; // as article::pageNumber
    QString colour; // "yellow", "green", "blue", "pink", or empty: no highlight
    QString words;  // of its notes, or empty
};

} // namespace diglot::ui::reader
