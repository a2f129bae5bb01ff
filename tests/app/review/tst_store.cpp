// SPDX-License-Identifier: Apache-2.0
#include "app/kept/connection.h"
#include "app/kept/migrations.h"
#include "app/review/schema.h"
#include "app/review/store.h"
#include "tests/app/review/reviewdata.h"

#include <QTemporaryDir>
#include <QTest>

using namespace diglot;
using namespace diglot::review;
using kept::Connection;
using kept::schemaVersion;
using namespace diglot::test;
using article::Judgement;

class TestStore final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsEveryKind_data();
    void keepsEveryKind();
    void keepsReviewersBesideEachOther();
    void saysNothingTwice();
    void keepsAllOfAChangeOrNothing();
    void undoesAndRedoes();
    void undoesBulkChanges();
    void doesNotUndoWhatOthersChanged();
    void remembersWhatStoodBefore();
    void filtersByArticleKindAndLocale();
    void seesOtherStoresChanges();
    void migratesWithABackup();
    void refusesANewerVersion();
    void keepsBackupsOfAWeek();
    void sharesItsSqlWithOtherEngines();

private:
    std::unique_ptr<Store> open()
    {
        Store::Options options = optionsIn(m_folder->path());
        options.now = [this] { return m_now; };
        auto store = Store::open(options);
        return store ? std::move(*store) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QDateTime m_now;
};

void TestStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_now = QDateTime::fromString(u"2026-05-04T10:20:30.040Z"_s, Qt::ISODateWithMs);
}

void TestStore::keepsEveryKind_data()
{
    QTest::addColumn<Entry>("entry");

    article::Verdict full = verdict(105, Judgement::Rejected, u"Анна Ivánovna 李"_s);
    full.comment = u"Строка\nс «кавычками», 'апострофом', \"двойными\" и \\ ; DROP TABLE entry"_s;
    full.proposal = u"**Жирный** [link](url) ‏مرحبا 😀 e\u0301"_s;
    full.reasons = {{u"mqm"_s, u"accuracy/mistranslation"_s, u"major"_s},
                    {u"mqm"_s, u"style"_s, u"minor"_s}};
    QTest::newRow("verdict") << entryOf(full);
    QTest::newRow("approval without words") << entryOf(verdict(7, Judgement::Approved));

    article::Verdict emptyProposal = verdict(8, Judgement::NeedsWork);
    emptyProposal.proposal = u""_s;
    QTest::newRow("proposal to drop the sentence") << entryOf(emptyProposal);

    article::Verdict unit = verdict(0, Judgement::NeedsWork);
    unit.text.place.unit = u"toc:0/2"_s;
    unit.text.source = QString();
    QTest::newRow("unit without a source") << entryOf(unit);

    article::Verdict control = verdict(9, Judgement::NeedsWork);
    control.comment = u"tab\tbell\a zero width\u200b"_s + QChar(0xFFFD);
    QTest::newRow("control characters") << entryOf(control);

    article::Dismissal dismissal;
    dismissal.rule = u"numbers"_s;
    dismissal.hit = u"3-5"_s;
    dismissal.text = judgedText(12);
    dismissal.reviewer = u"boris"_s;
    dismissal.reason = u"a version"_s;
    QTest::newRow("dismissal of a hit") << entryOf(dismissal);
    dismissal.scope = article::Dismissal::Scope::Pair;
    QTest::newRow("dismissal of a pair") << entryOf(dismissal);
    dismissal.scope = article::Dismissal::Scope::Rule;
    QTest::newRow("dismissal of a rule") << entryOf(dismissal);
    QTest::newRow("flag") << entryOf(article::Flag{judgedText(3), u"read-only"_s, u"anna"_s, {}});
    QTest::newRow("convention") << entryOf(
        article::Convention{locale(), u"quotes"_s, u"«»"_s, u"anna"_s, u"house style"_s, {}});
}

void TestStore::keepsEveryKind()
{
    QFETCH(Entry, entry);
    {
        const auto store = open();
        QVERIFY(store);
        const auto id = store->apply(change({{entry.key, entry}}));
        QVERIFY2(id, id ? "" : qPrintable(id.error().toLine()));
        QVERIFY(!id->isEmpty());
    }
    const auto store = open();
    const auto found = store->entry(entry.key);
    QVERIFY(found && *found);
    QVERIFY((*found)->saysTheSameAs(entry));
    QCOMPARE((*found)->source, entry.source);
    QCOMPARE((*found)->target, entry.target);
    QCOMPARE((*found)->when, m_now);
    switch (entry.key.kind) {
    case Kind::Verdict: {
        article::Verdict expected = verdictOf(entry);
        expected.when = m_now;
        QCOMPARE(verdictOf(**found), expected);
        break;
    }
    case Kind::Dismissal: {
        article::Dismissal expected = dismissalOf(entry);
        expected.when = m_now;
        QCOMPARE(dismissalOf(**found), expected);
        break;
    }
    case Kind::Flag:
        QCOMPARE(flagOf(**found).name, u"read-only"_s);
        break;
    case Kind::Convention:
        QCOMPARE(conventionOf(**found).value, u"«»"_s);
        break;
    }
    // Taken back, nothing is left of it but the memory.
    QVERIFY(store->apply(change({{entry.key, std::nullopt}})));
    QVERIFY(!store->entry(entry.key)->has_value());
}

void TestStore::keepsReviewersBesideEachOther()
{
    const auto store = open();
    QVERIFY(store->apply(change({say(verdict(5, Judgement::Approved, u"anna"_s))})));
    QVERIFY(store->apply(change({say(verdict(5, Judgement::Rejected, u"boris"_s))}, u"boris"_s)));
    QVERIFY(store->apply(change({say(verdict(5, Judgement::NeedsWork, u"anna"_s))})));
    const auto entries = store->entries();
    QVERIFY(entries);
    QCOMPARE(entries->size(), 2);
    QCOMPARE(verdictOf(entries->at(0)).judgement, Judgement::NeedsWork);
    QCOMPARE(verdictOf(entries->at(1)).judgement, Judgement::Rejected);
}

void TestStore::saysNothingTwice()
{
    const auto store = open();
    QVERIFY(!store->apply(change({say(verdict(5, Judgement::Approved))}))->isEmpty());
    QVERIFY(store->apply(change({say(verdict(5, Judgement::Approved))}))->isEmpty());
    QVERIFY(store->apply(change({}))->isEmpty());
    QCOMPARE(store->changes()->size(), 1);
}

void TestStore::keepsAllOfAChangeOrNothing()
{
    const auto store = open();
    // A program that ends in the middle of a change leaves it open.
    {
        const auto connection =
            Connection::open({Store::fileIn(m_folder->path()), Connection::Mode::Write, 100});
        QVERIFY(connection);
        QVERIFY((*connection)->begin());
        QVERIFY((*connection)->run(u"DELETE FROM meta"_s));
        const auto refused = store->entries();
        QVERIFY(refused);
    }
    QVERIFY(store->apply(
        change({say(verdict(1, Judgement::Approved)), say(verdict(2, Judgement::Approved))})));
    QCOMPARE(store->entries()->size(), 2);
}

void TestStore::undoesAndRedoes()
{
    const auto store = open();
    const QString anna = u"anna"_s;
    QVERIFY(store->lastChange(anna)->isEmpty());
    QVERIFY(store->lastUndo(anna)->isEmpty());
    QVERIFY(store->apply(change({say(verdict(5, Judgement::Approved))})));
    QVERIFY(store->apply(change({say(verdict(5, Judgement::Rejected))})));
    const auto now = [&] {
        const auto entries = store->entries();
        return entries->isEmpty() ? Judgement::None : verdictOf(entries->first()).judgement;
    };
    const auto undo = [&] { return store->undo(*store->lastChange(anna), anna).has_value(); };
    const auto redo = [&] { return store->undo(*store->lastUndo(anna), anna).has_value(); };

    QVERIFY(undo());
    QCOMPARE(now(), Judgement::Approved);
    QVERIFY(undo());
    QCOMPARE(now(), Judgement::None);
    QVERIFY(store->lastChange(anna)->isEmpty());
    QVERIFY(redo());
    QCOMPARE(now(), Judgement::Approved);
    QVERIFY(redo());
    QCOMPARE(now(), Judgement::Rejected);
    QVERIFY(store->lastUndo(anna)->isEmpty());
    QVERIFY(undo());
    QCOMPARE(now(), Judgement::Approved);
    // Something new ends redoing.
    QVERIFY(store->apply(change({say(verdict(6, Judgement::Approved))})));
    QVERIFY(store->lastUndo(anna)->isEmpty());
    QCOMPARE(store->undo(u"unknown"_s, anna).error().code, ErrorCode::NotFound);
}

void TestStore::undoesBulkChanges()
{
    const auto store = open();
    QList<Edit> edits;
    for (int number = 1; number <= 300; ++number)
        edits.append(say(verdict(number, Judgement::Approved)));
    QVERIFY(store->apply(change({say(verdict(7, Judgement::Rejected))})));
    const auto id = store->apply(change(edits));
    QVERIFY(id);
    QCOMPARE(store->changes()->first().entries, 300);
    QCOMPARE(store->entries()->size(), 300);
    QVERIFY(store->undo(*id, u"boris"_s));
    QCOMPARE(store->entries()->size(), 1);
    QCOMPARE(verdictOf(store->entries()->first()).judgement, Judgement::Rejected);
    QCOMPARE(store->undo(*id, u"boris"_s).error().code, ErrorCode::Conflict);
}

void TestStore::doesNotUndoWhatOthersChanged()
{
    const auto store = open();
    const auto id = store->apply(
        change({say(verdict(5, Judgement::Approved)), say(verdict(6, Judgement::Approved))}));
    QVERIFY(store->apply(change({say(verdict(6, Judgement::Rejected))}, u"boris"_s)));
    const auto undone = store->undo(*id, u"anna"_s);
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, ErrorCode::Conflict);
    // Whole or not at all.
    QCOMPARE(store->entries()->size(), 2);
    QCOMPARE(store->changes()->size(), 2);
}

void TestStore::remembersWhatStoodBefore()
{
    const auto store = open();
    QVERIFY(store->apply(change({say(verdict(5, Judgement::Approved))})));
    m_now = m_now.addDays(1);
    QVERIFY(store->apply(change({say(verdict(5, Judgement::Rejected))}, u"boris"_s)));
    QVERIFY(store->apply(change({say(verdict(6, Judgement::Rejected))})));
    const auto history = store->history(judgedText(5).place);
    QVERIFY(history);
    QCOMPARE(history->size(), 2);
    QVERIFY(!history->at(0).before);
    QCOMPARE(history->at(0).after->state, u"approved"_s);
    QCOMPARE(history->at(1).before->state, u"approved"_s);
    QCOMPARE(history->at(1).after->state, u"rejected"_s);
    QCOMPARE(history->at(1).change.author, u"boris"_s);
    QCOMPARE(history->at(1).change.when, m_now);
    QCOMPARE(history->at(0).change.when, m_now.addDays(-1));
}

void TestStore::filtersByArticleKindAndLocale()
{
    const auto store = open();
    article::Verdict german = verdict(5, Judgement::Approved);
    german.text.place.locale = locale(u"de-DE");
    article::Verdict other = verdict(5, Judgement::Approved);
    other.text.place.key = u"set/b.md"_s;
    const Entry flag = entryOf(article::Flag{judgedText(5), u"ask"_s, u"anna"_s, {}});
    QVERIFY(store->apply(
        change({say(german), say(other), say(verdict(5, Judgement::Approved)), {flag.key, flag}})));
    EntryFilter filter;
    filter.article = judgedText(1).place;
    QCOMPARE(store->entries(filter)->size(), 2);
    filter.kind = Kind::Flag;
    QCOMPARE(store->entries(filter)->size(), 1);
    filter = {};
    filter.locale = locale(u"de-DE");
    QCOMPARE(store->entries(filter)->size(), 1);
    const auto editions = store->editions();
    QCOMPARE(editions->size(), 3);
    QCOMPARE(editions->at(1).key, u"set/a.md"_s);
    QCOMPARE(editions->at(1).entries, 2);
}

void TestStore::seesOtherStoresChanges()
{
    const auto first = open();
    const auto second = open();
    const auto before = second->dataVersion();
    QCOMPARE(*second->dataVersion(), *before);
    QVERIFY(first->apply(change({say(verdict(5, Judgement::Approved))})));
    QVERIFY(*second->dataVersion() != *before);
    QCOMPARE(second->entries()->size(), 1);
    const auto now = second->dataVersion();
    QCOMPARE(*second->dataVersion(), *now);
}

void TestStore::migratesWithABackup()
{
    {
        const auto store = open();
        QVERIFY(store->apply(change({say(verdict(5, Judgement::Approved))})));
    }
    Store::Options options = optionsIn(m_folder->path());
    options.migrations =
        scheme().migrations + QStringList{u"ALTER TABLE change ADD COLUMN machine TEXT;\n"_s};
    {
        const auto store = Store::open(options);
        QVERIFY2(store, store ? "" : qPrintable(store.error().toLine()));
        QCOMPARE((*store)->entries()->size(), 1);
    }
    const QString backup = m_folder->filePath(u"backups/reviews-before-2.db"_s);
    QVERIFY(QFile::exists(backup));
    const auto old = Connection::open({backup, Connection::Mode::Read, 100});
    QVERIFY(old);
    QCOMPARE(*schemaVersion(**old), 1);
    // A migration that fails leaves the version before it.
    options.migrations.append(u"ALTER TABLE nothing ADD COLUMN x TEXT;\n"_s);
    QVERIFY(!Store::open(options));
    options.migrations.removeLast();
    QVERIFY(Store::open(options));
}

void TestStore::refusesANewerVersion()
{
    Store::Options options = optionsIn(m_folder->path());
    options.migrations = scheme().migrations + QStringList{u"CREATE TABLE more (a TEXT);\n"_s};
    QVERIFY(Store::open(options));
    const auto refused = Store::open(optionsIn(m_folder->path()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Unsupported);
    QVERIFY(!refused.error().toLine().contains(u'\n'));
}

void TestStore::keepsBackupsOfAWeek()
{
    for (int day = 0; day < 10; ++day) {
        const auto store = open();
        QVERIFY(store->apply(change({say(verdict(day + 1, Judgement::Approved))})));
        m_now = m_now.addDays(1);
    }
    const QStringList backups = QDir(m_folder->filePath(u"backups"_s)).entryList(QDir::Files);
    QCOMPARE(backups.size(), 7);
    QCOMPARE(backups.last(), u"reviews-2026-05-13.db"_s);
    const auto newest = Connection::open(
        {m_folder->filePath(u"backups/"_s + backups.last()), Connection::Mode::Read, 100});
    QVERIFY(newest);
    const auto count = (*newest)->run(u"SELECT COUNT(*) FROM entry"_s);
    QVERIFY(count && (*count)->next());
    QCOMPARE((*count)->value(0).toInt(), 9);
}

// What is SQLite's own may stand where the engine is hidden only.
void TestStore::sharesItsSqlWithOtherEngines()
{
    const QRegularExpression own(
        u"PRAGMA|AUTOINCREMENT|INSERT OR|REPLACE INTO|\\browid\\b|sqlite_|VACUUM|GLOB|IFNULL|"
        "WITHOUT ROWID|json_|strftime|datetime\\("_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList files{u"" DIGLOT_SOURCE_DIR "/resources/sql/reviews-0001.sql"_s};
    for (const QString &name : {u"rows.cpp"_s, u"store.cpp"_s})
        files.append(u"" DIGLOT_SOURCE_DIR "/app/review/"_s + name);
    for (const QString &name : files) {
        QFile file(name);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        const auto match = own.match(QString::fromUtf8(file.readAll()));
        QVERIFY2(!match.hasMatch(), qPrintable(name + u": "_s + match.captured()));
    }
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
