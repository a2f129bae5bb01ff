// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/reconcile.h"

#include "tests/app/exchange/rows.h"

#include <QTest>

using namespace diglot;
using namespace diglot::exchange;
using namespace diglot::test;
using namespace Qt::StringLiterals;
using article::Judgement;
using article::Verdict;

namespace {

// A table's line as it went out with one verdict, or none.
ReturnedRow lineOf(const Row &row)
{
    ReturnedRow line;
    line.place = row.text.place;
    line.source = row.text.source;
    line.target = row.text.target;
    line.sourceHash = article::textHash(row.text.source);
    line.targetHash = article::textHash(row.text.target);
    line.statement = statementOf(row.verdicts);
    line.exported = digest(line.statement);
    line.reviewer = row.verdicts.isEmpty() ? QString() : row.verdicts.first().reviewer;
    return line;
}

// A unit with everything recorded beside it, as XLIFF has it.
ReturnedRow unitOf(const Row &row)
{
    ReturnedRow unit = lineOf(row);
    unit.reviewer.clear();
    unit.verdicts = row.verdicts;
    return unit;
}

PresentText present(const Row &row)
{
    return {row.text, row.verdicts};
}

} // namespace

class TestReconcile : public QObject
{
    Q_OBJECT

private:
    const QString m_source = u"Select **Save**."_s;
    const QString m_target = u"حدد **حفظ**."_s;

private slots:
    void untouchedIsUnchanged()
    {
        const Row silent = row(101, m_source, m_target);
        QCOMPARE(reconcile(lineOf(silent), present(silent), u"Me"_s).outcome, Outcome::Unchanged);
        const Row said = row(101, m_source, m_target, {verdict(Judgement::Rejected, u"bad"_s)});
        QCOMPARE(reconcile(lineOf(said), present(said), u"Me"_s).outcome, Outcome::Unchanged);
        QCOMPARE(reconcile(unitOf(said), present(said), u"Me"_s).outcome, Outcome::Unchanged);
    }

    void filledInIsTaken()
    {
        const Row silent = row(101, m_source, m_target);
        ReturnedRow line = lineOf(silent);
        line.statement = {Judgement::Approved, {u"ok"_s}, u"P"_s, {}};
        const Reconciled result = reconcile(line, present(silent), u"Me"_s);
        QCOMPARE(result.outcome, Outcome::Taken);
        QCOMPARE(result.verdicts.size(), 1);
        QCOMPARE(result.verdicts.first().reviewer, u"Me"_s);
        QCOMPARE(result.verdicts.first().judgement, Judgement::Approved);
        QCOMPARE(result.verdicts.first().comment, u"ok"_s);
        QCOMPARE(result.verdicts.first().proposal, u"P"_s);
        QCOMPARE(result.verdicts.first().text, silent.text);
        line.reviewer = u"Ines"_s;
        QCOMPARE(reconcile(line, present(silent), u"Me"_s).verdicts.first().reviewer, u"Ines"_s);
    }

    void anotherTextIsAConflict_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("target");
        QTest::newRow("source") << u"Select Save!"_s << m_target;
        QTest::newRow("target") << m_source << u"x"_s;
        QTest::newRow("both") << u"a"_s << u"b"_s;
        QTest::newRow("a blank more") << m_source + u' ' << m_target;
        QTest::newRow("case") << m_source.toUpper() << m_target;
    }
    void anotherTextIsAConflict()
    {
        QFETCH(QString, source);
        QFETCH(QString, target);
        ReturnedRow line = lineOf(row(101, m_source, m_target));
        line.statement.judgement = Judgement::Approved;
        const Reconciled result = reconcile(line, present(row(101, source, target)), u"Me"_s);
        QCOMPARE(result.outcome, Outcome::Conflict);
        QVERIFY(result.verdicts.isEmpty());
        QVERIFY(!result.reason.isEmpty());
    }

    void anotherProfileGetsEveryVerdict()
    {
        const Row said = row(
            101, m_source, m_target,
            {verdict(Judgement::Approved), verdict(Judgement::Rejected, u"no"_s, u"P"_s, u"Bo"_s)});
        const Reconciled result =
            reconcile(unitOf(said), present(row(101, m_source, m_target)), u"Me"_s);
        QCOMPARE(result.outcome, Outcome::Taken);
        QCOMPARE(result.verdicts, said.verdicts);
    }

    void whatWasSaidInTheMeantimeStays()
    {
        const Row exported = row(101, m_source, m_target, {verdict(Judgement::Rejected)});
        const Row now = row(101, m_source, m_target, {verdict(Judgement::Approved)});
        QCOMPARE(reconcile(unitOf(exported), present(now), u"Me"_s).outcome, Outcome::Unchanged);
        // And where the file was changed too, a person decides.
        ReturnedRow line = lineOf(exported);
        line.statement.judgement = Judgement::NeedsWork;
        const Reconciled result = reconcile(line, present(now), u"Me"_s);
        QCOMPARE(result.outcome, Outcome::Conflict);
        QVERIFY(result.verdicts.isEmpty());
        // Unless both say the same.
        line.statement.judgement = Judgement::Approved;
        QCOMPARE(reconcile(line, present(now), u"Me"_s).outcome, Outcome::Unchanged);
    }

    void aChangedVerdictReplacesItsOwn()
    {
        const Row exported = row(101, m_source, m_target, {verdict(Judgement::Rejected, u"a"_s)});
        ReturnedRow line = lineOf(exported);
        line.statement = {Judgement::Approved, {}, std::nullopt, {}};
        const Reconciled result = reconcile(line, present(exported), u"Me"_s);
        QCOMPARE(result.outcome, Outcome::Taken);
        QCOMPARE(result.verdicts.first().judgement, Judgement::Approved);
        QVERIFY(result.verdicts.first().comment.isEmpty());
        // Emptied: the verdict is taken back.
        line.statement = {};
        const Reconciled emptied = reconcile(line, present(exported), u"Me"_s);
        QCOMPARE(emptied.outcome, Outcome::Taken);
        QVERIFY(emptied.verdicts.first().isEmpty());
        QCOMPARE(emptied.verdicts.first().reviewer, u"Ines"_s);
    }

    void aSecondOpinionTakesNothingOfTheFirst()
    {
        const Row exported =
            row(101, m_source, m_target, {verdict(Judgement::Rejected, u"bad"_s, u"P"_s)});
        ReturnedRow unit = unitOf(exported);
        unit.statement.comments.append(u"I agree"_s);
        const Reconciled result = reconcile(unit, present(exported), u"Me"_s);
        QCOMPARE(result.outcome, Outcome::Taken);
        QCOMPARE(result.verdicts.size(), 1);
        QCOMPARE(result.verdicts.first().reviewer, u"Me"_s);
        QCOMPARE(result.verdicts.first().judgement, Judgement::None);
        QCOMPARE(result.verdicts.first().comment, u"I agree"_s);
        QVERIFY(!result.verdicts.first().proposal);
        unit.statement = {Judgement::Approved, {u"bad"_s}, u"P"_s, {}};
        const Reconciled accepted = reconcile(unit, present(exported), u"Me"_s);
        QCOMPARE(accepted.verdicts.first().judgement, Judgement::Approved);
        QCOMPARE(accepted.verdicts.first().proposal, u"P"_s);
        QVERIFY(accepted.verdicts.first().comment.isEmpty());
    }

    void aForeignFileMustHoldTheTexts()
    {
        const Row now = row(101, m_source, m_target);
        ReturnedRow unit;
        unit.place = now.text.place;
        unit.source = m_source;
        unit.target = m_target;
        unit.statement = {Judgement::Approved, {}, m_target, {}};
        const Reconciled result = reconcile(unit, present(now), u"Me"_s);
        QCOMPARE(result.outcome, Outcome::Taken);
        QVERIFY(!result.verdicts.first().proposal);
        unit.target = u"other"_s;
        unit.statement.proposal = unit.target;
        QCOMPARE(reconcile(unit, present(now), u"Me"_s).outcome, Outcome::Conflict);
    }

    void aFaultIsAConflict()
    {
        const Row now = row(101, m_source, m_target);
        ReturnedRow line = lineOf(now);
        line.fault = u"no verdict"_s;
        const Reconciled result = reconcile(line, present(now), u"Me"_s);
        QCOMPARE(result.outcome, Outcome::Conflict);
        QCOMPARE(result.reason, u"no verdict"_s);
    }
};

QTEST_APPLESS_MAIN(TestReconcile)
#include "tst_reconcile.moc"
