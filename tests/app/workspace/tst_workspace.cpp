// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/workspace.h"

#include "tests/support/patience.h"

#include "app/workspace/samplelibrary.h"

#include "tests/app/workspace/librarytree.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QThread>

#include <sys/stat.h>
#include <unistd.h>

using namespace diglot;
using namespace diglot::test;
using namespace diglot::workspace;
using namespace Qt::StringLiterals;

using article::ArticleId;
using article::LibraryPtr;

namespace {

const ArticleId first{u"."_s, u"a.md"_s};

LocaleTag locale(const char *tag)
{
    return LocaleTag::fromString(QString::fromLatin1(tag)).value_or(LocaleTag());
}

// A workspace with a small library open.
struct Open
{
    LibraryTree tree;
    QTemporaryDir cache;
    Workspace workspace;

    Open()
    {
        tree.article(u"ru-RU/a.md"_s, "Alpha", "ru-RU");
        tree.article(u"ru-RU/b.md"_s, "Beta", "ru-RU");
        tree.write(u"ru-RU/includes/note.md"_s, "Note\n");
        tree.write(u"ru-RU/media/x.png"_s, "\x89PNG\r\n\x1a\nrest");
        tree.write(u"ru-RU/media/fake.png"_s, "<script>alert(1)</script>");
        tree.write(u"secret.txt"_s, "x");
        QSignalSpy spy(&workspace, &Workspace::libraryChanged);
        auto opened = workspace.open(tree.dir.path(), {{}, cache.path()});
        QVERIFY(opened.result());
        QVERIFY(workspace.library()); // the future and the snapshot go together
        QTRY_COMPARE(spy.size(), 1);
    }
    [[nodiscard]] QString title(const QString &path) const
    {
        const article::Edition *edition = workspace.library()->editionAt(path);
        return edition ? edition->title : QString();
    }
};

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private slots:
    void nothingOpen()
    {
        Workspace workspace;
        QVERIFY(!workspace.library());
        QCOMPARE(workspace.page({}).result().error().code, ErrorCode::NotFound);
        QCOMPARE(workspace.asset(u"x.png"_s, false).result().error().code, ErrorCode::NotFound);
        QCOMPARE(int(workspace.resolveLink(u"x.md"_s, {}).kind),
                 int(render::Target::Kind::Missing));
        workspace.cancelOpening();
        workspace.rescan();
    }

    void opensAndReports()
    {
        const LibraryTree tree;
        tree.article(u"ru-RU/a.md"_s, "Alpha", "ru-RU");
        Workspace workspace;
        QSignalSpy progress(&workspace, &Workspace::openingProgress);
        QSignalSpy changed(&workspace, &Workspace::libraryChanged);
        const auto opened = workspace.open(tree.dir.path(), {}).result();
        QVERIFY(opened);
        QCOMPARE((*opened)->editions.size(), 1);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(!progress.isEmpty());
        QCOMPARE(progress.last().at(0), progress.last().at(1));
    }

    void failedOpeningKeepsTheLibrary()
    {
        Open open;
        const LibraryPtr before = open.workspace.library();
        const auto failed = open.workspace.open(u"/no/such/folder"_s, {}).result();
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::NotFound);
        QCOMPARE(open.workspace.library(), before);
    }

    void newestOpenWins()
    {
        const LibraryTree one;
        const LibraryTree two;
        for (int i = 0; i < 2000; ++i)
            one.write(QString::number(i) + u".md"_s, "# x\n");
        two.write(u"two.md"_s, "# Two\n");
        Workspace workspace;
        QSignalSpy changed(&workspace, &Workspace::libraryChanged);
        auto slow = workspace.open(one.dir.path(), {});
        auto quick = workspace.open(two.dir.path(), {});
        QVERIFY(quick.result());
        const auto lost = slow.result();
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, ErrorCode::Cancelled);
        QCOMPARE(workspace.library()->editions.size(), 1);
        QTRY_COMPARE(changed.size(), 1);
        QTest::qWait(50);
        QCOMPARE(changed.size(), 1);
    }

    void cancelled()
    {
        const LibraryTree tree;
        for (int i = 0; i < 2000; ++i)
            tree.write(QString::number(i) + u".md"_s, "# x\n");
        Workspace workspace;
        auto opening = workspace.open(tree.dir.path(), {});
        workspace.cancelOpening();
        QCOMPARE(opening.result().error().code, ErrorCode::Cancelled);
        QVERIFY(!workspace.library());
    }

    void destroyedWhileBusy()
    {
        const LibraryTree tree;
        for (int i = 0; i < 500; ++i)
            tree.write(QString::number(i) + u".md"_s, "# x\n");
        QFuture<Result<LibraryPtr>> opening;
        QList<QFuture<Result<Asset>>> assets;
        {
            Workspace workspace;
            opening = workspace.open(tree.dir.path(), {});
            for (int i = 0; i < 20; ++i)
                assets.append(workspace.asset(u"x"_s, false));
        }
        QVERIFY(opening.isFinished());
        for (const auto &asset : assets)
            QVERIFY(asset.isFinished());
    }

    void page()
    {
        Open open;
        article::Address address;
        address.article = first;
        address.locale = locale("ru-RU");
        const auto page = open.workspace.page(address).result();
        QVERIFY(page);
        QCOMPARE((*page)->title, u"Alpha"_s);
        QVERIFY((*page)->page.html.contains("Alpha"));
        address.locale = locale("de-DE");
        QCOMPARE(open.workspace.page(address).result().error().code, ErrorCode::NotFound);
    }

    void assets_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("overlay");
        QTest::addColumn<QByteArray>("type"); // empty: refused
        QTest::newRow("picture") << u"ru-RU/media/x.png"_s << false << QByteArray("image/png");
        QTest::newRow("another case") << u"ru-RU/media/X.PNG"_s << false << QByteArray();
        QTest::newRow("no picture inside") << u"ru-RU/media/fake.png"_s << false << QByteArray();
        QTest::newRow("text") << u"secret.txt"_s << false << QByteArray();
        QTest::newRow("article") << u"ru-RU/a.md"_s << false << QByteArray();
        QTest::newRow("out") << u"../x.png"_s << false << QByteArray();
        QTest::newRow("absolute") << u"/etc/hostname"_s << false << QByteArray();
        QTest::newRow("nothing") << QString() << false << QByteArray();
        QTest::newRow("no overlay") << u"ru-RU/media/x.png"_s << true << QByteArray();
    }
    void assets()
    {
        QFETCH(QString, path);
        QFETCH(bool, overlay);
        QFETCH(QByteArray, type);
        Open open;
        const auto asset = open.workspace.asset(path, overlay).result();
        QCOMPARE(asset.has_value(), !type.isEmpty());
        if (asset)
            QCOMPARE(asset->mimeType, type);
    }

    void assetTooLarge()
    {
        Open open;
        open.tree.write(u"ru-RU/media/x.png"_s,
                        "\x89PNG\r\n\x1a\n" + QByteArray(33 * 1024 * 1024, 'x'));
        const auto asset = open.workspace.asset(u"ru-RU/media/x.png"_s, false).result();
        QCOMPARE(asset.error().code, ErrorCode::Limit);
    }

    void overlayAsset()
    {
        const LibraryTree tree;
        tree.article(u"a.md"_s, "A", "ru-RU");
        const LibraryTree english;
        english.write(u"media/x.png"_s, "\x89PNG\r\n\x1a\nrest");
        Workspace workspace;
        QVERIFY(workspace.open(tree.dir.path(), {english.dir.path(), {}}).result());
        QVERIFY(workspace.asset(u"media/x.png"_s, true).result());
        QVERIFY(!workspace.asset(u"media/x.png"_s, false).result());
    }

    void changedArticleShows_data()
    {
        QTest::addColumn<bool>("inPlace");
        QTest::newRow("written in place") << true;
        QTest::newRow("replaced") << false;
    }
    void changedArticleShows()
    {
        QFETCH(bool, inPlace);
        Open open;
        QSignalSpy changed(&open.workspace, &Workspace::libraryChanged);
        QSignalSpy edited(&open.workspace, &Workspace::editionChanged);
        if (!inPlace)
            QVERIFY(QFile::remove(open.tree.file(u"ru-RU/a.md"_s)));
        open.tree.article(u"ru-RU/a.md"_s, "Changed", "ru-RU");
        QTRY_COMPARE(open.title(u"ru-RU/a.md"_s), u"Changed"_s);
        QTRY_COMPARE(edited.size(), 1);
        QCOMPARE(edited.first().at(0).value<ArticleId>(), first);
        QCOMPARE(edited.first().at(1).value<LocaleTag>(), locale("ru-RU"));
        QVERIFY(!changed.isEmpty());
    }

    // Between the moment a file is read and the one from which its folder is watched.
    void changeWhileOpeningShows()
    {
        const LibraryTree tree;
        for (int i = 0; i < 1500; ++i)
            tree.article(u"%1/a.md"_s.arg(i), "Before", "ru-RU");
        Workspace workspace;
        bool written = false;
        connect(&workspace, &Workspace::openingProgress, &workspace, [&](int done) {
            if (done > 0 && !std::exchange(written, true)) {
                tree.article(u"0/a.md"_s, "Meanwhile", "ru-RU");
                tree.article(u"1/new.md"_s, "New", "ru-RU");
            }
        });
        auto opening = workspace.open(tree.dir.path(), {});
        QTRY_VERIFY_WITH_TIMEOUT(opening.isFinished(), 60000);
        const auto title = [&](const QString &path) {
            const auto *edition = workspace.library()->editionAt(path);
            return edition ? edition->title : QString();
        };
        QTRY_VERIFY(written);
        QTRY_COMPARE_WITH_TIMEOUT(title(u"0/a.md"_s), u"Meanwhile"_s, 60000);
        QTRY_COMPARE_WITH_TIMEOUT(title(u"1/new.md"_s), u"New"_s, 60000);
    }

    // Nothing changed: one library, shown once.
    void openingTellsOnce()
    {
        Open open;
        QSignalSpy changed(&open.workspace, &Workspace::libraryChanged);
        QSignalSpy edited(&open.workspace, &Workspace::editionChanged);
        open.tree.article(u"ru-RU/a.md"_s, "Changed", "ru-RU");
        QTRY_COMPARE(open.title(u"ru-RU/a.md"_s), u"Changed"_s);
        QTRY_VERIFY(!edited.isEmpty());
        QVERIFY2(changed.size() <= 2, qPrintable(QString::number(changed.size())));
    }

    void newAndDeletedArticles()
    {
        Open open;
        QSignalSpy edited(&open.workspace, &Workspace::editionChanged);
        open.tree.article(u"ru-RU/deep/er/c.md"_s, "New", "ru-RU");
        QTRY_COMPARE(open.title(u"ru-RU/deep/er/c.md"_s), u"New"_s);
        // The folders that came with it are watched too.
        open.tree.article(u"ru-RU/deep/er/c.md"_s, "Newer", "ru-RU");
        QTRY_COMPARE(open.title(u"ru-RU/deep/er/c.md"_s), u"Newer"_s);
        QVERIFY(QFile::remove(open.tree.file(u"ru-RU/b.md"_s)));
        QTRY_VERIFY(!open.workspace.library()->editionAt(u"ru-RU/b.md"_s));
        QTRY_VERIFY(edited.size() >= 3);
    }

    void changedIncludeReachesOpenPages()
    {
        Open open;
        article::Address address;
        address.article = first;
        address.locale = locale("ru-RU");
        QVERIFY(open.workspace.page(address).result());
        QSignalSpy edited(&open.workspace, &Workspace::editionChanged);
        open.tree.write(u"ru-RU/includes/note.md"_s, "Other note\n");
        QTRY_COMPARE(edited.size(), 1);
        QCOMPARE(edited.first().at(0).value<ArticleId>(), first);
    }

    // A stick that is pulled out, or a share that is away: said once, and taken up when it is back.
    void libraryThatVanishes()
    {
        Open open;
        const LibraryPtr before = open.workspace.library();
        QSignalSpy lost(&open.workspace, &Workspace::libraryLost);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"The library was not read again"_s));
        const QString away = open.tree.dir.path() + u"-away"_s; // in one step: nothing in between
        QVERIFY(QDir().rename(open.tree.dir.path(), away));
        QTRY_COMPARE(lost.size(), 1);
        QVERIFY(!lost.first().first().value<Error>().what.isEmpty());
        open.workspace.rescan();
        QTest::qWait(600);
        QCOMPARE(open.workspace.library(), before);
        QCOMPARE(lost.size(), 1);
        QSignalSpy changed(&open.workspace, &Workspace::libraryChanged);
        QVERIFY(QFile::remove(away + u"/ru-RU/b.md"_s));
        QVERIFY(QDir().rename(away, open.tree.dir.path()));
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(open.workspace.library()->editions.size(), 1);
        // And watched as before.
        open.tree.article(u"ru-RU/c.md"_s, "Gamma", "ru-RU");
        QTRY_COMPARE(open.workspace.library()->editions.size(), 2);
        QCOMPARE(lost.size(), 1);
    }

    // Reading again ends just when another library takes the place: at every moment between its
    // being put there and its being told of, in turn.
    void overtakenScanStaysBehind()
    {
        const LibraryTree large;
        for (int i = 0; i < 1500; ++i)
            large.article(u"%1/a.md"_s.arg(i), "Large", "ru-RU");
        const LibraryTree small;
        small.article(u"a.md"_s, "Small", "ru-RU");
        Workspace workspace;
        LibraryPtr told;
        int stale = 0;
        connect(&workspace, &Workspace::libraryChanged, &workspace, [&](const LibraryPtr &library) {
            told = library;
            stale += library->folder != workspace.library()->folder;
        });
        QElapsedTimer timer;
        constexpr int rounds = 8;
        for (int i = 0; i < rounds; ++i) {
            QVERIFY(workspace.open(large.dir.path(), {}).result());
            QTRY_COMPARE(told, workspace.library());
            timer.start();
            workspace.rescan();
            const LibraryPtr before = workspace.library();
            QTRY_VERIFY(workspace.library() != before); // how long it takes now
            const qint64 takes = timer.nsecsElapsed() / 1000;
            QTRY_COMPARE(told, workspace.library());
            workspace.rescan();
            QThread::usleep(static_cast<unsigned long>(takes * (i + rounds) / (2 * rounds)));
            QVERIFY(workspace.open(small.dir.path(), {}).result());
            QTRY_COMPARE(told, workspace.library());
            // It is this one that is watched.
            const QByteArray title = "Round " + QByteArray::number(i);
            small.article(u"a.md"_s, title, "ru-RU");
            QTRY_COMPARE(workspace.library()->editions.first().title, QString::fromUtf8(title));
            QTRY_COMPARE(told, workspace.library());
        }
        QCOMPARE(stale, 0);
    }

    void rescanOnDemand()
    {
        Open open;
        QSignalSpy changed(&open.workspace, &Workspace::libraryChanged);
        const LibraryPtr before = open.workspace.library();
        open.workspace.rescan();
        open.workspace.rescan(); // while the first one runs: once more, or one for both
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(open.workspace.library() != before);
        QCOMPARE(open.workspace.library()->editions.size(), 2);
    }

    void links()
    {
        Open open;
        article::Address from;
        from.article = first;
        from.locale = locale("ru-RU");
        const render::Target target = open.workspace.resolveLink(u"b.md"_s, from);
        QCOMPARE(int(target.kind), int(render::Target::Kind::Article));
        const render::Target other =
            open.workspace.resolveLink(u"../a.md"_s, from, u"ru-RU/media/TOC.md"_s);
        QCOMPARE(int(other.kind), int(render::Target::Kind::Article));
    }

    void sampleLibrary()
    {
        const QString beside = QCoreApplication::applicationDirPath() + u"/library"_s;
        const bool existed = QDir(beside).exists();
        if (!existed)
            QVERIFY(QDir().mkpath(beside));
        QCOMPARE(sampleLibraryFolder(), QDir(beside).canonicalPath());
        if (!existed)
            QVERIFY(QDir(beside).removeRecursively());
    }
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
