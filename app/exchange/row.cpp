// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/row.h"

#include <QCryptographicHash>

namespace diglot::exchange {

using namespace Qt::StringLiterals;
using article::Judgement;
using article::Verdict;

Statement statementOf(const QList<Verdict> &verdicts)
{
    Statement statement;
    const Verdict *proposing = nullptr;
    for (const Verdict &verdict : verdicts) {
        if (verdict.proposal && (!proposing || proposing->when < verdict.when))
            proposing = &verdict;
        if (!verdict.comment.isEmpty())
            statement.comments.append(verdict.comment);
        statement.reasons.append(verdict.reasons);
        statement.judgement = qMax(statement.judgement, verdict.judgement);
    }
    if (!proposing)
        return statement;
    statement.proposal = proposing->proposal;
    if (statement.judgement == Judgement::Approved && proposing->judgement != Judgement::Approved)
        statement.judgement = Judgement::None;
    return statement;
}

QString digest(const Statement &statement)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &text) {
        const QByteArray bytes = text.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    };
    add(article::judgementName(statement.judgement));
    for (const QString &comment : statement.comments)
        add(comment);
    add(statement.proposal ? u"proposal"_s : u"none"_s);
    add(statement.proposal.value_or(QString()));
    for (const article::Reason &reason : statement.reasons)
        add(QStringList{reason.model, reason.category, reason.severity}.join(u'/'));
    return QString::fromLatin1(hash.result().toHex().first(16));
}

} // namespace diglot::exchange
