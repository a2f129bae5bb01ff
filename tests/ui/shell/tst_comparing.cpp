// SPDX-License-Identifier: Apache-2.0
// Two states of a library in the real window: what has changed, and what became of the verdicts.
#include "tests/app/workspace/librarytree.h"
#include "tests/support/archives.h"
#include "tests/ui/shell/windowstage.h"
#include "ui/review/comparedialog.h"
#include "ui/review/differenceview.h"
#include "ui/review/reviewpanel.h"
#include "ui/shell/reviewdesk.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace diglot;
using namespace diglot::test;
using namespace diglot::ui;
using namespace diglot::ui::shell;
using widgets::Answer;

namespace {

const auto ArticleKey = u"set/a.md"_s;
const auto Russian = u"ru-RU"_s;
constexpr int MessageHeight = 180; // of a window of a few words, at most

// A sentence as a localized file holds it.
QByteArray segment(int number, const QByteArray &target, const QByteArray &source)
{
    const QByteArray id = "abcde-" + QByteArray::number(number);
    return "<span data-ttu-id=\"" + id + "\">" + target +
           "</span><span class=\"sxs-lookup\"><span data-stu-id=\"" + id + "\">" + source +
           "</span></span>";
}

void writeArticle(const LibraryTree &tree, const QString &path, const QList<QByteArray> &segments)
{
    QByteArray text = "---\ntitle: Title of " + path.toUtf8() + "\n---\n\n";
    for (const QByteArray &one : segments)
        text += one + "\n\n";
    tree.write(path, text);
}

// Before and after a handoff, and a window with the later state in it.
struct Desk
{
    Desk()
    {
        writeArticle(before, u"ru-RU/set/a.md"_s,
                     {segment(101, "Первое.", "First."), segment(102, "Второй дом.", "Second."),
                      segment(103, "Третье.", "Third."), segment(104, "Уйдёт.", "It goes.")});
        writeArticle(
            before, u"ru-RU/set/c.md"_s,
            {segment(101, "А.", "A."), segment(102, "Б.", "B."), segment(103, "В.", "C.")});
        writeArticle(before, u"ru-RU/set/same.md"_s, {segment(101, "Одно.", "One.")});
        writeArticle(after, u"ru-RU/set/a.md"_s,
                     {segment(101, "Новое.", "New."), segment(102, "Первое.", "First."),
                      segment(103, "Второй лес.", "Second."), segment(104, "Третье.", "Third.")});
        writeArticle(after, u"ru-RU/set/b.md"_s, {segment(101, "Ещё.", "More.")});
        writeArticle(
            after, u"ru-RU/set/c.md"_s,
            {segment(101, "Б.", "B."), segment(102, "В.", "C."), segment(103, "А.", "A.")});
        writeArticle(after, u"ru-RU/set/same.md"_s, {segment(101, "Одно.", "One.")});
    }

    [[nodiscard]] bool open()
    {
        Options options;
        options.library = after.folder();
        options.start = {ArticleKey, *LocaleTag::fromString(Russian), {}, article::View::Reading};
        stage.window.openFrom(options);
        return stage.waitForPage(ArticleKey, Russian, u"reading"_s);
    }

    [[nodiscard]] bool say(const QString &key, int number, const QByteArray &target,
                           const QByteArray &source, article::Judgement judgement)
    {
        article::Verdict verdict;
        verdict.text.place.docset =
            stage.workspace.library()->editions.first().docset; // none, which all are in
        verdict.text.place.key = key;
        verdict.text.place.locale = *LocaleTag::fromString(Russian);
        verdict.text.place.number = number;
        verdict.text.source = QString::fromUtf8(source);
        verdict.text.target = QString::fromUtf8(target);
        verdict.reviewer = u"Anna"_s;
        verdict.judgement = judgement;
        auto given =
            stage.window.reviewing()->session()->reviews()->give({verdict}, u"Anna"_s, u"Say"_s);
        return waitFor([&] { return given.isFinished(); }, Patience) && given.result();
    }

    void trigger() { stage.find<QAction>(u"compareWithState"_s)->trigger(); }
    void chooseFolder(const QString &folder)
    {
        stage.prompts.answers = {{Answer::Choice::Accepted}};
        stage.prompts.folders = {folder};
        trigger();
    }
    [[nodiscard]] QDialog *dialog() { return stage.find<QDialog>(u"compareDialog"_s); }
    [[nodiscard]] QTableView *table() { return stage.find<QTableView>(u"compareTable"_s); }
    [[nodiscard]] QString summary()
    {
        const auto *label = stage.find<QLabel>(u"compareSummary"_s);
        return label ? label->text() : QString();
    }
    [[nodiscard]] bool isShownSmall()
    {
        return dialog()->isVisible() && dialog()->height() <= MessageHeight;
    }
    [[nodiscard]] bool waitForRows(int rows)
    {
        return waitFor(
            [&] { return table() && table()->isVisible() && table()->model()->rowCount() == rows; },
            Patience);
    }
    [[nodiscard]] QString text(int row, int column, int role = Qt::DisplayRole)
    {
        return table()->model()->index(row, column).data(role).toString();
    }
    [[nodiscard]] int rowsOf(const QString &button)
    {
        stage.find<QAbstractButton>(button)->click();
        return table()->model()->rowCount();
    }

    LibraryTree before;
    LibraryTree after;
    QTemporaryDir home;
    Stage stage{home.filePath(u"diglot.ini"_s), home.filePath(u"data"_s)};
};

} // namespace

class TestComparing : public QObject
{
    Q_OBJECT

public:
    static void initMain() { reader::registerScheme(); }

private slots:
    void showsWhatChanged_data();
    void showsWhatChanged();
    void findsAmongMany();
    void opensTheSentence();
    void saysThatNothingChanged();
    void asksForNothingInVain();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void offersTheVersionBefore();
    void endsWhenItIsLeft();
    void growsAboutItsMiddle();
};

void TestComparing::showsWhatChanged_data()
{
    QTest::addColumn<bool>("archive");
    QTest::newRow("folder") << false;
    QTest::newRow("archive") << true;
}

void TestComparing::showsWhatChanged()
{
    QFETCH(bool, archive);
    Desk desk;
    QVERIFY(desk.open());
    using article::Judgement;
    QVERIFY(desk.say(ArticleKey, 101, "Первое.", "First.", Judgement::Approved));
    QVERIFY(desk.say(ArticleKey, 102, "Второй дом.", "Second.", Judgement::Rejected));
    QVERIFY(desk.say(ArticleKey, 104, "Уйдёт.", "It goes.", Judgement::Approved));
    QVERIFY(desk.say(u"set/c.md"_s, 101, "А.", "A.", Judgement::Approved));
    QVERIFY(desk.say(u"set/same.md"_s, 101, "Одно.", "One.", Judgement::Approved));
    if (archive) {
        const QString file = desk.home.filePath(u"before.zip"_s);
        QVERIFY(writeBytes(file, zipOf(entriesOf(desk.before.folder()))));
        desk.stage.prompts.answers = {{Answer::Choice::Other}};
        desk.stage.prompts.files = {file};
        desk.trigger();
    } else {
        desk.chooseFolder(desk.before.folder());
    }
    QVERIFY(desk.waitForRows(6));
    // Unchanged: two of a.md, two of c.md. Of same.md nothing is counted but its verdict.
    QCOMPARE(desk.summary(), u"6 texts differ · 4 sentences in the same articles are unchanged · "
                             "3 verdicts carried over · 2 verdicts outdated"_s);
    QVERIFY(!desk.stage.find<QWidget>(u"compareProgress"_s)->isVisible());
    QVERIFY(desk.dialog()->height() > 3 * MessageHeight); // room for a list
    QCOMPARE(desk.stage.find<QAbstractButton>(u"compareAll"_s)->text(), u"All 6"_s);

    QCOMPARE(desk.rowsOf(u"compareNew"_s), 3);
    QCOMPARE(desk.text(0, 3), u"Новое."_s);
    QCOMPARE(desk.text(1, 3), u"Ещё."_s);
    QCOMPARE(desk.text(2, 3), u"Title of ru-RU/set/b.md"_s);
    QVERIFY(desk.text(2, 1).endsWith(u"ru-RU · Title"_s));
    QCOMPARE(desk.rowsOf(u"compareGone"_s), 1);
    QCOMPARE(desk.text(0, 2), u"It goes."_s);
    QVERIFY(desk.text(0, 4).contains(u"outdated: the text is gone"_s));
    QCOMPARE(desk.rowsOf(u"compareMoved"_s), 1);
    QCOMPARE(desk.text(0, 3), u"А."_s);
    QVERIFY(desk.text(0, 4).contains(u"carried over"_s));
    QCOMPARE(desk.rowsOf(u"compareJudged"_s), 3);
    QCOMPARE(desk.rowsOf(u"compareChanged"_s), 1);
    QCOMPARE(desk.text(0, 0), u"Changed"_s);
    QVERIFY(desk.text(0, 1).contains(u"Title of ru-RU/set/a.md"_s));
    QVERIFY(desk.text(0, 1).endsWith(u"ru-RU · 103"_s));
    QCOMPARE(desk.text(0, 3, Qt::AccessibleTextRole),
             u"Второй лес.. Removed: дом. Inserted: лес."_s);
    QCOMPARE(desk.text(0, 2, Qt::AccessibleTextRole), u"Second."_s);
    QVERIFY(desk.text(0, 4).startsWith(u"Anna: "_s));
    QVERIFY(desk.text(0, 4).contains(u"outdated: the translation has changed"_s));
    QCOMPARE(desk.rowsOf(u"compareAll"_s), 6);
}

// Locale and words narrow the list, and its counts; the keyboard leads through it.
void TestComparing::findsAmongMany()
{
    Desk desk;
    writeArticle(desk.before, u"de-DE/set/a.md"_s, {segment(101, "Zweites Haus.", "Second.")});
    writeArticle(desk.after, u"de-DE/set/a.md"_s, {segment(101, "Zweiter Wald.", "Second.")});
    QList<QByteArray> many;
    for (int i = 101; i <= 900; ++i)
        many << segment(i, "Слово. " + QByteArray("Длинное предложение. ").repeated(i % 40),
                        "Word " + QByteArray::number(i));
    writeArticle(desk.after, u"ru-RU/set/many.md"_s, many);
    QVERIFY(desk.open());
    desk.chooseFolder(desk.before.folder());
    QVERIFY(desk.waitForRows(808));
    auto *locale = desk.stage.find<QComboBox>(u"compareLocale"_s);
    QVERIFY(locale->isVisible());
    QCOMPARE(locale->count(), 3);
    QVERIFY(desk.table()->isColumnHidden(4)); // nothing was said of any of them
    const auto choose = [&](int index) {
        locale->setCurrentIndex(index);
        emit locale->activated(index);
    };
    choose(1);
    QCOMPARE(desk.table()->model()->rowCount(), 1);
    QCOMPARE(desk.text(0, 3), u"Zweiter Wald."_s);
    QCOMPARE(desk.stage.find<QAbstractButton>(u"compareChanged"_s)->text(), u"Changed 1"_s);
    choose(0);
    // The end of a long list is reached, its row is as high as its text and seen whole.
    QTest::keyClick(desk.table(), Qt::Key_End, Qt::ControlModifier);
    const auto last = [&] {
        return desk.table()->visualRect(desk.table()->model()->index(807, 3));
    };
    QTRY_COMPARE(desk.table()->currentIndex().row(), 807);
    QTRY_VERIFY(desk.table()->viewport()->rect().contains(last()));
    QTest::keyClick(desk.dialog(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(desk.dialog()->focusWidget()->objectName() == u"compareFilter"_s);
    QTest::keyClicks(desk.dialog()->focusWidget(), u"word 89"_s);
    QCOMPARE(desk.table()->model()->rowCount(), 10);
    QTest::keyClick(desk.dialog()->focusWidget(), Qt::Key_Down);
    QCOMPARE(desk.dialog()->focusWidget(), desk.table());
    const auto *place = desk.stage.find<QLabel>(u"comparePlace"_s);
    QVERIFY(place->accessibleName().contains(u"set/many.md"_s));
    auto *words = desk.stage.find<QLineEdit>(u"compareFilter"_s);
    words->setText(u"title of ru-RU/set/A"_s);
    QCOMPARE(desk.table()->model()->rowCount(), 3);
    words->setText(u"nowhere"_s);
    QCOMPARE(desk.table()->model()->rowCount(), 0);
    QCOMPARE(place->accessibleName(), u"No text is like this."_s);
    QVERIFY(!desk.stage.find<QAbstractButton>(u"compareOpen"_s)->isEnabled());
}

void TestComparing::opensTheSentence()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.chooseFolder(desk.before.folder());
    QVERIFY(desk.waitForRows(6));
    auto *open = desk.stage.find<QAbstractButton>(u"compareOpen"_s);
    // The keyboard is in the list: the moved sentence of another article.
    QTRY_VERIFY(desk.dialog()->focusWidget() == desk.table());
    QCOMPARE(desk.rowsOf(u"compareMoved"_s), 1);
    QVERIFY(open->isEnabled());
    QTest::keyClick(desk.table(), Qt::Key_Return);
    QVERIFY(desk.stage.waitForPage(u"set/c.md"_s, Russian, u"reading"_s));
    auto *panel = desk.stage.find<ui::review::ReviewPanel>(u"reviewPanel"_s);
    QTRY_VERIFY(panel->currentRow() && panel->currentRow()->number() == 103);
    // A double click likewise; the list is still there.
    QCOMPARE(desk.rowsOf(u"compareChanged"_s), 1);
    const QPoint middle = desk.table()->visualRect(desk.table()->model()->index(0, 3)).center();
    QTest::mouseClick(desk.table()->viewport(), Qt::LeftButton, {}, middle);
    QTest::mouseDClick(desk.table()->viewport(), Qt::LeftButton, {}, middle);
    QVERIFY(desk.stage.waitForPage(ArticleKey, Russian, u"reading"_s));
    QTRY_VERIFY(panel->currentRow() && panel->currentRow()->number() == 103);
    QTest::keyClick(desk.table(), Qt::Key_Escape);
    QTRY_VERIFY(!desk.dialog());
}

void TestComparing::saysThatNothingChanged()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.chooseFolder(desk.after.folder());
    QTRY_VERIFY(desk.summary().startsWith(u"The texts of both states are the same."_s));
    QVERIFY(!desk.table()->isVisible());
    QCOMPARE(desk.stage.find<QAbstractButton>(u"compareClose"_s)->text(), u"Close"_s);
    QVERIFY(desk.isShownSmall());
    QVERIFY(!desk.stage.find<QWidget>(u"comparePlace"_s)->isVisible());
}

void TestComparing::asksForNothingInVain()
{
    Desk desk;
    desk.trigger(); // no library, no question
    QVERIFY(desk.stage.prompts.asked.isEmpty());
    QVERIFY(desk.open());
    desk.trigger(); // the question is refused
    QCOMPARE(desk.stage.prompts.asked.size(), 1);
    QVERIFY(!desk.dialog());
}

void TestComparing::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("name"); // of what is chosen
    QTest::addColumn<QString>("file"); // that is made there
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const QByteArray other = "# Other\n\n" + segment(101, "Другое.", "Other.") + '\n';
    QTest::newRow("damaged archive") << u"broken.zip"_s << u"broken.zip"_s
                                     << QByteArray("PK\x03\x04 and no more") << u"broken.zip"_s;
    QTest::newRow("no archive") << u"notes.zip"_s << u"notes.zip"_s << QByteArray("Only words.")
                                << u"notes.zip"_s;
    QTest::newRow("gone") << u"gone"_s << u"elsewhere/a.txt"_s << QByteArray() << u"gone"_s;
    QTest::newRow("no articles") << u"pictures"_s << u"pictures/a.txt"_s << QByteArray("a")
                                 << u"pictures: No article was found"_s;
    QTest::newRow("another library")
        << u"other"_s << u"other/ru-RU/other.md"_s << other << u"no article in common"_s;
    QTest::newRow("another language")
        << u"other"_s << u"other/de-DE/set/a.md"_s << other << u"no article in common"_s;
}

void TestComparing::saysWhatIsWrong()
{
    QFETCH(QString, name);
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    Desk desk;
    QVERIFY(desk.open());
    QVERIFY(writeBytes(desk.home.filePath(file), bytes));
    desk.chooseFolder(desk.home.filePath(name));
    QTRY_VERIFY2(desk.summary().contains(says), qPrintable(desk.summary()));
    QTRY_COMPARE(desk.stage.find<QAbstractButton>(u"compareClose"_s)->text(), u"Close"_s);
    QVERIFY(desk.isShownSmall());
    QVERIFY(desk.stage.find<QLabel>(u"compareStates"_s)
                ->accessibleName()
                .contains(desk.home.filePath(name)));
    const auto *summary = desk.stage.find<QLabel>(u"compareSummary"_s);
    QCOMPARE(summary->palette().color(QPalette::WindowText),
             widgets::Theme::current().color("error"_L1));
    QVERIFY(!desk.table()->isVisible());
    QVERIFY(!desk.stage.find<QWidget>(u"compareProgress"_s)->isVisible());
    // The library is as it was.
    QCOMPARE(desk.stage.window.keeper()->path(), desk.after.folder());
}

// After an update it is one of the answers, and the first.
void TestComparing::offersTheVersionBefore()
{
    Desk desk;
    Options options;
    options.library = desk.before.folder();
    options.start = {ArticleKey, *LocaleTag::fromString(Russian), {}, article::View::Reading};
    desk.stage.window.openFrom(options);
    QVERIFY(desk.stage.waitForPage(ArticleKey, Russian, u"reading"_s));
    desk.stage.prompts.answers = {{Answer::Choice::Accepted}};
    desk.stage.prompts.folders = {desk.after.folder()};
    desk.stage.find<QAction>(u"updateLibrary"_s)->trigger();
    QTRY_COMPARE(desk.stage.prompts.informed.size(), 1);
    QVERIFY(desk.stage.prompts.informed.first().contains(u"Compare with another state…"_s));
    QTRY_VERIFY(desk.stage.workspace.library()->edition({u"."_s, u"set/b.md"_s},
                                                        *LocaleTag::fromString(Russian)));
    desk.trigger(); // refused
    QCOMPARE(desk.stage.prompts.offered.size(), 1);
    QCOMPARE(desk.stage.prompts.offered.first().first(), u"The version before the last update"_s);
    QVERIFY(!desk.dialog());
    desk.stage.prompts.choices = {0};
    desk.trigger();
    QVERIFY(desk.waitForRows(6));
    QVERIFY(desk.stage.find<QLabel>(u"compareStates"_s)
                ->accessibleName()
                .startsWith(u"From the version before the last update to "_s));
    desk.stage.prompts.choices = {1};
    desk.stage.prompts.folders = {desk.after.folder()};
    desk.trigger();
    QTRY_VERIFY(desk.summary().startsWith(u"The texts of both states are the same."_s));
}

// Left while it works, by key or because another library is opened: nothing comes after it.
void TestComparing::endsWhenItIsLeft()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.chooseFolder(desk.before.folder());
    QTRY_VERIFY(desk.dialog());
    desk.stage.find<QAbstractButton>(u"compareClose"_s)->click();
    QTRY_VERIFY(!desk.dialog());
    desk.chooseFolder(desk.before.folder());
    QVERIFY(desk.waitForRows(6));
    QVERIFY(desk.stage.openSample(Russian));
    QTRY_VERIFY(!desk.dialog());
}

// What takes a moment is waited for in a small window, which becomes large where it stands.
void TestComparing::growsAboutItsMiddle()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.stage.window.resize(700, 700);
    ui::review::CompareDialog dialog(desk.stage.window.reviewing()->session(), desk.before.folder(),
                                     desk.home.path(), &desk.stage.window);
    QVERIFY(!dialog.isVisible());
    dialog.show(); // as it does itself after a moment
    QVERIFY(dialog.height() <= MessageHeight);
    QCOMPARE(dialog.findChild<QAbstractButton *>(u"compareClose"_s)->text(), u"Cancel"_s);
    const QRect before = dialog.geometry();
    const auto *table = dialog.findChild<QTableView *>(u"compareTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 6);
    QVERIFY(table->isVisible());
    QVERIFY(dialog.height() > 3 * MessageHeight);
    QVERIFY(dialog.geometry().contains(before.center()));
    QVERIFY(dialog.screen()->availableGeometry().contains(dialog.geometry()));
    QVERIFY(table->columnWidth(1) > dialog.width() / 6);
}

QTEST_MAIN(TestComparing)
#include "tst_comparing.moc"
