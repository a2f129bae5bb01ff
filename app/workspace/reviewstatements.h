// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/review/entry.h"
#include "app/workspace/exchangerun.h"

namespace diglot::workspace {

// One thing that reviewers' files say, or that they say no more.
struct Statement
{
    review::Entry entry;
    bool takenBack = false; // the base had it, as `entry` shows
    int choice = 0; // of several that exclude each other, with the same number; 0: no conflict
    QString file;   // name of the one that says it; of a choice alone
    QString others; // reviewers who judge the same text differently, with commas between
};

struct Statements
{
    QList<Statement> all;               // those of one article stand together
    QHash<QString, review::Entry> base; // by subjectOf(); what both began from, as far as known
};

// What one file says, in its order; with a second one or a base what a merge makes of them
// (review::merge), by place. Blocks. Errors as review::readReviewFile.
[[nodiscard]] Result<Statements> statementsOf(const ImportRequest &request);

} // namespace diglot::workspace
