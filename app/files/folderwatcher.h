// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/filetree.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace diglot::files {

// Tells when files in folders change, also when they are written in place, which a watch on
// folders alone would miss in Qt. Lives on the thread that made it (with an event loop).
class FolderWatcher final : public QObject
{
    Q_OBJECT

public:
    explicit FolderWatcher(QObject *parent = nullptr);
    ~FolderWatcher() override;

    // Watches these places and no others; those watched already stay without a gap. As many as the
    // system allows: returns the number that could not be watched. Touches the file system, a few
    // microseconds a folder. Any thread.
    int watch(const QList<WatchedPlace> &places);

signals:
    // Files or folders changed, created, renamed or gone, by their path in the tree (of a place
    // where certain names alone count, the place's path), some 200 ms after the last of them (2 s
    // at the latest). Empty when so much happened that the system lost count.
    void changed(const QStringList &paths);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace diglot::files
