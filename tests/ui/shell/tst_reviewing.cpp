// SPDX-License-Identifier: Apache-2.0
// Reviews an article of the sample library in the real window, from the keyboard alone.
#include "tests/ui/shell/reviewstage.h"
#include "ui/review/segmentlist.h"
#include "ui/review/verdictdialogs.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>

using namespace diglot;
using namespace diglot::test;
using namespace diglot::ui;
using namespace diglot::ui::shell;
using namespace Qt::StringLiterals;
using article::Judgement;
using ui::review::SegmentRow;

class TestReviewing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void reviewsFromTheKeyboard();
    void followsThePage();
    void chosenWithThePage();
    void goesOnInAFilter();
    void hiddenByAFilter();
    void chosenInThePageAndNotInTheList();
    void judgesSeveralAtOnce();
    void dismissesFindings();

private:
    static void exportArticle(Stage &stage, const QString &file);
    static void importIntoFreshProfile(const QString &file);
};

void TestReviewing::initTestCase()
{
    reader::registerScheme();
}

// Sends the article out by the keys of the window.
void TestReviewing::exportArticle(Stage &stage, const QString &file)
{
    stage.inDialog([&] {
        auto *dialog = QApplication::activeModalWidget();
        QCOMPARE(dialog->objectName(), u"exportDialog"_s);
        dialog->findChild<QLineEdit *>(u"exportPath"_s)->setFocus();
        stage.key(Qt::Key_A, Qt::ControlModifier);
        stage.type(file);
        stage.key(Qt::Key_Return);
        auto *close = dialog->findChild<QPushButton *>(u"cancelButton"_s);
        QVERIFY(QTest::qWaitFor([&] { return close->text() == "Close"_L1; }, Patience));
        QVERIFY(dialog->findChild<QLabel *>(u"exportSaid"_s)->text().contains("were written"_L1));
        stage.key(Qt::Key_Return);
    });
    stage.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QFileInfo(file).size() > 0);
}

// Brings it back where nothing is known of it: everything is said there, as one change.
void TestReviewing::importIntoFreshProfile(const QString &file)
{
    const QTemporaryDir home;
    QVERIFY(makeLibrary(home.filePath(u"library"_s)));
    Stage stage(home);
    stage.prompts.texts = {u"Anna"_s};
    stage.prompts.files = {file};
    QVERIFY(stage.open());
    stage.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.row(110).number() == 110, Patience);
    stage.inDialog([&] {
        auto *dialog = QApplication::activeModalWidget();
        QCOMPARE(dialog->objectName(), u"importDialog"_s);
        auto *accept = dialog->findChild<QPushButton *>(u"acceptButton"_s);
        QVERIFY(QTest::qWaitFor([&] { return accept->isEnabled(); }, Patience));
        auto *table = dialog->findChild<QTableView *>(u"importTable"_s);
        QCOMPARE(table->model()->rowCount(), 3);
        QVERIFY(table->model()->index(2, 2).data().toString().contains("Not translated"_L1));
        stage.key(Qt::Key_Return);
    });
    stage.key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.mine(110), Patience);
    QCOMPARE(stage.mine(110)->judgement, Judgement::Approved);
    QCOMPARE(stage.mine(119)->judgement, Judgement::NeedsWork);
    QCOMPARE(stage.mine(119)->proposal,
             u"Посмотреть на странице **Состояние**, работает ли услуга."_s);
    QCOMPARE(stage.mine(123)->judgement, Judgement::Rejected);
    QCOMPARE(stage.mine(123)->comment, u"Not translated"_s);
    QCOMPARE(stage.mine(123)->reasons,
             (QList<article::Reason>{{u"mqm"_s, u"accuracy/mistranslation"_s, u"major"_s}}));

    auto *undo = stage.window.findChild<QAction *>(u"undoReview"_s);
    QTRY_COMPARE_WITH_TIMEOUT(undo->text(), u"Undo: Import a.xlf"_s, Patience);
    QTRY_VERIFY(stage.listHasFocus());
    stage.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.mine(110) && !stage.mine(119) && !stage.mine(123), Patience);
    stage.key(Qt::Key_Y, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.mine(110) && stage.mine(119) && stage.mine(123), Patience);
}

void TestReviewing::reviewsFromTheKeyboard()
{
    const QTemporaryDir home;
    const QString file = home.filePath(u"a.xlf"_s);
    QVERIFY(makeLibrary(home.filePath(u"library"_s)));
    {
        Stage stage(home);
        stage.prompts.texts = {u"Anna"_s};
        QVERIFY(stage.open());
        auto *tabs = stage.window.findChild<QTabBar *>(u"sideTabs"_s);
        QCOMPARE(tabs->tabText(2), u"Review"_s);
        stage.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(isDoubtfulSlip(stage), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(tabs->tabText(2), u"Review · 3 to look at"_s, Patience);

        // From finding to finding.
        stage.key(Qt::Key_F8);
        QCOMPARE(stage.current(), 110);
        stage.key(Qt::Key_F8);
        QCOMPARE(stage.current(), 119);
        stage.key(Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(stage.current(), 110);

        // Approve, and go on to the next doubtful one.
        stage.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stage.prompts.asked, QStringList{u"Who is reviewing?"_s});
        QCOMPARE(stage.settings.reviewer(), u"Anna"_s);
        QCOMPARE(stage.mine(110)->judgement, Judgement::Approved);
        QCOMPARE(stage.current(), 119);

        // Propose: what is written is kept when the keyboard leaves, the verdict beside it.
        stage.key(Qt::Key_P);
        auto *edit = stage.window.findChild<QPlainTextEdit *>(u"proposalEdit"_s);
        QTRY_VERIFY(edit->hasFocus());
        stage.key(Qt::Key_A, Qt::ControlModifier);
        stage.type(u"Посмотреть на странице **Состояние**, работает ли услуга."_s);
        stage.key(Qt::Key_W, Qt::AltModifier);
        QCOMPARE(stage.mine(119)->proposal,
                 u"Посмотреть на странице **Состояние**, работает ли услуга."_s);
        QCOMPARE(stage.mine(119)->judgement, Judgement::NeedsWork);
        QCOMPARE(stage.current(), 123);

        // Reject with a reason.
        stage.inDialog([&] {
            stage.key(Qt::Key_3);
            auto *comment =
                QApplication::activeModalWidget()->findChild<QLineEdit *>(u"reasonComment"_s);
            comment->setFocus();
            stage.type(u"Not translated"_s);
            stage.key(Qt::Key_Return);
        });
        stage.key(Qt::Key_R);
        QCOMPARE(stage.mine(123)->judgement, Judgement::Rejected);
        QCOMPARE(stage.mine(123)->reasons,
                 (QList<article::Reason>{{u"mqm"_s, u"accuracy/mistranslation"_s, u"major"_s}}));
        QCOMPARE(stage.mine(123)->comment, u"Not translated"_s);
        QTRY_COMPARE_WITH_TIMEOUT(tabs->tabText(2), u"Review"_s, Patience);

        // Comment on what comes next.
        QTRY_VERIFY(stage.listHasFocus());
        const int next = stage.current();
        QVERIFY(next > 123);
        stage.key(Qt::Key_C);
        stage.type(u"Good"_s);
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.mine(next)->comment, u"Good"_s);
        QVERIFY(stage.listHasFocus());

        // Undo the comment and the rejection, do the rejection again.
        auto *undo = stage.window.findChild<QAction *>(u"undoReview"_s);
        QTRY_COMPARE_WITH_TIMEOUT(undo->text(), u"Undo: Comment on %1"_s.arg(next), Patience);
        stage.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!stage.mine(next), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(undo->text(), u"Undo: Reject 123"_s, Patience);
        stage.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!stage.mine(123), Patience);
        auto *redo = stage.window.findChild<QAction *>(u"redoReview"_s);
        QTRY_COMPARE_WITH_TIMEOUT(redo->text(), u"Redo: Reject 123"_s, Patience);
        stage.key(Qt::Key_Y, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(stage.mine(123), Patience);
        exportArticle(stage, file);
    }
    importIntoFreshProfile(file);
    // Everything is there the next time, and without being asked for.
    Stage later(home);
    QVERIFY(later.open());
    QTRY_VERIFY_WITH_TIMEOUT(later.mine(123), Patience);
    QCOMPARE(later.mine(123)->judgement, Judgement::Rejected);
    QCOMPARE(later.mine(110)->judgement, Judgement::Approved);
    QCOMPARE(later.mine(119)->judgement, Judgement::NeedsWork);
    QVERIFY(later.mine(119)->proposal);
}

void TestReviewing::followsThePage()
{
    OpenReview review;
    QVERIFY(review.begin());
    Stage &stage = review.stage;

    // The words of a finding are underlined where they stand.
    const auto underlined = [&] {
        return stage
            .eval(u"[...document.querySelectorAll('.t .seg[data-n=\"119\"] .fault')]"
                  ".map(e => e.textContent).join(' ')"_s)
            .toString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(underlined().contains(u"24"_s), Patience);

    // The list leads the page, the page the list.
    stage.key(Qt::Key_F8);
    const auto pinned = [&] {
        return stage.eval(u"document.querySelector('.seg.pin')?.dataset.n ?? ''"_s).toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(pinned(), u"110"_s, Patience);
    stage.eval(u"diglot.step(1)"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.current(), 111, Patience);

    // A picture comes into view, a title has no place there; no pair stays lit up for them.
    auto *list = stage.window.findChild<ui::review::SegmentList *>(u"segmentList"_s);
    const auto chooseUnit = [&](const QString &unit) {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            list->setCurrentIndex(list->model()->index(row, 0));
            if (stage.panel()->currentRow()->text().place.unit == unit)
                return true;
        }
        return false;
    };
    QVERIFY(chooseUnit(u"title"_s));
    QTRY_COMPARE_WITH_TIMEOUT(pinned(), QString(), Patience);
    QVERIFY(chooseUnit(u"alt:0"_s));
    const auto isInView = [&] {
        return stage
            .eval(u"(() => { const box = document.querySelector('.t img[data-u=\"alt:0\"]')"
                  "?.getBoundingClientRect(); return !!box && box.top >= 0 &&"
                  " box.bottom <= innerHeight; })()"_s)
            .toBool();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isInView(), Patience);
    QCOMPARE(pinned(), QString());
    stage.eval(u"diglot.segment(111)"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.current(), 111, Patience);

    // A verdict is shown behind its sentence, in the target alone, and goes with undo.
    stage.window.reviewing()->session()->judge({stage.row(111)}, Judgement::Approved);
    const auto signs = [&] {
        return stage
            .eval(u"[...document.querySelectorAll('[data-verdict]')].map(e =>"
                  " e.dataset.n + e.dataset.verdict + !!e.closest('.t')).join(' ')"_s)
            .toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(signs(), u"111approvedtrue"_s, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.window.reviewing()->session()->undoLabel().isEmpty(), Patience);
    stage.window.reviewing()->session()->undo();
    QTRY_COMPARE_WITH_TIMEOUT(signs(), QString(), Patience);
    QCOMPARE(stage.eval(u"document.querySelector('.t .seg[data-n=\"119\"]').textContent"_s)
                 .toString()
                 .simplified(),
             u"Посмотреть на странице Состояние, работает ли услуга 24 часа."_s);
}

// A result of the search and a bookmark open at a sentence before anything of it is known.
void TestReviewing::chosenWithThePage()
{
    OpenReview review;
    QVERIFY(review.begin());
    Stage &stage = review.stage;
    auto address = stage.window.tabs()->address();
    address.article.key = u"help/views.md"_s;
    address.segment = 112;
    stage.window.tabs()->open(address, false);
    QTRY_COMPARE(stage.window.tabs()->address().article.key, address.article.key);
    QTRY_COMPARE(stage.current(), address.segment);
}

// A verdict that takes its sentence out of the list leads to the next one, not back to the first.
void TestReviewing::goesOnInAFilter()
{
    OpenReview review;
    QVERIFY(review.begin());
    Stage &stage = review.stage;
    auto *list = stage.window.findChild<ui::review::SegmentList *>(u"segmentList"_s);
    const int rows = list->model()->rowCount();
    const auto numberAt = [&](int row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        return stage.current();
    };
    stage.key(Qt::Key_F, Qt::AltModifier);
    stage.type(u"verdict:none"_s);
    stage.key(Qt::Key_Return);
    QCOMPARE(list->model()->rowCount(), rows);
    const int sixth = numberAt(5);
    const int seventh = numberAt(6);
    const int fifth = numberAt(4);
    stage.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(list->model()->rowCount(), rows - 1);
    QTRY_COMPARE(stage.current(), sixth);
    stage.key(Qt::Key_W, Qt::AltModifier);
    QTRY_COMPARE(list->model()->rowCount(), rows - 2);
    QTRY_COMPARE(stage.current(), seventh);
    QVERIFY(stage.mine(fifth) && stage.mine(sixth));

    // At the end the last one that is left is looked at.
    numberAt(list->model()->rowCount() - 1);
    stage.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(list->model()->rowCount(), rows - 3);
    QTRY_COMPARE(list->currentIndex().row(), rows - 4);

    // Of doubtful ones the next one too.
    list->setFocus();
    stage.key(Qt::Key_F, Qt::AltModifier);
    stage.window.findChild<QLineEdit *>(u"reviewFilter"_s)->setText(u"is:doubtful"_s);
    stage.key(Qt::Key_Return);
    QTRY_VERIFY(list->model()->rowCount() >= 3);
    const int third = numberAt(2);
    numberAt(1);
    stage.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stage.current(), third);
}

// While a filter is typed nothing is said of a sentence that it does not show.
void TestReviewing::hiddenByAFilter()
{
    OpenReview review;
    QVERIFY(review.begin());
    Stage &stage = review.stage;
    const int first = stage.current();
    stage.key(Qt::Key_F, Qt::AltModifier);
    stage.type(u"is:doubtful"_s);
    stage.key(Qt::Key_Return, Qt::ControlModifier); // in the field
    QTRY_COMPARE(stage.current(), 110);
    QVERIFY(!stage.mine(first));
    QVERIFY(!stage.mine(110));
}

// What is lit in the page is not what the list has: nothing is judged unseen.
void TestReviewing::chosenInThePageAndNotInTheList()
{
    OpenReview review;
    QVERIFY(review.begin());
    Stage &stage = review.stage;
    QTRY_VERIFY(stage.window.tabs()->view() && stage.window.tabs()->view()->isSettled());
    const int first = stage.current();
    stage.key(Qt::Key_F, Qt::AltModifier);
    stage.type(u"is:doubtful"_s);
    stage.key(Qt::Key_Down);
    QTRY_COMPARE(stage.current(), 110);
    const auto lit = [&stage] {
        return stage.eval(u"+(document.querySelector('.seg.pin')?.dataset.n ?? 0)"_s).toInt();
    };
    QTRY_COMPARE(lit(), 110);
    QSignalSpy selected(stage.window.tabs(), &ArticleTabs::segmentSelected);
    stage.eval(u"document.querySelector('.t .seg[data-n=\"%1\"]').click(); 1"_s.arg(first));
    QTRY_COMPARE(lit(), first);
    QTRY_VERIFY(selected.contains(QVariantList{first}));
    const auto *told = stage.window.findChild<QLabel *>(u"reviewTold"_s);
    stage.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(told->isVisible() && !told->text().isEmpty());
    QVERIFY(!stage.mine(first) && !stage.mine(110));
    QTRY_COMPARE(lit(), 110);
    stage.key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(stage.mine(110));
    QVERIFY(!stage.mine(first));
}

void TestReviewing::judgesSeveralAtOnce()
{
    OpenReview review;
    QVERIFY(review.begin());
    Stage &stage = review.stage;
    const int errors = int(std::count_if(Slips.cbegin(), Slips.cend(), [&](const Slip &slip) {
        return stage.row(slip.number).gravest() == article::Severity::Error;
    }));
    QVERIFY(errors > 0);
    stage.key(Qt::Key_F, Qt::AltModifier);
    stage.type(u"is:doubtful"_s);
    stage.key(Qt::Key_Down);
    auto *list = stage.window.findChild<ui::review::SegmentList *>(u"segmentList"_s);
    QCOMPARE(list->model()->rowCount(), 3);
    QVERIFY(list->hasFocus());
    stage.key(Qt::Key_A, Qt::ControlModifier);
    stage.prompts.answers = {{widgets::Answer::Choice::Rejected},
                             {widgets::Answer::Choice::Other},
                             {widgets::Answer::Choice::Accepted}};
    stage.key(Qt::Key_A);
    QVERIFY(!stage.mine(110) && !stage.mine(119) && !stage.mine(123));

    // Those with errors are left alone where that was chosen.
    stage.key(Qt::Key_A);
    QVERIFY(stage.prompts.asked.last().contains(QString::number(errors)));
    int approved = 0;
    for (const Slip &slip : Slips)
        approved += stage.mine(slip.number) ? 1 : 0;
    QCOMPARE(approved, 3 - errors);
}

void TestReviewing::dismissesFindings()
{
    OpenReview review;
    QVERIFY(review.begin());
    Stage &stage = review.stage;
    stage.key(Qt::Key_F8);
    QCOMPARE(stage.current(), 110);
    const auto before = stage.row(110).findings.size();
    stage.inDialog([&] {
        stage.type(u"On purpose"_s);
        stage.key(Qt::Key_Return);
    });
    stage.key(Qt::Key_D);
    QTRY_VERIFY(stage.listHasFocus());
    QTRY_COMPARE_WITH_TIMEOUT(stage.row(110).findings.size(), before - 1, Patience);
    QCOMPARE(stage.row(110).reviewed.dismissals.first().reason, u"On purpose"_s);
    stage.key(Qt::Key_S); // shows them again
    QTRY_COMPARE_WITH_TIMEOUT(stage.row(110).findings.size(), before, Patience);
}

QTEST_MAIN(TestReviewing)
#include "tst_reviewing.moc"
