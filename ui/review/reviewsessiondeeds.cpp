// SPDX-License-Identifier: Apache-2.0
// What a person says of the article's texts, each as one change.
#include "ui/review/reviewsession.h"

#include "app/core/whenfinished.h"
#include "app/workspace/qualitynames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

using article::Dismissal;
using article::Judgement;
using article::Verdict;

namespace {

QString labelOf(Judgement judgement, const QList<SegmentRow> &rows)
{
    const int count = int(rows.size());
    const QString name = nameOf(rows.first().text().place);
    switch (judgement) {
    case Judgement::Approved:
        return count == 1 ? ReviewSession::tr("Approve %1").arg(name)
                          : ReviewSession::tr("Approve %n sentences", nullptr, count);
    case Judgement::NeedsWork:
        return count == 1 ? ReviewSession::tr("Mark %1 as needing work").arg(name)
                          : ReviewSession::tr("Mark %n sentences as needing work", nullptr, count);
    case Judgement::Rejected:
        return count == 1 ? ReviewSession::tr("Reject %1").arg(name)
                          : ReviewSession::tr("Reject %n sentences", nullptr, count);
    case Judgement::None:
        break;
    }
    return count == 1 ? ReviewSession::tr("Take back the verdict on %1").arg(name)
                      : ReviewSession::tr("Take back %n verdicts", nullptr, count);
}

// Part of a text by a range that counts code points.
QString partOf(const QString &text, const article::Range &range)
{
    const std::u32string points = text.toStdU32String();
    const int from = qBound(0, range.from, int(points.size()));
    const int to = qBound(from, range.to, int(points.size()));
    return QString::fromUcs4(points.data() + from, to - from);
}

// A target with a fix in its place.
QString mended(const QString &target, const article::Fix &fix)
{
    return partOf(target, {0, fix.range.from}) + fix.text +
           partOf(target, {fix.range.to, int(target.size())});
}

// The same on top of what is proposed already, where that still has what is to be mended.
QString mended(const QString &target, const std::optional<QString> &proposal,
               const article::Fix &fix)
{
    const QString wrong = partOf(target, fix.range);
    if (!proposal || wrong.isEmpty() || proposal->count(wrong) != 1)
        return mended(target, fix);
    QString text = *proposal;
    return text.replace(wrong, fix.text);
}

// A target with all fixes that do not touch each other.
QString mended(const QString &target, const article::Findings &findings)
{
    QList<article::Fix> fixes;
    for (const article::Finding &finding : findings) {
        if (finding.fix)
            fixes.append(*finding.fix);
    }
    std::stable_sort(fixes.begin(), fixes.end(), [](const auto &one, const auto &other) {
        return one.range.from > other.range.from;
    });
    QString text = target;
    int before = int(target.size()) + 1; // where the last one began: from the end on
    for (const article::Fix &fix : std::as_const(fixes)) {
        if (fix.range.to > before || fix.range.from == before)
            continue;
        text = mended(text, fix);
        before = fix.range.from;
    }
    return text;
}

} // namespace

Verdict ReviewSession::verdictOf(const SegmentRow &row) const
{
    const auto *mine = row.opinionOf(m_reviewer);
    if (mine && mine->state == article::TextState::Current)
        return mine->verdict;
    Verdict verdict;
    verdict.text = row.text();
    verdict.reviewer = m_reviewer;
    return verdict;
}

void ReviewSession::take(const QFuture<Result<QString>> &future, const QString &label)
{
    whenFinished(future, this, [this, label](const Result<QString> &id) {
        if (!id) {
            load(); // what was only said is not there
            emit failed(id.error().toLine());
            return;
        }
        if (id->isEmpty())
            return; // everything was so already
        m_done.append(label);
        m_undone.clear();
        emit labelsChanged();
        emit kept(label);
    });
}

// What was said counts from now on, also for what is said a moment later; the store's answer comes
// after both.
void ReviewSession::remember(const QList<Verdict> &verdicts)
{
    if (!m_review)
        return;
    ++m_asked; // what was read before this is out of date
    for (const Verdict &verdict : verdicts) {
        for (auto &text : m_review->texts) {
            if (text.text.place != verdict.text.place || text.gone)
                continue;
            text.opinions.removeIf([&](const workspace::Opinion &opinion) {
                return opinion.verdict.reviewer == verdict.reviewer;
            });
            if (!verdict.isEmpty())
                text.opinions.append({verdict, article::TextState::Current});
        }
    }
    merge();
}

void ReviewSession::give(const QList<Verdict> &verdicts, const QString &label)
{
    remember(verdicts);
    take(m_reviews->give(verdicts, m_reviewer, label), label);
}

void ReviewSession::judge(const QList<SegmentRow> &rows, Judgement judgement,
                          const QList<article::Reason> &reasons, const QString &comment)
{
    QList<Verdict> verdicts;
    QList<SegmentRow> judged;
    for (const SegmentRow &row : rows) {
        if (row.reviewed.gone)
            continue;
        Verdict verdict = verdictOf(row);
        verdict.judgement = judgement;
        verdict.reasons = reasons;
        if (!comment.isEmpty())
            verdict.comment = comment;
        verdicts.append(verdict);
        judged.append(row);
    }
    if (!verdicts.isEmpty())
        give(verdicts, labelOf(judgement, judged));
}

void ReviewSession::propose(const SegmentRow &row, const std::optional<QString> &proposal)
{
    if (row.reviewed.gone)
        return;
    Verdict verdict = verdictOf(row);
    verdict.proposal = proposal;
    const QString name = nameOf(row.text().place);
    give({verdict},
         proposal ? tr("Propose for %1").arg(name) : tr("Take back the proposal for %1").arg(name));
}

void ReviewSession::acceptFix(const SegmentRow &row, const article::Finding &finding)
{
    if (!finding.fix || row.reviewed.gone)
        return;
    Verdict verdict = verdictOf(row);
    verdict.proposal = mended(row.text().target, verdict.proposal, *finding.fix);
    give({verdict}, tr("Accept the fix for %1").arg(nameOf(row.text().place)));
}

void ReviewSession::acceptFixes(const QList<SegmentRow> &rows)
{
    QList<Verdict> verdicts;
    for (const SegmentRow &row : rows) {
        Verdict verdict = verdictOf(row);
        if (row.reviewed.gone || verdict.proposal)
            continue;
        verdict.proposal = mended(row.text().target, row.findings);
        if (*verdict.proposal != row.text().target)
            verdicts.append(verdict);
    }
    if (!verdicts.isEmpty())
        give(verdicts, tr("Accept the fixes for %n sentences", nullptr, int(verdicts.size())));
}

void ReviewSession::comment(const SegmentRow &row, const QString &comment)
{
    Verdict verdict = verdictOf(row);
    if (row.reviewed.gone || verdict.comment == comment)
        return;
    verdict.comment = comment;
    give({verdict}, tr("Comment on %1").arg(nameOf(row.text().place)));
}

void ReviewSession::dismiss(const SegmentRow &row, const article::Finding &finding,
                            Dismissal::Scope scope, const QString &reason)
{
    const QString label = tr("Dismiss “%1”").arg(finding.message);
    take(m_reviews->dismiss({dismissalOf(row, finding, scope, reason)}, m_reviewer, label), label);
}

void ReviewSession::decide(const SegmentRow &row, const article::Finding &finding,
                           Decision decision, const QString &reason)
{
    article::Convention convention;
    convention.locale = row.text().place.locale;
    convention.name =
        finding.variant.isEmpty() ? finding.rule : finding.rule + u':' + finding.variant;
    convention.value = decision == Decision::Fault ? u"fault"_s : u"convention"_s;
    convention.reviewer = m_reviewer;
    convention.reason = reason;
    const QString title = workspace::ruleTitle(finding.rule);
    const QString locale = convention.locale.nativeName();
    const QString label = decision == Decision::Fault
                              ? tr("Take “%1” for a fault in %2").arg(title, locale)
                              : tr("Take “%1” for a convention of %2").arg(title, locale);
    take(m_reviews->pin(convention, label), label);
}

void ReviewSession::commentAll(const QList<SegmentRow> &rows, const QString &comment)
{
    QList<Verdict> verdicts;
    for (const SegmentRow &row : rows) {
        Verdict verdict = verdictOf(row);
        if (row.reviewed.gone || verdict.comment.contains(comment))
            continue;
        verdict.comment += (verdict.comment.isEmpty() ? QString() : u"; "_s) + comment;
        verdicts.append(verdict);
    }
    if (!verdicts.isEmpty())
        give(verdicts, tr("Comment on %n sentences", nullptr, int(verdicts.size())));
}

void ReviewSession::dismissAll(const QList<SegmentRow> &rows, const QString &rule,
                               Dismissal::Scope scope, const QString &reason)
{
    QList<Dismissal> dismissals;
    for (const SegmentRow &row : rows) {
        for (const article::Finding &finding : row.findings) {
            if (finding.rule != rule || (scope == Dismissal::Scope::Rule && !dismissals.isEmpty()))
                continue;
            Dismissal dismissal = dismissalOf(row, finding, scope, reason);
            if (!dismissals.contains(dismissal)) // the rule may speak twice of one thing
                dismissals.append(dismissal);
        }
    }
    if (dismissals.isEmpty())
        return;
    const QString label = tr("Dismiss “%1” in %n sentences", nullptr, int(rows.size()))
                              .arg(workspace::ruleTitle(rule));
    take(m_reviews->dismiss(dismissals, m_reviewer, label), label);
}

Dismissal ReviewSession::dismissalOf(const SegmentRow &row, const article::Finding &finding,
                                     Dismissal::Scope scope, const QString &reason) const
{
    Dismissal dismissal;
    dismissal.scope = scope;
    dismissal.rule = finding.rule;
    if (scope != Dismissal::Scope::Rule)
        dismissal.hit = finding.variant;
    dismissal.text = row.text();
    dismissal.reviewer = m_reviewer;
    dismissal.reason = reason;
    return dismissal;
}

void ReviewSession::restore(const QList<SegmentRow> &rows)
{
    QList<Dismissal> dismissals;
    for (const SegmentRow &row : rows) {
        for (const Dismissal &one : row.reviewed.dismissals) {
            const bool hides =
                std::any_of(row.dismissed.cbegin(), row.dismissed.cend(),
                            [&](const auto &finding) { return finding.rule == one.rule; });
            if (hides && !dismissals.contains(one))
                dismissals.append(one);
        }
    }
    if (dismissals.isEmpty())
        return;
    const QString label =
        rows.size() == 1
            ? tr("Show the dismissed findings of %1").arg(nameOf(rows.first().text().place))
            : tr("Show the dismissed findings of %n sentences", nullptr, int(rows.size()));
    take(m_reviews->restore(dismissals, m_reviewer, label), label);
}

void ReviewSession::proposeEach(const QList<std::pair<SegmentRow, QString>> &proposals)
{
    QList<Verdict> verdicts;
    for (const auto &[row, text] : proposals) {
        Verdict verdict = verdictOf(row);
        if (row.reviewed.gone)
            continue;
        verdict.proposal = text;
        verdicts.append(verdict);
    }
    if (!verdicts.isEmpty())
        give(verdicts, tr("Propose for %n sentences", nullptr, int(verdicts.size())));
}

void ReviewSession::proposeAll(const QList<Verdict> &verdicts)
{
    if (!verdicts.isEmpty())
        give(verdicts,
             tr("Propose one translation for %n sentences", nullptr, int(verdicts.size())));
}

void ReviewSession::takeImport(const QList<article::ReviewThing> &things, const QString &fileName)
{
    const QString label = tr("Import %1").arg(fileName);
    take(m_reviews->take(things, m_reviewer, label), label);
}

void ReviewSession::move(QStringList &from, QStringList &to, const QFuture<Result<QString>> &future,
                         const QString &nothing)
{
    whenFinished(future, this, [this, &from, &to, nothing](const Result<QString> &id) {
        if (!id || id->isEmpty()) {
            emit failed(id ? nothing : id.error().toLine());
            return;
        }
        const QString label = from.isEmpty() ? QString() : from.takeLast();
        to.append(label);
        emit labelsChanged();
        emit kept(label);
    });
}

void ReviewSession::undo()
{
    move(m_done, m_undone, m_reviews->undo(m_reviewer), tr("There is nothing to undo."));
}

void ReviewSession::redo()
{
    move(m_undone, m_done, m_reviews->redo(m_reviewer), tr("There is nothing to do again."));
}

} // namespace diglot::ui::review
