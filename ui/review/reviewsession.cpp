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

ReviewSession::ReviewSession(workspace::Workspace *workspace, const Options &options,
                             QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    ReviewService::Options keeping;
    m_dataFolder = options.dataFolder.isEmpty() ? m_scratch.path() : options.dataFolder;
    keeping.dataFolder = m_dataFolder;
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
        for (const Problem &problem : m_checks->findings()->glossaryProblems)
            emit failed(
                tr("The glossary could not be read: %1: %2").arg(problem.file, problem.message));
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

QString ReviewSession::dataFolder() const
{
    return m_dataFolder;
}

QFuture<Result<QList<Dismissal>>> ReviewSession::dismissals() const
{
    return m_reviews->dismissals();
}

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
                    edition && edition->translation == article::Translation::Machine,
                    contentsFindings().get());
    emit rowsChanged();
}

// What was found in the contents in which the article has a name.
workspace::EditionFindingsPtr ReviewSession::contentsFindings() const
{
    const auto library = m_workspace->library();
    const auto found = m_checks->findings();
    const auto *root = library ? library->root(m_article.collection, m_locale) : nullptr;
    if (!root || !found)
        return nullptr;
    for (const auto &text : m_review->texts) {
        if (!text.text.place.unit.startsWith("toc:"_L1))
            continue;
        for (const article::Docset &docset : root->docsets) {
            if (!docset.tocPath.isEmpty() && docset.tocPath.endsWith(text.text.place.key))
                return found->editions.value(docset.tocPath);
        }
    }
    return nullptr;
}

QList<checks::TermUse> ReviewSession::termsOf(const SegmentRow &row) const
{
    checks::TextPair pair;
    pair.source = row.text().source;
    pair.target = row.proposal(m_reviewer).value_or(row.text().target);
    pair.sourceLocale = LocaleTag::fromString(u"en-US").value_or(LocaleTag());
    pair.targetLocale = row.text().place.locale;
    return m_checks->termsOf(pair);
}

void ReviewSession::setGlossary(const QString &file)
{
    if (m_glossary == file)
        return;
    m_glossary = file;
    workspace::CheckOptions options;
    options.glossary = file;
    m_checks->configure(options);
    if (m_started && m_workspace->library())
        (void)m_checks->check();
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
