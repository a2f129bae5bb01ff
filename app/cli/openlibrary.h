// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/library.h"
#include "app/cli/command.h"
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

// $XDG_DATA_HOME/diglot, where kept data lies.
[[nodiscard]] QString dataFolder();

// Opens a library for one command, with progress on a terminal and the derived data in
// $XDG_CACHE_HOME/diglot. Errors as workspace::Workspace::open, `where` is the path as named.
[[nodiscard]] Result<article::LibraryPtr> openLibrary(workspace::Workspace &workspace,
                                                      const QString &path);

// The article named on the command line, with a warning where several collections have it. Usage:
// the library has none of that name.
[[nodiscard]] Result<article::ArticleId>
articleOperand(const QString &reference, const article::Library &library, Console &console);

// The locale given with an option. Usage: it is no tag.
[[nodiscard]] Result<LocaleTag> localeValue(const Arguments &arguments, const QString &option);

} // namespace diglot::cli
