// SPDX-License-Identifier: Apache-2.0
//
// Drives the real diglot-cli where its index cannot be written: said in one line, and searched as
// far as possible.
#include "tests/app/cli/program.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <unistd.h>

using namespace diglot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int articles = 60;

int hitsOf(const Run &run)
{
    const QJsonObject object = QJsonDocument::fromJson(run.out).object();
    return int(object.value(u"hits"_s).toArray().size());
}

// Lines about the index; those of other caches that could not be written are left out.
QList<QByteArray> complaints(const Run &run)
{
    QList<QByteArray> lines = run.errLines();
    lines.removeIf([](const QByteArray &line) { return line.startsWith("diglot.workspace: "); });
    return lines;
}

// A file system of a given size.
class SmallDisk
{
public:
    explicit SmallDisk(qint64 bytes)
    {
        const QByteArray options = "size=" + QByteArray::number(bytes);
        m_mounted = ::mount("tmpfs", name().constData(), "tmpfs", 0, options.constData()) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            (void)::umount2(name().constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    [[nodiscard]] QByteArray name() const { return QFile::encodeName(m_folder.path()); }

    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace

class TestIndexTrouble : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // Words that do not repeat: an index of some size.
        for (int i = 0; i < articles; ++i) {
            QByteArray text = "# Title " + QByteArray::number(i) + "\n\n";
            for (int word = 0; word < 400; ++word)
                text += "common" + QByteArray::number(i * 1000 + word, 36) + ' ';
            writeFile(m_library.filePath(u"ru-RU/a%1.md"_s.arg(i)), text + "\n\ncommon\n");
        }
        QVERIFY(QFile::setPermissions(m_library.path(), QFile::Permissions(0x7755)));
    }

    void noRoom_data()
    {
        QTest::addColumn<qint64>("bytes");
        for (const int kib : {4, 16, 64, 128, 256, 512})
            QTest::addRow("%d KiB", kib) << qint64(kib) * 1024;
    }
    // A limit on the size of files acts like a quota.
    void noRoom()
    {
        QFETCH(qint64, bytes);
        const QTemporaryDir cache;
        RunOptions options;
        options.cacheFolder = cache.path();
        options.fileSizeBytes = bytes;
        verifyNoRoom(options);
        options.fileSizeBytes = 0;
        verifyWhole(options);
    }

    void fullDisk_data() { noRoom_data(); }
    void fullDisk()
    {
        QFETCH(qint64, bytes);
        const SmallDisk disk(bytes);
        if (!disk.isMounted())
            QSKIP("A small file system can be mounted by root only.");
        RunOptions options;
        options.cacheFolder = disk.path();
        verifyNoRoom(options);
        const QByteArray name = QFile::encodeName(disk.path());
        QCOMPARE(::mount("tmpfs", name.constData(), "tmpfs", MS_REMOUNT, "size=64m"), 0);
        verifyWhole(options);
    }

    // What was indexed before can be searched, with a warning; without it there is nothing.
    void readOnlyCache()
    {
        const QTemporaryDir cache;
        RunOptions options;
        options.cacheFolder = cache.path();
        options.asNobody = true;
        setPermissions(cache.path(), 0x5555);
        const Run none = run(u"search"_s, options);
        QCOMPARE(none.code, 3);
        QCOMPARE(complaints(none).size(), 1);
        setPermissions(cache.path(), 0x7777);
        options.asNobody = false;
        verifyWhole(options);
        options.asNobody = true;
        setPermissions(cache.path(), 0x5555);
        const Run old = run(u"search"_s, options);
        QCOMPARE(old.code, 0);
        QCOMPARE(hitsOf(old), 20);
        QCOMPARE(complaints(old).size(), 1);
        QVERIFY2(complaints(old).first().contains("not brought up to date"), old.err.constData());
        const Run index = run(u"index"_s, options);
        QCOMPARE(index.code, 3);
        QCOMPARE(complaints(index).size(), 1);
        setPermissions(cache.path(), 0x7777);
    }

    void missingCache()
    {
        const QTemporaryDir parent;
        RunOptions options;
        options.cacheFolder = parent.filePath(u"not/there/yet"_s);
        verifyWhole(options);
        options.cacheFolder = u"/proc/none/such"_s;
        const Run none = run(u"search"_s, options);
        QCOMPARE(none.code, 3);
        QCOMPARE(complaints(none).size(), 1);
    }

    void inTheWay_data()
    {
        QTest::addColumn<QString>("end"); // of the name of what is in the way
        QTest::addColumn<bool>("folder");
        QTest::addColumn<bool>("works");
        QTest::newRow("empty lock file") << u".lock"_s << false << true;
        QTest::newRow("empty log") << u"-wal"_s << false << true;
        QTest::newRow("empty shared memory") << u"-shm"_s << false << true;
        QTest::newRow("unfinished rebuild") << u".new"_s << false << true;
        QTest::newRow("folder in place of the index") << QString() << true << false;
        QTest::newRow("folder in place of the lock") << u".lock"_s << true << false;
    }
    void inTheWay()
    {
        QFETCH(QString, end);
        QFETCH(bool, folder);
        QFETCH(bool, works);
        const QTemporaryDir cache;
        RunOptions options;
        options.cacheFolder = cache.path();
        verifyWhole(options);
        QDirIterator files(cache.path(), {u"*.index"_s}, QDir::Files, QDirIterator::Subdirectories);
        const QString index = files.next();
        for (const QString &name : {QString(), u"-wal"_s, u"-shm"_s})
            (void)QFile::remove(index + name);
        if (folder)
            QVERIFY(QDir().mkpath(index + end + u"/sub"_s));
        else
            writeFile(index + end, {});
        if (works)
            return verifyWhole(options);
        for (const QString &verb : {u"index"_s, u"search"_s}) {
            const Run failed = run(verb, options);
            QCOMPARE(failed.code, 3);
            QCOMPARE(complaints(failed).size(), 1);
        }
        QVERIFY(QDir(index + end + u"/sub"_s).exists()); // nobody's folder is thrown away
    }

private:
    [[nodiscard]] Run run(const QString &verb, const RunOptions &options) const
    {
        QStringList words{verb, m_library.path()};
        if (verb == u"search"_s)
            words << u"common"_s << u"--json"_s;
        return runCli(words, options);
    }

    static void setPermissions(const QString &folder, int permissions)
    {
        QVERIFY(QFile::setPermissions(folder, QFile::Permissions(permissions)));
        QDirIterator walk(folder, QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (walk.hasNext())
            QVERIFY(QFile::setPermissions(walk.next(), QFile::Permissions(permissions)));
    }

    void verifyNoRoom(const RunOptions &options) const
    {
        const Run index = run(u"index"_s, options);
        QCOMPARE(index.code, 3);
        QCOMPARE(index.out, QByteArray());
        QCOMPARE(complaints(index).size(), 1);
        QVERIFY2(index.err.contains("full") || index.err.contains("cannot be written"),
                 index.err.constData());
        const Run search = run(u"search"_s, options);
        // Each attempt keeps what it has done, so that the next may get to the end.
        if (complaints(search).isEmpty())
            QCOMPARE(hitsOf(search), 20);
        else
            QCOMPARE(complaints(search).size(), 1);
        QVERIFY2(search.code == 0 || (search.code == 3 && search.out.isEmpty()),
                 search.err.constData());
    }

    void verifyWhole(const RunOptions &options) const
    {
        const Run index = run(u"index"_s, options);
        QVERIFY2(index.code == 0, index.err.constData());
        QCOMPARE(index.err, QByteArray());
        QCOMPARE(QJsonDocument::fromJson(index.out).object().value(u"editions"_s).toInt(),
                 articles);
        QCOMPARE(hitsOf(run(u"search"_s, options)), 20);
    }

    QTemporaryDir m_library;
};

QTEST_GUILESS_MAIN(TestIndexTrouble)
#include "tst_indextrouble.moc"
