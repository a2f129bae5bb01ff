// SPDX-License-Identifier: Apache-2.0
#include "ui/review/reviewsession.h"

#include "app/core/whenfinished.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

using article::Dismissal;
using article::Judgement;
using article::Verdict;
using workspace::CheckService;
using workspace::ReviewService;

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

// A target with a fix in its place; the range counts code points.
QString mended(const QString &target, const article::Fix &fix)
{
    const std::u32string points = target.toStdU32String();
    const int from = qBound(0, fix.range.from, int(points.size()));
    const int to = qBound(from, fix.range.to, int(points.size()));
    return QString::fromUcs4(points.data(), from) + fix.text +
           QString::fromUcs4(points.data() + to, qsizetype(points.size()) - to);
}

} // namespace

ReviewSession::ReviewSession(workspace::Workspace *workspace, const Options &options,
                             QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    ReviewService::Options keeping;
    keeping.dataFolder = options.dataFolder.isEmpty() ? m_scratch.path() : options.dataFolder;
    keeping.now = options.now;
    m_reviews = std::make_unique<ReviewService>(*workspace, keeping);
    CheckService::Options checks;
    checks.background = true;
    checks.threads = 1;
    m_checks = std::make_unique<CheckService>(*workspace, checks);
    connect(m_reviews.get(), &ReviewService::changed, this, &ReviewSession::load);
    connect(m_reviews.get(), &ReviewService::notice, this, &ReviewSession::failed);
    connect(m_checks.get(), &CheckService::progress, this, &ReviewSession::checking);
    connect(m_checks.get(), &CheckService::finished, this, [this] {
        emit checking(1, 1);
        load();
    });
    connect(m_checks.get(), &CheckService::editionChecked, this,
            [this](const workspace::EditionFindingsPtr &found) {
                if (found->article == m_article && found->locale == m_locale) {
                    m_found = found;
                    merge();
                }
            });
    connect(workspace, &workspace::Workspace::libraryChanged, this, [this] {
        if (m_started && !m_checks->findings())
            (void)m_checks->check();
        load();
    });
}

ReviewSession::~ReviewSession() = default;

void ReviewSession::start()
{
    if (m_started)
        return;
    m_started = true;
    if (m_workspace->library())
        (void)m_checks->check();
    load();
}

void ReviewSession::setArticle(const article::ArticleId &article, const LocaleTag &locale)
{
    if (article == m_article && locale == m_locale && m_review)
        return;
    m_article = article;
    m_locale = locale;
    m_review.reset();
    m_found.reset();
    m_rows.clear();
    m_obstacle.clear();
    emit rowsChanged();
    load();
}

void ReviewSession::load()
{
    const int asked = ++m_asked;
    if (!m_started || !m_article.isValid() || !m_workspace->library())
        return;
    const auto *edition = m_workspace->library()->edition(m_article, m_locale);
    if (!edition || !edition->bilingual) {
        m_review.reset();
        m_rows.clear();
        m_obstacle = edition ? tr("This edition is in the source language: there is nothing to "
                                  "compare. Choose a translation.")
                             : tr("The article has no edition in this language.");
        emit rowsChanged();
        return;
    }
    if (!m_found || m_checks->findings())
        (void)m_checks->checkEdition(m_article, m_locale);
    whenFinished(m_reviews->article(m_article, m_locale), this,
                 [this, asked](const Result<workspace::ArticleReview> &review) {
                     if (asked != m_asked)
                         return;
                     if (!review) {
                         m_obstacle = review.error().toLine();
                         m_rows.clear();
                         emit rowsChanged();
                         return;
                     }
                     m_review = *review;
                     m_obstacle.clear();
                     merge();
                 });
}

void ReviewSession::merge()
{
    if (!m_review)
        return;
    const auto library = m_workspace->library();
    const auto *edition = library ? library->edition(m_article, m_locale) : nullptr;
    m_rows = rowsOf(*m_review, m_found.get(),
                    edition && edition->translation == article::Translation::Machine);
    emit rowsChanged();
}

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
    verdict.proposal = mended(row.text().target, *finding.fix);
    give({verdict}, tr("Accept the fix for %1").arg(nameOf(row.text().place)));
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
    Dismissal dismissal;
    dismissal.scope = scope;
    dismissal.rule = finding.rule;
    if (scope != Dismissal::Scope::Rule)
        dismissal.hit = finding.variant;
    dismissal.text = row.text();
    dismissal.reviewer = m_reviewer;
    dismissal.reason = reason;
    const QString label = tr("Dismiss “%1”").arg(finding.message);
    take(m_reviews->dismiss({dismissal}, m_reviewer, label), label);
}

void ReviewSession::restore(const SegmentRow &row)
{
    QList<Dismissal> dismissals = row.reviewed.dismissals;
    dismissals.removeIf([&](const Dismissal &one) {
        return std::none_of(row.dismissed.cbegin(), row.dismissed.cend(),
                            [&](const auto &finding) { return finding.rule == one.rule; });
    });
    if (dismissals.isEmpty())
        return;
    const QString label = tr("Show the dismissed findings of %1").arg(nameOf(row.text().place));
    take(m_reviews->restore(dismissals, m_reviewer, label), label);
}

void ReviewSession::proposeAll(const QList<Verdict> &verdicts)
{
    if (!verdicts.isEmpty())
        give(verdicts,
             tr("Propose one translation for %n sentences", nullptr, int(verdicts.size())));
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
