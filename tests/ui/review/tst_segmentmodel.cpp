// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/review/maderows.h"
#include "ui/review/segmentmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace diglot;
using namespace diglot::test;
using namespace diglot::ui::review;
using article::Judgement;
using article::Severity;
using article::TextState;

namespace {

QList<int> shownIn(const SegmentModel &model)
{
    QList<int> numbers;
    for (int i = 0; i < model.rowCount(); ++i)
        numbers << model.row(model.index(i))->number();
    return numbers;
}

QList<SegmentRow> fourRows()
{
    QList<SegmentRow> rows;
    for (int number = 101; number <= 104; ++number)
        rows << row(number, u"s%1"_s.arg(number), u"t%1"_s.arg(number));
    rows[1].findings = {finding(u"length"_s, Severity::Warning)};
    rows[3].findings = {finding(u"links"_s, Severity::Error)};
    return rows;
}

SegmentFilter filterOf(const QString &query)
{
    return *SegmentFilter::parse(query, u"Anna"_s);
}

} // namespace

class TestSegmentModel : public QObject
{
    Q_OBJECT

private slots:
    void signs_data();
    void signs();
    void filtersAndOrders();
    void inconsistencyIsARisk();
    void keepsThePlace();
    void stepsFromDoubtToDoubt();
    void joinsFindingsWithWhatIsKept();
    void speaks();
};

void TestSegmentModel::signs_data()
{
    QTest::addColumn<SegmentRow>("made");
    QTest::addColumn<Sign>("sign");
    QTest::addColumn<bool>("doubtful");
    const auto with = [](const QList<workspace::Opinion> &opinions, article::Findings findings) {
        SegmentRow made = row(101, u"s"_s, u"t"_s);
        made.reviewed.opinions = opinions;
        made.findings = std::move(findings);
        return made;
    };
    const auto error = finding(u"links"_s, Severity::Error);
    const auto warning = finding(u"length"_s, Severity::Warning);
    const auto advice = finding(u"case"_s, Severity::Advice);
    const auto mine = opinion(u"Anna"_s, Judgement::Approved);
    const auto theirs = opinion(u"Boris"_s, Judgement::Rejected);
    const auto old = opinion(u"Anna"_s, Judgement::Approved, TextState::SourceChanged);
    QTest::newRow("nothing") << with({}, {}) << Sign::Nothing << false;
    QTest::newRow("advice is no doubt") << with({}, {advice}) << Sign::Nothing << false;
    QTest::newRow("warning") << with({}, {warning}) << Sign::Warning << true;
    QTest::newRow("error first") << with({}, {error, warning}) << Sign::Error << true;
    QTest::newRow("verdict over error") << with({mine}, {error}) << Sign::Approved << false;
    QTest::newRow("one's own first") << with({theirs, mine}, {}) << Sign::Approved << false;
    QTest::newRow("somebody else's") << with({theirs}, {error}) << Sign::Rejected << false;
    QTest::newRow("outdated") << with({old}, {}) << Sign::Outdated << true;
    QTest::newRow("outdated and warning") << with({old}, {warning}) << Sign::Outdated << true;
    QTest::newRow("outdated and error") << with({old}, {error}) << Sign::Error << true;
    QTest::newRow("somebody looked since") << with({old, theirs}, {}) << Sign::Rejected << false;
}

void TestSegmentModel::signs()
{
    QFETCH(const SegmentRow, made);
    QFETCH(const Sign, sign);
    QFETCH(const bool, doubtful);
    QCOMPARE(made.sign(u"Anna"_s), sign);
    QCOMPARE(made.isDoubtful(), doubtful);
}

void TestSegmentModel::filtersAndOrders()
{
    SegmentModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(fourRows());
    QCOMPARE(shownIn(model), (QList<int>{101, 102, 103, 104}));
    model.setOrder(SegmentModel::Order::Risk);
    QCOMPARE(shownIn(model), (QList<int>{104, 102, 101, 103}));
    model.setFilter(filterOf(u"is:doubtful"_s));
    QCOMPARE(shownIn(model), (QList<int>{104, 102}));
    QCOMPARE(model.doubtfulCount(), 2);
    model.setOrder(SegmentModel::Order::Place);
    QCOMPARE(shownIn(model), (QList<int>{102, 104}));
    QVERIFY(!model.indexOfNumber(103).isValid());
    QCOMPARE(model.indexOfNumber(104).row(), 1);
}

// Above what nothing speaks against and below a warning; the reason is told.
void TestSegmentModel::inconsistencyIsARisk()
{
    SegmentModel model;
    auto rows = fourRows(); // 102 has a warning, 104 an error
    rows[0].variance.targets = 2;
    rows[2].variance.targets = 3;
    rows[2].variance.usualTarget = u"so <b> wie sonst"_s;
    model.setRows(rows);
    model.setOrder(SegmentModel::Order::Risk);
    QCOMPARE(shownIn(model), (QList<int>{104, 102, 103, 101}));
    const auto told = [&](int row) {
        return model.data(model.index(row), Qt::ToolTipRole).toString();
    };
    QVERIFY(told(0).contains(u"The rule links fires."_s));
    QVERIFY2(told(2).contains(u"so &lt;b&gt; wie sonst"_s), qPrintable(told(2)));
    QVERIFY(told(2).contains(u"3"_s));
    QVERIFY(told(3).contains(u"usual one"_s));
    const QString said = model.data(model.index(2), Qt::AccessibleTextRole).toString();
    QVERIFY(said.contains(u"so <b> wie sonst"_s));
    rows[2].variance = {};
    model.setRows(rows);
    QCOMPARE(shownIn(model), (QList<int>{104, 102, 101, 103}));
    QCOMPARE(told(3), QString());
}

void TestSegmentModel::keepsThePlace()
{
    SegmentModel model;
    model.setRows(fourRows());
    const QSignalSpy resets(&model, &SegmentModel::modelReset);
    const QSignalSpy changes(&model, &SegmentModel::dataChanged);
    auto rows = fourRows();
    rows[0].reviewed.opinions = {opinion(u"Anna"_s, Judgement::Approved)};
    model.setRows(rows);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
    rows.removeFirst();
    model.setRows(rows);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(shownIn(model), (QList<int>{102, 103, 104}));
}

void TestSegmentModel::stepsFromDoubtToDoubt()
{
    SegmentModel model;
    model.setRows(fourRows());
    QCOMPARE(model.doubtfulFrom(-1, 1), 1);
    QCOMPARE(model.doubtfulFrom(1, 1), 3);
    QCOMPARE(model.doubtfulFrom(3, 1), 1); // round the end
    QCOMPARE(model.doubtfulFrom(-1, -1), 3);
    QCOMPARE(model.doubtfulFrom(1, -1), 3);
    auto rows = fourRows();
    rows[3].findings.clear();
    model.setRows(rows);
    QCOMPARE(model.doubtfulFrom(1, 1), 1); // the only one is the last to be offered
    rows[1].findings.clear();
    model.setRows(rows);
    QCOMPARE(model.doubtfulFrom(1, 1), -1);
}

void TestSegmentModel::joinsFindingsWithWhatIsKept()
{
    workspace::ArticleReview review;
    review.article = {u"."_s, u"desk/a.md"_s};
    for (const auto &made : {row(101, u"a"_s, u"b"_s), row(102, u"c"_s, u"d"_s),
                             row(103, u"e"_s, u"f"_s), row(0, u"g"_s, u"h"_s)})
        review.texts << made.reviewed;
    review.texts[2].text.place.key = u"desk/includes/x.md"_s;
    article::Dismissal dismissal;
    dismissal.rule = u"numbers"_s;
    dismissal.hit = u"3>13"_s;
    review.texts[0].dismissals << dismissal;
    auto hit = finding(u"numbers"_s, Severity::Warning);
    hit.variant = u"3>13"_s;
    const auto other = finding(u"links"_s, Severity::Error);
    workspace::EditionFindings found;
    found.texts = {{101, {}, 0, u"a"_s, u"b"_s, {hit, other}},
                   {102, {}, 0, u"c"_s, u"an earlier text"_s, {other}},
                   {103, {}, 0, u"e"_s, u"f"_s, {other}},
                   {0, u"title"_s, 2, u"g"_s, u"h"_s, {other}}};
    const auto rows = rowsOf(review, {&found, nullptr, {{1, {3, 0, u"usual"_s, {}}}}}, true);
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[0].findings, article::Findings{other});
    QCOMPARE(rows[0].dismissed, article::Findings{hit});
    QVERIFY(rows[1].findings.isEmpty()); // of a text that is no more
    QVERIFY(rows[2].findings.isEmpty()); // of another file with the same number
    QVERIFY(!rows[2].ownFile);
    QCOMPARE(rows[3].findings, article::Findings{other});
    QVERIFY(rows[0].machine);
    QCOMPARE(rows[1].variance.targets, 3);
    QVERIFY(!rows[0].variance.isAny());
}

void TestSegmentModel::speaks()
{
    SegmentModel model;
    auto rows = fourRows();
    rows[3].reviewed.opinions = {opinion(u"Anna"_s, Judgement::NeedsWork)};
    rows[3].reviewed.opinions[0].verdict.proposal = u"better"_s;
    model.setReviewer(u"Anna"_s);
    model.setRows(rows);
    const QString said = model.data(model.index(3), Qt::AccessibleTextRole).toString();
    for (const QString &part :
         {u"104"_s, u"Needs work"_s, u"t104"_s, u"s104"_s, u"The rule links fires"_s, u"better"_s})
        QVERIFY2(said.contains(part), qPrintable(said));
}

QTEST_MAIN(TestSegmentModel)
#include "tst_segmentmodel.moc"
