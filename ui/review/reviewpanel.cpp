// SPDX-License-Identifier: Apache-2.0
#include "ui/review/reviewpanel.h"

#include "app/workspace/reviewmeasures.h"
#include "ui/review/filterbar.h"
#include "ui/review/segmentdelegate.h"
#include "ui/review/verdictdialogs.h"
#include "ui/review/verdicteditor.h"
#include "ui/review/walkbar.h"
#include "ui/settings/settings.h"
#include "ui/widgets/prompts.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

using article::Judgement;
using widgets::Answer;

ReviewPanel::ReviewPanel(ReviewSession *session, settings::Settings *settings,
                         widgets::Prompts *prompts, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_prompts(prompts)
    , m_model(new SegmentModel(this))
    , m_walk(new WalkBar(this))
    , m_filter(new FilterBar(settings, prompts, this))
    , m_list(new SegmentList(this))
    , m_empty(new QLabel(this))
    , m_told(new QLabel(this))
    , m_editor(new VerdictEditor(this))
{
    setObjectName(u"reviewPanel"_s);
    setAttribute(Qt::WA_StyledBackground);
    build();
    connectAll();
    retranslate();
    showRows();
}

void ReviewPanel::build()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SegmentDelegate(m_model, m_list));
    m_empty->setObjectName(u"reviewEmpty"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(24);
    m_empty->setProperty("tone", u"muted"_s);
    m_told->setObjectName(u"reviewTold"_s);
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setContentsMargins(16, 4, 16, 4);
    m_told->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_walk);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_told);
    column->addWidget(m_editor);
    setFocusProxy(m_list);
}

void ReviewPanel::connectAll()
{
    connect(m_session, &ReviewSession::rowsChanged, this, &ReviewPanel::showRows);
    connect(m_session, &ReviewSession::failed, this,
            [this](const QString &sentence) { tell(sentence, true); });
    connect(m_filter, &FilterBar::queryChanged, this, &ReviewPanel::applyFilter);
    connect(m_filter, &FilterBar::orderChosen, m_model, [this](SegmentModel::Order order) {
        m_model->setOrder(order);
        showRows();
    });
    connect(m_filter, &FilterBar::left, m_list, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_list, &SegmentList::deedRequested, this, &ReviewPanel::perform);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                if (!now.isValid())
                    return; // a reset: showRows() finds the place again
                m_editor->commit();
                showCurrent();
            });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_editor->setRow(currentRow(), m_session->reviewer(), int(chosen().size()));
    });
    connect(m_walk, &WalkBar::stepped, this, [this](int direction) {
        m_editor->commit();
        emit walkStepped(direction);
    });
    connect(m_walk, &WalkBar::ended, this, &ReviewPanel::walkEnded);
    connect(m_editor, &VerdictEditor::deedRequested, this, &ReviewPanel::perform);
    connect(m_editor, &VerdictEditor::left, m_list,
            [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_editor, &VerdictEditor::proposed, this,
            [this](const std::optional<QString> &proposal) {
                if (const auto *row = currentRow(); row && hasReviewer())
                    m_session->propose(*row, proposal);
            });
    connect(m_editor, &VerdictEditor::commented, this, [this](const QString &comment) {
        if (const auto *row = currentRow(); row && hasReviewer())
            m_session->comment(*row, comment);
    });
    connect(m_editor, &VerdictEditor::fixRequested, this, [this](const article::Finding &finding) {
        if (const auto *row = currentRow(); row && hasReviewer())
            m_session->acceptFix(*row, finding);
    });
    connect(m_editor, &VerdictEditor::dismissRequested, this,
            [this](const article::Finding &finding) {
                if (const auto *row = currentRow())
                    dismiss(SegmentRow(*row), {finding});
            });
}

const SegmentRow *ReviewPanel::currentRow() const
{
    // By place, not by the view's index: between a reset and its end there is none.
    for (const SegmentRow &row : m_session->rows()) {
        if (m_current && row.text().place == *m_current)
            return &row;
    }
    return nullptr;
}

int ReviewPanel::doubtful() const
{
    return m_model->doubtfulCount();
}

void ReviewPanel::showRows()
{
    const auto wanted = m_current;
    m_model->setReviewer(m_session->reviewer());
    {
        const QScopedValueRollback<bool> quiet(m_quiet, true);
        m_model->setRows(m_session->rows());
        const QModelIndex index = wanted ? m_model->indexOf(*wanted) : QModelIndex();
        if (index.isValid() && m_list->currentIndex() != index)
            choose(index);
    }
    if (!currentRow())
        m_current.reset();
    const QModelIndex awaited = m_wanted > 0 ? m_model->indexOfNumber(m_wanted) : QModelIndex();
    if (awaited.isValid()) {
        m_wanted = 0;
        choose(awaited);
        m_list->scrollTo(awaited, QAbstractItemView::PositionAtCenter);
    }
    QStringList rules;
    for (const SegmentRow &row : m_session->rows()) {
        for (const auto &finding : row.findings)
            rules << finding.rule;
    }
    rules.sort();
    rules.removeDuplicates();
    m_filter->setRules(rules);
    m_filter->setCounts(m_model->rowCount(), int(m_session->rows().size()));
    showEmpty();
    m_editor->setRow(currentRow(), m_session->reviewer(), int(chosen().size()));
    emit doubtfulChanged(doubtful());
}

void ReviewPanel::showEmpty()
{
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    m_filter->setVisible(!m_session->rows().isEmpty());
    if (any)
        return;
    if (!m_session->isReviewable())
        m_empty->setText(m_session->obstacle());
    else if (!m_session->rows().isEmpty())
        m_empty->setText(tr("No sentence is like that. Escape in the filter shows all."));
    else
        m_empty->setText(tr("Open an article in a translation to review it."));
}

void ReviewPanel::applyFilter()
{
    const auto filter = SegmentFilter::parse(m_filter->query(), m_session->reviewer());
    m_filter->setError(filter ? QString() : filter.error().what);
    if (!filter)
        return; // what was shown stays while a word is being typed
    m_model->setFilter(*filter);
    showRows();
}

void ReviewPanel::showCurrent()
{
    const SegmentRow *row = m_model->row(m_list->currentIndex());
    if (!row)
        return;
    m_current = row->text().place;
    m_editor->setRow(row, m_session->reviewer(), int(chosen().size()));
    if (!m_quiet && row->ownFile && row->number() > 0 && !row->reviewed.gone)
        emit numberChosen(row->number());
}

void ReviewPanel::showNumber(int number)
{
    const QModelIndex index = m_model->indexOfNumber(number);
    if (!index.isValid() || index == m_list->currentIndex())
        return;
    const QScopedValueRollback<bool> quiet(m_quiet, true);
    choose(index);
}

// One sentence and no other: the view itself would add to what is chosen while Shift is held.
void ReviewPanel::choose(const QModelIndex &index)
{
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void ReviewPanel::lookAt(const QString &filter, int number)
{
    m_editor->commit();
    m_wanted = number;
    m_filter->setQuery(filter);
    showRows();
}

void ReviewPanel::setWalk(int at, int texts)
{
    m_walk->setPlace(at, texts);
}

void ReviewPanel::focusFilter()
{
    m_filter->focusField();
}

void ReviewPanel::goTo(int row)
{
    const QModelIndex index = m_model->index(row);
    if (!index.isValid())
        return;
    choose(index);
    m_list->scrollTo(index);
    m_list->setFocus(Qt::OtherFocusReason);
}

void ReviewPanel::step(int direction)
{
    m_editor->commit();
    const int row = m_model->doubtfulFrom(m_list->currentIndex().row(), direction);
    if (row < 0)
        tell(tr("Nothing is left to be looked at here."), false);
    else
        goTo(row);
}

// From a doubtful sentence to the next one that is; else to the next one without a verdict.
void ReviewPanel::goOn(bool fromDoubtful)
{
    if (m_walk->isWalking()) {
        emit walkStepped(1);
        return;
    }
    const int from = m_list->currentIndex().row();
    if (fromDoubtful) {
        const int next = m_model->doubtfulFrom(from, 1);
        if (next >= 0 && next != from) {
            goTo(next);
            return;
        }
    }
    for (int row = from + 1; row < m_model->rowCount(); ++row) {
        if (m_model->row(m_model->index(row))->judgement(m_session->reviewer()) ==
            Judgement::None) {
            goTo(row);
            return;
        }
    }
}

QList<SegmentRow> ReviewPanel::chosen() const
{
    QList<SegmentRow> rows;
    auto indexes = m_list->selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    for (const QModelIndex &index : indexes) {
        if (const auto *row = m_model->row(index))
            rows.append(*row);
    }
    if (const auto *row = currentRow(); rows.isEmpty() && row)
        rows.append(*row);
    return rows;
}

QString ReviewPanel::reviewerName(QWidget *parent, settings::Settings *settings,
                                  widgets::Prompts *prompts)
{
    if (settings->reviewer().isEmpty()) {
        const QString name = prompts->askText(parent, tr("Who is reviewing?"),
                                              tr("Your name stands beside every verdict you give"),
                                              settings::Settings::systemUserName());
        settings->setReviewer(name);
    }
    return settings->reviewer();
}

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

void ReviewPanel::dismiss(const SegmentRow &row, const article::Findings &findings)
{
    if (findings.isEmpty()) {
        tell(tr("Nothing was found in this sentence."), false);
        return;
    }
    if (!hasReviewer())
        return;
    DismissDialog dialog(findings, row.text().place.locale, this);
    const bool accepted = dialog.exec() == QDialog::Accepted;
    m_list->setFocus(Qt::OtherFocusReason);
    if (accepted)
        m_session->dismiss(row, dialog.finding(), dialog.scope(), dialog.reason());
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
    if (const auto *row = currentRow())
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
    case Deed::Fix: {
        const auto fixable = std::find_if(row.findings.cbegin(), row.findings.cend(),
                                          [](const auto &one) { return bool(one.fix); });
        if (fixable == row.findings.cend())
            tell(tr("Nothing here can be mended without thinking."), false);
        else if (hasReviewer())
            m_session->acceptFix(row, *fixable);
        break;
    }
    case Deed::Dismiss:
        dismiss(row, row.findings);
        break;
    case Deed::Restore:
        if (hasReviewer())
            m_session->restore(row);
        break;
    case Deed::NextDoubtful:
    case Deed::PreviousDoubtful:
    case Deed::Undo:
    case Deed::Redo:
        break; // done by perform()
    }
}

void ReviewPanel::tell(const QString &sentence, bool isError)
{
    m_told->setProperty("tone", isError ? u"error"_s : u"muted"_s);
    m_told->setStyleSheet(m_told->styleSheet()); // the tone is new
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
}

void ReviewPanel::retranslate()
{
    m_list->setAccessibleName(tr("Sentences of the article"));
    setAccessibleName(tr("Review"));
    showEmpty();
}

void ReviewPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace diglot::ui::review
