// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/qualityservice.h"

#include "app/core/whenfinished.h"
#include "app/workspace/reviewtexts.h"

#include <QThreadPool>
#include <QtConcurrent>

namespace diglot::workspace {

namespace {

Error noLibrary()
{
    return {ErrorCode::NotFound, QualityService::tr("No library is open."), {}};
}

// The article or file that a text of a sample stands in.
SampleText placed(const article::Library &library, const article::JudgedText &text)
{
    SampleText found{{}, {}, text.place.key, text};
    const auto editions = editionsAt(library, text.place);
    if (editions.isEmpty())
        return found;
    const article::Edition &edition = editions.first();
    found.article = {edition.collection, edition.key};
    found.path = edition.path;
    if (!edition.title.isEmpty())
        found.title = edition.title;
    return found;
}

} // namespace

struct QualityService::Private
{
    Workspace &workspace;
    ReviewService &reviews;
    CheckService &checks;
    std::shared_ptr<const QList<KeptThing>> kept; // null: not read yet
    LibraryQualityPtr quality;
    QString folder; // of the library that the above are of
    int asked = 0;  // the newest state that was asked for
    bool started = false;
    QThreadPool pool; // last: its threads use what they are given alone, and end first
};

QualityService::QualityService(Workspace &workspace, ReviewService &reviews, CheckService &checks,
                               QObject *parent)
    : QObject(parent)
    , d(new Private{workspace, reviews, checks, {}, {}, {}, 0, false, {}})
{
    d->pool.setMaxThreadCount(1);
    const auto isOver = [this] {
        if (d->started)
            emit progress(1, 1);
    };
    connect(&checks, &CheckService::progress, this, [this](int done, int total) {
        if (d->started && done < total)
            emit progress(done, total);
    });
    connect(&checks, &CheckService::cancelled, this, isOver);
    connect(&checks, &CheckService::finished, this, isOver);
    connect(&checks, &CheckService::finished, this, &QualityService::rebuild);
    connect(&checks, &CheckService::failed, this, [this, isOver](const Error &error) {
        isOver();
        if (d->started)
            emit failed(error);
    });
    connect(&checks, &CheckService::editionChecked, this, &QualityService::rebuild);
    connect(&reviews, &ReviewService::changed, this, [this] {
        if (d->started)
            readKept();
    });
    connect(&workspace, &Workspace::libraryChanged, this, [this] {
        if (!d->started || !d->workspace.library())
            return;
        const bool isOther = d->workspace.library()->folder != d->folder;
        d->folder = d->workspace.library()->folder;
        if (isOther) {
            d->kept.reset();
            d->quality.reset();
        }
        readKept();
        rebuild();
        if (isOther && isChecking())
            emit progress(0, 1);
    });
}

QualityService::~QualityService()
{
    d->pool.waitForDone();
}

void QualityService::start()
{
    if (d->started)
        return;
    d->started = true;
    d->checks.start();
    if (!d->workspace.library())
        return;
    d->folder = d->workspace.library()->folder;
    rebuild();
    readKept();
    if (isChecking())
        emit progress(0, 1);
}

bool QualityService::isStarted() const
{
    return d->started;
}

void QualityService::check()
{
    (void)d->checks.check();
    emit progress(0, 1);
}

void QualityService::cancel()
{
    d->checks.cancel();
}

bool QualityService::isChecking() const
{
    return d->started && d->checks.isRunning();
}

LibraryQualityPtr QualityService::quality() const
{
    return d->quality;
}

void QualityService::readKept()
{
    const article::LibraryPtr library = d->workspace.library();
    if (!library)
        return; // it is read when there is one
    whenFinished(d->reviews.list(), this, [this, library](const Result<QList<KeptThing>> &kept) {
        const article::LibraryPtr now = d->workspace.library();
        if (!now || now->folder != library->folder)
            return; // of a library that is not open any more
        if (!kept) {
            emit failed(kept.error());
            return;
        }
        d->kept = std::make_shared<const QList<KeptThing>>(*kept);
        rebuild();
    });
}

void QualityService::rebuild()
{
    const article::LibraryPtr library = d->workspace.library();
    if (!d->started || !library)
        return;
    const int asked = ++d->asked;
    const auto kept = d->kept;
    const LibraryFindingsPtr findings = d->checks.findings();
    const auto future = QtConcurrent::run(&d->pool, [library, kept, findings] {
        return libraryQuality(*library, kept.get(), findings.get());
    });
    whenFinished(future, this, [this, asked](const LibraryQualityPtr &quality) {
        if (asked != d->asked)
            return;
        d->quality = quality;
        emit changed();
    });
}

QFuture<Result<QList<PlannedProposal>>> QualityService::plan(const ConsistencyCase &entry,
                                                             int variant, const QString &reviewer)
{
    const article::LibraryPtr library = d->workspace.library();
    const auto loader = d->workspace.loader();
    const LibraryQualityPtr quality = d->quality;
    return QtConcurrent::run(&d->pool, [=]() -> Result<QList<PlannedProposal>> {
        if (!library || !loader || !quality)
            return noLibrary();
        return planProposals({*library, *loader, *quality}, entry, variant, reviewer);
    });
}

QFuture<Result<Sample>> QualityService::draw(const SampleRequest &request)
{
    const article::LibraryPtr library = d->workspace.library();
    const auto drawn = d->reviews.sample(request);
    return QtConcurrent::run(&d->pool, [=]() -> Result<Sample> {
        if (!library)
            return noLibrary();
        const auto texts = drawn.result(); // made on another thread: never waits for this one
        if (!texts)
            return texts.error();
        Sample sample;
        for (const article::JudgedText &text : *texts)
            sample.append(placed(*library, text));
        return sample;
    });
}

QFuture<Result<void>> QualityService::report(const QualityReportOrder &order)
{
    const LibraryQualityPtr quality = d->quality;
    return QtConcurrent::run(&d->pool, [quality, order]() -> Result<void> {
        return quality ? writeQualityReport(*quality, order) : noLibrary();
    });
}

} // namespace diglot::workspace
