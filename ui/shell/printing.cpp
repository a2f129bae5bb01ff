// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/printing.h"

#include "app/core/whenfinished.h"
#include "app/workspace/htmlbook.h"
#include "ui/library/contentspanel.h"
#include "ui/print/preview.h"
#include "ui/settings/settings.h"
#include "ui/shell/actions.h"
#include "ui/shell/articletabs.h"
#include "ui/widgets/prompts.h"

#include <QAction>
#include <QDir>
#include <QProgressDialog>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

namespace {

constexpr int MaxNameLength = 80;

// The lines of a branch in reading order, each with its depth under the branch.
void collect(const library::ContentsTree &tree, int node, int level,
             QList<std::pair<int, int>> *out)
{
    out->append({node, level});
    for (const int child : tree.nodes.at(node).children)
        collect(tree, child, level + 1, out);
}

QList<std::pair<int, int>> branchOf(const library::ContentsTree &tree, int root)
{
    QList<std::pair<int, int>> lines;
    if (root != 0) {
        collect(tree, root, 0, &lines);
        return lines;
    }
    for (const int child : tree.nodes.first().children)
        collect(tree, child, 0, &lines);
    return lines;
}

Result<void> writeFile(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
        return {};
    return Error{ErrorCode::Io,
                 Printing::tr("The file cannot be written: %1").arg(out.errorString()), file};
}

} // namespace

Printing::Printing(const WindowContext &context, Actions *actions, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_actions(actions)
    , m_window(window)
{}

Printing::~Printing()
{
    if (m_stop)
        *m_stop = true;
    qDeleteAll(findChildren<PrintJob *>(Qt::FindDirectChildrenOnly)); // each stops its binding
}

void Printing::connectParts(const Parts &parts)
{
    m_parts = parts;
    const auto on = [this](ActionId id, auto act) {
        connect((*m_actions)[id], &QAction::triggered, this, act);
    };
    on(ActionId::Print, &Printing::printArticle);
    on(ActionId::SavePdf, &Printing::saveArticle);
    on(ActionId::BranchPdf, &Printing::saveBranchPdf);
    on(ActionId::BranchHtml, &Printing::saveBranchHtml);
    parts.contents->addMenuActions(
        {(*m_actions)[ActionId::BranchPdf], (*m_actions)[ActionId::BranchHtml]});
}

PrintRequest Printing::requestOf(const article::Address &address) const
{
    PrintRequest request;
    request.lines.append({address, {}, 0});
    request.sourceFirst = m_context.settings->sourceFirst();
    return request;
}

PrintRequest Printing::branchRequest() const
{
    PrintRequest request;
    const auto library = m_context.workspace->library();
    if (!library)
        return request;
    const auto &tree = m_parts.contents->tree();
    const int root = m_parts.contents->branch();
    request.title = root == 0 ? library->name : tree.nodes.at(root).name;
    request.contents = tr("Contents");
    request.sourceFirst = m_context.settings->sourceFirst();
    QSet<article::ArticleId> seen; // an article that stands in several places is printed once
    for (const auto &[node, level] : branchOf(tree, root)) {
        const library::ContentsNode &line = tree.nodes.at(node);
        if (line.kind == library::ContentsNode::Kind::External ||
            (line.article.isValid() && seen.contains(line.article)))
            continue;
        PrintLine made{{}, line.name, level};
        if (line.article.isValid()) {
            seen.insert(line.article);
            made.address = m_parts.tabs->address();
            made.address.article = line.article;
            made.address.anchor.clear();
            made.address.segment = 0;
        }
        request.lines.append(made);
    }
    return request;
}

// A name of a file in the place where the person keeps documents.
QString Printing::suggestion(const QString &title, const QString &ending) const
{
    static const QRegularExpression unfit(u"[\\x00-\\x1f\\x7f/\\\\:*?\"<>|]+"_s);
    QString name = QString(title).replace(unfit, u" "_s).simplified().left(MaxNameLength).trimmed();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    if (name.isEmpty())
        name = u"diglot"_s;
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .filePath(name + u'.' + ending);
}

void Printing::openProgress(const QString &title)
{
    m_progress = new QProgressDialog(m_window);
    m_progress->setObjectName(u"printProgress"_s);
    m_progress->setAttribute(Qt::WA_DeleteOnClose);
    m_progress->setWindowTitle(title);
    m_progress->setLabelText(tr("Laying out the articles…"));
    m_progress->setCancelButtonText(tr("Cancel"));
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setMinimumDuration(400);
    m_progress->setAutoClose(false);
    m_progress->setAutoReset(false);
    m_progress->setRange(0, 0);
    m_progress->setValue(0);
    connect(m_progress, &QProgressDialog::canceled, this, [this] {
        if (m_job)
            m_job->cancel();
        if (m_stop)
            *m_stop = true;
    });
}

void Printing::run(const PrintRequest &request, const std::function<void(const QByteArray &)> &act)
{
    if (m_job || request.lines.isEmpty())
        return; // one at a time
    m_parts.tabs->start();
    m_job = new PrintJob(m_parts.tabs->profile(), m_context.workspace->library(),
                         m_context.settings->addressForms(), &m_threads, this);
    openProgress(tr("Print"));
    connect(m_job, &PrintJob::progress, this, [this](int done, int total) {
        if (m_progress) {
            m_progress->setRange(0, total + 1); // putting it together is the last step
            m_progress->setValue(done);
        }
    });
    connect(m_job, &PrintJob::finished, this, [this, act](const Result<QByteArray> &pdf) {
        if (pdf) {
            act(*pdf);
            return;
        }
        end();
        if (pdf.error().code != ErrorCode::Cancelled)
            m_context.prompts->inform(m_window, tr("The article could not be printed"),
                                      pdf.error().toLine());
    });
    m_job->start(request);
}

void Printing::end()
{
    if (m_progress)
        m_progress->deleteLater();
    if (m_job)
        m_job->deleteLater();
    m_job.clear();
}

void Printing::printArticle()
{
    const auto address = m_parts.tabs->address();
    if (!address.isValid())
        return;
    const auto library = m_context.workspace->library();
    const QString title = library ? library->titleOf(address.article, address.locale) : QString();
    run(requestOf(address), [this, title](const QByteArray &pdf) {
        end();
        if (const auto opened = print::openPreview(pdf, title, m_window); !opened)
            m_context.prompts->inform(m_window, tr("The article could not be printed"),
                                      opened.error().toLine());
    });
}

void Printing::saveArticle()
{
    const auto address = m_parts.tabs->address();
    const auto library = m_context.workspace->library();
    if (!address.isValid() || !library || m_job)
        return;
    const QString title = library->titleOf(address.article, address.locale);
    const QString file = m_context.prompts->chooseNewFile(
        m_window, tr("Save as PDF"), suggestion(title, u"pdf"_s), tr("PDF documents (*.pdf)"));
    if (file.isEmpty())
        return;
    run(requestOf(address), [this, file](const QByteArray &pdf) { write(file, pdf); });
}

void Printing::saveBranchPdf()
{
    const PrintRequest request = branchRequest();
    if (request.lines.isEmpty() || m_job)
        return;
    const QString file = m_context.prompts->chooseNewFile(
        m_window, tr("Save \"%1\" as PDF").arg(request.title), suggestion(request.title, u"pdf"_s),
        tr("PDF documents (*.pdf)"));
    if (file.isEmpty())
        return;
    run(request, [this, file](const QByteArray &pdf) { write(file, pdf); });
}

void Printing::saveBranchHtml()
{
    const PrintRequest wanted = branchRequest();
    const auto library = m_context.workspace->library();
    const auto loader = m_context.workspace->loader();
    if (wanted.lines.isEmpty() || !library || !loader || m_progress)
        return;
    workspace::HtmlBookRequest request;
    request.title = wanted.title;
    request.contents = wanted.contents;
    const auto address = m_parts.tabs->address();
    request.locale = address.locale;
    request.with = address.with;
    request.view = address.view == article::View::Source ? article::View::Reading : address.view;
    for (const PrintLine &line : wanted.lines)
        request.lines.append({line.address.article, line.title, line.level});
    request.file = m_context.prompts->chooseNewFile(
        m_window, tr("Save \"%1\" as HTML").arg(wanted.title), suggestion(wanted.title, u"html"_s),
        tr("HTML files (*.html)"));
    if (request.file.isEmpty())
        return;
    openProgress(tr("Save as HTML"));
    const auto stop = std::make_shared<std::atomic_bool>(false);
    m_stop = stop;
    request.told = [this](int done, int total) {
        const auto tell = [this, done, total] {
            if (m_progress) {
                m_progress->setRange(0, total);
                m_progress->setValue(done);
            }
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    };
    whenFinished(QtConcurrent::run(&m_threads,
                                   [library, loader, request, stop] {
                                       return workspace::writeHtmlBook(library, *loader, request,
                                                                       *stop);
                                   }),
                 this, [this](const Result<workspace::HtmlBookReport> &report) {
                     if (m_progress)
                         m_progress->deleteLater();
                     if (report)
                         tellSaved({}, report->missing + int(report->problems.size()));
                     else
                         tellSaved(report.error(), 0);
                 });
}

// The last step of saving a PDF; its progress stays until the disk has it.
void Printing::write(const QString &file, const QByteArray &pdf)
{
    whenFinished(QtConcurrent::run(&m_threads, writeFile, file, pdf), this,
                 [this](const Result<void> &result) {
                     const int leftOut = m_job ? m_job->leftOut() : 0;
                     end();
                     tellSaved(result, leftOut);
                 });
}

void Printing::tellSaved(const Result<void> &result, int leftOut)
{
    if (!result) {
        if (result.error().code != ErrorCode::Cancelled)
            m_context.prompts->inform(m_window, tr("The file could not be saved"),
                                      result.error().toLine());
    } else if (leftOut > 0) {
        m_context.prompts->inform(
            m_window, tr("The file was saved"),
            tr("%n article(s) without an edition in this language were left out.", nullptr,
               leftOut));
    }
    emit saved(result);
}

void Printing::savePdf(const article::Address &address, const QString &file)
{
    m_parts.tabs->start();
    auto *job = new PrintJob(m_parts.tabs->profile(), m_context.workspace->library(),
                             m_context.settings->addressForms(), &m_threads, this);
    connect(job, &PrintJob::finished, this, [this, job, file](const Result<QByteArray> &pdf) {
        job->deleteLater();
        if (pdf)
            whenFinished(QtConcurrent::run(&m_threads, writeFile, file, *pdf), this,
                         [this](const Result<void> &result) { emit saved(result); });
        else
            emit saved(pdf.error());
    });
    job->start(requestOf(address));
}

} // namespace diglot::ui::shell
