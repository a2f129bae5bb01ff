// SPDX-License-Identifier: Apache-2.0
// What a reviewer says of many sentences at once, in the real window: each first shows how many
// they are, is one change, and is taken back by one.
#include "app/workspace/qualitynames.h"
#include "tests/ui/shell/reviewstage.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QTreeWidget>

using namespace diglot;
using namespace diglot::test;
using widgets::Answer;

namespace {

// A list that shows what a filter leaves, and all of that chosen.
struct ManyStage : OpenReview
{
    [[nodiscard]] bool choose(const QString &filter, int rows)
    {
        if (!begin())
            return false;
        stage.key(Qt::Key_F, Qt::AltModifier);
        stage.type(filter);
        auto *all = stage.window.findChild<QToolButton *>(u"chooseAllShown"_s);
        if (!all->isVisible() || list()->model()->rowCount() != rows)
            return false;
        all->click();
        return list()->hasFocus() && list()->selectionModel()->selectedIndexes().size() == rows;
    }

    [[nodiscard]] ui::review::SegmentList *list() const
    {
        return stage.window.findChild<ui::review::SegmentList *>(u"segmentList"_s);
    }
    [[nodiscard]] QAction *undo() const
    {
        return stage.window.findChild<QAction *>(u"undoReview"_s);
    }
    [[nodiscard]] int said()
    {
        int count = 0;
        for (const Slip &slip : Slips)
            count += stage.mine(slip.number) ? 1 : 0;
        return count;
    }
};

} // namespace

class TestReviewMany : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { reader::registerScheme(); }
    void comments();
    void dismissesARule();
    void proposes();
    void takesBackVerdicts();
    void writesForOneAlone();
};

void TestReviewMany::comments()
{
    ManyStage many;
    QVERIFY(many.choose(u"is:doubtful"_s, 3));
    Stage &stage = many.stage;
    auto *session = stage.window.reviewing()->session();
    session->comment(stage.row(119), u"Mine"_s);
    QTRY_COMPARE(many.undo()->text(), u"Undo: Comment on 119"_s);
    stage.prompts.texts = {QString(), u"Ask Boris"_s};
    stage.key(Qt::Key_C);
    QVERIFY(stage.prompts.asked.last().contains(u"3 sentences"_s));
    QVERIFY(!stage.mine(110));
    stage.key(Qt::Key_C);
    QCOMPARE(stage.mine(110)->comment, u"Ask Boris"_s);
    QCOMPARE(stage.mine(119)->comment, u"Mine; Ask Boris"_s);
    QCOMPARE(stage.mine(123)->comment, u"Ask Boris"_s);
    QTRY_COMPARE(many.undo()->text(), u"Undo: Comment on 3 sentences"_s);
    stage.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!stage.mine(110) && !stage.mine(123));
    QTRY_COMPARE(stage.mine(119)->comment, u"Mine"_s);
}

// The rules that found something, with how many sentences each; one of them goes.
void TestReviewMany::dismissesARule()
{
    ManyStage many;
    QVERIFY(many.choose(u"is:doubtful"_s, 3));
    Stage &stage = many.stage;
    const auto found = [&](const QString &rule) {
        int count = 0;
        for (const Slip &slip : Slips) {
            const SegmentRow row = stage.row(slip.number);
            for (const auto &finding : row.findings)
                count += finding.rule == rule ? 1 : 0;
        }
        return count;
    };
    const QString rule = stage.row(119).findings.first().rule;
    const int before = found(rule);
    QVERIFY(before > 0);
    const qsizetype others = stage.row(110).findings.size() + stage.row(119).findings.size() +
                             stage.row(123).findings.size() - before;
    int sentences = 0;
    for (const Slip &slip : Slips) {
        const SegmentRow row = stage.row(slip.number);
        sentences += std::any_of(row.findings.cbegin(), row.findings.cend(),
                                 [&](const auto &finding) { return finding.rule == rule; });
    }
    stage.inDialog([&] {
        auto *dialog = QApplication::activeModalWidget();
        auto *rules = dialog->findChild<QListWidget *>(u"dismissList"_s);
        const QString title = workspace::ruleTitle(rule);
        const auto lines = rules->findItems(title, Qt::MatchStartsWith);
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines.first()->text().contains(QString::number(sentences)),
                 qPrintable(lines.first()->text()));
        rules->setCurrentItem(lines.first());
        QCOMPARE(dialog->findChild<QRadioButton *>(u"dismissScope0"_s)->text(),
                 u"Only in these sentences"_s);
        stage.type(u"On purpose"_s);
        stage.key(Qt::Key_Return);
    });
    stage.key(Qt::Key_D);
    QTRY_COMPARE(found(rule), 0);
    QCOMPARE(stage.row(110).findings.size() + stage.row(119).findings.size() +
                 stage.row(123).findings.size(),
             others);
    QCOMPARE(stage.row(119).reviewed.dismissals.first().reason, u"On purpose"_s);
    QTRY_VERIFY(stage.listHasFocus());
    // All of it is one step.
    stage.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(found(rule), before);
    stage.key(Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(found(rule), 0);
    // And what was dismissed is shown again, once that was said.
    stage.window.findChild<QLineEdit *>(u"reviewFilter"_s)->setText(u"has:dismissal"_s);
    QTRY_COMPARE(many.list()->model()->rowCount(), sentences);
    many.list()->selectAll();
    many.list()->setFocus();
    stage.prompts.answers = {{Answer::Choice::Accepted}};
    stage.key(Qt::Key_S);
    QTRY_COMPARE(found(rule), before);
}

// Words give way in every sentence that has them; what would lose markup is not ticked.
void TestReviewMany::proposes()
{
    ManyStage many;
    QVERIFY(many.choose(u"number:110-123"_s, 14));
    Stage &stage = many.stage;
    const QString word = u"сообщени"_s;
    QList<int> having;
    for (int number = 110; number <= 123; ++number) {
        if (stage.row(number).text().target.contains(word))
            having << number;
    }
    QVERIFY(having.size() > 1);
    const auto enabled = [](const QDialog *dialog) {
        const auto *accept = dialog->findChild<QPushButton *>(u"acceptButton"_s);
        return QTest::qWaitFor([accept] { return accept->isEnabled(); }, Patience);
    };
    stage.inDialog([&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QCOMPARE(dialog->objectName(), u"replaceDialog"_s);
        QVERIFY(dialog->windowTitle().contains(u"14"_s));
        auto *tree = dialog->findChild<QTreeWidget *>(u"replaceTree"_s);
        auto *accept = dialog->findChild<QPushButton *>(u"acceptButton"_s);
        QVERIFY(!accept->isEnabled());
        stage.type(word);
        QCOMPARE(tree->topLevelItemCount(), int(having.size()));
        QCOMPARE(tree->topLevelItem(0)->text(0), QString::number(having.first()));
        dialog->findChild<QLineEdit *>(u"replaceWith"_s)->setFocus();
        stage.type(u"письм"_s);
        QVERIFY(enabled(dialog));
        QVERIFY(accept->text().contains(QString::number(having.size())));
        tree->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
        QVERIFY(accept->text().contains(QString::number(having.size() - 1)));
        stage.key(Qt::Key_Return);
    });
    stage.key(Qt::Key_P);
    QVERIFY(!stage.mine(having.first()));
    for (const int number : having.mid(1)) {
        QString wanted = stage.row(number).text().target;
        QCOMPARE(stage.mine(number)->proposal, wanted.replace(word, u"письм"_s));
    }
    QTRY_VERIFY(stage.listHasFocus());
    QTRY_VERIFY(many.undo()->text().contains(QString::number(having.size() - 1)));
    stage.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!stage.mine(having.last()));

    // A link that would be lost.
    stage.inDialog([&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        auto *tree = dialog->findChild<QTreeWidget *>(u"replaceTree"_s);
        stage.type(u"["_s);
        QVERIFY(tree->topLevelItemCount() > 0);
        auto *item = tree->topLevelItem(0);
        QTRY_COMPARE(item->checkState(0), Qt::Unchecked);
        QVERIFY(!item->text(3).isEmpty());
        stage.key(Qt::Key_Escape);
    });
    stage.key(Qt::Key_P);
}

void TestReviewMany::takesBackVerdicts()
{
    ManyStage many;
    QVERIFY(many.choose(u"is:doubtful"_s, 3));
    Stage &stage = many.stage;
    stage.prompts.answers = {{Answer::Choice::Accepted}, {Answer::Choice::Accepted}};
    // The filter shows what nobody has judged: it is emptied by this.
    stage.key(Qt::Key_N);
    QCOMPARE(many.said(), 3);
    QTRY_COMPARE(many.undo()->text(), u"Undo: Mark 3 sentences as needing work"_s);
    stage.window.findChild<QLineEdit *>(u"reviewFilter"_s)->setText(u"verdict:needs-work"_s);
    many.list()->selectAll();
    many.list()->setFocus();
    stage.key(Qt::Key_Backspace);
    QCOMPARE(many.said(), 0);
    QTRY_COMPARE(many.undo()->text(), u"Undo: Take back 3 verdicts"_s);
}

// The boxes below the list are about one sentence: with several chosen nothing is written there
// that would reach one of them alone.
void TestReviewMany::writesForOneAlone()
{
    ManyStage many;
    QVERIFY(many.choose(u"is:doubtful"_s, 3));
    Stage &stage = many.stage;
    auto *comment = stage.window.findChild<QLineEdit *>(u"commentEdit"_s);
    QVERIFY(!comment->isEnabled());
    many.list()->setCurrentIndex(many.list()->model()->index(1, 0));
    QVERIFY(comment->isEnabled());
    QCOMPARE(stage.current(), 119);
}

QTEST_MAIN(TestReviewMany)
#include "tst_reviewmany.moc"
