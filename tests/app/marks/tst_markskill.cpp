// SPDX-License-Identifier: Apache-2.0
// Kills a program with SIGKILL at random moments while it keeps marks, notes, pins, visits, closed
// tabs and sessions: everything that it acknowledged must be there afterwards. Rounds:
// DIGLOT_KILL_ROUNDS, 10 where it is not set.
#include "app/marks/store.h"

#include "tests/support/slowness.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace diglot;
using namespace diglot::marks;
using namespace Qt::StringLiterals;

class TestMarksKill final : public QObject
{
    Q_OBJECT

private slots:
    void acknowledgedSurvives();

private:
    static QSet<int> kept(Store &store, int acknowledged, int *session);
};

QSet<int> TestMarksKill::kept(Store &store, int acknowledged, int *session)
{
    QSet<int> numbers;
    const auto marks = store.marks();
    for (const auto &mark : marks.value_or(QList<article::Mark>())) {
        const int number = mark.title.section(u' ', 1).toInt();
        const bool whole =
            mark.kind != article::MarkKind::Note || (mark.words == u"Note %1"_s.arg(number) &&
                                                     mark.text.target == u"Цель %1"_s.arg(number));
        if (whole)
            numbers.insert(number);
    }
    const auto visits = store.visits();
    for (const auto &visit : visits.value_or(QList<article::PastVisit>()))
        numbers.insert(visit.title.section(u' ', 1).toInt());
    for (int library = 0; library <= (acknowledged + 1) / 60; ++library) {
        const auto tabs = store.closedTabs(u"library%1"_s.arg(library));
        for (const auto &tab : tabs.value_or(QList<article::ClosedTab>()))
            numbers.insert(tab.address.section(u':', 1).toInt());
    }
    *session = store.session(u"main"_s, u"library"_s).value_or(QByteArray()).toInt();
    return numbers;
}

void TestMarksKill::acknowledgedSurvives()
{
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("DIGLOT_KILL_ROUNDS", &isSet);
    const int rounds = isSet ? wanted : 10;
    const QTemporaryDir folder;
    int acknowledged = 0;
    for (int round = 0; round < rounds; ++round) {
        QProcess program;
        program.start(u"" DIGLOT_BUILD_DIR "/tests/markskeeper"_s,
                      {folder.path(), QString::number(acknowledged + 1)});
        QVERIFY(program.waitForStarted());
        // From the first moment, when the file is made, to well into the work.
        QTest::qWait(int(QRandomGenerator::global()->bounded(150 * test::Slowness)));
        program.kill();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        const QByteArrayList lines = program.readAllStandardOutput().split('\n');
        // The last line ends with a newline, or is cut off and was not acknowledged.
        for (qsizetype i = 0; i + 1 < lines.size(); ++i)
            acknowledged = lines.at(i).toInt();

        const auto store = Store::open({folder.path(), 5000, {}, {}});
        QVERIFY2(store, store ? "" : qPrintable(store.error().toLine()));
        QVERIFY((*store)->notices().isEmpty());
        int session = 0;
        const QSet<int> found = kept(**store, acknowledged, &session);
        for (int number = 1; number <= acknowledged; ++number) {
            if (number % 6 != 5) // of sessions only the last one is kept
                QVERIFY2(found.contains(number), qPrintable(u"%1 is lost"_s.arg(number)));
        }
        const int lastSession = acknowledged < 5 ? 0 : acknowledged - (acknowledged - 5) % 6;
        QVERIFY2(session >= lastSession,
                 qPrintable(u"session %1 of %2"_s.arg(session).arg(lastSession)));
        // What was in flight may have been kept; it is kept again, which changes nothing.
    }
    QVERIFY(rounds == 0 || acknowledged > 0);
    qInfo("%d rounds, %d things kept", rounds, acknowledged);
}

QTEST_GUILESS_MAIN(TestMarksKill)
#include "tst_markskill.moc"
