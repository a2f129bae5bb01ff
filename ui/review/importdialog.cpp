// SPDX-License-Identifier: Apache-2.0
#include "ui/review/importdialog.h"

#include "app/core/whenfinished.h"
#include "ui/review/importmodel.h"

#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

namespace {

constexpr int MostProblems = 3; // that are named
constexpr int MostFitted = 300; // rows whose height follows their texts at once

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
    , m_accept(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_service(std::make_unique<workspace::ExchangeService>(*context.workspace))
{
    setObjectName(u"importDialog"_s);
    build();
    retranslate();
    connect(m_model, &ImportModel::takenChanged, this, &ImportDialog::showCount);
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
    m_table->setObjectName(u"importTable"_s);
    m_table->setModel(m_model);
    m_table->setWordWrap(true);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(ImportModel::Text,
                                                      QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ImportModel::Present, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ImportModel::Brings, QHeaderView::Stretch);
    m_accept->setObjectName(u"acceptButton"_s);
    m_accept->setDefault(true);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_summary);
    column->addWidget(m_problems);
    column->addWidget(m_progress);
    column->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_accept);
    buttons->addWidget(m_cancel);
    column->addLayout(buttons);
}

void ImportDialog::read()
{
    workspace::ImportRequest request;
    request.path = m_file;
    request.reviewer = m_context.reviewer;
    request.dataFolder = m_context.dataFolder;
    whenFinished(m_service->importTexts(request), this,
                 [this](const Result<workspace::ImportReport> &report) { show(report); });
}

void ImportDialog::show(const Result<workspace::ImportReport> &report)
{
    m_report = report;
    m_progress->hide();
    if (report) {
        m_model->setItems(report->items);
        if (report->items.size() > MostFitted)
            m_table->verticalHeader()->setDefaultSectionSize(2 * fontMetrics().lineSpacing() + 8);
        if (m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, 0));
    }
    retranslate();
    // The columns have their widths once the table is on the screen.
    if (report && report->items.size() <= MostFitted)
        QMetaObject::invokeMethod(m_table, &QTableView::resizeRowsToContents, Qt::QueuedConnection);
    (m_accept->isEnabled() ? m_accept : m_cancel)->setFocus();
}

void ImportDialog::showCount()
{
    const int taken = m_model->taken();
    m_accept->setText(tr("Take %n", nullptr, taken));
    m_accept->setEnabled(taken > 0);
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
    const QString name = QFileInfo(m_file).fileName();
    setWindowTitle(tr("Import %1").arg(name));
    m_cancel->setText(tr("Cancel"));
    m_table->setAccessibleName(tr("What the file says, sentence by sentence"));
    m_progress->setAccessibleName(tr("Progress"));
    showCount();
    m_table->setVisible(m_model->rowCount() > 0);
    if (!m_report) {
        m_summary->setText(tr("%1 is being read and compared with the library.").arg(name));
        return;
    }
    const auto &report = *m_report;
    m_summary->setProperty("tone", report ? QString() : u"error"_s);
    m_summary->setStyleSheet(m_summary->styleSheet()); // the tone is new
    if (!report) {
        m_summary->setText(report.error().toLine());
        return;
    }
    QStringList parts{tr("%n can be taken", nullptr, report->taken)};
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
