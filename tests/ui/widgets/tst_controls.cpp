// SPDX-License-Identifier: Apache-2.0
#include "tests/support/patience.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elidedchoice.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keysheet.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/ownreturn.h"
#include "ui/widgets/paneltabs.h"
#include "ui/widgets/rowtree.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace diglot::ui::widgets;
using namespace Qt::StringLiterals;

class TestControls : public QObject
{
    Q_OBJECT

private slots:
    void segmentsAreChosenByMouseAndKeyboard()
    {
        SegmentedControl control;
        control.addSegment(0, u"first"_s);
        control.addSegment(1, u"second"_s);
        control.setText(0, u"First"_s, {});
        control.setText(1, u"Second"_s, {});
        QCOMPARE(control.current(), -1);
        QSignalSpy chosen(&control, &SegmentedControl::chosen);
        control.setCurrent(0);
        QCOMPARE(chosen.size(), 0);
        control.show();
        QVERIFY(QTest::qWaitForWindowExposed(&control));
        auto *second = control.findChild<QAbstractButton *>(u"second"_s);
        QTest::mouseClick(second, Qt::LeftButton);
        QCOMPARE(control.current(), 1);
        QCOMPARE(chosen.size(), 1);
        second->setFocus();
        QTest::keyClick(second, Qt::Key_Left);
        QTRY_COMPARE(control.current(), 0);
        QCOMPARE(second->accessibleName(), u"Second"_s);
    }

    void tabsOfAPanelShrinkTheirGapsFirst()
    {
        PanelTabs tabs;
        for (const QString &name : {u"Содержание"_s, u"Результаты"_s, u"Пометки"_s})
            tabs.addTab(name);
        tabs.show();
        const int wanted = tabs.sizeHint().width();
        const auto isWhole = [&tabs](int width) {
            tabs.resize(width, tabs.sizeHint().height());
            bool whole = true;
            for (int i = 0; i < tabs.count(); ++i)
                whole = whole && !tabs.isCut(i) && tabs.rect().contains(tabs.tabRect(i));
            return whole;
        };
        QVERIFY(isWhole(wanted + 50));
        QVERIFY(isWhole(wanted));
        QVERIFY(isWhole(wanted - 20)); // less between them
        QVERIFY(!isWhole(wanted - 60));
        QVERIFY(!tabs.isCut(0)); // the chosen one last
        QVERIFY(tabs.isCut(1));
        QVERIFY(tabs.rect().contains(tabs.tabRect(2)));
        tabs.setCurrentIndex(1);
        QVERIFY(!tabs.isCut(1) && tabs.isCut(0));
        QVERIFY(tabs.rect().contains(tabs.tabRect(2)));
    }

    // One piece from edge to edge, over the indent and all columns, in both directions.
    void aRowIsMarkedInOnePiece_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void aRowIsMarkedInOnePiece()
    {
        QFETCH(Qt::LayoutDirection, direction);
        Theme::apply(*qApp, false);
        RowTree tree;
        tree.setLayoutDirection(direction);
        tree.setHeaderHidden(true);
        tree.setColumnCount(2);
        auto *outer = new QTreeWidgetItem(&tree, {u" "_s, u" "_s});
        auto *inner = new QTreeWidgetItem(outer, {u" "_s, u" "_s});
        tree.expandAll();
        tree.resize(300, 200);
        tree.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tree));
        tree.setCurrentItem(inner);
        tree.clearFocus();
        const QImage picture = tree.viewport()->grab().toImage();
        const QRect row = tree.visualItemRect(inner);
        const QRgb lit = Theme::light().color("accent-soft"_L1).rgb();
        const int y = row.top() + 4;
        for (int x = 4; x < picture.width() - 4; ++x)
            QVERIFY2(picture.pixel(x, y) == lit, qPrintable(u"a gap at %1"_s.arg(x)));
        QVERIFY(picture.pixel(0, row.top()) != lit); // its corners are round
        QVERIFY(picture.pixel(picture.width() - 1, row.top()) != lit);
    }

    void pathsLoseTheirFirstNames()
    {
        ElidedLabel label;
        label.setPath({u"First"_s, u"Second"_s, u"Third"_s}, u" / "_s);
        QCOMPARE(label.fullText(), u"First / Second / Third"_s);
        QCOMPARE(label.textFor(1000), u"First / Second / Third"_s);
        const QFontMetrics metrics = label.fontMetrics();
        QCOMPARE(label.textFor(metrics.horizontalAdvance(u"… / Second / Third"_s)),
                 u"… / Second / Third"_s);
        QCOMPARE(label.textFor(metrics.horizontalAdvance(u"… / Second / Third"_s) - 1),
                 u"… / Third"_s);
        const QString last = label.textFor(metrics.horizontalAdvance(u"Thir"_s));
        QVERIFY2(last.startsWith(u"T"_s) && last.size() < 6, qPrintable(last));
    }

    void badgesSayWhatTheyMean()
    {
        Badge badge(Badge::Kind::Machine, u"Machine translation"_s);
        QCOMPARE(badge.accessibleName(), u"Machine translation"_s);
        Badge plain(Badge::Kind::Plain, u"Machine translation"_s);
        QVERIFY(badge.sizeHint().width() > plain.sizeHint().width()); // room for its sign
    }

    void longLabelsAreCut()
    {
        ElidedLabel label;
        const QString text = u"A line that is longer than its label"_s;
        label.setFullText(text);
        label.resize(60, 20);
        QVERIFY(!label.grab().isNull());
        QCOMPARE(label.toolTip(), text);
        label.resize(600, 20);
        QVERIFY(!label.grab().isNull());
        QCOMPARE(label.toolTip(), QString());
        QCOMPARE(label.accessibleName(), text);
    }

    void longChoicesAreCut()
    {
        ElidedChoice choice;
        const QString whole = u"Создание учетных записей пользователей для клиента"_s;
        choice.addItems({u"Коротко"_s, whole});
        choice.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice.setMinimumContentsLength(8);
        choice.resize(200, 30);
        QCOMPARE(choice.shownText(), u"Коротко"_s);
        choice.setCurrentIndex(1);
        QVERIFY2(choice.shownText().endsWith(u'…'), qPrintable(choice.shownText()));
        QVERIFY(whole.startsWith(choice.shownText().chopped(1)));
        QHelpEvent help(QEvent::ToolTip, {10, 10}, choice.mapToGlobal(QPoint(10, 10)));
        QCoreApplication::sendEvent(&choice, &help);
        QCOMPARE(choice.toolTip(), whole);
        choice.resize(900, 30);
        QCOMPARE(choice.shownText(), whole);
    }

    void flowBreaksLines()
    {
        QWidget box;
        auto *layout = new FlowLayout(&box, 8);
        layout->setContentsMargins(0, 0, 0, 0);
        for (int i = 0; i < 3; ++i) {
            auto *item = new QWidget(&box);
            item->setFixedSize(100, 20);
            layout->addWidget(item);
        }
        QCOMPARE(layout->heightForWidth(330), 20);
        QCOMPARE(layout->heightForWidth(210), 48);
        QCOMPARE(layout->heightForWidth(50), 76);
        box.setLayoutDirection(Qt::RightToLeft);
        box.resize(330, 30);
        layout->setGeometry(box.rect());
        QCOMPARE(layout->itemAt(0)->geometry().right(), 329);
    }

    void aFieldKeepsItsReturn()
    {
        QWidget window;
        QAction approve;
        approve.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
        window.addAction(&approve);
        auto *keeps = new QLineEdit(&window);
        auto *other = new QLineEdit(&window);
        keepReturn(keeps);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy approved(&approve, &QAction::triggered);
        keeps->setFocus();
        QTest::keyClick(keeps, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(approved.size(), 0);
        other->setFocus();
        QTest::keyClick(other, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(approved.size(), 1);
    }

    void keySheetAsksForHelp()
    {
        KeySheet sheet({{u"Go"_s, {{u"Back"_s, {QKeySequence(u"Alt+Left"_s)}}}}});
        QSignalSpy help(&sheet, &KeySheet::helpRequested);
        sheet.findChild<QPushButton *>(u"openHelpButton"_s)->click();
        QCOMPARE(help.size(), 1);
    }

    void linksFollowTheTheme()
    {
        Theme::apply(*qApp, false);
        LinkLabel label;
        label.setText(u"Look <a href=\"#\">here</a>."_s);
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        const auto has = [&label](const QColor &color) {
            const QImage picture = label.grab().toImage();
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x) {
                    if (picture.pixelColor(x, y) == color)
                        return true; // the line under the link is drawn in full
                }
            }
            return false;
        };
        QTRY_VERIFY(has(Theme::light().color("link"_L1)));
        Theme::apply(*qApp, true);
        QTRY_VERIFY(has(Theme::dark().color("link"_L1)));
        QVERIFY(!has(Theme::light().color("link"_L1)));
        Theme::apply(*qApp, false);
    }

    void keySheetFitsTheScreen()
    {
        QList<KeySection> sections;
        for (int i = 0; i < 9; ++i) {
            KeySection section{u"Section %1"_s.arg(i), {}};
            for (int row = 0; row < 12; ++row)
                section.rows.append({u"What this key does in the window"_s,
                                     {QKeySequence(u"Ctrl+Shift+%1"_s.arg(QChar(u'A' + row)))}});
            sections << section;
        }
        KeySheet sheet(sections);
        sheet.show();
        QVERIFY(QTest::qWaitForWindowExposed(&sheet));
        const QSize screen = sheet.screen()->availableSize();
        QVERIFY(sheet.height() <= screen.height() && sheet.width() <= screen.width());
        const auto *scroll = sheet.findChild<QScrollArea *>(u"keySheetScroll"_s);
        QVERIFY(scroll->verticalScrollBar()->maximum() > 0); // the rest can be reached
        QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
        QVERIFY(sheet.findChild<QPushButton *>(u"openHelpButton"_s)->isVisible());
    }
};

QTEST_MAIN(TestControls)
#include "tst_controls.moc"
