// SPDX-License-Identifier: Apache-2.0
#include "app/kept/connection.h"
#include "app/marks/markhtml.h"
#include "app/marks/markjson.h"
#include "app/marks/rows.h"
#include "app/marks/store.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace diglot;
using namespace diglot::marks;
using namespace Qt::StringLiterals;
using article::Mark;
using article::MarkKind;

class TestMarksStore final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void keepsEveryKind();
    void changesAndOrder();
    void removesWithContent();
    void visitsEndAfterNinetyDays();
    void forgetsVisits();
    void closedTabs();
    void sessions();
    void twoStoresSeeEachOther();
    void migratesWithABackup();
    void damagedFile_data();
    void damagedFile();
    void damageKeepsAwayWhatWasRemoved();
    void fullDisk();
    void folderThatCannotBeWritten();
    void ownerAloneReads();
    void exportsAndImports_data();
    void exportsAndImports();
    void importsOnlyWhatIsNewer();
    void refusesForeignFiles_data();
    void refusesForeignFiles();
    void htmlEscapes();
    void sharesItsSqlWithOtherEngines();

private:
    Store::Options options() const
    {
        return {m_folder->path(), 500, [this] { return m_now; }, {}};
    }
    std::unique_ptr<Store> open() const
    {
        auto store = Store::open(options());
        if (!store)
            qWarning("%s", qPrintable(store.error().toLine()));
        return store ? std::move(*store) : nullptr;
    }
    static Mark mark(MarkKind kind, const QString &title, const QString &parent = {});
    static Mark onSentence(MarkKind kind, int number, const QString &words);

    std::unique_ptr<QTemporaryDir> m_folder;
    QDateTime m_now;
};

void TestMarksStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_now = QDateTime({2024, 5, 1}, {12, 0}, Qt::UTC);
}

Mark TestMarksStore::mark(MarkKind kind, const QString &title, const QString &parent)
{
    Mark mark;
    mark.kind = kind;
    mark.title = title;
    mark.parent = parent;
    if (kind != MarkKind::Folder && kind != MarkKind::Set)
        mark.text.place = {
            u"docs"_s, u"docs/%1.md"_s.arg(title), *LocaleTag::fromString(u"ar-SA"), 0, {}};
    mark.assetId = u"5f5eb271"_s;
    return mark;
}

Mark TestMarksStore::onSentence(MarkKind kind, int number, const QString &words)
{
    Mark made = mark(kind, u"a"_s);
    made.text.place.number = number;
    made.text.source = u"Open the list -- or <b>not</b>."_s;
    made.text.target = u"افتح القائمة."_s;
    made.words = words;
    made.colour = article::MarkColour::Blue;
    return made;
}

void TestMarksStore::keepsEveryKind()
{
    const QList<Mark> marks{mark(MarkKind::Folder, u"客戶"_s),
                            mark(MarkKind::Bookmark, u"b"_s),
                            onSentence(MarkKind::Note, 104, u"Ask twice\n“so”"_s),
                            onSentence(MarkKind::Highlight, 105, {}),
                            mark(MarkKind::Set, u"Ticket 4711"_s),
                            mark(MarkKind::Pin, u"p"_s)};
    const auto ids = open()->keep(marks);
    QVERIFY(ids);
    QCOMPARE(QSet<QString>(ids->cbegin(), ids->cend()).size(), marks.size());
    const auto read = open()->marks();
    QVERIFY(read);
    QCOMPARE(read->size(), marks.size());
    for (const Mark &found : *read) {
        Mark wanted = marks.at(ids->indexOf(found.id));
        wanted.id = found.id;
        wanted.position = found.position;
        wanted.made = wanted.changed = m_now;
        if (wanted.kind != MarkKind::Highlight)
            wanted.colour = found.colour; // only a highlight has one
        QVERIFY(found == wanted);
    }
}

void TestMarksStore::changesAndOrder()
{
    const auto store = open();
    const auto ids =
        store->keep({mark(MarkKind::Bookmark, u"a"_s), mark(MarkKind::Bookmark, u"b"_s)});
    QVERIFY(ids);
    auto marks = *store->marks();
    QCOMPARE(marks.at(0).title, u"a"_s);
    m_now = m_now.addSecs(60);
    std::swap(marks[0].position, marks[1].position);
    marks[0].title = u"renamed"_s;
    QVERIFY(store->keep(marks));
    const auto after = *store->marks();
    QCOMPARE(after.at(0).title, u"b"_s);
    QCOMPARE(after.at(1).title, u"renamed"_s);
    QCOMPARE(after.at(1).changed, m_now);
    QCOMPARE(after.at(1).made, m_now.addSecs(-60));
    // Saying the same again is no change.
    m_now = m_now.addSecs(60);
    QVERIFY(store->keep(after));
    QCOMPARE(store->marks()->at(0).changed, m_now.addSecs(-60));
}

void TestMarksStore::removesWithContent()
{
    const auto store = open();
    const QString outer = store->keep({mark(MarkKind::Folder, u"outer"_s)})->first();
    const QString inner = store->keep({mark(MarkKind::Folder, u"inner"_s, outer)})->first();
    QVERIFY(store->keep(
        {mark(MarkKind::Bookmark, u"in"_s, inner), mark(MarkKind::Bookmark, u"beside"_s)}));
    const auto removed = store->remove({outer});
    QVERIFY(removed);
    QCOMPARE(removed->size(), 3);
    QCOMPARE(store->marks()->size(), 1);
    QVERIFY(store->keep(*removed));
    QCOMPARE(store->marks()->size(), 4);
    QCOMPARE(store->remove({u"no such id"_s})->size(), 0);
    // A circle, as only a file could bring it, ends too.
    auto circle = *store->keep({mark(MarkKind::Folder, u"x"_s)});
    Mark own = mark(MarkKind::Folder, u"x"_s, circle.first());
    own.id = circle.first();
    QVERIFY(store->keep({own}));
    QCOMPARE(store->remove(circle)->size(), 1);
}

void TestMarksStore::visitsEndAfterNinetyDays()
{
    const auto store = open();
    const auto place = mark(MarkKind::Pin, u"a"_s).text.place;
    const auto other = mark(MarkKind::Pin, u"b"_s).text.place;
    QVERIFY(store->visit({place, u"A"_s, {}}));
    m_now = m_now.addDays(1);
    QVERIFY(store->visit({other, u"B"_s, {}}));
    QVERIFY(store->visit({other, u"B again"_s, {}}));
    QCOMPARE(store->visits()->size(), 2);
    QCOMPARE(store->visits()->first().title, u"B again"_s);
    QVERIFY(store->visits()->first().place == other);
    m_now = m_now.addDays(Store::DaysKept);
    QCOMPARE(store->visits()->size(), 1); // not shown, and …
    QVERIFY(store->visit({place, u"A"_s, {}}));
    m_now = m_now.addDays(-Store::DaysKept); // … not there any more
    QCOMPARE(store->visits()->size(), 2);
}

void TestMarksStore::forgetsVisits()
{
    const auto store = open();
    const auto place = mark(MarkKind::Pin, u"a"_s).text.place;
    QVERIFY(store->visit({place, u"Secret words"_s, {}}));
    QVERIFY(store->visit({mark(MarkKind::Pin, u"b"_s).text.place, u"B"_s, {}}));
    QVERIFY(store->forgetVisit(place));
    QCOMPARE(store->visits()->size(), 1);
    QVERIFY(store->pushClosed(u"lib"_s, {u"diglot:x"_s, u"X"_s, {}, {}}));
    QVERIFY(store->forgetVisits());
    QCOMPARE(store->visits()->size(), 0);
    QCOMPARE(store->closedTabs(u"lib"_s)->size(), 0);
}

void TestMarksStore::closedTabs()
{
    const auto store = open();
    QVERIFY(!*store->popClosed(u"lib"_s));
    for (int i = 0; i < Store::MostClosedTabs + 5; ++i)
        QVERIFY(store->pushClosed(
            u"lib"_s, {u"diglot:%1"_s.arg(i), u"T%1"_s.arg(i), "{\"segment\":3}"_ba, {}}));
    QVERIFY(store->pushClosed(u"other"_s, {u"diglot:other"_s, {}, {}, {}}));
    QCOMPARE(store->closedTabs(u"lib"_s)->size(), Store::MostClosedTabs);
    const auto tab = open()->popClosed(u"lib"_s);
    QVERIFY(tab && *tab);
    QCOMPARE((*tab)->address, u"diglot:%1"_s.arg(Store::MostClosedTabs + 4));
    QCOMPARE((*tab)->place, "{\"segment\":3}"_ba);
    QCOMPARE((*store->popClosed(u"lib"_s))->address, u"diglot:%1"_s.arg(Store::MostClosedTabs + 3));
    QCOMPARE((*store->popClosed(u"other"_s))->address, u"diglot:other"_s);
}

void TestMarksStore::sessions()
{
    const auto store = open();
    QVERIFY(store->session(u"main"_s, u"a"_s)->isEmpty());
    QVERIFY(store->keepSession(u"main"_s, u"a"_s, "{\"tabs\":[1]}"));
    QVERIFY(store->keepSession(u"main"_s, u"b"_s, "{}"));
    QVERIFY(store->keepSession(u"main"_s, u"a"_s, "{\"tabs\":[2]}"));
    QCOMPARE(*open()->session(u"main"_s, u"a"_s), "{\"tabs\":[2]}"_ba);
    QVERIFY(open()->session(u"second"_s, u"a"_s)->isEmpty());
}

void TestMarksStore::twoStoresSeeEachOther()
{
    const auto one = open();
    const auto two = open();
    const auto before = *one->dataVersion();
    QVERIFY(two->keep({mark(MarkKind::Bookmark, u"a"_s)}));
    QVERIFY(*one->dataVersion() != before);
    QCOMPARE(one->marks()->size(), 1);
    QVERIFY(one->keep({mark(MarkKind::Bookmark, u"b"_s)}));
    QCOMPARE(two->marks()->size(), 2);
}

void TestMarksStore::migratesWithABackup()
{
    QVERIFY(open()->keep({mark(MarkKind::Bookmark, u"a"_s)}));
    Store::Options newer = options();
    newer.migrations =
        scheme().migrations + QStringList{u"ALTER TABLE visit ADD COLUMN more TEXT;\n"_s};
    const auto store = Store::open(newer);
    QVERIFY(store);
    QCOMPARE((*store)->marks()->size(), 1);
    QVERIFY(QFile::exists(m_folder->filePath(u"backups/marks-before-2.db"_s)));
    // An older program leaves it alone and says why.
    const auto older = Store::open(options());
    QVERIFY(!older);
    QCOMPARE(older.error().code, ErrorCode::Unsupported);
}

void TestMarksStore::damagedFile_data()
{
    QTest::addColumn<QString>("damage");
    for (const auto *name : {"half", "zeroed header", "text", "middle"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestMarksStore::damagedFile()
{
    QFETCH(const QString, damage);
    {
        const auto store = open();
        for (int i = 0; i < 200; ++i)
            QVERIFY(store->keep({mark(MarkKind::Bookmark, u"b%1"_s.arg(i))}));
    }
    (void)open(); // makes the backup of the day
    QFile file(Store::fileIn(m_folder->path()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    QByteArray bytes = whole;
    if (damage == u"half"_s)
        bytes = whole.left(whole.size() / 2);
    else if (damage == u"zeroed header"_s)
        bytes.replace(0, 4096, QByteArray(4096, '\0'));
    else if (damage == u"text"_s)
        bytes = QByteArray("This is a text.\n").repeated(1000);
    else
        bytes.replace(whole.size() / 2, 8192, QByteArray(8192, '\xA5'));
    file.resize(0);
    file.seek(0);
    file.write(bytes);
    file.close();
    m_now = m_now.addDays(1); // every page is looked at once a day
    const auto store = open();
    QVERIFY(store);
    QCOMPARE(store->notices().size(), 1);
    QCOMPARE(store->marks()->size(), 200);
    QCOMPARE(QDir(m_folder->path()).entryList({u"marks-damaged-*.db"_s}).size(), 1);
    QVERIFY(store->keep({mark(MarkKind::Bookmark, u"new"_s)}));
}

void TestMarksStore::damageKeepsAwayWhatWasRemoved()
{
    {
        const auto store = open();
        QVERIFY(store->keep({mark(MarkKind::Bookmark, u"stays"_s)}));
        QVERIFY(store->keep({mark(MarkKind::Bookmark, u"goes"_s)}));
    }
    auto store = open(); // with a backup that knows both
    const auto both = *store->marks();
    for (const Mark &one : both) {
        if (one.title == u"goes"_s)
            QVERIFY(store->remove({one.id}));
    }
    store.reset();
    QFile file(Store::fileIn(m_folder->path()));
    QVERIFY(file.open(QIODevice::Append));
    const qint64 size = file.size();
    file.close();
    // The last page goes; what stood in the first ones can be read.
    QVERIFY(QFile::resize(Store::fileIn(m_folder->path()), size - 4096));
    m_now = m_now.addDays(1);
    store = open();
    QVERIFY(store);
    QCOMPARE(store->notices().size(), 1);
    QCOMPARE(store->marks()->size(), 1);
    QCOMPARE(store->marks()->first().title, u"stays"_s);
}

void TestMarksStore::fullDisk()
{
    const auto store = open();
    QVERIFY(store->keep({mark(MarkKind::Bookmark, u"before"_s)}));
    // A limit on the size of files is met by SQLite as a disk that is full.
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit none{16'384, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &none), 0);
    Mark large = onSentence(MarkKind::Note, 1, QString(90'000, u'x'));
    const auto kept = store->keep({large});
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, oldHandler);
    QVERIFY(!kept);
    QVERIFY(kept.error().code == ErrorCode::Limit || kept.error().code == ErrorCode::Io);
    QCOMPARE(store->marks()->size(), 1);
    QVERIFY(store->keep({large}));
    QCOMPARE(open()->marks()->size(), 2);
}

void TestMarksStore::folderThatCannotBeWritten()
{
    if (geteuid() == 0 && seteuid(65534) != 0)
        QSKIP("root may write everywhere, and cannot become another user here");
    (void)seteuid(0);
    QVERIFY(open()->keep({mark(MarkKind::Bookmark, u"a"_s)}));
    const QByteArray folder = QFile::encodeName(m_folder->path());
    QVERIFY(QFile::setPermissions(Store::fileIn(m_folder->path()),
                                  QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    QCOMPARE(chmod(folder.constData(), 0555), 0);
    const bool root = geteuid() == 0;
    if (root)
        QCOMPARE(seteuid(65534), 0);
    {
        const auto store = open();
        if (root)
            QCOMPARE(seteuid(0), 0);
        QVERIFY(store);
        QVERIFY(store->isReadOnly());
        QCOMPARE(store->notices().size(), 1);
        QCOMPARE(store->marks()->size(), 1);
        const auto kept = store->keep({mark(MarkKind::Bookmark, u"b"_s)});
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, ErrorCode::Io);
    }
    QCOMPARE(chmod(folder.constData(), 0755), 0);
}

void TestMarksStore::ownerAloneReads()
{
    const auto store = open();
    QVERIFY(store->visit({mark(MarkKind::Pin, u"a"_s).text.place, u"A"_s, {}}));
    for (const QString &ending : {u""_s, u"-wal"_s}) {
        struct stat status
        {};
        QCOMPARE(
            stat(QFile::encodeName(Store::fileIn(m_folder->path()) + ending).constData(), &status),
            0);
        QCOMPARE(status.st_mode & 077, 0U);
    }
}

void TestMarksStore::exportsAndImports_data()
{
    QTest::addColumn<bool>("html");
    QTest::newRow("json") << false;
    QTest::newRow("html") << true;
}

void TestMarksStore::exportsAndImports()
{
    QFETCH(const bool, html);
    const auto store = open();
    const QString folder = store->keep({mark(MarkKind::Folder, u"<F> -- & -->"_s)})->first();
    QVERIFY(store->keep({mark(MarkKind::Bookmark, u"b"_s, folder),
                         onSentence(MarkKind::Note, 3, u"--> words --"_s),
                         onSentence(MarkKind::Highlight, 4, {})}));
    const auto marks = *store->marks();
    const QByteArray bytes =
        html ? jsonInHtml(toHtml(marks, [](const Mark &) { return u"diglot://x/"_s; }))
             : toJson(marks);
    const auto read = fromJson(bytes);
    QVERIFY2(read, read ? "" : qPrintable(read.error().toLine()));
    QCOMPARE(read->size(), marks.size());
    QVERIFY(*read == marks);
    // Into another store, where they are as they were; a second time changes nothing.
    const QTemporaryDir other;
    const auto there = Store::open({other.path(), 500, {}, {}});
    QVERIFY(there);
    QCOMPARE(*(*there)->takeIn(*read), marks.size());
    QVERIFY(*(*there)->marks() == marks);
    QCOMPARE(*(*there)->takeIn(*read), 0);
}

void TestMarksStore::importsOnlyWhatIsNewer()
{
    const auto store = open();
    QVERIFY(store->keep({mark(MarkKind::Bookmark, u"a"_s), mark(MarkKind::Bookmark, u"b"_s)}));
    const auto exported = *store->marks();
    m_now = m_now.addSecs(10);
    Mark changed = exported.first();
    changed.title = u"newer here"_s;
    QVERIFY(store->keep({changed}));
    QVERIFY(store->remove({exported.last().id}));
    QCOMPARE(*store->takeIn(exported), 0); // older than what was done here
    QCOMPARE(store->marks()->size(), 1);
    QCOMPARE(store->marks()->first().title, u"newer here"_s);
}

void TestMarksStore::refusesForeignFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << "Hello"_ba;
    QTest::newRow("other json") << "{\"marks\":[]}"_ba;
    QTest::newRow("newer") << "{\"diglot\":\"marks\",\"version\":2,\"marks\":[]}"_ba;
    QTest::newRow("no id")
        << "{\"diglot\":\"marks\",\"version\":1,\"marks\":[{\"kind\":\"set\"}]}"_ba;
    QTest::newRow("foreign kind") << QByteArray(
        "{\"diglot\":\"marks\",\"version\":1,\"marks\":[{\"id\":\"" + QByteArray(32, 'a') +
        "\",\"kind\":\"x\",\"made\":\"2024-05-01T00:00:00.000Z\","
        "\"changed\":\"2024-05-01T00:00:00.000Z\"}]}");
    QTest::newRow("bookmark of nothing") << QByteArray(
        "{\"diglot\":\"marks\",\"version\":1,\"marks\":[{\"id\":\"" + QByteArray(32, 'a') +
        "\",\"kind\":\"bookmark\",\"made\":\"2024-05-01T00:00:00.000Z\","
        "\"changed\":\"2024-05-01T00:00:00.000Z\"}]}");
}

void TestMarksStore::refusesForeignFiles()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!fromJson(bytes));
}

void TestMarksStore::htmlEscapes()
{
    Mark bad = onSentence(MarkKind::Note, 1, u"<script>alert(1)</script>"_s);
    bad.title = u"\"><img src=x onerror=y>"_s;
    const QByteArray html = toHtml({bad}, [](const Mark &) { return u"\"onclick=\"x"_s; });
    const QByteArray shown = html.left(html.indexOf("<!-- diglot-marks"));
    for (const auto *tag : {"<script", "<img", "\"onclick"})
        QVERIFY2(!shown.contains(tag), tag);
    // Nothing in the data ends the comment that holds it.
    QCOMPARE(html.count("-->"), 1);
}

// What is SQLite's own may stand where the engine is hidden only.
void TestMarksStore::sharesItsSqlWithOtherEngines()
{
    const QRegularExpression own(u"PRAGMA|AUTOINCREMENT|INSERT OR|REPLACE INTO|\\browid\\b|sqlite_|"
                                 "VACUUM|GLOB|IFNULL|json_|strftime|datetime\\("_s,
                                 QRegularExpression::CaseInsensitiveOption);
    for (const QString &name : {u"/resources/sql/marks-0001.sql"_s, u"/app/marks/rows.cpp"_s,
                                u"/app/marks/store.cpp"_s}) {
        QFile file(u"" DIGLOT_SOURCE_DIR ""_s + name);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        const auto match = own.match(QString::fromUtf8(file.readAll()));
        QVERIFY2(!match.hasMatch(), qPrintable(name + u": "_s + match.captured()));
    }
}

QTEST_GUILESS_MAIN(TestMarksStore)
#include "tst_marksstore.moc"
