// SPDX-License-Identifier: Apache-2.0
#include "app/search/indexwriter.h"

#include "app/search/filelock.h"
#include "app/search/runjoiner.h"
#include "app/search/runwriter.h"
#include "app/search/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <utility>

namespace diglot::search {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SearchIndex)
};

void removeFile(const QString &file)
{
    const std::scoped_lock replacing(Database::replacing());
    for (const QLatin1StringView end : {"-wal"_L1, "-shm"_L1, "-journal"_L1, ""_L1})
        QFile::remove(file + end);
}

constexpr qint64 largestLog = qint64(1) << 20; // bytes that are left beside an index
constexpr int patience = 100;                  // ms for readers that are in the way

// Moves everything from the log of an index into its file; false where a reader is in the way.
bool emptyLog(Database &database)
{
    Statement checkpoint = database.prepare("PRAGMA wal_checkpoint(TRUNCATE)");
    return checkpoint.next() && checkpoint.integer(0) == 0;
}

bool emptyLogOf(const QString &file)
{
    auto database = Database::open(file, Database::Mode::Write);
    return database && emptyLog(*database);
}

// SQLite lets a log grow to its largest commit and keeps it as long as anybody reads the index.
void shortenLog(Database &database, const QString &file)
{
    if (QFileInfo(file + u"-wal"_s).size() <= largestLog)
        return;
    database.setPatience(patience);
    (void)emptyLog(database); // else the next update does it
    database.setPatience();
}

// The statements that run for each edition.
struct Statements
{
    explicit Statements(Database &database)
        : edition(database.prepare(
              "INSERT INTO edition(path, collection, key, locale, docset, title, titlesource,"
              " topic, products, roles, translation, behind, year, segments, section, sections,"
              " size, modified, hash, facts, includes)"
              " VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"))
        , section(database.prepare("INSERT INTO section(id, edition, length, texts, anchor,"
                                   " heading, headingsource) VALUES(?,?,?,?,?,?,?)"))
        , body(database.prepare("INSERT INTO body(section, packed) VALUES(?,?)"))
        , find(database.prepare("SELECT id, section, sections FROM edition WHERE path=?"))
        , removeBodies(database.prepare("DELETE FROM body WHERE section >= ? AND section < ?"))
        , removeSections(database.prepare("DELETE FROM section WHERE id >= ? AND id < ?"))
        , removeEdition(database.prepare("DELETE FROM edition WHERE id=?"))
    {}
    Statement edition;
    Statement section;
    Statement body;
    Statement find;
    Statement removeBodies;
    Statement removeSections;
    Statement removeEdition;
};

} // namespace

struct IndexWriter::Private
{
    QString file;   // where the index is
    QString target; // which is written: the same, or beside it
    std::unique_ptr<FileLock> lock;
    // Statements refer to the database: they come behind it and go before it.
    std::unique_ptr<Database> database;
    std::unique_ptr<Statements> statements;
    RunWriter terms; // of what was put since the last commit
    Opening opening = Opening::Kept;
    bool inTransaction = false;
    qint64 nextSection = 1;
    qint64 gone = 0;  // sections taken out since the last commit
    IndexStamp stamp; // as of finish()
};

IndexWriter::IndexWriter()
    : d(std::make_unique<Private>())
{}

IndexWriter::~IndexWriter()
{
    if (d->database && d->inTransaction)
        (void)d->database->execute("ROLLBACK").has_value();
    d->statements.reset();
    d->database.reset();
    if (d->target != d->file)
        removeFile(d->target);
}

Result<std::unique_ptr<IndexWriter>> IndexWriter::open(const QString &file, Mode mode)
{
    std::unique_ptr<IndexWriter> writer(new IndexWriter);
    if (auto done = writer->prepareFile(file, mode); !done)
        return done.error();
    return writer;
}

Result<void> IndexWriter::prepareFile(const QString &file, Mode mode)
{
    d->file = d->target = file;
    if (!QDir().mkpath(QFileInfo(file).path()))
        return Error{ErrorCode::Io, Text::tr("The folder of the index cannot be made."), file};
    auto lock = FileLock::acquire(file + u".lock"_s);
    if (!lock)
        return Error{lock.error().code, lock.error().what, file};
    d->lock = std::move(*lock);
    const QString aside = file + u".new"_s;
    if (mode == Mode::Aside)
        d->target = aside;
    else if (QFileInfo::exists(aside))
        removeFile(aside); // of somebody who was killed: who holds the lock is alone
    if (mode != Mode::Keep)
        removeFile(d->target);
    Result<bool> opened = openFile();
    if (opened && *opened)
        return {};
    if (!opened && opened.error().code != ErrorCode::Syntax)
        return opened.error();
    d->opening = Opening::Made;
    // What is just being made is not taken away: somebody may be looking at it.
    if (!opened || !isBlank(*d->database)) {
        d->opening = Opening::Replaced;
        d->statements.reset();
        d->database.reset();
        removeFile(d->target);
        opened = openFile();
        if (!opened)
            return opened.error();
    }
    if (auto done = begin(); !done)
        return done;
    if (auto done = createSchema(*d->database); !done)
        return done;
    d->statements = std::make_unique<Statements>(*d->database);
    return commit();
}

// False: the file is there, and no index of this version.
Result<bool> IndexWriter::openFile()
{
    auto database = Database::open(d->target, Database::Mode::Write);
    if (!database)
        return database.error();
    d->database = std::make_unique<Database>(std::move(*database));
    if (auto whole = d->database->checkEnd(); !whole)
        return whole.error();
    const Result<bool> current = isCurrent(*d->database);
    if (!current || !*current)
        return current;
    Statement last = d->database->prepare("SELECT seq FROM sqlite_sequence WHERE name='section'");
    d->nextSection = last.next() ? last.integer(0) + 1 : 1;
    if (auto fine = d->database->check(); !fine)
        return fine.error();
    last = Statement();
    d->statements = std::make_unique<Statements>(*d->database);
    return true;
}

Opening IndexWriter::opening() const
{
    return d->opening;
}

Result<QHash<QString, EditionState>> IndexWriter::editions()
{
    QHash<QString, EditionState> states;
    Statement rows = d->database->prepare("SELECT path, id, size, modified, hash, facts, includes,"
                                          " collection, key, segments FROM edition");
    while (rows.next())
        states.insert(rows.text(0), {rows.integer(1),
                                     rows.integer(2),
                                     rows.integer(3),
                                     rows.bytes(4),
                                     rows.bytes(5),
                                     splitList(rows.text(6)),
                                     {rows.text(7), rows.text(8)},
                                     int(rows.integer(9))});
    if (auto fine = d->database->check(); !fine)
        return fine.error();
    return states;
}

Result<void> IndexWriter::begin()
{
    if (d->inTransaction)
        return {};
    auto done = d->database->execute("BEGIN IMMEDIATE");
    d->inTransaction = done.has_value();
    return done;
}

Result<void> IndexWriter::put(const PreparedEdition &edition)
{
    if (auto done = remove(edition.text.edition.path); !done)
        return done;
    return insert(edition);
}

Result<void> IndexWriter::insert(const PreparedEdition &prepared)
{
    const article::Edition &edition = prepared.text.edition;
    Statement &row = d->statements->edition;
    row.bind(1, edition.path)
        .bind(2, edition.collection)
        .bind(3, edition.key)
        .bind(4, edition.locale.toString())
        .bind(5, edition.docset)
        .bind(6, edition.title)
        .bind(7, prepared.text.titleSource)
        .bind(8, prepared.text.topic)
        .bind(9, joinNames(prepared.text.products))
        .bind(10, joinNames(prepared.text.roles))
        .bind(11, qint64(edition.translation))
        .bind(12, qint64(edition.isBehind()))
        .bind(13, qint64(edition.date.isValid() ? edition.date.year() : 0))
        .bind(14, qint64(edition.segments))
        .bind(15, d->nextSection)
        .bind(16, qint64(prepared.sections.size()))
        .bind(17, edition.size)
        .bind(18, edition.modified)
        .bindBlob(19, prepared.text.hash)
        .bindBlob(20, prepared.text.factsHash)
        .bind(21, joinList(prepared.text.includes));
    if (!row.run())
        return d->database->check();
    return insertSections(prepared, d->database->lastRow());
}

Result<void> IndexWriter::insertSections(const PreparedEdition &prepared, qint64 row)
{
    d->terms.add(prepared.terms, quint32(d->nextSection), qint64(prepared.sections.size()),
                 prepared.text.edition.locale.language());
    for (const PreparedSection &ready : prepared.sections) {
        const qint64 id = d->nextSection++;
        d->statements->section.bind(1, id)
            .bind(2, row)
            .bind(3, qint64(ready.length))
            .bind(4, ready.texts)
            .bind(5, ready.text.anchor)
            .bind(6, ready.text.heading)
            .bind(7, ready.text.headingSource);
        if (!d->statements->section.run() ||
            !d->statements->body.bind(1, id).bindBlob(2, ready.body).run())
            return d->database->check();
    }
    return {};
}

Result<void> IndexWriter::touch(const article::Edition &edition)
{
    if (auto done = begin(); !done)
        return done;
    Statement row = d->database->prepare("UPDATE edition SET size=?, modified=? WHERE path=?");
    if (!row.bind(1, edition.size).bind(2, edition.modified).bind(3, edition.path).run())
        return d->database->check();
    return {};
}

Result<void> IndexWriter::remove(const QString &path)
{
    if (auto done = begin(); !done)
        return done;
    Statements &statements = *d->statements;
    if (!statements.find.bind(1, path).next()) {
        statements.find.reset();
        return d->database->check();
    }
    const qint64 row = statements.find.integer(0);
    const qint64 first = statements.find.integer(1);
    const qint64 sections = statements.find.integer(2);
    statements.find.reset();
    if (auto done = countGone(row); !done)
        return done;
    d->gone += sections;
    if (!statements.removeBodies.bind(1, first).bind(2, first + sections).run() ||
        !statements.removeSections.bind(1, first).bind(2, first + sections).run() ||
        !statements.removeEdition.bind(1, row).run())
        return d->database->check();
    return {};
}

// The rows of an edition stay in the lists of terms and are passed over. That they count no longer
// is known from its terms, which are made again from its texts.
Result<void> IndexWriter::countGone(qint64 row)
{
    Statement edition =
        d->database->prepare("SELECT title, titlesource, locale FROM edition WHERE id=?");
    if (!edition.bind(1, row).next())
        return d->database->check();
    EditionText text;
    text.edition.title = edition.text(0);
    text.titleSource = edition.text(1);
    text.edition.locale = LocaleTag::fromString(edition.text(2)).value_or(LocaleTag());
    Statement sections = d->database->prepare(
        "SELECT heading, headingsource, packed FROM edition JOIN section ON section.id >="
        " edition.section AND section.id < edition.section + edition.sections"
        " JOIN body ON body.section = section.id WHERE edition.id=? ORDER BY section.id");
    sections.bind(1, row);
    while (sections.next()) {
        SectionText &section = text.sections.emplaceBack();
        section.heading = sections.text(0);
        section.headingSource = sections.text(1);
        const PackedPieces pieces(sections.bytes(2));
        for (qsizetype i = 0; i < pieces.size(); ++i)
            section.pieces.append(pieces.piece(i));
    }
    if (auto fine = d->database->check(); !fine)
        return fine;
    const QString language = text.edition.locale.language();
    d->terms.addGone(prepare(std::move(text)).terms, language);
    return {};
}

Result<void> IndexWriter::commit()
{
    if (!d->inTransaction)
        return {};
    if (!d->terms.flush(*d->database, quint32(d->nextSection)))
        return d->database->check();
    Statement facts = d->database->prepare(
        "UPDATE fact SET value = value + iif(name='generation', 1, ?) WHERE name <> 'identity'");
    if (!facts.bind(1, std::exchange(d->gone, 0)).run())
        return d->database->check();
    auto done = d->database->execute("COMMIT");
    d->inTransaction = !done.has_value();
    return done;
}

// Where a third of all rows is gone, everything is joined without them.
Result<void> IndexWriter::joinRuns()
{
    if (!d->terms.flush(*d->database, quint32(d->nextSection)))
        return d->database->check();
    bool all = false;
    {
        Statement rows = d->database->prepare(
            "SELECT (SELECT value FROM fact WHERE name='gone'), (SELECT sum(rows) FROM run)");
        if (!rows.next())
            return d->database->check();
        all = 3 * (rows.integer(0) + d->gone) > rows.integer(1);
    }
    if (!search::joinRuns(*d->database, all))
        return d->database->check();
    if (!all)
        return {};
    d->gone = 0;
    return d->database->execute("UPDATE fact SET value=0 WHERE name='gone'");
}

Result<void> IndexWriter::finish()
{
    if (d->inTransaction) {
        if (auto done = joinRuns(); !done)
            return done;
        if (auto done = commit(); !done)
            return done;
    }
    const auto stamped = readStamp();
    if (!stamped)
        return stamped.error();
    d->stamp = *stamped;
    if (d->target != d->file)
        return takePlace();
    shortenLog(*d->database, d->file);
    return {};
}

Result<IndexStamp> IndexWriter::stamp()
{
    return d->database ? readStamp() : Result<IndexStamp>(d->stamp);
}

Result<IndexStamp> IndexWriter::readStamp()
{
    Statement facts =
        d->database->prepare("SELECT value FROM fact WHERE name IN ('generation', 'identity')"
                             " ORDER BY name DESC");
    IndexStamp stamp;
    if (facts.next())
        stamp.identity = facts.integer(0);
    if (facts.next())
        stamp.generation = facts.integer(0);
    if (auto fine = d->database->check(); !fine)
        return fine.error();
    return stamp;
}

// One file in place of another: neither may have a log of its own then. The old one without its log
// may be damaged, so that it goes before the log where the log cannot be emptied; whoever looks
// then finds no index for a moment.
Result<void> IndexWriter::takePlace()
{
    if (auto done = d->database->execute("PRAGMA journal_mode=DELETE"); !done)
        return done;
    d->statements.reset();
    d->database.reset();
    const bool isEmptied = emptyLogOf(d->file);
    const std::scoped_lock replacing(Database::replacing());
    if (!isEmptied)
        QFile::remove(d->file);
    QFile::remove(d->file + u"-wal"_s);
    QFile::remove(d->file + u"-shm"_s);
    if (std::rename(QFile::encodeName(d->target).constData(),
                    QFile::encodeName(d->file).constData()) != 0)
        return Error{ErrorCode::Io, Text::tr("The new index cannot take the old one's place."),
                     d->file};
    d->target = d->file;
    return {};
}

} // namespace diglot::search
