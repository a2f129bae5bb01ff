// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/library/madelibrary.h"
#include "ui/library/contentspanel.h"
#include "ui/library/localeswitcher.h"
#include "ui/library/openingpanel.h"
#include "ui/library/reportdialog.h"
#include "ui/library/startpanel.h"

#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace diglot;
using namespace diglot::test;
using namespace diglot::ui::library;
using namespace Qt::StringLiterals;

namespace {

article::LibraryPtr bilingual()
{
    MadeLibrary made;
    for (const QString &locale : {u"en-US"_s, u"ru-RU"_s}) {
        made.root(locale, u"set"_s,
                  {line(u"Home"_s, u"home.md"_s),
                   line(u"More"_s, {}, {line(u"Part"_s, u"part.md"_s, {}, u"stuck"_s)})});
        made.edition(locale, u"set/home.md"_s, u"Home"_s);
        made.edition(locale, u"set/part.md"_s, u"Part"_s);
    }
    made.edition(u"ar-SA"_s, u"set/home.md"_s, u"البداية"_s);
    return made.take();
}

QAction *actionOf(QToolButton *button, const QString &data)
{
    emit button->menu()->aboutToShow();
    for (auto *action : button->menu()->actions()) {
        if (!action->isSeparator() && action->data().toString() == data)
            return action;
    }
    return nullptr;
}

} // namespace

class TestLibraryPanels : public QObject
{
    Q_OBJECT

private slots:
    void contentsOpenWithTheKeyboard()
    {
        ContentsPanel panel;
        panel.resize(260, 400);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        panel.setContents(bilingual(), tag(u"ru-RU"));
        QSignalSpy chosen(&panel, &ContentsPanel::articleChosen);
        auto *field = panel.findChild<QLineEdit *>(u"contentsFilter"_s);
        auto *view = panel.findChild<QTreeView *>(u"contentsTree"_s);
        QTest::keyClicks(field, u"stuck"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.last().at(0).value<article::ArticleId>().key, u"set/part.md"_s);
        QCOMPARE(chosen.last().at(2).toBool(), false);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(chosen.last().at(2).toBool(), true);
        QTest::keyClicks(field, u"zzz"_s);
        QVERIFY(!panel.findChild<QLabel *>(u"contentsEmpty"_s)->isHidden());
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(field->text(), QString());
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(view, Qt::Key_Home);
        QTest::keyClick(view, Qt::Key_Down);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(chosen.last().at(0).value<article::ArticleId>().key, u"set/home.md"_s);
    }

    void unfoldedLinesStaySoOverALocaleSwitch()
    {
        ContentsPanel panel;
        auto *view = panel.findChild<QTreeView *>(u"contentsTree"_s);
        panel.setContents(bilingual(), tag(u"ru-RU"));
        const auto docset = [view] { return view->model()->index(0, 0); };
        QVERIFY(view->isExpanded(docset()));
        QVERIFY(!view->isExpanded(view->model()->index(1, 0, docset())));
        view->expand(view->model()->index(1, 0, docset()));
        panel.setContents(bilingual(), tag(u"en-US"));
        QVERIFY(view->isExpanded(view->model()->index(1, 0, docset())));
        view->collapse(docset());
        panel.setContents(bilingual(), tag(u"ru-RU"));
        QVERIFY(!view->isExpanded(docset()));
    }

    void contentsFollowTheArticle()
    {
        ContentsPanel panel;
        auto *view = panel.findChild<QTreeView *>(u"contentsTree"_s);
        panel.setContents(bilingual(), tag(u"ru-RU"));
        panel.showArticle({u"."_s, u"set/part.md"_s});
        QCOMPARE(view->currentIndex().data().toString(), u"Part"_s);
        QVERIFY(view->isExpanded(view->currentIndex().parent()));
    }

    void localesAreNamedCountedAndMarked()
    {
        LocaleSwitcher switcher;
        switcher.setLibrary(bilingual());
        switcher.setState(tag(u"ru-RU"), {}, {u"."_s, u"set/part.md"_s});
        auto *reading = switcher.findChild<QToolButton *>(u"localeButton"_s);
        auto *with = switcher.findChild<QToolButton *>(u"withButton"_s);
        QCOMPARE(reading->text(), u"Русский ru-RU · 2"_s);
        QCOMPARE(with->text(), u"English en-US"_s);
        auto *arabic = actionOf(reading, u"ar-SA"_s);
        QVERIFY(arabic);
        QVERIFY(arabic->text().contains(u"العربية"_s));
        QVERIFY2(arabic->text().contains(u"not this one"_s), qPrintable(arabic->text()));
        QVERIFY(actionOf(reading, u"ru-RU"_s)->isChecked());
        QSignalSpy chosen(&switcher, &LocaleSwitcher::readingChosen);
        actionOf(reading, u"ar-SA"_s)->trigger();
        QCOMPARE(chosen.last().at(0).value<LocaleTag>(), tag(u"ar-SA"));

        QSignalSpy beside(&switcher, &LocaleSwitcher::withChosen);
        QVERIFY(!actionOf(with, u"ru-RU"_s)); // nothing stands beside itself
        actionOf(with, u"en-US"_s)->trigger();
        QCOMPARE(beside.last().at(0).value<LocaleTag>(), tag(u"en-US"));
        actionOf(with, QString())->trigger();
        QVERIFY(!beside.last().at(0).value<LocaleTag>().isValid());

        QSignalSpy swapped(&switcher, &LocaleSwitcher::swapRequested);
        switcher.findChild<QToolButton *>(u"swapSidesButton"_s)->click();
        QCOMPARE(swapped.size(), 1);
        switcher.resize(400, 32);
        switcher.show();
        QVERIFY(with->x() < reading->x());
        switcher.setSourceFirst(false);
        switcher.layout()->activate();
        QVERIFY(with->x() > reading->x());
    }

    void startOffersWhatWasOpened()
    {
        StartPanel panel;
        auto *recent = panel.findChild<QListWidget *>(u"recentList"_s);
        QVERIFY(recent->isHidden());
        panel.setRecent({u"/one/two"_s, u"/three"_s});
        QVERIFY(!recent->isHidden());
        QSignalSpy open(&panel, &StartPanel::openRequested);
        emit recent->itemActivated(recent->item(1));
        QCOMPARE(open.last().at(0).toString(), u"/three"_s);
        panel.setFailure(u"No such folder."_s);
        QVERIFY(!panel.findChild<QLabel *>(u"startFailure"_s)->isHidden());
    }

    void openingCanBeCancelled()
    {
        OpeningPanel panel;
        panel.setPath(u"/library"_s);
        panel.setProgress(3, 1200);
        QSignalSpy cancelled(&panel, &OpeningPanel::cancelRequested);
        panel.findChild<QPushButton *>(u"openingCancel"_s)->click();
        QCOMPARE(cancelled.size(), 1);
    }

    void reportNamesEveryFile()
    {
        auto library = *bilingual();
        library.problems = {{u"ru-RU/bad.md"_s, 3, u"It is damaged."_s}, {u"x"_s, 0, u"Why."_s}};
        ReportDialog dialog(std::make_shared<const article::Library>(library));
        const auto *list = dialog.findChild<QTreeWidget *>(u"reportList"_s);
        QCOMPARE(list->topLevelItemCount(), 2);
        QCOMPARE(list->topLevelItem(0)->text(2), u"It is damaged."_s);
        QCOMPARE(list->topLevelItem(1)->text(1), QString());
    }

    // The languages run as the interface does, whatever script their first one is written in.
    void reportRunsWithTheInterface_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QChar>("sign");
        for (const char *first : {"ar-SA", "ru-RU"}) {
            QTest::addRow("%s left to right", first)
                << QString::fromLatin1(first) << Qt::LeftToRight << QChar(0x200e);
            QTest::addRow("%s right to left", first)
                << QString::fromLatin1(first) << Qt::RightToLeft << QChar(0x200f);
        }
    }
    void reportRunsWithTheInterface()
    {
        QFETCH(QString, first);
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(QChar, sign);
        QGuiApplication::setLayoutDirection(direction);
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        MadeLibrary made;
        made.edition(first, u"set/a.md"_s, u"A"_s);
        made.edition(u"zh-TW"_s, u"set/a.md"_s, u"A"_s);
        const ReportDialog dialog(made.take());
        const QString text = dialog.findChild<QLabel *>(u"reportFacts"_s)->text();
        const auto names = text.section(u'\n', 1);
        QVERIFY2(names.startsWith(sign), qPrintable(text));
        QVERIFY(names.contains(LocaleTag::fromString(first)->nativeName()));
    }
};

QTEST_MAIN(TestLibraryPanels)
#include "tst_librarypanels.moc"
