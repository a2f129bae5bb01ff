// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/review/maderows.h"
#include "ui/review/segmentfilter.h"

#include <QTest>

using namespace diglot;
using namespace diglot::test;
using namespace diglot::ui::review;
using article::Judgement;
using article::Severity;
using article::TextState;

namespace {

// One row of each kind; what a query shows is named by numbers.
QList<SegmentRow> rows()
{
    QList<SegmentRow> all{row(101, u"Sign in, then wait 3 days."_s, u"Войдите и ждите 13 дней."_s),
                          row(102, u"Save [the file](a.md)."_s, u"Сохраните файл."_s),
                          row(103, u"STRASSE"_s, u"Straße 5 GB"_s),
                          row(104, u"مرحبا"_s, u"你好，世界"_s),
                          row(0, u"Title"_s, u"Заголовок"_s)};
    all[0].findings = {finding(u"numbers"_s, Severity::Warning)};
    all[1].variance.targets = 2;
    all[2].variance.usualSource = u"usual"_s;
    all[2].variance.sources = 3;
    all[1].findings = {finding(u"links"_s, Severity::Error),
                       finding(u"length"_s, Severity::Advice)};
    all[1].reviewed.opinions = {opinion(u"Anna"_s, Judgement::NeedsWork),
                                opinion(u"Boris"_s, Judgement::Approved)};
    all[1].reviewed.opinions[0].verdict.comment = u"The link is GONE"_s;
    all[1].reviewed.opinions[1].verdict.proposal = u"Сохраните [файл](a.md)."_s;
    all[2].reviewed.opinions = {opinion(u"Anna"_s, Judgement::Approved, TextState::TargetChanged)};
    all[2].machine = true;
    all[3].ownFile = false;
    all[4].dismissed = {finding(u"case"_s, Severity::Warning)};
    return all;
}

} // namespace

class TestSegmentFilter : public QObject
{
    Q_OBJECT

private slots:
    void shows_data();
    void shows();
    void refuses_data();
    void refuses();
};

void TestSegmentFilter::shows_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<int>>("numbers");
    const auto add = [](const char *name, const QString &query, const QList<int> &numbers) {
        QTest::newRow(name) << query << numbers;
    };
    const QList<int> all{101, 102, 103, 104, 0};
    add("nothing typed", {}, all);
    add("blanks", u"   "_s, all);
    add("a field without its value", u"verdict:"_s, all);
    add("word on the source", u"sign"_s, {101});
    add("word on the target, other case", u"ЗАГОЛОВОК"_s, {0});
    add("sharp s folds", u"strasse"_s, {103});
    add("words are all needed", u"save файл"_s, {102});
    add("no verdict", u"verdict:none"_s, {101, 103, 104, 0});
    add("one's own verdict counts", u"verdict:needs-work"_s, {102});
    add("not somebody else's beside it", u"verdict:approved"_s, {});
    add("alternatives", u"verdict:outdated,needs-work"_s, {102, 103});
    add("rule", u"rule:numbers"_s, {101});
    add("rules", u"rule:numbers,links"_s, {101, 102});
    add("not a rule", u"-rule:numbers"_s, {102, 103, 104, 0});
    add("severity", u"severity:error"_s, {102});
    add("every severity of a row", u"severity:advice"_s, {102});
    add("machine", u"is:machine"_s, {103});
    add("human", u"is:human"_s, {101, 102, 104, 0});
    add("changed", u"is:changed"_s, {103});
    add("doubtful", u"is:doubtful"_s, {101, 103});
    add("inconsistent", u"is:inconsistent"_s, {102, 103});
    add("unit", u"is:unit"_s, {0});
    add("included", u"is:included"_s, {104});
    add("proposal", u"has:proposal"_s, {102});
    add("comment", u"has:comment"_s, {102});
    add("dismissal", u"has:dismissal"_s, {0});
    add("several opinions", u"has:opinions"_s, {102});
    add("reviewer", u"reviewer:boris"_s, {102});
    add("comment text", u"comment:gone"_s, {102});
    add("quoted", u"target:\"ждите 13\""_s, {101});
    add("not closed", u"target:\"ждите"_s, {101});
    add("source only", u"source:файл"_s, {});
    add("regular expression", u"target:/\\d+ (GB|дней)/"_s, {101, 103});
    add("regular expression on either side", u"/^s/"_s, {101, 102, 103});
    add("slash in an expression", u"/a\\/b/"_s, {});
    add("Chinese", u"世界"_s, {104});
    add("Arabic", u"source:مرحبا"_s, {104});
    add("number", u"number:102"_s, {102});
    add("numbers", u"number:102-104"_s, {102, 103, 104});
    add("together", u"is:doubtful -is:machine"_s, {101});
    add("upper case words", u"Is:Machine"_s, {103});
    add("a minus alone", u"- 13"_s, {});
}

void TestSegmentFilter::shows()
{
    QFETCH(const QString, query);
    QFETCH(const QList<int>, numbers);
    const auto filter = SegmentFilter::parse(query, u"Anna"_s);
    QVERIFY2(filter, filter ? "" : qPrintable(filter.error().what));
    QList<int> shown;
    for (const SegmentRow &one : rows()) {
        if (filter->matches(one))
            shown << one.number();
    }
    QCOMPARE(shown, numbers);
}

void TestSegmentFilter::refuses_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("named"); // what the sentence names
    QTest::newRow("field") << u"verdikt:none"_s << u"verdikt"_s;
    QTest::newRow("verdict") << u"verdict:maybe"_s << u"maybe"_s;
    QTest::newRow("severity") << u"severity:grave"_s << u"grave"_s;
    QTest::newRow("second value") << u"is:machine,animal"_s << u"animal"_s;
    QTest::newRow("number") << u"number:many"_s << u"many"_s;
    QTest::newRow("number without end") << u"number:1-"_s << u"1-"_s;
    QTest::newRow("expression") << u"target:/(/"_s << u":"_s;
}

void TestSegmentFilter::refuses()
{
    QFETCH(const QString, query);
    QFETCH(const QString, named);
    const auto filter = SegmentFilter::parse(query, u"Anna"_s);
    QVERIFY(!filter);
    QCOMPARE(filter.error().code, ErrorCode::Syntax);
    QVERIFY2(filter.error().what.contains(named), qPrintable(filter.error().what));
}

QTEST_GUILESS_MAIN(TestSegmentFilter)
#include "tst_segmentfilter.moc"
