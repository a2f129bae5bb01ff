// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFutureWatcher>

namespace diglot {

// Calls `act` with the future's result on the thread of `context`, unless that has been destroyed
// by then or the future was cancelled. In place of QFuture::then(context, …), which in Qt 6.4
// asserts when the context goes first, as a tab does that is closed while its page is being made.
template<class T, class Act>
void whenFinished(const QFuture<T> &future, QObject *context, Act act)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, context, [watcher, act]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            act(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace diglot
