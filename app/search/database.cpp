// SPDX-License-Identifier: Apache-2.0
#include "app/search/database.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

#include <cerrno>

#include <sqlite3.h>

#include <utility>

namespace diglot::search {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SearchIndex)
};

// Writing was refused for want of room: a full disk, a quota, a limit of the process.
bool isOutOfRoom(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

bool isWriting(int detailedCode)
{
    return detailedCode == SQLITE_IOERR_WRITE || detailedCode == SQLITE_IOERR_FSYNC ||
           detailedCode == SQLITE_IOERR_TRUNCATE || detailedCode == SQLITE_IOERR_SHMSIZE;
}

Error errorOf(int code, sqlite3 *database, const QString &file)
{
    const QString detail =
        QString::fromUtf8(database ? sqlite3_errmsg(database) : sqlite3_errstr(code));
    const int detailed = database ? sqlite3_extended_errcode(database) : code;
    const bool full =
        (code & 0xFF) == SQLITE_IOERR && database && isOutOfRoom(sqlite3_system_errno(database));
    switch (full ? SQLITE_FULL : code & 0xFF) {
    case SQLITE_INTERRUPT:
        return Database::cancelled();
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::Syntax, Text::tr("The index is damaged: %1.").arg(detail), file};
    case SQLITE_FULL:
        return {ErrorCode::Limit, Text::tr("The disk is full; the index is not complete."), file};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Conflict, Text::tr("Another program is writing the index."), file};
    default:
        if (isWriting(detailed))
            return {ErrorCode::Io, Text::tr("The index cannot be written to its folder."), file};
        return {ErrorCode::Io, Text::tr("The index cannot be used: %1.").arg(detail), file};
    }
}

} // namespace

Statement::Statement(sqlite3 *database, const char *sql)
{
    (void)sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement::Statement(Statement &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
{}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_statement, other.m_statement);
    return *this;
}

// A statement that could not be prepared is null; SQLite's functions take that as misuse and
// return an error, which next() and run() pass on.
Statement &Statement::bind(int index, qint64 value)
{
    (void)sqlite3_bind_int64(m_statement, index, value);
    return *this;
}

Statement &Statement::bind(int index, const QString &text)
{
    return bind(index, QByteArrayView(text.toUtf8()));
}

Statement &Statement::bind(int index, QByteArrayView utf8)
{
    const char *data = utf8.isEmpty() ? "" : utf8.data();
    (void)sqlite3_bind_text(m_statement, index, data, int(utf8.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bindBlob(int index, const QByteArray &bytes)
{
    const char *data = bytes.isEmpty() ? "" : bytes.constData();
    (void)sqlite3_bind_blob(m_statement, index, data, int(bytes.size()), SQLITE_TRANSIENT);
    return *this;
}

bool Statement::next()
{
    return m_statement && sqlite3_step(m_statement) == SQLITE_ROW;
}

bool Statement::run()
{
    if (!m_statement)
        return false;
    int code = SQLITE_ROW;
    while (code == SQLITE_ROW)
        code = sqlite3_step(m_statement);
    (void)sqlite3_reset(m_statement);
    return code == SQLITE_DONE;
}

void Statement::reset()
{
    if (m_statement)
        (void)sqlite3_reset(m_statement);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(data, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::view(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray::fromRawData(data, sqlite3_column_bytes(m_statement, column));
}

Database::Database(sqlite3 *database, QString file)
    : m_database(database)
    , m_file(std::move(file))
{}

Database::Database(Database &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_file(std::move(other.m_file))
{}

Database &Database::operator=(Database &&other) noexcept
{
    std::swap(m_database, other.m_database);
    std::swap(m_file, other.m_file);
    return *this;
}

Database::~Database()
{
    (void)sqlite3_close_v2(m_database);
}

Result<Database> Database::open(const QString &file, Mode mode)
{
    QByteArray name = file.toUtf8();
    int flags = SQLITE_OPEN_NOMUTEX;
    if (mode == Mode::Write) {
        flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    } else if (mode == Mode::Read) {
        flags |= SQLITE_OPEN_READONLY;
    } else {
        flags |= SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
        name = QUrl::fromLocalFile(file).toEncoded(QUrl::FullyEncoded) + "?immutable=1";
    }
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &handle, flags, nullptr);
    Database database(handle, file);
    if (code != SQLITE_OK)
        return errorOf(code, handle, file);
    database.setPatience();
    // Counts pages of other connections' writes too, so it also tells whether this is a database.
    const QByteArray setUp = mode == Mode::Write
                                 ? "PRAGMA page_size=" + QByteArray::number(pageSize) +
                                       "; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;"
                                       "PRAGMA temp_store=MEMORY; PRAGMA cache_size=-32768"
                                 : "PRAGMA query_only=1; PRAGMA temp_store=MEMORY;"
                                   "PRAGMA cache_size=-16384; PRAGMA data_version";
    if (auto done = database.execute(setUp.constData()); !done)
        return done.error();
    // A query reads a hundred pages and more. Not so an index that comes with its library: it may
    // lie on a stick that is pulled out, and that ends whoever looks at a mapped page.
    if (mode == Mode::Read) {
        if (auto done = database.execute("PRAGMA mmap_size=2147418112"); !done)
            return done.error();
    }
    return database;
}

void Database::setPatience(int milliseconds)
{
    (void)sqlite3_busy_timeout(m_database, milliseconds);
}

std::mutex &Database::replacing()
{
    static std::mutex mutex;
    return mutex;
}

Result<void> Database::execute(const char *sql)
{
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK)
        return {};
    return check();
}

bool Database::endReading()
{
    constexpr int tries = 1000; // each may be interrupted
    for (int i = 0; i < tries && sqlite3_get_autocommit(m_database) == 0; ++i)
        (void)sqlite3_exec(m_database, "COMMIT", nullptr, nullptr, nullptr);
    return sqlite3_get_autocommit(m_database) != 0;
}

Error Database::cancelled()
{
    return {ErrorCode::Cancelled, Text::tr("The search was cancelled."), {}};
}

Statement Database::prepare(const char *sql)
{
    return {m_database, sql};
}

Result<void> Database::check() const
{
    const int code = sqlite3_errcode(m_database);
    if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE)
        return {};
    return errorOf(code, m_database, m_file);
}

Result<void> Database::checkEnd()
{
    Statement page = prepare("PRAGMA page_size");
    if (page.next() && QFileInfo(m_file).size() % page.integer(0) == 0)
        return {};
    return errorOf(SQLITE_CORRUPT, nullptr, m_file);
}

qint64 Database::lastRow() const
{
    return sqlite3_last_insert_rowid(m_database);
}

int Database::changes() const
{
    return sqlite3_changes(m_database);
}

void Database::interrupt() const
{
    if (m_database)
        sqlite3_interrupt(m_database);
}

} // namespace diglot::search
