// SPDX-License-Identifier: Apache-2.0
#include "app/files/filetree.h"

#include "tests/support/archives.h"

#include <QDir>
#include <QDirIterator>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace diglot;
using namespace diglot::files;
using namespace diglot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 limit = 1024 * 1024;
const std::atomic_bool running = false;

struct Place
{
    QTemporaryDir dir;
    QString cache = dir.filePath(u"cache"_s);
    QString path = dir.filePath(u"library.tar"_s);

    Result<std::unique_ptr<FileTree>> open() const
    {
        TreeOptions options;
        options.cacheFolder = cache;
        return FileTree::open(path, options);
    }
    QStringList unpacked() const
    {
        return QDir(cache + u"/archives"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    }
};

QStringList listed(const FileTree &tree, Problems *skipped = nullptr)
{
    const auto listing = tree.list({}, running);
    QStringList paths;
    if (!listing)
        return {u"error: "_s + listing.error().what};
    for (const FileEntry &entry : listing->entries)
        paths.append(entry.path);
    if (skipped)
        *skipped = listing->skipped;
    return paths;
}

} // namespace

class TestTarTree : public QObject
{
    Q_OBJECT

private slots:
    void unpacksOnce_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("filter");
        QTest::newRow("plain") << u"tar"_s << QByteArray();
        QTest::newRow("gzip") << u"tar.gz"_s << QByteArray("gzip");
        QTest::newRow("gzip, short") << u"tgz"_s << QByteArray("gzip");
        QTest::newRow("bzip2") << u"tar.bz2"_s << QByteArray("bzip2");
        QTest::newRow("xz") << u"tar.xz"_s << QByteArray("xz");
        QTest::newRow("zstd") << u"tar.zst"_s << QByteArray("zstd");
    }
    void unpacksOnce()
    {
        QFETCH(QString, ending);
        QFETCH(QByteArray, filter);
        Place place;
        place.path = place.dir.filePath(u"ru-RU."_s + ending);
        QVERIFY(writeTar(place.path, {{"./ru-RU/a.md", "alpha"}, {"ru-RU/b.md", ""}, {".x", "dot"}},
                         filter));
        for (int i = 0; i < 2; ++i) {
            const auto tree = place.open();
            QVERIFY2(tree, qPrintable(tree ? QString() : tree.error().toLine()));
            QCOMPARE(listed(**tree), (QStringList{u"ru-RU/a.md"_s, u"ru-RU/b.md"_s}));
            QCOMPARE((*tree)->read(u"ru-RU/a.md"_s, limit).value_or({}), "alpha");
            QCOMPARE((*tree)->root(), QFileInfo(place.path).canonicalFilePath());
            QVERIFY((*tree)->namedFolder().endsWith("/ru-RU"_L1));
            QVERIFY(QFile::exists((*tree)->localPath(u"ru-RU/a.md"_s)));
            QCOMPARE(place.unpacked().size(), 1);
        }
        // Without a cache it is unpacked for this once.
        QString temporary;
        {
            const auto tree = FileTree::open(place.path);
            QVERIFY(tree);
            QCOMPARE((*tree)->read(u"ru-RU/a.md"_s, limit).value_or({}), "alpha");
            temporary = (*tree)->localPath(u"ru-RU/a.md"_s);
        }
        QVERIFY(!QFile::exists(temporary));
    }

    void leavesOut_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<uint>("mode");
        QTest::addColumn<QByteArray>("link");
        const uint file = 0100644;
        QTest::newRow("climbs") << QByteArray("../evil.md") << file << QByteArray();
        QTest::newRow("absolute") << QByteArray("/tmp/diglot-evil.md") << file << QByteArray();
        QTest::newRow("climbs inside") << QByteArray("a/../../evil.md") << file << QByteArray();
        QTest::newRow("symbolic link") << QByteArray("link") << uint(0120777) << QByteArray("/etc");
        QTest::newRow("hard link") << QByteArray("hard.md") << file << QByteArray("/etc/passwd");
        QTest::newRow("device") << QByteArray("null") << uint(0020666) << QByteArray();
        QTest::newRow("pipe") << QByteArray("pipe") << uint(0010666) << QByteArray();
        QTest::newRow("a twin") << QByteArray("good.md") << file << QByteArray();
        QTest::newRow("below a file") << QByteArray("good.md/x.md") << file << QByteArray();
        QTest::newRow("too deep") << QByteArray("a/").repeated(80) + "x.md" << file << QByteArray();
        QTest::newRow("climbs by backslashes")
            << QByteArray("a\\..\\..\\evil.md") << file << QByteArray();
        QTest::newRow("in an encoding of the past")
            << QByteArray("\xcf\xf0\xe8.md") << file << QByteArray();
    }
    void leavesOut()
    {
        QFETCH(QByteArray, name);
        QFETCH(uint, mode);
        QFETCH(QByteArray, link);
        const Place place;
        ArchiveEntry evil{name, (mode & S_IFMT) == S_IFREG && link.isEmpty() ? "evil" : "", mode};
        evil.link = link;
        QVERIFY(writeTar(place.path, {{"good.md", "good"}, evil, {"link/through.md", "through"}}));
        for (int i = 0; i < 2; ++i) { // what was left out is known the second time too
            const auto tree = place.open();
            QVERIFY2(tree, qPrintable(tree ? QString() : tree.error().toLine()));
            Problems skipped;
            QCOMPARE(listed(**tree, &skipped), (QStringList{u"good.md"_s, u"link/through.md"_s}));
            QCOMPARE(skipped.size(), 1);
            QCOMPARE((*tree)->read(u"good.md"_s, limit).value_or({}), "good");
        }
        QVERIFY(!QFile::exists(u"/tmp/diglot-evil.md"_s) && !QFile::exists(u"/etc/through.md"_s));
        QDirIterator all(place.cache, QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            struct stat status = {};
            QCOMPARE(lstat(QFile::encodeName(all.next()).constData(), &status), 0);
            QVERIFY(S_ISREG(status.st_mode) || S_ISDIR(status.st_mode));
        }
        QVERIFY(!QFile::exists(place.dir.filePath(u"evil.md"_s)));
        QVERIFY(!QFile::exists(place.dir.filePath(u"cache/evil.md"_s)));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << u"a.tar"_s
                              << QByteArray("this is no archive at all ").repeated(40);
        QTest::newRow("nothing") << u"a.tar"_s << QByteArray();
        QTest::newRow("no gzip") << u"a.tar.gz"_s << QByteArray("\x1f\x8b\x08 and nothing more");
    }
    void refuses()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        Place place;
        place.path = place.dir.filePath(name);
        QVERIFY(writeBytes(place.path, bytes));
        const auto tree = place.open();
        QVERIFY(!tree);
        QCOMPARE(tree.error().code, ErrorCode::Syntax);
        QVERIFY(place.unpacked().isEmpty());
    }

    void trustsNothingHalfUnpacked()
    {
        Place place;
        place.path = place.dir.filePath(u"library.tar.gz"_s);
        QList<ArchiveEntry> entries;
        QRandomGenerator random(3);
        for (int i = 0; i < 50; ++i) {
            QByteArray noise(20'000, 0);
            for (char &byte : noise)
                byte = char(random.bounded(256));
            entries.append({QByteArray::number(i) + ".md", noise});
        }
        QVERIFY(writeTar(place.path, entries, "gzip"));
        QFile file(place.path);
        const qint64 whole = file.size();

        // Cancelled half way: nothing stays.
        std::atomic_bool cancel = false;
        TreeOptions options;
        options.cacheFolder = place.cache;
        options.cancel = &cancel;
        QList<qint64> told;
        options.progress = [&](qint64 done, qint64 total) {
            told.append(done);
            QCOMPARE(total, whole);
            cancel = done > whole / 2;
        };
        const auto ended = FileTree::open(place.path, options);
        QVERIFY(!ended);
        QCOMPARE(ended.error().code, ErrorCode::Cancelled);
        QVERIFY(told.size() > 3);
        QVERIFY(place.unpacked().isEmpty());

        // What a killed attempt leaves is not taken for the whole.
        const QString left = place.cache + u"/archives/"_s;
        const auto once = place.open();
        QVERIFY(once);
        const QString name = place.unpacked().constFirst();
        QVERIFY(QDir().rename(left + name, left + name + u".part-abcdef"_s));
        QVERIFY(QFile::remove(left + name + u".part-abcdef/files/7.md"_s));
        const auto again = place.open();
        QVERIFY(again);
        QCOMPARE(listed(**again).size(), 50);

        // A cut archive is damaged, and not half there.
        QVERIFY(QFile::resize(place.path, whole / 2));
        const auto cut = place.open();
        QVERIFY(!cut);
        QCOMPARE(cut.error().code, ErrorCode::Syntax);
    }

    void clearsEarlierStatesAway()
    {
        const Place place;
        QVERIFY(writeTar(place.path, {{"a.md", "alpha"}}));
        const auto before = place.open();
        QVERIFY(before && !(*before)->isReplaced());
        QVERIFY(writeTar(place.path, {{"a.md", "something longer"}, {"b.md", "beta"}}));
        QVERIFY((*before)->isReplaced());
        const auto after = place.open();
        QVERIFY(after);
        QCOMPARE(listed(**after).size(), 2);
        QCOMPARE(place.unpacked().size(), 1);
    }

    void refusesBombs()
    {
        Place place;
        place.path = place.dir.filePath(u"bomb.tar.gz"_s);
        QList<ArchiveEntry> entries;
        for (int i = 0; i < 9; ++i) // nine times 32 MiB out of some 300 KB
            entries.append({QByteArray::number(i) + ".md", QByteArray(32 * 1024 * 1024, 'a')});
        QVERIFY(writeTar(place.path, entries, "gzip"));
        QVERIFY(QFileInfo(place.path).size() < 1024 * 1024);
        const auto tree = place.open();
        QVERIFY(!tree);
        QCOMPARE(tree.error().code, ErrorCode::Limit);
        QVERIFY(place.unpacked().isEmpty());
    }

    // A hole costs the archive nothing, and the disk all that it claims.
    void refusesHoles()
    {
        const Place place;
        ArchiveEntry hollow{"hollow.md", "end"};
        hollow.hole = qint64(400) * 1024 * 1024;
        QVERIFY(writeTar(place.path, {{"a.md", "alpha"}, hollow}));
        QVERIFY(QFileInfo(place.path).size() < 1024 * 1024);
        const auto tree = place.open();
        QVERIFY(!tree);
        QCOMPARE(tree.error().code, ErrorCode::Limit);
        QVERIFY(place.unpacked().isEmpty());
    }

    void leavesArchivesInItUnopened()
    {
        const Place place;
        const QString inner = place.dir.filePath(u"inner.tar"_s);
        QVERIFY(writeTar(inner, {{"../evil.md", "evil"}}));
        QFile file(inner);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(writeTar(place.path, {{"a.md", "alpha"}, {"inner.tar", file.readAll()}}));
        const auto tree = place.open();
        QVERIFY(tree);
        QCOMPARE(listed(**tree), (QStringList{u"a.md"_s, u"inner.tar"_s}));
    }

    void holdsManyEntries()
    {
        QList<ArchiveEntry> entries;
        for (int i = 0; i < 100'000; ++i)
            entries.append({QByteArray::number(i % 100) + '/' + QByteArray::number(i) + ".md", {}});
        const Place place;
        QVERIFY(writeTar(place.path, entries));
        const auto tree = place.open();
        QVERIFY2(tree, qPrintable(tree ? QString() : tree.error().toLine()));
        QCOMPARE(listed(**tree).size(), entries.size());
    }

    void survivesDamage()
    {
        const Place place;
        QVERIFY(writeTar(place.path, {{"ru-RU/a.md", "alpha"}, {"b.md", "beta"}}));
        QFile file(place.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        file.close();
        QRandomGenerator random(11);
        for (int round = 0; round < 400; ++round) {
            QByteArray bytes = good;
            for (int change = 0; change < 6; ++change)
                bytes[random.bounded(int(good.size()))] = char(random.bounded(256));
            QVERIFY(writeBytes(place.path, bytes));
            const auto tree = FileTree::open(place.path);
            if (tree) {
                for (const QString &path : listed(**tree))
                    QVERIFY(!path.contains(".."_L1));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTarTree)
#include "tst_tartree.moc"
