// SPDX-License-Identifier: Apache-2.0
#include "app/files/filetree.h"
#include "app/files/libraryfile.h"

#include "tests/support/archives.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace diglot;
using namespace diglot::files;
using namespace diglot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 limit = 1024 * 1024;
const std::atomic_bool running = false;

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

class TestJoinedTree : public QObject
{
    Q_OBJECT

private slots:
    void joinsSources()
    {
        const QTemporaryDir dir;
        const auto at = [&dir](const QString &name) { return dir.filePath(name); };
        QVERIFY(writeBytes(at(u"docs.ru-ru/set/a.md"_s), "ru"));
        QVERIFY(writeBytes(at(u"docs.zh-tw.zip"_s), zipOf({{"set/a.md", "zh"}})));
        QVERIFY(writeBytes(at(u"en.zip"_s), zipOf({{"en-US/set/a.md", "en"}})));
        QVERIFY(
            writeTar(at(u"docs-1.2.tar"_s), {{"docs-1.2/one.md", "1"}, {"docs-1.2/two.md", "2"}}));
        QVERIFY(writeBytes(at(u"single/note.md"_s), "note"));
        const QString file = at(u"all.diglot"_s);
        QVERIFY(writeLibraryFile(file, {{at(u"docs.ru-ru"_s), u"Guide"_s},
                                        {at(u"docs.zh-tw.zip"_s), u"Guide"_s},
                                        {at(u"en.zip"_s), u"Guide"_s},
                                        {at(u"docs-1.2.tar"_s), u"Other/Old"_s},
                                        {at(u"single/note.md"_s), {}}}));
        const auto tree = FileTree::open(file);
        QVERIFY2(tree, qPrintable(tree ? QString() : tree.error().toLine()));
        QCOMPARE(listed(**tree),
                 (QStringList{u"Guide/docs.ru-ru/set/a.md"_s, u"Guide/docs.zh-tw/set/a.md"_s,
                              u"Guide/en-US/set/a.md"_s, u"Other/Old/docs-1.2/one.md"_s,
                              u"Other/Old/docs-1.2/two.md"_s, u"note.md"_s}));
        QCOMPARE((*tree)->groups(), (QStringList{u"Guide"_s, u"Other/Old"_s}));
        QCOMPARE((*tree)->read(u"Guide/docs.zh-tw/set/a.md"_s, limit).value_or({}), "zh");
        QCOMPARE((*tree)->read(u"Guide/en-US/set/a.md"_s, limit).value_or({}), "en");
        QCOMPARE((*tree)->read(u"note.md"_s, limit).value_or({}), "note");
        QCOMPARE((*tree)->read(u"Guide/absent.md"_s, limit).error().code, ErrorCode::NotFound);
        QVERIFY(
            (*tree)->localPath(u"Guide/docs.ru-ru/set/a.md"_s).endsWith("docs.ru-ru/set/a.md"_L1));
        QVERIFY((*tree)->localPath(u"Guide/docs.zh-tw/set/a.md"_s).isEmpty());
        const auto listing = (*tree)->list({}, running);
        QVERIFY(listing->folders.contains(u"Other/Old"_s) && listing->folders.contains(u"Other"_s));

        QVERIFY(!(*tree)->isReplaced());
        QStringList watched;
        for (const WatchedPlace &place : (*tree)->watched(listing->folders))
            watched.append(QDir(dir.path()).relativeFilePath(place.folder) + u'=' + place.path);
        QVERIFY(watched.contains(u"docs.ru-ru/set=Guide/docs.ru-ru/set"_s));
        QVERIFY(watched.contains(u".=Guide/docs.zh-tw"_s)); // the archive's folder
        QVERIFY(writeBytes(at(u"en.zip"_s), zipOf({{"en-US/set/a.md", "other"}})));
        QVERIFY((*tree)->isReplaced());
    }

    void keepsEqualNamesApart()
    {
        const QTemporaryDir dir;
        QVERIFY(writeBytes(dir.filePath(u"one/docs/a.md"_s), "1"));
        QVERIFY(writeBytes(dir.filePath(u"two/docs/a.md"_s), "2"));
        QVERIFY(writeBytes(dir.filePath(u"three/ru-RU/a.md"_s), "3"));
        QVERIFY(writeBytes(dir.filePath(u"four/ru-RU/a.md"_s), "4"));
        const QString file = dir.filePath(u"x.diglot"_s);
        QVERIFY(writeLibraryFile(file, {{dir.filePath(u"one/docs"_s), {}},
                                        {dir.filePath(u"two/docs"_s), {}},
                                        {dir.filePath(u"three"_s), {}},
                                        {dir.filePath(u"four"_s), {}}}));
        const auto tree = FileTree::open(file);
        QVERIFY(tree);
        Problems skipped;
        QCOMPARE(listed(**tree, &skipped),
                 (QStringList{u"2/docs/a.md"_s, u"docs/a.md"_s, u"ru-RU/a.md"_s}));
        QCOMPARE(skipped.size(), 1);
        QCOMPARE(skipped.first().file, u"ru-RU/a.md"_s);
        QCOMPARE((*tree)->read(u"ru-RU/a.md"_s, limit).value_or({}), "3");
    }

    void goesWithoutWhatIsMissing()
    {
        const QTemporaryDir dir;
        QVERIFY(writeBytes(dir.filePath(u"docs/a.md"_s), "1"));
        const QString file = dir.filePath(u"x.diglot"_s);
        QVERIFY(writeLibraryFile(
            file, {{dir.filePath(u"gone.zip"_s), {}}, {dir.filePath(u"docs"_s), u"Here"_s}}));
        const auto tree = FileTree::open(file);
        QVERIFY(tree);
        Problems skipped;
        QCOMPARE(listed(**tree, &skipped), QStringList{u"Here/docs/a.md"_s});
        QCOMPARE(skipped.size(), 1);
        QVERIFY(skipped.first().file.endsWith("gone.zip"_L1));
        QVERIFY(QDir(dir.filePath(u"docs"_s)).removeRecursively());
        const auto nothing = FileTree::open(file);
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().code, ErrorCode::NotFound);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const int syntax = int(ErrorCode::Syntax);
        QTest::newRow("nothing") << QByteArray() << syntax;
        QTest::newRow("other JSON") << QByteArray("{\"sources\":[{\"path\":\"a\"}]}") << syntax;
        QTest::newRow("no source") << QByteArray("{\"diglot-library\":1,\"sources\":[]}") << syntax;
        QTest::newRow("no path") << QByteArray("{\"diglot-library\":1,\"sources\":[{}]}") << syntax;
        QTest::newRow("later") << QByteArray(
                                      "{\"diglot-library\":2,\"sources\":[{\"path\":\"a\"}]}")
                               << int(ErrorCode::Unsupported);
        QTest::newRow("itself")
            << QByteArray("{\"diglot-library\":1,\"sources\":[{\"path\":\"x.diglot\"}]}") << syntax;
        QTest::newRow("group that climbs")
            << QByteArray(
                   "{\"diglot-library\":1,\"sources\":[{\"path\":\"a\",\"group\":\"../b\"}]}")
            << syntax;
        QTest::newRow("NUL") << QByteArray(
                                    "{\"diglot-library\":1,\"sources\":[{\"path\":\"a\\u0000b\"}]}")
                             << syntax;
        QTest::newRow("endless") << QByteArray("[").repeated(2'000'000) << int(ErrorCode::Limit);
        QTest::newRow("deep") << QByteArray("[").repeated(900'000) << syntax;
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"x.diglot"_s);
        QVERIFY(writeBytes(file, bytes));
        const auto tree = FileTree::open(file);
        QVERIFY(!tree);
        QCOMPARE(int(tree.error().code), code);
    }

    void writesWhatItReads()
    {
        const QTemporaryDir dir;
        const QString file = dir.filePath(u"x.diglot"_s);
        const QList<LibrarySource> sources{{dir.filePath(u"docs"_s), u"Ää / é"_s.remove(u' ')},
                                           {u"/somewhere/else@branch/with"_s, {}}};
        QVERIFY(writeLibraryFile(file, sources));
        QCOMPARE(*readLibraryFile(file), sources);
        const QString moved = dir.filePath(u"sub/x.diglot"_s);
        QVERIFY(QDir().mkpath(dir.filePath(u"sub"_s)) && QFile::rename(file, moved));
        QCOMPARE(readLibraryFile(moved)->first().path, dir.filePath(u"sub/docs"_s));
    }
};

QTEST_GUILESS_MAIN(TestJoinedTree)
#include "tst_joinedtree.moc"
