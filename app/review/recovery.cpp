// SPDX-License-Identifier: Apache-2.0
#include "app/review/recovery.h"

#include "app/review/connection.h"
#include "app/review/migrations.h"
#include "app/review/rows.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlField>
#include <QSqlRecord>
#include <QTemporaryDir>

#include <unistd.h>

namespace diglot::review {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReviewStore)
};

constexpr int patientFailures = 200'000; // places tried one by one before strides grow
constexpr int minRowBytes = 60;
constexpr int lockMs = 30'000;

// Whether what a row holds agrees with the hash in it.
bool isSound(const QString &table, const QSqlRecord &row)
{
    const auto text = [&row](QLatin1StringView column) { return row.value(column).toString(); };
    if (table == u"judged_text"_s)
        return article::textHash(text("body"_L1)) == text("hash"_L1);
    if (table != u"entry"_s)
        return !row.value(0).toString().isEmpty();
    EntryKey key;
    const auto kind = kindFromName(text("kind"_L1));
    if (!kind)
        return false;
    key.kind = *kind;
    key.place = {text("docset"_L1), text("article"_L1),
                 LocaleTag::fromString(text("locale"_L1)).value_or(LocaleTag()),
                 row.value(u"number"_s).toInt(), text("unit"_L1)};
    key.sourceHash = text("source_hash"_L1);
    key.targetHash = text("target_hash"_L1);
    key.name = text("name"_L1);
    key.reviewer = text("reviewer"_L1);
    return subjectOf(key) == text("subject"_L1);
}

// Copies what can be read of one file's tables into another that has the same.
class Salvage
{
public:
    Salvage(Connection &from, Connection &to)
        : m_from(from)
        , m_to(to)
        , m_lastRow(QFileInfo(from.file()).size() * 4 / minRowBytes + 10'000)
    {}

    // `condition` restricts the rows taken ("subject NOT IN (…)" on the receiving side).
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
        if (!isSound(m_table, record))
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
            values.append(record.value(u"subject"_s));
        const auto done = m_to.run(m_insert, values);
        return done ? Result<void>() : done.error();
    }

    Connection &m_from;
    Connection &m_to;
    qint64 m_lastRow; // more rows cannot have been in a file of that size
    QString m_table;
    QString m_condition;
    QString m_insert;
};

// Opens a copy and takes what is in it. What cannot be opened gives nothing.
Result<void> takeFrom(const QString &file, Connection &to, const QString &entryCondition)
{
    const auto from = Connection::open({file, Connection::Mode::Salvage, 5000});
    if (!from)
        return {};
    Salvage salvage(**from, to);
    if (auto done = salvage.table(u"entry"_s, entryCondition); !done)
        return done.error();
    for (const QString &table : {u"judged_text"_s, u"change"_s, u"step"_s}) {
        if (auto done = salvage.table(table); !done)
            return done.error();
    }
    return {};
}

// Entries whose row is lost, but whose last step can be read.
Result<void> rebuildFromSteps(Connection &connection)
{
    const auto query =
        connection.run(u"SELECT DISTINCT article, locale FROM step ORDER BY article, locale"_s);
    if (!query)
        return query.error();
    QList<article::TextPlace> places;
    while ((*query)->next()) {
        article::TextPlace place;
        place.key = (*query)->value(0).toString();
        place.locale = LocaleTag::fromString((*query)->value(1).toString()).value_or(LocaleTag());
        places.append(place);
    }
    (*query)->finish();
    for (const article::TextPlace &place : places) {
        const auto steps = readSteps(connection, place);
        if (!steps)
            return steps.error();
        QHash<QString, std::optional<Entry>> last;
        for (const StepRow &step : *steps) {
            if (step.before || step.after)
                last.insert(subjectOf(step.key), step.after);
        }
        for (auto it = last.cbegin(); it != last.cend(); ++it) {
            if (!*it)
                continue;
            const auto present = readEntry(connection, it.key());
            if (!present)
                return present.error();
            if (*present)
                continue;
            if (auto written = writeEntry(connection, **it); !written)
                return written.error();
        }
    }
    return {};
}

QString newestBackup(const QString &folder)
{
    const QFileInfoList found =
        QDir(folder).entryInfoList({u"reviews-*.db"_s}, QDir::Files, QDir::Time);
    return found.isEmpty() ? QString() : found.first().filePath();
}

Result<int> countEntries(Connection &connection)
{
    const auto query = connection.run(u"SELECT COUNT(*) FROM entry"_s);
    if (!query)
        return query.error();
    const int count = (*query)->next() ? (*query)->value(0).toInt() : 0;
    (*query)->finish();
    return count;
}

Error cannotRecover(const QString &file)
{
    return {ErrorCode::Io,
            Text::tr("The file of kept reviews is damaged and could not be set aside. It was left "
                     "as it is; make room on the disk and check the rights of its folder."),
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

// Fills a new file. Its number of entries.
Result<int> fill(const QString &made, const QString &damaged, const QString &backup,
                 const QStringList &migrations)
{
    const auto connection = Connection::open({made, Connection::Mode::Write, 5000});
    if (!connection)
        return connection.error();
    Connection &to = **connection;
    if (auto done = migrate(to, migrations, QFileInfo(made).path()); !done)
        return done.error();
    if (auto done = to.begin(); !done)
        return done.error();
    if (auto done = takeFrom(damaged, to, {}); !done)
        return done.error();
    if (auto done = rebuildFromSteps(to); !done)
        return done.error();
    if (!backup.isEmpty()) {
        // What the log knows was changed later than the backup.
        const QString unknown = u"WHERE NOT EXISTS (SELECT 1 FROM step s WHERE s.subject = ?)"_s;
        if (auto done = takeFrom(backup, to, unknown); !done)
            return done.error();
    }
    if (auto done = to.commit(); !done)
        return done.error();
    return countEntries(to);
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
    if (const QString backup = newestBackup(options.backupFolder); !backup.isEmpty()) {
        // Looked at as a copy too: opening may write.
        const QString backupCopy = folder.filePath(u"backup.db"_s);
        if (QFile::copy(backup, backupCopy))
            recovered.backup = backupCopy;
    }
    const auto entries = fill(made, copy, recovered.backup, options.migrations);
    if (!entries)
        return entries.error();
    recovered.entries = *entries;
    const QString time = options.now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    for (int attempt = 1; recovered.aside.isEmpty() || QFile::exists(recovered.aside); ++attempt) {
        const QString suffix = attempt > 1 ? u"-%1"_s.arg(attempt) : QString();
        recovered.aside = info.dir().filePath(u"reviews-damaged-%1%2.db"_s.arg(time, suffix));
    }
    if (!swap(made, options.file, recovered.aside))
        return cannotRecover(options.file);
    return recovered;
}

} // namespace diglot::review
