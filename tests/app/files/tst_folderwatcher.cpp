// SPDX-License-Identifier: Apache-2.0
#include "app/files/folderwatcher.h"

#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace diglot::files;
using namespace Qt::StringLiterals;

namespace {

void append(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    QCOMPARE(file.write(bytes), bytes.size());
}

QList<WatchedPlace> placesIn(const QTemporaryDir &dir, const QStringList &folders)
{
    QList<WatchedPlace> places;
    for (const QString &folder : folders)
        places.append({folder == u"." ? dir.path() : dir.filePath(folder), folder, {}});
    return places;
}

} // namespace

class TestFolderWatcher : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatChanged_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QStringList>("paths");
        QTest::newRow("written in place") << u"append"_s << QStringList{u"sub/a.md"_s};
        QTest::newRow("created") << u"create"_s << QStringList{u"new.md"_s};
        QTest::newRow("deleted") << u"delete"_s << QStringList{u"sub/a.md"_s};
        QTest::newRow("renamed") << u"rename"_s << QStringList{u"b.md"_s, u"sub/a.md"_s};
        QTest::newRow("folder created") << u"folder"_s << QStringList{u"more"_s};
    }
    void tellsWhatChanged()
    {
        QFETCH(QString, action);
        QFETCH(QStringList, paths);
        const QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkdir(u"sub"_s));
        append(dir.filePath(u"sub/a.md"_s), "x");
        FolderWatcher watcher;
        QCOMPARE(watcher.watch(placesIn(dir, {u"."_s, u"sub"_s})), 0);
        QSignalSpy spy(&watcher, &FolderWatcher::changed);

        if (action == "append"_L1)
            append(dir.filePath(u"sub/a.md"_s), "y");
        else if (action == "create"_L1)
            append(dir.filePath(u"new.md"_s), "y");
        else if (action == "delete"_L1)
            QVERIFY(QFile::remove(dir.filePath(u"sub/a.md"_s)));
        else if (action == "rename"_L1)
            QVERIFY(QFile::rename(dir.filePath(u"sub/a.md"_s), dir.filePath(u"b.md"_s)));
        else
            QVERIFY(QDir(dir.path()).mkdir(u"more"_s));
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().toStringList(), paths);
    }

    void gathersManyChanges()
    {
        const QTemporaryDir dir;
        FolderWatcher watcher;
        QCOMPARE(watcher.watch(placesIn(dir, {u"."_s})), 0);
        QSignalSpy spy(&watcher, &FolderWatcher::changed);
        for (int i = 0; i < 20; ++i) {
            append(dir.filePath(QString::number(i)), "x");
            QTest::qWait(10);
        }
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().toStringList().size(), 20);
    }

    void leavesOutEditorsFilesAndOtherFolders()
    {
        const QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkdir(u"other"_s));
        FolderWatcher watcher;
        QCOMPARE(watcher.watch(placesIn(dir, {u"."_s, u"other"_s})), 0);
        QCOMPARE(watcher.watch(placesIn(dir, {u"."_s, u"absent"_s})), 1);
        QSignalSpy spy(&watcher, &FolderWatcher::changed);
        append(dir.filePath(u".a.md.swp"_s), "x");
        append(dir.filePath(u"other/x.md"_s), "x");
        QTest::qWait(500);
        QCOMPARE(spy.size(), 0);
        append(dir.filePath(u"a.md"_s), "x");
        QTRY_COMPARE(spy.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestFolderWatcher)
#include "tst_folderwatcher.moc"
