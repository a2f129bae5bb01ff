// SPDX-License-Identifier: Apache-2.0
// The keyboard walks the window as the eye does: what stands above or before comes first.
#include "tests/ui/shell/windowstage.h"
#include "ui/shell/focusorder.h"
#include "ui/shell/panes.h"

#include <QApplication>
#include <QTabBar>
#include <QTemporaryDir>

using namespace diglot;
using namespace diglot::ui;
using namespace diglot::ui::shell;
using namespace Qt::StringLiterals;

class TestTabOrder final : public QObject
{
    Q_OBJECT

private:
    // Which of the window's parts a widget belongs to.
    static QString partOf(const QWidget *widget)
    {
        static const QStringList parts{u"topBar"_s,       u"leftTabStrip"_s, u"contentsPanel"_s,
                                       u"searchPanel"_s,  u"tabStrip"_s,     u"articleStack"_s,
                                       u"sideTabStrip"_s, u"sidePanel"_s};
        for (; widget; widget = widget->parentWidget()) {
            if (parts.contains(widget->objectName()))
                return widget->objectName();
        }
        return {};
    }

    static QStringList partsOf(const QList<QWidget *> &stops)
    {
        QStringList parts;
        for (const QWidget *stop : stops)
            parts << partOf(stop);
        parts.removeAll(QString());
        parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
        return parts;
    }

    std::unique_ptr<Stage> open(const QString &locale)
    {
        auto stage = std::make_unique<Stage>(m_folder.filePath(u"%1.ini"_s.arg(++m_stages)));
        if (!stage->openSample(locale))
            return nullptr;
        stage->window.resize(1500, 900);
        stage->window.activateWindow();
        return stage;
    }

private slots:
    // Each part is walked whole before the next, in the order in which they stand there.
    void parts_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<int>("width");
        QTest::addColumn<QStringList>("parts");
        const QStringList before{u"leftTabStrip"_s, u"contentsPanel"_s};
        const QStringList page{u"tabStrip"_s, u"articleStack"_s};
        const QStringList side{u"sideTabStrip"_s, u"sidePanel"_s};
        const QStringList top{u"topBar"_s};
        QTest::newRow("wide") << u"ru-RU"_s << 1500 << top + before + page + side;
        QTest::newRow("from the right") << u"ar-SA"_s << 1500 << top + before + page + side;
        QTest::newRow("no side panel") << u"de-DE"_s << 1000 << top + before + page;
        QTest::newRow("the page alone") << u"zh-TW"_s << 700 << top + page;
    }
    void parts()
    {
        QFETCH(QString, locale);
        QFETCH(int, width);
        const auto stage = open(locale);
        QVERIFY(stage);
        stage->window.resize(width, 800);
        QTRY_COMPARE(stage->find<Panes>(u"panes"_s)->width(), width);
        QFETCH(QStringList, parts);
        QTRY_COMPARE(partsOf(focusStops(&stage->window)), parts);
        const auto stops = focusStops(&stage->window);
        QCOMPARE(stops.first()->objectName(), u"menuButton"_s);
        // Around the ends, and back again.
        QCOMPARE(nextFocusStop(&stage->window, stops.last(), true), stops.first());
        QCOMPARE(nextFocusStop(&stage->window, stops.first(), false), stops.last());
        QCOMPARE(nextFocusStop(&stage->window, nullptr, true), stops.first());
        QCOMPARE(nextFocusStop(&stage->window, nullptr, false), stops.last());
    }

    // A tab that was opened later has its page where the one before had it.
    void aLaterPage()
    {
        const auto stage = open(u"ru-RU"_s);
        QVERIFY(stage);
        const QStringList before = partsOf(focusStops(&stage->window));
        stage->find<QAction>(u"newTab"_s)->trigger();
        QTRY_COMPARE(stage->find<QTabBar>(u"tabBar"_s)->count(), 2);
        stage->find<QAction>(u"closeTab"_s)->trigger();
        QTRY_COMPARE(stage->find<QTabBar>(u"tabBar"_s)->count(), 1);
        QTRY_COMPARE(partsOf(focusStops(&stage->window)), before);
    }

    // With the real keys from the search field, which brings its results along, into the page,
    // through it, and out into the side panel; and back.
    void keys()
    {
        const auto stage = open(u"ru-RU"_s);
        QVERIFY(stage);
        auto &window = stage->window;
        QTRY_VERIFY(window.isActiveWindow());
        stage->find<QWidget>(u"searchField"_s)->setFocus();
        const auto isIn = [&window](const QString &part) {
            return partOf(window.focusWidget()) == part;
        };
        QStringList walked;
        for (int i = 0; i < 60 && !isIn(u"articleStack"_s); ++i) {
            QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
            walked << partOf(window.focusWidget());
        }
        QVERIFY(isIn(u"articleStack"_s));
        QVERIFY2(walked.contains(u"searchPanel"_s), qPrintable(walked.join(u' ')));
        QVERIFY2(!walked.contains(u"sidePanel"_s), qPrintable(walked.join(u' ')));
        // The page has stops of its own, one a press.
        for (int i = 0; i < 200 && isIn(u"articleStack"_s); ++i) {
            (void)stage->eval(u"globalThis.diglotLast = document.activeElement; 1"_s);
            QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
            QVERIFY(waitFor(
                [&] {
                    return !isIn(u"articleStack"_s) ||
                           stage->eval(u"document.activeElement !== globalThis.diglotLast"_s)
                               .toBool();
                },
                Patience));
        }
        QCOMPARE(partOf(window.focusWidget()), u"sideTabStrip"_s);
        QTest::keyClick(window.focusWidget(), Qt::Key_Backtab);
        QVERIFY(isIn(u"articleStack"_s));
    }

private:
    QTemporaryDir m_folder;
    int m_stages = 0;
};

// The scheme has to be known before the application object is made.
int main(int argc, char **argv)
{
    reader::registerScheme();
    QApplication application(argc, argv);
    TestTabOrder test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_taborder.moc"
