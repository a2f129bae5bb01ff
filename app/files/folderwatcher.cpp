// SPDX-License-Identifier: Apache-2.0
#include "app/files/folderwatcher.h"

#include "app/files/beneath.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>
#include <QSocketNotifier>
#include <QTimer>

#include <cstring>
#include <mutex>

#include <sys/inotify.h>
#include <unistd.h>

namespace diglot::files {

namespace {

constexpr int quietMs = 200;
constexpr int latestMs = 2000;
constexpr uint32_t watched = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO |
                             IN_DELETE_SELF | IN_MOVE_SELF | IN_ATTRIB | IN_ONLYDIR;

} // namespace

struct FolderWatcher::Private
{
    Descriptor fd{inotify_init1(IN_NONBLOCK | IN_CLOEXEC)};
    std::mutex mutex;                       // for `places`
    QHash<int, QList<WatchedPlace>> places; // by watch: a folder may hold several archives
    QTimer quiet;
    QElapsedTimer sinceFirst;
    QSet<QString> paths;
    bool lostCount = false;

    bool readEvents();
    bool take(const WatchedPlace &place, const QString &file);
};

// Whether the entry of that name ("" for the folder itself) counts in the place.
bool FolderWatcher::Private::take(const WatchedPlace &place, const QString &file)
{
    if (!place.names.isEmpty()) {
        if (!place.names.contains(file))
            return false;
        paths.insert(place.path);
        return true;
    }
    if (file.startsWith(u'.') && !file.startsWith(QLatin1StringView(".openpublishing")))
        return false; // not of the library: editors' own files, git's
    if (file.isEmpty())
        paths.insert(place.path);
    else
        paths.insert(place.path == u"." ? file : place.path + u'/' + file);
    return true;
}

// Whether anything happened that is worth telling.
bool FolderWatcher::Private::readEvents()
{
    alignas(inotify_event) char buffer[16384];
    bool any = false;
    while (true) {
        const ssize_t size = read(fd.get(), buffer, sizeof buffer);
        if (size <= 0)
            return any;
        for (ssize_t at = 0; at < size;) {
            inotify_event event;
            std::memcpy(&event, buffer + at, sizeof event);
            const char *name = buffer + at + sizeof event;
            at += ssize_t(sizeof event) + event.len;
            if (event.mask & IN_Q_OVERFLOW) {
                lostCount = true;
                any = true;
                continue;
            }
            if (event.mask & IN_IGNORED)
                continue;
            const std::scoped_lock lock(mutex);
            const QString file = event.len > 0 ? QString::fromUtf8(name) : QString();
            const QList<WatchedPlace> concerned = places.value(event.wd);
            for (const WatchedPlace &place : concerned)
                any = take(place, file) || any;
        }
    }
}

FolderWatcher::FolderWatcher(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->quiet.setSingleShot(true);
    connect(&d->quiet, &QTimer::timeout, this, [this] {
        QStringList paths;
        if (!std::exchange(d->lostCount, false))
            paths = QStringList(d->paths.cbegin(), d->paths.cend());
        d->paths.clear();
        d->sinceFirst.invalidate();
        paths.sort();
        emit changed(paths);
    });
    if (!d->fd.isValid())
        return;
    auto *notifier = new QSocketNotifier(d->fd.get(), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        if (!d->readEvents())
            return;
        if (!d->sinceFirst.isValid())
            d->sinceFirst.start();
        const int left = int(latestMs - d->sinceFirst.elapsed());
        d->quiet.start(qBound(0, left, quietMs));
    });
}

FolderWatcher::~FolderWatcher() = default;

int FolderWatcher::watch(const QList<WatchedPlace> &places)
{
    const std::scoped_lock lock(d->mutex);
    if (!d->fd.isValid())
        return int(places.size());
    QHash<int, QList<WatchedPlace>> kept;
    int refused = 0;
    for (const WatchedPlace &place : places) {
        // The system gives a folder that is watched already the same number again.
        const int id = inotify_add_watch(d->fd.get(), place.folder.toUtf8().constData(), watched);
        if (id < 0)
            ++refused;
        else
            kept[id].append(place);
    }
    for (auto it = d->places.cbegin(); it != d->places.cend(); ++it) {
        if (!kept.contains(it.key()))
            inotify_rm_watch(d->fd.get(), it.key());
    }
    d->places = kept;
    return refused;
}

} // namespace diglot::files
