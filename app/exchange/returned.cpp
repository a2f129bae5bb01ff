// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/returned.h"

#include "app/exchange/xmltext.h"

namespace diglot::exchange {

using article::Judgement;
using article::Verdict;

namespace {

// The proposal that lies in the target as it stands now.
std::optional<QString> proposalIn(const ReturnedRow &row, Judgement judgement)
{
    if (row.targetHash.isEmpty() || article::textHash(row.target) != row.targetHash)
        return row.target;
    // The library's target: an accepted proposal was taken back, a pending one was turned down by
    // approving what stands there, or is pending still.
    const Statement recorded = statementOf(row.verdicts);
    return recorded.isAccepted() || judgement == Judgement::Approved ? std::nullopt
                                                                     : recorded.proposal;
}

QString recordedComment(const QList<Verdict> &verdicts, const QString &comment)
{
    for (const Verdict &verdict : verdicts) {
        if (readable(verdict.comment).trimmed() == comment.trimmed())
            return verdict.comment;
    }
    return comment;
}

} // namespace

void conclude(ReturnedRow &row, Judgement judgement, const QStringList &comments)
{
    for (Verdict &verdict : row.verdicts)
        verdict.text.place = row.place;
    row.statement.judgement = judgement;
    row.statement.proposal = proposalIn(row, judgement);
    row.statement.reasons = statementOf(row.verdicts).reasons;
    for (const QString &comment : comments) {
        if (!comment.trimmed().isEmpty())
            row.statement.comments.append(recordedComment(row.verdicts, comment));
    }
}

} // namespace diglot::exchange
