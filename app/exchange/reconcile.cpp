// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/reconcile.h"

#include "app/exchange/words.h"

#include <algorithm>

namespace diglot::exchange {

using article::Judgement;
using article::Verdict;

namespace {

bool saysTheSame(const Verdict &a, const Verdict &b)
{
    return a.judgement == b.judgement && a.comment == b.comment && a.proposal == b.proposal &&
           a.reasons == b.reasons;
}

const Verdict *verdictBy(const QList<Verdict> &verdicts, const QString &reviewer)
{
    const auto found =
        std::find_if(verdicts.cbegin(), verdicts.cend(),
                     [&](const Verdict &verdict) { return verdict.reviewer == reviewer; });
    return found == verdicts.cend() ? nullptr : &*found;
}

class Reconciler
{
public:
    Reconciler(const ReturnedRow &row, const PresentText &present, const QString &reviewer)
        : m_row(row)
        , m_present(present)
        , m_reviewer(row.reviewer.isEmpty() ? reviewer : row.reviewer)
        , m_statement(row.statement)
        , m_recorded(statementOf(row.verdicts))
    {}

    Reconciled run()
    {
        if (!m_row.fault.isEmpty())
            return conflict(m_row.fault);
        if (const QString changed = whatChanged(); !changed.isEmpty())
            return conflict(changed);
        const bool foreign = m_row.exported.isEmpty();
        if (foreign && m_statement.proposal == m_present.text.target)
            m_statement.proposal.reset();
        takeRecorded();
        const bool touched =
            foreign ? !m_statement.isEmpty() : digest(m_statement) != m_row.exported;
        if (touched) {
            if (!takeStatement())
                return conflict(Words::tr("%1 has said something else of this text since the file "
                                          "was written.")
                                    .arg(m_reviewer));
        } else if (m_row.verdicts.isEmpty() && !m_statement.isEmpty()) {
            takeIfNew(ownVerdict());
        }
        if (!m_result.verdicts.isEmpty())
            m_result.outcome = Outcome::Taken;
        return m_result;
    }

private:
    static Reconciled conflict(const QString &reason) { return {Outcome::Conflict, {}, reason}; }

    // A sentence where the library's texts are not those of the file.
    QString whatChanged() const
    {
        const QString sourceHash =
            m_row.sourceHash.isEmpty() ? article::textHash(m_row.source) : m_row.sourceHash;
        if (sourceHash != article::textHash(m_present.text.source))
            return Words::tr("The source is another one now.");
        const QString targetHash =
            m_row.targetHash.isEmpty() ? article::textHash(m_row.target) : m_row.targetHash;
        if (targetHash == article::textHash(m_present.text.target))
            return {};
        return m_row.targetHash.isEmpty()
                   ? Words::tr("The target differs, and the file does not say whether it or the "
                               "library was changed.")
                   : Words::tr("The target is another one now.");
    }

    void takeIfNew(Verdict verdict)
    {
        if (verdict.isEmpty() || verdictBy(m_present.verdicts, verdict.reviewer))
            return;
        verdict.text = m_present.text;
        m_result.verdicts.append(verdict);
    }

    // Verdicts that the file brings along, but for that of the reviewer who changed it.
    void takeRecorded()
    {
        const bool touched = digest(m_statement) != m_row.exported;
        for (const Verdict &verdict : m_row.verdicts) {
            if (!touched || verdict.reviewer != m_reviewer)
                takeIfNew(verdict);
        }
    }

    // The statement as the verdict of one reviewer: what is others' in it is theirs.
    Verdict ownVerdict() const
    {
        const Verdict *own = verdictBy(m_row.verdicts, m_reviewer);
        Verdict verdict;
        verdict.text = m_present.text;
        verdict.reviewer = m_reviewer;
        verdict.judgement = m_statement.judgement;
        verdict.proposal = m_statement.proposal;
        verdict.reasons = m_statement.reasons;
        QStringList comments = m_statement.comments;
        if (!m_row.verdicts.isEmpty()) {
            verdict.reasons = own ? own->reasons : QList<article::Reason>();
            if (m_statement.judgement == m_recorded.judgement)
                verdict.judgement = own ? own->judgement : Judgement::None;
            for (const Verdict &other : m_row.verdicts) {
                if (other.reviewer == m_reviewer)
                    continue;
                comments.removeOne(other.comment);
                if (other.proposal && other.proposal == verdict.proposal &&
                    verdict.judgement != Judgement::Approved)
                    verdict.proposal = own ? own->proposal : std::nullopt;
            }
        }
        verdict.comment = comments.join(u"\n\n");
        return verdict;
    }

    // False: it would overwrite what was said since.
    bool takeStatement()
    {
        const Verdict verdict = ownVerdict();
        const Verdict *mine = verdictBy(m_present.verdicts, m_reviewer);
        if (!mine) {
            if (!verdict.isEmpty())
                m_result.verdicts.append(verdict);
            return true;
        }
        if (saysTheSame(*mine, verdict))
            return true;
        const Verdict *exported = verdictBy(m_row.verdicts, m_reviewer);
        const bool asExported = (exported && saysTheSame(*mine, *exported)) ||
                                digest(statementOf({*mine})) == m_row.exported ||
                                digest(statementOf(m_present.verdicts)) == m_row.exported;
        if (asExported)
            m_result.verdicts.append(verdict);
        return asExported;
    }

    const ReturnedRow &m_row;
    const PresentText &m_present;
    const QString m_reviewer;
    Statement m_statement;
    const Statement m_recorded;
    Reconciled m_result;
};

} // namespace

Reconciled reconcile(const ReturnedRow &row, const PresentText &present, const QString &reviewer)
{
    return Reconciler(row, present, reviewer).run();
}

} // namespace diglot::exchange
