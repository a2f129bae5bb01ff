// SPDX-License-Identifier: Apache-2.0
// Kills a program with SIGKILL at random moments while it gives verdicts: every one that it
// acknowledged must be there afterwards, and a change of several whole or not at all. Rounds:
// DIGLOT_KILL_ROUNDS, 20 where it is not set.
#include "app/review/store.h"

#include "tests/support/slowness.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace diglot;
using namespace diglot::review;
using namespace Qt::StringLiterals;

class TestStoreKill final : public QObject
{
    Q_OBJECT

private slots:
    void acknowledgedVerdictsSurvive_data();
    void acknowledgedVerdictsSurvive();

private:
    static QSet<int> kept(const QString &folder);
};

QSet<int> TestStoreKill::kept(const QString &folder)
{
    Store::Options options;
    options.folder = folder;
    const auto store = Store::open(options);
    if (!store || !(*store)->notices().isEmpty())
        return {};
    QSet<int> numbers;
    const auto entries = (*store)->entries();
    for (const Entry &entry : entries.value_or({})) {
        if (verdictOf(entry).comment == u"Comment %1"_s.arg(entry.key.place.number))
            numbers.insert(entry.key.place.number);
    }
    return numbers;
}

void TestStoreKill::acknowledgedVerdictsSurvive_data()
{
    QTest::addColumn<int>("batch");
    QTest::newRow("one verdict a change") << 1;
    QTest::newRow("seven verdicts a change") << 7;
}

void TestStoreKill::acknowledgedVerdictsSurvive()
{
    QFETCH(const int, batch);
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("DIGLOT_KILL_ROUNDS", &isSet);
    const int rounds = (isSet ? wanted : 20) / 2;
    const QTemporaryDir folder;
    int acknowledged = 0;
    int total = 0;
    for (int round = 0; round < rounds; ++round) {
        QProcess program;
        program.start(u"" DIGLOT_BUILD_DIR "/tests/verdictgiver"_s,
                      {folder.path(), QString::number(acknowledged + 1), QString::number(batch)});
        QVERIFY(program.waitForStarted());
        // From the first moment, when the file is made, to well into the work.
        QTest::qWait(int(QRandomGenerator::global()->bounded(120 * test::Slowness)));
        program.kill();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        const QByteArrayList lines = program.readAllStandardOutput().split('\n');
        // The last line ends with a newline, or is cut off and was not acknowledged.
        for (qsizetype i = 0; i + 1 < lines.size(); ++i)
            acknowledged = lines.at(i).toInt();

        const QSet<int> found = kept(folder.path());
        for (int number = 1; number <= acknowledged; ++number)
            QVERIFY2(found.contains(number), qPrintable(u"%1 is lost"_s.arg(number)));
        QCOMPARE(found.size() % batch, 0);
        // The change in flight may have been kept: the next round goes on behind it.
        acknowledged = int(found.size());
        total = acknowledged;
    }
    QVERIFY(total > 0);
    qInfo("%d rounds, %d verdicts kept", rounds, total);
}

QTEST_GUILESS_MAIN(TestStoreKill)
#include "tst_storekill.moc"
