// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/exchangeservice.h"

#include "app/exchange/format.h"
#include "app/workspace/exchangereviewfile.h"

#include <QThreadPool>
#include <QtConcurrent>

namespace diglot::workspace {

using namespace Qt::StringLiterals;

namespace {

ExchangeFormat shown(const exchange::Format &format)
{
    return {format.name,
            format.title,
            format.isFolder ? QString() : format.ending,
            format.read != nullptr,
            format.showsFindings,
            QString::fromLatin1(format.leavesOut)};
}

ExchangeFormat reviewFile()
{
    return {QString(reviewFileFormat),
            ExchangeService::tr("Reviewer's file of Diglot"),
            u"jsonl"_s,
            true,
            false,
            {}};
}

} // namespace

struct ExchangeService::Private
{
    Workspace &workspace;
    // Tells all runs to stop that were begun since it was told last.
    std::shared_ptr<std::atomic_bool> stop;
    QThreadPool pool;
};

ExchangeService::ExchangeService(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , d(new Private{workspace, std::make_shared<std::atomic_bool>(false), {}})
{
    d->pool.setMaxThreadCount(1);
}

ExchangeService::~ExchangeService()
{
    cancel();
    d->pool.waitForDone();
}

QList<ExchangeFormat> ExchangeService::formats()
{
    QList<ExchangeFormat> list;
    for (const exchange::Format &format : exchange::formats())
        list.append(shown(format));
    list.append(reviewFile());
    return list;
}

ExchangeFormat ExchangeService::format(const QString &name)
{
    if (name == reviewFileFormat)
        return reviewFile();
    const exchange::Format *found = exchange::format(name);
    return found ? shown(*found) : ExchangeFormat();
}

QFuture<Result<ExportReport>> ExchangeService::exportTexts(const ExportRequest &request)
{
    const auto stop = d->stop;
    const article::LibraryPtr library = d->workspace.library();
    const auto loader = d->workspace.loader();
    return QtConcurrent::run(&d->pool, [=, this]() -> Result<ExportReport> {
        if (!library || !loader)
            return Error{ErrorCode::NotFound, tr("No library is open."), {}};
        ExportRequest told = request;
        told.progress = [this](int done, int total) { emit progress(done, total); };
        return workspace::exportTexts(library, *loader, told, *stop);
    });
}

QFuture<Result<ImportReport>> ExchangeService::importTexts(const ImportRequest &request)
{
    const auto stop = d->stop;
    const article::LibraryPtr library = d->workspace.library();
    const auto loader = d->workspace.loader();
    return QtConcurrent::run(&d->pool, [=]() -> Result<ImportReport> {
        if (!library || !loader)
            return Error{ErrorCode::NotFound, tr("No library is open."), {}};
        return workspace::importTexts(library, *loader, request, *stop);
    });
}

void ExchangeService::cancel()
{
    *std::exchange(d->stop, std::make_shared<std::atomic_bool>(false)) = true;
}

} // namespace diglot::workspace
