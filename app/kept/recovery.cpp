// SPDX-License-Identifier: Apache-2.0
#include "app/kept/recovery.h"

#include "app/kept/connection.h"
#include "app/kept/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlField>
#include <QSqlRecord>
#include <QTemporaryDir>

#include <unistd.h>

namespace diglot::kept {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(KeptFile)
};

constexpr int patientFailures = 200'000; // places tried one by one before strides grow
constexpr int minRowBytes = 60;
constexpr int lockMs = 30'000;

// Copies what can be read of one file's tables into another that has the same.
class Salvage
{
public:
    Salvage(Connection &from, Connection &to, const Scheme &scheme)
        : m_from(from)
        , m_to(to)
        , m_scheme(scheme)
        , m_lastRow(QFileInfo(from.file()).size() * 4 / minRowBytes + 10'000)
    {}

    // `condition` restricts the rows taken, on the receiving side; its "?" is their first column.
    Result<void> table(const QString &name, const QString &condition = {})
    {
        m_table = name;
        m_insert.clear();
        m_condition = condition;
        qint64 row = 1;
        qint64 stride = 1;
        int failures = 0;
        while (row <= m_lastRow) {
            const auto last = readFrom(row);
            if (!last)
                return last.error();
            if (!*last) // to the end
                return {};
            row = qMax(row, **last + 1) + stride;
            if (++failures > patientFailures)
                stride *= 2;
        }
        return {};
    }

private:
    // Reads on from a row. Nothing: there are no more. Else the last row before one that cannot be
    // read, 0 for none. An error is one of the receiving side.
    Result<std::optional<qint64>> readFrom(qint64 row)
    {
        const auto query = m_from.run(
            u"SELECT rowid AS salvaged_row, * FROM %1 WHERE rowid >= ? ORDER BY rowid"_s.arg(
                m_table),
            {row});
        if (!query)
            return std::optional<qint64>(0);
        qint64 last = 0;
        while ((*query)->next()) {
            const QSqlRecord record = (*query)->record();
            last = record.value(0).toLongLong();
            if (auto written = write(record); !written)
                return written.error();
        }
        const bool atEnd = m_from.finished(**query).has_value();
        (*query)->finish();
        return atEnd ? std::optional<qint64>() : std::optional(last);
    }

    Result<void> write(QSqlRecord record)
    {
        record.remove(0);
        if (!m_scheme.isSound(m_table, record))
            return {};
        QStringList names;
        QStringList marks;
        QVariantList values;
        for (int i = 0; i < record.count(); ++i) {
            names.append(record.fieldName(i));
            marks.append(u"?"_s);
            values.append(record.value(i));
        }
        if (m_insert.isEmpty()) {
            m_insert = u"INSERT INTO %1 (%2) SELECT %3 %4 ON CONFLICT DO NOTHING"_s.arg(
                m_table, names.join(u", "_s), marks.join(u", "_s),
                m_condition.isEmpty() ? u"WHERE 1 = 1"_s : m_condition);
        }
        if (!m_condition.isEmpty())
            values.append(record.value(0));
        const auto done = m_to.run(m_insert, values);
        return done ? Result<void>() : done.error();
    }

    Connection &m_from;
    Connection &m_to;
    const Scheme &m_scheme;
    qint64 m_lastRow; // more rows cannot have been in a file of that size
    QString m_table;
    QString m_condition;
    QString m_insert;
};

// Opens a copy and takes what is in it. What cannot be opened gives nothing.
Result<void> takeFrom(const QString &file, Connection &to, const Scheme &scheme,
                      const QString &condition)
{
    const auto from = Connection::open({file, Connection::Mode::Salvage, 5000});
    if (!from)
        return {};
    Salvage salvage(**from, to, scheme);
    for (const QString &table : scheme.tables) {
        const bool first = table == scheme.tables.first();
        if (auto done = salvage.table(table, first ? condition : QString()); !done)
            return done.error();
    }
    return {};
}

QString newestBackup(const QString &folder, const QString &stem)
{
    const QFileInfoList found =
        QDir(folder).entryInfoList({stem + u"-*.db"_s}, QDir::Files, QDir::Time);
    return found.isEmpty() ? QString() : found.first().filePath();
}

Result<int> countRows(Connection &connection, const QString &table)
{
    const auto query = connection.run(u"SELECT COUNT(*) FROM "_s + table);
    if (!query)
        return query.error();
    const int count = (*query)->next() ? (*query)->value(0).toInt() : 0;
    (*query)->finish();
    return count;
}

Error cannotRecover(const QString &file)
{
    return {ErrorCode::Io,
            Text::tr("The file in which this is kept is damaged and could not be set aside. It was "
                     "left as it is; make room on the disk and check the rights of its folder."),
            file};
}

bool copyTogether(const QString &from, const QString &to)
{
    for (const QString &ending : {u""_s, u"-wal"_s}) {
        if (QFile::exists(from + ending) && !QFile::copy(from + ending, to + ending))
            return false;
    }
    return true;
}

// A second name for the damaged file; then the new one takes the first, in one step.
bool swap(const QString &made, const QString &file, const QString &aside)
{
    const QByteArray from = QFile::encodeName(file);
    const QByteArray to = QFile::encodeName(aside);
    const bool linked = ::link(from.constData(), to.constData()) == 0;
    if (!linked && !QFile::copy(file, aside))
        return false;
    if (QFile::exists(file + u"-wal"_s) && !QFile::copy(file + u"-wal"_s, aside + u"-wal"_s))
        return false;
    // A log that belongs to the old file must not be applied to the new one.
    (void)QFile::remove(file + u"-wal"_s);
    (void)QFile::remove(file + u"-shm"_s);
    return ::rename(QFile::encodeName(made).constData(), from.constData()) == 0;
}

// Fills a new file. The number of rows of its first table.
Result<int> fill(const QString &made, const QString &damaged, const QString &backup,
                 const Scheme &scheme)
{
    const auto connection = Connection::open({made, Connection::Mode::Write, 5000});
    if (!connection)
        return connection.error();
    Connection &to = **connection;
    if (auto done = migrate(to, scheme.migrations, QFileInfo(made).path()); !done)
        return done.error();
    if (auto done = to.begin(); !done)
        return done.error();
    if (auto done = takeFrom(damaged, to, scheme, {}); !done)
        return done.error();
    if (auto done = scheme.mend(to); !done)
        return done.error();
    if (!backup.isEmpty()) {
        if (auto done = takeFrom(backup, to, scheme, scheme.fromBackup); !done)
            return done.error();
    }
    if (auto done = to.commit(); !done)
        return done.error();
    return countRows(to, scheme.tables.first());
}

} // namespace

Result<Recovered> recover(const RecoveryOptions &options)
{
    QLockFile lock(options.file + u".lock"_s);
    lock.setStaleLockTime(0);
    if (!lock.tryLock(lockMs))
        return cannotRecover(options.file);
    if (const auto again = Connection::open({options.file, Connection::Mode::Write, 5000});
        again && (*again)->check())
        return Recovered();

    const QFileInfo info(options.file);
    const QTemporaryDir folder(info.dir().filePath(u"recovering-XXXXXX"_s));
    const QString copy = folder.filePath(u"damaged.db"_s);
    const QString made = folder.filePath(u"new.db"_s);
    if (!folder.isValid() || !copyTogether(options.file, copy))
        return cannotRecover(options.file);
    Recovered recovered;
    recovered.wasDamaged = true;
    if (const QString backup = newestBackup(options.backupFolder, info.completeBaseName());
        !backup.isEmpty()) {
        // Looked at as a copy too: opening may write.
        const QString backupCopy = folder.filePath(u"backup.db"_s);
        if (QFile::copy(backup, backupCopy))
            recovered.backup = backupCopy;
    }
    const auto entries = fill(made, copy, recovered.backup, options.scheme);
    if (!entries)
        return entries.error();
    recovered.entries = *entries;
    const QString time = options.now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    for (int attempt = 1; recovered.aside.isEmpty() || QFile::exists(recovered.aside); ++attempt) {
        const QString suffix = attempt > 1 ? u"-%1"_s.arg(attempt) : QString();
        recovered.aside =
            info.dir().filePath(u"%1-damaged-%2%3.db"_s.arg(info.completeBaseName(), time, suffix));
    }
    if (!swap(made, options.file, recovered.aside))
        return cannotRecover(options.file);
    return recovered;
}

} // namespace diglot::kept
