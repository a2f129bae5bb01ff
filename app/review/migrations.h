// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QString>
#include <QStringList>

namespace diglot::review {

class Connection;

// The steps by which the schema came to be: migrations().at(0) makes version 1 of nothing, and so
// on. Each is SQL whose statements end with ";" at the end of a line.
[[nodiscard]] QStringList migrations();

// The version of a file, 0 of an empty one. Errors as Connection::open.
[[nodiscard]] Result<int> schemaVersion(Connection &connection);

// Brings a file to version `steps.size()`, each step in one transaction and with a backup before
// it ("reviews-before-2.db" in the folder, not overwritten), unless there is nothing yet that could
// be lost. Two programs may do so at once. Unsupported: the file is of a newer version. Else as
// Connection::open.
[[nodiscard]] Result<void> migrate(Connection &connection, const QStringList &steps,
                                   const QString &backupFolder);

} // namespace diglot::review
