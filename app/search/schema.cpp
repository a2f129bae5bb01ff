// SPDX-License-Identifier: Apache-2.0
#include "app/search/schema.h"

#include "app/search/analysis.h"

namespace diglot::search {

namespace {

// Ids are never used again (AUTOINCREMENT), so that a reader finds what is new behind the highest
// one it knows. The sections of an edition have ids that follow one another. The texts have a table
// of their own: what is read at start stays small. Runs and chunks: see termchunks.h.
constexpr const char *tables =
    "CREATE TABLE edition(id INTEGER PRIMARY KEY AUTOINCREMENT, path TEXT NOT NULL UNIQUE,"
    " collection TEXT, key TEXT, locale TEXT, docset TEXT, title TEXT, titlesource TEXT,"
    " topic TEXT, products TEXT, roles TEXT, translation INT, behind INT, year INT, segments INT,"
    " section INT, sections INT, size INT, modified INT, hash BLOB, facts BLOB, includes TEXT);"
    "CREATE TABLE section(id INTEGER PRIMARY KEY AUTOINCREMENT, edition INT NOT NULL,"
    " length INT, texts INT, anchor TEXT, heading TEXT, headingsource TEXT);"
    "CREATE TABLE body(section INTEGER PRIMARY KEY, packed BLOB);"
    "CREATE TABLE run(id INTEGER PRIMARY KEY AUTOINCREMENT, first INT, rows INT, chunk INT,"
    " chunks INT, bytes INT, directory BLOB, words BLOB);"
    "CREATE TABLE chunk(id INTEGER PRIMARY KEY, data BLOB);"
    // Names: `identity`, a number drawn for this index; `generation`, which grows with each commit;
    // `gone`, how many sections were taken out since all runs were joined.
    "CREATE TABLE fact(name TEXT PRIMARY KEY, value INT) WITHOUT ROWID;"
    "INSERT INTO fact VALUES('identity', random()), ('generation', 0), ('gone', 0);";

// Two digits each: the stemmers' version is that of the library we are built for.
constexpr int stemmerVersion = 22;
constexpr int wholeVersion = (schemaVersion * 100 + analysisVersion) * 100 + stemmerVersion;
constexpr char listEnd = '\x1F';
constexpr QChar sourceEnd(0x1E); // behind it the target

} // namespace

Result<void> createSchema(Database &database)
{
    const QByteArray version = "PRAGMA user_version=" + QByteArray::number(wholeVersion);
    if (auto done = database.execute(tables); !done)
        return done;
    return database.execute(version.constData());
}

Result<bool> isCurrent(Database &database)
{
    Statement version = database.prepare("PRAGMA user_version");
    if (!version.next())
        return database.check().has_value() ? Result<bool>(false) : database.check().error();
    return version.integer(0) == wholeVersion;
}

bool isBlank(Database &database)
{
    Statement count = database.prepare("SELECT count(*) FROM sqlite_schema");
    return count.next() && count.integer(0) == 0;
}

QString joinList(const QStringList &list)
{
    return list.join(QLatin1Char(listEnd));
}

QStringList splitList(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(QLatin1Char(listEnd));
}

QString joinNames(const QList<FactName> &names)
{
    QStringList list;
    for (const FactName &name : names)
        list.append(name.target.isEmpty() ? name.source : name.source + sourceEnd + name.target);
    return joinList(list);
}

QList<FactName> splitNames(const QString &text)
{
    QList<FactName> names;
    const QStringList list = splitList(text);
    for (const QString &one : list)
        names.append({one.section(sourceEnd, 0, 0), one.section(sourceEnd, 1)});
    return names;
}

} // namespace diglot::search
