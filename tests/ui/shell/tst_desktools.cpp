// SPDX-License-Identifier: Apache-2.0
// Palette, keys, small window and flags in the real window.
#include "app/workspace/reviewservice.h"
#include "tests/ui/reader/engine.h"
#include "tests/ui/shell/windowstage.h"
#include "ui/marks/duedialog.h"
#include "ui/marks/markspanel.h"
#include "ui/search/resultlist.h"
#include "ui/search/searchfield.h"
#include "ui/shell/actions.h"
#include "ui/shell/flagdesk.h"
#include "ui/shell/leftpanel.h"
#include "ui/shell/markdesk.h"
#include "ui/shell/palette.h"
#include "ui/widgets/keysheet.h"

#include <QApplication>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeWidget>

#include <unistd.h>

using namespace diglot;
using namespace diglot::ui::shell;
using namespace Qt::StringLiterals;
using Kind = diglot::ui::search::ResultRow::Kind;

namespace {

constexpr int LongPatience = 60'000;

} // namespace

class TestDeskTools final : public QObject
{
    Q_OBJECT

public:
    static void initMain() { ui::reader::prepareEngine(); }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void wordsOfThePalette_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("fits");
        QTest::newRow("nothing") << u"Theme: dark"_s << u" "_s << true;
        QTest::newRow("beginning") << u"Theme: dark"_s << u"the"_s << true;
        QTest::newRow("other order, other case") << u"Theme: dark"_s << u"DAR the"_s << true;
        QTest::newRow("inside a word") << u"Theme: dark"_s << u"ark"_s << false;
        QTest::newRow("one of two") << u"Theme: dark"_s << u"dark light"_s << false;
        QTest::newRow("Russian") << u"Закладка «Сброс пароля»"_s << u"парол"_s << true;
        QTest::newRow("inside a Russian word") << u"Пароль"_s << u"роль"_s << false;
        QTest::newRow("Chinese, anywhere") << u"重設密碼"_s << u"密碼"_s << true;
        QTest::newRow("after a bracket") << u"Read in Deutsch (de-DE)"_s << u"de-DE"_s << true;
    }

    void wordsOfThePalette()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, words);
        QFETCH(const bool, fits);
        QCOMPARE(wordsFit(text, words), fits);
    }

    // One field: settings, languages, tabs and marks beside articles, without any sign before them.
    void paletteFindsEverything()
    {
        Stage stage(file(), data());
        QVERIFY(stage.openSample(u"ru-RU"_s));
        stage.find<QAction>(u"bookmarkArticle"_s)->trigger();
        QVERIFY(test::waitFor(
            [&] { return stage.window.marking()->panel()->content().marks.size() == 1; },
            LongPatience));
        const QString title = stage.window.marking()->panel()->content().marks.first().mark.title;
        auto *field = stage.find<ui::search::SearchField>(u"searchField"_s);
        stage.find<QAction>(u"search"_s)->trigger();
        const auto offers = [&](const QString &typed, const QString &text, const QString &detail) {
            field->setText(typed);
            return test::waitFor(
                [&] {
                    for (const auto &row : rows(stage)) {
                        if (row.kind == Kind::Command && row.text.contains(text) &&
                            (detail.isEmpty() || row.detail == detail))
                            return true;
                    }
                    return false;
                },
                LongPatience);
        };
        QVERIFY(offers(u"theme dark"_s, u"Theme: dark"_s, u"Setting"_s));
        QVERIFY(offers(u"read de-DE"_s, u"de-DE"_s, u"Language"_s));
        QVERIFY(offers(title.section(u' ', 0, 0), title, u"Open tab"_s));
        QVERIFY(offers(u"bookmark "_s + title.section(u' ', 0, 0), title, u"Bookmark"_s));
        QVERIFY(offers(u"reopen tab"_s, u"Reopen the closed tab"_s, {}));
        // With its key beside it.
        QVERIFY(offers(u">facing"_s, u"Facing"_s, u"View"_s));
        const auto shown = rows(stage);
        const auto facing = std::find_if(shown.cbegin(), shown.cend(),
                                         [](const auto &row) { return row.text == u"Facing"_s; });
        QCOMPARE(facing->keys, QKeySequence(u"Ctrl+2"_s));
        QVERIFY(offers(u">theme dark"_s, u"Theme: dark"_s, {}));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(stage.settings.theme(), ui::settings::Theme::Dark);
        QVERIFY(field->text().isEmpty());
        QVERIFY(offers(u">read zh-TW"_s, u"zh-TW"_s, {}));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(test::waitFor(
            [&] { return stage.window.tabs()->address().locale.toString() == u"zh-TW"_s; },
            LongPatience));
    }

    void everyActionHasAKeyOfItsOwn()
    {
        Stage stage(file());
        QHash<QKeySequence, QString> owners;
        for (const auto *action : stage.window.findChild<Actions *>()->findChildren<QAction *>()) {
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!owners.contains(key),
                         qPrintable(key.toString() + u": "_s + action->objectName() + u", "_s +
                                    owners.value(key)));
                owners.insert(key, action->objectName());
            }
        }
        QVERIFY(owners.size() > 50);
    }

    void keysAreChangedAndTakenBack()
    {
        Stage stage(file());
        auto *reload = stage.find<QAction>(u"reload"_s);
        auto *quit = stage.find<QAction>(u"quit"_s);
        inDialog(u"keysDialog"_s, stage, u"changeKeys"_s, [&](QWidget *dialog) {
            auto *list = dialog->findChild<QTreeWidget *>(u"keysList"_s);
            auto *edit = dialog->findChild<QKeySequenceEdit *>(u"keyEdit"_s);
            auto *conflict = dialog->findChild<QLabel *>(u"keyConflict"_s);
            const auto button = [dialog](const QString &name) {
                return dialog->findChild<QPushButton *>(name);
            };
            choose(list, reload->text());
            edit->setKeySequence(QKeySequence(u"Ctrl+Alt+U"_s));
            QVERIFY(conflict->text().isEmpty());
            button(u"giveKeyButton"_s)->click();
            QCOMPARE(reload->shortcuts(), {QKeySequence(u"Ctrl+Alt+U"_s)});
            // One that belongs to something else is said, and not given before it is asked for.
            choose(list, reload->text());
            edit->setKeySequence(QKeySequence(u"Ctrl+Q"_s));
            QVERIFY(conflict->text().contains(quit->text()));
            QCOMPARE(quit->shortcuts(), {QKeySequence(u"Ctrl+Q"_s)});
            button(u"giveKeyButton"_s)->click();
            QCOMPARE(reload->shortcuts(), {QKeySequence(u"Ctrl+Q"_s)});
            QVERIFY(quit->shortcuts().isEmpty());
            choose(list, quit->text());
            button(u"resetKeyButton"_s)->click(); // taken meanwhile: said
            QVERIFY(quit->shortcuts().isEmpty());
            QVERIFY(conflict->text().contains(reload->text()));
            button(u"resetKeysButton"_s)->click();
            QCOMPARE(quit->shortcuts(), {QKeySequence(u"Ctrl+Q"_s)});
            QCOMPARE(reload->shortcuts(), {QKeySequence(u"F5"_s)});
            choose(list, reload->text());
            button(u"noKeyButton"_s)->click();
            QVERIFY(reload->shortcuts().isEmpty());
        });
        // The next start has them too.
        stage.settings.flush();
        Stage next(file());
        QVERIFY(next.find<QAction>(u"reload"_s)->shortcuts().isEmpty());
    }

    void sheetOfKeysGoesOnPaper()
    {
        Stage stage(file());
        const QString html =
            ui::widgets::KeySheet::toHtml(stage.window.findChild<Actions *>()->keySheet());
        QVERIFY(html.contains(u"Ctrl+K"_s) && html.contains(u"Search the library"_s));
        inDialog(u"keySheet"_s, stage, u"showKeys"_s, [](QWidget *sheet) {
            QVERIFY(sheet->findChild<QPushButton *>(u"printKeysButton"_s));
        });
    }

    void panesAreWalkedBothWays()
    {
        Stage stage(file(), data());
        QVERIFY(stage.openSample(u"ru-RU"_s));
        stage.window.activateWindow();
        const auto isIn = [&](const QString &pane) {
            auto *widget = stage.find<QWidget>(pane);
            return test::waitFor(
                [&] {
                    auto *focus = QApplication::focusWidget();
                    return focus && (focus == widget || widget->isAncestorOf(focus));
                },
                LongPatience);
        };
        stage.window.tabs()->focusArticle();
        QVERIFY(isIn(u"articleArea"_s));
        stage.find<QAction>(u"previousPane"_s)->trigger();
        QVERIFY(isIn(u"leftPanel"_s));
        stage.find<QAction>(u"nextPane"_s)->trigger();
        QVERIFY(isIn(u"articleArea"_s));
        stage.find<QAction>(u"nextPane"_s)->trigger();
        QVERIFY(!stage.find<QWidget>(u"articleArea"_s)->isAncestorOf(QApplication::focusWidget()));
    }

    void smallWindowStaysOnTop()
    {
        Stage stage(file(), data());
        QVERIFY(stage.openSample(u"ru-RU"_s));
        auto *compact = stage.find<QAction>(u"compactWindow"_s);
        const QSize large = stage.window.size();
        compact->trigger();
        QVERIFY(stage.window.windowFlags().testFlag(Qt::WindowStaysOnTopHint));
        QVERIFY(stage.window.isVisible());
        QVERIFY(test::waitFor([&] { return stage.window.width() < 500; }, LongPatience));
        QVERIFY(!stage.find<QWidget>(u"tabStrip"_s)->isVisible());
        QVERIFY(stage.find<QWidget>(u"compact-copySteps"_s)->isVisible());
        QVERIFY(stage.window.tabs()->isVisible());
        // The results stand in the article's place, and it in theirs.
        stage.find<QAction>(u"search"_s)->trigger();
        auto *field = stage.find<ui::search::SearchField>(u"searchField"_s);
        field->setText(u"пароль"_s);
        auto *left = stage.find<QWidget>(u"leftPanel"_s);
        QVERIFY(test::waitFor(
            [&] { return left->isVisible() && !stage.window.tabs()->isVisible() && hasHit(stage); },
            LongPatience));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(test::waitFor(
            [&] { return !left->isVisible() && stage.window.tabs()->isVisible(); }, LongPatience));
        compact->trigger();
        QVERIFY(!stage.window.windowFlags().testFlag(Qt::WindowStaysOnTopHint));
        QVERIFY(test::waitFor([&] { return stage.window.size() == large; }, LongPatience));
        QVERIFY(stage.find<QWidget>(u"tabStrip"_s)->isVisible());
        // As it was left, at the next start.
        compact->trigger();
        stage.settings.flush();
        Stage next(file(), data());
        QVERIFY(next.find<QAction>(u"compactWindow"_s)->isChecked());
    }

    void flagsASentence()
    {
        Stage stage(file(), data());
        QVERIFY(stage.openSample(u"ru-RU"_s));
        stage.settings.setReviewer(u"Anna"_s);
        const int number =
            stage.eval(u"Number(document.querySelectorAll('.t .seg[data-n]')[2].dataset.n)"_s)
                .toInt();
        stage.window.tabs()->view()->goToSegment(number);
        QVERIFY(test::waitFor([&] { return stage.window.marking()->selected() == number; },
                              LongPatience));
        stage.find<QAction>(u"flag"_s)->trigger();
        fillFlag(u"missing"_s, u"The button is called otherwise."_s, u"Новый текст."_s);
        const auto text = kept(stage, number);
        QCOMPARE(text.flags.size(), 1);
        QCOMPARE(text.flags.first().name, u"missing"_s);
        QCOMPARE(text.flags.first().reviewer, u"Anna"_s);
        QCOMPARE(text.opinions.size(), 1);
        const auto &verdict = text.opinions.first().verdict;
        QCOMPARE(verdict.judgement, article::Judgement::NeedsWork);
        QCOMPARE(verdict.comment, u"[missing] The button is called otherwise."_s);
        QCOMPARE(verdict.proposal.value_or(QString()), u"Новый текст."_s);
    }

    // Who does not say under which name loses nothing of what was written.
    void flagWaitsForAName()
    {
        Stage stage(file(), data());
        QVERIFY(stage.openSample(u"ru-RU"_s));
        stage.prompts.texts << QString() << u"Boris"_s; // given up, then given
        stage.find<QAction>(u"flag"_s)->trigger();
        fillFlag(u"outdated"_s, u"Many words."_s, {}, 2);
        const auto text = kept(stage, 0);
        QCOMPARE(text.flags.size(), 1);
        QCOMPARE(text.flags.first().reviewer, u"Boris"_s);
        QCOMPARE(text.opinions.first().verdict.comment, u"[outdated] Many words."_s);
    }

    void flagsTheArticle()
    {
        Stage stage(file(), data());
        QVERIFY(stage.openSample(u"ru-RU"_s));
        stage.prompts.texts << u"Boris"_s; // asked for once
        stage.find<QAction>(u"flag"_s)->trigger();
        fillFlag(u"outdated"_s, {}, {});
        const auto text = kept(stage, 0);
        QCOMPARE(text.flags.size(), 1);
        QCOMPARE(text.flags.first().name, u"outdated"_s);
        QCOMPARE(text.opinions.first().verdict.comment, u"[outdated]"_s);
        QVERIFY(!text.opinions.first().verdict.proposal);
        QCOMPARE(stage.settings.reviewer(), u"Boris"_s);
    }

    void verifiedArticlesComeDue()
    {
        Stage stage(file(), data());
        QVERIFY(stage.openSample(u"ru-RU"_s));
        stage.settings.setReviewer(u"Anna"_s);
        QString said;
        connect(stage.window.flagging(), &FlagDesk::verifiedChanged, this,
                [&said](const QString &text) { said = text; });
        stage.find<QAction>(u"verify"_s)->trigger();
        QVERIFY(test::waitFor([&] { return said.contains(u"Anna"_s); }, LongPatience));
        inDialog(u"dueDialog"_s, stage, u"showDue"_s, [](QWidget *dialog) {
            auto *list = dialog->findChild<QTreeWidget *>(u"dueList"_s);
            QCOMPARE(list->topLevelItemCount(), 1);
            QCOMPARE(list->topLevelItem(0)->text(3), u"Anna"_s);
            QVERIFY(dialog->findChild<QLabel *>(u"dueCount"_s)->text().startsWith(u"0"_s));
        });
        // The same day again: taken back.
        stage.find<QAction>(u"verify"_s)->trigger();
        QVERIFY(test::waitFor([&] { return said.isEmpty(); }, LongPatience));
    }

    void dueFirst()
    {
        const LocaleTag ru = *LocaleTag::fromString(u"ru-RU"_s);
        const QDate today(2024, 5, 1);
        const auto one = [&](const QString &title, const QDate &due, bool changed) {
            return ui::marks::VerifiedArticle{{u"."_s, title}, ru,  title,  today.addDays(-30),
                                              u"Anna"_s,       due, changed};
        };
        ui::marks::DueDialog dialog(
            {one(u"later"_s, today.addDays(60), false), one(u"changed"_s, today.addDays(60), true),
             one(u"overdue"_s, today.addDays(-1), false), one(u"today"_s, today, false)},
            today);
        auto *list = dialog.findChild<QTreeWidget *>(u"dueList"_s);
        QStringList order;
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            order << list->topLevelItem(i)->text(0);
        const QStringList wanted{u"overdue"_s, u"today"_s, u"changed"_s, u"later"_s};
        QCOMPARE(order, wanted);
        article::ArticleId chosen;
        connect(&dialog, &ui::marks::DueDialog::chosen, this,
                [&chosen](const article::ArticleId &id) { chosen = id; });
        emit list->itemActivated(list->topLevelItem(0), 0);
        QCOMPARE(chosen.key, u"overdue"_s);
    }

private:
    QString file() const { return m_folder->filePath(u"diglot.ini"_s); }
    QString data() const { return m_folder->filePath(u"data"_s); }

    static QList<ui::search::ResultRow> rows(Stage &stage)
    {
        return stage.find<ui::search::ResultList>(u"resultList"_s)->results()->rows();
    }

    static bool hasHit(Stage &stage)
    {
        for (const auto &row : rows(stage)) {
            if (row.kind == Kind::Hit)
                return true;
        }
        return false;
    }

    static void choose(QTreeWidget *list, const QString &text)
    {
        for (QTreeWidgetItemIterator it(list); *it; ++it) {
            if ((*it)->parent() && (*it)->text(0) == text)
                list->setCurrentItem(*it);
        }
    }

    // Acts in the dialog that an action opens, and closes it.
    template<class Act>
    static void inDialog(const QString &name, Stage &stage, const QString &action, Act act)
    {
        bool acted = false;
        QTimer look;
        connect(&look, &QTimer::timeout, &look, [&] {
            auto *dialog = QApplication::activeModalWidget();
            if (!dialog || dialog->objectName() != name || acted)
                return;
            acted = true;
            act(dialog);
            dialog->close();
        });
        look.start(10);
        stage.find<QAction>(action)->trigger();
        QVERIFY(test::waitFor([&acted] { return acted; }, LongPatience));
    }

    // The dialog comes once the text is known; it is modal, and answered from a timer.
    static void fillFlag(const QString &reason, const QString &comment, const QString &proposal,
                         int times = 1)
    {
        bool done = false;
        bool filled = false;
        QTimer look;
        connect(&look, &QTimer::timeout, &look, [&] {
            auto *dialog = QApplication::activeModalWidget();
            if (!dialog || dialog->objectName() != u"flagDialog"_s || done)
                return;
            done = --times == 0;
            if (std::exchange(filled, true)) { // comes back as it was left
                dialog->findChild<QPushButton *>(u"flagOk"_s)->click();
                return;
            }
            auto *choice = dialog->findChild<QComboBox *>(u"flagReason"_s);
            choice->setCurrentIndex(choice->findData(reason));
            dialog->findChild<QPlainTextEdit *>(u"flagComment"_s)->setPlainText(comment);
            if (!proposal.isEmpty())
                dialog->findChild<QPlainTextEdit *>(u"flagProposal"_s)->setPlainText(proposal);
            dialog->findChild<QPushButton *>(u"flagOk"_s)->click();
        });
        look.start(10);
        QVERIFY(test::waitFor([&done] { return done; }, LongPatience));
    }

    // What is kept of the shown article's sentence, of its title for 0, once something is.
    static workspace::ReviewedText kept(Stage &stage, int number)
    {
        const auto address = stage.window.tabs()->address();
        workspace::ReviewedText found;
        (void)test::waitFor(
            [&] {
                const auto review =
                    stage.window.flagging()->service()->article(address.article, address.locale);
                if (!test::waitFor([&review] { return review.isFinished(); }, LongPatience))
                    return false;
                const auto answer = review.result();
                if (!answer)
                    return false;
                for (const auto &text : answer->texts) {
                    const bool meant = number > 0 ? text.text.place.number == number
                                                  : text.text.place.unit == u"title"_s;
                    if (meant && !text.opinions.isEmpty() && !text.flags.isEmpty()) {
                        found = text;
                        return true;
                    }
                }
                return false;
            },
            LongPatience);
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestDeskTools)
#include "tst_desktools.moc"
