// SPDX-License-Identifier: Apache-2.0
#include "ui/review/exportdialog.h"

#include "app/core/whenfinished.h"
#include "ui/settings/settings.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/tone.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace diglot::ui::review {

using workspace::CheckService;
using workspace::ExchangeFormat;
using workspace::ExchangeService;

namespace {

const auto FormatKey = u"exportFormat"_s; // in the settings
const auto FolderKey = u"exportFolder"_s;

QString aboutFormat(const QString &name)
{
    if (name == "xliff2"_L1)
        return ExportDialog::tr("For translation tools of today. Verdicts, comments, proposals and "
                                "findings go along and come back.");
    if (name == "xliff1"_L1)
        return ExportDialog::tr("For Poedit, Lokalize, OmegaT and older tools. Verdicts, comments "
                                "and proposals go along and come back.");
    if (name == "tmx"_L1)
        return ExportDialog::tr("A translation memory: pairs of sentences without those that are "
                                "rejected or need work.");
    if (name == "tbx"_L1)
        return ExportDialog::tr("The glossary that lies in the library.");
    if (name == "csv"_L1)
        return ExportDialog::tr("A plain table for a reviewer without Diglot; what is filled in "
                                "comes back.");
    if (name == "xlsx"_L1)
        return ExportDialog::tr("A spreadsheet for a reviewer without Diglot; what is filled in "
                                "comes back.");
    if (name == "html"_L1)
        return ExportDialog::tr("A report to read in any browser. It does not come back.");
    if (name == "review"_L1)
        return ExportDialog::tr(
            "For a colleague with Diglot: everything that is kept of these texts, "
            "whoever said it. Two such files can be merged on import.");
    return ExportDialog::tr("The files of the library with the proposals that were approved; "
                            "everything else stays byte for byte.");
}

QString fileNameOf(const QString &text)
{
    static const QRegularExpression unfit(u"[^\\w.-]+"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    QString name = text;
    return name.replace(unfit, u"-"_s);
}

} // namespace

QString lastExchangeFolder(const settings::Settings &settings)
{
    const QString folder = QString::fromUtf8(settings.state(FolderKey));
    if (!folder.isEmpty() && QFileInfo(folder).isDir())
        return folder;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

ExportDialog::ExportDialog(const ExchangeContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_format(new QComboBox(this))
    , m_about(new QLabel(this))
    , m_locale(new QComboBox(this))
    , m_scope(new QButtonGroup(this))
    , m_path(new QLineEdit(this))
    , m_choose(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_said(new QLabel(this))
    , m_accept(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_service(std::make_unique<ExchangeService>(*context.workspace))
{
    setObjectName(u"exportDialog"_s);
    build();
    fill();
    retranslate();
    showFormat();
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showFormat);
    connect(m_locale, &QComboBox::currentIndexChanged, this, &ExportDialog::proposePath);
    connect(m_scope, &QButtonGroup::idClicked, this, &ExportDialog::proposePath);
    connect(m_choose, &QPushButton::clicked, this, &ExportDialog::choosePath);
    connect(m_path, &QLineEdit::textChanged, this,
            [this] { m_accept->setEnabled(!m_running && !m_path->text().trimmed().isEmpty()); });
    connect(m_accept, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_service.get(), &ExchangeService::progress, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
        if (m_running)
            say(tr("Writing: %1 of %n articles", nullptr, total).arg(done));
    });
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::build()
{
    m_format->setObjectName(u"exportFormat"_s);
    m_about->setObjectName(u"exportAbout"_s);
    m_about->setProperty("tone", u"muted"_s);
    m_about->setWordWrap(true);
    m_about->setMinimumWidth(420);
    m_locale->setObjectName(u"exportLocale"_s);
    m_path->setObjectName(u"exportPath"_s);
    m_choose->setObjectName(u"exportChoose"_s);
    m_choose->setAutoDefault(false);
    m_progress->setObjectName(u"exportProgress"_s);
    m_progress->setTextVisible(false);
    m_said->setObjectName(u"exportSaid"_s);
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_accept->setObjectName(u"acceptButton"_s);
    m_accept->setDefault(true);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setAutoDefault(false);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 16, 20, 16);
    form->setVerticalSpacing(10);
    form->setHorizontalSpacing(16);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (int i = 0; i < 4; ++i)
        m_labels.append(new QLabel(this));
    form->addRow(m_labels.at(0), m_format);
    form->addRow(nullptr, m_about);
    form->addRow(m_labels.at(1), m_locale);
    auto *scopes = new QWidget(this);
    auto *column = new QVBoxLayout(scopes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (int i = 0; i < 3; ++i) {
        auto *button = new QRadioButton(scopes);
        button->setObjectName(u"exportScope%1"_s.arg(i));
        m_scope->addButton(button, i);
        column->addWidget(button);
    }
    form->addRow(m_labels.at(2), scopes);
    auto *where = new QHBoxLayout;
    where->setSpacing(8);
    where->addWidget(m_path, 1);
    where->addWidget(m_choose);
    form->addRow(m_labels.at(3), where);
    form->addRow(m_progress);
    form->addRow(m_said);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 8, 0, 0);
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_accept);
    buttons->addWidget(m_cancel);
    form->addRow(buttons);
    m_labels.at(0)->setBuddy(m_format);
    m_labels.at(1)->setBuddy(m_locale);
    m_labels.at(3)->setBuddy(m_path);
    m_progress->hide();
    m_said->hide();
}

void ExportDialog::fill()
{
    for (const ExchangeFormat &each : ExchangeService::formats())
        m_format->addItem(each.title, each.name);
    const QString last = QString::fromUtf8(m_context.settings->state(FormatKey));
    m_format->setCurrentIndex(qMax(0, m_format->findData(last)));
    const auto library = m_context.workspace->library();
    QMap<LocaleTag, int> locales;
    for (const article::Edition &edition : library ? library->editions : QList<article::Edition>())
        locales[edition.locale] += edition.bilingual ? 1 : 0;
    for (auto each = locales.cbegin(); each != locales.cend(); ++each) {
        if (*each > 0)
            m_locale->addItem(u"%1 (%2)"_s.arg(each.key().nativeName(), each.key().toString()),
                              each.key().toString());
    }
    m_locale->setCurrentIndex(qMax(0, m_locale->findData(m_context.locale.toString())));
    const bool any = m_context.article.isValid();
    m_scope->button(int(Scope::Article))->setEnabled(any);
    m_scope->button(int(Scope::Filtered))->setVisible(!m_context.filtered.isEmpty());
    m_scope->button(int(any ? Scope::Article : Scope::Library))->setChecked(true);
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export for other tools"));
    const QStringList labels{tr("Format"), tr("Language"), tr("What"), tr("Where to")};
    for (int i = 0; i < labels.size(); ++i)
        m_labels.at(i)->setText(labels.at(i));
    m_format->setAccessibleName(tr("Format"));
    m_locale->setAccessibleName(tr("Language"));
    m_path->setAccessibleName(tr("Where to"));
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose where to"));
    m_scope->button(int(Scope::Article))->setText(tr("This article"));
    m_scope->button(int(Scope::Filtered))
        ->setText(tr("What the filter shows: %n sentences of this article", nullptr,
                     int(m_context.filtered.size())));
    m_scope->button(int(Scope::Library))->setText(tr("All articles in this language"));
    m_progress->setAccessibleName(tr("Progress"));
    m_accept->setText(tr("Export"));
    m_cancel->setText(m_done ? tr("Close") : tr("Cancel"));
    m_about->setText(aboutFormat(format().name));
}

ExchangeFormat ExportDialog::format() const
{
    return ExchangeService::format(m_format->currentData().toString());
}

LocaleTag ExportDialog::locale() const
{
    return LocaleTag::fromString(m_locale->currentData().toString()).value_or(LocaleTag());
}

ExportDialog::Scope ExportDialog::scope() const
{
    return Scope(m_scope->checkedId());
}

void ExportDialog::showFormat()
{
    m_about->setText(aboutFormat(format().name));
    const bool glossary = format().name == "tbx"_L1;
    for (auto *button : m_scope->buttons())
        button->setEnabled(!glossary && (m_scope->id(button) == int(Scope::Library) ||
                                         m_context.article.isValid()));
    changeEnding();
    proposePath();
}

// A path that somebody has chosen goes along with the format.
void ExportDialog::changeEnding()
{
    if (m_path->text() == m_proposed)
        return;
    const QFileInfo file(m_path->text());
    for (const ExchangeFormat &each : ExchangeService::formats()) {
        if (each.ending.isEmpty() || file.suffix() != each.ending)
            continue;
        const QString stem = file.path() + u'/' + file.completeBaseName();
        m_path->setText(format().ending.isEmpty() ? stem : stem + u'.' + format().ending);
        return;
    }
}

// A name that says what is in the file, as long as nobody has chosen another.
void ExportDialog::proposePath()
{
    m_scope->button(int(Scope::Filtered))->setEnabled(locale() == m_context.locale);
    if (scope() == Scope::Filtered && locale() != m_context.locale)
        m_scope->button(int(Scope::Article))->setChecked(true);
    if (m_path->text() != m_proposed)
        return;
    const QString folder = lastExchangeFolder(*m_context.settings);
    const auto library = m_context.workspace->library();
    QStringList parts{fileNameOf(library ? library->name : QString())};
    if (scope() != Scope::Library && format().name != "tbx"_L1)
        parts << fileNameOf(QFileInfo(m_context.article.key).completeBaseName());
    parts << locale().toString();
    QString name = parts.join(u'-');
    if (!format().ending.isEmpty())
        name += u'.' + format().ending;
    m_proposed = QDir(folder).filePath(name);
    m_path->setText(m_proposed);
}

void ExportDialog::choosePath()
{
    const QString start = m_path->text();
    const QString ending = format().ending;
    const QString chosen =
        ending.isEmpty()
            ? m_context.prompts->chooseFolder(this, tr("Where to"), QFileInfo(start).path())
            : m_context.prompts->chooseNewFile(this, tr("Where to"), start,
                                               u"%1 (*.%2)"_s.arg(format().title, ending));
    if (chosen.isEmpty())
        return;
    m_path->setText(chosen);
    m_confirmed = chosen;
}

bool ExportDialog::mayWrite()
{
    const QString path = m_path->text().trimmed();
    const QFileInfo there(path);
    if (path == m_confirmed || !there.exists() || (there.isDir() && format().ending.isEmpty()))
        return true;
    widgets::Question question;
    question.title = tr("Export for other tools");
    question.text = tr("There is a file of this name already.");
    question.detail = path;
    question.accept = tr("Replace it");
    return m_context.prompts->ask(this, question).choice == widgets::Answer::Choice::Accepted;
}

void ExportDialog::start()
{
    if (m_running || !mayWrite())
        return;
    m_context.settings->setState(FormatKey, format().name.toUtf8());
    m_context.settings->setState(FolderKey,
                                 QFileInfo(m_path->text().trimmed()).absolutePath().toUtf8());
    setRunning(true);
    const auto findings = m_context.checks->findings();
    if (format().showsFindings && !findings)
        check();
    else
        write(findings);
}

// Findings go along: where the library was not checked yet, it is now, for everybody.
void ExportDialog::check()
{
    auto *checks = m_context.checks;
    m_waiting = std::make_unique<QObject>();
    connect(checks, &CheckService::progress, m_waiting.get(), [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
        say(tr("Checking: %1 of %n files", nullptr, total).arg(done));
    });
    connect(checks, &CheckService::finished, m_waiting.get(),
            [this](const workspace::LibraryFindingsPtr &findings) {
                stopWaiting();
                write(findings);
            });
    connect(checks, &CheckService::failed, m_waiting.get(), [this](const Error &error) {
        stopWaiting();
        finish(error);
    });
    connect(checks, &CheckService::cancelled, m_waiting.get(), [this] {
        stopWaiting();
        finish(Error{ErrorCode::Cancelled, {}, {}});
    });
    if (!checks->isRunning())
        (void)checks->check();
}

// The checks go on: others may wait for them too.
void ExportDialog::stopWaiting()
{
    if (m_waiting)
        m_waiting.release()->deleteLater(); // what is called just now belongs to it
}

void ExportDialog::write(const workspace::LibraryFindingsPtr &findings)
{
    workspace::ExportRequest request;
    request.format = format().name;
    request.path = m_path->text().trimmed();
    request.locale = locale();
    request.reviewer = m_context.reviewer;
    request.when = m_context.now ? m_context.now() : QDateTime::currentDateTimeUtc();
    request.dataFolder = m_context.dataFolder;
    request.findings = findings;
    if (scope() != Scope::Library && format().name != "tbx"_L1)
        request.article = m_context.article;
    if (scope() == Scope::Filtered)
        request.takes = [places = m_context.filtered](const article::TextPlace &place) {
            return places.contains(place);
        };
    whenFinished(m_service->exportTexts(request), this,
                 [this](const Result<workspace::ExportReport> &report) { finish(report); });
}

void ExportDialog::finish(const Result<workspace::ExportReport> &report)
{
    setRunning(false);
    if (!report) {
        say(report.error().code == ErrorCode::Cancelled ? tr("Nothing was written.")
                                                        : report.error().toLine(),
            report.error().code != ErrorCode::Cancelled);
        return;
    }
    QStringList lines;
    if (format().name == "tbx"_L1)
        lines << tr("%n terms were written.", nullptr, report->segments);
    else
        lines << tr("%n sentences were written.", nullptr, report->segments) +
                     (report->articles > 1
                          ? u' ' + tr("They are of %n articles.", nullptr, report->articles)
                          : QString());
    if (report->leftOut > 0)
        lines << tr("%n were left out, because a memory learns no text that is rejected or needs "
                    "work.",
                    nullptr, report->leftOut);
    for (const Problem &problem : report->problems.mid(0, 3))
        lines << problem.file + u": "_s + problem.message;
    if (report->problems.size() > 3)
        lines << tr("And %n more problems.", nullptr, int(report->problems.size()) - 3);
    say(lines.join(u'\n'));
    m_confirmed = m_path->text().trimmed();
    m_done = true;
    m_accept->setDefault(false);
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    retranslate();
}

void ExportDialog::setRunning(bool running)
{
    m_running = running;
    for (QWidget *widget : {static_cast<QWidget *>(m_format), static_cast<QWidget *>(m_locale),
                            static_cast<QWidget *>(m_path), static_cast<QWidget *>(m_choose),
                            static_cast<QWidget *>(m_accept)})
        widget->setEnabled(!running);
    m_progress->setRange(0, 0);
    m_progress->setVisible(running);
    if (running) {
        m_done = false;
        retranslate();
        m_cancel->setFocus();
        say(tr("Reading…"));
    }
}

void ExportDialog::say(const QString &text, bool isError)
{
    widgets::setTone(m_said, isError ? u"error"_s : u"muted"_s);
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

void ExportDialog::reject()
{
    if (!m_running) {
        QDialog::reject();
        return;
    }
    if (m_waiting) {
        stopWaiting();
        finish(Error{ErrorCode::Cancelled, {}, {}});
        return;
    }
    m_service->cancel();
}

void ExportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace diglot::ui::review
