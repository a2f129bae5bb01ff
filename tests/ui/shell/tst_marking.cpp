// SPDX-License-Identifier: Apache-2.0
// Bookmarks, notes, highlights, sets, history and closed tabs in the real window.
#include "tests/ui/reader/engine.h"
#include "tests/ui/shell/windowstage.h"
#include "ui/marks/markspanel.h"
#include "ui/marks/notepanel.h"
#include "ui/shell/actions.h"
#include "ui/shell/markdesk.h"
#include "ui/widgets/elidedlabel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTemporaryDir>

using namespace diglot;
using namespace diglot::ui::shell;
using namespace Qt::StringLiterals;
using article::Mark;
using article::MarkKind;

namespace {

constexpr int LongPatience = 60'000;
const auto Keys = u"help/keyboard-shortcuts.md"_s;
const auto Report = u"desk/report-a-problem.md"_s;

} // namespace

class TestMarking final : public QObject
{
    Q_OBJECT

public:
    static void initMain() { ui::reader::prepareEngine(); }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void bookmarksTheArticle()
    {
        Stage stage(file(), data());
        QVERIFY(open(stage));
        trigger(stage, u"bookmarkArticle"_s);
        QVERIFY(test::waitFor([&] { return kept(stage, MarkKind::Bookmark).size() == 1; },
                              LongPatience));
        const Mark mark = kept(stage, MarkKind::Bookmark).first();
        QCOMPARE(mark.text.place.key, Overview);
        QCOMPARE(mark.text.place.locale.toString(), u"ru-RU"_s);
        QVERIFY(!mark.title.isEmpty());
        QVERIFY(lineWith(stage, mark.title));
        QVERIFY(stage.find<QAction>(u"bookmarkArticle"_s)->isChecked());
        // The same key takes it away.
        trigger(stage, u"bookmarkArticle"_s);
        QVERIFY(
            test::waitFor([&] { return kept(stage, MarkKind::Bookmark).isEmpty(); }, LongPatience));
    }

    void notesStandInThePage()
    {
        Stage stage(file(), data());
        QVERIFY(open(stage));
        const int number = chooseSentence(stage);
        QVERIFY(number > 0);
        trigger(stage, u"addNote"_s);
        auto *text = stage.find<QPlainTextEdit>(u"noteText"_s);
        QVERIFY(test::waitFor([&] { return text->isVisible() && text->hasFocus(); }, LongPatience));
        QTest::keyClicks(text, u"Ask for the number"_s);
        // On the disk while it is being written, without any confirmation.
        QVERIFY(
            test::waitFor([&] { return kept(stage, MarkKind::Note).size() == 1; }, LongPatience));
        QTest::keyClicks(text, u" twice"_s);
        QVERIFY(test::waitFor(
            [&] {
                const auto notes = kept(stage, MarkKind::Note);
                return notes.size() == 1 && notes.first().words == u"Ask for the number twice"_s;
            },
            LongPatience));
        QVERIFY(test::waitFor(
            [&] {
                return stage.eval(u"document.querySelector('.t .seg[data-n=\"%1\"]')?.title"_s.arg(
                           number)) == u"Ask for the number twice"_s;
            },
            LongPatience));
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!text->isVisible());
        QVERIFY(lineWith(stage, u"Ask for the number twice"_s));
        // Chosen again, the sentence shows its note; the article keeps the keyboard.
        stage.window.tabs()->view()->stepSegment(1);
        QVERIFY(test::waitFor([&] { return stage.window.marking()->selected() != number; },
                              LongPatience));
        stage.window.tabs()->view()->goToSegment(number);
        QVERIFY2(test::waitFor([&] { return text->isVisible(); }, LongPatience),
                 qPrintable(
                     u"chosen is %1 of %2"_s.arg(stage.window.marking()->selected()).arg(number)));
        QVERIFY(!text->hasFocus());
        QCOMPARE(text->toPlainText(), u"Ask for the number twice"_s);
        // Without words it is none.
        text->clear();
        stage.window.marking()->note()->dismiss();
        QVERIFY(test::waitFor([&] { return kept(stage, MarkKind::Note).isEmpty(); }, LongPatience));
    }

    // Of a shared file, whose numbers the article's own sentences bear too.
    void notesOnIncludedSentences()
    {
        Stage stage(file(), data());
        QVERIFY(open(stage));
        article::Address address = stage.window.tabs()->address();
        address.article.key = Report;
        stage.window.tabs()->open(address, false);
        QVERIFY(stage.waitForPage(Report, u"ru-RU"_s, u"facing"_s));
        const QString first = u"!!document.querySelector('.t .seg[data-i]')"_s;
        QVERIFY(test::waitFor([&] { return stage.eval(first).toBool(); }, LongPatience));
        const int index =
            stage.eval(u"Number(document.querySelector('.t .seg[data-i]').dataset.i)"_s).toInt();
        const QString included = u".t .seg[data-i=\"%1\"]"_s.arg(index);
        QVERIFY(stage.click(included));
        QVERIFY(test::waitFor([&] { return stage.window.marking()->selected() == -1 - index; },
                              LongPatience));
        trigger(stage, u"highlight"_s);
        trigger(stage, u"addNote"_s);
        auto *text = stage.find<QPlainTextEdit>(u"noteText"_s);
        QVERIFY(test::waitFor([&] { return text->isVisible() && text->hasFocus(); }, LongPatience));
        QTest::keyClicks(text, u"Shared by all"_s);
        QVERIFY(
            test::waitFor([&] { return kept(stage, MarkKind::Note).size() == 1; }, LongPatience));
        const QString bears = u"[...document.querySelectorAll('.seg[data-highlight], "
                              "[data-note]')].map(s => (s.dataset.n ?? 'i' + s.dataset.i) + "
                              "(s.closest('.s') ? 's' : 't') + s.dataset.highlight + s.title)"
                              ".join()"_s;
        const QString wanted = u"i%1syellow,i%1tyellowShared by all"_s.arg(index);
        QVERIFY2(test::waitFor([&] { return stage.eval(bears) == wanted; }, LongPatience),
                 qPrintable(stage.eval(bears).toString()));
        QTest::keyClick(text, Qt::Key_Escape);
        // From another article, by its line: the sentence is chosen, and has its note.
        address.article.key = Overview;
        stage.window.tabs()->open(address, false);
        QVERIFY(stage.waitForPage(Overview, u"ru-RU"_s, u"facing"_s));
        trigger(stage, u"showMarks"_s);
        auto *tree = stage.find<ui::marks::MarkTree>(u"marksTree"_s);
        QVERIFY(test::waitFor([&] { return lineWith(stage, u"Shared by all"_s); }, LongPatience));
        tree->setCurrentItem(lineWith(stage, u"Shared by all"_s));
        QTest::keyClick(tree, Qt::Key_Return);
        QVERIFY(stage.waitForPage(Report, u"ru-RU"_s, u"facing"_s));
        QVERIFY(test::waitFor([&] { return stage.window.marking()->selected() == -1 - index; },
                              LongPatience));
        QVERIFY2(test::waitFor([&] { return stage.eval(bears) == wanted; }, LongPatience),
                 qPrintable(stage.eval(bears).toString()));
    }

    void highlightsChangeColour()
    {
        Stage stage(file(), data());
        QVERIFY(open(stage));
        trigger(stage, u"highlight"_s); // no sentence is chosen
        QVERIFY(!stage.find<QAction>(u"highlight"_s)->isChecked());
        const int number = chooseSentence(stage);
        const QString colour =
            u"document.querySelector('.t .seg[data-n=\"%1\"]')?.dataset.highlight ?? ''"_s.arg(
                number);
        for (const QString &wanted : {u"yellow"_s, u"green"_s, u"blue"_s, u"pink"_s, QString()}) {
            trigger(stage, u"highlight"_s);
            QVERIFY2(test::waitFor([&] { return stage.eval(colour).toString() == wanted; },
                                   LongPatience),
                     qPrintable(wanted));
        }
        QVERIFY(test::waitFor([&] { return kept(stage, MarkKind::Highlight).isEmpty(); },
                              LongPatience));
    }

    void pinsToTheTicketsSet()
    {
        Stage stage(file(), data());
        QVERIFY(open(stage));
        trigger(stage, u"pinArticle"_s); // makes a set without asking
        QVERIFY(
            test::waitFor([&] { return kept(stage, MarkKind::Pin).size() == 1; }, LongPatience));
        QCOMPARE(kept(stage, MarkKind::Set).size(), 1);
        const QString first = kept(stage, MarkKind::Set).first().id;
        QCOMPARE(kept(stage, MarkKind::Pin).first().parent, first);
        stage.prompts.texts << u"Ticket 4711"_s;
        trigger(stage, u"newSet"_s);
        QVERIFY(
            test::waitFor([&] { return kept(stage, MarkKind::Set).size() == 2; }, LongPatience));
        QVERIFY(panel(stage)->currentSet() != first);
        trigger(stage, u"pinArticle"_s);
        QVERIFY(
            test::waitFor([&] { return kept(stage, MarkKind::Pin).size() == 2; }, LongPatience));
        QVERIFY(lineWith(stage, u"Ticket 4711"_s));
        // The next start goes on with the ticket's set.
        stage.settings.flush();
        Stage next(file(), data());
        QVERIFY(test::waitFor(
            [&] { return panel(next)->currentSet() == panel(stage)->currentSet(); }, LongPatience));
    }

    // The key that pins means the article that is shown, at once after it was opened.
    void pinsWhatIsShownAlready()
    {
        Stage stage(file(), data());
        QVERIFY(open(stage));
        trigger(stage, u"pinArticle"_s);
        QVERIFY(
            test::waitFor([&] { return kept(stage, MarkKind::Pin).size() == 1; }, LongPatience));
        article::Address address = stage.window.tabs()->address();
        address.article.key = Keys;
        stage.window.tabs()->open(address, false);
        QVERIFY(stage.waitForPage(Keys, u"ru-RU"_s, u"facing"_s));
        trigger(stage, u"pinArticle"_s);
        QVERIFY(
            test::waitFor([&] { return kept(stage, MarkKind::Pin).size() != 1; }, LongPatience));
        QCOMPARE(kept(stage, MarkKind::Pin).size(), 2);
    }

    // Nothing is closed: as after a crash, the second window has what the first had on the disk.
    void tabsAndPlacesSurviveWithoutClosing()
    {
        Stage stage(file(), data());
        QVERIFY(open(stage));
        article::Address address = stage.window.tabs()->address();
        address.article.key = Keys;
        stage.window.tabs()->open(address, true);
        QVERIFY(stage.waitForPage(Keys, u"ru-RU"_s, u"facing"_s));
        QVERIFY(scrollDown(stage));
        const auto wanted = stage.window.tabs()->session();
        QVERIFY(test::waitFor(
            [&] {
                const auto kept = answer(stage.window.marking()->service()->session(
                    QString(), sessionKey(stage.window.keeper()->path())));
                return kept && sessionFromBytes(*kept) == wanted;
            },
            LongPatience));
        stage.settings.flush();
        Stage next(file(), data());
        Options options;
        options.library = next.context().sampleFolder;
        next.window.openFrom(options);
        QVERIFY(next.waitForPage(Keys, u"ru-RU"_s, u"facing"_s));
        QCOMPARE(next.window.tabs()->session().tabs.size(), wanted.tabs.size());
        QVERIFY(
            test::waitFor([&] { return next.eval(u"Math.round(window.scrollY)"_s).toInt() > 200; },
                          LongPatience));
    }

    void reopensAClosedTab()
    {
        Stage stage(file(), data());
        QVERIFY(open(stage));
        article::Address address = stage.window.tabs()->address();
        address.article.key = Keys;
        stage.window.tabs()->open(address, true);
        QVERIFY(stage.waitForPage(Keys, u"ru-RU"_s, u"facing"_s));
        QVERIFY(scrollDown(stage));
        trigger(stage, u"closeTab"_s);
        QCOMPARE(stage.find<QTabBar>(u"tabBar"_s)->count(), 1);
        trigger(stage, u"reopenTab"_s);
        QVERIFY(test::waitFor([&] { return stage.find<QTabBar>(u"tabBar"_s)->count() == 2; },
                              LongPatience));
        QVERIFY(stage.waitForPage(Keys, u"ru-RU"_s, u"facing"_s));
        QVERIFY(
            test::waitFor([&] { return stage.eval(u"Math.round(window.scrollY)"_s).toInt() > 200; },
                          LongPatience));
        trigger(stage, u"reopenTab"_s); // there is no other: said, nothing happens
        QVERIFY(test::waitFor(
            [&] {
                return stage.find<ui::widgets::ElidedLabel>(u"statusLabel"_s)
                    ->fullText()
                    .contains(u"No tab was closed"_s);
            },
            LongPatience));
        QCOMPARE(stage.find<QTabBar>(u"tabBar"_s)->count(), 2);
    }

    void historyIsSearchedAndSwitchedOff()
    {
        Stage stage(file(), data());
        QVERIFY(open(stage));
        article::Address address = stage.window.tabs()->address();
        address.article.key = Keys;
        stage.window.tabs()->open(address, false);
        QVERIFY(stage.waitForPage(Keys, u"ru-RU"_s, u"facing"_s));
        QVERIFY(test::waitFor([&] { return panel(stage)->content().visits.size() == 2; },
                              LongPatience));
        trigger(stage, u"showHistory"_s);
        auto *filter = stage.find<QLineEdit>(u"marksFilter"_s);
        QVERIFY(filter->isVisible());
        const QString title = panel(stage)->content().visits.first().visit.title;
        filter->setText(title.toUpper());
        QVERIFY(lineWith(stage, title));
        QCOMPARE(visibleVisits(stage), 1);
        filter->setText(u"no such words"_s);
        QCOMPARE(visibleVisits(stage), 0);
        QVERIFY(stage.find<QLabel>(u"marksEmpty"_s)->isVisible());
        filter->clear();
        panel(stage)->forgetHistory();
        QVERIFY(
            test::waitFor([&] { return panel(stage)->content().visits.isEmpty(); }, LongPatience));
        stage.settings.setKeepsHistory(false);
        address.article.key = Overview;
        stage.window.tabs()->open(address, false);
        QVERIFY(stage.waitForPage(Overview, u"ru-RU"_s, u"facing"_s));
        QVERIFY(answer(stage.window.marking()->service()->visits())->isEmpty());
    }

    void linesOpenTheirArticle()
    {
        Stage stage(file(), data());
        QVERIFY(open(stage));
        trigger(stage, u"bookmarkArticle"_s);
        QVERIFY(test::waitFor([&] { return kept(stage, MarkKind::Bookmark).size() == 1; },
                              LongPatience));
        article::Address address = stage.window.tabs()->address();
        address.article.key = Keys;
        stage.window.tabs()->open(address, false);
        QVERIFY(stage.waitForPage(Keys, u"ru-RU"_s, u"facing"_s));
        trigger(stage, u"showMarks"_s);
        auto *tree = stage.find<ui::marks::MarkTree>(u"marksTree"_s);
        auto *line = lineWith(stage, kept(stage, MarkKind::Bookmark).first().title);
        QVERIFY(line);
        tree->setCurrentItem(line);
        QTest::keyClick(tree, Qt::Key_Return);
        QVERIFY(stage.waitForPage(Overview, u"ru-RU"_s, u"facing"_s));
        QCOMPARE(stage.find<QTabBar>(u"tabBar"_s)->count(), 1);
    }

    void removesAndBringsBack()
    {
        Stage stage(file(), data());
        QVERIFY(open(stage));
        stage.prompts.texts << u"Клиенты"_s;
        panel(stage)->newFolder();
        QVERIFY(
            test::waitFor([&] { return kept(stage, MarkKind::Folder).size() == 1; }, LongPatience));
        trigger(stage, u"showMarks"_s);
        auto *tree = stage.find<ui::marks::MarkTree>(u"marksTree"_s);
        tree->setCurrentItem(lineWith(stage, u"Клиенты"_s));
        stage.prompts.texts << u"Партнёры"_s;
        QTest::keyClick(tree, Qt::Key_F2);
        QVERIFY(
            test::waitFor([&] { return lineWith(stage, u"Партнёры"_s) != nullptr; }, LongPatience));
        tree->setCurrentItem(lineWith(stage, u"Партнёры"_s));
        QTest::keyClick(tree, Qt::Key_Delete);
        QVERIFY(
            test::waitFor([&] { return kept(stage, MarkKind::Folder).isEmpty(); }, LongPatience));
        auto *said = stage.find<QLabel>(u"marksSaid"_s);
        QVERIFY(test::waitFor([&] { return said->isVisible(); }, LongPatience));
        emit said->linkActivated(u"#"_s);
        QVERIFY(
            test::waitFor([&] { return kept(stage, MarkKind::Folder).size() == 1; }, LongPatience));
    }

    void exportsAndImports()
    {
        Stage stage(file(), data());
        QVERIFY(open(stage));
        trigger(stage, u"bookmarkArticle"_s);
        QVERIFY(test::waitFor([&] { return kept(stage, MarkKind::Bookmark).size() == 1; },
                              LongPatience));
        const QString path = m_folder->filePath(u"marks.html"_s);
        stage.prompts.files << path;
        trigger(stage, u"exportMarks"_s);
        QVERIFY(test::waitFor([&] { return QFile::exists(path); }, LongPatience));
        Stage other(m_folder->filePath(u"other.ini"_s), m_folder->filePath(u"other"_s));
        QVERIFY(open(other));
        other.prompts.files << path;
        trigger(other, u"importMarks"_s);
        QVERIFY(test::waitFor([&] { return kept(other, MarkKind::Bookmark).size() == 1; },
                              LongPatience));
        QVERIFY(test::waitFor(
            [&] { return other.find<QAction>(u"bookmarkArticle"_s)->isChecked(); }, LongPatience));
    }

    void opensASecondWindow()
    {
        Stage stage(file(), data());
        QVERIFY(open(stage));
        trigger(stage, u"newWindow"_s);
        QCOMPARE(stage.windows.size(), 1);
        const QStringList wanted{u"--article"_s, Overview, u"--locale"_s, u"ru-RU"_s,
                                 stage.window.keeper()->path()};
        QCOMPARE(stage.windows.first(), wanted);
    }

private:
    QString file() const { return m_folder->filePath(u"diglot.ini"_s); }
    QString data() const { return m_folder->filePath(u"data"_s); }

    // Until the article has been laid out, and is remembered as read.
    static bool open(Stage &stage)
    {
        return stage.openSample(u"ru-RU"_s) &&
               test::waitFor([&] { return !panel(stage)->content().visits.isEmpty(); },
                             LongPatience);
    }

    template<class T>
    static Result<T> answer(const QFuture<Result<T>> &future)
    {
        if (!test::waitFor([&future] { return future.isFinished(); }, LongPatience))
            return Error{ErrorCode::Cancelled, u"no answer came"_s, {}};
        return future.result();
    }

    static void trigger(Stage &stage, const QString &action)
    {
        stage.find<QAction>(action)->trigger();
    }

    static ui::marks::MarksPanel *panel(const Stage &stage)
    {
        return stage.window.marking()->panel();
    }

    static QList<Mark> kept(const Stage &stage, MarkKind kind)
    {
        QList<Mark> marks;
        for (const auto &placed : panel(stage)->content().marks) {
            if (placed.mark.kind == kind)
                marks.append(placed.mark);
        }
        return marks;
    }

    static QTreeWidgetItem *lineWith(Stage &stage, const QString &text)
    {
        auto *tree = stage.find<ui::marks::MarkTree>(u"marksTree"_s);
        for (QTreeWidgetItemIterator it(tree); *it; ++it) {
            if (!(*it)->isHidden() && (*it)->text(0).contains(text))
                return *it;
        }
        return nullptr;
    }

    static int visibleVisits(Stage &stage)
    {
        auto *tree = stage.find<ui::marks::MarkTree>(u"marksTree"_s);
        int count = 0;
        for (QTreeWidgetItemIterator it(tree); *it; ++it) {
            if (!(*it)->isHidden() && tree->line(*it).kind == ui::marks::MarkLine::Kind::Visit)
                ++count;
        }
        return count;
    }

    static bool scrollDown(Stage &stage)
    {
        // The page tells where it is when it is laid out, and again once it is scrolled.
        const auto *view = stage.window.tabs()->view();
        if (!test::waitFor([&] { return view->place() != ui::reader::Place{}; }, LongPatience))
            return false;
        const auto before = view->place();
        return test::waitFor(
            [&] {
                // Until a person scrolls, the page holds on to where it was asked to be.
                const int y = stage
                                  .eval(u"document.dispatchEvent(new WheelEvent('wheel'));"
                                        "window.scrollTo(0, 400); Math.round(window.scrollY)"_s)
                                  .toInt();
                return y > 200 && view->place() != before;
            },
            LongPatience);
    }

    // The number of the sentence that is chosen then, 0: none is.
    static int chooseSentence(Stage &stage)
    {
        const int number =
            stage.eval(u"Number(document.querySelectorAll('.t .seg[data-n]')[2].dataset.n)"_s)
                .toInt();
        stage.window.tabs()->view()->goToSegment(number);
        const bool chosen = test::waitFor(
            [&] { return stage.window.marking()->selected() == number; }, LongPatience);
        return chosen ? number : 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestMarking)
#include "tst_marking.moc"
