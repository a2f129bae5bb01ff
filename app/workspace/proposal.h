// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/range.h"
#include "app/article/reviewfigures.h"

#include <QFuture>

namespace diglot::workspace {

// A proposed text held against the one that it would replace; see reviewmeasures.h.
struct ProposalLook
{
    QList<article::DiffPart> difference; // from the present text to the proposal
    article::EditFigures figures;
    QList<article::MarkupLoss> losses;
};

// On another thread: long sentences take milliseconds.
[[nodiscard]] QFuture<ProposalLook> lookAtProposal(const QString &present, const QString &proposal);

// A stretch of a Markdown text as it stands on the page: counted in code points without blanks, so
// that it can be found again whatever was wrapped.
struct StretchAsRead
{
    int from = 0;
    int to = 0;
    int total = 0; // of the whole text
    QString text;  // what stands between from and to, without blanks
};

// Where a range of a Markdown text (code points as in the file) is on the page. An empty stretch
// where the range holds nothing that is seen.
[[nodiscard]] StretchAsRead stretchAsRead(const QString &markdown, const article::Range &range);

} // namespace diglot::workspace
