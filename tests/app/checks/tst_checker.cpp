// SPDX-License-Identifier: Apache-2.0
// The list of rules, what is learned, what becomes a convention, and keys of findings.
#include "app/checks/consistencyboard.h"
#include "app/checks/dictionary.h"
#include "tests/app/checks/judging.h"

#include <QTemporaryDir>
#include <QThread>

using namespace diglot;
using namespace diglot::checks;
using namespace diglot::test;
using namespace Qt::StringLiterals;

class TestChecker : public QObject
{
    Q_OBJECT

private slots:
    void rulesAreComplete()
    {
        QSet<QString> ids;
        for (const Rule &rule : Checker::allRules()) {
            QVERIFY2(!ids.contains(rule.id), qPrintable(rule.id));
            ids.insert(rule.id);
            QVERIFY(!rule.title.isEmpty());
            QVERIFY(rule.explanation.endsWith(u'.'));
            QVERIFY(!rule.itsType.isEmpty());
            if (rule.runs == Runs::Always)
                QVERIFY(rule.severity != article::Severity::Advice);
        }
        QVERIFY(ids.size() > 35);
        QVERIFY(!ids.contains(QString()));
    }

    void namedRulesRunByNameOnly()
    {
        const auto idsOf = [](const QList<Rule> &rules) {
            QSet<QString> ids;
            for (const Rule &rule : rules)
                ids.insert(rule.id);
            return ids;
        };
        const auto usual = Checker::create();
        QVERIFY(usual);
        QVERIFY(!idsOf((*usual)->rules()).contains(u"spelling"_s));
        QVERIFY(idsOf((*usual)->rules()).contains(u"quotes"_s));
        const auto one = Checker::create({u"spelling"_s});
        QCOMPARE(idsOf((*one)->rules()), QSet<QString>{u"spelling"_s});
        const auto none = Checker::create({u"numbers"_s, u"absent"_s});
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::Usage);
        QCOMPARE(none.error().where, u"absent"_s);
    }

    void unitsWithoutSource()
    {
        auto pair = pairOf(u"zh-TW"_s, {}, u"標準合約合約 5"_s);
        pair.sourceIs = TextPair::SourceIs::Absent;
        const auto checker = Checker::create();
        const article::Findings findings = (*checker)->check(pair, {});
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().rule, u"doubled-word"_s);
    }

    void newerSourceIsNotCompared()
    {
        auto pair = pairOf(u"de-DE"_s, u"Version 5."_s, u"Version 4"_s);
        pair.sourceIs = TextPair::SourceIs::Newer;
        QVERIFY((*Checker::create())->check(pair, {}).isEmpty());
        pair.target = u"Save the whole file now"_s;
        pair.source = pair.target;
        QCOMPARE((*Checker::create())->check(pair, {}).size(), 1); // left as it was
    }

    void hostile_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("target");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("no source") << QString() << u"a"_s;
        QTest::newRow("marks") << u"**"_s << u"]("_s;
        QTest::newRow("surrogates") << QString(50, QChar(0xD800)) << QString(50, QChar(0xDC00));
        QTest::newRow("nulls") << QString(50, QChar(0)) << QString(50, QChar(0));
        QTest::newRow("digits") << QString(5000, u'7') << u"7 "_s.repeated(5000);
        QTest::newRow("separators") << u"1."_s.repeated(3000) << u"1,"_s.repeated(3000);
        QTest::newRow("one word") << u"a "_s.repeated(3000) << u"a "_s.repeated(3000);
        QTest::newRow("ideographs") << u"a"_s << u"合約"_s.repeated(3000);
        QTest::newRow("brackets") << QString(3000, u'(') << QString(3000, u')');
        QTest::newRow("right to left") << u"\u202Eabc\u202C"_s << u"\u2067\u2066\u2069"_s;
    }
    void hostile()
    {
        QFETCH(QString, source);
        QFETCH(QString, target);
        QStringList all;
        for (const Rule &rule : Checker::allRules())
            all += rule.id;
        const auto checker = Checker::create(all);
        for (const QString &locale :
             {u"ru-RU"_s, u"zh-TW"_s, u"ja-JP"_s, u"ar-SA"_s, u"fr-FR"_s, QString()}) {
            const TextPair pair = pairOf(locale, source, target);
            Observations observations;
            (*checker)->observe(pair, observations);
            for (const article::Finding &finding : (*checker)->check(pair, Learned(observations))) {
                if (finding.target) {
                    QVERIFY(finding.target->from >= 0);
                    QVERIFY(finding.target->from <= finding.target->to);
                    QVERIFY(finding.target->to <= target.size());
                }
            }
        }
    }

    void frequentRulesBecomeConventions()
    {
        const auto checker = Checker::create();
        const auto findingsOf = [](const QString &rule) {
            article::Finding finding;
            finding.rule = rule;
            finding.variant = u"x"_s;
            return article::Findings{finding};
        };
        Rates rates;
        for (int i = 0; i < 1000; ++i)
            rates.count(i % 25 == 0 ? findingsOf(u"numbers"_s) + findingsOf(u"links"_s)
                                    : article::Findings());
        QCOMPARE(rates.fired.value(u"numbers"_s), 40);

        const auto settled = [&](const QString &rule, const Pins &pins = {}) {
            article::Findings findings = findingsOf(rule);
            (*checker)->settle(findings, rates, pins);
            return findings.first().convention;
        };
        QVERIFY(settled(u"numbers"_s));
        QVERIFY(!settled(u"links"_s)); // always wrong
        QVERIFY(!settled(u"dates"_s)); // rare
        QVERIFY(!settled(u"numbers"_s, {{}, {u"numbers"_s}}));
        QVERIFY(!settled(u"numbers"_s, {{}, {u"numbers:x"_s}}));
        QVERIFY(settled(u"dates"_s, {{u"dates:x"_s}, {}}));
        QVERIFY(settled(u"links"_s, {{u"links"_s}, {}}));

        Rates few;
        for (int i = 0; i < 20; ++i)
            few.count(findingsOf(u"numbers"_s));
        article::Findings findings = findingsOf(u"numbers"_s);
        (*checker)->settle(findings, few);
        QVERIFY(!findings.first().convention);
    }

    void endingsAreLearned()
    {
        auto item = pairOf(u"ru-RU"_s, u"Buy licenses"_s, u"Купить лицензии;"_s);
        item.place = Place::ListItem;
        const auto checker = Checker::create({u"end-punctuation"_s});
        Observations seen;
        for (int i = 0; i < 60; ++i)
            (*checker)->observe(item, seen);
        const auto finding = (*checker)->check(item, Learned(seen)).first();
        QVERIFY(finding.convention);
        QCOMPARE(finding.severity, article::Severity::Advice);
        item.place = Place::Heading; // of which nothing is known
        QVERIFY(!(*checker)->check(item, Learned(seen)).first().convention);
    }

    void quotesAreLearned()
    {
        const auto checker = Checker::create({u"quotes"_s});
        Observations seen;
        for (int i = 0; i < 60; ++i)
            (*checker)->observe(pairOf(u"ru-RU"_s, u"\"a\""_s, u"«а»"_s), seen);
        const auto other = pairOf(u"ru-RU"_s, u"\"a\""_s, u"„а“"_s);
        QCOMPARE(summary((*checker)->check(other, Learned(seen)), other), u"style t=„"_s);
        QVERIFY((*checker)->check(other, {}).isEmpty());
    }

    void lengthsAreLearned()
    {
        Observations first;
        Observations second;
        for (int i = 0; i < 100; ++i) {
            (i % 2 ? first : second).addLength(100, 0.5 + 0.01 * (i % 11 - 5));
            first.addPair();
        }
        first.merge(second);
        const Learned learned(first);
        QCOMPARE(learned.pairs(), 100);
        const Learned::Spread spread = learned.length(101);
        QVERIFY(spread.known);
        QVERIFY(qAbs(spread.median - 0.5) < 0.011);
        QVERIFY(spread.deviation > 0.02 && spread.deviation < 0.06);
        QCOMPARE(learned.length(1000).median, spread.median); // of all lengths
        QVERIFY(!Learned().length(100).known);
    }

    void keysFollowRuleAndTexts()
    {
        const auto key = [](const char16_t *rule, const char16_t *source, const char16_t *target) {
            return article::findingKey(rule, source, target);
        };
        const QByteArray one = key(u"numbers", u"a", u"b");
        QCOMPARE(one.size(), 16);
        QCOMPARE(key(u"numbers", u"a", u"b"), one);
        QVERIFY(key(u"links", u"a", u"b") != one);
        QVERIFY(key(u"numbers", u"a", u"c") != one);
        QVERIFY(key(u"numbers", u"ab", u"") != key(u"numbers", u"a", u"b"));
        // Stored for years: must never change.
        QCOMPARE(one.toHex(), QByteArray("8d5e98e38cdf01bda943cf29e7dcf615"));
    }

    void consistency()
    {
        ConsistencyBoard board;
        const QString source = u"Next steps"_s;
        board.add(pairOf(u"ru-RU"_s, source, u"Дальнейшие действия"_s), 0);
        board.add(pairOf(u"ru-RU"_s, u"**Next steps**:"_s, u"дальнейшие\u00A0действия."_s), 1);
        board.add(pairOf(u"ru-RU"_s, source, u"Следующие шаги"_s), 2);
        board.add(pairOf(u"ru-RU"_s, u"Further actions"_s, u"Дальнейшие действия"_s), 3);
        board.add(pairOf(u"ru-RU"_s, u"Name"_s, u"Имя"_s), 4);
        board.add(pairOf(u"ru-RU"_s, u"Name"_s, u"Название"_s), 5); // one word means much
        const QList<ConsistencyGroup> groups = board.groups();
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups.at(0).by, ConsistencyGroup::By::Source);
        QCOMPARE(groups.at(0).text, source);
        QCOMPARE(groups.at(0).places, 3);
        QCOMPARE(groups.at(0).variants.at(0).places, (QList<qint64>{0, 1}));
        QCOMPARE(groups.at(0).variants.at(1).text, u"Следующие шаги"_s);
        QCOMPARE(groups.at(1).by, ConsistencyGroup::By::Target);
        QCOMPARE(groups.at(1).variants.at(0).places, (QList<qint64>{0, 1}));
        QCOMPARE(groups.at(1).variants.at(1).places, (QList<qint64>{3}));
    }

    void spelling()
    {
        QTemporaryDir dir;
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        // Upper Sorbian: no dictionary of the system stands in its way.
        write(u"hsb_DE.aff"_s, "SET UTF-8\n");
        write(u"hsb_DE.dic"_s, "2\nkniha\nčitać\n");
        qputenv("DICPATH", dir.path().toLocal8Bit());
        const auto pair =
            pairOf(u"hsb-DE"_s, u"Read a book in Contoso"_s, u"čitać knihha w Contoso `xyz`"_s);
        QCOMPARE(summary(judge(u"spelling"_s, pair), pair), u"t=knihha"_s);
        QVERIFY(judge(u"spelling"_s, pairOf(u"is-IS"_s, u"a"_s, u"ekkert"_s)).isEmpty());
        QVERIFY(judge(u"spelling"_s, pairOf(u"zh-TW"_s, u"a"_s, u"儲存"_s)).isEmpty());
    }

    void manyThreads()
    {
        const auto checker = *Checker::create();
        const auto pair = pairOf(u"ja-JP"_s, u"April 1, [a](b) **c**"_s, u"5月1日 [](b) c"_s);
        const QString expected = summary(checker->check(pair, {}), pair);
        QVERIFY(!expected.isEmpty());
        std::vector<std::unique_ptr<QThread>> threads;
        std::atomic_int wrong = 0;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back(QThread::create([&] {
                for (int round = 0; round < 200; ++round)
                    wrong += summary(checker->check(pair, {}), pair) != expected;
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait(60'000));
        QCOMPARE(wrong, 0);
    }
};

QTEST_GUILESS_MAIN(TestChecker)
#include "tst_checker.moc"
