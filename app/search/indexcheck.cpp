// SPDX-License-Identifier: Apache-2.0
#include "app/search/indexwriter.h"

#include "app/search/indexdata.h"
#include "app/search/schema.h"
#include "app/search/termchunks.h"

namespace diglot::search {

using namespace Qt::StringLiterals;

namespace {

Error damaged(const Database &database, const QString &what)
{
    return {ErrorCode::Syntax, what, database.file()};
}

Result<void> checkPages(Database &database)
{
    Statement check = database.prepare("PRAGMA integrity_check");
    if (!check.next())
        return database.check();
    return check.text(0) == "ok"_L1 ? Result<void>() : damaged(database, check.text(0));
}

Result<void> checkTables(Database &database)
{
    Statement lost = database.prepare(
        "SELECT (SELECT count(*) FROM section), (SELECT count(*) FROM body),"
        " (SELECT coalesce(sum(sections), 0) FROM edition),"
        " (SELECT count(*) FROM section JOIN edition ON edition.id = section.edition"
        " JOIN body ON body.section = section.id WHERE section.id >= edition.section"
        " AND section.id < edition.section + edition.sections)");
    if (!lost.next())
        return database.check();
    for (const int column : {1, 2, 3}) {
        if (lost.integer(column) != lost.integer(0))
            return damaged(database, u"sections and editions do not fit"_s);
    }
    Statement bodies = database.prepare("SELECT section, packed FROM body");
    while (bodies.next()) {
        if (PackedPieces(bodies.bytes(1)).isDamaged())
            return damaged(database, u"text of section %1"_s.arg(bodies.integer(0)));
    }
    return database.check();
}

// A list that ends with its bytes, in which rows grow.
bool isSound(const StoredList &list)
{
    const char *at = list.bytes.data();
    const char *const end = at + list.bytes.size();
    quint64 blockBytes = 0;
    if (list.rows > unblockedRows) {
        for (quint32 blocks = readNumber(at, end); blocks > 0 && at < end; --blocks) {
            (void)readNumber(at, end);
            blockBytes += readNumber(at, end);
        }
        if (blockBytes != quint64(end - at))
            return false;
    }
    quint32 rows = 0;
    while (at < end) {
        const quint32 distance = readNumber(at, end);
        if ((rows > 0 && distance == 0) || skipEntry(at, end) == 0)
            return false;
        ++rows;
    }
    return rows == list.rows;
}

Result<void> checkRun(Database &database, qint64 first, qint64 chunk, qint64 chunks)
{
    Statement data = database.prepare("SELECT data FROM chunk WHERE id=?");
    std::string last;
    for (qint64 i = 0; i < chunks; ++i) {
        if (!data.bind(1, chunk + i).next())
            return damaged(database, u"chunk %1 is missing"_s.arg(chunk + i));
        ChunkReader reader(data.bytes(0), quint32(first));
        data.reset();
        StoredList list;
        while (reader.next(list)) {
            if (list.term <= last || !isSound(list))
                return damaged(database, u"chunk %1"_s.arg(chunk + i));
            last = list.term;
        }
        if (!reader.atEnd())
            return damaged(database, u"chunk %1"_s.arg(chunk + i));
    }
    return database.check();
}

} // namespace

Result<void> checkIndex(const QString &file)
{
    auto database = Database::open(file, Database::Mode::Write);
    if (!database)
        return database.error();
    const Result<bool> current = isCurrent(*database);
    if (!current)
        return current.error();
    if (!*current)
        return damaged(*database, u"another version"_s);
    if (auto fine = checkPages(*database); !fine)
        return fine;
    if (auto fine = checkTables(*database); !fine)
        return fine;
    Statement runs = database->prepare("SELECT first, chunk, chunks FROM run ORDER BY first, id");
    while (runs.next()) {
        auto fine = checkRun(*database, runs.integer(0), runs.integer(1), runs.integer(2));
        if (!fine)
            return fine;
    }
    return database->check();
}

} // namespace diglot::search
