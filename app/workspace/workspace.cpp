// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/workspace.h"

#include "app/core/logging.h"
#include "app/files/folderwatcher.h"
#include "app/workspace/catalogue.h"
#include "app/workspace/changes.h"
#include "app/workspace/imagetype.h"
#include "app/workspace/librarybuilder.h"
#include "app/workspace/linkresolver.h"

#include <QThreadPool>
#include <QTimer>
#include <QtConcurrent>

#include <mutex>

namespace diglot::workspace {

using article::Library;
using article::LibraryPtr;

namespace {

constexpr qint64 maxAssetBytes = 32 * 1024 * 1024;
constexpr qsizetype maxShown = 256;

// A library with the doors through which it was read; replaced whole.
struct Snapshot
{
    LibraryPtr library;
    std::shared_ptr<const files::FileTree> tree;
    std::shared_ptr<const files::FileTree> overlay; // null where there is none
    std::shared_ptr<const DocumentLoader> loader;
    QString path; // as it was opened
    OpenOptions options;
    std::shared_ptr<Catalogue> catalogue;
};
using SnapshotPtr = std::shared_ptr<const Snapshot>;

constexpr int lookAgainMs = 3000; // for a library that has gone

Error noLibrary()
{
    return {ErrorCode::NotFound, Workspace::tr("No library is open."), {}};
}

Error cancelled()
{
    return {ErrorCode::Cancelled, Workspace::tr("Opening was cancelled."), {}};
}

// What is told on the way; called on the threads that build.
struct Telling
{
    std::function<void(int done, int total)> files;
    std::function<void(qint64 done, qint64 total)> unpacking;
};

// Opens the trees and builds the library.
Result<SnapshotPtr> makeSnapshot(const Snapshot &wanted, const std::atomic_bool &cancel,
                                 const Telling &telling)
{
    auto snapshot = std::make_shared<Snapshot>(wanted);
    files::TreeOptions how;
    how.cacheFolder = wanted.options.cacheFolder;
    how.cancel = &cancel;
    how.progress = telling.unpacking;
    Result<std::unique_ptr<files::FileTree>> tree = files::FileTree::open(wanted.path, how);
    if (!tree)
        return tree.error();
    snapshot->tree = std::move(*tree);
    BuildOptions build;
    build.overlayFolder = wanted.options.overlayFolder;
    build.catalogueFolder = wanted.options.cacheFolder;
    build.progress = telling.files;
    build.catalogue = wanted.catalogue;
    Result<LibraryPtr> library = buildLibrary(*snapshot->tree, build, cancel);
    if (!library)
        return library.error();
    snapshot->library = std::move(*library);
    if (!snapshot->library->overlayFolder.isEmpty()) {
        auto overlay = files::FileTree::open(snapshot->library->overlayFolder, how);
        if (overlay)
            snapshot->overlay = std::move(*overlay);
    }
    snapshot->loader =
        std::make_shared<DocumentLoader>(snapshot->library, snapshot->tree, snapshot->overlay);
    return SnapshotPtr(std::move(snapshot));
}

Result<Asset> readAsset(const Snapshot &snapshot, const QString &path, bool overlay)
{
    const Error absent{ErrorCode::NotFound, Workspace::tr("The library has no such picture."),
                       path};
    const auto &files = overlay ? snapshot.library->overlayFiles : snapshot.library->files;
    const auto &tree = overlay ? snapshot.overlay : snapshot.tree;
    if (!tree || path.isEmpty() || article::fileIn(files, path) != path)
        return absent;
    Result<QByteArray> bytes = tree->read(path, maxAssetBytes);
    if (!bytes)
        return bytes.error();
    const QByteArray type = imageType(*bytes);
    if (type.isEmpty())
        return Error{ErrorCode::Unsupported,
                     Workspace::tr("The file is no picture of a kind that is shown."), path};
    return Asset{std::move(*bytes), type};
}

} // namespace

struct Workspace::Private
{
    explicit Private(Workspace *owner)
        : watcher(owner)
    {
        // One thread may be opening; pages of the present library must not wait for it.
        pool.setMaxThreadCount(qMax(3, QThread::idealThreadCount()));
    }

    SnapshotPtr current() const
    {
        const std::scoped_lock lock(mutex);
        return snapshot;
    }
    // Puts `next` in the place of `expected`; false if another library came meanwhile.
    bool replace(const SnapshotPtr &expected, const SnapshotPtr &next)
    {
        const std::scoped_lock lock(mutex);
        if (snapshot != expected)
            return false;
        snapshot = next;
        return true;
    }

    mutable std::mutex mutex; // for `snapshot` and `shown`
    SnapshotPtr snapshot;
    QSet<EditionName> shown; // whose pages were asked for: included files may concern them
    std::atomic_bool closing = false;
    std::shared_ptr<std::atomic_bool> opening; // tells the newest open() to stop
    bool scanning = false;
    bool scanAgain = false;
    QTimer lookAgain;         // runs while the library cannot be read
    QStringList changedPaths; // seen by the watcher since the last scan began
    std::mutex watching;      // held while the watcher is told its places
    files::FolderWatcher watcher;
    QThreadPool pool; // last: its threads use all of the above
};

Workspace::Workspace(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
    connect(&d->watcher, &files::FolderWatcher::changed, this, [this](const QStringList &paths) {
        d->changedPaths.append(paths);
        rescan();
    });
    d->lookAgain.setInterval(lookAgainMs);
    connect(&d->lookAgain, &QTimer::timeout, this, &Workspace::rescan);
}

Workspace::~Workspace()
{
    d->closing = true;
    cancelOpening();
    d->pool.waitForDone();
}

QFuture<Result<LibraryPtr>> Workspace::open(const QString &path, const OpenOptions &options)
{
    cancelOpening();
    const auto stop = std::make_shared<std::atomic_bool>(false);
    d->opening = stop;
    return QtConcurrent::run(&d->pool, [this, path, options, stop]() -> Result<LibraryPtr> {
        Telling telling;
        telling.files = [this, stop](int done, int total) {
            const auto tell = [this, stop, done, total] {
                if (!*stop)
                    emit openingProgress(done, total);
            };
            QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
        };
        telling.unpacking = [this, stop, last = -1](qint64 done, qint64 total) mutable {
            const int percent = total > 0 ? int(qMin(total, done) * 100 / total) : 0;
            if (std::exchange(last, percent) == percent)
                return;
            const auto tell = [this, stop, percent] {
                if (!*stop)
                    emit unpackingProgress(percent);
            };
            QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
        };
        Snapshot wanted;
        wanted.path = path;
        wanted.options = options;
        wanted.catalogue = std::make_shared<Catalogue>();
        Result<SnapshotPtr> made = *stop ? cancelled() : makeSnapshot(wanted, *stop, telling);
        if (!made)
            return made.error();
        const SnapshotPtr next = *made;
        SnapshotPtr before; // taken apart without the lock: the window's thread asks for that
        {
            const std::scoped_lock lock(d->mutex);
            if (*stop)
                return cancelled();
            before = std::exchange(d->snapshot, next);
            d->shown.clear();
        }
        startWatching(*next->library, *next->tree);
        QMetaObject::invokeMethod(
            this,
            [this, next] {
                if (d->current() != next)
                    return;
                d->lookAgain.stop();
                emit libraryChanged(next->library);
                scan(Look::IfChanged); // what changed before the folders were watched
            },
            Qt::QueuedConnection);
        return next->library;
    });
}

void Workspace::cancelOpening()
{
    if (!d->opening)
        return;
    const std::scoped_lock lock(d->mutex);
    *d->opening = true;
}

// Of the present library alone: who was overtaken would take the newer one's places away.
void Workspace::startWatching(const Library &library, const files::FileTree &tree)
{
    const std::scoped_lock alone(d->watching);
    const SnapshotPtr present = d->current();
    if (!present || present->library.get() != &library)
        return;
    const int refused = d->watcher.watch(tree.watched(library.folders));
    if (refused > 0)
        qCWarning(lcWorkspace) << refused << "folders cannot be watched for changes";
}

LibraryPtr Workspace::library() const
{
    const SnapshotPtr snapshot = d->current();
    return snapshot ? snapshot->library : nullptr;
}

std::shared_ptr<const DocumentLoader> Workspace::loader() const
{
    const SnapshotPtr snapshot = d->current();
    return snapshot ? snapshot->loader : nullptr;
}

QFuture<Result<ArticlePagePtr>> Workspace::page(const article::Address &address,
                                                const PageOptions &options)
{
    const SnapshotPtr snapshot = d->current();
    return QtConcurrent::run(
        &d->pool, [this, snapshot, address, options]() -> Result<ArticlePagePtr> {
            if (d->closing)
                return cancelled();
            if (!snapshot)
                return noLibrary();
            {
                const std::scoped_lock lock(d->mutex);
                if (d->shown.size() >= maxShown)
                    d->shown.clear();
                d->shown.insert({address.article, address.locale});
            }
            Result<ArticlePage> page =
                buildPage(snapshot->library, *snapshot->loader, address, options);
            if (!page)
                return page.error();
            return ArticlePagePtr(std::make_shared<const ArticlePage>(std::move(*page)));
        });
}

QFuture<Result<Asset>> Workspace::asset(const QString &libraryPath, bool overlay)
{
    const SnapshotPtr snapshot = d->current();
    return QtConcurrent::run(&d->pool, [this, snapshot, libraryPath, overlay]() -> Result<Asset> {
        if (d->closing)
            return cancelled();
        if (!snapshot)
            return noLibrary();
        return readAsset(*snapshot, libraryPath, overlay);
    });
}

render::Target Workspace::resolveLink(const QString &href, const article::Address &from,
                                      const QString &file) const
{
    const LibraryPtr present = library();
    if (!present)
        return {};
    QString base = file;
    if (base.isEmpty()) {
        const article::Edition *edition = present->edition(from.article, from.locale);
        const QList<const article::Edition *> others = present->editionsOf(from.article);
        if (!edition && !others.isEmpty())
            edition = others.first();
        base = edition ? edition->path : from.article.key;
    }
    return LinkResolver(present, from).link(href, base);
}

void Workspace::rescan()
{
    scan(Look::Whatever);
}

void Workspace::scan(Look look)
{
    const SnapshotPtr before = d->current();
    if (!before || d->scanning) {
        d->scanAgain = before != nullptr;
        return;
    }
    d->scanning = true;
    d->scanAgain = false;
    const QStringList paths = std::exchange(d->changedPaths, {});
    (void)QtConcurrent::run(&d->pool, [this, before, paths, look] {
        if (look == Look::IfChanged &&
            !differsFrom(*before->tree, *before->library, *before->catalogue, d->closing)) {
            const auto finish = [this, before] { finishScan(*before->library, nullptr, {}); };
            QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
            return;
        }
        Result<SnapshotPtr> made = makeSnapshot(*before, d->closing, Telling());
        const SnapshotPtr after = made && d->replace(before, *made) ? *made : nullptr;
        if (after)
            startWatching(*after->library, *after->tree);
        const std::optional<Error> error = made ? std::nullopt : std::optional(made.error());
        QMetaObject::invokeMethod(
            this,
            [this, before, after, paths, error] {
                if (error && error->code != ErrorCode::Cancelled && d->current() == before)
                    lookAgainLater(*error);
                // Another library may have been opened since, and have been told of before this.
                const bool present = after && d->current() == after;
                finishScan(*before->library, present ? after->library : nullptr, paths);
            },
            Qt::QueuedConnection);
    });
}

// A stick that was pulled out or a share that is away tells nothing when it is back.
void Workspace::lookAgainLater(const Error &error)
{
    if (d->lookAgain.isActive())
        return;
    qCWarning(lcWorkspace) << "The library was not read again:" << error.toLine();
    d->lookAgain.start();
    emit libraryLost(error);
}

void Workspace::finishScan(const Library &before, const LibraryPtr &after, const QStringList &paths)
{
    d->scanning = false;
    if (after) {
        d->lookAgain.stop();
        QSet<EditionName> changed = changedEditions(before, *after);
        // A file that is no edition may be included or shown by any page that is open.
        const bool others = std::any_of(paths.cbegin(), paths.cend(), [&](const QString &path) {
            return !before.editionAt(path) && !after->editionAt(path);
        });
        if (others || paths.isEmpty()) {
            const std::scoped_lock lock(d->mutex);
            changed.unite(d->shown);
        }
        emit libraryChanged(after);
        for (const EditionName &edition : std::as_const(changed))
            emit editionChanged(edition.article, edition.locale);
    }
    if (d->scanAgain)
        rescan();
    else if (after && after->folders != before.folders)
        scan(Look::IfChanged); // what changed in new folders before they were watched
}

} // namespace diglot::workspace
