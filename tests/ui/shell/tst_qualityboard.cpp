// SPDX-License-Identifier: Apache-2.0
// The page about a library's quality in the real window: from a figure to its sentences, one
// translation proposed everywhere, a sample drawn and judged from article to article.
#include "tests/ui/shell/qualitystage.h"
#include "ui/review/figureview.h"
#include "ui/review/hitlist.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>

using namespace diglot;
using namespace diglot::test;
using ui::review::HitList;
using Stage = QualityStage;

class TestQualityBoard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { reader::registerScheme(); }
    void figuresLeadToSentences();
    void checksOnce();
    void barsLeadToVerdicts();
    void keysAlone();
    void narrowsAndGroups();
    void proposesForAll();
    void judgesASample();
    void writesAReport();
    void leadsBackToTheArticle();
};

void TestQualityBoard::figuresLeadToSentences()
{
    Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.openPage(Qt::Key_Q));
    stage.click(u"partsTable"_s, u"ru-RU"_s, BarTable::FirstValue + 3);
    auto *hits = stage.find<HitList>(u"hitList"_s);
    QVERIFY(hits->isVisible());
    QCOMPARE(hits->hits().size(), stage.figures().flagged);
    QVERIFY(stage.find<QLabel>(u"hitsTitle"_s)->text().contains(u"Русский"_s));

    // One of them leads to its article, with the list beside it filtered alike.
    int at = -1;
    for (int i = 0; i < hits->hits().size(); ++i) {
        if (hits->hits().at(i).number == 102 && hits->hits().at(i).article.key == u"set/a.md"_s)
            at = i;
    }
    QVERIFY(at >= 0);
    QTest::mouseClick(hits->viewport(), Qt::LeftButton, {},
                      hits->visualRect(hits->model()->index(at, 0)).center());
    QVERIFY(stage.waitForArticle(u"set/a.md"_s));
    QVERIFY(!stage.panel()->isVisible());
    QVERIFY(waitFor([&] { return stage.current() == 102; }, Patience));
    QCOMPARE(stage.filter(), u"has:finding"_s);
    QCOMPARE(stage.find<QAction>(u"closeTab"_s)->isEnabled(), true);

    // Back to what one came from; Escape goes a step back at a time.
    stage.key(Qt::Key_Q, Qt::AltModifier);
    QVERIFY(stage.panel()->isVisible());
    QCOMPARE(stage.find<QAction>(u"closeTab"_s)->isEnabled(), false);
    stage.key(Qt::Key_Escape);
    QVERIFY(!stage.panel()->isVisible());
}

// The page and the list beside the article share what was found: the library is checked once,
// whichever was opened first, and the order by risk knows what is translated in several ways.
void TestQualityBoard::checksOnce()
{
    Stage stage;
    QVERIFY(stage.open(u"set/b.md"_s));
    auto *session = stage.window.reviewing()->session();
    const QSignalSpy finished(session->checks(), &workspace::CheckService::finished);
    QVERIFY(stage.openPage(Qt::Key_Q));
    QCOMPARE(finished.size(), 1);
    stage.key(Qt::Key_Escape);
    stage.find<QAction>(u"showReview"_s)->trigger();
    const auto usual = [&](int number) {
        for (const auto &row : session->rows()) {
            if (row.number() == number)
                return row.variance.usualTarget;
        }
        return QString();
    };
    QVERIFY(waitFor([&] { return !usual(102).isEmpty(); }, Patience));
    QCOMPARE(usual(102), u"Сохраните этот файл."_s);
    QCOMPARE(usual(101), QString());
    QVERIFY(stage.window.reviewing()->isSettled());
    QCOMPARE(finished.size(), 1);
    // Checking once more is seen by both.
    stage.key(Qt::Key_Q, Qt::AltModifier);
    QTest::mouseClick(stage.find<QPushButton>(u"qualityCheck"_s), Qt::LeftButton);
    QVERIFY(!stage.window.reviewing()->isSettled());
    QVERIFY(waitFor([&] { return finished.size() == 2; }, Patience));
    QVERIFY(stage.window.reviewing()->isSettled());
}

void TestQualityBoard::barsLeadToVerdicts()
{
    Stage stage;
    QVERIFY(stage.open(u"set/a.md"_s));
    stage.find<QAction>(u"showReview"_s)->trigger();
    QVERIFY(
        waitFor([&] { return stage.window.reviewing()->session()->rows().size() >= 3; }, Patience));
    auto *session = stage.window.reviewing()->session();
    const auto rows = session->rows(); // a verdict makes new ones
    for (const auto &row : rows) {
        if (row.number() == 101)
            session->judge({row}, article::Judgement::Approved);
        if (row.number() == 103)
            session->judge({row}, article::Judgement::Rejected);
    }
    QVERIFY(stage.openPage(Qt::Key_Q));
    QVERIFY(waitFor([&] { return stage.figures().reviewed() == 2; }, Patience));
    stage.click(u"partsTable"_s, u"ru-RU"_s, BarTable::Bar, 2);
    auto *hits = stage.find<HitList>(u"hitList"_s);
    QCOMPARE(hits->hits().size(), 1);
    QCOMPARE(hits->hits().first().number, 103);
    QCOMPARE(hits->hits().first().sign, ui::review::Sign::Rejected);
    // What happens meanwhile is shown at once.
    session->undo();
    QVERIFY(waitFor([&] { return hits->hits().isEmpty(); }, Patience));
    stage.key(Qt::Key_Escape);
    stage.click(u"partsTable"_s, u"ru-RU"_s, BarTable::Bar, 0);
    QCOMPARE(hits->hits().first().number, 101);
}

void TestQualityBoard::keysAlone()
{
    Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.openPage(Qt::Key_Q));
    QTest::mouseClick(stage.find<QWidget>(u"qualityViewRules"_s), Qt::LeftButton);
    auto *rules = stage.find<BarTable>(u"rulesTable"_s);
    QVERIFY(rules->isVisible());
    rules->setFocus();
    rules->setCurrentId(u"numbers"_s);
    QCOMPARE(rules->currentId(), u"numbers"_s);
    stage.key(Qt::Key_Return);
    auto *hits = stage.find<HitList>(u"hitList"_s);
    QVERIFY(hits->hasFocus());
    QCOMPARE(hits->hits().size(), 1);
    stage.key(Qt::Key_Escape);
    QVERIFY(rules->isVisible() && rules->hasFocus());
    stage.key(Qt::Key_Return);
    stage.key(Qt::Key_Return);
    QVERIFY(stage.waitForArticle(u"set/a.md"_s));
    QVERIFY(waitFor([&] { return stage.current() == 102; }, Patience));
    QCOMPARE(stage.filter(), u"rule:numbers"_s);
    // Every cell says what it is.
    const auto *parts = stage.find<BarTable>(u"partsTable"_s);
    for (int column = 0; column < parts->model()->columnCount(); ++column)
        QVERIFY(
            !parts->model()->index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
}

void TestQualityBoard::narrowsAndGroups()
{
    Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.openPage(Qt::Key_Q));
    const auto *parts = stage.find<BarTable>(u"partsTable"_s);
    QCOMPARE(parts->rows().size(), 3); // German, Russian, all
    QCOMPARE(parts->rows().last().values.first(), QString::number(stage.figures().texts));
    auto *by = stage.find<QComboBox>(u"qualityBy"_s);
    by->setCurrentIndex(by->findData(int(workspace::QualityBy::Translation)));
    QCOMPARE(parts->rows().size(), 3); // machine, human, all
    auto *locale = stage.find<QComboBox>(u"qualityLocale"_s);
    locale->setCurrentIndex(locale->findData(u"de-DE"_s));
    QCOMPARE(parts->rows().size(), 2);
    QCOMPARE(parts->rows().last().values.first(), u"2"_s);
    stage.click(u"partsTable"_s, u"All"_s, BarTable::FirstValue);
    QCOMPARE(stage.find<HitList>(u"hitList"_s)->hits().size(), 1);
}

void TestQualityBoard::proposesForAll()
{
    Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.openPage(Qt::Key_K));
    const auto *cases = stage.find<BarTable>(u"caseTable"_s);
    QCOMPARE(cases->rows().size(), 1);
    QCOMPARE(cases->rows().first().values, (QStringList{u"ru-RU"_s, u"3"_s, u"4"_s}));
    auto *variants = stage.find<QTreeWidget>(u"variantTree"_s);
    QCOMPARE(variants->topLevelItemCount(), 3);
    QVERIFY(variants->topLevelItem(0)->text(0).contains(u"Сохраните этот файл."_s));
    auto *propose = stage.find<QPushButton>(u"proposeAllButton"_s);

    // The preview says what is touched; what differs in its source waits for a decision.
    bool cancelled = false;
    stage.inDialog([&cancelled](QWidget *dialog) {
        cancelled = true;
        dialog->findChild<QPushButton *>(u"cancelButton"_s)->click();
    });
    propose->click();
    QVERIFY(waitFor([&] { return cancelled && propose->isEnabled(); }, Patience));
    QCOMPARE(stage.figures().proposals, 0);
    QStringList ticked;
    bool accepted = false;
    stage.inDialog([&](QWidget *dialog) {
        auto *tree = dialog->findChild<QTreeWidget *>(u"proposeTree"_s);
        auto *accept = dialog->findChild<QPushButton *>(u"acceptButton"_s);
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            auto *item = tree->topLevelItem(i)->child(0);
            ticked << item->text(1) + (item->checkState(0) == Qt::Checked ? u" yes"_s : u" no"_s);
            if (!item->text(2).isEmpty())
                ticked << u"why"_s;
        }
        tree->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
        ticked << QString::number(int(accept->isEnabled()));
        tree->topLevelItem(0)->setCheckState(0, Qt::Checked);
        accepted = true;
        accept->click();
    });
    propose->click();
    QVERIFY(waitFor([&] { return accepted; }, Patience));
    QCOMPARE(ticked, (QStringList{u"Сохранить документ. yes"_s, u"Запишите сам файл no"_s, u"why"_s,
                                  u"0"_s}));
    QVERIFY(waitFor([&] { return stage.figures().proposals == 1; }, Patience));
    const auto *text =
        stage.window.quality()->service()->quality()->text(u"ru-RU/set/b.md"_s, 102, {});
    QVERIFY(text);
    QCOMPARE(text->verdicts.first().proposal, u"Сохраните этот файл."_s);

    // One step takes it back, from the page itself.
    QVERIFY(waitFor([&] { return !stage.window.reviewing()->session()->undoLabel().isEmpty(); },
                    Patience));
    stage.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(waitFor([&] { return stage.figures().proposals == 0; }, Patience));
    QVERIFY(stage.panel()->isVisible());

    // A place leads to its article.
    variants->setFocus();
    variants->setCurrentItem(variants->topLevelItem(0)->child(0));
    stage.key(Qt::Key_Return);
    QVERIFY(stage.waitForArticle(u"set/a.md"_s));
    QVERIFY(waitFor([&] { return stage.current() == 101; }, Patience));
}

void TestQualityBoard::judgesASample()
{
    Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.openPage(Qt::Key_S));
    auto *locale = stage.find<QComboBox>(u"qualityLocale"_s);
    locale->setCurrentIndex(locale->findData(u"ru-RU"_s));
    stage.find<QSpinBox>(u"sampleSize"_s)->setValue(4);
    stage.find<QLineEdit>(u"sampleSeed"_s)->setText(u"7"_s);
    stage.find<QPushButton>(u"sampleDraw"_s)->click();
    auto *list = stage.find<HitList>(u"sampleList"_s);
    QVERIFY(waitFor([&] { return list->hits().size() == 4; }, Patience));
    QStringList drawn;
    for (const auto &hit : list->hits())
        drawn << hit.article.key + u' ' + hit.place;
    QVERIFY(!stage.find<QLabel>(u"sampleFormula"_s)->text().isEmpty());

    // From article to article, from the keyboard.
    stage.find<QPushButton>(u"sampleJudge"_s)->click();
    auto *place = stage.find<QLabel>(u"walkPlace"_s);
    QStringList judged;
    for (int i = 0; i < 4; ++i) {
        const QString key = drawn.at(i).section(u' ', 0, 0);
        const int number = drawn.at(i).section(u' ', 1).toInt();
        QVERIFY(stage.waitForArticle(key));
        QVERIFY(waitFor(
            [&] {
                const auto *row = stage.window.reviewing()->reviewPanel()->currentRow();
                return row && row->number() == number && row->text().place.key == key;
            },
            Patience));
        QVERIFY(place->isVisible() && place->text().contains(QString::number(i + 1)));
        stage.find<QWidget>(u"segmentList"_s)->setFocus();
        stage.key(Qt::Key_A);
    }
    // With the last verdict the score is there.
    QVERIFY(waitFor([&] { return stage.panel()->isVisible(); }, Patience));
    QCOMPARE(stage.panel()->view(), QualityPanel::View::Sample);
    auto *score = stage.find<QLabel>(u"sampleScore"_s);
    QVERIFY(waitFor([&] { return score->text() == QLocale().toString(100.0, 'f', 2); }, Patience));
    QVERIFY(stage.find<QLabel>(u"sampleWarnings"_s)->isVisible()); // far too short
    QVERIFY(!place->isVisible());
    QVERIFY(waitFor([&] { return stage.figures().approved == 4; }, Patience));

    // Another model, another formula.
    const QString formula = stage.find<QLabel>(u"sampleFormula"_s)->text();
    auto *model = stage.find<QComboBox>(u"sampleModel"_s);
    model->setCurrentIndex(model->findData(u"lisa"_s));
    QVERIFY(stage.find<QLabel>(u"sampleFormula"_s)->text() != formula);
    QCOMPARE(stage.settings.qualityModel(), u"lisa"_s);

    // A second opinion, and who agrees with whom.
    QVERIFY(!stage.find<BarTable>(u"agreementTable"_s)->isVisible());
    const auto *text = stage.window.quality()->service()->quality().get();
    QList<article::Verdict> second;
    for (const auto &one : text->texts) {
        for (article::Verdict verdict : one.verdicts) {
            verdict.reviewer = u"Boris"_s;
            second.append(verdict);
        }
    }
    QVERIFY(
        stage.window.reviewing()->session()->reviews()->give(second, u"Boris"_s, u"x"_s).result());
    auto *agreement = stage.find<BarTable>(u"agreementTable"_s);
    QVERIFY(waitFor([&] { return agreement->isVisible(); }, Patience));
    QCOMPARE(agreement->rows().first().name, u"Anna · Boris"_s);
    QCOMPARE(agreement->rows().first().values.first(), u"4"_s);
}

void TestQualityBoard::writesAReport()
{
    Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.openPage(Qt::Key_Q));
    const QString path = stage.home.filePath(u"report.html"_s);
    stage.prompts.files = {path, stage.home.filePath(u"no/such/folder/report.html"_s)};
    auto *button = stage.find<QPushButton>(u"qualityReport"_s);
    auto *told = stage.find<QLabel>(u"qualityTold"_s);
    button->click();
    QVERIFY(waitFor([&] { return told->isVisible(); }, Patience));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray html = file.readAll();
    QVERIFY(html.contains("ru-RU") && html.contains("</html>"));
    told->hide();
    button->click();
    QVERIFY(waitFor([&] { return told->isVisible(); }, Patience));
    QCOMPARE(told->property("tone").toString(), u"error"_s);
}

void TestQualityBoard::leadsBackToTheArticle()
{
    Stage stage;
    QVERIFY(stage.open());
    QVERIFY(stage.openPage(Qt::Key_Q));
    stage.key(Qt::Key_K, Qt::ControlModifier); // searching
    QVERIFY(!stage.panel()->isVisible());
    QVERIFY(stage.openPage(Qt::Key_Q));
    stage.find<QAction>(u"actionViewReading"_s)->trigger();
    QVERIFY(!stage.panel()->isVisible());
    QVERIFY(stage.openPage(Qt::Key_K));
    stage.key(Qt::Key_K, Qt::AltModifier); // the same key once more
    QVERIFY(!stage.panel()->isVisible());
    QVERIFY(stage.openPage(Qt::Key_S));
    stage.find<QAction>(u"toggleTheme"_s)->trigger(); // about the window, not about an article
    QVERIFY(stage.panel()->isVisible());
    stage.find<QToolButton>(u"qualityClose"_s)->click();
    QVERIFY(!stage.panel()->isVisible());
}

QTEST_MAIN(TestQualityBoard)
#include "tst_qualityboard.moc"
