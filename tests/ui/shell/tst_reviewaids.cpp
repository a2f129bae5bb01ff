// SPDX-License-Identifier: Apache-2.0
// What stands beside the verdicts: proposals in the article, terms of a glossary, other languages.
#include "tests/ui/shell/reviewstage.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTableView>
#include <QToolButton>

using namespace diglot;
using namespace diglot::test;

class TestReviewAids : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsProposals();
    void acceptsFixes();
    void showsTerms();
    void comparesLanguages();
    void keepsTheSentenceInSight();
    void showsConflictsOfAnImport();
    void decidesConventions();
};

void TestReviewAids::initTestCase()
{
    reader::registerScheme();
}

// A switch puts proposals into the article, with what they change; off, the article is as before.
void TestReviewAids::showsProposals()
{
    OpenReview review;
    QVERIFY(review.begin());
    Stage &stage = review.stage;
    const auto inPage = [&](const QString &what) {
        return stage
            .eval(u"[...document.querySelectorAll('.t .seg[data-n=\"119\"]%1')]"
                  ".map(e => e.textContent).join('|')"_s.arg(what))
            .toString();
    };
    const auto markup = [&] {
        return stage.eval(u"document.querySelector('.t .seg[data-n=\"119\"]').innerHTML"_s)
            .toString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(inPage(u" .fault"_s).contains(u"24"_s), Patience);
    const QString before = markup();
    stage.window.reviewing()->session()->propose(
        stage.row(119), u"Посмотреть на странице **Статус**, работает ли <b>услуга</b>."_s);
    QCOMPARE(inPage(u"[data-proposal]"_s), QString());

    stage.key(Qt::Key_V, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!inPage(u"[data-proposal]"_s).isEmpty(), Patience);
    QVERIFY(inPage(u" ins"_s).startsWith(u"Статус"_s));
    QVERIFY(inPage(u" del"_s).contains(u"Состояние"_s));
    QVERIFY(inPage(u" del"_s).contains(u"24 часа"_s));
    QCOMPARE(inPage(u" strong"_s).remove(u"Состояние"_s), u"Статус"_s);
    QVERIFY(inPage(u" b"_s).startsWith(u"услуг"_s)); // by the allow list of the page
    QCOMPARE(inPage(u" .fault"_s), QString());
    // Another proposal takes its place at once.
    stage.window.reviewing()->session()->propose(stage.row(119), u"Иначе<script>1</script>."_s);
    QTRY_VERIFY_WITH_TIMEOUT(inPage(u"[data-proposal]"_s).contains(u"Иначе"_s), Patience);
    QCOMPARE(stage.eval(u"document.querySelectorAll('.seg script').length"_s).toInt(), 0);

    stage.key(Qt::Key_V, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(inPage(u"[data-proposal]"_s), QString(), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(markup(), before, Patience);
}

// One fix at a time builds on the proposal that is there; several sentences are mended at once, as
// one change, after it was said how many they are.
void TestReviewAids::acceptsFixes()
{
    OpenReview review;
    QVERIFY(review.begin());
    Stage &stage = review.stage;
    auto *session = stage.window.reviewing()->session();
    const auto withFix = [&](int number, int from, int to, const QString &text) {
        SegmentRow row = stage.row(number);
        article::Finding finding;
        finding.fix = article::Fix{{from, to}, text};
        row.findings = {finding};
        return row;
    };
    const QString target = stage.row(119).text().target;
    SegmentRow first = withFix(119, 0, 10, u"Узнать"_s);
    session->acceptFix(first, first.findings.first());
    QCOMPARE(stage.mine(119)->proposal, u"Узнать"_s + target.mid(10));
    SegmentRow second = withFix(119, int(target.size()) - 8, int(target.size()), u"."_s);
    QCOMPARE(target.right(8), u"24 часа."_s);
    session->acceptFix(second, second.findings.first());
    QCOMPARE(stage.mine(119)->proposal, u"Узнать"_s + target.mid(10).chopped(8) + u"."_s);

    // Those with a proposal are left alone; fixes that overlap are not both taken.
    SegmentRow other = withFix(110, 0, 1, u"А"_s);
    other.findings.append(other.findings.first());
    other.findings.last().fix = article::Fix{{0, 2}, u"Бв"_s};
    session->acceptFixes({withFix(119, 0, 1, u"X"_s), other});
    QCOMPARE(stage.mine(110)->proposal, u"А"_s + other.text().target.mid(1));
    QVERIFY(stage.mine(119)->proposal->startsWith(u"Узнать"_s));
}

void TestReviewAids::showsTerms()
{
    const QTemporaryDir home;
    QVERIFY(makeLibrary(home.filePath(u"library"_s)));
    QVERIFY(QDir(home.path()).mkpath(u"library/.diglot"_s));
    QFile glossary(home.filePath(u"library/.diglot/glossary.csv"_s));
    QVERIFY(glossary.open(QIODevice::WriteOnly));
    glossary.write("en-US,ru-RU\ncustomer,потребитель|!клиент\n");
    glossary.close();
    Stage stage(home);
    stage.settings.setReviewer(u"Anna"_s);
    QVERIFY(stage.open());
    stage.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    const auto rules = [&](int number) {
        QStringList found;
        const SegmentRow row = stage.row(number);
        for (const auto &finding : row.findings)
            found << finding.rule;
        return found;
    };
    QTRY_VERIFY_WITH_TIMEOUT(
        rules(123).contains(u"glossary"_s) || rules(123).contains(u"untranslated"_s), Patience);
    auto *list = stage.window.findChild<ui::review::SegmentList *>(u"segmentList"_s);
    stage.key(Qt::Key_F, Qt::AltModifier);
    stage.type(u"rule:glossary"_s);
    stage.key(Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, Patience);
    list->setCurrentIndex(list->model()->index(0, 0));
    auto *terms = stage.window.findChild<QLabel *>(u"glossaryTerms"_s);
    QTRY_VERIFY_WITH_TIMEOUT(terms->text().contains(u"customer → потребитель"_s), Patience);
    QVERIFY(terms->text().contains(u"клиент"_s));
    QVERIFY(terms->isVisible());
}

// The article in all its languages; what fails in two of them is the source's.
void TestReviewAids::comparesLanguages()
{
    OpenReview review;
    QVERIFY(review.begin());
    Stage &stage = review.stage;
    stage.key(Qt::Key_L, Qt::AltModifier);
    auto *board = stage.window.findChild<QDialog *>(u"localeBoard"_s);
    QVERIFY(board && board->isVisible());
    auto *table = board->findChild<QTableView *>(u"boardTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 20, Patience);
    QCOMPARE(table->model()->columnCount(), 6); // the source and five languages
    int column = 1;
    while (column < 6 &&
           !table->model()->headerData(column, Qt::Horizontal).toString().contains("zh-TW"_L1))
        ++column;
    QCOMPARE(table->model()->headerData(0, Qt::Horizontal).toString(), u"Source"_s);
    QModelIndex there;
    for (int row = 0; row < table->model()->rowCount() && !there.isValid(); ++row) {
        const QModelIndex index = table->model()->index(row, column);
        if (index.data().toString() != u"—"_s && row > 3)
            there = index;
    }
    QVERIFY(there.isValid());
    table->setCurrentIndex(there);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(stage.window.tabs()->address().locale.toString(), u"zh-TW"_s,
                              Patience);
}

// A sentence that could be seen when it was looked at can still be seen in a smaller page.
void TestReviewAids::keepsTheSentenceInSight()
{
    const QTemporaryDir home;
    QVERIFY(makeLibrary(home.filePath(u"library"_s)));
    Stage stage(home);
    QVERIFY(stage.open());
    const auto isSeen = [&] {
        return stage
            .eval(u"(() => { const box = document.querySelector('.t .seg[data-n=\"113\"]')"
                  "?.getBoundingClientRect();"
                  "return !!box && box.top >= 0 && box.bottom <= innerHeight; })()"_s)
            .toBool();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSeen(), Patience);
    stage.window.tabs()->view()->lookAtSegment(113);
    stage.window.resize(900, 600);
    QTRY_VERIFY_WITH_TIMEOUT(stage.eval(u"innerHeight"_s).toInt() < 600, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(isSeen(), Patience);
}

// Another reviewer's file: second opinions stand beside one's own, what is kept differently is
// shown as a conflict and not overwritten, and all of it goes with one undo.
void TestReviewAids::showsConflictsOfAnImport()
{
    OpenReview review;
    QVERIFY(review.begin());
    Stage &stage = review.stage;
    auto *session = stage.window.reviewing()->session();
    const auto judge = [&](const QString &reviewer, int number, article::Judgement judgement,
                           const QString &comment) {
        session->setReviewer(reviewer);
        session->judge({stage.row(number)}, judgement, {}, comment);
    };
    // What both will bring back, said here first and taken back again.
    judge(u"Anna"_s, 110, article::Judgement::Rejected, u"On the other machine"_s);
    judge(u"Boris"_s, 110, article::Judgement::NeedsWork, u"Too long"_s);
    judge(u"Boris"_s, 119, article::Judgement::Approved, u"Fine"_s);
    auto listed = session->reviews()->list();
    QTRY_VERIFY(listed.isFinished());
    const auto things = listed.result();
    QVERIFY(things);
    const QString path = review.home.filePath(u"boris.jsonl"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (const workspace::KeptThing &thing : *things)
        file.write(thing.json + '\n');
    file.close();
    for (const QString &reviewer : {u"Boris"_s, u"Boris"_s, u"Anna"_s}) {
        session->setReviewer(reviewer);
        session->undo();
    }
    QTRY_VERIFY(stage.row(110).reviewed.opinions.isEmpty());
    QTRY_VERIFY(stage.row(119).reviewed.opinions.isEmpty());
    judge(u"Anna"_s, 110, article::Judgement::Approved, u"Here"_s);
    QTRY_COMPARE(session->undoLabel(), u"Approve 110"_s); // it is on the disk

    stage.prompts.files = {path};
    QString conflict;
    stage.inDialog([&] {
        auto *dialog = QApplication::activeModalWidget();
        auto *accept = dialog->findChild<QPushButton *>(u"acceptButton"_s);
        QVERIFY(QTest::qWaitFor([&] { return accept->isEnabled(); }, Patience));
        const auto *model = dialog->findChild<QTableView *>(u"importTable"_s)->model();
        QCOMPARE(model->rowCount(), 3);
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 2);
            if (index.data().toString().contains(u"Conflict"_s)) {
                conflict = index.data().toString();
                // Both stand there, and nothing is chosen unasked.
                QVERIFY(conflict.contains(u"On the other machine"_s));
                QVERIFY(conflict.contains(u"Kept now: Anna"_s) && conflict.contains(u"Here"_s));
                QCOMPARE(model->index(row, 0).data(Qt::CheckStateRole).toInt(), Qt::Unchecked);
            }
        }
        stage.key(Qt::Key_Return);
    });
    stage.key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!conflict.isEmpty());
    QTRY_COMPARE(stage.row(110).reviewed.opinions.size(), 2);
    QCOMPARE(stage.mine(110)->judgement, article::Judgement::Approved);
    QCOMPARE(stage.mine(110)->comment, u"Here"_s);
    QCOMPARE(stage.row(110).judgement(u"Anna"_s), article::Judgement::Approved);
    QCOMPARE(stage.row(119).judgement(u"Anna"_s), article::Judgement::Approved);
    stage.window.reviewing()->reviewPanel()->lookAt({}, 110);
    const auto *others = stage.window.findChild<QLabel *>(u"otherOpinions"_s);
    QTRY_VERIFY(others->isVisible());
    QVERIFY2(others->text().contains(u"Boris"_s) && others->text().contains(u"Needs work"_s) &&
                 others->text().contains(u"Too long"_s),
             qPrintable(others->text()));
    QVERIFY(!others->text().contains(u"other machine"_s));

    auto *undo = stage.window.findChild<QAction *>(u"undoReview"_s);
    QTRY_COMPARE(undo->text(), u"Undo: Import boris.jsonl"_s);
    QTRY_VERIFY(stage.listHasFocus());
    stage.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stage.row(110).reviewed.opinions.size(), 1);
    QVERIFY(stage.mine(110));
    QVERIFY(stage.row(119).reviewed.opinions.isEmpty());
}

// What the checks take for a fault is decided to be a convention of the language, and back again.
void TestReviewAids::decidesConventions()
{
    OpenReview review;
    QVERIFY(review.begin());
    Stage &stage = review.stage;
    auto *session = stage.window.reviewing()->session();
    QTRY_VERIFY(session->findings() && !session->checks()->isRunning());
    const auto first = [&] {
        const SegmentRow row = stage.row(119);
        return row.findings.value(0);
    };
    const auto ofRule = [&](const QString &rule) {
        const SegmentRow row = stage.row(119);
        for (const auto &finding : row.findings) {
            if (finding.rule == rule)
                return finding;
        }
        return article::Finding();
    };
    const article::Finding before = first();
    QVERIFY(!before.convention && before.severity != article::Severity::Advice);
    stage.window.reviewing()->reviewPanel()->lookAt({}, 119);
    stage.window.findChild<QWidget *>(u"segmentList"_s)->setFocus();
    QTRY_COMPARE(stage.current(), 119);
    stage.inDialog([&] {
        auto *dialog = QApplication::activeModalWidget();
        dialog->findChild<QRadioButton *>(u"dismissScope3"_s)->click();
        dialog->findChild<QLineEdit *>(u"dismissReason"_s)->setFocus();
        stage.type(u"House style"_s);
        stage.key(Qt::Key_Return);
    });
    stage.key(Qt::Key_D);
    QTRY_VERIFY(ofRule(before.rule).convention);
    QCOMPARE(ofRule(before.rule).severity, article::Severity::Advice);
    QTRY_VERIFY(!session->checks()->isRunning());
    // It is kept, and holds for the whole library that was checked again.
    const auto kept = session->reviews()->conventions();
    QTRY_VERIFY(kept.isFinished());
    const auto conventions = kept.result();
    QVERIFY(conventions);
    QCOMPARE(conventions->size(), 1);
    QCOMPARE(conventions->first().value, u"convention"_s);
    QCOMPARE(conventions->first().reason, u"House style"_s);
    QVERIFY(ofRule(before.rule).convention);

    // The button on the card turns it round.
    const auto faultButton = [&] {
        const auto buttons =
            stage.window.findChildren<QToolButton *>(QRegularExpression(u"^faultButton\\d+$"_s));
        return buttons.isEmpty() ? nullptr : buttons.last();
    };
    QTRY_VERIFY(faultButton());
    faultButton()->click();
    QTRY_VERIFY(!ofRule(before.rule).convention);
    QTRY_COMPARE(ofRule(before.rule).severity, before.severity);
    QTRY_VERIFY(session->undoLabel().contains(u"for a fault"_s));
    stage.window.findChild<QWidget *>(u"segmentList"_s)->setFocus();
    QTRY_VERIFY(stage.listHasFocus());
    stage.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(ofRule(before.rule).convention);
    QTRY_VERIFY(session->undoLabel().contains(u"for a convention"_s));
    stage.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!ofRule(before.rule).convention);
}

QTEST_MAIN(TestReviewAids)
#include "tst_reviewaids.moc"
