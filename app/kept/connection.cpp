// SPDX-License-Identifier: Apache-2.0
#include "app/kept/connection.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlError>
#include <QThread>
#include <QUuid>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace diglot::kept {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(KeptFile)
};

// SQLite's primary result codes, as Qt hands them on in QSqlError::nativeErrorCode().
enum Code {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    NoDatabase = 26
};

// What tells one file from another that was put in its place; 0 where there is none. The file is
// not opened: closing it would drop the locks that SQLite holds on it in this process.
quint64 identityOf(const QString &file)
{
    struct stat status
    {};
    return ::stat(QFile::encodeName(file).constData(), &status) == 0 ? status.st_ino : 0;
}

// Qt writes a null string as NULL; here it is an empty text.
QVariant notNull(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && value.toString().isNull() ? QVariant(u""_s)
                                                                             : value;
}

// The next opening looks at every page, in whatever program it is.
void markSuspect(const QString &file)
{
    (void)QFile(Connection::suspicionOf(file)).open(QIODevice::WriteOnly);
}

bool syncToDisk(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool done = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return done;
}

} // namespace

Connection::Connection(const Options &options)
    : m_options(options)
    , m_name(u"kept-"_s + QUuid::createUuid().toString(QUuid::Id128))
{}

QString Connection::suspicionOf(const QString &file)
{
    return file + u"-suspect"_s;
}

Connection::~Connection()
{
    m_queries.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Error Connection::errorOf(const QSqlError &error) const
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber) & 0xFF;
    const QString detail = error.databaseText().simplified();
    switch (isNumber ? code : 0) {
    case Corrupt:
    case NoDatabase:
        if (m_options.mode == Mode::Write)
            markSuspect(m_options.file);
        return {ErrorCode::Syntax,
                Text::tr("The file in which this is kept is damaged (%1).").arg(detail),
                m_options.file};
    case Full:
        return {ErrorCode::Limit,
                Text::tr("The disk is full: this change was not kept, everything before it is. "
                         "Make room and try again."),
                m_options.file};
    case Busy:
    case Locked:
        return {ErrorCode::Conflict,
                Text::tr("Another program is writing what is kept here: this change was not kept. "
                         "Try again."),
                m_options.file};
    case Perm:
    case ReadOnly:
        return {ErrorCode::Io,
                Text::tr("What is kept here cannot be written: this change was not kept. Check "
                         "the rights of the file and its folder."),
                m_options.file};
    default:
        return {ErrorCode::Io, Text::tr("What is kept here cannot be used (%1).").arg(detail),
                m_options.file};
    }
}

Result<std::unique_ptr<Connection>> Connection::open(const Options &options)
{
    std::unique_ptr<Connection> connection(new Connection(options));
    QSqlDatabase &database = connection->m_database;
    database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
    if (!database.isValid()) {
        return Error{ErrorCode::Unsupported,
                     Text::tr("Qt's driver for SQLite is not installed (libqt6sql6-sqlite)."),
                     {}};
    }
    database.setDatabaseName(options.file);
    QString parameters = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(options.busyMs);
    if (options.mode == Mode::Read)
        parameters += u";QSQLITE_OPEN_READONLY"_s;
    database.setConnectOptions(parameters);
    if (!database.open())
        return connection->errorOf(database.lastError());
    if (auto done = connection->setUp(); !done)
        return done.error();
    connection->m_identity = identityOf(options.file);
    return connection;
}

Result<void> Connection::setUp()
{
    // A reader looks at the schema, so that what is no database is found out here.
    static const QStringList write{u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s};
    static const QStringList read{u"PRAGMA query_only=1"_s, u"PRAGMA schema_version"_s};
    // Or SQLite would refuse a file that is shorter than it says.
    static const QStringList salvage{u"PRAGMA writable_schema=1"_s, u"PRAGMA cell_size_check=1"_s};
    const QStringList &statements = m_options.mode == Mode::Write  ? write
                                    : m_options.mode == Mode::Read ? read
                                                                   : salvage;
    for (const QString &sql : statements) {
        const auto done = run(sql);
        if (!done)
            return done.error();
        if (sql.contains("journal_mode"_L1) &&
            (!(*done)->next() || (*done)->value(0).toString() != "wal"_L1))
            return Error{ErrorCode::Io, Text::tr("Nothing can be kept safely in this folder."),
                         m_options.file};
        (*done)->finish();
    }
    return {};
}

Result<QSqlQuery *> Connection::run(const QString &sql, const QVariantList &values)
{
    std::shared_ptr<QSqlQuery> &query = m_queries[sql];
    if (!query) {
        auto prepared = std::make_shared<QSqlQuery>(m_database);
        prepared->setForwardOnly(true);
        if (!prepared->prepare(sql))
            return errorOf(prepared->lastError());
        query = prepared;
    }
    query->finish();
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(int(i), notNull(values.at(i)));
    if (!query->exec())
        return errorOf(query->lastError());
    return query.get();
}

Result<void> Connection::finished(const QSqlQuery &query) const
{
    if (query.lastError().isValid())
        return errorOf(query.lastError());
    return {};
}

// SQLite waits longer from try to try, up to 100 ms: among busy writers one would starve.
Result<void> Connection::begin()
{
    const QDeadlineTimer deadline(m_options.busyMs);
    if (const auto done = run(u"PRAGMA busy_timeout=0"_s); !done)
        return done.error();
    Result<void> begun;
    do {
        const auto done = run(u"BEGIN IMMEDIATE"_s);
        begun = done ? Result<void>() : done.error();
        if (begun || begun.error().code != ErrorCode::Conflict)
            break;
        QThread::usleep(static_cast<unsigned long>(QRandomGenerator::global()->bounded(500, 4000)));
    } while (!deadline.hasExpired());
    (void)run(u"PRAGMA busy_timeout=%1"_s.arg(m_options.busyMs));
    return begun;
}

Result<void> Connection::commit()
{
    const auto done = run(u"COMMIT"_s);
    if (done)
        return {};
    rollback();
    return done.error();
}

void Connection::rollback()
{
    // Fails where SQLite has rolled back by itself already.
    (void)run(u"ROLLBACK"_s);
}

Result<void> Connection::check()
{
    const auto query = run(u"PRAGMA quick_check(1)"_s);
    if (!query)
        return query.error();
    const bool row = (*query)->next();
    const QString answer = row ? (*query)->value(0).toString() : QString();
    (*query)->finish();
    if (answer == "ok"_L1)
        return {};
    return Error{
        ErrorCode::Syntax,
        Text::tr("The file in which this is kept is damaged (%1).").arg(answer.simplified()),
        m_options.file};
}

Result<qint64> Connection::dataVersion()
{
    const auto query = run(u"PRAGMA data_version"_s);
    if (!query)
        return query.error();
    const qint64 version = (*query)->next() ? (*query)->value(0).toLongLong() : 0;
    (*query)->finish();
    return version;
}

Result<void> Connection::backUpTo(const QString &file)
{
    // Under its name only once it is whole.
    const QString part = file + u".part"_s;
    (void)QFile::remove(part);
    if (const auto done = run(u"VACUUM INTO ?"_s, {part}); !done) {
        (void)QFile::remove(part);
        return done.error();
    }
    if (syncToDisk(part) && QFile::rename(part, file) && syncToDisk(QFileInfo(file).path()))
        return {};
    return Error{ErrorCode::Io, Text::tr("The backup could not be written."), file};
}

bool Connection::isInPlace() const
{
    return m_identity != 0 && identityOf(m_options.file) == m_identity;
}

} // namespace diglot::kept
