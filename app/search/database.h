// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <mutex>

struct sqlite3;
struct sqlite3_stmt;

namespace diglot::search {

// Of an index that is made anew, in bytes: a term's list, or a section's text, is most often on
// one.
inline constexpr size_t pageSize = 8192;

// One prepared statement. Parameters are numbered from 1, columns from 0. A failed step is
// remembered: ask Database::check() after the loop. Texts and blobs are copied when bound.
class Statement
{
public:
    Statement() = default;
    Statement(sqlite3 *database, const char *sql);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;

    [[nodiscard]] bool isValid() const { return m_statement != nullptr; }
    Statement &bind(int index, qint64 value);
    Statement &bind(int index, const QString &text);
    Statement &bind(int index, QByteArrayView utf8);
    Statement &bindBlob(int index, const QByteArray &bytes);
    // True while there is a row.
    bool next();
    // next() for statements that give no rows, and ready to be run again. False: it failed.
    bool run();
    void reset();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    // The same without a copy, valid until next() or reset().
    [[nodiscard]] QByteArray view(int column) const;

private:
    sqlite3_stmt *m_statement = nullptr;
};

// One connection. Used by one thread at a time, but for interrupt(). Its statements must be gone
// before it is.
class Database
{
public:
    enum class Mode {
        Write,    // made if it is not there; WAL
        Read,     // another process may write; pages are read where the system keeps them
        Immutable // nobody writes, nothing beside the file is made: shipped, read-only folders
    };

    // Io where it cannot be opened, Syntax where the file is no database.
    [[nodiscard]] static Result<Database> open(const QString &file, Mode mode);

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    ~Database();

    // Held while an index is opened to be read, and while the file of one is taken away. SQLite
    // finds the memory that is shared between processes by the name of the file, and its locks on
    // that are the process's: who got the old file and the new one's memory would take away the
    // locks of all others here when it is closed, and the next process would cut the memory that
    // these look at.
    [[nodiscard]] static std::mutex &replacing();

    // Several statements without results.
    [[nodiscard]] Result<void> execute(const char *sql);
    // Where that fails or is interrupted, the statement has no rows and check() says why, until
    // another one is prepared or run.
    [[nodiscard]] Statement prepare(const char *sql);
    // Ok, or why the last call failed: Cancelled (interrupted), Syntax (damaged), Limit (disk
    // full), Conflict (locked by another program), Io.
    [[nodiscard]] Result<void> check() const;
    // Syntax where the file ends within a page, which SQLite would fill with zeroes. Only while
    // nobody writes.
    [[nodiscard]] Result<void> checkEnd();
    [[nodiscard]] qint64 lastRow() const;
    [[nodiscard]] int changes() const;
    // How long other programs and readers that are in the way are waited for.
    void setPatience(int milliseconds = 5000);
    // Ends a transaction in which nothing was written, if there is one; tries again where that is
    // interrupted. Whether there is none now: under interruptions without pause there can be.
    bool endReading();
    // The error of what was interrupted.
    [[nodiscard]] static Error cancelled();
    // Ends what another thread is doing with this connection; it fails with Cancelled.
    void interrupt() const;
    [[nodiscard]] sqlite3 *handle() const { return m_database; }
    [[nodiscard]] const QString &file() const { return m_file; }

private:
    Database(sqlite3 *database, QString file);

    sqlite3 *m_database = nullptr;
    QString m_file;
};

} // namespace diglot::search
