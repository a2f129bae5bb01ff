// SPDX-License-Identifier: Apache-2.0
// What goes wrong with disks: nothing that was kept may be lost, and one line says what happened.
#include "app/kept/connection.h"
#include "app/review/rows.h"
#include "app/review/store.h"
#include "tests/app/review/reviewdata.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace diglot;
using namespace diglot::review;
using kept::Connection;
using namespace diglot::test;
using article::Judgement;

namespace {

constexpr int many = 400;

// What a person reads: one line that names the file.
bool isClear(const Error &error)
{
    return !error.what.isEmpty() && !error.toLine().contains(u'\n') && !error.where.isEmpty();
}

Result<QString> approve(Store &store, int number)
{
    return store.apply(change({say(verdict(number, Judgement::Approved))}));
}

// Eight in each change: pages are written often, the disk is waited for less often.
bool approveMany(Store &store)
{
    bool done = true;
    for (int number = 1; number <= many; number += 8) {
        QList<Edit> edits;
        for (int i = 0; i < 8; ++i)
            edits.append(say(verdict(number + i, Judgement::Approved)));
        done = done && store.apply(change(edits));
    }
    return done;
}

QSet<int> numbersIn(Store &store)
{
    QSet<int> numbers;
    for (const Entry &entry : store.entries().value_or({}))
        numbers.insert(entry.key.place.number);
    return numbers;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestStoreFaults final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void initTestCase();
    void damagedFiles_data();
    void damagedFiles();
    void damageWhileOpen();
    void damageBeforeABackup();
    void damageThatShowsInReading();
    void fullDatabase();
    void fullDisk();
    void fullFileSystem();
    void locked();
    void severalPrograms();
    void readOnlyFolder_data();
    void readOnlyFolder();
    void folderThatCannotBeMade();

private:
    std::unique_ptr<Store> open() const
    {
        auto store = Store::open(optionsIn(m_folder->path()));
        return store ? std::move(*store) : nullptr;
    }
    QString file() const { return Store::fileIn(m_folder->path()); }
    QStringList setAside() const
    {
        return QDir(m_folder->path()).entryList({u"reviews-damaged-*.db"_s}, QDir::Files);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStoreFaults::initTestCase()
{
    (void)std::signal(SIGXFSZ, SIG_IGN); // as the programs do
}

void TestStoreFaults::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestStoreFaults::damagedFiles_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<int>("leastKept"); // of `many`
    QTest::newRow("cut in half") << QByteArray("half") << many / 4;
    QTest::newRow("cut to a quarter") << QByteArray("quarter") << many / 10;
    QTest::newRow("last page lost") << QByteArray("page") << many * 9 / 10;
    QTest::newRow("hole in the middle") << QByteArray("hole") << many / 2;
    QTest::newRow("first page overwritten") << QByteArray("head") << 0;
    QTest::newRow("no database at all") << QByteArray("text") << 0;
}

void TestStoreFaults::damagedFiles()
{
    QFETCH(const QByteArray, damage);
    QFETCH(const int, leastKept);
    {
        const auto store = open();
        QVERIFY(approveMany(*store));
    }
    const QByteArray whole = bytesOf(file());
    QByteArray damaged = whole;
    if (damage == "half")
        damaged = whole.left(whole.size() / 2);
    else if (damage == "quarter")
        damaged = whole.left(whole.size() / 4);
    else if (damage == "page")
        damaged.chop(4096);
    else if (damage == "hole")
        damaged.replace(whole.size() / 2, 20'480, QByteArray(20'480, '\xA5'));
    else if (damage == "head")
        damaged.replace(0, 4096, QByteArray(4096, '\0'));
    else
        damaged = QByteArray("This is a text.\n").repeated(1000);
    overwrite(file(), damaged);

    const auto store = open();
    QVERIFY(store);
    QCOMPARE(store->notices().size(), 1);
    QVERIFY(!store->notices().first().contains(u'\n'));
    const QSet<int> kept = numbersIn(*store);
    QVERIFY2(kept.size() >= leastKept, qPrintable(QString::number(kept.size())));
    qInfo("%d of %d kept", int(kept.size()), many);
    // Set aside as it was.
    QCOMPARE(setAside().size(), 1);
    QCOMPARE(bytesOf(m_folder->filePath(setAside().first())), damaged);
    QVERIFY(store->notices().first().contains(setAside().first()));
    const auto entries = store->entries();
    for (const Entry &entry : *entries)
        QCOMPARE(entry.state, u"approved"_s);
    // And on with the work.
    QVERIFY(approve(*store, many + 1));
    QVERIFY(open()->notices().isEmpty());
    QVERIFY(numbersIn(*open()).contains(many + 1));
}

void TestStoreFaults::damageWhileOpen()
{
    const auto store = open();
    QVERIFY(approve(*store, 1));
    // Another program finds the file damaged and sets it aside.
    QVERIFY(QFile::rename(file(), m_folder->filePath(u"reviews-damaged-x.db"_s)));
    (void)QFile::remove(file() + u"-wal"_s);
    (void)QFile::remove(file() + u"-shm"_s);
    QVERIFY(approve(*open(), 2));
    const auto version = store->dataVersion();
    QVERIFY(version);
    QVERIFY(approve(*store, 3));
    QCOMPARE(numbersIn(*open()), (QSet<int>{2, 3}));
}

void TestStoreFaults::damageBeforeABackup()
{
    {
        const auto store = open();
        QVERIFY(approveMany(*store));
    }
    {
        const auto store = open(); // makes the backup of the day
        QVERIFY(store->apply(change({{say(verdict(1, Judgement::Approved)).key, std::nullopt}})));
        QVERIFY(approve(*store, many + 1));
    }
    QByteArray bytes = bytesOf(file());
    overwrite(file(), QByteArray(4096, '\0') + bytes.mid(4096));
    const auto store = open();
    QVERIFY(store);
    QVERIFY(!store->notices().isEmpty());
    // Nothing can be read of the file; the backup has all that was said before it.
    const QSet<int> kept = numbersIn(*store);
    for (int number = 2; number <= many; ++number)
        QVERIFY(kept.contains(number));
}

// Once it was looked at today, damage shows only where it is read.
void TestStoreFaults::damageThatShowsInReading()
{
    QVERIFY(approveMany(*open()));
    QVERIFY(approve(*open(), many + 1)); // the backup was made before it
    QByteArray bytes = bytesOf(file());
    bytes.replace(bytes.size() / 4, bytes.size() / 2, QByteArray(bytes.size() / 2, '\xA5'));
    overwrite(file(), bytes);
    {
        const auto store = open();
        QVERIFY(store);
        const auto entries = store->entries();
        QVERIFY(!entries);
        QCOMPARE(entries.error().code, ErrorCode::Syntax);
        QVERIFY(isClear(entries.error()));
    }
    const auto store = open();
    QVERIFY(store);
    QCOMPARE(store->notices().size(), 1);
    QVERIFY(numbersIn(*store).size() >= many);
    QCOMPARE(setAside().size(), 1);
}

void TestStoreFaults::fullDatabase()
{
    const auto store = open();
    QVERIFY(approve(*store, 1));
    // The limit is a connection's own: set where the store's statements run.
    const auto connection = Connection::open({file(), Connection::Mode::Write, 100});
    QVERIFY(connection);
    const auto pages = (*connection)->run(u"PRAGMA page_count"_s);
    QVERIFY(pages && (*pages)->next());
    const int limit = (*pages)->value(0).toInt() + 2;
    (*pages)->finish();
    QVERIFY((*connection)->run(u"PRAGMA max_page_count=%1"_s.arg(limit)));
    Result<void> ended;
    int kept = 0;
    for (; kept < 10'000 && ended; ++kept) {
        ended = (*connection)->begin();
        if (ended)
            ended = writeEntry(**connection, entryOf(verdict(1000 + kept, Judgement::Approved)));
        if (ended)
            ended = (*connection)->commit();
        else
            (*connection)->rollback();
    }
    QVERIFY(!ended);
    QCOMPARE(ended.error().code, ErrorCode::Limit);
    QVERIFY(isClear(ended.error()));
    // All that were committed, and not the one that failed: `kept` counts it too.
    QCOMPARE(numbersIn(*store).size(), kept);
    QVERIFY(numbersIn(*store).contains(1));
    QVERIFY(approve(*store, 2));
}

// A limit on the size of files, as good as a full disk for the program.
void TestStoreFaults::fullDisk()
{
    const auto store = open();
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit small{256 * 1024, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    int number = 1;
    Result<QString> ended = QString();
    for (; number < 10'000; ++number) {
        ended = approve(*store, number);
        if (!ended)
            break;
    }
    const QSet<int> kept = numbersIn(*store);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!ended);
    QVERIFY(isClear(ended.error()));
    // All that were acknowledged, and not the one that failed.
    QCOMPARE(kept.size(), number - 1);
    QVERIFY(!kept.contains(number));
    // With room again the same store goes on.
    QVERIFY(approve(*store, number));
    QCOMPARE(numbersIn(*open()).size(), number);
    QVERIFY(open()->notices().isEmpty());
}

void TestStoreFaults::fullFileSystem()
{
    const QString point = m_folder->filePath(u"small"_s);
    QVERIFY(QDir().mkpath(point));
    if (geteuid() != 0 || QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=4m"_s,
                                                         u"none"_s, point}) != 0)
        QSKIP("a file system of its own cannot be mounted here");
    int number = 1;
    Result<QString> ended = QString();
    int kept = 0;
    bool clear = false;
    {
        const auto store = Store::open(optionsIn(point));
        for (; store && number < 10'000; ++number) {
            ended = approve(**store, number);
            if (!ended)
                break;
        }
        clear = !ended && isClear(ended.error()) && ended.error().code == ErrorCode::Limit;
        kept = store ? int(numbersIn(**store).size()) : -1;
    }
    int afterwards = -1;
    if (const auto again = Store::open(optionsIn(point)))
        afterwards = int(numbersIn(**again).size());
    QCOMPARE(QProcess::execute(u"umount"_s, {point}), 0);
    QVERIFY2(clear, ended ? "never full" : qPrintable(ended.error().toLine()));
    QVERIFY(number > 20);
    QCOMPARE(kept, number - 1);
    QCOMPARE(afterwards, number - 1);
}

void TestStoreFaults::locked()
{
    Store::Options options = optionsIn(m_folder->path());
    options.busyMs = 50;
    const auto store = Store::open(options);
    QVERIFY(store);
    QVERIFY(approve(**store, 1));
    const auto other = Connection::open({file(), Connection::Mode::Write, 50});
    QVERIFY(other);
    QVERIFY((*other)->begin());
    const auto refused = approve(**store, 2);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(isClear(refused.error()));
    // Reading goes on.
    QCOMPARE(numbersIn(**store), QSet<int>{1});
    (*other)->rollback();
    QVERIFY(approve(**store, 2));
    QCOMPARE(numbersIn(**store), (QSet<int>{1, 2}));
}

void TestStoreFaults::severalPrograms()
{
    constexpr int programs = 4;
    constexpr int stride = 100'000;
    QList<QProcess *> running;
    for (int i = 0; i < programs; ++i) {
        auto *program = new QProcess(this);
        running.append(program);
        program->start(u"" DIGLOT_BUILD_DIR "/tests/verdictgiver"_s,
                       {m_folder->path(), QString::number(i * stride + 1), u"1"_s});
    }
    const auto lines = [](QProcess *program) {
        QByteArrayList found = program->property("read").toByteArray().split('\n');
        found.removeLast();
        return found;
    };
    for (QProcess *program : running) {
        // All work at the same time, from making the file on.
        connect(program, &QProcess::readyReadStandardOutput, program, [program] {
            program->setProperty("read", program->property("read").toByteArray() +
                                             program->readAllStandardOutput());
        });
    }
    for (QProcess *program : running)
        QTRY_VERIFY_WITH_TIMEOUT(lines(program).size() >= 5, 60'000);
    QSet<int> acknowledged;
    for (QProcess *program : running) {
        program->kill();
        QVERIFY(program->waitForFinished());
        program->setProperty("read", program->property("read").toByteArray() +
                                         program->readAllStandardOutput());
        for (const QByteArray &line : lines(program))
            acknowledged.insert(line.toInt());
    }
    const auto store = open();
    QVERIFY(store);
    QVERIFY(numbersIn(*store).contains(acknowledged));
    QVERIFY(acknowledged.size() >= programs * 5);
    qDeleteAll(running);
}

void TestStoreFaults::readOnlyFolder_data()
{
    QTest::addColumn<bool>("logLeft"); // whether a killed program has left its log
    QTest::newRow("closed well") << false;
    QTest::newRow("with a log") << true;
}

void TestStoreFaults::readOnlyFolder()
{
    QFETCH(const bool, logLeft);
    {
        const auto store = open();
        QVERIFY(approve(*store, 1));
        QVERIFY(approve(*store, 2));
        if (logLeft) {
            QVERIFY(QFile::copy(file(), file() + u".kept"_s));
            QVERIFY(QFile::copy(file() + u"-wal"_s, file() + u"-wal.kept"_s));
        }
    }
    if (logLeft) {
        QVERIFY(QFile::remove(file()) && QFile::rename(file() + u".kept"_s, file()));
        QVERIFY(QFile::rename(file() + u"-wal.kept"_s, file() + u"-wal"_s));
    }
    // Rights do not bind root: become somebody else for the while.
    QCOMPARE(::chmod(qPrintable(m_folder->path()), 0555), 0);
    const bool root = geteuid() == 0;
    if (root)
        QCOMPARE(seteuid(65534), 0);
    const auto store = open();
    const QSet<int> found = store ? numbersIn(*store) : QSet<int>();
    const auto refused = store ? approve(*store, 3) : Result<QString>(QString());
    const QStringList notices = store ? store->notices() : QStringList();
    if (root)
        QCOMPARE(seteuid(0), 0);
    QCOMPARE(::chmod(qPrintable(m_folder->path()), 0755), 0);
    QVERIFY(store && store->isReadOnly());
    QCOMPARE(found, (QSet<int>{1, 2}));
    QVERIFY(!refused);
    QVERIFY(isClear(refused.error()));
    QCOMPARE(notices.size(), 1);
    QCOMPARE(numbersIn(*open()), (QSet<int>{1, 2}));
}

void TestStoreFaults::folderThatCannotBeMade()
{
    overwrite(m_folder->filePath(u"file"_s), "no folder");
    const auto store = Store::open(optionsIn(m_folder->filePath(u"file/diglot"_s)));
    QVERIFY(store);
    QVERIFY((*store)->isReadOnly());
    QVERIFY(numbersIn(**store).isEmpty());
    QVERIFY(!approve(**store, 1));
}

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_storefaults.moc"
