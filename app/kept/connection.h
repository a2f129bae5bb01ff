// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>

namespace diglot::kept {

// One connection to a file in which something is kept for ever: the only place that knows which
// engine it is. Everything said through run() keeps to SQL that SQLite and PostgreSQL share; what
// is SQLite's own stands in this folder. Used on the thread that opened it.
class Connection
{
public:
    enum class Mode : quint8 {
        Write,
        Read,
        Salvage // reads what can be read of a damaged file, as often as it takes
    };

    struct Options
    {
        QString file;
        Mode mode = Mode::Write;
        int busyMs = 5000; // how long another writer is waited for
    };

    // Write makes the file where there is none, in WAL mode with every commit on the disk before it
    // returns. Errors: Syntax (damaged, or no database), Conflict (another program holds it), Limit
    // (the disk is full), Io (cannot be opened or written).
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const Options &options);
    // A file that stands beside it once something of it could not be read.
    [[nodiscard]] static QString suspicionOf(const QString &file);

    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    // Runs one statement with values for its "?"; errors as open(). The query is kept prepared and
    // stays valid until the same statement runs again.
    [[nodiscard]] Result<QSqlQuery *> run(const QString &sql, const QVariantList &values = {});
    // Whether a loop over a query's rows ended because there were no more.
    [[nodiscard]] Result<void> finished(const QSqlQuery &query) const;

    // A transaction that no other writer can come between; errors as open().
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();
    void rollback();

    // Whether every page is readable and in its place. Syntax: what is wrong.
    [[nodiscard]] Result<void> check();
    // Another number after another connection, of this program or another, has changed something.
    [[nodiscard]] Result<qint64> dataVersion();
    // Writes the state as a file of its own, whole and on the disk when it returns. The file must
    // not exist.
    [[nodiscard]] Result<void> backUpTo(const QString &file);
    // Whether the file's path still leads to the file that was opened.
    [[nodiscard]] bool isInPlace() const;

    [[nodiscard]] const QString &file() const { return m_options.file; }

private:
    explicit Connection(const Options &options);
    [[nodiscard]] Error errorOf(const QSqlError &error) const;
    [[nodiscard]] Result<void> setUp();

    Options m_options;
    QString m_name;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_queries;
    quint64 m_identity = 0;
};

} // namespace diglot::kept
