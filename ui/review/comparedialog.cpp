// SPDX-License-Identifier: Apache-2.0
#include "ui/review/comparedialog.h"

#include "app/core/whenfinished.h"
#include "app/workspace/libraryupdate.h"
#include "ui/review/comparedelegate.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/isolated.h"
#include "ui/widgets/rowfitter.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tone.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

namespace {

constexpr int LikelyLines = 4;   // of a row that was not in view yet
constexpr int MostProblems = 3;  // that are named
constexpr int LeastColumn = 110; // logical pixels
constexpr int LeastFilter = 180;
constexpr int MessageWidth = 560; // while there is no table
constexpr int PatienceMs = 400;   // what is read faster shows its differences at once
constexpr QSize LikedSize(1100, 680);
constexpr QSize Aside(40, 40); // by which it is smaller than the window that it belongs to

const QStringList KindNames{u"compareAll"_s,  u"compareChanged"_s, u"compareNew"_s,
                            u"compareGone"_s, u"compareMoved"_s,   u"compareJudged"_s};

} // namespace

CompareDialog::CompareDialog(ReviewSession *session, const QString &path,
                             const QString &cacheFolder, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_path(path)
    , m_now(session->workspace()->library())
    , m_other(std::make_unique<workspace::Workspace>())
    , m_states(new widgets::ElidedLabel(this))
    , m_filters(new QWidget(this))
    , m_kinds(new widgets::SegmentedControl(m_filters))
    , m_locales(new QComboBox(m_filters))
    , m_words(new QLineEdit(m_filters))
    , m_summary(new QLabel(this))
    , m_problems(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_table(new QTableView(this))
    , m_place(new widgets::ElidedLabel(this))
    , m_open(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_model(new CompareModel(this))
{
    setObjectName(u"compareDialog"_s);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    build();
    showStage();
    connect(m_kinds, &widgets::SegmentedControl::chosen, this, &CompareDialog::filter);
    connect(m_locales, &QComboBox::activated, this, &CompareDialog::filter);
    connect(m_words, &QLineEdit::textChanged, this, &CompareDialog::filter);
    connect(m_open, &QPushButton::clicked, this, &CompareDialog::openCurrent);
    connect(m_close, &QPushButton::clicked, this, &CompareDialog::reject);
    connect(session->workspace(), &workspace::Workspace::libraryChanged, this,
            [this](const article::LibraryPtr &library) {
                if (!library || !m_now || library->folder != m_now->folder)
                    reject(); // its rows lead nowhere any more
            });
    read(cacheFolder);
    QTimer::singleShot(PatienceMs, this, [this] {
        if (m_stage == Stage::Reading || m_stage == Stage::Comparing)
            show();
    });
}

CompareDialog::~CompareDialog()
{
    m_comparing.cancel();
}

void CompareDialog::build()
{
    m_states->setObjectName(u"compareStates"_s);
    m_states->setProperty("tone", u"muted"_s);
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
    m_place->setObjectName(u"comparePlace"_s);
    m_place->setProperty("tone", u"muted"_s);
    buildFilters();
    buildTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_states);
    column->addWidget(m_summary);
    column->addWidget(m_problems);
    column->addWidget(m_progress);
    column->addWidget(m_filters);
    column->addWidget(m_table, 1);
    column->addStretch();
    column->addSpacing(4);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_place, 1);
    buttons->addStretch();
    buttons->addWidget(m_open);
    buttons->addWidget(m_close);
    column->addLayout(buttons);
}

void CompareDialog::buildFilters()
{
    for (int kind = 0; kind < CompareModel::KindCount; ++kind)
        m_kinds->addSegment(kind, KindNames.at(kind));
    m_kinds->setCurrent(CompareModel::All);
    m_locales->setObjectName(u"compareLocale"_s);
    m_words->setObjectName(u"compareFilter"_s);
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(LeastFilter);
    m_words->installEventFilter(this);
    auto *flow = new widgets::FlowLayout(m_filters, 8);
    flow->setContentsMargins({});
    flow->addWidget(m_kinds);
    flow->addWidget(m_locales);
    flow->addWidget(m_words);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_words, [this] {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    });
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
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &CompareDialog::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CompareDialog::showCurrent);
    new widgets::RowFitter(m_table, LikelyLines);
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
                         if (m_stage == Stage::Reading)
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
    m_before = before;
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
    if (m_stage == Stage::Left)
        return;
    if (!comparison) {
        fail(comparison.error());
        return;
    }
    if (comparison->files == 0 && !comparison->problems.isEmpty()) {
        const Problem &first = comparison->problems.first();
        fail({ErrorCode::Io, first.message, first.file});
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
    m_model->setComparison(*comparison, m_before, m_now);
    for (const LocaleTag &locale : m_model->locales())
        m_locales->addItem(u"%1 (%2)"_s.arg(locale.nativeName(), locale.toString()),
                           QVariant::fromValue(locale));
    m_locales->insertItem(0, QString()); // all of them, see retranslate()
    m_locales->setCurrentIndex(0);
    m_locales->setVisible(m_model->locales().size() > 1);
    m_table->setColumnHidden(CompareModel::Said, m_model->count(CompareModel::Judged) == 0);
    showStage();
    filter();
    show();
    m_table->setFocus();
}

void CompareDialog::fail(const Error &error)
{
    m_other.reset();
    if (m_stage == Stage::Left)
        return;
    m_stage = Stage::Failed;
    m_failure = error.toLine();
    showStage();
    show();
    m_close->setFocus();
}

void CompareDialog::filter()
{
    m_model->setFilter(CompareModel::Kind(m_kinds->current()),
                       m_locales->currentData().value<LocaleTag>(), m_words->text().trimmed());
    showCounts();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    else
        showCurrent({});
    m_table->scrollToTop();
}

void CompareDialog::showCurrent(const QModelIndex &now)
{
    m_open->setEnabled(m_model->canOpen(now));
    const auto *change = m_model->change(now);
    if (!change) {
        m_place->setFullText(tr("No text is like this."));
        return;
    }
    const QString &collection = change->article.collection;
    QStringList place{widgets::isolated(m_model->titleOf(now)), change->article.key};
    if (collection != u"."_s)
        place.insert(1, collection);
    m_place->setPath(place, u" · "_s);
}

void CompareDialog::showStage()
{
    const bool working = m_stage == Stage::Reading || m_stage == Stage::Comparing;
    const bool differs = m_stage == Stage::Done && !m_model->comparison().changes.isEmpty();
    m_progress->setVisible(working);
    m_filters->setVisible(differs);
    m_table->setVisible(differs);
    m_place->setVisible(differs);
    m_open->setVisible(differs);
    retranslate();
    fitWindow(differs);
}

// A few words have a small window, differences a large one about the same middle.
void CompareDialog::fitWindow(bool isLarge)
{
    const QSize parent = parentWidget() ? parentWidget()->window()->size() - Aside : LikedSize;
    const QRect room = screen()->availableGeometry();
    const QSize size = isLarge ? LikedSize.boundedTo(parent).boundedTo(room.size())
                               : QSize(MessageWidth, layout()->totalHeightForWidth(MessageWidth));
    if (isLarge) {
        m_table->horizontalHeader()->resizeSection(CompareModel::Place, size.width() / 5);
        m_table->horizontalHeader()->resizeSection(CompareModel::Said, size.width() / 6);
    }
    if (!isVisible()) {
        resize(size);
        return;
    }
    QRect place({}, size);
    place.moveCenter(geometry().center());
    place.moveLeft(qMax(room.left(), qMin(place.left(), room.right() - size.width())));
    place.moveTop(qMax(room.top(), qMin(place.top(), room.bottom() - size.height())));
    setGeometry(place);
}

void CompareDialog::showSummary()
{
    switch (m_stage) {
    case Stage::Reading:
        m_summary->setText(tr("The other state is being read."));
        return;
    case Stage::Comparing:
        m_summary->setText(tr("The texts of both states are being compared."));
        return;
    case Stage::Failed:
        m_summary->setText(m_failure);
        return;
    case Stage::Done:
    case Stage::Left:
        break;
    }
    const int changes = int(m_model->comparison().changes.size());
    QStringList parts{changes > 0 ? tr("%Ln texts differ", nullptr, changes)
                                  : tr("The texts of both states are the same.")};
    if (changes > 0)
        parts << tr("%Ln sentences in the same articles are unchanged", nullptr,
                    m_model->comparison().unchanged);
    if (m_model->carried() + m_model->outdated() > 0)
        parts << tr("%Ln verdicts carried over", nullptr, m_model->carried())
              << tr("%Ln verdicts outdated", nullptr, m_model->outdated());
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
    m_stage = Stage::Left;
    QDialog::reject();
}

bool CompareDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent *>(event)->key();
    const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_table && isReturn) {
        openCurrent();
        return true;
    }
    if (watched == m_words && (isReturn || key == Qt::Key_Down)) { // on to what was found
        m_table->setFocus();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void CompareDialog::retranslate()
{
    setWindowTitle(tr("What has changed"));
    auto *head = m_table->horizontalHeader();
    head->resizeSection(CompareModel::What,
                        qMax(LeastColumn, head->sectionSizeHint(CompareModel::What)));
    const QString now = m_now ? m_now->folder : QString();
    m_states->setFullText(
        m_path == workspace::versionBefore(now)
            ? tr("From the version before the last update to %1").arg(QDir::toNativeSeparators(now))
            : tr("From %1 to %2")
                  .arg(QDir::toNativeSeparators(m_path), QDir::toNativeSeparators(now)));
    showCounts();
    m_kinds->setAccessibleName(tr("Which texts are shown"));
    if (m_locales->count() > 0)
        m_locales->setItemText(0, tr("All languages"));
    m_locales->setAccessibleName(tr("Language of the texts that are shown"));
    m_words->setPlaceholderText(tr("Article or text"));
    m_words->setAccessibleName(tr("Words in the article's title or in the texts"));
    m_table->setAccessibleName(tr("Texts that differ between both states"));
    m_progress->setAccessibleName(tr("Progress"));
    m_open->setText(tr("Open the article"));
    const bool working = m_stage == Stage::Reading || m_stage == Stage::Comparing;
    m_close->setText(working ? tr("Cancel") : tr("Close"));
    QStringList problems;
    const Problems &all = m_model->comparison().problems;
    for (const Problem &problem : all.mid(0, MostProblems))
        problems << problem.file + u": "_s + problem.message;
    if (all.size() > MostProblems)
        problems << tr("And %n more files that could not be compared.", nullptr,
                       int(all.size()) - MostProblems);
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
    widgets::setTone(m_summary, m_stage == Stage::Failed ? u"error"_s : QString());
    showSummary();
}

void CompareDialog::showCounts()
{
    const auto name = [this](CompareModel::Kind kind, const QString &text, const QString &tip) {
        m_kinds->setText(kind, u"%1 %L2"_s.arg(text).arg(m_model->count(kind)), tip);
    };
    name(CompareModel::All, tr("All"), tr("All texts that differ"));
    name(CompareModel::Changed, tr("Changed"), tr("Source or translation are other words"));
    name(CompareModel::New, tr("New"), tr("Only this state has them"));
    name(CompareModel::Gone, tr("Gone"), tr("Only the other state has them"));
    name(CompareModel::Moved, tr("Moved"), tr("They stand elsewhere among their neighbours"));
    name(CompareModel::Judged, tr("With verdicts"), tr("Somebody has said something of them"));
}

void CompareDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace diglot::ui::review
