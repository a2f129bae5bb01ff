// SPDX-License-Identifier: Apache-2.0
#include "tests/support/patience.h"
#include "ui/widgets/bartable.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace diglot::ui::widgets;
using namespace Qt::StringLiterals;

namespace {

BarRow row(const QString &id, double first, double second, double whole)
{
    return {id, u"Row "_s + id, {first, second}, whole, {u"12"_s, u"3.4 %"_s}, false};
}

struct Shown
{
    BarTable table;

    Shown()
    {
        table.setParts({{u"Good"_s, "human"_L1}, {u"Bad"_s, "error"_L1}});
        table.setHeads(u"Name"_s, u"Bar"_s, {u"Sentences"_s, u"With a long head"_s});
        table.setRows({row(u"a"_s, 50, 25, 100), row(u"b"_s, 0, 1, 100000), row(u"c"_s, 0, 0, 0)});
        table.resize(700, 300);
        table.show();
    }
};

} // namespace

class TestBarTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), false);
    }

    void stretchesAreProportional()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.table));
        const QRect good = shown.table.partRect(0, 0);
        const QRect bad = shown.table.partRect(0, 1);
        const QRect rest = shown.table.partRect(0, -1);
        QVERIFY(good.width() > 20);
        QVERIFY(qAbs(good.width() - 2 * bad.width()) <= 3);
        QVERIFY(qAbs(rest.width() - bad.width()) <= 3);
        QVERIFY(good.right() <= bad.left() + 2 && bad.right() <= rest.left() + 2);
        // One of a hundred thousand can still be seen and hit; nothing of nothing cannot.
        QVERIFY(shown.table.partRect(1, 1).width() >= 3);
        QVERIFY(shown.table.partRect(2, 1).width() <= 1);
    }

    // Too narrow for its columns: heads are whole, and the scroll bar hides no row.
    void narrow()
    {
        Shown shown;
        shown.table.setHeads(u"Name"_s, u"Usual and other"_s,
                             {u"Sentences"_s, u"With a long head of several lines"_s});
        shown.table.resize(230, 300);
        QVERIFY(QTest::qWaitForWindowExposed(&shown.table));
        shown.table.resize(230, shown.table.sizeHint().height());
        QCoreApplication::processEvents();
        QVERIFY(shown.table.horizontalScrollBar()->isVisible());
        QVERIFY(!shown.table.verticalScrollBar()->isVisible());
        const auto *model = shown.table.model();
        const QRect last = shown.table.visualRect(model->index(model->rowCount() - 1, 0));
        QVERIFY(shown.table.viewport()->rect().contains(last));
        const auto *heads = shown.table.horizontalHeader();
        for (int column = 0; column < model->columnCount(); ++column) {
            const QString head = model->headerData(column, Qt::Horizontal).toString();
            const QRect room(0, 0, shown.table.columnWidth(column) - 8, 1000);
            const QRect needed = heads->fontMetrics().boundingRect(room, Qt::TextWordWrap, head);
            QVERIFY2(needed.height() <= heads->height(), qPrintable(head));
            QVERIFY2(needed.width() <= room.width(), qPrintable(head));
        }
    }

    void mirroredRightToLeft()
    {
        Shown shown;
        shown.table.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(QTest::qWaitForWindowExposed(&shown.table));
        QVERIFY(shown.table.partRect(0, 0).left() > shown.table.partRect(0, 1).left());
        QSignalSpy chosen(&shown.table, &BarTable::chosen);
        QTest::mouseClick(shown.table.viewport(), Qt::LeftButton, {},
                          shown.table.partRect(0, 1).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().at(2).toInt(), 1);
    }

    void clicks_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("part");
        QTest::newRow("name") << int(BarTable::Name) << -1;
        QTest::newRow("first part") << int(BarTable::Bar) << 0;
        QTest::newRow("second part") << int(BarTable::Bar) << 1;
        QTest::newRow("rest of the bar") << int(BarTable::Bar) << -1;
        QTest::newRow("figure") << int(BarTable::FirstValue) + 1 << -1;
    }
    void clicks()
    {
        QFETCH(int, column);
        QFETCH(int, part);
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.table));
        QSignalSpy chosen(&shown.table, &BarTable::chosen);
        const QRect place = column == BarTable::Bar
                                ? shown.table.partRect(0, part)
                                : shown.table.visualRect(shown.table.model()->index(0, column));
        QTest::mouseClick(shown.table.viewport(), Qt::LeftButton, {}, place.center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().at(0).toString(), u"a"_s);
        QCOMPARE(chosen.first().at(1).toInt(), column);
        QCOMPARE(chosen.first().at(2).toInt(), part);
    }

    void keysWalkAndChoose()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowExposed(&shown.table));
        shown.table.setFocus();
        shown.table.setCurrentId(u"a"_s);
        QTest::keyClick(&shown.table, Qt::Key_Down);
        QTest::keyClick(&shown.table, Qt::Key_Right);
        QTest::keyClick(&shown.table, Qt::Key_Right);
        QSignalSpy chosen(&shown.table, &BarTable::chosen);
        QTest::keyClick(&shown.table, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().at(0).toString(), u"b"_s);
        QCOMPARE(chosen.first().at(1).toInt(), int(BarTable::FirstValue));
    }

    void newFiguresKeepThePlace()
    {
        Shown shown;
        shown.table.setCurrentId(u"b"_s);
        shown.table.setRows({row(u"x"_s, 1, 1, 2), row(u"a"_s, 1, 1, 2), row(u"b"_s, 1, 1, 2)});
        QCOMPARE(shown.table.currentId(), u"b"_s);
        shown.table.setRows({row(u"x"_s, 1, 1, 2)});
        QVERIFY(shown.table.currentId() != u"b"_s);
        shown.table.setRows({});
        QCOMPARE(shown.table.currentId(), QString());
    }

    void longNamesLeaveRoom_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("wide") << 1200;
        QTest::newRow("narrow") << 420;
    }
    void longNamesLeaveRoom()
    {
        QFETCH(int, width);
        Shown shown;
        BarRow longest = row(u"a"_s, 1, 1, 2);
        longest.name = u"Dokumentationssatzverwaltungsvorschriften "_s.repeated(4);
        shown.table.setRows({longest});
        shown.table.resize(width, 200);
        QVERIFY(QTest::qWaitForWindowExposed(&shown.table));
        QVERIFY(shown.table.columnWidth(BarTable::Bar) >= 70);
        QVERIFY(shown.table.columnWidth(BarTable::Name) <= width / 2);
        QCOMPARE(shown.table.model()->index(0, 0).data(Qt::ToolTipRole).toString(), longest.name);
        const QString spoken =
            shown.table.model()->index(0, BarTable::Bar).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(u"Good: 1"_s) && spoken.contains(u"Bad: 1"_s));
    }
};

QTEST_MAIN(TestBarTable)
#include "tst_bartable.moc"
