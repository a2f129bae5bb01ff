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
    std::unique_ptr<CheckService> checks;
    std::shared_ptr<const QList<KeptThing>> kept; // null: not read yet
    LibraryQualityPtr quality;
    QString folder; // of the library that the above are of
    int asked = 0;  // the newest state that was asked for
    bool started = false;
    bool checking = false;
    QThreadPool pool; // last: its threads use what they are given alone, and end first
};

QualityService::QualityService(Workspace &workspace, ReviewService &reviews, int threads,
                               QObject *parent)
    : QObject(parent)
    , d(new Private{workspace, reviews, {}, {}, {}, {}, 0, false, false, {}})
{
    CheckService::Options options;
    options.threads = threads;
    d->pool.setMaxThreadCount(1);
    d->checks = std::make_unique<CheckService>(workspace, options);
    CheckOptions checking;
    checking.consistency = true;
    d->checks->configure(checking);
    connect(d->checks.get(), &CheckService::progress, this, [this](int done, int total) {
        if (d->checking && done < total)
            emit progress(done, total);
    });
    connect(d->checks.get(), &CheckService::finished, this, [this] {
        d->checking = false;
        emit progress(1, 1);
        rebuild();
    });
    connect(d->checks.get(), &CheckService::failed, this, [this](const Error &error) {
        d->checking = false;
        emit progress(1, 1);
        emit failed(error);
    });
    connect(d->checks.get(), &CheckService::editionChecked, this, &QualityService::rebuild);
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
        // The checks end a run that began before they heard of this library.
        if (isOther || (d->checking && !d->checks->findings()))
            check();
        readKept();
        rebuild();
    });
}

QualityService::~QualityService()
{
    d->checks.reset();
    d->pool.waitForDone();
}

void QualityService::start()
{
    if (d->started)
        return;
    d->started = true;
    if (!d->workspace.library())
        return;
    d->folder = d->workspace.library()->folder;
    rebuild();
    readKept();
    check();
}

bool QualityService::isStarted() const
{
    return d->started;
}

void QualityService::check()
{
    d->checking = true;
    (void)d->checks->check();
    emit progress(0, 1);
}

void QualityService::cancel()
{
    if (!std::exchange(d->checking, false))
        return;
    d->checks->cancel();
    emit progress(1, 1);
}

bool QualityService::isChecking() const
{
    return d->checking;
}

LibraryQualityPtr QualityService::quality() const
{
    return d->quality;
}

void QualityService::readKept()
{
    const article::LibraryPtr library = d->workspace.library();
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
    const LibraryFindingsPtr findings = d->checks->findings();
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
