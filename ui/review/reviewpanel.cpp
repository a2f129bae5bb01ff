// SPDX-License-Identifier: Apache-2.0
#include "ui/review/reviewpanel.h"

#include "ui/review/filterbar.h"
#include "ui/review/segmentdelegate.h"
#include "ui/review/verdicteditor.h"
#include "ui/review/walkbar.h"
#include "ui/settings/settings.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/tone.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

using article::Judgement;

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
    m_session->setSpelling(m_filter->checksSpelling());
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
    m_told->setIndent(0); // the style sheet says where it begins
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
    connect(m_session, &ReviewSession::rowsChanged, this, &ReviewPanel::takeRows);
    connect(m_session, &ReviewSession::failed, this,
            [this](const QString &sentence) { tell(sentence, true); });
    connect(m_filter, &FilterBar::queryChanged, this, &ReviewPanel::applyFilter);
    connect(m_filter, &FilterBar::orderChosen, m_model, [this](SegmentModel::Order order) {
        m_model->setOrder(order);
        showRows();
    });
    connect(m_filter, &FilterBar::left, m_list, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_filter, &FilterBar::spellingChosen, m_session, &ReviewSession::setSpelling);
    connect(m_filter, &FilterBar::allChosen, m_list, [this] {
        m_list->selectAll();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_list, &SegmentList::deedRequested, this, &ReviewPanel::perform);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                if (!now.isValid())
                    return; // a reset: showRows() finds the place again
                m_editor->commit();
                showCurrent();
            });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { editCurrent(); });
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
    connect(m_editor, &VerdictEditor::faultRequested, this,
            [this](const article::Finding &finding) {
                if (const auto *row = currentRow(); row && hasReviewer())
                    m_session->decide(*row, finding, ReviewSession::Decision::Fault, {});
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

void ReviewPanel::takeRows()
{
    if (m_session->rows().isEmpty()) { // of the article before
        m_wanted = 0;
        m_echoes.clear();
    }
    showRows();
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
    editCurrent();
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
    if (isHidden())
        m_lastRow = 0;
}

bool ReviewPanel::isHidden() const
{
    return !m_list->currentIndex().isValid();
}

void ReviewPanel::showCurrent()
{
    const SegmentRow *row = m_model->row(m_list->currentIndex());
    if (!row)
        return;
    m_current = row->text().place;
    m_leftOut = false;
    m_lastRow = m_list->currentIndex().row();
    editCurrent();
    if (m_quiet || !row->ownFile || row->reviewed.gone)
        return;
    tellPage(*row);
}

void ReviewPanel::tellPage(const SegmentRow &row)
{
    if (row.number() > 0) {
        m_echoes.append(row.number());
        emit numberChosen(row.number());
    } else {
        emit unitChosen(row.text().place.unit);
    }
}

void ReviewPanel::editCurrent()
{
    const SegmentRow *row = currentRow();
    m_editor->setRow(row, m_session->reviewer(), int(chosen().size()));
    m_editor->setTerms(row ? m_session->termsOf(*row) : QList<checks::TermUse>());
}

void ReviewPanel::showNumber(int number)
{
    const QModelIndex index = m_model->indexOfNumber(number);
    if (m_session->rows().isEmpty())
        m_wanted = number; // they are on their way
    // The page answers late with what the list has led it to: nobody has chosen that there.
    const qsizetype echo = m_echoes.indexOf(number);
    m_echoes.remove(0, echo + 1);
    const auto &rows = m_session->rows();
    m_leftOut = echo < 0 && !index.isValid() &&
                std::any_of(rows.cbegin(), rows.cend(), [number](const SegmentRow &row) {
                    return row.ownFile && row.number() == number;
                });
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

QList<article::TextPlace> ReviewPanel::filtered() const
{
    QList<article::TextPlace> places;
    if (m_model->rowCount() == m_session->rows().size())
        return places;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const SegmentRow *row = m_model->row(m_model->index(i));
        if (!row->reviewed.gone)
            places.append(row->text().place);
    }
    return places;
}

void ReviewPanel::commit()
{
    m_editor->commit();
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
    const int here =
        isHidden() ? m_lastRow - (direction > 0 ? 1 : 0) : m_list->currentIndex().row();
    const int row = m_model->doubtfulFrom(here, direction);
    if (row < 0)
        tell(tr("Nothing is left to be looked at here."), false);
    else
        goTo(row);
}

// A sentence was chosen in the article that the filter leaves out: of another one nothing is said
// unseen. That comes into sight, and is meant the next time.
bool ReviewPanel::comesBackToList()
{
    const SegmentRow *row = isHidden() ? nullptr : currentRow();
    if (!std::exchange(m_leftOut, false) || !row)
        return false;
    m_list->scrollTo(m_list->currentIndex());
    tellPage(*row);
    tell(tr("The filter leaves out the sentence chosen in the article. Again for the one in the "
            "list."),
         false);
    return true;
}

// From a doubtful sentence to the next one that is; else to the next one without a verdict.
void ReviewPanel::goOn(bool fromDoubtful)
{
    if (m_walk->isWalking()) {
        emit walkStepped(1);
        return;
    }
    // The verdict may have taken the sentence out of the list: the next one has its row.
    const bool hidden = isHidden();
    const int from = hidden ? m_lastRow - 1 : m_list->currentIndex().row();
    if (fromDoubtful) {
        const int next = m_model->doubtfulFrom(from, 1);
        if (next >= 0 && (hidden || next != from)) {
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
    if (hidden)
        goTo(qMin(m_lastRow, m_model->rowCount() - 1));
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

void ReviewPanel::tell(const QString &sentence, bool isError)
{
    widgets::setTone(m_told, isError ? u"error"_s : u"muted"_s);
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
