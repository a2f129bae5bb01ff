// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/workspace.h"

namespace diglot::workspace {

// A proposal as the page shows it in place of the target, with what it changes. Places count code
// points of the proposal as it is read, without blanks (StretchAsRead in proposal.h).
struct ShownProposal
{
    struct Change
    {
        int from = 0; // what is new; from = to where something is only taken away
        int to = 0;
        QString removed; // what stood there before, as it is read; may be empty
    };

    int number = 0;
    QString html; // its segment's element, made by the same allow list as the page
    int total = 0;
    QList<Change> changes; // in order, not overlapping
};

// Proposals (Markdown, by number of a segment of the article's own file) as they are to stand in
// the page; numbers that it has not are left out. Works on another thread.
[[nodiscard]] QFuture<QList<ShownProposal>> renderProposals(const article::LibraryPtr &library,
                                                            const ArticlePagePtr &page,
                                                            const QMap<int, QString> &proposals);

} // namespace diglot::workspace
