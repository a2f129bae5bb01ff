// SPDX-License-Identifier: Apache-2.0
// Two reviewers' files come back to who sent them out, in the real window.
#include "app/workspace/exchangeservice.h"
#include "tests/ui/shell/reviewstage.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace diglot;
using namespace diglot::test;
using article::Judgement;
using article::Verdict;

namespace {

// Somebody else's profile on the same library.
class Reviewer
{
public:
    Reviewer(const QTemporaryDir &home, const QString &name)
        : m_folder(home.filePath(name))
        , m_file(home.filePath(name + u".jsonl"_s))
    {
        QVERIFY(m_workspace.open(home.filePath(u"library"_s), {}).result());
    }

    [[nodiscard]] bool say(const Stage &stage, int number, const QString &reviewer,
                           Judgement judgement)
    {
        Verdict verdict;
        verdict.text = stage.row(number).text();
        verdict.reviewer = reviewer;
        verdict.judgement = judgement;
        return say({verdict});
    }

    [[nodiscard]] bool say(const QList<Verdict> &verdicts)
    {
        workspace::ReviewService::Options options;
        options.dataFolder = m_folder;
        options.pollMs = 0;
        workspace::ReviewService service(m_workspace, options);
        return service.give(verdicts, verdicts.first().reviewer, u"Say"_s).result().has_value();
    }

    // What is kept of the article, as the window writes it.
    [[nodiscard]] QString file()
    {
        workspace::ExportRequest request;
        request.format = u"review"_s;
        request.path = m_file;
        request.locale = *LocaleTag::fromString(u"ru-RU");
        request.dataFolder = m_folder;
        workspace::ExchangeService service(m_workspace);
        return service.exportTexts(request).result() ? m_file : QString();
    }

private:
    QString m_folder;
    QString m_file;
    workspace::Workspace m_workspace;
};

QString textOf(const QTableView *table, int row)
{
    return table->model()->index(row, 2).data().toString();
}

} // namespace

class TestImporting : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { reader::registerScheme(); }
    void mergesTwoFiles();
    void showsLongTextsOfManyRows();
};

// Anna has judged 110 and 119 before; of her own words one file says one thing and the other one
// another, 119 she takes back, and Boris says something new of 123.
void TestImporting::mergesTwoFiles()
{
    OpenReview review;
    QVERIFY(review.begin());
    Stage &stage = review.stage;
    Reviewer base(review.home, u"base"_s);
    Reviewer first(review.home, u"first"_s);
    Reviewer second(review.home, u"second"_s);
    for (Reviewer *each : {&base, &first, &second})
        QVERIFY(each->say(stage, 110, u"Anna"_s, Judgement::Approved));
    for (Reviewer *each : {&base, &first})
        QVERIFY(each->say(stage, 119, u"Anna"_s, Judgement::Approved));
    QVERIFY(first.say(stage, 110, u"Anna"_s, Judgement::Rejected));
    QVERIFY(second.say(stage, 110, u"Anna"_s, Judgement::NeedsWork));
    QVERIFY(second.say(stage, 123, u"Boris"_s, Judgement::Rejected));
    auto *reviews = stage.window.reviewing()->session()->reviews();
    const auto judge = [&](int number) {
        Verdict verdict;
        verdict.text = stage.row(number).text();
        verdict.reviewer = u"Anna"_s;
        verdict.judgement = Judgement::Approved;
        return reviews->give({verdict}, u"Anna"_s, u"Say"_s).result().has_value();
    };
    QVERIFY(judge(110) && judge(119));
    QTRY_VERIFY(stage.mine(110) && stage.mine(119));

    stage.prompts.files = {first.file(), second.file(), base.file()};
    stage.inDialog([&] {
        auto *dialog = QApplication::activeModalWidget();
        QCOMPARE(dialog->objectName(), u"importDialog"_s);
        const auto *table = dialog->findChild<QTableView *>(u"importTable"_s);
        const auto *summary = dialog->findChild<QLabel *>(u"importSummary"_s);
        auto *accept = dialog->findChild<QPushButton *>(u"acceptButton"_s);
        auto *addSecond = dialog->findChild<QPushButton *>(u"importSecond"_s);
        auto *addBase = dialog->findChild<QPushButton *>(u"importBase"_s);
        // Alone, the first file stands against what is kept, and nothing of it is taken.
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY(textOf(table, 0).contains("Kept now: Anna"_L1));
        QVERIFY(!accept->isEnabled());
        addSecond->click();
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QVERIFY(dialog->windowTitle().contains("first.jsonl, second.jsonl"_L1));
        addBase->click();
        QTRY_COMPARE(table->model()->rowCount(), 4);
        QVERIFY2(summary->text().startsWith(u"Changed since base.jsonl · 2 can be taken"_s),
                 qPrintable(summary->text()));
        QVERIFY(summary->text().contains("1 conflict"_L1));
        QVERIFY(textOf(table, 0).startsWith(u"first.jsonl · Anna"_s));
        QVERIFY(textOf(table, 1).startsWith(u"second.jsonl · Anna"_s));
        QVERIFY(textOf(table, 2).contains("The verdict is taken back"_L1));
        QVERIFY(textOf(table, 3).contains("Boris"_L1));
        QCOMPARE(accept->text(), u"Take 2"_s);
        const auto version = table->model()->index(1, 0);
        QVERIFY(table->model()->setData(version, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(accept->text(), u"Take 3"_s);
        accept->click();
    });
    stage.key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(stage.mine(110) && stage.mine(110)->judgement == Judgement::NeedsWork);
    QTRY_VERIFY(!stage.mine(119));
    QTRY_VERIFY(stage.row(123).opinionOf(u"Boris"_s));
    // All of it is one step.
    auto *undo = stage.window.findChild<QAction *>(u"undoReview"_s);
    QTRY_COMPARE(undo->text(), u"Undo: Import first.jsonl, second.jsonl"_s);
    undo->trigger();
    QTRY_VERIFY(stage.mine(110) && stage.mine(110)->judgement == Judgement::Approved);
    QTRY_VERIFY(stage.mine(119) && !stage.row(123).opinionOf(u"Boris"_s));
}

// However many rows a file brings, those that are seen are as high as their texts, the first ones
// and the last.
void TestImporting::showsLongTextsOfManyRows()
{
    constexpr int rows = 10'000;
    OpenReview review;
    QVERIFY(review.begin());
    Stage &stage = review.stage;
    Reviewer one(review.home, u"one"_s);
    QList<Verdict> verdicts;
    for (int i = 0; i < rows; ++i) {
        Verdict verdict;
        verdict.text = stage.row(110).text();
        verdict.reviewer = u"Reviewer "_s + QString::number(rows + i);
        verdict.comment = u"A long comment on that. "_s.repeated(i % 30);
        verdict.judgement = Judgement::Approved;
        verdicts.append(verdict);
    }
    QVERIFY(one.say(verdicts));
    const QString path = one.file();
    QVERIFY(!path.isEmpty());
    stage.prompts.files = {path};
    stage.inDialog([&] {
        auto *dialog = QApplication::activeModalWidget();
        auto *table = dialog->findChild<QTableView *>(u"importTable"_s);
        QTRY_VERIFY2(table->model()->rowCount() == rows,
                     qPrintable(dialog->findChild<QLabel *>(u"importSummary"_s)->text()));
        const auto isFitted = [table](int row) {
            const QRect room(0, 0, table->columnWidth(2), INT_MAX / 2);
            const QString text = table->model()->index(row, 2).data().toString();
            return table->rowHeight(row) >=
                   table->fontMetrics().boundingRect(room, Qt::TextWordWrap, text).height();
        };
        QTRY_VERIFY(table->isVisible() && isFitted(0) && isFitted(1) && isFitted(2));
        QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
        QTRY_COMPARE(table->currentIndex().row(), rows - 1);
        QTRY_VERIFY(isFitted(rows - 1) && table->viewport()->rect().contains(table->visualRect(
                                              table->model()->index(rows - 1, 1))));
        dialog->findChild<QPushButton *>(u"cancelButton"_s)->click();
    });
    stage.key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
}

QTEST_MAIN(TestImporting)
#include "tst_importing.moc"
