// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/searchservice.h"

#include "tests/support/patience.h"

#include "app/search/database.h"

#include "tests/app/workspace/searchedlibrary.h"

#include <QSignalSpy>
#include <QThread>

using namespace diglot;
using namespace diglot::test;
using namespace diglot::workspace;
using namespace Qt::StringLiterals;

using article::LibraryPtr;
using article::SearchResult;

namespace {

// A workspace, its library and the search in it. The library is written before open().
struct Searched
{
    LibraryTree tree;
    QTemporaryDir cache;
    Workspace workspace;
    std::unique_ptr<SearchService> service;

    void open(bool automatic = false)
    {
        service = std::make_unique<SearchService>(
            workspace, SearchService::Options{cache.path(), automatic, false});
        QVERIFY(workspace.open(tree.dir.path(), {}).result());
    }
    [[nodiscard]] QStringList find(const QString &query) const
    {
        return keysOf(service->search(request(query)).result());
    }
    [[nodiscard]] QString indexFile() const
    {
        return SearchService::indexFile(cache.path(), workspace.library()->folder);
    }
};

template<class T>
void verifyAnsweredOrCancelled(const QList<QFuture<Result<T>>> &futures)
{
    for (const QFuture<Result<T>> &future : futures) {
        const auto result = future.result();
        QVERIFY2(result || result.error().code == ErrorCode::Cancelled,
                 result ? "" : qPrintable(result.error().toLine()));
    }
}

template<class T>
bool anyCancelled(const QList<QFuture<Result<T>>> &futures)
{
    return std::any_of(futures.cbegin(), futures.cend(),
                       [](const auto &future) { return !future.result(); });
}

} // namespace

class TestSearchService : public QObject
{
    Q_OBJECT

private slots:
    void nothingOpen()
    {
        const QTemporaryDir cache;
        Workspace workspace;
        SearchService service(workspace, {cache.path(), true, false});
        QCOMPARE(service.search(request(u"a"_s)).result().error().code, ErrorCode::NotFound);
        QCOMPARE(service.suggest(u"a"_s, {}, {}, 5).result().error().code, ErrorCode::NotFound);
        QCOMPARE(service.concordance({}).result().error().code, ErrorCode::NotFound);
        QCOMPARE(service.update().result().error().code, ErrorCode::NotFound);
    }

    void noIndexYet()
    {
        Searched searched;
        writeMany(searched.tree, 1, u"ru-RU"_s);
        searched.open();
        QCOMPARE(searched.service->search(request(u"common"_s)).result().error().code,
                 ErrorCode::NotFound);
        QVERIFY(searched.service->update().result());
        QCOMPARE(searched.find(u"common"_s), QStringList{u"a0000.md"_s});
    }

    void followsTheFiles()
    {
        Searched searched;
        writeMany(searched.tree, 3, u"ru-RU"_s);
        searched.open(true);
        QSignalSpy updated(searched.service.get(), &SearchService::indexUpdated);
        QTRY_COMPARE(searched.find(u"\"alpha1\""_s), QStringList{u"a0001.md"_s});
        writeArticle(searched.tree, u"ru-RU/a0001.md"_s, "Other", "omega");
        QTRY_COMPARE(searched.find(u"omega"_s), QStringList{u"a0001.md"_s});
        QCOMPARE(searched.find(u"\"alpha1\""_s), QStringList());
        writeArticle(searched.tree, u"ru-RU/deep/new.md"_s, "New", "sigma");
        QTRY_COMPARE(searched.find(u"sigma"_s), QStringList{u"deep/new.md"_s});
        QVERIFY(QFile::remove(searched.tree.file(u"ru-RU/a0002.md"_s)));
        QTRY_COMPARE(searched.find(u"\"alpha2\""_s), QStringList());
        QTRY_VERIFY(updated.size() >= 4);
        // Nothing but what changed was read again.
        const auto report = updated.last().first().value<IndexReport>();
        QVERIFY(report.unchanged >= report.editions - 1);
    }

    void changedIncludeIsFound()
    {
        Searched searched;
        searched.tree.write(u"ru-RU/a.md"_s, "# A\n\n[!INCLUDE [x](includes/note.md)]\n");
        searched.tree.write(u"ru-RU/includes/note.md"_s, "alpha\n");
        searched.open(true);
        QTRY_COMPARE(searched.find(u"alpha"_s), QStringList{u"a.md"_s});
        searched.tree.write(u"ru-RU/includes/note.md"_s, "omega\n");
        QTRY_COMPARE(searched.find(u"omega"_s), QStringList{u"a.md"_s});
    }

    void newerSearchDropsTheOlder()
    {
        Searched searched;
        writeMany(searched.tree, 200, u"ru-RU"_s);
        searched.open();
        QVERIFY(searched.service->update().result());
        QList<QFuture<Result<SearchResult>>> futures;
        for (int i = 0; i < 200; ++i)
            futures.append(searched.service->search(request(u"common alpha%1"_s.arg(i))));
        QCOMPARE(keysOf(futures.last().result()).value(0), u"a0199.md"_s);
        verifyAnsweredOrCancelled(futures);
        QVERIFY(anyCancelled(futures));
    }

    void newerSuggestionDropsTheOlder()
    {
        Searched searched;
        writeMany(searched.tree, 200, u"ru-RU"_s);
        searched.open();
        QVERIFY(searched.service->update().result());
        QList<QFuture<Result<QList<article::Suggestion>>>> futures;
        for (int i = 0; i < 200; ++i)
            futures.append(searched.service->suggest(u"title %1"_s.arg(i), {}, {}, 5));
        const auto last = futures.last().result();
        QVERIFY(last);
        QCOMPARE(last->value(0).text, u"Title 199"_s);
        verifyAnsweredOrCancelled(futures);
        QVERIFY(anyCancelled(futures));
    }

    // What is asked for in different places of the window does not drop each other.
    void kindsOfQuestionsDoNotDisturb()
    {
        Searched searched;
        writeMany(searched.tree, 200, u"ru-RU"_s);
        searched.open();
        QVERIFY(searched.service->update().result());
        const auto search = searched.service->search(request(u"common alpha7"_s));
        const auto lines = searched.service->concordance({u"common"_s, {}, false, 0});
        const auto suggestions = searched.service->suggest(u"title 7"_s, {}, {}, 5);
        QCOMPARE(keysOf(search.result()).value(0), u"a0007.md"_s);
        QVERIFY(lines.result());
        QCOMPARE(lines.result()->size(), 200);
        QVERIFY(suggestions.result());
        QCOMPARE(suggestions.result()->value(0).text, u"Title 7"_s);
    }

    // The window's thread asks for one search while the one before still waits for the file.
    void newerSearchWaitsForNoFile()
    {
        Searched searched;
        writeMany(searched.tree, 3, u"ru-RU"_s);
        searched.open();
        QVERIFY(searched.service->update().result());
        std::unique_lock taken(search::Database::replacing());
        const auto older = searched.service->search(request(u"alpha1"_s));
        QThread::msleep(200); // its thread is at the file by then
        const auto newer = searched.service->search(request(u"alpha2"_s));
        searched.service->cancelUpdate();
        taken.unlock();
        QCOMPARE(keysOf(newer.result()), QStringList{u"a0002.md"_s});
        verifyAnsweredOrCancelled(QList{older});
    }

    void destroyedWhileBuilding()
    {
        Searched searched;
        writeMany(searched.tree, 400, u"ru-RU"_s);
        searched.open();
        const auto building = searched.service->update();
        QList<QFuture<Result<SearchResult>>> futures;
        for (int i = 0; i < 20; ++i)
            futures.append(searched.service->search(request(u"common"_s)));
        searched.service.reset();
        QVERIFY(building.isFinished());
        QVERIFY(building.result() || building.result().error().code == ErrorCode::Cancelled);
        for (const auto &future : futures)
            QVERIFY(future.isFinished());
        // What was built is whole, and the rest is added.
        searched.open();
        const auto report = searched.service->update().result();
        QVERIFY(report);
        QCOMPARE(report->editions, 400);
    }

    // What a cancelled update has done is not done again.
    void cancelledUpdateKeepsItsWork()
    {
        Searched searched;
        writeMany(searched.tree, 400, u"ru-RU"_s);
        searched.open();
        int done = 0;
        connect(searched.service.get(), &SearchService::indexProgress, this,
                [&](int now, int) { done = now; });
        const auto building = searched.service->update();
        QTRY_VERIFY(done >= 100);
        searched.service->cancelUpdate();
        const bool cancelled = !building.result();
        const auto report = searched.service->update().result();
        QVERIFY(report);
        QCOMPARE(report->editions, 400);
        QVERIFY2(!cancelled || report->unchanged >= 90, qPrintable(u"%1"_s.arg(report->unchanged)));
    }

    void replacedWhileBuilding()
    {
        Searched searched;
        writeMany(searched.tree, 400, u"ru-RU"_s);
        const LibraryTree other;
        writeArticle(other, u"ru-RU/other.md"_s, "Other", "omega common");
        searched.open(true);
        QSignalSpy updated(searched.service.get(), &SearchService::indexUpdated);
        QSignalSpy failed(searched.service.get(), &SearchService::indexFailed);
        QSignalSpy progress(searched.service.get(), &SearchService::indexProgress);
        QTRY_VERIFY(!progress.isEmpty());
        QVERIFY(searched.workspace.open(other.dir.path(), {}).result());
        QTRY_COMPARE(searched.find(u"omega"_s), QStringList{u"other.md"_s});
        QCOMPARE(searched.find(u"common"_s), QStringList{u"other.md"_s});
        QTRY_VERIFY(!updated.isEmpty());
        QTRY_COMPARE(updated.last().first().value<IndexReport>().editions, 1);
        QCOMPARE(failed.size(), 0);
        // And back: each library has an index of its own.
        QVERIFY(searched.workspace.open(searched.tree.dir.path(), {}).result());
        QTRY_COMPARE(searched.find(u"\"alpha399\""_s), QStringList{u"a0399.md"_s});
        QCOMPARE(searched.find(u"omega"_s), QStringList());
    }

    void shippedIndexIsOnlyRead_data()
    {
        QTest::addColumn<bool>("readOnly");
        QTest::newRow("folder that could be written") << false;
        QTest::newRow("read-only folder") << true;
    }
    void shippedIndexIsOnlyRead()
    {
        QFETCH(bool, readOnly);
        Searched searched;
        writeMany(searched.tree, 5, u"ru-RU"_s);
        ship(searched);
        if (readOnly)
            setWritable(searched.tree.dir.path(), false);
        std::optional<Nobody> nobody;
        const QStringList before = stateOf(searched.tree.dir.path());
        Nobody::own(searched.cache.path());
        if (readOnly)
            nobody.emplace();
        searched.open(true);
        QSignalSpy updated(searched.service.get(), &SearchService::indexUpdated);
        QTRY_VERIFY(!updated.isEmpty());
        QCOMPARE(updated.last().first().value<IndexReport>().unchanged, 5);
        QCOMPARE(searched.find(u"\"alpha3\""_s), QStringList{u"a0003.md"_s});
        QVERIFY(searched.service->suggest(u"tit"_s, {}, {}, 5).result()->size() == 5);
        QCOMPARE(searched.service->concordance({u"common"_s, {}, true, 0}).result()->size(), 5);
        QCOMPARE(stateOf(searched.tree.dir.path()), before);
        searched.service.reset();
        nobody.reset();
        QCOMPARE(stateOf(searched.tree.dir.path()), before);
        QCOMPARE(stateOf(searched.cache.path()), QStringList());
        setWritable(searched.tree.dir.path(), true);
    }

    // A shipped index that is of no use is left as it is, and one is built in the cache.
    void shippedIndexOfNoUse_data()
    {
        QTest::addColumn<QByteArray>("kind");
        for (const char *kind : {"other files", "a file more", "empty", "no database", "cut",
                                 "other version", "folder", "damaged"})
            QTest::newRow(kind) << QByteArray(kind);
    }
    void shippedIndexOfNoUse()
    {
        QFETCH(QByteArray, kind);
        Searched searched;
        writeMany(searched.tree, 40, u"ru-RU"_s);
        ship(searched);
        spoil(searched, kind);
        const QStringList before = stateOf(searched.tree.dir.path());
        searched.open(true);
        QSignalSpy updated(searched.service.get(), &SearchService::indexUpdated);
        QTRY_VERIFY(!updated.isEmpty());
        QTRY_COMPARE(searched.find(u"\"alpha3\""_s), QStringList{u"a0003.md"_s});
        QTRY_COMPARE(searched.find(u"common"_s).size(), 20);
        QVERIFY(QFile::exists(searched.indexFile()));
        QCOMPARE(stateOf(searched.tree.dir.path()), before);
    }

    // A changed file goes into an index in the cache; what was shipped stays as it was.
    void shippedIndexThenChange()
    {
        Searched searched;
        writeMany(searched.tree, 5, u"ru-RU"_s);
        ship(searched);
        const QString shipped = searched.tree.file(u".diglot/index.db"_s);
        const qint64 time = QFileInfo(shipped).lastModified().toMSecsSinceEpoch();
        searched.open(true);
        QTRY_COMPARE(searched.find(u"\"alpha3\""_s), QStringList{u"a0003.md"_s});
        writeArticle(searched.tree, u"ru-RU/a0003.md"_s, "Other", "omega");
        QTRY_COMPARE(searched.find(u"omega"_s), QStringList{u"a0003.md"_s});
        QCOMPARE(QFileInfo(shipped).lastModified().toMSecsSinceEpoch(), time);
    }

private:
    static void ship(const Searched &searched)
    {
        const QTemporaryDir cache;
        Workspace workspace;
        SearchService service(workspace, {cache.path(), false, false});
        QVERIFY(workspace.open(searched.tree.dir.path(), {}).result());
        const QString file = searched.tree.file(u".diglot/index.db"_s);
        QVERIFY(service.update(false, file).result());
        QCOMPARE(QDir(QFileInfo(file).path())
                     .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"index.db"_s});
    }

    static void spoil(const Searched &searched, const QByteArray &kind)
    {
        const QString name = searched.tree.file(u".diglot/index.db"_s);
        QFile file(name);
        if (kind == "other files") {
            writeArticle(searched.tree, u"ru-RU/a0003.md"_s, "Other title", "alpha3 common");
        } else if (kind == "a file more") {
            writeArticle(searched.tree, u"ru-RU/z.md"_s, "Z", "common");
        } else if (kind == "folder") {
            QVERIFY(file.remove());
            QVERIFY(QDir().mkpath(name + u"/sub"_s));
        } else {
            QVERIFY(file.open(QIODevice::ReadWrite));
            const qint64 size = file.size();
            if (kind == "empty")
                QVERIFY(file.resize(0));
            else if (kind == "no database")
                QVERIFY(file.resize(0) && file.write("nothing of the kind\n") > 0);
            else if (kind == "cut")
                QVERIFY(file.resize(size / 2));
            else if (kind == "other version") // user_version, in the file's header
                QVERIFY(file.seek(60) && file.write("\0\0\0\1", 4) == 4);
            else if (kind == "damaged") // everything behind the pages of the schema
                QVERIFY(file.seek(size / 4) && file.write(QByteArray(size / 2, '\x5A')) > 0);
        }
    }

    static void setWritable(const QString &folder, bool writable)
    {
        const auto permissions = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup |
                                 QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        const auto all = writable ? permissions | QFile::WriteOwner : permissions;
        QVERIFY(QFile::setPermissions(folder, all));
        QDirIterator walk(folder, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (walk.hasNext())
            QVERIFY(QFile::setPermissions(walk.next(), all));
    }
};

QTEST_GUILESS_MAIN(TestSearchService)
#include "tst_searchservice.moc"
