// SPDX-License-Identifier: Apache-2.0
// A person types into the real window, letter by letter, over the sample library.
#include "tests/ui/shell/searchstage.h"
#include "ui/search/marksbar.h"
#include "ui/shell/searching.h"

#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

using namespace diglot;
using namespace diglot::ui;
using namespace diglot::ui::shell;
using namespace Qt::StringLiterals;

using Stage = SearchStage;

class TestSearching final : public QObject
{
    Q_OBJECT

private slots:
    // Each letter is answered; Enter opens at the passage with the words marked; back leads to the
    // results.
    void letterByLetter_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("article");
        QTest::addColumn<QString>("word");
        QTest::newRow("Russian") << "ru-RU" << u"пароль"_s << "desk/reset-a-password.md"
                                 << u"парол"_s;
        QTest::newRow("Russian, other form")
            << "ru-RU" << u"паролями"_s << "desk/reset-a-password.md" << u"парол"_s;
        QTest::newRow("one Chinese character")
            << "zh-TW" << u"密"_s << "desk/reset-a-password.md" << u"密"_s;
        QTest::newRow("Arabic") << "ar-SA" << u"كلمة مرور"_s << "desk/reset-a-password.md"
                                << u"كلمة"_s;
        QTest::newRow("with a slip")
            << "en-US" << u"passwrod"_s << "desk/reset-a-password.md" << u"assword"_s;
        QTest::newRow("another keyboard")
            << "ru-RU" << u"gfhjkm"_s << "desk/reset-a-password.md" << u"парол"_s;
        QTest::newRow("English finds Russian")
            << "ru-RU" << u"reset a password"_s << "desk/reset-a-password.md" << u"assword"_s;
    }

    void letterByLetter()
    {
        QFETCH(QString, locale);
        QFETCH(QString, typed);
        QFETCH(QString, article);
        QFETCH(QString, word);
        Stage stage(locale);
        QVERIFY(stage.isReady());
        QTest::keyClick(&stage.window, Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(stage.field->hasFocus());
        for (const QChar letter : typed)
            QVERIFY2(stage.type(letter), qPrintable(stage.field->text()));
        QTRY_VERIFY(!stage.keys().isEmpty());
        QTRY_COMPARE(stage.keys().first(), article);
        QVERIFY(stage.field->hasFocus());
        QCOMPARE(stage.list->currentRow().hit.article.key, article);
        QCOMPARE(stage.list->currentRow().hit.locale.toString(), locale);

        QTest::keyClick(stage.field, Qt::Key_Return);
        QVERIFY(stage.waitFor(article));
        QVERIFY2(stage.heldWord().contains(word), qPrintable(stage.heldWord()));
        QVERIFY(stage
                    .eval(u"(() => { const b = document.querySelector('mark.hit.now')"
                          ".getBoundingClientRect();"
                          " return b.top >= 0 && b.bottom <= innerHeight; })()"_s)
                    .toBool());
        QTRY_VERIFY(stage.find<ui::search::MarksBar>(u"marksBar"_s)->isVisible());

        stage.press("back");
        QTRY_VERIFY(stage.field->hasFocus());
        QVERIFY(stage.list->isVisible());
        QCOMPARE(stage.list->currentRow().hit.article.key, article);
    }

    void oneLetterCompletesTitles()
    {
        Stage stage;
        QVERIFY(stage.isReady());
        stage.field->takeFocus();
        QVERIFY(stage.type(u'с'));
        const auto rows = stage.rowsOf(Kind::Suggestion);
        QVERIFY(!rows.isEmpty());
        for (const ResultRow &row : rows)
            QVERIFY2(!row.suggestion.marks.isEmpty(), qPrintable(row.text));
        QVERIFY(stage.rowsOf(Kind::Hit).isEmpty());
    }

    // Down and Enter work while the keyboard stays in the field; F3 walks, Esc clears, Esc returns.
    void keysFromTheField()
    {
        Stage stage;
        QVERIFY(stage.isReady());
        stage.field->takeFocus();
        stage.field->setText(u"клиент"_s);
        QTRY_VERIFY(stage.keys().size() > 2);
        const QString second = stage.keys().at(1);
        QTest::keyClick(stage.field, Qt::Key_Down);
        QCOMPARE(stage.list->currentRow().hit.article.key, second);
        QTest::keyClick(stage.field, Qt::Key_Return);
        QVERIFY(stage.waitFor(second));
        QVERIFY(!stage.heldWord().isEmpty());
        auto *count = stage.find<QLabel>(u"marksCount"_s);
        QTRY_VERIFY(count->isVisible());
        const QString before = count->text();
        stage.press("findNext");
        QTRY_VERIFY(count->text() != before);
        stage.press("findPrevious");
        QTRY_COMPARE(count->text(), before);
        auto *stack = stage.find<QStackedWidget>(u"articleStack"_s);
        QTest::keyClick(stack->currentWidget()->focusProxy(), Qt::Key_Escape);
        QTRY_VERIFY(!count->isVisible());
        QTRY_COMPARE(stage.eval(u"document.querySelectorAll('mark.hit').length"_s).toInt(), 0);
        QTest::keyClick(stack->currentWidget()->focusProxy(), Qt::Key_Escape);
        QTRY_VERIFY(stage.field->hasFocus());
    }

    // Where both sides stand in one block, the last word of one and the first of the other are two,
    // each by the rules of its own language.
    void marksSideBySide()
    {
        Stage stage(u"de-DE"_s);
        QVERIFY(stage.isReady());
        stage.press("actionViewInterleaved");
        stage.field->takeFocus();
        stage.field->setText(u"Kennwort zurücksetze password"_s);
        QTRY_VERIFY(stage.keys().value(0) == u"desk/reset-a-password.md"_s);
        QTest::keyClick(stage.field, Qt::Key_Return);
        QVERIFY(stage.waitFor(u"desk/reset-a-password.md"_s));
        const QString marks = u"[...document.querySelectorAll('h1 .seg.%1 mark.hit')]"
                              ".map(m => m.textContent).join('|')"_s;
        QTRY_COMPARE(stage.eval(marks.arg(u"t"_s)).toString(), u"Kennwort|zurücksetzen"_s);
        QCOMPARE(stage.eval(marks.arg(u"s"_s)).toString(), u"password"_s);
    }

    void theMarksBarGoesWithItsTab()
    {
        Stage stage;
        QVERIFY(stage.isReady());
        stage.press("newTab");
        auto *tabs = stage.find<QTabBar>(u"tabBar"_s);
        QTRY_COMPARE(tabs->count(), 2);
        stage.field->takeFocus();
        stage.field->setText(u"пароль"_s);
        QTRY_VERIFY(!stage.keys().isEmpty());
        QTest::keyClick(stage.field, Qt::Key_Return);
        QVERIFY(stage.waitFor(u"desk/reset-a-password.md"_s));
        QVERIFY(!stage.heldWord().isEmpty());
        auto *bar = stage.find<ui::search::MarksBar>(u"marksBar"_s);
        QTRY_VERIFY(bar->isVisible());
        stage.press("closeTab");
        QTRY_COMPARE(tabs->count(), 1);
        QTRY_VERIFY(!bar->isVisible());
    }

    void filtersNarrow()
    {
        Stage stage;
        QVERIFY(stage.isReady());
        stage.field->setText(u"клиент"_s);
        QTRY_VERIFY(stage.keys().size() > 3);
        const auto all = stage.keys().size();
        auto *button = stage.find<QToolButton>(u"filterDocset"_s);
        QVERIFY(button->isVisible());
        emit button->menu()->aboutToShow();
        QAction *help = nullptr;
        for (auto *action : button->menu()->actions()) {
            if (action->data() == u"help"_s)
                help = action;
        }
        QVERIFY(help);
        // By the name that the contents give it, not by its folder.
        QVERIFY2(help->text().startsWith(u"Справка Diglot"_s), qPrintable(help->text()));
        help->trigger();
        QTRY_VERIFY(stage.keys().size() < all);
        for (const QString &key : stage.keys())
            QVERIFY2(key.startsWith("help/"_L1), qPrintable(key));
        auto *chip = stage.find<QToolButton>(u"filterChip"_s);
        QVERIFY(chip && chip->isVisible());
        QCOMPARE(chip->text(), u"Справка Diglot"_s);
        chip->click();
        QTRY_COMPARE(stage.keys().size(), all);
    }

    // A role is one value, called as the reading locale calls it.
    void roleOnce()
    {
        Stage stage;
        QVERIFY(stage.isReady());
        stage.field->setText(u"клиент"_s);
        QTRY_VERIFY(stage.keys().size() > 3);
        const auto all = stage.keys().size();
        auto *menu = stage.find<QToolButton>(u"filterRole"_s)->menu();
        emit menu->aboutToShow();
        QAction *lead = nullptr;
        QStringList values;
        for (auto *action : menu->actions()) {
            values << action->data().toString();
            if (action->data() == u"Support lead"_s)
                lead = action;
        }
        QVERIFY2(lead, qPrintable(values.join(u'\n')));
        QVERIFY2(!values.join(u'\n').contains(u"поддержки"_s), qPrintable(values.join(u'\n')));
        const QString name = u"Руководитель поддержки"_s;
        QVERIFY2(lead->text().startsWith(name, Qt::CaseInsensitive), qPrintable(lead->text()));
        lead->trigger();
        QTRY_VERIFY(stage.keys().size() < all);
        QVERIFY(!stage.keys().isEmpty());
        auto *chip = stage.find<QToolButton>(u"filterChip"_s);
        QVERIFY(chip && chip->isVisible());
        QCOMPARE(chip->text().toCaseFolded(), name.toCaseFolded());
        // Where nothing is found it is still called so.
        stage.field->setText(u"клиент -клиент"_s);
        QTRY_VERIFY(stage.keys().isEmpty());
        chip = stage.find<QToolButton>(u"filterChip"_s);
        QVERIFY(chip && chip->isVisible());
        QCOMPARE(chip->text().toCaseFolded(), name.toCaseFolded());
    }

    void asTypedAndRelaxed()
    {
        Stage stage(u"en-US"_s);
        QVERIFY(stage.isReady());
        auto *note = stage.find<QLabel>(u"searchNote"_s);
        stage.field->setText(u"passwrod"_s);
        QTRY_VERIFY(note->isVisible() && note->text().contains("password"_L1));
        emit note->linkActivated(u"#as-typed"_s);
        QTRY_VERIFY(stage.keys().isEmpty());
        QVERIFY(note->text().contains("passwrod"_L1));
        stage.field->setText(u"\"password customer reset\""_s);
        auto *empty = stage.find<QLabel>(u"searchEmpty"_s);
        QTRY_VERIFY(empty->isVisible() && empty->text().contains("#relax"_L1));
        emit empty->linkActivated(u"#relax"_s);
        QTRY_VERIFY(!stage.keys().isEmpty());
        QCOMPARE(stage.field->text(), u"password customer reset"_s);
    }

    // From a selection with one key; Enter opens the segment, back leads to the list.
    void concordanceOfASelection()
    {
        Stage stage;
        QVERIFY(stage.isReady());
        const auto script = u"(() => { const t = [...document.querySelectorAll('.t strong, .t b')]"
                            ".find(e => e.textContent.includes('агента'));"
                            " if (t) getSelection().selectAllChildren(t); return !!t; })()"_s;
        QTRY_VERIFY(stage.eval(script).toBool());
        stage.press("concordance");
        auto *field = stage.find<QLineEdit>(u"concordanceField"_s);
        QTRY_VERIFY(field->isVisible() && field->text().contains(u"агента"_s));
        field->setText(u"агент"_s);
        auto *list = stage.find<ui::search::ResultList>(u"concordanceList"_s);
        QTRY_VERIFY(list->currentRow().kind == Kind::Segment);
        for (const ResultRow &row : list->results()->rows()) {
            if (row.kind == Kind::Segment)
                QVERIFY2(!row.line.marks.isEmpty() && !row.line.source.isEmpty(),
                         qPrintable(row.line.target));
            if (row.kind == Kind::Header) // a name that runs to the left takes no number along
                QVERIFY2(row.text.startsWith(u'\u2068'), qPrintable(row.text));
        }
        const auto line = list->currentRow().line;
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(stage.waitFor(line.article.key));
        QVERIFY(stage.heldWord().startsWith(u"агент"_s, Qt::CaseInsensitive));
        QTRY_COMPARE(stage.eval(u"Number(document.querySelector('.seg.pin')?.dataset.n)"_s).toInt(),
                     line.number);
        stage.press("back");
        QTRY_VERIFY(list->hasFocus());
        QCOMPARE(list->currentRow().line.number, line.number);
    }

    // The same pair of sentences in several places: their number is seen behind any title.
    void placesOfOnePairAreToldApart()
    {
        Stage stage;
        QVERIFY(stage.isReady());
        stage.press("concordance");
        stage.find<QLineEdit>(u"concordanceField"_s)->setText(u"support desk"_s);
        auto *list = stage.find<ui::search::ResultList>(u"concordanceList"_s);
        QTRY_VERIFY(list->currentRow().kind == Kind::Segment);
        int places = 0;
        for (const ResultRow &row : list->results()->rows()) {
            if (row.kind != Kind::Place)
                continue;
            ++places;
            QVERIFY2(row.detail.startsWith(QString::number(row.line.number) + u' '),
                     qPrintable(row.detail));
            QVERIFY2(row.detail.contains(row.line.article.key), qPrintable(row.detail));
        }
        QVERIFY(places > 1);
    }

    void theSearchLanguageIsExplained()
    {
        Stage stage;
        QVERIFY(stage.isReady());
        stage.field->takeFocus();
        stage.press("searchHelp");
        auto *help = stage.find<QWidget>(u"syntaxHelp"_s);
        QVERIFY(help && help->isVisible());
        const auto examples = help->findChildren<QToolButton *>(u"syntaxExample"_s);
        QVERIFY(examples.size() > 8);
        const QString first = examples.first()->text().mid(1).chopped(1); // without its isolates
        examples.first()->click();
        QTRY_COMPARE(stage.field->text(), first);
    }

    // A search that was kept when filters went by what a language calls things.
    void keptNamesBecomeTheSources()
    {
        Stage stage;
        QVERIFY(stage.isReady());
        auto *desk = stage.window.findChild<ui::search::SearchDesk *>();
        ui::search::SearchQuery kept;
        kept.text = u"пароль"_s;
        kept.filter.roles = {u"Агент службы поддержки"_s, u"nobody"_s, u"Helpdesk agent"_s};
        desk->setQuery(kept);
        desk->toggleSaved();
        QTRY_VERIFY(!stage.keys().isEmpty());
        QCOMPARE(desk->query().filter.roles, (QStringList{u"Helpdesk agent"_s, u"nobody"_s}));
        stage.field->clear();
        desk->setQuery({});
        QTRY_COMPARE(stage.rowsOf(Kind::Saved).size(), 1);
        QCOMPARE(stage.rowsOf(Kind::Saved).first().query.filter.roles,
                 (QStringList{u"Helpdesk agent"_s, u"nobody"_s}));
        // The customer's product too.
        stage.settings.setCustomerProduct(u"Командная строка Diglot"_s);
        QTRY_COMPARE(stage.settings.customerProduct(), u"Diglot command line"_s);
    }

    // Articles that have the same title and no place of their own in the contents.
    void sameTitlesAreToldApart()
    {
        const QTemporaryDir folder;
        for (const QString &name : {u"first"_s, u"second"_s}) {
            QFile file(folder.filePath(name + u".md"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("# Overview\n\nzebra\n");
        }
        Stage stage;
        QVERIFY(stage.isReady());
        Options options;
        options.library = folder.path();
        stage.window.openFrom(options);
        QVERIFY(stage.waitFor(u"first.md"_s));
        stage.field->setText(u"zebra"_s);
        QTRY_COMPARE(stage.keys().size(), 2);
        QStringList places;
        for (const ResultRow &row : stage.rowsOf(Kind::Hit))
            places << row.detail;
        places.sort();
        QCOMPARE(places, (QStringList{u"first.md"_s, u"second.md"_s}));
    }

    // Who opens the program with a customer on the line does not wait for the library.
    void typedBeforeTheLibraryIsThere()
    {
        Stage stage;
        stage.field->takeFocus();
        stage.field->setText(u"пароль"_s);
        QVERIFY(stage.isReady());
        QCOMPARE(stage.field->text(), u"пароль"_s);
        QTRY_VERIFY(stage.keys().contains(u"desk/reset-a-password.md"_s));
        QVERIFY(stage.list->isVisible());
    }

    void damagedIndex()
    {
        Stage stage;
        QVERIFY(stage.isReady());
        const QDir folder(stage.folder.filePath(u"index"_s));
        const QStringList names = folder.entryList({u"*.index"_s});
        QCOMPARE(names.size(), 1);
        QFile file(folder.filePath(names.first()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 at = 0; at < file.size(); at += 8192) {
            QVERIFY(file.seek(at));
            QCOMPARE(file.write(QByteArray(4096, char(0xee))), 4096);
        }
        file.close();
        QStringList said;
        connect(stage.find<ui::search::SearchDesk>(QString()), &ui::search::SearchDesk::answered,
                this, [&] { said << stage.find<QLabel>(u"searchEmpty"_s)->text(); });
        stage.field->setText(u"пароль"_s);
        QTRY_VERIFY(stage.keys().contains(u"desk/reset-a-password.md"_s));
        QVERIFY(said.first().contains(u"damaged"_s) && !said.first().contains(names.first()));
    }

    void commandsByName()
    {
        Stage stage;
        QVERIFY(stage.isReady());
        stage.field->takeFocus();
        QTest::keyClicks(stage.field, u">reading"_s);
        QTRY_VERIFY(!stage.rowsOf(Kind::Command).isEmpty());
        QVERIFY(stage.rowsOf(Kind::Hit).isEmpty());
        QTest::keyClick(stage.field, Qt::Key_Return);
        QTRY_COMPARE(stage.window.tabs()->address().view, article::View::Reading);
        QVERIFY(stage.field->text().isEmpty());
    }

    // A mail quotes with the sign behind which commands are looked for.
    void quotedMail_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one line") << u"> The desk sends a reset link to the customer"_s;
        QTest::newRow("several lines") << u"> The desk sends a reset link\n> to the customer"_s;
        QTest::newRow("no blank") << u">The desk sends a reset\r\n>link to the customer"_s;
        QTest::newRow("address") << u"> https://docs.example.com/de-de/desk/reset-a-password"_s;
    }
    void quotedMail()
    {
        QFETCH(QString, text);
        Stage stage;
        QVERIFY(stage.isReady());
        stage.field->takeFocus();
        stage.field->setText(text);
        QTRY_VERIFY(stage.keys().contains(u"desk/reset-a-password.md"_s));
        QVERIFY(stage.rowsOf(Kind::Command).isEmpty());
    }

    void searchesAreOfferedAgain()
    {
        Stage stage;
        QVERIFY(stage.isReady());
        stage.field->takeFocus();
        stage.field->setText(u"пароль"_s);
        QTRY_VERIFY(!stage.keys().isEmpty());
        QTest::keyClick(stage.field, Qt::Key_Return);
        QVERIFY(stage.waitFor(u"desk/reset-a-password.md"_s));
        stage.press("search");
        stage.field->clear();
        QTRY_COMPARE(stage.rowsOf(Kind::Recent).size(), 1);
        QTest::keyClick(stage.field, Qt::Key_Down);
        QTest::keyClick(stage.field, Qt::Key_Return);
        QTRY_COMPARE(stage.field->text(), u"пароль"_s);
        QTRY_VERIFY(!stage.keys().isEmpty());
        stage.press("saveSearch");
        stage.field->clear();
        QTRY_COMPARE(stage.rowsOf(Kind::Saved).size(), 1);
        QVERIFY(stage.rowsOf(Kind::Recent).isEmpty());
    }
};

// The scheme has to be known before the application object is made.
int main(int argc, char **argv)
{
    reader::registerScheme();
    QApplication application(argc, argv);
    TestSearching test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_searching.moc"
