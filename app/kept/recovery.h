// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"
#include "app/kept/scheme.h"

#include <QDateTime>
#include <QString>

namespace diglot::kept {

struct RecoveryOptions
{
    QString file; // the damaged one
    QString backupFolder;
    Scheme scheme;
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

// Puts a new file in the place of a damaged one: with every row that can be read of it and that
// the scheme says is sound, what the scheme makes anew from them, and what the newest backup has
// beside. The damaged file, and its write-ahead log, are renamed, never changed
// and never deleted; a process that ends at any moment leaves one or the other in place. Errors as
// Connection::open; the damaged file is then untouched.
[[nodiscard]] Result<Recovered> recover(const RecoveryOptions &options);

} // namespace diglot::kept
