// SPDX-License-Identifier: Apache-2.0
// What stands beside the verdicts: proposals in the article, terms of a glossary, other languages.
#include "tests/ui/shell/reviewstage.h"

#include <QDialog>
#include <QLabel>
#include <QTableView>

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
};

void TestReviewAids::initTestCase()
{
    reader::registerScheme();
}

// A switch puts proposals into the article, with what they change; off, the article is as before.
void TestReviewAids::showsProposals()
{
    const QTemporaryDir home;
    QVERIFY(makeLibrary(home.filePath(u"library"_s)));
    Stage stage(home);
    stage.settings.setReviewer(u"Anna"_s);
    QVERIFY(stage.open());
    stage.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isDoubtfulSlip(stage), Patience);
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
    const QTemporaryDir home;
    QVERIFY(makeLibrary(home.filePath(u"library"_s)));
    Stage stage(home);
    stage.settings.setReviewer(u"Anna"_s);
    QVERIFY(stage.open());
    stage.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isDoubtfulSlip(stage), Patience);
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
    const QTemporaryDir home;
    QVERIFY(makeLibrary(home.filePath(u"library"_s)));
    Stage stage(home);
    QVERIFY(stage.open());
    stage.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isDoubtfulSlip(stage), Patience);
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

QTEST_MAIN(TestReviewAids)
#include "tst_reviewaids.moc"
