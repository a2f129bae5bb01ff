// SPDX-License-Identifier: Apache-2.0
// Drives the real window over the sample library, with the real engine behind it.
#include "tests/support/layouts.h"
#include "tests/ui/reader/engine.h"
#include "tests/ui/shell/windowstage.h"
#include "ui/desk/replycard.h"
#include "ui/reader/readerview.h"
#include "ui/settings/interfacelanguage.h"
#include "ui/settings/settings.h"
#include "ui/shell/articletabs.h"
#include "ui/shell/leftpanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/replydesk.h"
#include "ui/shell/sidepanel.h"
#include "ui/widgets/desktoptheme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDBusVariant>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>
#include <QWheelEvent>

#include <unistd.h>

using namespace diglot;
using namespace diglot::ui;
using namespace diglot::ui::shell;
using test::Layouts;
using test::waitFor;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    QString newFile() { return m_folder.filePath(u"%1.ini"_s.arg(++m_count)); }

public:
    static void initMain() { reader::prepareEngine(); }

private slots:
    void aPersonReads_data()
    {
        QTest::addColumn<QString>("locale");
        for (const auto *locale : {"ru-RU", "zh-TW", "ar-SA"})
            QTest::newRow(locale) << QString::fromLatin1(locale);
    }
    void aPersonReads()
    {
        QFETCH(QString, locale);
        Stage stage(newFile());
        QVERIFY(stage.openSample(u"de-DE"_s));
        auto *view = stage.window.tabs()->view();

        // Another language, at the same sentence.
        view->goToSegment(segmentInTheMiddle(stage));
        QVERIFY(waitFor([&] { return pairIsLit(stage); }, Patience));
        QVERIFY(stage.pageIsPainted());
        QTRY_VERIFY_WITH_TIMEOUT(view->address().segment > 0, Patience);
        const int place = view->address().segment;
        stage.chooseLocale(locale);
        QVERIFY(stage.waitForPage(Overview, locale, u"facing"_s));
        QTRY_COMPARE_WITH_TIMEOUT(view->address().segment, place, Patience);

        // Another view and back.
        stage.find<QAbstractButton>(u"viewInterleaved"_s)->click();
        QVERIFY(stage.waitForPage(Overview, locale, u"interleaved"_s));
        QTRY_COMPARE_WITH_TIMEOUT(view->address().segment, place, Patience);
        stage.find<QAction>(u"actionViewFacing"_s)->trigger();
        QVERIFY(stage.waitForPage(Overview, locale, u"facing"_s));
        QTRY_COMPARE_WITH_TIMEOUT(view->address().segment, place, Patience);

        // Clicking a sentence lights up its counterpart.
        const int pair =
            stage.eval(u"+document.querySelector('p .t.seg, .t p .seg').dataset.p"_s).toInt();
        QVERIFY(stage.click(u".cell.t .seg[data-p=\"%1\"]"_s.arg(pair)));
        QVERIFY(waitFor([&] { return pairIsLit(stage, pair); }, Patience));

        // A link and back.
        QVERIFY(stage.click(u".cell.t a.int"_s));
        QVERIFY(waitFor([&] { return view->address().article.key != Overview; }, Patience));
        QTRY_VERIFY_WITH_TIMEOUT(stage.find<QToolButton>(u"backButton"_s)->isEnabled(), Patience);
        stage.find<QToolButton>(u"backButton"_s)->click();
        QVERIFY(stage.waitForPage(Overview, locale, u"facing"_s));
        QCOMPARE(view->address().locale.toString(), locale);
    }

    void theFrameFollowsTheArticle()
    {
        Stage stage(newFile());
        QVERIFY(stage.openSample(u"ru-RU"_s));
        QVERIFY(stage.find<QToolButton>(u"localeButton"_s)->text().startsWith(u"Русский ru-RU"_s));
        QVERIFY(stage.find<QAbstractButton>(u"viewFacing"_s)->isChecked());
        QTRY_VERIFY_WITH_TIMEOUT(!stage.find<QWidget>(u"badgeBar"_s)->isHidden(), Patience);
        QVERIFY(stage.find<QAbstractItemView>(u"outlineTree"_s)->model()->rowCount() > 0);
        auto *contents = stage.find<QTreeView>(u"contentsTree"_s);
        const QString title = stage.window.tabs()->view()->title();
        QCOMPARE(contents->currentIndex().data().toString(), title);
        QVERIFY(stage.window.windowTitle().startsWith(title));
        // The facts are made when they are seen, and then follow the article.
        auto *side = stage.find<SidePanel>(u"sidePanel"_s);
        const auto facts = [&stage] {
            QStringList texts;
            for (const auto *label : stage.find<QWidget>(u"aboutPanel"_s)->findChildren<QLabel *>())
                texts << label->text().remove(u'\u200b');
            return texts;
        };
        QVERIFY(!facts().contains(Overview));
        side->setCurrentTab(SidePanel::About);
        QVERIFY(facts().contains(Overview));
        // The filter opens another article, Ctrl+Return in a tab of its own.
        auto *field = stage.find<QLineEdit>(u"contentsFilter"_s);
        field->setText(u"горячие"_s); // an extra word, not part of a name
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stage.find<QTabBar>(u"tabBar"_s)->count(), 2);
        QVERIFY(stage.waitForPage(u"help/keyboard-shortcuts.md"_s, u"ru-RU"_s, u"facing"_s));
        QTRY_VERIFY_WITH_TIMEOUT(facts().contains(u"help/keyboard-shortcuts.md"_s), Patience);
        side->setCurrentTab(SidePanel::Outline);
        stage.find<QAction>(u"closeTab"_s)->trigger();
        QCOMPARE(stage.find<QTabBar>(u"tabBar"_s)->count(), 1);
        side->setCurrentTab(SidePanel::About);
        QVERIFY(facts().contains(Overview));
        QCOMPARE(stage.window.tabs()->address().article.key, Overview);
        stage.find<QAction>(u"closeTab"_s)->trigger();
        QVERIFY(!stage.window.tabs()->view());
        QVERIFY(!stage.find<QTabBar>(u"tabBar"_s)->isVisible()); // no hole before the plus
        stage.find<QAction>(u"newTab"_s)->trigger();
        QVERIFY(stage.find<QTabBar>(u"tabBar"_s)->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(stage.window.tabs()->view(), Patience);
    }

    void aTabIsClosedWhileItsPageIsMade()
    {
        Stage stage(newFile());
        QVERIFY(stage.openSample(u"ru-RU"_s));
        auto next = stage.window.tabs()->address();
        for (int i = 0; i < 5; ++i) {
            next.article.key = u"help/construct-gallery.md"_s;
            stage.window.tabs()->open(next, true);
            stage.find<QAction>(u"closeTab"_s)->trigger();
        }
        QCOMPARE(stage.find<QTabBar>(u"tabBar"_s)->count(), 1);
        QVERIFY(stage.waitForPage(Overview, u"ru-RU"_s, u"facing"_s));
    }

    void wordsAreFoundAndCounted()
    {
        Stage stage(newFile());
        QVERIFY(stage.openSample(u"ru-RU"_s));
        stage.find<QAction>(u"find"_s)->trigger();
        auto *field = stage.find<QLineEdit>(u"findField"_s);
        field->setText(u"Diglot"_s);
        auto *count = stage.find<QLabel>(u"findCount"_s);
        QTRY_VERIFY_WITH_TIMEOUT(count->text().startsWith(u"1 of "_s), Patience);
        stage.find<QAction>(u"findNext"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(count->text().startsWith(u"2 of "_s), Patience);
        field->setText(u"zzzz"_s);
        QTRY_COMPARE_WITH_TIMEOUT(count->text(), u"Not found"_s, Patience);
    }

    void whatIsOpenComesBack()
    {
        const QString file = newFile();
        int place = 0;
        {
            Stage stage(file);
            QVERIFY(stage.openSample(u"ru-RU"_s));
            stage.find<QAction>(u"zoomIn"_s)->trigger();
            stage.window.tabs()->view()->goToSegment(segmentInTheMiddle(stage));
            QVERIFY(waitFor([&] { return pairIsLit(stage); }, Patience));
            QVERIFY(stage.pageIsPainted());
            auto second = stage.window.tabs()->address();
            second.article.key = u"help/views.md"_s;
            second.segment = 0;
            stage.window.tabs()->open(second, true);
            QVERIFY(stage.waitForPage(u"help/views.md"_s, u"ru-RU"_s, u"facing"_s));
            stage.find<QTabBar>(u"tabBar"_s)->setCurrentIndex(0);
            QTRY_VERIFY_WITH_TIMEOUT(stage.window.tabs()->view()->address().segment > 0, Patience);
            place = stage.window.tabs()->view()->address().segment;
            stage.find<QTabBar>(u"sideTabs"_s)->setCurrentIndex(1);
            auto *contents = stage.find<QTreeView>(u"contentsTree"_s);
            const auto docset = contents->model()->index(0, 0);
            QVERIFY(contents->isExpanded(docset));
            QVERIFY(!contents->isExpanded(folderIn(*contents, docset)));
            contents->expand(folderIn(*contents, docset));
            stage.window.close();
        }
        Stage stage(file);
        stage.window.openFrom({});
        QVERIFY(stage.waitForPage(Overview, u"ru-RU"_s, u"facing"_s));
        QCOMPARE(stage.find<QTabBar>(u"tabBar"_s)->count(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(stage.window.tabs()->view()->address().segment, place, Patience);
        QCOMPARE(stage.find<QTabBar>(u"sideTabs"_s)->currentIndex(), 1);
        QVERIFY(stage.window.tabs()->view()->findChild<QWebEngineView *>()->zoomFactor() > 1.05);
        auto *contents = stage.find<QTreeView>(u"contentsTree"_s);
        const auto docset = contents->model()->index(0, 0);
        QVERIFY(contents->isExpanded(folderIn(*contents, docset)));
        contents->collapse(docset);
        stage.window.close();
        stage.settings.flush();
        Stage again(file); // what was folded stays folded
        again.window.openFrom({});
        QVERIFY(again.waitForPage(Overview, u"ru-RU"_s, u"facing"_s));
        contents = again.find<QTreeView>(u"contentsTree"_s);
        QVERIFY(!contents->isExpanded(contents->model()->index(0, 0)));
    }

    void theDesktopChangesItsTheme()
    {
        Stage stage(newFile());
        QVERIFY(stage.openSample(u"ru-RU"_s));
        auto *desktop = stage.window.findChild<widgets::DesktopTheme *>();
        QVERIFY(desktop);
        const auto say = [&](const QString &key, uint value) {
            desktop->takeSetting(u"org.freedesktop.appearance"_s, key,
                                 QDBusVariant(QVariant::fromValue(QDBusVariant(value))));
        };
        const auto theme = [&] {
            return stage.eval(u"document.documentElement.dataset.theme"_s).toString();
        };
        say(u"contrast"_s, 1);
        QCOMPARE(theme(), u"light"_s);
        say(u"color-scheme"_s, 1);
        QTRY_COMPARE_WITH_TIMEOUT(theme(), u"dark"_s, Patience);
        QVERIFY(stage.window.palette().color(QPalette::Window).lightness() < 128);
        say(u"color-scheme"_s, 2);
        QTRY_COMPARE_WITH_TIMEOUT(theme(), u"light"_s, Patience);
        // Who has chosen a theme keeps it.
        stage.settings.setTheme(settings::Theme::Light);
        say(u"color-scheme"_s, 1);
        QCOMPARE(theme(), u"light"_s);
    }

    void theMouseGoesBackAndZooms()
    {
        Stage stage(newFile());
        QVERIFY(stage.openSample(u"ru-RU"_s));
        auto next = stage.window.tabs()->address();
        next.article.key = u"help/views.md"_s;
        stage.window.tabs()->open(next, false);
        QVERIFY(stage.waitForPage(u"help/views.md"_s, u"ru-RU"_s, u"facing"_s));
        auto *page = stage.window.tabs()->view()->findChild<QWebEngineView *>()->focusProxy();
        QTest::mouseClick(page, Qt::BackButton);
        QVERIFY(stage.waitForPage(Overview, u"ru-RU"_s, u"facing"_s));
        QTest::mouseClick(stage.find<QWidget>(u"contentsTree"_s), Qt::ForwardButton);
        QVERIFY(stage.waitForPage(u"help/views.md"_s, u"ru-RU"_s, u"facing"_s));
        QCOMPARE(stage.window.tabs()->view()->historyPosition(), 1);
        const auto turn = [page](int delta, Qt::KeyboardModifiers held) {
            QWheelEvent wheel({50, 50}, page->mapToGlobal(QPointF(50, 50)), {}, {0, delta}, {},
                              held, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(page, &wheel);
        };
        turn(120, Qt::NoModifier);
        turn(40, Qt::ControlModifier);
        turn(40, Qt::ControlModifier);
        QCOMPARE(stage.settings.zoom(*LocaleTag::fromString(u"ru-RU")), 1.0);
        turn(40, Qt::ControlModifier);
        QVERIFY(stage.settings.zoom(*LocaleTag::fromString(u"ru-RU")) > 1.05);
        turn(-120, Qt::ControlModifier);
        QVERIFY(qAbs(stage.settings.zoom(*LocaleTag::fromString(u"ru-RU")) - 1.0) < 0.01);
    }

    // As it stands in the bar, not as it was made.
    void theKeyboardGoesAlongTheTopBar()
    {
        Stage stage(newFile());
        QVERIFY(stage.openSample(u"ru-RU"_s));
        stage.find<QWidget>(u"menuButton"_s)->setFocus(Qt::TabFocusReason);
        QStringList way;
        for (int i = 0; i < 6 && QApplication::focusWidget(); ++i) {
            way << QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(way, QStringList({u"menuButton"_s, u"searchField"_s, u"withButton"_s,
                                   u"swapSidesButton"_s, u"localeButton"_s, u"replyButton"_s}));
    }

    void theTopBarFitsANarrowWindow_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {640, 700, 800, 900, 1600})
            QTest::addRow("%d", width) << width;
    }
    void theTopBarFitsANarrowWindow()
    {
        QFETCH(int, width);
        Stage stage(newFile());
        QVERIFY(stage.openSample(u"ru-RU"_s));
        stage.window.resize(width, 500);
        auto *bar = stage.find<QWidget>(u"topBar"_s);
        QTRY_COMPARE(bar->width(), width); // the bar never makes the window wider
        auto *button = stage.find<QToolButton>(u"viewButton"_s);
        const auto *segment = stage.find<QAbstractButton>(u"viewFacing"_s);
        QTRY_VERIFY(button->isVisible() != segment->isVisible());
        QVERIFY(bar->layout()->minimumSize().width() <= width);
        for (const auto *part : bar->findChildren<QAbstractButton *>()) {
            if (part->isVisible())
                QVERIFY2(bar->rect().contains(QRect(part->mapTo(bar, QPoint()), part->size())),
                         qPrintable(part->objectName()));
        }
        if (button->isVisible()) {
            QCOMPARE(button->text(), segment->text());
            button->menu()->actions().first()->trigger();
            QTRY_COMPARE(button->text(), stage.find<QAbstractButton>(u"viewReading"_s)->text());
        } else {
            QVERIFY(width > 700);
        }
        Layouts layouts(bar); // it comes to rest: one layout does not ask for the next
        QTRY_COMPARE(layouts.during(200), 0);
    }

    void themeAndLanguageChangeAtOnce()
    {
        Stage stage(newFile());
        settings::InterfaceLanguage language(qApp);
        QVERIFY(stage.openSample(u"ru-RU"_s));
        stage.find<QAction>(u"toggleTheme"_s)->trigger();
        QCOMPARE(stage.settings.theme(), settings::Theme::Dark);
        QTRY_COMPARE_WITH_TIMEOUT(
            stage.eval(u"document.documentElement.dataset.theme"_s).toString(), u"dark"_s,
            Patience);
        stage.find<QAction>(u"zoomIn"_s)->trigger();
        QVERIFY(stage.settings.zoom(*LocaleTag::fromString(u"ru-RU")) > 1.0);
        QSignalSpy changed(&stage.workspace, &workspace::Workspace::libraryChanged);
        language.apply(u"ru"_s); // whatever is translated: the window lives through it
        language.apply(u"en"_s);
        QVERIFY(stage.waitForPage(Overview, u"ru-RU"_s, u"facing"_s));
        QCOMPARE(changed.size(), 0); // a language costs no look at the files
        QCOMPARE(stage.find<QAction>(u"quit"_s)->text(), u"Quit"_s);
    }

    void helpOpensInTheSampleAndElsewhere()
    {
        Stage stage(newFile());
        stage.find<QAction>(u"help"_s)->trigger();
        QCOMPARE(stage.help, QStringList{u"help/keyboard-shortcuts.md"_s}); // nothing is open yet
        QVERIFY(stage.openSample(u"ru-RU"_s));
        stage.find<QAction>(u"help"_s)->trigger();
        QVERIFY(stage.waitForPage(u"help/keyboard-shortcuts.md"_s, u"ru-RU"_s, u"facing"_s));
        QCOMPARE(stage.help.size(), 1);
    }

    void strangersOpenOnlyKnownArticles()
    {
        Stage stage(newFile());
        QVERIFY(stage.openSample(u"ru-RU"_s));
        Options options;
        options.address = article::Address::fromUrl(QUrl(u"diglot://article/ru-RU/no/such.md"_s));
        QVERIFY(options.address);
        stage.window.takeOver(options);
        QCOMPARE(stage.prompts.informed.size(), 1);
        QCOMPARE(stage.find<QTabBar>(u"tabBar"_s)->count(), 1);
        options.address =
            article::Address::fromUrl(QUrl(u"diglot://article/ru-RU/help/views.md"_s));
        stage.window.takeOver(options);
        QVERIFY(stage.waitForPage(u"help/views.md"_s, u"ru-RU"_s, u"facing"_s));
    }

    void failuresAreSaid()
    {
        Stage stage(newFile());
        Options options;
        options.library = m_folder.filePath(u"nowhere"_s);
        stage.window.openFrom(options);
        auto *failure = stage.find<QLabel>(u"startFailure"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!failure->isHidden(), Patience);
        QVERIFY(failure->text().contains(u"nowhere"_s));
        QVERIFY(stage.find<QWidget>(u"startOpenFolder"_s)->hasFocus()); // the way on is at hand
        // The menu is alone in the bar, where it stands beside all else too.
        const auto *menu = stage.find<QWidget>(u"menuButton"_s);
        QTRY_VERIFY(menu->x() < menu->width());
        // A library that cannot be opened does not close the one that is.
        QVERIFY(stage.openSample(u"ru-RU"_s));
        stage.window.openFrom(options);
        QTRY_COMPARE_WITH_TIMEOUT(stage.prompts.informed.size(), 1, Patience);
        QTRY_VERIFY(stage.find<QWidget>(u"articleArea"_s)->isVisible());
    }

    // In every panel: a name that a screen reader can say, and one by which it can be found.
    void everyControlHasANameOfItsOwn()
    {
        Stage stage(newFile(), m_folder.filePath(u"named"_s));
        QVERIFY(stage.openSample(u"ru-RU"_s));
        workspace::Handover piece;
        piece.html = u"<span lang=\"ru-RU\">Да.</span>"_s;
        QVERIFY(stage.window.replying()->card()->add(piece));
        stage.find<QLineEdit>(u"searchField"_s)->setText(u"клиент"_s);
        auto *filter = stage.find<QWidget>(u"filterDocset"_s);
        QTRY_VERIFY_WITH_TIMEOUT(filter->isVisible(), Patience);
        stage.find<QAction>(u"pinArticle"_s)->trigger();
        auto *left = stage.find<LeftPanel>(u"leftPanel"_s);
        auto *side = stage.find<SidePanel>(u"sidePanel"_s);
        QTRY_VERIFY_WITH_TIMEOUT(side->isVisible() && left->isVisible(), Patience);
        QSet<QString> seen;
        using Left = LeftPanel::Tab;
        for (const auto tab : {Left::Contents, Left::Results, Left::Marks, Left::Concordance}) {
            left->show(tab);
            QCOMPARE(namelessControls(stage.window, seen), QStringList());
        }
        for (const auto tab :
             {SidePanel::Outline, SidePanel::About, SidePanel::Review, SidePanel::Reply}) {
            side->setCurrentTab(tab);
            QCOMPARE(namelessControls(stage.window, seen), QStringList());
        }
        // They were open.
        for (const auto &name :
             {u"contentsTree"_s, u"contentsFilter"_s, u"resultList"_s, u"filterDocset"_s,
              u"marksTree"_s, u"outlineTree"_s, u"leftTabs"_s, u"sideTabs"_s, u"searchField"_s})
            QVERIFY2(seen.contains(name), qPrintable(name));
    }

private:
    // Controls that can be seen and reached, and what they lack. Parts of Qt's own controls, and of
    // the page, are not ours to name. `seen` gets the object names of all.
    static QStringList namelessControls(const QWidget &window, QSet<QString> &seen)
    {
        QStringList nameless;
        for (auto *widget : window.findChildren<QWidget *>()) {
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const auto *parent = widget->parentWidget();
            const bool isPart = widget->objectName().startsWith(u"qt_"_s) ||
                                qobject_cast<const QLineEdit *>(parent) ||
                                qobject_cast<const QTabBar *>(parent) ||
                                qobject_cast<const QWebEngineView *>(parent);
            if (!widget->isVisible() || isPart || widget->focusProxy() ||
                (!button && widget->focusPolicy() == Qt::NoFocus))
                continue;
            const auto *spoken = QAccessible::queryAccessibleInterface(widget);
            if (!spoken || spoken->text(QAccessible::Name).isEmpty())
                nameless << QLatin1StringView(widget->metaObject()->className()) + u' ' +
                                widget->objectName() + u": no name to be said"_s;
            if (widget->objectName().isEmpty())
                nameless << QLatin1StringView(widget->metaObject()->className()) + u" in "_s +
                                parent->objectName() + u": no name of its own"_s;
            seen << widget->objectName();
        }
        return nameless;
    }

    // The first line below another one that has lines of its own.
    static QModelIndex folderIn(const QTreeView &tree, const QModelIndex &parent)
    {
        for (int row = 0; row < tree.model()->rowCount(parent); ++row) {
            const auto index = tree.model()->index(row, 0, parent);
            if (tree.model()->hasChildren(index))
                return index;
        }
        return {};
    }

    // The number of a segment far enough down for its place to be worth keeping.
    static int segmentInTheMiddle(Stage &stage)
    {
        const auto &segments = stage.window.tabs()->view()->page()->document->segments;
        return segments.isEmpty() ? 0 : segments.at(segments.size() / 2).number;
    }

    // Whether a pair (any, or this one) is lit on both sides.
    static bool pairIsLit(Stage &stage, int pair = -1)
    {
        const QString lit =
            stage
                .eval(u"[...document.querySelectorAll('.seg.on')].map(e => e.dataset.p "
                      "+ (e.closest('.cell').classList.contains('s') ? 's' : 't'))"
                      ".sort().join(' ')"_s)
                .toString();
        const QStringList parts = lit.split(u' ', Qt::SkipEmptyParts);
        if (parts.size() < 2)
            return false;
        const QString wanted = pair < 0 ? parts.first().chopped(1) : QString::number(pair);
        return parts.contains(wanted + u's') && parts.contains(wanted + u't');
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
