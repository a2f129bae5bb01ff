// SPDX-License-Identifier: Apache-2.0
#include "app/search/schema.h"

namespace diglot::search {

namespace {

// Ids are never used again (AUTOINCREMENT), so that a reader finds what is new behind the highest
// one it knows. The texts have a table of their own: what is read at start stays small.
constexpr const char *tables =
    "CREATE TABLE edition(id INTEGER PRIMARY KEY AUTOINCREMENT, path TEXT NOT NULL UNIQUE,"
    " collection TEXT, key TEXT, locale TEXT, docset TEXT, title TEXT, titlesource TEXT,"
    " topic TEXT, products TEXT, roles TEXT, translation INT, behind INT, year INT, segments INT,"
    " size INT, modified INT, hash BLOB, facts BLOB, includes TEXT);"
    "CREATE TABLE section(id INTEGER PRIMARY KEY AUTOINCREMENT, edition INT NOT NULL,"
    " length INT, anchor TEXT, heading TEXT, headingsource TEXT);"
    "CREATE INDEX sectionsOfEdition ON section(edition);"
    "CREATE TABLE body(section INTEGER PRIMARY KEY, packed BLOB);"
    // Terms in many rows, whose count would cost a walk through all of them.
    "CREATE TABLE frequent(term BLOB PRIMARY KEY, rows INT) WITHOUT ROWID;"
    // Words in no more than one language's script, with the number of sections that hold them.
    "CREATE TABLE word(word TEXT PRIMARY KEY, rows INT) WITHOUT ROWID;";

// Two digits each: the stemmers' version is that of the library we are built for.
constexpr int stemmerVersion = 22;
constexpr int wholeVersion = (schemaVersion * 100 + analysisVersion) * 100 + stemmerVersion;
constexpr char listEnd = '\x1F';

} // namespace

Result<void> createSchema(Database &database, FullText &text)
{
    if (auto done = database.execute(tables); !done)
        return done;
    if (auto done = text.create(); !done)
        return done;
    // Larger runs of terms are written in one go, which saves merging them later.
    const QByteArray version = "INSERT INTO fts(fts, rank) VALUES('hashsize', 33554432);"
                               "PRAGMA user_version=" +
                               QByteArray::number(wholeVersion);
    return database.execute(version.constData());
}

Result<bool> isCurrent(Database &database)
{
    Statement version = database.prepare("PRAGMA user_version");
    if (!version.next())
        return database.check().has_value() ? Result<bool>(false) : database.check().error();
    return version.integer(0) == wholeVersion;
}

QString joinList(const QStringList &list)
{
    return list.join(QLatin1Char(listEnd));
}

QStringList splitList(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(QLatin1Char(listEnd));
}

} // namespace diglot::search
