// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scriptedprompts.h"
#include "tests/ui/library/madelibrary.h"
#include "ui/settings/settings.h"
#include "ui/shell/aboutpanel.h"
#include "ui/shell/actions.h"
#include "ui/shell/badgebar.h"
#include "ui/shell/externallinks.h"
#include "ui/shell/findbar.h"
#include "ui/shell/outlinepanel.h"
#include "ui/shell/panes.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/badge.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace diglot;
using namespace diglot::test;
using namespace diglot::ui;
using namespace diglot::ui::shell;
using namespace Qt::StringLiterals;
using widgets::Answer;

namespace {

workspace::ArticlePagePtr madePage()
{
    article::Document document;
    document.roles = QStringList{u"Helpdesk agent"_s};
    document.appliesTo = QStringList{u"Desk"_s, u"Portal"_s};
    document.frontMatter.entries = {{u"author"_s, {u"<b>somebody</b>"_s}, 2}, {u"empty"_s, {}, 3}};
    workspace::ArticlePage page;
    page.title = u"Title"_s;
    page.document = std::make_shared<const article::Document>(document);
    page.edition.key = u"set/a.md"_s;
    page.edition.path = u"ru-RU/set/a.md"_s;
    page.edition.locale = tag(u"ru-RU");
    page.edition.translation = article::Translation::Machine;
    page.edition.freshness = article::Freshness::BehindSibling;
    page.edition.newerEdition = u"zh-TW/set/a.md"_s;
    page.edition.handedOff = QDate(2021, 5, 19);
    page.edition.sourceCommit = u"0123abcd"_s;
    page.locales = {tag(u"ru-RU"), tag(u"zh-TW")};
    return std::make_shared<const workspace::ArticlePage>(page);
}

QStringList textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const auto *label : widget.findChildren<QLabel *>())
        texts << label->text().remove(u'\u200b');
    return texts;
}

} // namespace

class TestShellPanels : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void actionsAreNamedAndTheirKeysAreFree()
    {
        QWidget window;
        const Actions actions(&window);
        QHash<QKeySequence, QString> taken;
        for (const auto *action : window.actions()) {
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
            QVERIFY(!action->objectName().isEmpty());
            for (const auto &key : action->shortcuts()) {
                QVERIFY2(!taken.contains(key), qPrintable(key.toString()));
                taken.insert(key, action->objectName());
            }
        }
        // What the help says of the keys.
        const std::pair<const char *, const char *> promised[] = {
            {"F1", "help"},
            {"Ctrl+O", "openFolder"},
            {"Ctrl+1", "actionViewReading"},
            {"Ctrl+2", "actionViewFacing"},
            {"Ctrl+3", "actionViewInterleaved"},
            {"Ctrl+4", "actionViewSource"},
            {"Alt+Up", "previousSentence"},
            {"Alt+Down", "nextSentence"},
            {"Ctrl+F", "find"},
            {"F3", "findNext"},
            {"Shift+F3", "findPrevious"},
            {"Alt+Left", "back"},
            {"Alt+Right", "forward"},
            {"Ctrl+T", "newTab"},
            {"Ctrl+W", "closeTab"},
            {"Ctrl+Tab", "nextTab"},
            {"Ctrl+L", "chooseLocale"},
            {"Ctrl+Shift+L", "chooseWith"},
            {"Ctrl+Shift+X", "swapSides"},
            {"Ctrl++", "zoomIn"},
            {"Ctrl+-", "zoomOut"},
            {"Ctrl+0", "zoomReset"},
            {"Ctrl+Shift+D", "toggleTheme"},
            {"F6", "nextPane"},
            {"Ctrl+K", "search"},
            {"Ctrl+Shift+K", "focusContents"},
            {"Ctrl+,", "preferences"},
            {"Ctrl+Q", "quit"}};
        for (const auto &[key, name] : promised)
            QCOMPARE(taken.value(QKeySequence(QString::fromLatin1(key))),
                     QString::fromLatin1(name));
        QMenu menu;
        actions.fillMenu(&menu);
        QCOMPARE(menu.actions().size(), 8);
        QCOMPARE(actions.keySheet().size(), 8);
    }

    void badgesInTheirOrder()
    {
        BadgeBar bar;
        bar.resize(900, 40);
        bar.setPage(madePage());
        QStringList texts;
        for (const auto *badge : bar.findChildren<widgets::Badge *>())
            texts << badge->text();
        QCOMPARE(texts, QStringList({u"Machine translation"_s, u"Behind its source"_s,
                                     u"Helpdesk agent"_s, u"Desk"_s, u"Portal"_s}));
        QCOMPARE(textsOf(bar), QStringList{u"handed off May 19, 2021"_s});
        bar.setPage(nullptr);
        QVERIFY(bar.isHidden());
        QVERIFY(bar.findChildren<widgets::Badge *>().isEmpty());
    }

    // The line never breaks: names are cut, then counted, then the date goes; states are cut last.
    void badgesKeepToOneLine()
    {
        const QString name = u"A very long name of a product for which the article is written"_s;
        article::Document document;
        document.roles = {name, u"Agent"_s};
        document.appliesTo = {name + u" 2"_s, name + u" 3"_s};
        auto page = *madePage();
        page.document = std::make_shared<const article::Document>(document);
        BadgeBar bar;
        bar.setPage(std::make_shared<const workspace::ArticlePage>(page));
        bar.show();
        const int height = bar.sizeHint().height();
        QStringList shown;
        for (const int width : {2000, 1000, 640, 420, 240}) {
            bar.resize(width, height);
            int right = 0;
            shown.clear();
            for (const auto *badge : bar.findChildren<widgets::Badge *>()) {
                if (badge->isHidden())
                    continue;
                shown << badge->text();
                QVERIFY(badge->geometry().left() >= right); // beside each other, in their order
                right = badge->geometry().right();
                QVERIFY2(right < width, qPrintable(badge->text()));
                QVERIFY(!badge->toolTip().isEmpty()); // says what is cut
            }
            QCOMPARE(bar.sizeHint().height(), height);
            QCOMPARE(shown.first(), u"Machine translation"_s);
            QCOMPARE(shown.contains(u"+1"_s) || shown.contains(u"+2"_s) ||
                         shown.contains(u"+3"_s) || shown.contains(u"+4"_s),
                     width < 2000 && shown.size() < 6);
        }
        QCOMPARE(shown.last(), u"+4"_s);
        for (const auto *badge : bar.findChildren<widgets::Badge *>()) {
            if (badge->text() == u"+4"_s) // what is not shown can be asked for
                QVERIFY(badge->toolTip().contains(name + u" 3"_s) &&
                        badge->accessibleName().contains(u"Agent"_s));
        }
        for (const auto *label : bar.findChildren<QLabel *>())
            QVERIFY(label->isHidden());
    }

    void aboutSaysEverything()
    {
        AboutPanel panel;
        panel.setPage(madePage(), bilingual());
        panel.show(); // its texts are made when they are seen
        const QStringList texts = textsOf(panel);
        for (const QString &expected :
             {u"Title"_s, u"Desk, Portal"_s, u"Helpdesk agent"_s, u"May 19, 2021"_s,
              u"Translated by machine"_s, u"set/a.md"_s, u"0123abcd"_s, u"/made/ru-RU/set/a.md"_s,
              u"Behind its source: zh-TW/set/a.md was made from a newer source."_s, u"author"_s,
              u"<b>somebody</b>"_s, u"–"_s})
            QVERIFY2(texts.contains(expected), qPrintable(expected));
        for (const auto *label : panel.findChildren<QLabel *>()) {
            if (label->text().contains(u"somebody"_s))
                QCOMPARE(label->textFormat(),
                         Qt::PlainText); // nothing of an article is markup here
        }
        panel.setPage(nullptr, nullptr);
        QCOMPARE(textsOf(panel), QStringList{u"No article is shown."_s});
    }

    void outlineFollowsAndLeads()
    {
        OutlinePanel panel;
        panel.setOutline({{1, u"A"_s, u"a"_s}, {3, u"B"_s, u"b"_s}, {2, u"C"_s, u"c"_s}}, true);
        auto *tree = panel.findChild<QTreeWidget *>(u"outlineTree"_s);
        QCOMPARE(tree->topLevelItemCount(), 1);
        QCOMPARE(tree->topLevelItem(0)->childCount(), 2);
        QCOMPARE(tree->layoutDirection(), Qt::RightToLeft);
        panel.setCurrent(u"c"_s);
        QCOMPARE(tree->currentItem()->text(0), u"C"_s);
        QSignalSpy chosen(&panel, &OutlinePanel::anchorChosen);
        emit tree->itemClicked(tree->topLevelItem(0)->child(0), 0);
        QCOMPARE(chosen.last().at(0).toString(), u"b"_s);
    }

    void findBarCounts()
    {
        FindBar bar;
        bar.open();
        QSignalSpy text(&bar, &FindBar::textChanged);
        QSignalSpy step(&bar, &FindBar::stepRequested);
        auto *field = bar.findChild<QLineEdit *>(u"findField"_s);
        QTest::keyClicks(field, u"ab"_s);
        QCOMPARE(text.size(), 2);
        bar.setResult(2, 14);
        QCOMPARE(bar.findChild<QLabel *>(u"findCount"_s)->text(), u"2 of 14"_s);
        bar.setResult(0, 0);
        QCOMPARE(bar.findChild<QLabel *>(u"findCount"_s)->text(), u"Not found"_s);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(step.last().at(0).toInt(), -1);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(bar.isHidden());
        QCOMPARE(text.last().at(0).toString(), QString()); // the page forgets its marks
    }

    void statusCountsAndShowsLinks()
    {
        auto library = *bilingual();
        library.problems = {{u"x"_s, 0, u"Why."_s}};
        StatusLine line;
        line.setLibrary(std::make_shared<const article::Library>(library), false);
        line.setLocale(tag(u"ru-RU"));
        const auto *label = line.findChild<QWidget *>(u"statusLabel"_s);
        QVERIFY2(label->accessibleName().contains(u"ru-RU: 1 of 1"_s),
                 qPrintable(label->accessibleName()));
        line.setLink(u"https://example.org/"_s);
        QCOMPARE(label->accessibleName(), u"https://example.org/"_s);
        auto *problems = line.findChild<QToolButton *>(u"problemsButton"_s);
        QVERIFY(!problems->isHidden());
        QSignalSpy asked(&line, &StatusLine::reportRequested);
        problems->click();
        QCOMPARE(asked.size(), 1);
    }

    void externalLinks_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<settings::ExternalLinks>("policy");
        QTest::addColumn<Answer::Choice>("answer");
        QTest::addColumn<bool>("opened");
        QTest::addColumn<int>("asked");
        using Policy = settings::ExternalLinks;
        using Choice = Answer::Choice;
        const QString web = u"https://example.org/a?b=c"_s;
        QTest::newRow("yes") << web << Policy::Ask << Choice::Accepted << true << 1;
        QTest::newRow("no") << web << Policy::Ask << Choice::Rejected << false << 1;
        QTest::newRow("copy") << web << Policy::Ask << Choice::Other << false << 1;
        QTest::newRow("at once") << web << Policy::Open << Choice::Rejected << true << 0;
        QTest::newRow("never") << web << Policy::Never << Choice::Accepted << false << 0;
        QTest::newRow("mail") << u"mailto:a@example.org"_s << Policy::Open << Choice::Rejected
                              << true << 0;
        for (const auto *hostile : {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x",
                                    "diglot://article/ru-RU/a.md", "vbscript:x", ""})
            QTest::addRow("refused: %s", hostile)
                << QString::fromLatin1(hostile) << Policy::Open << Choice::Accepted << false << 0;
    }
    void externalLinks()
    {
        QFETCH(QString, url);
        QFETCH(settings::ExternalLinks, policy);
        QFETCH(Answer::Choice, answer);
        QFETCH(bool, opened);
        QFETCH(int, asked);
        QTemporaryDir folder;
        settings::Settings settings(folder.filePath(u"diglot.ini"_s));
        settings.setExternalLinks(policy);
        ScriptedPrompts prompts;
        prompts.answers << Answer{answer, false};
        QList<QUrl> gone;
        const ExternalLinks links(&settings, &prompts, [&gone](const QUrl &to) {
            gone << to;
            return true;
        });
        links.open(QUrl(url), nullptr);
        QCOMPARE(!gone.isEmpty(), opened);
        QCOMPARE(prompts.asked.size(), asked);
        if (asked)
            QCOMPARE(prompts.asked.first(), url); // the person saw where it leads
    }

    void notAskingAgainIsRemembered()
    {
        QTemporaryDir folder;
        settings::Settings settings(folder.filePath(u"diglot.ini"_s));
        ScriptedPrompts prompts;
        prompts.answers << Answer{Answer::Choice::Accepted, true};
        const ExternalLinks links(&settings, &prompts, [](const QUrl &) { return false; });
        links.open(QUrl(u"https://example.org/"_s), nullptr);
        QCOMPARE(settings.externalLinks(), settings::ExternalLinks::Open);
        QCOMPARE(prompts.informed.size(), 1); // nothing could open it: said so
    }

    void panesStepBackInANarrowWindow()
    {
        auto *contents = new QWidget;
        auto *article = new QWidget;
        auto *side = new QWidget;
        Panes panes(contents, article, side);
        QAction toggleContents;
        QAction toggleSide;
        toggleContents.setCheckable(true);
        toggleSide.setCheckable(true);
        panes.setActions(&toggleContents, &toggleSide);
        panes.resize(1500, 600);
        panes.show();
        QVERIFY(contents->isVisible() && side->isVisible());
        panes.resize(900, 600);
        QVERIFY(contents->isVisible() && !side->isVisible());
        QVERIFY(!toggleSide.isChecked());
        toggleSide.trigger(); // asked for: stays, however narrow, and leaves the article its room
        QVERIFY(side->isVisible() && !contents->isVisible());
        QVERIFY(!toggleContents.isChecked());
        QCOMPARE(side->width(), 318); // not what was left beside the contents
        toggleSide.trigger();         // gives the place back
        QVERIFY(!side->isVisible() && contents->isVisible());
        QVERIFY(toggleContents.isChecked());
        toggleSide.trigger();
        toggleContents.trigger();
        QVERIFY(!side->isVisible() && contents->isVisible());
        toggleSide.trigger();
        const QByteArray state = panes.save();
        panes.resize(1500, 600);
        QVERIFY(contents->isVisible() && side->isVisible());
        toggleContents.trigger();
        QVERIFY(!contents->isVisible());
        panes.restore("noise");
        QVERIFY(!contents->isVisible());
        panes.restore(state);
        QVERIFY(contents->isVisible());
    }

private:
    static article::LibraryPtr bilingual()
    {
        MadeLibrary made;
        made.edition(u"ru-RU"_s, u"set/a.md"_s, u"A"_s);
        return made.take();
    }
};

QTEST_MAIN(TestShellPanels)
#include "tst_shellpanels.moc"
