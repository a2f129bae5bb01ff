// SPDX-License-Identifier: Apache-2.0
#include "app/search/indexwriter.h"

#include "app/search/filelock.h"
#include "app/search/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace diglot::search {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SearchIndex)
};

constexpr qint64 frequentFrom = 64; // rows; below, counting is cheaper than remembering
constexpr int shortestWord = 3;     // letters of a word that is offered as a correction
constexpr int longestWord = 40;

void removeFile(const QString &file)
{
    for (const QLatin1StringView end : {"-wal"_L1, "-shm"_L1, "-journal"_L1, ""_L1})
        QFile::remove(file + end);
}

// Moves everything from the log of an index into its file; false where a reader is in the way.
bool isLogEmpty(const QString &file)
{
    auto database = Database::open(file, Database::Mode::Write);
    if (!database)
        return false;
    Statement checkpoint = database->prepare("PRAGMA wal_checkpoint(TRUNCATE)");
    return checkpoint.next() && checkpoint.integer(0) == 0;
}

// Words of letters only, of a script that has words.
bool isPlainWord(const QString &word)
{
    if (word.size() < shortestWord || word.size() > longestWord)
        return false;
    return std::all_of(word.cbegin(), word.cend(), [](QChar c) {
        return c.isLetter() && scriptOf(c.unicode()) != Script::Grams;
    });
}

} // namespace

struct IndexWriter::Private
{
    QString file;   // where the index is
    QString target; // which is written: the same, or beside it
    std::unique_ptr<FileLock> lock;
    // Statements refer to the database: they come behind it and go before it.
    std::unique_ptr<Database> database;
    std::unique_ptr<FullText> text;
    Opening opening = Opening::Kept;
    bool inTransaction = false;
    qint64 changed = 0; // sections since the words were counted
    qint64 sections = 0;
};

IndexWriter::IndexWriter()
    : d(std::make_unique<Private>())
{}

IndexWriter::~IndexWriter()
{
    if (d->database && d->inTransaction)
        (void)d->database->execute("ROLLBACK").has_value();
    d->text.reset();
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
    if (mode == Mode::Aside)
        d->target = file + u".new"_s;
    if (mode != Mode::Keep)
        removeFile(d->target);
    const bool existed = QFileInfo(d->target).size() > 0;
    Result<bool> opened = openFile();
    if (opened && *opened)
        return {};
    if (!opened && opened.error().code != ErrorCode::Syntax)
        return opened.error();
    d->text.reset();
    d->database.reset();
    removeFile(d->target);
    d->opening = existed ? Opening::Replaced : Opening::Made;
    opened = openFile();
    if (!opened)
        return opened.error();
    if (auto done = begin(); !done)
        return done;
    if (auto done = createSchema(*d->database, *d->text); !done)
        return done;
    return commit();
}

// False: the file is there, and no index of this version.
Result<bool> IndexWriter::openFile()
{
    auto database = Database::open(d->target, Database::Mode::Write);
    if (!database)
        return database.error();
    d->database = std::make_unique<Database>(std::move(*database));
    auto text = FullText::attach(*d->database);
    if (!text)
        return text.error();
    d->text = std::move(*text);
    if (auto whole = d->database->checkEnd(); !whole)
        return whole.error();
    const Result<bool> current = isCurrent(*d->database);
    if (!current || !*current)
        return current;
    Statement count = d->database->prepare("SELECT count(*) FROM section");
    if (count.next())
        d->sections = count.integer(0);
    if (auto fine = d->database->check(); !fine)
        return fine.error();
    return true;
}

Opening IndexWriter::opening() const
{
    return d->opening;
}

Result<QHash<QString, EditionState>> IndexWriter::editions()
{
    QHash<QString, EditionState> states;
    Statement rows =
        d->database->prepare("SELECT path, id, size, modified, hash, facts, includes FROM edition");
    while (rows.next())
        states.insert(rows.text(0), {rows.integer(1), rows.integer(2), rows.integer(3),
                                     rows.bytes(4), rows.bytes(5), splitList(rows.text(6))});
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
    Statement row = d->database->prepare(
        "INSERT INTO edition(path, collection, key, locale, docset, title, titlesource, topic,"
        " products, roles, translation, behind, year, segments, size, modified, hash, facts,"
        " includes) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    row.bind(1, edition.path)
        .bind(2, edition.collection)
        .bind(3, edition.key)
        .bind(4, edition.locale.toString())
        .bind(5, edition.docset)
        .bind(6, edition.title)
        .bind(7, prepared.text.titleSource)
        .bind(8, prepared.text.topic)
        .bind(9, joinList(prepared.text.products))
        .bind(10, joinList(prepared.text.roles))
        .bind(11, qint64(edition.translation))
        .bind(12, qint64(edition.isBehind()))
        .bind(13, qint64(edition.date.isValid() ? edition.date.year() : 0))
        .bind(14, qint64(edition.segments))
        .bind(15, edition.size)
        .bind(16, edition.modified)
        .bindBlob(17, prepared.text.hash)
        .bindBlob(18, prepared.text.factsHash)
        .bind(19, joinList(prepared.text.includes));
    if (!row.run())
        return d->database->check();
    const qint64 id = d->database->lastRow();
    Statement section = d->database->prepare(
        "INSERT INTO section(edition, length, anchor, heading, headingsource) VALUES(?,?,?,?,?)");
    Statement body = d->database->prepare("INSERT INTO body(section, packed) VALUES(?,?)");
    for (const PreparedSection &ready : prepared.sections) {
        section.bind(1, id)
            .bind(2, qint64(ready.length))
            .bind(3, ready.text.anchor)
            .bind(4, ready.text.heading)
            .bind(5, ready.text.headingSource);
        if (!section.run())
            return d->database->check();
        const qint64 sectionId = d->database->lastRow();
        if (!body.bind(1, sectionId).bindBlob(2, ready.body).run())
            return d->database->check();
        if (auto done = d->text->insert(sectionId, ready.terms); !done)
            return done;
    }
    d->changed += qint64(prepared.sections.size());
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
    Statement row = d->database->prepare("SELECT id FROM edition WHERE path=?");
    if (row.bind(1, path).next())
        return removeRow(row.integer(0));
    return d->database->check();
}

// FTS5 takes out what it is given: the terms are made again from the texts. Row by row, several in
// one statement were seen to fail (research: search.md 6).
Result<void> IndexWriter::removeRow(qint64 row)
{
    QString title;
    QString titleSource;
    QString language;
    {
        Statement edition =
            d->database->prepare("SELECT title, titlesource, locale FROM edition WHERE id=?");
        if (!edition.bind(1, row).next())
            return d->database->check();
        title = edition.text(0);
        titleSource = edition.text(1);
        language = edition.text(2).section(u'-', 0, 0);
    }
    Statement sections = d->database->prepare(
        "SELECT id, heading, headingsource, packed FROM section JOIN body ON body.section ="
        " section.id WHERE edition=?");
    sections.bind(1, row);
    while (sections.next()) {
        const SectionText section{
            {}, sections.text(1), sections.text(2), unpackPieces(sections.bytes(3))};
        const FullText::Row terms = termsOf(title, titleSource, section, language);
        if (auto done = d->text->remove(sections.integer(0), terms); !done)
            return done;
        ++d->changed;
    }
    if (auto fine = d->database->check(); !fine)
        return fine;
    for (const char *sql :
         {"DELETE FROM body WHERE section IN (SELECT id FROM section WHERE"
          " edition=?)",
          "DELETE FROM section WHERE edition=?", "DELETE FROM edition WHERE id=?"}) {
        Statement statement = d->database->prepare(sql);
        if (!statement.bind(1, row).run())
            return d->database->check();
    }
    return {};
}

Result<void> IndexWriter::commit()
{
    if (!d->inTransaction)
        return {};
    auto done = d->database->execute("COMMIT");
    d->inTransaction = !done.has_value();
    return done;
}

// One walk through all terms. Small changes leave the counts a little behind, which ranking does
// not feel.
Result<void> IndexWriter::countWords()
{
    if (auto done = begin(); !done)
        return done;
    if (auto done = d->database->execute("DELETE FROM frequent; DELETE FROM word"); !done)
        return done;
    Statement terms = d->database->prepare("SELECT term, doc FROM ftsrow");
    Statement frequent = d->database->prepare("INSERT INTO frequent(term, rows) VALUES(?,?)");
    Statement word = d->database->prepare("INSERT INTO word(word, rows) VALUES(?,?)");
    while (terms.next()) {
        const QByteArray term = terms.bytes(0);
        const qint64 rows = terms.integer(1);
        if (rows >= frequentFrom && !frequent.bindBlob(1, term).bind(2, rows).run())
            return d->database->check();
        if (term.startsWith(stemMark))
            continue;
        const QString text = QString::fromUtf8(term);
        if (isPlainWord(text) && !word.bind(1, text).bind(2, rows).run())
            return d->database->check();
    }
    d->changed = 0;
    return d->database->check();
}

Result<void> IndexWriter::finish()
{
    Statement count = d->database->prepare("SELECT count(*) FROM section");
    const qint64 sections = count.next() ? count.integer(0) : 0;
    count = Statement();
    Statement words = d->database->prepare("SELECT 1 FROM word LIMIT 1");
    const bool counted = words.next();
    words = Statement();
    if (d->changed > 0 && (!counted || d->changed > sections / 20)) {
        if (auto done = countWords(); !done)
            return done;
    }
    if (auto done = commit(); !done)
        return done;
    if (d->target == d->file)
        return {};
    return takePlace();
}

// One file in place of another: neither may have a log of its own then. The old one without its log
// may be damaged, so that it goes before the log where the log cannot be emptied; whoever looks
// then finds no index for a moment.
Result<void> IndexWriter::takePlace()
{
    if (auto done = d->database->execute("PRAGMA journal_mode=DELETE"); !done)
        return done;
    d->text.reset();
    d->database.reset();
    if (!isLogEmpty(d->file))
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

Result<void> checkIndex(const QString &file)
{
    auto database = Database::open(file, Database::Mode::Write);
    if (!database)
        return database.error();
    auto text = FullText::attach(*database);
    if (!text)
        return text.error();
    {
        Statement check = database->prepare("PRAGMA integrity_check");
        if (!check.next())
            return database->check();
        if (check.text(0) != "ok"_L1)
            return Error{ErrorCode::Syntax, check.text(0), file};
    }
    return database->execute("INSERT INTO fts(fts) VALUES('integrity-check')");
}

} // namespace diglot::search
