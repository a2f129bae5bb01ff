// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/library.h"
#include "app/core/result.h"
#include "app/workspace/workspace.h"

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>

namespace diglot::cli {

// Waits for a future of the workspace while its events are worked off.
template<class T>
[[nodiscard]] T await(const QFuture<T> &future)
{
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

// $XDG_CACHE_HOME/diglot, where derived data lies.
[[nodiscard]] QString cacheFolder();

// Opens a library for one command, with progress on a terminal and the derived data in
// $XDG_CACHE_HOME/diglot. Errors as workspace::Workspace::open, `where` is the path as named.
[[nodiscard]] Result<article::LibraryPtr> openLibrary(workspace::Workspace &workspace,
                                                      const QString &path);

} // namespace diglot::cli
