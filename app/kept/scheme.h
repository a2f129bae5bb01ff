// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QStringList>

#include <functional>

class QSqlRecord;

namespace diglot::kept {

class Connection;

// What a folder that keeps something says of its tables to those who open and repair the file.
struct Scheme
{
    QStringList migrations; // see migrate()
    QStringList tables;     // those worth saving, the one that counts first
    QString worth;          // SQL that counts what a backup would be made for
    // Whether a row that was read of a damaged file is as it was written.
    std::function<bool(const QString &table, const QSqlRecord &row)> isSound;
    // Makes anew what the saved rows still tell of lost ones, in the transaction that saves them.
    std::function<Result<void>(Connection &saved)> mend;
    // SQL ("WHERE …") that says which rows of the first table a backup adds; "?" is the row's first
    // column. Empty: all that are not there.
    QString fromBackup;
};

} // namespace diglot::kept
