// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/history.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace diglot;
using namespace diglot::ui::reader;

class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void goesBackAndForward();
    void forgetsWhatLayAhead();
    void dropsTheOldest();
    void refusesPositionsOutOfRange();
    void replacesThePresentVisit();

private:
    static Visit stop(int number);
};

Visit TestHistory::stop(int number)
{
    Visit visit;
    visit.address.article = {u"."_s, u"%1.md"_s.arg(number)};
    visit.title = QString::number(number);
    return visit;
}

void TestHistory::goesBackAndForward()
{
    History history;
    QVERIFY(!history.canGoBack());
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.position(), -1);
    QVERIFY(!history.current());
    history.visit(stop(1));
    history.visit(stop(2));
    QVERIFY(history.canGoBack());
    QVERIFY(history.goTo(0));
    QCOMPARE(history.current()->title, u"1"_s);
    QVERIFY(!history.canGoBack());
    QVERIFY(history.canGoForward());
}

void TestHistory::forgetsWhatLayAhead()
{
    History history;
    for (int i = 1; i <= 4; ++i)
        history.visit(stop(i));
    QVERIFY(history.goTo(1));
    history.visit(stop(9));
    QCOMPARE(history.visits().size(), 3);
    QCOMPARE(history.current()->title, u"9"_s);
    QVERIFY(!history.canGoForward());
}

void TestHistory::dropsTheOldest()
{
    History history;
    for (int i = 0; i < History::limit + 5; ++i)
        history.visit(stop(i));
    QCOMPARE(history.visits().size(), History::limit);
    QCOMPARE(history.visits().first().title, u"5"_s);
    QCOMPARE(history.position(), History::limit - 1);
}

void TestHistory::refusesPositionsOutOfRange()
{
    History history;
    QVERIFY(!history.goTo(0));
    history.visit(stop(1));
    QVERIFY(!history.goTo(-1));
    QVERIFY(!history.goTo(1));
    QCOMPARE(history.position(), 0);
}

void TestHistory::replacesThePresentVisit()
{
    History history;
    history.replace(stop(1));
    QVERIFY(history.visits().isEmpty());
    history.visit(stop(1));
    history.visit(stop(2));
    history.replace(stop(3));
    QCOMPARE(history.visits().size(), 2);
    QCOMPARE(history.current()->title, u"3"_s);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
