// SPDX-License-Identifier: Apache-2.0
// A walk through the window over a library of our own: what a person does beside reading.
#include "tests/app/workspace/librarytree.h"
#include "tests/ui/reader/engine.h"
#include "tests/ui/shell/walkstage.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeView>
#include <QTreeWidget>

using namespace diglot;
using namespace diglot::ui;
using namespace diglot::ui::shell;

namespace {

constexpr char Docfx[] = "{\"build\":{\"content\":[],\"dest\":\"guide\"}}";
constexpr char Redirections[] = "{\"redirections\":[{\"source_path\":\"docs/old.md\","
                                "\"redirect_url\":\"/guide/deep/other\"}]}";

QByteArray segment(int number, const QByteArray &target, const QByteArray &source)
{
    const QByteArray id = "0a1b2-" + QByteArray::number(number);
    return "<span data-ttu-id=\"" + id + "\">" + target +
           "</span><span class=\"sxs-lookup\"><span data-stu-id=\"" + id + "\">" + source +
           "</span></span>";
}

// Two languages of one docset; one article only in Russian, one file that is not whole.
struct Set : test::LibraryTree
{
    Set()
    {
        for (const QByteArray locale : {"ru-RU", "zh-TW"}) {
            const bool russian = locale == "ru-RU";
            const QString root = QString::fromLatin1(locale) + u'/';
            const auto pick = [russian](const char *ru, const char *zh) {
                return QByteArray(russian ? ru : zh);
            };
            write(root + u".openpublishing.redirection.json"_s, Redirections);
            write(root + u"docs/docfx.json"_s, Docfx);
            write(root + u"docs/TOC.yml"_s, "- name: Start\n  href: start.md\n");
            const QByteArray head = "---\nms.contentlocale: " + locale +
                                    "\nms.translationtype: MT\nms.sourcegitcommit: " +
                                    test::hashOf(russian ? 'a' : 'b') + "\n";
            write(root + u"docs/start.md"_s,
                  head + "title: Start\n---\n# " + segment(101, pick("Начало", "開始"), "Start") +
                      "\n\n" + segment(102, pick("Вместе.", "一起。"), "Together.") + "\n\n" +
                      segment(103, pick("Только здесь.", "只在這裡。"),
                              pick("Only in Russian.", "Only in Chinese.")) +
                      "\n\n" + links() + "\n");
            write(root + u"docs/deep/other.md"_s,
                  head + "title: Other\n---\n# " + segment(101, pick("Иное", "其他"), "Other") +
                      "\n\n## <a name=\"part\"></a>" + segment(102, pick("Часть", "部分"), "Part") +
                      "\n");
        }
        article(u"ru-RU/docs/alone.md"_s, "Одна", "ru-RU");
        write(u"ru-RU/docs/broken.md"_s, "---\ntitle: \"never closed\n---\n# Broken \xff\xfe\n");
    }

    static QByteArray links()
    {
        QByteArray text;
        for (const QByteArray href :
             {"deep/other.md", "/guide/deep/other?toc=/guide/toc.json#part", "old.md",
              "Deep/OTHER.md", "alone.md", "none.md", "https://example.org/x"})
            text += "[" + href + "](" + href + ")\n\n";
        return text;
    }
};

} // namespace

// Presses a button once, as soon as it is shown, however soon it would be gone again.
class PressedWhenShown : public QObject
{
public:
    explicit PressedWhenShown(QWidget *button) { button->installEventFilter(this); }

    int presses = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, watched, [this, button = qobject_cast<QWidget *>(watched)] {
                ++presses;
                QTest::mouseClick(button, Qt::LeftButton);
            });
        }
        return false;
    }
};

class TestWalk : public QObject
{
    Q_OBJECT

    Set m_set;
    QTemporaryDir m_folder;
    int m_count = 0;

    QString newFile() { return m_folder.filePath(u"%1.ini"_s.arg(++m_count)); }

public:
    static void initMain() { reader::prepareEngine(); }

private slots:
    void init() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void aFolderIsDropped_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text"); // of the article that is shown first
        QTest::newRow("folder of locales") << QString() << u"Начало"_s;
        QTest::newRow("one locale") << u"zh-TW"_s << u"開始"_s;
        QTest::newRow("docset") << u"ru-RU/docs"_s << u"Начало"_s;
        QTest::newRow("plain folder") << u"ru-RU/docs/deep"_s << u"Иное"_s;
        QTest::newRow("single file") << u"ru-RU/docs/deep/other.md"_s << u"Иное"_s;
    }
    void aFolderIsDropped()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        WalkStage stage(newFile());
        stage.settings.setReadingLocale(*LocaleTag::fromString(u"ru-RU"));
        QVERIFY(stage.openSample(u"ru-RU"_s));
        // Over the article it is the window's too: the engine would take it for a page.
        auto *page = stage.window.tabs()->view()->findChild<QWebEngineView *>()->focusProxy();
        for (auto *under = page; under != &stage.window; under = under->parentWidget())
            QVERIFY2(!under->acceptDrops(), under->metaObject()->className());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path.isEmpty() ? m_set.folder() : m_set.file(path))});
        QVERIFY(drop(stage, data));
        QVERIFY(stage.shows(text));
        QVERIFY(stage.find<QTreeView>(u"contentsTree"_s)->currentIndex().isValid());
        QCOMPARE(stage.find<QTabBar>(u"tabBar"_s)->count(), 1);
        // What leads nowhere or is too much is refused before it is dropped.
        QMimeData two;
        two.setUrls({QUrl::fromLocalFile(m_set.folder()), QUrl::fromLocalFile(m_set.folder())});
        QVERIFY(!drop(stage, two));
        QMimeData web;
        web.setUrls({QUrl(u"https://example.org/"_s)});
        QVERIFY(!drop(stage, web));
    }

    void openingIsShownAndCancelled()
    {
        const test::LibraryTree large;
        for (int i = 0; i < 1500; ++i)
            large.article(u"ru-RU/docs/a%1.md"_s.arg(i), "A", "ru-RU");
        WalkStage stage(newFile());
        QVERIFY(stage.openSample(u"ru-RU"_s));
        stage.prompts.folders << large.folder();
        const PressedWhenShown cancel(stage.find<QWidget>(u"openingCancel"_s));
        stage.find<QAction>(u"openFolder"_s)->trigger();
        QTRY_VERIFY(cancel.presses == 1);
        QTRY_VERIFY(stage.find<QWidget>(u"articleArea"_s)->isVisible());
        QVERIFY(stage.prompts.informed.isEmpty()); // the person knows what they did
        QVERIFY(stage.waitForPage(Overview, u"ru-RU"_s, u"facing"_s));
        // And to the end.
        stage.prompts.folders << large.folder();
        stage.find<QAction>(u"openFolder"_s)->trigger();
        QVERIFY(stage.waitForPage(u"docs/a0.md"_s, u"ru-RU"_s, u"facing"_s));
        QVERIFY(stage.find<QLabel>(u"statusLabel"_s)->accessibleName().contains(u"1,500"_s));
    }

    void everyShortcutReachesItsAction()
    {
        WalkStage stage(newFile());
        QVERIFY(stage.openSample(u"ru-RU"_s));
        QList<QAction *> actions;
        for (auto *action : stage.window.actions()) {
            if (action->shortcuts().isEmpty())
                continue;
            action->disconnect(SIGNAL(triggered(bool))); // only whether it would be done
            actions << action;
        }
        QVERIFY(actions.size() > 40);
        auto *page = stage.window.tabs()->view()->findChild<QWebEngineView *>()->focusProxy();
        QStringList dead;
        for (QWidget *focus : {page, stage.find<QWidget>(u"contentsTree"_s),
                               stage.find<QWidget>(u"contentsFilter"_s)}) {
            for (auto *action : actions) {
                // Words in a field belong to the field, and Return opens the line of a list.
                if (qobject_cast<QLineEdit *>(focus) && isForText(action->shortcut()))
                    continue;
                if (qobject_cast<QAbstractItemView *>(focus) &&
                    action->shortcut() == QKeySequence(u"Ctrl+Return"_s))
                    continue;
                for (const auto &keys : action->shortcuts()) {
                    focus->setFocus();
                    action->setEnabled(true);
                    QSignalSpy done(action, &QAction::triggered);
                    const auto key = keys[0];
                    QTest::keyClick(focus, key.key(), key.keyboardModifiers());
                    if (done.size() != 1)
                        dead << u"%1 (%2) in %3: %4"_s
                                    .arg(action->objectName(), keys.toString(), focus->objectName())
                                    .arg(done.size());
                }
            }
        }
        QVERIFY2(dead.isEmpty(), qPrintable(dead.join(u", "_s)));
    }

    void preferencesChangeTheWindow()
    {
        WalkStage stage(newFile());
        QVERIFY(stage.openSample(u"ru-RU"_s));
        stage.inDialog(u"preferencesDialog"_s, [](QDialog *dialog) {
            auto *theme = dialog->findChild<QComboBox *>(u"themeChoice"_s);
            theme->setCurrentIndex(2);
            emit theme->activated(2);
        });
        stage.find<QAction>(u"preferences"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(
            stage.eval(u"document.documentElement.dataset.theme"_s).toString(), u"dark"_s,
            Patience);
        QVERIFY(stage.window.palette().color(QPalette::Window).lightness() < 128);
    }

    void aBrokenFileIsReported()
    {
        WalkStage stage(newFile());
        QVERIFY(stage.open(m_set.folder(), u"docs/start.md"_s, u"ru-RU"_s));
        auto *button = stage.find<QToolButton>(u"problemsButton"_s);
        QVERIFY(button->isVisible());
        QStringList files;
        stage.inDialog(u"reportDialog"_s, [&files](QDialog *dialog) {
            const auto *list = dialog->findChild<QTreeWidget *>(u"reportList"_s);
            for (int i = 0; list && i < list->topLevelItemCount(); ++i) {
                const auto *item = list->topLevelItem(i);
                files << (item->text(2).isEmpty() ? u"no reason"_s : item->text(0));
            }
            dialog->findChild<QAbstractButton *>(u"copyReportButton"_s)->click();
        });
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY2(files.contains(u"ru-RU/docs/broken.md"_s), qPrintable(files.join(u' ')));
        QVERIFY(!files.contains(u"no reason"_s));
        QVERIFY(QApplication::clipboard()->text().contains(u"ru-RU/docs/broken.md"_s));
    }

    void twoTranslationsStandSideBySide()
    {
        WalkStage stage(newFile());
        QVERIFY(stage.open(m_set.folder(), u"docs/start.md"_s, u"ru-RU"_s));
        auto *menu = stage.find<QToolButton>(u"withButton"_s)->menu();
        emit menu->aboutToShow();
        for (auto *action : menu->actions()) {
            if (action->data().toString() == u"zh-TW"_s)
                action->trigger();
        }
        QVERIFY(stage.shows(u"只在這裡。"_s));
        QVERIFY(stage.shows(u"Только здесь."_s));
        // What has no partner is shown as such, on either side.
        QCOMPARE(stage
                     .eval(u"[...document.querySelectorAll('.seg.alone')].map("
                           "e => e.textContent).sort().join(' ')"_s)
                     .toString(),
                 u"Только здесь. 只在這裡。"_s);
        QCOMPARE(stage.eval(u"document.querySelectorAll('.head .state.machine').length"_s).toInt(),
                 2);
        const QStringList facts = stage.facts();
        QVERIFY(facts.filter(u"Beside it: "_s).size() == 1);
        QVERIFY(facts.contains(QString::fromLatin1(test::hashOf('b'))));
        const auto left = [&stage] {
            return stage
                .eval(u"[...document.querySelectorAll('.head')].sort((a, b) => "
                      "a.getBoundingClientRect().left - b.getBoundingClientRect().left)[0].lang"_s)
                .toString();
        };
        QCOMPARE(left(), u"zh-TW"_s);
        QTest::keyClick(stage.window.tabs()->view()->findChild<QWebEngineView *>()->focusProxy(),
                        Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(left(), u"ru-RU"_s);
        // A narrow window shows them one under the other, and goes back by itself.
        stage.window.resize(880, 600);
        const QString view = u"document.documentElement.dataset.view"_s;
        QTRY_COMPARE(stage.eval(view).toString(), u"interleaved"_s);
        QVERIFY(stage.find<QToolButton>(u"viewButton"_s)->isVisible());
        stage.window.resize(1300, 700);
        QTRY_COMPARE(stage.eval(view).toString(), u"facing"_s);
    }

    void linksLeadWhereTheySay_data()
    {
        QTest::addColumn<QString>("href");
        QTest::addColumn<QString>("anchor");
        QTest::newRow("relative") << u"deep/other.md"_s << QString();
        QTest::newRow("absolute, of a contents")
            << u"/guide/deep/other?toc=/guide/toc.json#part"_s << u"part"_s;
        QTest::newRow("redirected") << u"old.md"_s << QString();
        QTest::newRow("in another case") << u"Deep/OTHER.md"_s << QString();
    }
    void linksLeadWhereTheySay()
    {
        QFETCH(QString, href);
        QFETCH(QString, anchor);
        WalkStage stage(newFile());
        QVERIFY(stage.open(m_set.folder(), u"docs/start.md"_s, u"ru-RU"_s));
        QVERIFY(stage.mark(href));
        QVERIFY(stage.click(u"a[data-walk]"_s));
        QVERIFY(stage.waitForPage(u"docs/deep/other.md"_s, u"ru-RU"_s, u"facing"_s));
        QCOMPARE(stage.window.tabs()->address().anchor, anchor);
        QTRY_VERIFY(stage.find<QAction>(u"back"_s)->isEnabled());
        stage.find<QAction>(u"back"_s)->trigger();
        QVERIFY(stage.waitForPage(u"docs/start.md"_s, u"ru-RU"_s, u"facing"_s));
        QTRY_VERIFY(stage.find<QAction>(u"forward"_s)->isEnabled());
    }

    void aCaseThatDiffersIsWarnedOf()
    {
        WalkStage stage(newFile());
        QVERIFY(stage.open(m_set.folder(), u"docs/start.md"_s, u"ru-RU"_s));
        QVERIFY(stage.mark(u"Deep/OTHER.md"_s));
        QVERIFY(stage.eval(u"document.querySelector('a[data-walk]').title"_s)
                    .toString()
                    .contains(u"docs/deep/other.md"_s));
        // Seen without pointing at it too.
        const QString style = u"getComputedStyle(document.querySelector('a[data-walk]'))"
                              ".textDecorationStyle"_s;
        QTRY_COMPARE(stage.eval(style).toString(), u"wavy"_s);
    }

    void theWebIsAskedFor()
    {
        WalkStage stage(newFile());
        QVERIFY(stage.open(m_set.folder(), u"docs/start.md"_s, u"ru-RU"_s));
        QVERIFY(stage.mark(u"https://example.org/x"_s));
        QVERIFY(stage.click(u"a[data-walk]"_s));
        QTRY_COMPARE_WITH_TIMEOUT(stage.prompts.asked, QStringList{u"https://example.org/x"_s},
                                  Patience);
        QVERIFY(stage.opened.isEmpty());
        const auto *status = stage.find<QLabel>(u"statusLabel"_s);
        QTRY_VERIFY(status->accessibleName().contains(u"example.org"_s));
        widgets::Answer yes;
        yes.choice = widgets::Answer::Choice::Accepted;
        stage.prompts.answers << yes;
        QVERIFY(stage.click(u"a[data-walk]"_s));
        QTRY_COMPARE_WITH_TIMEOUT(stage.opened, QList<QUrl>{QUrl(u"https://example.org/x"_s)},
                                  Patience);
    }

    void whatIsMissingIsOfferedElsewhere()
    {
        WalkStage stage(newFile());
        QVERIFY(stage.open(m_set.folder(), u"docs/alone.md"_s, u"ru-RU"_s));
        stage.chooseLocale(u"zh-TW"_s);
        QVERIFY(
            waitFor([&] { return stage.eval(u"!!document.querySelector('.notice a')"_s).toBool(); },
                    Patience));
        QVERIFY(!stage.window.tabs()->view()->page()); // never silently in another language
        QCOMPARE(stage.eval(u"document.querySelector('.notice a').lang"_s).toString(), u"ru-RU"_s);
        QVERIFY(stage.click(u".notice a"_s));
        QVERIFY(stage.waitForPage(u"docs/alone.md"_s, u"ru-RU"_s, u"facing"_s));
        // The same for the language beside it.
        auto *menu = stage.find<QToolButton>(u"withButton"_s)->menu();
        emit menu->aboutToShow();
        for (auto *action : menu->actions()) {
            if (action->data().toString() == u"zh-TW"_s)
                action->trigger();
        }
        auto *badges = stage.find<QWidget>(u"badgeBar"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            std::any_of(badges->children().cbegin(), badges->children().cend(),
                        [](const QObject *one) {
                            const auto *badge = qobject_cast<const QWidget *>(one);
                            return badge && badge->accessibleName().contains(u"繁體中文"_s);
                        }),
            Patience);
        // A link to nowhere is no link.
        QVERIFY(stage.open(m_set.folder(), u"docs/start.md"_s, u"ru-RU"_s));
        QCOMPARE(
            stage.eval(u"document.querySelectorAll('a.missing:not([href])').length > 0"_s).toBool(),
            true);
    }

    void aChangeOnDiskIsShown()
    {
        const Set own;
        WalkStage stage(newFile());
        QVERIFY(stage.open(own.folder(), u"docs/deep/other.md"_s, u"ru-RU"_s));
        own.write(u"ru-RU/docs/deep/other.md"_s,
                  "---\ntitle: Other\nms.contentlocale: ru-RU\n---\n# " +
                      segment(101, "Совсем иное", "Other") + "\n");
        QVERIFY(stage.shows(u"Совсем иное"_s));
    }

    void recentLibrariesAreOffered()
    {
        WalkStage stage(newFile());
        QVERIFY(stage.open(m_set.folder(), u"docs/start.md"_s, u"ru-RU"_s));
        QVERIFY(stage.openSample(u"ru-RU"_s));
        auto *menu = stage.find<QToolButton>(u"menuButton"_s)->menu();
        emit menu->aboutToShow();
        auto *recent = menu->findChild<QMenu *>(u"recentMenu"_s);
        QVERIFY(recent);
        QCOMPARE(recent->actions().size(), 1);
        recent->actions().first()->trigger();
        QVERIFY(stage.waitForPage(u"docs/start.md"_s, u"ru-RU"_s, u"facing"_s));
    }

private:
    static bool isForText(const QKeySequence &keys)
    {
        static const QList<QKeySequence> own{QKeySequence(u"Ctrl+C"_s), QKeySequence(u"Ctrl+A"_s),
                                             QKeySequence(u"Ctrl+Z"_s), QKeySequence(u"Ctrl+Y"_s),
                                             QKeySequence(u"Ctrl+Return"_s)};
        return own.contains(keys);
    }

    // Whether the window takes it, as a desktop would ask.
    static bool drop(Stage &stage, const QMimeData &data)
    {
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, {});
        enter.ignore();
        QApplication::sendEvent(&stage.window, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&stage.window, &event);
        return event.isAccepted();
    }
};

QTEST_MAIN(TestWalk)
#include "tst_walk.moc"
