// SPDX-License-Identifier: Apache-2.0
#include "ui/review/comparedialog.h"

#include "app/core/whenfinished.h"
#include "ui/review/differenceview.h"
#include "ui/widgets/localefont.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QDir>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTextCursor>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

namespace {

constexpr int MostFitted = 300;  // rows whose height follows their texts at once
constexpr int FixedLines = 3;    // of more of them; the current one follows its text
constexpr int MostProblems = 3;  // that are named
constexpr int LeastColumn = 110; // logical pixels
constexpr int SideRoom = 8;      // on each side of a text
constexpr int LineRoom = 6;      // above and below it

const QStringList KindNames{u"compareAll"_s,  u"compareChanged"_s, u"compareNew"_s,
                            u"compareGone"_s, u"compareMoved"_s,   u"compareJudged"_s};

// Draws texts with what went and what came, each language in its direction and font.
class CompareDelegate final : public QStyledItemDelegate
{
public:
    CompareDelegate(const CompareModel *model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        const auto text = document(option, index);
        return {option.rect.width(), int(text->size().height()) + 2 * LineRoom};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        ground.text.clear();
        const QStyle *style = option.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
        painter->save();
        painter->setClipRect(option.rect);
        painter->translate(option.rect.topLeft() + QPoint(SideRoom, LineRoom));
        document(option, index)->drawContents(painter);
        painter->restore();
    }

private:
    [[nodiscard]] std::unique_ptr<QTextDocument> document(const QStyleOptionViewItem &option,
                                                          const QModelIndex &index) const
    {
        auto text = std::make_unique<QTextDocument>();
        const LocaleTag locale = m_model->localeOf(index);
        text->setDefaultFont(widgets::localeFont(locale, option.font));
        text->setDocumentMargin(0);
        QTextOption layout;
        layout.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        const bool rightToLeft =
            locale.isValid() ? locale.isRightToLeft() : option.direction == Qt::RightToLeft;
        layout.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        text->setDefaultTextOption(layout);
        QTextCursor cursor(text.get());
        const auto parts = m_model->parts(index);
        for (const article::DiffPart &part : parts)
            cursor.insertText(part.text, differenceFormat(part.kind));
        if (parts.isEmpty()) {
            QTextCharFormat format = differenceFormat(article::DiffPart::Kind::Equal);
            const auto color = index.data(Qt::ForegroundRole);
            if (color.isValid())
                format.setForeground(color.value<QColor>());
            cursor.insertText(index.data().toString(), format);
        }
        text->setTextWidth(qMax(1, option.rect.width() - 2 * SideRoom));
        return text;
    }

    const CompareModel *m_model;
};

} // namespace

CompareDialog::CompareDialog(ReviewSession *session, const QString &path,
                             const QString &cacheFolder, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_path(path)
    , m_now(session->workspace()->library())
    , m_other(std::make_unique<workspace::Workspace>())
    , m_states(new QLabel(this))
    , m_kinds(new widgets::SegmentedControl(this))
    , m_summary(new QLabel(this))
    , m_problems(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_table(new QTableView(this))
    , m_open(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_model(new CompareModel(this))
{
    setObjectName(u"compareDialog"_s);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    build();
    showStage();
    connect(m_kinds, &widgets::SegmentedControl::chosen, this, &CompareDialog::showKind);
    connect(m_open, &QPushButton::clicked, this, &CompareDialog::openCurrent);
    connect(m_close, &QPushButton::clicked, this, &CompareDialog::reject);
    connect(session->workspace(), &workspace::Workspace::libraryChanged, this,
            [this](const article::LibraryPtr &library) {
                if (!library || !m_now || library->folder != m_now->folder)
                    reject(); // its rows lead nowhere any more
            });
    read(cacheFolder);
}

CompareDialog::~CompareDialog()
{
    m_comparing.cancel();
}

void CompareDialog::build()
{
    resize(1100, 680);
    m_states->setObjectName(u"compareStates"_s);
    m_states->setTextFormat(Qt::PlainText);
    m_states->setProperty("tone", u"muted"_s);
    m_states->setWordWrap(true);
    for (int kind = 0; kind < CompareModel::KindCount; ++kind)
        m_kinds->addSegment(kind, KindNames.at(kind));
    m_kinds->setCurrent(CompareModel::All);
    m_summary->setObjectName(u"compareSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_problems->setObjectName(u"compareProblems"_s);
    m_problems->setTextFormat(Qt::PlainText);
    m_problems->setProperty("tone", u"error"_s);
    m_problems->setWordWrap(true);
    m_progress->setObjectName(u"compareProgress"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_open->setObjectName(u"compareOpen"_s);
    m_open->setAutoDefault(false);
    m_close->setObjectName(u"compareClose"_s);
    m_close->setAutoDefault(false);
    buildTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_states);
    column->addWidget(m_summary);
    column->addWidget(m_problems);
    column->addWidget(m_progress);
    column->addWidget(m_kinds);
    column->addWidget(m_table, 1);
    column->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_open);
    buttons->addWidget(m_close);
    column->addLayout(buttons);
}

void CompareDialog::buildTable()
{
    m_table->setObjectName(u"compareTable"_s);
    m_table->setProperty("chart", true);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CompareDelegate(m_model, m_table));
    m_table->setWordWrap(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    auto *head = m_table->horizontalHeader();
    head->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    head->setMinimumSectionSize(LeastColumn);
    head->setHighlightSections(false);
    head->setSectionResizeMode(QHeaderView::Stretch);
    head->setSectionResizeMode(CompareModel::What, QHeaderView::Interactive);
    head->setSectionResizeMode(CompareModel::Place, QHeaderView::Interactive);
    head->setSectionResizeMode(CompareModel::Said, QHeaderView::Interactive);
    head->resizeSection(CompareModel::What, 130);
    head->resizeSection(CompareModel::Place, 170);
    head->resizeSection(CompareModel::Said, 190);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &CompareDialog::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) {
                m_open->setEnabled(m_model->canOpen(now));
                if (now.isValid() && m_model->rowCount() > MostFitted)
                    m_table->resizeRowToContents(now.row());
            });
    // Once for all columns that become wider or narrower together.
    m_fitting.setSingleShot(true);
    m_fitting.setInterval(0);
    connect(&m_fitting, &QTimer::timeout, this, &CompareDialog::fitRows);
    connect(head, &QHeaderView::sectionResized, &m_fitting, qOverload<>(&QTimer::start));
}

void CompareDialog::read(const QString &cacheFolder)
{
    connect(m_other.get(), &workspace::Workspace::openingProgress, m_progress,
            [this](int done, int total) {
                m_progress->setRange(0, total);
                m_progress->setValue(done);
            });
    connect(m_other.get(), &workspace::Workspace::unpackingProgress, m_progress,
            [this](int percent) {
                m_progress->setRange(0, 100);
                m_progress->setValue(percent);
            });
    whenFinished(m_other->open(m_path, {QString(), cacheFolder}), this,
                 [this](const Result<article::LibraryPtr> &before) {
                     if (before) {
                         compare(*before);
                         return;
                     }
                     Error error = before.error();
                     error.where = m_path;
                     fail(error);
                 });
}

void CompareDialog::compare(const article::LibraryPtr &before)
{
    m_stage = Stage::Comparing;
    m_progress->setRange(0, 0);
    showStage();
    connect(&m_comparing, &QFutureWatcherBase::progressRangeChanged, m_progress,
            &QProgressBar::setRange);
    connect(&m_comparing, &QFutureWatcherBase::progressValueChanged, m_progress,
            &QProgressBar::setValue);
    connect(&m_comparing, &QFutureWatcherBase::finished, this, [this] {
        if (m_comparing.future().resultCount() > 0)
            take(m_comparing.result());
    });
    m_comparing.setFuture(m_session->reviews()->compareWith(before, m_other->loader()));
}

void CompareDialog::take(const Result<workspace::Comparison> &comparison)
{
    m_other.reset();
    if (!comparison) {
        fail(comparison.error());
        return;
    }
    if (comparison->files == 0) {
        fail({ErrorCode::Usage,
              tr("It has no article in common with the library that is open. Choose the same "
                 "library as it was before."),
              m_path});
        return;
    }
    m_stage = Stage::Done;
    m_model->setComparison(*comparison, m_now);
    showStage();
    showKind(CompareModel::All);
    m_table->setFocus();
}

void CompareDialog::fail(const Error &error)
{
    m_other.reset();
    m_stage = Stage::Failed;
    m_failure = error.toLine();
    showStage();
    m_close->setFocus();
}

void CompareDialog::showKind(int kind)
{
    m_model->setKind(CompareModel::Kind(kind));
    m_open->setEnabled(false);
    fitRows();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void CompareDialog::fitRows()
{
    if (m_model->rowCount() <= MostFitted) {
        m_table->resizeRowsToContents();
        return;
    }
    m_table->verticalHeader()->setDefaultSectionSize(FixedLines * fontMetrics().lineSpacing() +
                                                     2 * LineRoom);
    if (m_table->currentIndex().isValid())
        m_table->resizeRowToContents(m_table->currentIndex().row());
}

void CompareDialog::showStage()
{
    const bool working = m_stage == Stage::Reading || m_stage == Stage::Comparing;
    const bool differs = m_stage == Stage::Done && m_model->count(CompareModel::All) > 0;
    m_progress->setVisible(working);
    m_kinds->setVisible(differs);
    m_table->setVisible(differs);
    m_open->setVisible(differs);
    retranslate();
}

void CompareDialog::showSummary()
{
    switch (m_stage) {
    case Stage::Reading:
        m_summary->setText(tr("The other state is being read."));
        return;
    case Stage::Comparing:
        m_summary->setText(tr("The sentences of both states are being compared."));
        return;
    case Stage::Failed:
        m_summary->setText(m_failure);
        return;
    case Stage::Done:
        break;
    }
    const int changes = m_model->count(CompareModel::All);
    QStringList parts{changes > 0 ? tr("%n sentences differ", nullptr, changes)
                                  : tr("The sentences of both states are the same.")};
    if (changes > 0)
        parts << tr("%n in the same articles are unchanged", nullptr,
                    m_model->comparison().unchanged);
    parts << tr("%n verdicts carried over", nullptr, m_model->carried())
          << tr("%n verdicts outdated", nullptr, m_model->outdated());
    m_summary->setText(parts.join(u" · "_s));
}

void CompareDialog::openCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    const auto *change = m_model->change(index);
    if (change && m_model->canOpen(index))
        emit openRequested(change->article, change->locale,
                           change->after ? change->after->place.number : 0);
}

void CompareDialog::reject()
{
    if (m_other)
        m_other->cancelOpening();
    m_comparing.cancel();
    QDialog::reject();
}

bool CompareDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CompareDialog::retranslate()
{
    setWindowTitle(tr("What has changed"));
    m_states->setText(tr("From %1 to %2")
                          .arg(QDir::toNativeSeparators(m_path),
                               QDir::toNativeSeparators(m_now ? m_now->folder : QString())));
    const auto name = [this](CompareModel::Kind kind, const QString &text, const QString &tip) {
        m_kinds->setText(kind, u"%1 %L2"_s.arg(text).arg(m_model->count(kind)), tip);
    };
    name(CompareModel::All, tr("All"), tr("All sentences that differ"));
    name(CompareModel::Changed, tr("Changed"), tr("Source or translation are other words"));
    name(CompareModel::New, tr("New"), tr("Only this state has them"));
    name(CompareModel::Gone, tr("Gone"), tr("Only the other state has them"));
    name(CompareModel::Moved, tr("Moved"), tr("They stand elsewhere among their neighbours"));
    name(CompareModel::Judged, tr("With verdicts"), tr("Somebody has said something of them"));
    m_kinds->setAccessibleName(tr("Which sentences are shown"));
    m_table->setAccessibleName(tr("Sentences that differ between both states"));
    m_progress->setAccessibleName(tr("Progress"));
    m_open->setText(tr("Open the article"));
    const bool working = m_stage == Stage::Reading || m_stage == Stage::Comparing;
    m_close->setText(working ? tr("Cancel") : tr("Close"));
    QStringList problems;
    for (const Problem &problem : m_model->comparison().problems.mid(0, MostProblems))
        problems << problem.file + u": "_s + problem.message;
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
    m_summary->setProperty("tone", m_stage == Stage::Failed ? u"error"_s : QString());
    m_summary->setStyleSheet(m_summary->styleSheet()); // the tone may be new
    showSummary();
}

void CompareDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace diglot::ui::review
