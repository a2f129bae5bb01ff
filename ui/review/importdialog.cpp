// SPDX-License-Identifier: Apache-2.0
#include "ui/review/importdialog.h"

#include "app/core/whenfinished.h"
#include "ui/review/importmodel.h"
#include "ui/widgets/isolated.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/rowfitter.h"
#include "ui/widgets/tone.h"

#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

namespace {

constexpr int MostProblems = 3; // that are named
constexpr int LikelyLines = 3;  // of a row that was not in view yet
constexpr int SideRoom = 24;    // what the style keeps free beside a text, at most

// Sets each language in its own direction.
class ImportDelegate final : public QStyledItemDelegate
{
public:
    ImportDelegate(const ImportModel *model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {}

    // Measured in less room than it is painted in, no line is broken later than it was counted.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() == ImportModel::Text) // as wide as it is, with its box
            return QStyledItemDelegate::sizeHint(option, index) + QSize(SideRoom / 2, 0);
        QStyleOptionViewItem narrower = option;
        narrower.rect.setWidth(qMax(1, option.rect.width() - SideRoom));
        return QStyledItemDelegate::sizeHint(narrower, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const LocaleTag locale = m_model->localeOf(index);
        if (locale.isValid())
            option->direction = locale.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
        option->features |= QStyleOptionViewItem::WrapText;
        if (option->direction == Qt::RightToLeft)
            option->text = widgets::withIsolatedCodes(option->text);
    }

private:
    const ImportModel *m_model;
};

} // namespace

ImportDialog::ImportDialog(const ExchangeContext &context, const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_file(file)
    , m_summary(new QLabel(this))
    , m_problems(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_table(new QTableView(this))
    , m_model(new ImportModel(this))
    , m_second(new QPushButton(this))
    , m_base(new QPushButton(this))
    , m_accept(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_service(std::make_unique<workspace::ExchangeService>(*context.workspace))
{
    setObjectName(u"importDialog"_s);
    build();
    retranslate();
    connect(m_model, &ImportModel::takenChanged, this, &ImportDialog::showCount);
    connect(m_second, &QPushButton::clicked, this,
            [this] { choose(m_secondFile, tr("The second reviewer's file")); });
    connect(m_base, &QPushButton::clicked, this,
            [this] { choose(m_baseFile, tr("What the reviewers began from")); });
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    read();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::build()
{
    resize(860, 520);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_problems->setObjectName(u"importProblems"_s);
    m_problems->setTextFormat(Qt::PlainText);
    m_problems->setProperty("tone", u"error"_s);
    m_problems->setWordWrap(true);
    m_problems->hide();
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    buildTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_summary);
    column->addWidget(m_problems);
    column->addWidget(m_progress);
    column->addWidget(m_table, 1);
    column->addStretch();
    column->addLayout(buttonRow());
}

void ImportDialog::buildTable()
{
    m_table->setObjectName(u"importTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ImportDelegate(m_model, m_table));
    m_table->setWordWrap(true);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(ImportModel::Present, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ImportModel::Brings, QHeaderView::Stretch);
    new widgets::RowFitter(m_table, LikelyLines);
}

QLayout *ImportDialog::buttonRow()
{
    m_second->setObjectName(u"importSecond"_s);
    m_second->setAutoDefault(false);
    m_base->setObjectName(u"importBase"_s);
    m_base->setAutoDefault(false);
    m_accept->setObjectName(u"acceptButton"_s);
    m_accept->setDefault(true);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_second);
    buttons->addWidget(m_base);
    buttons->addStretch();
    buttons->addWidget(m_accept);
    buttons->addWidget(m_cancel);
    return buttons;
}

// Only reviewers' files are merged; which is chosen is read with the others at once.
void ImportDialog::choose(QString &file, const QString &title)
{
    const QString filter = tr("Reviewers' files") + u" (*.jsonl)"_s;
    const QString chosen =
        m_context.prompts->chooseFile(this, title, QFileInfo(m_file).path(), filter);
    if (chosen.isEmpty())
        return;
    file = chosen;
    read();
}

void ImportDialog::read()
{
    m_report.reset();
    m_model->setItems({});
    m_progress->show();
    retranslate();
    workspace::ImportRequest request;
    request.path = m_file;
    request.second = m_secondFile;
    request.base = m_baseFile;
    request.reviewer = m_context.reviewer;
    request.dataFolder = m_context.dataFolder;
    whenFinished(m_service->importTexts(request), this,
                 [this](const Result<workspace::ImportReport> &report) { show(report); });
}

void ImportDialog::show(const Result<workspace::ImportReport> &report)
{
    m_report = report;
    m_canMerge = m_canMerge || (report && report->format == "review"_L1);
    m_progress->hide();
    if (report) {
        m_model->setItems(report->items);
        m_table->resizeColumnToContents(ImportModel::Text); // once: not with every row that is seen
        if (m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, 0));
    }
    retranslate();
    (m_accept->isEnabled() ? m_accept : m_cancel)->setFocus();
}

void ImportDialog::showCount()
{
    const int taken = m_model->taken();
    m_accept->setText(tr("Take %n", nullptr, taken));
    m_accept->setEnabled(taken > 0);
}

QString ImportDialog::names() const
{
    QStringList names{QFileInfo(m_file).fileName()};
    if (!m_secondFile.isEmpty())
        names << QFileInfo(m_secondFile).fileName();
    return names.join(u", "_s);
}

QList<article::ReviewThing> ImportDialog::things() const
{
    return m_model->things();
}

QString ImportDialog::fileFilter()
{
    QStringList patterns;
    for (const auto &format : workspace::ExchangeService::formats()) {
        if (format.canImport)
            patterns << u"*."_s + format.ending;
    }
    patterns << u"*.xliff"_s << u"*.jsonl"_s;
    patterns.removeDuplicates();
    return tr("Files that can come back") + u" ("_s + patterns.join(u' ') + u')';
}

void ImportDialog::reject()
{
    m_service->cancel();
    QDialog::reject();
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import %1").arg(names()));
    m_second->setText(tr("Add a second reviewer's file…"));
    m_second->setToolTip(m_secondFile);
    m_base->setText(tr("What they began from…"));
    m_base->setToolTip(m_baseFile.isEmpty()
                           ? tr("The reviewer's file that was sent out: with it Diglot knows what "
                                "each has changed, and what was taken back.")
                           : m_baseFile);
    m_cancel->setText(tr("Cancel"));
    m_table->setAccessibleName(tr("What the file says, sentence by sentence"));
    m_progress->setAccessibleName(tr("Progress"));
    showCount();
    m_table->setVisible(m_model->rowCount() > 0);
    showSummary();
}

void ImportDialog::showSummary()
{
    m_second->setVisible(m_canMerge);
    m_base->setVisible(m_canMerge);
    m_second->setEnabled(m_report.has_value());
    m_base->setEnabled(m_report.has_value());
    m_problems->hide();
    if (!m_report) {
        m_summary->setText(tr("%1 is being read and compared with the library.").arg(names()));
        return;
    }
    const auto &report = *m_report;
    widgets::setTone(m_summary, report ? QString() : u"error"_s);
    if (!report) {
        m_summary->setText(report.error().toLine());
        return;
    }
    QStringList parts{tr("%n can be taken", nullptr, report->taken)};
    if (!m_baseFile.isEmpty())
        parts.prepend(tr("Changed since %1").arg(QFileInfo(m_baseFile).fileName()));
    if (report->conflicts > 0)
        parts << tr("%n conflicts", nullptr, report->conflicts);
    if (report->unknown > 0)
        parts << tr("%n unknown", nullptr, report->unknown);
    if (report->unchanged > 0)
        parts << tr("%n say nothing new", nullptr, report->unchanged);
    m_summary->setText(
        parts.join(u" · "_s) + u'\n' +
        tr("Nothing is kept yet. What you take is one change, which can be undone."));
    QStringList problems;
    for (const Problem &problem : report->problems.mid(0, MostProblems))
        problems << problem.file + u": "_s + problem.message;
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
}

void ImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace diglot::ui::review
