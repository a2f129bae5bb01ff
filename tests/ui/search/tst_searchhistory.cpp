// SPDX-License-Identifier: Apache-2.0
#include "ui/search/searchhistory.h"

#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace diglot;
using namespace diglot::ui::search;
using namespace Qt::StringLiterals;

namespace {

SearchQuery queryOf(const QString &text)
{
    SearchQuery query;
    query.text = text;
    return query;
}

struct Stage
{
    // As after a start: the file has been read.
    std::unique_ptr<SearchHistory> open()
    {
        auto history = std::make_unique<SearchHistory>(file(), [this] { return now; });
        QSignalSpy changed(history.get(), &SearchHistory::changed);
        history->load();
        return changed.wait(diglot::test::Patience) ? std::move(history) : nullptr;
    }
    QString file() const { return folder.filePath(u"data/searches.json"_s); }
    QByteArray bytes() const
    {
        QFile read(file());
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

    QTemporaryDir folder;
    QDateTime now = QDateTime::fromString(u"2026-01-01T08:00:00Z"_s, Qt::ISODate);
};

QStringList texts(const QList<PastSearch> &list)
{
    QStringList all;
    for (const PastSearch &one : list)
        all << one.query.text;
    return all;
}

} // namespace

class TestSearchHistory final : public QObject
{
    Q_OBJECT

private slots:
    void newestFirstAndOnce()
    {
        Stage stage;
        {
            const auto history = stage.open();
            QVERIFY(history);
            history->add(queryOf(u"a"_s));
            history->add(queryOf(u"密碼"_s));
            history->add(queryOf(u"a"_s));
            history->add(queryOf(u"  "_s));
            QCOMPARE(texts(history->recent()), (QStringList{u"a"_s, u"密碼"_s}));
        }
        const auto again = stage.open();
        QVERIFY(again);
        QCOMPARE(texts(again->recent()), (QStringList{u"a"_s, u"密碼"_s}));
        QCOMPARE(QFileInfo(stage.file()).permissions() &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }

    void endsAfterNinetyDays()
    {
        Stage stage;
        {
            const auto history = stage.open();
            QVERIFY(history);
            history->add(queryOf(u"old"_s));
            history->save(queryOf(u"kept and forgotten"_s));
            history->save(queryOf(u"kept and used"_s));
            stage.now = stage.now.addDays(60);
            history->add(queryOf(u"young"_s));
            history->add(queryOf(u"kept and used"_s));
        }
        stage.now = stage.now.addDays(SearchHistory::DaysKept - 59);
        const auto later = stage.open();
        QVERIFY(later);
        QCOMPARE(texts(later->recent()), QStringList{u"young"_s});
        QCOMPARE(texts(later->saved()), QStringList{u"kept and used"_s});
        QTRY_VERIFY(!stage.bytes().contains("old"));
        QVERIFY(!stage.bytes().contains("forgotten"));
    }

    // Also what is in memory: a window may stay open for months.
    void endsWhileTheProgramRuns()
    {
        Stage stage;
        const auto history = stage.open();
        QVERIFY(history);
        history->add(queryOf(u"old"_s));
        stage.now = stage.now.addDays(SearchHistory::DaysKept + 1);
        QVERIFY(history->recent().isEmpty());
    }

    void switchedOffNothingIsKept()
    {
        Stage stage;
        const auto history = stage.open();
        QVERIFY(history);
        history->add(queryOf(u"secret"_s));
        history->save(queryOf(u"saved"_s));
        history->setRecording(false);
        history->add(queryOf(u"more"_s));
        QVERIFY(history->recent().isEmpty());
        QCOMPARE(texts(history->saved()), QStringList{u"saved"_s});
        QTRY_VERIFY(!stage.bytes().isEmpty() && !stage.bytes().contains("secret"));
    }

    void clearedTheFileIsGone()
    {
        Stage stage;
        const auto history = stage.open();
        QVERIFY(history);
        history->add(queryOf(u"a"_s));
        history->save(queryOf(u"b"_s));
        QTRY_VERIFY(QFile::exists(stage.file()));
        history->clear();
        QVERIFY(history->isEmpty());
        QTRY_VERIFY(!QFile::exists(stage.file()));
    }

    // What is searched before the file has been read does not replace it.
    void earlySearchesJoinTheFile()
    {
        Stage stage;
        {
            const auto history = stage.open();
            QVERIFY(history);
            history->add(queryOf(u"before"_s));
        }
        SearchHistory history(stage.file(), [&stage] { return stage.now; });
        history.add(queryOf(u"early"_s));
        history.load();
        QTRY_COMPARE(texts(history.recent()), (QStringList{u"early"_s, u"before"_s}));
        QTRY_VERIFY(stage.bytes().contains("early") && stage.bytes().contains("before"));
    }

    // Windows are processes of their own that share the file.
    void severalWindows()
    {
        Stage stage;
        const auto one = stage.open();
        const auto other = stage.open();
        QVERIFY(one && other);
        one->add(queryOf(u"a"_s));
        one->save(queryOf(u"kept"_s));
        QTRY_VERIFY(stage.bytes().contains("kept"));
        other->add(queryOf(u"b"_s));
        QTRY_COMPARE(texts(other->recent()), (QStringList{u"b"_s, u"a"_s}));
        QCOMPARE(texts(other->saved()), QStringList{u"kept"_s});
        one->load();
        QTRY_COMPARE(texts(one->recent()), (QStringList{u"b"_s, u"a"_s}));
        // What one has cleared the other one does not bring back.
        one->clear();
        QTRY_VERIFY(!QFile::exists(stage.file()));
        other->add(queryOf(u"c"_s));
        QTRY_COMPARE(texts(other->recent()), QStringList{u"c"_s});
        QTRY_VERIFY(stage.bytes().contains("\"c\""));
        QVERIFY(!stage.bytes().contains("\"a\"") && !stage.bytes().contains("kept"));
        QVERIFY(other->saved().isEmpty());
        // What one has switched off no other one writes down.
        one->setRecording(false);
        QTRY_VERIFY(!stage.bytes().contains("\"c\""));
        other->add(queryOf(u"d"_s));
        other->addFailed(queryOf(u"e"_s));
        other->save(queryOf(u"f"_s));
        QTRY_VERIFY(stage.bytes().contains("\"f\""));
        QVERIFY(!stage.bytes().contains("\"d\"") && !stage.bytes().contains("\"e\""));
        QTRY_VERIFY(other->recent().isEmpty());
        one->setRecording(true);
        QTRY_VERIFY(!stage.bytes().contains("off"));
        other->add(queryOf(u"g"_s));
        QTRY_VERIFY(stage.bytes().contains("\"g\""));
        // No lock is left over.
        QTRY_COMPARE(QDir(QFileInfo(stage.file()).path()).entryList(QDir::Files | QDir::Hidden),
                     QStringList{u"searches.json"_s});
    }

    void damagedFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\xff\xfe{{{");
        QTest::newRow("another shape") << QByteArray(R"({"recent":{"a":1},"saved":[1,null,"x"]})");
        QTest::newRow("no dates") << QByteArray(R"({"recent":[{"text":"a"},{"when":"soon"}]})");
    }

    void damagedFiles()
    {
        QFETCH(QByteArray, bytes);
        Stage stage;
        QVERIFY(QDir().mkpath(QFileInfo(stage.file()).path()));
        QFile file(stage.file());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto history = stage.open();
        QVERIFY(history && history->isEmpty());
        history->add(queryOf(u"new"_s));
        QTRY_VERIFY(stage.bytes().contains("new"));
    }

    void aFolderThatCannotBeWritten()
    {
        SearchHistory history(u"/proc/nowhere/searches.json"_s,
                              [] { return QDateTime::currentDateTimeUtc(); });
        QSignalSpy failed(&history, &SearchHistory::writingFailed);
        QSignalSpy changed(&history, &SearchHistory::changed);
        history.load();
        QVERIFY(changed.wait(diglot::test::Patience));
        history.add(queryOf(u"a"_s));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(texts(history.recent()), QStringList{u"a"_s});
    }
};

QTEST_GUILESS_MAIN(TestSearchHistory)
#include "tst_searchhistory.moc"
