// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/checkservice.h"

#include "app/core/whenfinished.h"

#include <QThreadPool>
#include <QtConcurrent>

namespace diglot::workspace {

struct CheckService::Private
{
    Workspace &workspace;
    Options options;
    CheckOptions checking;
    std::shared_ptr<std::atomic_bool> running; // tells the newest run to stop
    LibraryFindingsPtr findings;
    QString folder;   // of the library that `findings` are of
    QThreadPool runs; // last: their threads use all of the above
    QThreadPool single;
};

CheckService::CheckService(Workspace &workspace, const Options &options, QObject *parent)
    : QObject(parent)
    , d(new Private{workspace, options, {}, {}, {}, {}, {}, {}})
{
    d->runs.setMaxThreadCount(1);
    d->single.setMaxThreadCount(1);
    configure({});
    connect(&workspace, &Workspace::libraryChanged, this,
            [this](const article::LibraryPtr &library) {
                if (!library || library->folder == d->folder)
                    return; // single editions that changed are told of one by one
                cancel();
                d->findings.reset();
                d->folder = library->folder;
                if (d->options.automatic)
                    check();
            });
    connect(&workspace, &Workspace::editionChanged, this,
            [this](const article::ArticleId &article, const LocaleTag &locale) {
                if (d->findings)
                    checkEdition(article, locale);
            });
}

CheckService::~CheckService()
{
    cancel();
    d->runs.waitForDone();
    d->single.waitForDone();
}

void CheckService::configure(const CheckOptions &options)
{
    d->checking = options;
    d->checking.background = d->options.background;
    d->checking.threads = d->options.threads;
    if (!d->checking.checker)
        d->checking.checker = checks::Checker::create().value();
}

QFuture<Result<LibraryFindingsPtr>> CheckService::check()
{
    cancel();
    const auto stop = std::make_shared<std::atomic_bool>(false);
    d->running = stop;
    const article::LibraryPtr library = d->workspace.library();
    const auto loader = d->workspace.loader();
    CheckOptions options = d->checking;
    options.progress = [this, stop](int done, int total) {
        const auto tell = [this, stop, done, total] {
            if (!*stop)
                emit progress(done, total);
        };
        // Not for each: the window has better things to do.
        if (done % 16 == 0 || done == total)
            QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    };
    const QFuture<Result<LibraryFindingsPtr>> future =
        QtConcurrent::run(&d->runs, [=]() -> Result<LibraryFindingsPtr> {
            if (!library || !loader)
                return Error{ErrorCode::NotFound, tr("No library is open."), {}};
            return checkLibrary(library, *loader, options, *stop);
        });
    whenFinished(future, this, [this, stop, library](const Result<LibraryFindingsPtr> &result) {
        if (*stop)
            return;
        if (!result) {
            emit failed(result.error());
            return;
        }
        d->findings = *result;
        d->folder = library->folder;
        emit finished(*result);
    });
    return future;
}

void CheckService::cancel()
{
    if (d->running)
        *d->running = true;
}

QFuture<Result<EditionFindingsPtr>> CheckService::checkEdition(const article::ArticleId &article,
                                                               const LocaleTag &locale)
{
    const article::LibraryPtr library = d->workspace.library();
    const auto loader = d->workspace.loader();
    const LocaleFindings known =
        d->findings ? d->findings->locales.value(locale) : LocaleFindings();
    CheckOptions options = d->checking;
    if (d->findings && d->findings->checker)
        options.checker = d->findings->checker; // it has the glossary
    const auto future = QtConcurrent::run(&d->single, [=]() -> Result<EditionFindingsPtr> {
        const article::Edition *edition = library ? library->edition(article, locale) : nullptr;
        if (!edition || !loader)
            return Error{ErrorCode::NotFound, tr("There is no such article."), article.key};
        return workspace::checkEdition(*edition, *loader, known, options);
    });
    whenFinished(future, this, [this](const Result<EditionFindingsPtr> &result) {
        if (!result)
            return;
        replace(*result);
        emit editionChecked(*result);
    });
    return future;
}

void CheckService::replace(const EditionFindingsPtr &edition)
{
    if (!d->findings)
        return;
    auto changed = std::make_shared<LibraryFindings>(*d->findings);
    changed->editions.insert(edition->path, edition);
    recount(*changed, edition->locale);
    d->findings = changed;
}

article::Findings CheckService::checkText(const checks::TextPair &texts) const
{
    const LocaleFindings known =
        d->findings ? d->findings->locales.value(texts.targetLocale) : LocaleFindings();
    const checks::CheckerPtr checker =
        d->findings && d->findings->checker ? d->findings->checker : d->checking.checker;
    article::Findings findings = checker->check(texts, known.learned);
    checker->settle(findings, known.rates, d->checking.pins.value(texts.targetLocale));
    return findings;
}

QList<checks::TermUse> CheckService::termsOf(const checks::TextPair &texts) const
{
    if (!d->findings || !d->findings->terms)
        return {};
    return d->findings->terms->termsIn(checks::scanMarkup(texts.source), texts.sourceLocale,
                                       checks::scanMarkup(texts.target), texts.targetLocale);
}

LibraryFindingsPtr CheckService::findings() const
{
    return d->findings;
}

} // namespace diglot::workspace
