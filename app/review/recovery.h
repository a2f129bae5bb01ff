// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QDateTime>
#include <QStringList>

namespace diglot::review {

struct RecoveryOptions
{
    QString file; // the damaged one
    QString backupFolder;
    QStringList migrations;
    QDateTime now;
};

// What became of a damaged file.
struct Recovered
{
    bool wasDamaged = false; // false: another program has repaired it meanwhile
    QString aside;           // where the damaged file is now
    QString backup;          // the backup that was read too, empty for none
    int entries = 0;         // that are kept again
};

// Puts a new file in the place of a damaged one: with every row that can be read of it, entries
// that its log still knows, and what the newest backup has beside. A row counts only where it
// agrees with its own hash. The damaged file, and its write-ahead log, are renamed, never changed
// and never deleted; a process that ends at any moment leaves one or the other in place. Errors as
// Connection::open; the damaged file is then untouched.
[[nodiscard]] Result<Recovered> recover(const RecoveryOptions &options);

} // namespace diglot::review
