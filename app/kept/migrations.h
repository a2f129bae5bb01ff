// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QString>
#include <QStringList>

namespace diglot::kept {

class Connection;

// The steps by which a schema came to be, from the resources ":/sql/<stem>-0001.sql" and so on: the
// first makes version 1 of nothing. Each is SQL whose statements end with ";" at the end of a line.
[[nodiscard]] QStringList migrationsNamed(const QString &stem);

// The version of a file, 0 of an empty one. Errors as Connection::open.
[[nodiscard]] Result<int> schemaVersion(Connection &connection);

// Brings a file to version `steps.size()`, each step in one transaction and with a backup before
// it ("<stem>-before-2.db" in the folder, not overwritten), unless there is nothing yet that could
// be lost. Two programs may do so at once. Unsupported: the file is of a newer version. Else as
// Connection::open.
[[nodiscard]] Result<void> migrate(Connection &connection, const QStringList &steps,
                                   const QString &backupFolder);

} // namespace diglot::kept
