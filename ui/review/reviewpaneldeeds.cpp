// SPDX-License-Identifier: Apache-2.0
// What a reviewer does with the sentences that are chosen.
#include "app/workspace/qualitynames.h"
#include "app/workspace/reviewmeasures.h"
#include "ui/review/filterbar.h"
#include "ui/review/replacedialog.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/verdictdialogs.h"
#include "ui/review/verdicteditor.h"
#include "ui/review/walkbar.h"
#include "ui/settings/settings.h"
#include "ui/widgets/prompts.h"

#include <QApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

using article::Judgement;
using widgets::Answer;

bool ReviewPanel::hasReviewer()
{
    m_session->setReviewer(reviewerName(this, m_settings, m_prompts));
    return !m_settings->reviewer().isEmpty();
}

bool ReviewPanel::mayJudge(QList<SegmentRow> &rows, Judgement judgement)
{
    if (rows.isEmpty() || !hasReviewer())
        return false;
    if (rows.size() == 1)
        return true;
    QList<SegmentRow> clean = rows;
    clean.removeIf([](const SegmentRow &row) { return row.gravest() == article::Severity::Error; });
    const int count = int(rows.size());
    const int errors = count - int(clean.size());
    widgets::Question question;
    question.title = tr("Several sentences");
    question.text = tr("This changes %n sentences at once.", nullptr, count);
    question.accept = tr("Change all");
    if (judgement == Judgement::Approved && errors > 0) {
        question.detail = tr("Errors were found in %n of them.", nullptr, errors);
        if (!clean.isEmpty())
            question.other = tr("Only those without errors");
    }
    const Answer answer = m_prompts->ask(this, question);
    if (answer.choice == Answer::Choice::Other)
        rows = clean;
    return answer.choice != Answer::Choice::Rejected;
}

void ReviewPanel::judge(Judgement judgement)
{
    auto rows = chosen();
    const bool one = rows.size() == 1;
    const bool doubtful = one && rows.first().isDoubtful();
    if (!mayJudge(rows, judgement))
        return;
    m_session->judge(rows, judgement);
    if (one && judgement != Judgement::None)
        goOn(doubtful);
}

void ReviewPanel::reject()
{
    auto rows = chosen();
    if (!mayJudge(rows, Judgement::Rejected))
        return;
    const QString what = rows.size() == 1 ? tr("Reject %1").arg(nameOf(rows.first().text().place))
                                          : tr("Reject %n sentences", nullptr, int(rows.size()));
    const bool doubtful = rows.first().isDoubtful();
    ReasonDialog dialog(what, workspace::qualityModels(), m_settings->qualityModel(), this);
    const bool accepted = dialog.exec() == QDialog::Accepted;
    m_list->setFocus(Qt::OtherFocusReason);
    if (!accepted)
        return;
    m_settings->setQualityModel(dialog.reason().model);
    m_session->judge(rows, Judgement::Rejected, {dialog.reason()}, dialog.comment());
    if (rows.size() == 1)
        goOn(doubtful);
}

// The first fix of a sentence; of several sentences all that they offer, once that was said.
void ReviewPanel::fix(const SegmentRow &row)
{
    const auto isFixable = [](const article::Finding &one) { return one.fix.has_value(); };
    auto rows = chosen();
    if (rows.size() < 2)
        rows = {row};
    rows.removeIf([&](const SegmentRow &one) {
        return std::none_of(one.findings.cbegin(), one.findings.cend(), isFixable);
    });
    if (rows.isEmpty()) {
        tell(tr("Nothing here can be mended without thinking."), false);
        return;
    }
    if (!hasReviewer())
        return;
    if (rows.size() == 1) {
        const auto &found = rows.first().findings;
        m_session->acceptFix(rows.first(), *std::find_if(found.cbegin(), found.cend(), isFixable));
        return;
    }
    widgets::Question question;
    question.title = tr("Several sentences");
    question.text = tr("This proposes what mends %n sentences.", nullptr, int(rows.size()));
    question.accept = tr("Propose all");
    if (m_prompts->ask(this, question).choice == Answer::Choice::Accepted)
        m_session->acceptFixes(rows);
}

void ReviewPanel::dismiss(const SegmentRow &row, const article::Findings &findings)
{
    if (findings.isEmpty()) {
        tell(tr("Nothing was found in this sentence."), false);
        return;
    }
    if (!hasReviewer())
        return;
    DismissDialog dialog(findings, row.text().place.locale, DismissDialog::Of::OneSentence, this);
    const bool accepted = dialog.exec() == QDialog::Accepted;
    m_list->setFocus(Qt::OtherFocusReason);
    if (accepted && dialog.isConvention())
        m_session->decide(row, dialog.finding(), ReviewSession::Decision::Convention,
                          dialog.reason());
    else if (accepted)
        m_session->dismiss(row, dialog.finding(), dialog.scope(), dialog.reason());
}

void ReviewPanel::proposeForAll(const QList<SegmentRow> &rows)
{
    ReplaceDialog dialog(rows, m_session->reviewer(), this);
    const bool accepted = dialog.exec() == QDialog::Accepted;
    m_list->setFocus(Qt::OtherFocusReason);
    if (!accepted)
        return;
    QList<std::pair<SegmentRow, QString>> proposals;
    const auto ticked = dialog.proposed();
    for (const auto &one : ticked)
        proposals.append({one.row, one.text});
    m_session->proposeEach(proposals);
}

void ReviewPanel::commentOnAll(const QList<SegmentRow> &rows)
{
    const QString comment =
        m_prompts->askText(this, tr("Comment on %n sentences", nullptr, int(rows.size())),
                           tr("What should be said about each of them"), {});
    if (!comment.isEmpty())
        m_session->commentAll(rows, comment);
}

// One rule of those that found something, with how many sentences that are.
void ReviewPanel::dismissInAll(const QList<SegmentRow> &rows)
{
    article::Findings rules;
    QMap<QString, int> sentences;
    for (const SegmentRow &row : rows) {
        QSet<QString> here;
        for (const article::Finding &finding : row.findings) {
            if (here.contains(finding.rule))
                continue;
            here.insert(finding.rule);
            if (++sentences[finding.rule] == 1)
                rules.append(finding);
        }
    }
    if (rules.isEmpty()) {
        tell(tr("Nothing was found in these sentences."), false);
        return;
    }
    for (article::Finding &rule : rules)
        rule.message = u"%1 · %2"_s.arg(workspace::ruleTitle(rule.rule),
                                        tr("%n sentences", nullptr, sentences.value(rule.rule)));
    DismissDialog dialog(rules, rows.first().text().place.locale, DismissDialog::Of::Several, this);
    const bool accepted = dialog.exec() == QDialog::Accepted;
    m_list->setFocus(Qt::OtherFocusReason);
    if (!accepted)
        return;
    if (dialog.isConvention()) {
        article::Finding all = dialog.finding();
        all.variant.clear(); // of the rule, as it was chosen
        m_session->decide(rows.first(), all, ReviewSession::Decision::Convention, dialog.reason());
        return;
    }
    const QString rule = dialog.finding().rule;
    QList<SegmentRow> found = rows;
    found.removeIf([&](const SegmentRow &row) {
        return std::none_of(row.findings.cbegin(), row.findings.cend(),
                            [&](const auto &finding) { return finding.rule == rule; });
    });
    m_session->dismissAll(found, rule, dialog.scope(), dialog.reason());
}

void ReviewPanel::restoreAll(const QList<SegmentRow> &rows)
{
    QList<SegmentRow> hidden = rows;
    hidden.removeIf([](const SegmentRow &row) { return row.dismissed.isEmpty(); });
    if (hidden.isEmpty()) {
        tell(tr("Nothing was dismissed in these sentences."), false);
        return;
    }
    widgets::Question question;
    question.title = tr("Several sentences");
    question.text =
        tr("This shows dismissed findings of %n sentences again.", nullptr, int(hidden.size()));
    question.accept = tr("Show them");
    if (m_prompts->ask(this, question).choice == Answer::Choice::Accepted)
        m_session->restore(hidden);
}

// What is done otherwise to several sentences than to one.
void ReviewPanel::performOnRows(Deed deed, const QList<SegmentRow> &rows)
{
    if (!hasReviewer())
        return;
    if (deed == Deed::Propose)
        proposeForAll(rows);
    else if (deed == Deed::Comment)
        commentOnAll(rows);
    else if (deed == Deed::Dismiss)
        dismissInAll(rows);
    else
        restoreAll(rows);
}

void ReviewPanel::perform(Deed deed)
{
    tell({}, false);
    if (deed == Deed::NextDoubtful || deed == Deed::PreviousDoubtful) {
        const int direction = deed == Deed::NextDoubtful ? 1 : -1;
        if (m_walk->isWalking()) {
            m_editor->commit();
            emit walkStepped(direction);
        } else {
            step(direction);
        }
        return;
    }
    m_editor->commit();
    if (deed == Deed::Undo || deed == Deed::Redo) {
        if (hasReviewer())
            deed == Deed::Undo ? m_session->undo() : m_session->redo();
        return;
    }
    if (comesBackToList())
        return;
    const bool differs = deed == Deed::Propose || deed == Deed::Comment || deed == Deed::Dismiss ||
                         deed == Deed::Restore;
    // While a filter is being typed nothing is said of a sentence that it does not show.
    if (isHidden() && m_filter->isAncestorOf(QApplication::focusWidget()))
        m_model->rowCount() > 0 ? goTo(0) : tell(tr("Choose a sentence first."), false);
    else if (const auto rows = chosen(); differs && rows.size() > 1)
        performOnRows(deed, rows);
    else if (const auto *row = currentRow())
        performOnRow(deed, SegmentRow(*row)); // its list may change while a dialog is open
    else
        tell(tr("Choose a sentence first."), false);
}

void ReviewPanel::performOnRow(Deed deed, const SegmentRow &row)
{
    switch (deed) {
    case Deed::Approve:
        judge(Judgement::Approved);
        break;
    case Deed::NeedsWork:
        judge(Judgement::NeedsWork);
        break;
    case Deed::TakeBack:
        judge(Judgement::None);
        break;
    case Deed::Reject:
        reject();
        break;
    case Deed::Propose:
        m_editor->editProposal();
        break;
    case Deed::Comment:
        m_editor->editComment();
        break;
    case Deed::Fix:
        fix(row);
        break;
    case Deed::Dismiss:
        dismiss(row, row.findings);
        break;
    case Deed::Restore:
        if (hasReviewer())
            m_session->restore({row});
        break;
    case Deed::NextDoubtful:
    case Deed::PreviousDoubtful:
    case Deed::Undo:
    case Deed::Redo:
        break; // done by perform()
    }
}

} // namespace diglot::ui::review
