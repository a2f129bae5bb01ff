// SPDX-License-Identifier: Apache-2.0
// The start page of the real window: when it stands there, what it lists, where it leads.
#include "tests/ui/reader/engine.h"
#include "tests/ui/shell/windowstage.h"

#include "ui/desk/startpage.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QTabBar>
#include <QTemporaryDir>

using namespace diglot;
using namespace diglot::ui;
using namespace diglot::ui::shell;
using test::waitFor;
using namespace Qt::StringLiterals;

namespace {

constexpr int Long = 60000;

QStringList linesOf(Stage &stage, const QString &list)
{
    QStringList lines;
    auto *widget = stage.find<QListWidget>(list);
    for (int i = 0; i < widget->count(); ++i)
        lines << widget->item(i)->text();
    return lines;
}

// Opens the sample and waits until its article counts as read.
bool read(Stage &stage, const QString &locale)
{
    return stage.openSample(locale) &&
           waitFor([&] { return !stage.find<QWidget>(u"badgeBar"_s)->isHidden(); }, Long);
}

} // namespace

class TestStartPage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    QString newFile() { return m_folder.filePath(u"%1.ini"_s.arg(++m_count)); }
    QString newFolder() { return m_folder.filePath(u"data%1"_s.arg(++m_count)); }

public:
    static void initMain() { reader::prepareEngine(); }

private slots:
    void itIsThereWithoutTheEngine()
    {
        QElapsedTimer clock;
        clock.start();
        Stage stage(newFile());
        Options options;
        options.library = stage.context().sampleFolder;
        options.show = u"start"_s;
        stage.window.openFrom(options);
        auto *page = stage.find<QWidget>(u"startPage"_s);
        QVERIFY(waitFor([&] { return page->isVisible(); }, Long));
        qInfo("start page after %lld ms", clock.elapsed());
        QCOMPARE(stage.find<QLabel>(u"startTitle"_s)->text(), u"Sample library"_s);
        QVERIFY(stage.find<QWidget>(u"startPinned"_s)->isHidden());
        QVERIFY(waitFor([&] { return linesOf(stage, u"startNewestList"_s).size() > 2; }, Long));
        QVERIFY(stage.find<QProgressBar>(u"startCoverageBar"_s)->maximum() > 3);
        QVERIFY(stage.find<QWidget>(u"startFailed"_s)->isHidden());
        QVERIFY(!stage.find<QLabel>(u"startNewsSentence"_s)->text().isEmpty());
        // Title and sections begin at one line.
        const auto begin = [page](const QLabel *label) {
            return label->mapTo(page, label->contentsRect().topLeft()).x();
        };
        QCOMPARE(begin(stage.find<QLabel>(u"startRecentSentence"_s)),
                 begin(stage.find<QLabel>(u"startTitle"_s)));
    }

    void itListsWhatWasRead()
    {
        const QString settings = newFile();
        Stage stage(settings);
        QVERIFY(read(stage, u"ru-RU"_s));
        const QString title = stage.window.tabs()->view()->title();
        stage.find<QAction>(u"startPage"_s)->trigger();
        QVERIFY(stage.find<QWidget>(u"startPage"_s)->isVisible());
        QCOMPARE(linesOf(stage, u"startRecentList"_s).value(0), title);

        // Esc leads back to the article.
        QTest::keyClick(stage.find<QLineEdit>(u"startSearch"_s), Qt::Key_Escape);
        QVERIFY(!stage.find<QWidget>(u"startPage"_s)->isVisible());

        // Another article, from the keyboard.
        stage.find<QAction>(u"startPage"_s)->trigger();
        auto *newest = stage.find<QListWidget>(u"startNewestList"_s);
        int row = 0;
        while (newest->item(row)->text() == title)
            ++row;
        const QString wanted = newest->item(row)->text();
        newest->setCurrentRow(row);
        QTest::keyClick(newest, Qt::Key_Return);
        QVERIFY(waitFor(
            [&] {
                return !stage.find<QWidget>(u"startPage"_s)->isVisible() &&
                       stage.window.tabs()->view()->title() == wanted;
            },
            Long));
        QVERIFY(
            waitFor([&] { return linesOf(stage, u"startRecentList"_s).value(0) == wanted; }, Long));
        QCOMPARE(linesOf(stage, u"startRecentList"_s).value(1), title);
    }

    void itListsWhatIsPinnedForTheTicket()
    {
        Stage stage(newFile(), newFolder());
        QVERIFY(read(stage, u"ru-RU"_s));
        const QString title = stage.window.tabs()->view()->title();
        auto *pin = stage.find<QAction>(u"pinArticle"_s);
        pin->trigger();
        QVERIFY(waitFor([&] { return linesOf(stage, u"startPinnedList"_s).size() == 1; }, Long));
        QCOMPARE(linesOf(stage, u"startPinnedList"_s), QStringList{title});
        stage.find<QAction>(u"startPage"_s)->trigger();
        QVERIFY(stage.find<QWidget>(u"startPinned"_s)->isVisible());
        QVERIFY(stage.find<QLabel>(u"startPinnedSentence"_s)->text().contains(u"Ticket"_s));
        pin->trigger(); // out again
        QVERIFY(waitFor([&] { return stage.find<QWidget>(u"startPinned"_s)->isHidden(); }, Long));
    }

    void itStandsWhereNoArticleIs()
    {
        Stage stage(newFile());
        QVERIFY(read(stage, u"zh-TW"_s));
        stage.find<QAction>(u"closeTab"_s)->trigger();
        QCOMPARE(stage.find<QTabBar>(u"tabBar"_s)->count(), 0);
        QVERIFY(stage.find<QWidget>(u"startPage"_s)->isVisible());
        auto *recent = stage.find<QListWidget>(u"startRecentList"_s);
        QVERIFY(waitFor([&] { return recent->count() == 1; }, Long));
        QTest::mouseClick(recent->viewport(), Qt::LeftButton, {},
                          recent->visualItemRect(recent->item(0)).center());
        QVERIFY(stage.waitForPage(Overview, u"zh-TW"_s, u"facing"_s));
    }

    void newTabStandsBehindTheLast()
    {
        Stage stage(newFile());
        QVERIFY(read(stage, u"ru-RU"_s));
        auto *bar = stage.find<QTabBar>(u"tabBar"_s);
        const auto *add = stage.find<QWidget>(u"newTabButton"_s);
        bar->setTabText(0, u"A"_s); // however short its name
        QVERIFY(waitFor([&] { return add->x() - bar->x() - bar->tabRect(0).right() < 12; }, Long));
    }

    void typingSearches()
    {
        Stage stage(newFile(), newFolder());
        QVERIFY(stage.openSample(u"ru-RU"_s));
        stage.find<QAction>(u"startPage"_s)->trigger();
        QTest::keyClicks(stage.find<QLineEdit>(u"startSearch"_s), u"q"_s);
        auto *field = stage.find<QLineEdit>(u"searchField"_s);
        QCOMPARE(field->text(), u"q"_s);
        QTest::keyClicks(field, u"qxzzkw vvwqj"_s);
        // What is found nowhere is remembered, and can be forgotten.
        auto *failed = stage.find<QWidget>(u"startFailed"_s);
        QVERIFY(waitFor([&] { return !failed->isHidden(); }, Long));
        QCOMPARE(linesOf(stage, u"startFailedList"_s), QStringList{u"qqxzzkw vvwqj"_s});
        emit stage.find<QLabel>(u"startFailedSentence"_s)->linkActivated(u"#"_s);
        QVERIFY(failed->isHidden());
    }
};

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
