// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/searchservice.h"

#include "app/search/indexreader.h"
#include "app/search/indexwriter.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QThreadPool>
#include <QtConcurrent>

#include <mutex>

#include <sys/stat.h>

namespace diglot::workspace {

using namespace Qt::StringLiterals;
using article::LibraryPtr;
using search::IndexReader;

namespace {

constexpr auto shippedName = ".diglot/index.db"_L1;
constexpr qint64 maxShippedBytes = qint64(1) << 30; // that are copied out of an archive

// The index that came with a library, where the file system has it; empty without one.
QString shippedIndex(const DocumentLoader &loader)
{
    const QString file = loader.tree().localPath(shippedName);
    return QFileInfo::exists(file) ? file : QString();
}

// An index can only be read where the file system has it: that of a zip archive or of a branch
// becomes the first state of the cache's. Failing costs time only.
void takeShipped(const DocumentLoader &loader, const QString &file)
{
    const auto bytes = loader.tree().read(shippedName, maxShippedBytes);
    if (!bytes || !QDir().mkpath(QFileInfo(file).path()))
        return;
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(*bytes) == bytes->size())
        (void)out.commit();
}

// Whether a shipped index is of this version and of these files; their times do not survive
// copying.
bool fits(const QString &shipped, const article::Library &library)
{
    const auto reader = IndexReader::open(shipped, true);
    if (!reader)
        return false;
    const auto sizes = (*reader)->sizes();
    if (!sizes || sizes->size() != library.editions.size())
        return false;
    return std::all_of(library.editions.cbegin(), library.editions.cend(),
                       [&](const article::Edition &edition) {
                           return sizes->value(edition.path, -1) == edition.size;
                       });
}

// What tells one file from another that was put in its place.
quint64 identityOf(const QString &file)
{
    struct stat status
    {};
    return ::stat(QFile::encodeName(file).constData(), &status) == 0 ? status.st_ino : 0;
}

Error cancelled()
{
    return {ErrorCode::Cancelled, SearchService::tr("A newer search took its place."), {}};
}

} // namespace

struct SearchService::Private
{
    SearchService &service;
    Workspace &workspace;
    Options options;
    std::shared_ptr<std::atomic_bool> updating; // tells the newest update to stop
    std::shared_ptr<IndexMemory> memory;        // of updates; the writing thread's

    // For `reader`, which the reading thread alone puts there. Held for a moment only: the window's
    // thread asks for it, and waits for no file.
    std::mutex mutex;
    std::shared_ptr<IndexReader> reader;
    QString readerFile; // the reading thread's
    quint64 readerIdentity = 0;

    std::atomic_int searches = 0; // number of the newest search; older ones need not be answered
    std::atomic_int suggestions = 0;
    std::atomic_int completions = 0;
    std::atomic_int markings = 0;
    std::atomic_int concordances = 0;
    std::atomic_int products = 0;
    std::atomic_bool closing = false;
    std::atomic_bool mending = false; // a damaged index is being built anew
    // One at a time, also where somebody waits for an answer: who does so takes a task that has not
    // begun yet out of the pool and runs it on a thread of its own (QFuture::waitForFinished()).
    std::mutex asking;
    std::mutex updates;
    QThreadPool writing; // last: their threads use all of the above
    QThreadPool reading;

    // The reader of a library's index, opened where needed. On the reading thread.
    Result<std::shared_ptr<IndexReader>> open(const article::Library &library,
                                              const DocumentLoader &loader)
    {
        QString file = indexFile(options.cacheFolder, library.folder);
        const QString shipped = QFileInfo::exists(file) ? QString() : shippedIndex(loader);
        const bool own = !shipped.isEmpty();
        if (own)
            file = shipped;
        const quint64 identity = identityOf(file);
        if (reader && readerFile == file && readerIdentity == identity)
            return reader;
        replace(nullptr);
        auto opened = IndexReader::open(file, own);
        if (!opened)
            return opened.error();
        readerFile = file;
        readerIdentity = identity;
        return replace(std::move(*opened));
    }

    // On the reading thread. The file of the one before is closed without the lock.
    std::shared_ptr<IndexReader> replace(std::shared_ptr<IndexReader> next)
    {
        const std::shared_ptr<IndexReader> before = reader;
        const std::scoped_lock lock(mutex);
        return reader = std::move(next);
    }

    void interrupt()
    {
        const std::scoped_lock lock(mutex);
        if (reader)
            reader->interrupt();
    }

    // On the reading thread: has a damaged index built anew, once at a time.
    void mend()
    {
        if (!options.automatic || closing || mending.exchange(true))
            return;
        const auto rebuild = [this] { service.update(true); };
        QMetaObject::invokeMethod(&service, rebuild, Qt::QueuedConnection);
    }

    // Runs `ask` on the reading thread, unless `newest` has moved on.
    template<class T, class Ask>
    QFuture<Result<T>> read(std::atomic_int &newest, Ask ask)
    {
        const LibraryPtr library = workspace.library();
        const auto loader = workspace.loader();
        const int number = ++newest;
        interrupt();
        return QtConcurrent::run(&reading, [=, this, &newest]() -> Result<T> {
            const std::scoped_lock alone(asking);
            if (closing || newest != number)
                return cancelled();
            if (!library || !loader)
                return Error{ErrorCode::NotFound, SearchService::tr("No library is open."), {}};
            // An interruption may be meant for the search before this one.
            while (true) {
                const auto opened = open(*library, *loader);
                Result<T> answer = opened ? ask(**opened) : Result<T>(opened.error());
                if (!answer && answer.error().code == ErrorCode::Syntax)
                    mend();
                const bool ended = !answer && answer.error().code == ErrorCode::Cancelled;
                if (!ended || closing || newest != number)
                    return answer;
            }
        });
    }
};

SearchService::SearchService(Workspace &workspace, const Options &options, QObject *parent)
    : QObject(parent)
    , d(new Private{*this, workspace, options, {}, {},    {},    {}, {}, 0,  0, 0,
                    0,     0,         0,       0,  false, false, {}, {}, {}, {}})
{
    d->memory = std::make_shared<IndexMemory>();
    d->writing.setMaxThreadCount(1);
    d->reading.setMaxThreadCount(1);
    if (options.automatic)
        connect(&workspace, &Workspace::libraryChanged, this, [this] { update(); });
}

SearchService::~SearchService()
{
    d->closing = true;
    cancelUpdate();
    d->interrupt();
    d->writing.waitForDone();
    d->reading.waitForDone();
}

QString SearchService::indexFile(const QString &cacheFolder, const QString &libraryFolder)
{
    const QByteArray hash =
        QCryptographicHash::hash(libraryFolder.toUtf8(), QCryptographicHash::Sha1);
    return QDir(cacheFolder).filePath(QString::fromLatin1(hash.toHex()) + ".index"_L1);
}

QFuture<Result<IndexReport>> SearchService::update(bool rebuild, const QString &file)
{
    cancelUpdate();
    const auto stop = std::make_shared<std::atomic_bool>(false);
    d->updating = stop;
    const LibraryPtr library = d->workspace.library();
    const auto loader = d->workspace.loader();
    return QtConcurrent::run(&d->writing, [=, this]() -> Result<IndexReport> {
        const std::scoped_lock alone(d->updates);
        if (!library || !loader)
            return Error{ErrorCode::NotFound, tr("No library is open."), {}};
        IndexOptions options;
        options.file = file.isEmpty() ? indexFile(d->options.cacheFolder, library->folder) : file;
        options.rebuild = rebuild || !file.isEmpty();
        options.background = d->options.background;
        options.memory = d->memory;
        options.progress = [this, stop](int done, int total) {
            const auto tell = [this, stop, done, total] {
                if (!*stop)
                    emit indexProgress(done, total);
            };
            // Not for each: the window has better things to do.
            if (done % 16 == 0 || done == total)
                QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
        };
        Result<IndexReport> report = IndexReport();
        const bool mayTake = file.isEmpty() && !rebuild && !QFileInfo::exists(options.file);
        const QString shipped = mayTake ? shippedIndex(*loader) : QString();
        const bool ownFits = !shipped.isEmpty() && fits(shipped, *library);
        if (mayTake && shipped.isEmpty())
            takeShipped(*loader, options.file);
        if (ownFits) {
            report->editions = report->unchanged = int(library->editions.size());
            report->articles = int(library->articles.size());
            for (const article::Edition &edition : library->editions)
                report->segments += edition.segments;
            report->bytes = QFileInfo(shipped).size();
        } else {
            report = updateIndex(library, *loader, options, *stop);
        }
        d->mending = false;
        const auto tell = [this, report] {
            if (report)
                emit indexUpdated(*report);
            else if (report.error().code != ErrorCode::Cancelled)
                emit indexFailed(report.error());
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
        return report;
    });
}

void SearchService::cancelUpdate()
{
    if (d->updating)
        *d->updating = true;
}

QFuture<Result<article::SearchResult>> SearchService::search(const article::SearchRequest &request)
{
    return d->read<article::SearchResult>(
        d->searches, [request](IndexReader &reader) { return reader.search(request); });
}

QFuture<Result<QList<article::Suggestion>>> SearchService::suggest(const QString &typed,
                                                                   const LocaleTag &locale,
                                                                   const LocaleTag &reading,
                                                                   int limit)
{
    return d->read<QList<article::Suggestion>>(d->suggestions, [=](IndexReader &reader) {
        return reader.suggest(typed, locale, reading, limit);
    });
}

QFuture<Result<QList<article::Completion>>>
SearchService::completions(const QString &typed, const LocaleTag &reading, int limit)
{
    return d->read<QList<article::Completion>>(d->completions, [=](IndexReader &reader) {
        return reader.completions(typed, reading, limit);
    });
}

QFuture<Result<QList<article::ConcordanceLine>>>
SearchService::concordance(const article::ConcordanceRequest &request)
{
    return d->read<QList<article::ConcordanceLine>>(
        d->concordances, [request](IndexReader &reader) { return reader.concordance(request); });
}

QFuture<Result<article::ProductFacts>> SearchService::products(const QStringList &wanted,
                                                               const LocaleTag &locale)
{
    return d->read<article::ProductFacts>(d->products, [wanted, locale](IndexReader &reader) {
        return reader.products(wanted, locale);
    });
}

QFuture<Result<QList<QList<article::Range>>>>
SearchService::marks(const article::SearchRequest &request, const QList<article::PageText> &texts)
{
    return d->read<QList<QList<article::Range>>>(
        d->markings,
        [request, texts](IndexReader &reader) { return reader.marks(request, texts); });
}

} // namespace diglot::workspace
