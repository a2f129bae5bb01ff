// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kept/connection.h"
#include "app/kept/scheme.h"

#include <QDateTime>
#include <QStringList>
#include <QTemporaryDir>

namespace diglot::kept {

struct OpeningOptions
{
    QString file;
    int busyMs = 5000;
    Scheme scheme;
    QDateTime now;
    bool readOnly = false;
};

// A file of kept things, open in the best way that it allows.
struct OpenedFile
{
    std::unique_ptr<QTemporaryDir> copy; // where a copy is read; outlives the connection
    std::unique_ptr<Connection> connection;
    bool readOnly = false;
    QStringList notices; // what a person should know, a sentence each
};

// Opens the file for writing, of the present version and with a backup of the day beside it (the
// last seven are kept in "backups"), before which every page was looked at; on the same day again
// only where something could not be read since. A damaged one is repaired by recover(). One that
// cannot be written is read where it is, else from a copy; where there is none, an empty one in
// memory stands for it. Errors as Connection::open, Unsupported for a newer version.
[[nodiscard]] Result<OpenedFile> openFile(const OpeningOptions &options);

} // namespace diglot::kept
