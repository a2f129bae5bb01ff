// SPDX-License-Identifier: Apache-2.0
#include "app/files/filetree.h"

#include "tests/support/archives.h"
#include "tests/support/manythreads.h"

#include <QDir>
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

struct Archive
{
    QTemporaryDir dir;
    QString path = dir.filePath(u"library.zip"_s);

    Result<std::unique_ptr<FileTree>> open(const QByteArray &bytes) const
    {
        if (!writeBytes(path, bytes))
            qFatal("the archive cannot be written");
        return FileTree::open(path);
    }
};

QStringList pathsOf(const Listing &listing)
{
    QStringList paths;
    for (const FileEntry &entry : listing.entries)
        paths.append(entry.path);
    return paths;
}

QStringList listed(const Result<std::unique_ptr<FileTree>> &tree, Problems *skipped = nullptr)
{
    if (!tree)
        return {u"error: "_s + tree.error().what};
    const auto listing = (*tree)->list({}, running);
    if (!listing)
        return {u"error: "_s + listing.error().what};
    if (skipped)
        *skipped = listing->skipped;
    return pathsOf(*listing);
}

} // namespace

class TestZipTree : public QObject
{
    Q_OBJECT

private slots:
    void readsInPlace()
    {
        const Archive archive;
        const auto tree = archive.open(zipOf({{"ru-RU/b.md", "beta"},
                                              {"ru-RU/", ""},
                                              {"ru-RU/a.md", "alpha"},
                                              {".git/config", "hidden"},
                                              {".openpublishing.publish.config.json", "{}"},
                                              {"./top.md", "top"}}));
        QVERIFY2(tree, qPrintable(tree ? QString() : tree.error().toLine()));
        QCOMPARE(listed(tree), (QStringList{u"ru-RU/a.md"_s, u"ru-RU/b.md"_s, u"top.md"_s}));
        const auto shown = (*tree)->list({u".openpublishing.publish.config.json"_s}, running);
        QVERIFY(shown);
        QCOMPARE(pathsOf(*shown).first(), u".openpublishing.publish.config.json"_s);
        QCOMPARE(shown->folders, (QStringList{u"."_s, u"ru-RU"_s}));
        QCOMPARE((*tree)->read(u"ru-RU/a.md"_s, limit).value_or({}), "alpha");
        QCOMPARE((*tree)->read(u".git/config"_s, limit).value_or({}), "hidden");
        QCOMPARE((*tree)->root(), QDir(archive.dir.path()).canonicalPath() + u"/library.zip"_s);
        QCOMPARE((*tree)->namedFolder(), QDir(archive.dir.path()).canonicalPath() + u"/library"_s);
        QVERIFY((*tree)->localPath(u"top.md"_s).isEmpty());
        const auto missing = (*tree)->read(u"../library.zip"_s, limit);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
    }

    void leavesOut_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<uint>("mode");
        QTest::addColumn<ushort>("flags");
        QTest::addColumn<QByteArray>("word"); // of the reason
        const uint file = 0100644;
        QTest::newRow("climbs") << QByteArray("../evil.md") << file << ushort(0)
                                << QByteArray("lead out");
        QTest::newRow("climbs inside")
            << QByteArray("a/../../evil.md") << file << ushort(0) << QByteArray("lead out");
        QTest::newRow("climbs by backslashes")
            << QByteArray("..\\evil.md") << file << ushort(0) << QByteArray("lead out");
        QTest::newRow("absolute") << QByteArray("/etc/passwd") << file << ushort(0)
                                  << QByteArray("lead out");
        QTest::newRow("empty part")
            << QByteArray("a//b.md") << file << ushort(0) << QByteArray("lead out");
        QTest::newRow("dot part") << QByteArray("a/./b.md") << file << ushort(0)
                                  << QByteArray("lead out");
        QTest::newRow("a twin") << QByteArray("good.md") << file << ushort(0)
                                << QByteArray("another of that name");
        QTest::newRow("a file that is a folder")
            << QByteArray("docs") << file << ushort(0) << QByteArray("folder of that name");
        QTest::newRow("too deep") << QByteArray("a/").repeated(80) + "x.md" << file << ushort(0)
                                  << QByteArray("nested");
        QTest::newRow("too long a part")
            << QByteArray(300, 'x') + ".md" << file << ushort(0) << QByteArray("lead out");
        QTest::newRow("link") << QByteArray("link.md") << uint(0120777) << ushort(0)
                              << QByteArray("link");
        QTest::newRow("device") << QByteArray("dev.md") << uint(0020666) << ushort(0)
                                << QByteArray("device");
        QTest::newRow("encrypted")
            << QByteArray("secret.md") << file << ushort(1) << QByteArray("encrypted");
    }
    void leavesOut()
    {
        QFETCH(QByteArray, name);
        QFETCH(uint, mode);
        QFETCH(ushort, flags);
        QFETCH(QByteArray, word);
        const Archive archive;
        const auto tree = archive.open(
            zipOf({{"good.md", "good"}, {"docs/x.md", "x"}, {name, "evil", mode, flags}}));
        Problems skipped;
        QVERIFY2(tree, qPrintable(tree ? QString() : tree.error().toLine()));
        QCOMPARE(listed(tree, &skipped), (QStringList{u"docs/x.md"_s, u"good.md"_s}));
        QCOMPARE(skipped.size(), 1);
        QVERIFY2(skipped.first().message.contains(QString::fromUtf8(word)),
                 qPrintable(skipped.first().message));
        QCOMPARE((*tree)->read(u"good.md"_s, limit).value_or({}), "good");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const QByteArray good = zipOf({{"a.md", "alpha"}, {"b.md", "beta"}});
        QTest::newRow("nothing") << QByteArray() << int(ErrorCode::Syntax);
        QTest::newRow("text") << QByteArray("no archive at all") << int(ErrorCode::Syntax);
        QTest::newRow("cut") << good.chopped(30) << int(ErrorCode::Syntax);
        QTest::newRow("cut in the first entry") << good.left(20) << int(ErrorCode::Syntax);
        QTest::newRow("without its first half")
            << good.mid(good.size() / 2) << int(ErrorCode::Syntax);
        QTest::newRow("a name that is no UTF-8 though it says so")
            << zipOf({{"a.md", "alpha"}, {"\xcf\xf0\xe8.md", "beta"}}) << int(ErrorCode::Syntax);
        QTest::newRow("all encrypted")
            << zipOf({{"a.md", "x", 0100644, 1}, {"b.md", "y", 0100644, 1}})
            << int(ErrorCode::Unsupported);
        QList<ArchiveEntry> bomb;
        for (int i = 0; i < 64; ++i) {
            ArchiveEntry entry{"bomb" + QByteArray::number(i) + ".md", "x"};
            entry.method = 8;
            entry.claimedSize = 200 * 1024 * 1024;
            bomb.append(entry);
        }
        QTest::newRow("many that claim to be large") << zipOf(bomb) << int(ErrorCode::Limit);
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const Archive archive;
        const auto tree = archive.open(bytes);
        QVERIFY(!tree);
        QCOMPARE(int(tree.error().code), code);
        QVERIFY(tree.error().where.endsWith("library.zip"_L1));
    }

    // Programs on Windows wrote names in the code page of their language and did not say which: the
    // text is read, under some name that is one.
    void readsNamesOfOtherEncodings_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("cp866") << QByteArray("ru-RU/\x8f\xe0\xa8.md");
        QTest::newRow("Shift JIS") << QByteArray("ru-RU/\x83\x65\x83\x58\x83\x67.md");
        QTest::newRow("GB 18030") << QByteArray("ru-RU/\xb2\xe2\xca\xd4.md");
        QTest::newRow("UTF-8, and not said") << QByteArray("ru-RU/\xd1\x82.md");
    }
    void readsNamesOfOtherEncodings()
    {
        QFETCH(QByteArray, name);
        const Archive archive;
        ArchiveEntry entry{name, "text"};
        entry.utf8Name = false;
        const auto tree = archive.open(zipOf({entry, {"ru-RU/good.md", "good"}}));
        const QStringList paths = listed(tree);
        QCOMPARE(paths.size(), 2);
        for (const QString &path : paths) {
            QVERIFY2(path.startsWith("ru-RU/"_L1) && path.endsWith(".md"_L1), qPrintable(path));
            QVERIFY(!path.contains(QChar::ReplacementCharacter));
            QVERIFY((*tree)->read(path, limit));
        }
    }

    void leavesArchivesInItUnopened()
    {
        const Archive archive;
        const QByteArray inner = zipOf({{"../evil.md", "evil"}, {"b.md", "beta"}});
        const auto tree = archive.open(zipOf({{"a.md", "alpha"}, {"inner.zip", inner}}));
        QCOMPARE(listed(tree), (QStringList{u"a.md"_s, u"inner.zip"_s}));
        QCOMPARE((*tree)->read(u"inner.zip"_s, limit).value_or({}), inner);
        QVERIFY(!(*tree)->read(u"inner.zip/b.md"_s, limit));
    }

    void holdsManyEntries()
    {
        QList<ArchiveEntry> entries;
        for (int i = 0; i < 100'000; ++i)
            entries.append({QByteArray::number(i % 100) + '/' + QByteArray::number(i) + ".md", {}});
        entries.last().bytes = "the last one";
        const Archive archive;
        const auto tree = archive.open(zipOf(entries));
        QCOMPARE(listed(tree).size(), entries.size());
        QCOMPARE((*tree)->read(u"99/99999.md"_s, limit).value_or({}), "the last one");
    }

    // An entry may say anything of its size: four gigabytes, less than it holds, more.
    void believesNoSize_data()
    {
        QTest::addColumn<qint64>("claimed");
        QTest::newRow("four gigabytes") << qint64(0xfffffff0);
        QTest::newRow("less than it holds") << qint64(2);
        QTest::newRow("more than it holds") << qint64(4000);
        QTest::newRow("more than is read") << qint64(2 * 1024 * 1024);
    }
    void believesNoSize()
    {
        QFETCH(qint64, claimed);
        const Archive archive;
        ArchiveEntry liar{"liar.md", "some words"};
        liar.claimedSize = claimed;
        const auto tree = archive.open(zipOf({liar, {"good.md", "good"}}));
        QVERIFY2(tree, qPrintable(tree ? QString() : tree.error().toLine()));
        const auto bytes = (*tree)->read(u"liar.md"_s, limit);
        QVERIFY(!bytes);
        QVERIFY(bytes.error().code == ErrorCode::Syntax || bytes.error().code == ErrorCode::Limit ||
                bytes.error().code == ErrorCode::NotFound);
        QCOMPARE((*tree)->read(u"good.md"_s, limit).value_or({}), "good");
    }

    void noticesWrongBytes()
    {
        const Archive archive;
        QByteArray bytes = zipOf({{"a.md", "alphabet"}, {"b.md", "beta"}});
        bytes[bytes.indexOf("alphabet")] = 'A';
        const auto tree = archive.open(bytes);
        QVERIFY(tree);
        const auto read = (*tree)->read(u"a.md"_s, limit);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Syntax);
        QCOMPARE((*tree)->read(u"b.md"_s, limit).value_or({}), "beta");
    }

    // Every byte of an archive changed once, and many changed at random: an answer, never a crash.
    void survivesDamage()
    {
        const QByteArray good =
            zipOf({{"ru-RU/a.md", "alpha"}, {"zh-TW/b.md", "beta"}, {"c.md", "gamma"}});
        QRandomGenerator random(7);
        const Archive archive;
        int opened = 0;
        for (int round = 0; round < int(good.size()) + 600; ++round) {
            QByteArray bytes = good;
            const bool single = round < good.size();
            for (int change = 0; change < (single ? 1 : 8); ++change) {
                const qsizetype at = single ? round : random.bounded(int(good.size()));
                bytes[at] = char(single ? bytes.at(at) ^ 0xff : random.bounded(256));
            }
            const auto tree = archive.open(bytes);
            if (!tree)
                continue;
            ++opened;
            const auto listing = (*tree)->list({}, running);
            QVERIFY(listing);
            for (const FileEntry &entry : listing->entries) {
                QVERIFY(!entry.path.contains(".."_L1) && !entry.path.startsWith(u'/'));
                (void)(*tree)->read(entry.path, limit);
            }
        }
        QVERIFY(opened > 50);
    }

    void knowsAnotherContentByItsTime()
    {
        const Archive archive;
        const auto before = archive.open(zipOf({{"a.md", "alpha"}}));
        const auto then = (*before)->list({}, running);
        QVERIFY(!(*before)->isReplaced());
        const QString other = archive.dir.filePath(u"other"_s);
        QVERIFY(writeBytes(other, zipOf({{"a.md", "ALPHA"}})));
        QVERIFY(QFile::remove(archive.path) && QFile::rename(other, archive.path));
        QVERIFY((*before)->isReplaced());
        const auto after = FileTree::open(archive.path);
        const auto now = (*after)->list({}, running);
        QCOMPARE(now->entries.first().size, then->entries.first().size);
        QVERIFY(now->entries.first().modified != then->entries.first().modified);
        // What was opened goes on being read.
        QCOMPARE((*before)->read(u"a.md"_s, limit).value_or({}), "alpha");
        QCOMPARE((*after)->read(u"a.md"_s, limit).value_or({}), "ALPHA");
    }

    void isReadByManyThreads()
    {
        QList<ArchiveEntry> entries;
        for (int i = 0; i < 300; ++i)
            entries.append({QByteArray::number(i) + ".md", QByteArray("text ").repeated(i)});
        const Archive archive;
        const auto tree = archive.open(zipOf(entries));
        QVERIFY(tree);
        std::atomic_int wrong = 0;
        onManyThreads(int(entries.size()), [&](int i) {
            const auto bytes = (*tree)->read(QString::fromUtf8(entries.at(i).name), limit);
            if (!bytes || *bytes != entries.at(i).bytes)
                ++wrong;
        });
        QCOMPARE(wrong.load(), 0);
    }

    void isToldFromOtherFiles()
    {
        const QTemporaryDir dir;
        const QString plain = dir.filePath(u"article.md"_s);
        QVERIFY(writeBytes(plain, "# Title\n"));
        const auto single = FileTree::open(plain);
        QVERIFY(single);
        QCOMPARE((*single)->singleFile(), u"article.md"_s);
        const QString unnamed = dir.filePath(u"download"_s);
        QVERIFY(writeBytes(unnamed, zipOf({{"a.md", "alpha"}})));
        QCOMPARE(listed(FileTree::open(unnamed)), (QStringList{u"a.md"_s}));
        const QString pipe = dir.filePath(u"pipe.zip"_s);
        QCOMPARE(mkfifo(pipe.toUtf8().constData(), 0600), 0);
        QVERIFY(!FileTree::open(pipe)); // and does not wait for it
    }
};

QTEST_GUILESS_MAIN(TestZipTree)
#include "tst_ziptree.moc"
