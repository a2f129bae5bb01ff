// SPDX-License-Identifier: Apache-2.0
#include "app/kept/migrations.h"

#include "app/kept/connection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace diglot::kept {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(KeptFile)
};

QStringList statementsOf(const QString &sql)
{
    QStringList lines;
    for (const QString &line : sql.split(u'\n')) {
        if (!line.trimmed().startsWith("--"_L1))
            lines.append(line);
    }
    QStringList statements;
    for (const QString &statement : lines.join(u'\n').split(u";\n"_s)) {
        if (!statement.trimmed().isEmpty())
            statements.append(statement.trimmed());
    }
    return statements;
}

Result<void> takeStep(Connection &connection, int version, const QString &sql)
{
    if (auto begun = connection.begin(); !begun)
        return begun.error();
    // Another program may have been faster.
    const auto now = schemaVersion(connection);
    if (!now || *now >= version) {
        connection.rollback();
        return now ? Result<void>() : now.error();
    }
    QStringList statements = statementsOf(sql);
    statements.append(u"INSERT INTO meta (name, value) VALUES ('version', '%1') "
                      "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s.arg(version));
    for (const QString &statement : statements) {
        if (const auto done = connection.run(statement); !done) {
            connection.rollback();
            return done.error();
        }
    }
    return connection.commit();
}

} // namespace

QStringList migrationsNamed(const QString &stem)
{
    QStringList steps;
    for (int number = 1;; ++number) {
        QFile file(u":/sql/%1-%2.sql"_s.arg(stem).arg(number, 4, 10, QChar(u'0')));
        if (!file.open(QIODevice::ReadOnly))
            return steps;
        steps.append(QString::fromUtf8(file.readAll()));
    }
}

Result<int> schemaVersion(Connection &connection)
{
    const auto query = connection.run(u"SELECT value FROM meta WHERE name = 'version'"_s);
    if (!query)
        return query.error();
    const int version = (*query)->next() ? (*query)->value(0).toInt() : 0;
    const auto done = connection.finished(**query);
    (*query)->finish();
    return done ? Result<int>(version) : done.error();
}

Result<void> migrate(Connection &connection, const QStringList &steps, const QString &backupFolder)
{
    auto version = schemaVersion(connection);
    if (!version) {
        const auto made = connection.run(
            u"CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)"_s);
        if (!made)
            return made.error();
        version = schemaVersion(connection);
    }
    if (!version)
        return version.error();
    if (*version > steps.size())
        return Error{ErrorCode::Unsupported,
                     Text::tr("What is kept here was written by a newer version of Diglot, which "
                              "is needed to read it."),
                     connection.file()};
    const QString stem = QFileInfo(connection.file()).completeBaseName();
    for (int next = *version + 1; next <= steps.size(); ++next) {
        const QString backup =
            QDir(backupFolder).filePath(u"%1-before-%2.db"_s.arg(stem).arg(next));
        if (*version > 0 && !QFile::exists(backup)) {
            if (auto done = connection.backUpTo(backup); !done)
                return done.error();
        }
        if (auto done = takeStep(connection, next, steps.at(next - 1)); !done)
            return done.error();
    }
    return {};
}

} // namespace diglot::kept
