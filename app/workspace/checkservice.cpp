// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/checkservice.h"

#include "app/core/whenfinished.h"

#include <QThreadPool>
#include <QtConcurrent>

namespace diglot::workspace {

using namespace Qt::StringLiterals;

namespace {

checks::CheckerPtr usualChecker(bool spelling)
{
    const checks::CheckerPtr usual = checks::Checker::create().value();
    if (!spelling)
        return usual;
    QStringList rules{u"spelling"_s};
    for (const checks::Rule &rule : usual->rules())
        rules.append(rule.id);
    return checks::Checker::create(rules).value(); // names of its own: they are known
}

} // namespace

struct CheckService::Private
{
    Workspace &workspace;
    Options options;
    CheckOptions checking;
    QHash<LocaleTag, checks::Pins> decided;
    std::shared_ptr<std::atomic_bool> running; // tells the newest run to stop; null: none
    LibraryFindingsPtr findings;
    QString folder; // of the library that `findings` or the run are of
    // Changed while a run was under way, which may have read them before that.
    QList<std::pair<article::ArticleId, LocaleTag>> changed;
    bool started = false;
    QThreadPool runs; // last: their threads use all of the above
    QThreadPool single;
};

CheckService::CheckService(Workspace &workspace, const Options &options, QObject *parent)
    : QObject(parent)
    , d(new Private{workspace, options, {}, {}, {}, {}, {}, {}, false, {}, {}})
{
    d->runs.setMaxThreadCount(1);
    d->single.setMaxThreadCount(1);
    configure({});
    connect(&workspace, &Workspace::libraryChanged, this, &CheckService::follow);
    connect(&workspace, &Workspace::editionChanged, this,
            [this](const article::ArticleId &article, const LocaleTag &locale) {
                if (isRunning())
                    d->changed.append({article, locale});
                if (d->findings)
                    checkEdition(article, locale);
            });
}

CheckService::~CheckService()
{
    if (d->running)
        *d->running = true;
    d->runs.waitForDone();
    d->single.waitForDone();
}

void CheckService::configure(const CheckOptions &options)
{
    d->checking = options;
    d->checking.background = d->options.background;
    d->checking.threads = d->options.threads;
    if (!d->checking.checker)
        d->checking.checker = usualChecker(options.spelling);
    if (!d->decided.isEmpty())
        d->checking.pins = d->decided;
}

bool CheckService::setConventions(const QList<article::Convention> &conventions)
{
    QHash<LocaleTag, checks::Pins> decided;
    for (const article::Convention &convention : conventions) {
        checks::Pins &pins = decided[convention.locale];
        (convention.value == "fault"_L1 ? pins.faults : pins.conventions).insert(convention.name);
    }
    if (decided == d->decided)
        return false;
    d->decided = decided;
    d->checking.pins = decided;
    if (d->workspace.library() && (isRunning() || d->findings))
        (void)check();
    return true;
}

// Another library; single editions that changed are told of one by one.
void CheckService::follow(const article::LibraryPtr &library)
{
    if (!library || library->folder == d->folder)
        return;
    if (d->running)
        *d->running = true;
    d->running.reset();
    d->findings.reset();
    d->folder = library->folder;
    if (d->started)
        (void)check();
}

void CheckService::start()
{
    d->started = true;
    if (d->workspace.library() && !d->findings && !isRunning())
        (void)check();
}

bool CheckService::isStarted() const
{
    return d->started;
}

bool CheckService::isRunning() const
{
    return d->running != nullptr;
}

QFuture<Result<LibraryFindingsPtr>> CheckService::check()
{
    if (d->running)
        *d->running = true;
    const auto stop = std::make_shared<std::atomic_bool>(false);
    d->running = stop;
    d->changed.clear();
    const article::LibraryPtr library = d->workspace.library();
    if (library)
        d->folder = library->folder;
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
    whenFinished(future, this, [this, stop](const Result<LibraryFindingsPtr> &result) {
        if (!*stop)
            end(result);
    });
    return future;
}

void CheckService::end(const Result<LibraryFindingsPtr> &result)
{
    d->running.reset();
    if (!result) {
        emit failed(result.error());
        return;
    }
    d->findings = *result;
    emit finished(*result);
    for (const auto &[article, locale] : std::exchange(d->changed, {}))
        (void)checkEdition(article, locale);
}

void CheckService::cancel()
{
    if (!d->running)
        return;
    *d->running = true;
    d->running.reset();
    emit cancelled();
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
