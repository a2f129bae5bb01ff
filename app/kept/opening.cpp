// SPDX-License-Identifier: Apache-2.0
#include "app/kept/opening.h"

#include "app/kept/migrations.h"
#include "app/kept/recovery.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QThread>

#include <unistd.h>

namespace diglot::kept {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(KeptFile)
};

constexpr int keptBackups = 7;
constexpr int pauseMs = 20;

QString backupFolder(const OpeningOptions &options)
{
    return QFileInfo(options.file).dir().filePath(u"backups"_s);
}

QString stemOf(const OpeningOptions &options)
{
    return QFileInfo(options.file).completeBaseName();
}

QString backupOfToday(const OpeningOptions &options)
{
    const QString date = options.now.toUTC().date().toString(Qt::ISODate);
    return backupFolder(options) + u"/%1-%2.db"_s.arg(stemOf(options), date);
}

// Whether this process may write the file and what SQLite makes beside it.
bool mayWrite(const QString &file)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(file).path());
    const QByteArray name = QFile::encodeName(file);
    return ::eaccess(folder.constData(), W_OK | X_OK) == 0 &&
           (!QFile::exists(file) || ::eaccess(name.constData(), W_OK) == 0);
}

// Making a file takes locks for which SQLite itself does not wait.
Result<std::unique_ptr<Connection>> connectPatiently(const OpeningOptions &options)
{
    const QDeadlineTimer deadline(options.busyMs);
    while (true) {
        auto connection = Connection::open({options.file, Connection::Mode::Write, options.busyMs});
        if (connection || connection.error().code != ErrorCode::Conflict || deadline.hasExpired())
            return connection;
        QThread::msleep(pauseMs);
    }
}

Result<std::unique_ptr<Connection>> connectWhole(const OpeningOptions &options)
{
    auto connection = connectPatiently(options);
    if (!connection)
        return connection;
    // Looking at every page takes a second for 200,000 verdicts: once a day, and where there is
    // reason.
    const QString suspicion = Connection::suspicionOf(options.file);
    if (QFile::exists(suspicion) || !QFile::exists(backupOfToday(options))) {
        if (auto whole = (*connection)->check(); !whole)
            return whole.error();
        (void)QFile::remove(suspicion);
    }
    if (auto done = migrate(**connection, options.scheme.migrations, backupFolder(options)); !done)
        return done.error();
    return connection;
}

// A copy of today, the eighth newest goes. Nothing depends on it: a failure is the disk's, which
// the next change will tell.
void backUpToday(Connection &connection, const OpeningOptions &options)
{
    QDir folder(backupFolder(options));
    const QString today = backupOfToday(options);
    if (QFile::exists(today))
        return;
    const auto query = connection.run(options.scheme.worth);
    const bool worthIt = query && (*query)->next() && (*query)->value(0).toInt() > 0;
    if (query)
        (*query)->finish();
    if (!worthIt || !connection.backUpTo(today))
        return;
    const QStringList daily =
        folder.entryList({stemOf(options) + u"-20*-*-*.db"_s}, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i < daily.size() - keptBackups; ++i)
        (void)folder.remove(daily.at(i));
}

QString noticeOf(const Recovered &recovered)
{
    return Text::tr("A file of what is kept was damaged. It was set aside as %1; what could be "
                    "read was kept: %n entries.",
                    nullptr, recovered.entries)
        .arg(recovered.aside);
}

// An empty store that nobody writes.
Result<OpenedFile> emptyFile(const OpeningOptions &options)
{
    OpenedFile opened;
    opened.copy = std::make_unique<QTemporaryDir>();
    opened.readOnly = true;
    OpeningOptions inCopy = options;
    inCopy.file = opened.copy->filePath(QFileInfo(options.file).fileName());
    auto connection = connectWhole(inCopy);
    if (!connection)
        return connection.error();
    opened.connection = std::move(*connection);
    return opened;
}

Result<OpenedFile> openReadOnly(const OpeningOptions &options)
{
    if (!QFile::exists(options.file))
        return emptyFile(options);
    OpenedFile opened;
    opened.readOnly = true;
    if (auto connection = Connection::open({options.file, Connection::Mode::Read, options.busyMs});
        connection && schemaVersion(**connection).value_or(0) == options.scheme.migrations.size()) {
        opened.connection = std::move(*connection);
        return opened;
    }
    // Without write access SQLite reads no file that has a log but no index of it; and an older
    // version has to be brought up to date.
    opened.copy = std::make_unique<QTemporaryDir>();
    OpeningOptions inCopy = options;
    inCopy.file = opened.copy->filePath(QFileInfo(options.file).fileName());
    for (const QString &ending : {u""_s, u"-wal"_s}) {
        const QString from = options.file + ending;
        if (QFile::exists(from) && !QFile::copy(from, inCopy.file + ending))
            return Error{ErrorCode::Io, Text::tr("What is kept here cannot be read."), from};
        (void)QFile::setPermissions(inCopy.file + ending, QFile::ReadOwner | QFile::WriteOwner);
    }
    if (!QDir().mkpath(backupFolder(inCopy)))
        return Error{ErrorCode::Io, Text::tr("What is kept here cannot be read."), options.file};
    auto connection = connectWhole(inCopy);
    if (!connection) {
        Error error = connection.error();
        error.where = options.file;
        return error;
    }
    opened.connection = std::move(*connection);
    return opened;
}

Result<OpenedFile> openToWrite(const OpeningOptions &options)
{
    OpenedFile opened;
    auto connection = connectWhole(options);
    if (!connection && connection.error().code == ErrorCode::Syntax) {
        const auto recovered =
            recover({options.file, backupFolder(options), options.scheme, options.now});
        if (!recovered)
            return recovered.error();
        if (recovered->wasDamaged)
            opened.notices.append(noticeOf(*recovered));
        connection = connectWhole(options);
    }
    if (!connection)
        return connection.error();
    opened.connection = std::move(*connection);
    backUpToday(*opened.connection, options);
    return opened;
}

} // namespace

Result<OpenedFile> openFile(const OpeningOptions &options)
{
    const QString folder = QFileInfo(options.file).path();
    if (options.readOnly)
        return openReadOnly(options);
    const bool canWrite =
        QDir().mkpath(folder) && mayWrite(options.file) && QDir().mkpath(backupFolder(options));
    if (canWrite)
        return openToWrite(options);
    auto opened = openReadOnly(options);
    if (opened)
        opened->notices.append(Text::tr("The folder %1 cannot be written: what is kept there can "
                                        "be read, but nothing can be added.")
                                   .arg(folder));
    return opened;
}

} // namespace diglot::kept
