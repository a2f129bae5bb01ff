// SPDX-License-Identifier: Apache-2.0
#include "app/review/agreement.h"
#include "app/review/qualitymodel.h"
#include "app/review/qualityscore.h"
#include "app/review/sample.h"
#include "tests/app/review/reviewdata.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace diglot;
using namespace diglot::review;
using namespace diglot::test;
using article::Judgement;
using article::QualityModel;
using article::QualityScore;
using article::ScoredText;

namespace {

QualityModel modelOf(const QString &id)
{
    const QList<QualityModel> models = qualityModels();
    const auto found = std::find_if(models.cbegin(), models.cend(),
                                    [&](const QualityModel &model) { return model.id == id; });
    return found == models.cend() ? QualityModel() : *found;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 0.0005;
}

} // namespace

class TestQuality final : public QObject
{
    Q_OBJECT

private slots:
    void models();
    void ownModels_data();
    void ownModels();
    void scores_data();
    void scores();
    void calibratedScore();
    void warnsOfShortSamples();
    void warnsWhereTheSampleCannotTell();
    void doesNotCountWhatItDoesNotKnow();
    void intervals_data();
    void intervals();
    void tolerances();
    void words_data();
    void words();
    void agreementOfReviewers();
    void agreementWithoutChance();
    void samples();
};

void TestQuality::models()
{
    QStringList ids;
    for (const QualityModel &model : qualityModels()) {
        ids.append(model.id);
        QVERIFY(!model.formula.isEmpty() && !model.source.isEmpty());
        QVERIFY(!model.categories.isEmpty() && model.severities.size() >= 2);
    }
    QCOMPARE(ids, (QStringList{u"mqm"_s, u"dqf"_s, u"sae-j2450"_s, u"lisa"_s, u"wmt-mqm"_s}));
}

void TestQuality::ownModels_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("taken");
    const QByteArray parts = R"("severities":[{"id":"m","points":1}],"categories":[{"id":"c"}])";
    QTest::newRow("whole") << QByteArray(R"({"id":"own","score":"index",)" + parts + "}") << true;
    QTest::newRow("no id") << QByteArray(R"({"score":"index",)" + parts + "}") << false;
    QTest::newRow("unknown score")
        << QByteArray(R"({"id":"own","score":"x",)" + parts + "}") << false;
    QTest::newRow("no categories")
        << QByteArray(R"({"id":"own","score":"index","severities":[{"id":"m","points":1}]})")
        << false;
    QTest::newRow("points without a pass mark")
        << QByteArray(R"({"id":"own","score":"per-reference","acceptablePoints":5,)" + parts + "}")
        << false;
    QTest::newRow("no words") << QByteArray(R"({"id":"o","score":"rate","referenceWords":0,)" +
                                            parts + "}")
                              << false;
    QTest::newRow("no JSON") << QByteArray("model") << false;
}

void TestQuality::ownModels()
{
    QFETCH(const QByteArray, json);
    QFETCH(const bool, taken);
    QCOMPARE(qualityModelFrom(json).has_value(), taken);
}

void TestQuality::scores_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QList<ScoredText>>("sample");
    QTest::addColumn<double>("points");
    QTest::addColumn<double>("score");
    const auto reason = [](const QString &model, const QString &category, const QString &severity) {
        return article::Reason{model, category, severity};
    };
    const auto mqm = [&](const QString &severity) {
        return reason(u"mqm"_s, u"accuracy/mistranslation"_s, severity);
    };
    // (1 - (1 + 5 + 25) / 2000) * 100
    QTest::newRow("MQM") << u"mqm"_s
                         << QList<ScoredText>{{1500, {mqm(u"minor"_s), mqm(u"major"_s)}},
                                              {500, {mqm(u"critical"_s), mqm(u"neutral"_s)}}}
                         << 31.0 << 98.45;
    QTest::newRow("MQM without errors")
        << u"mqm"_s << QList<ScoredText>{{2000, {}}} << 0.0 << 100.0;
    QTest::newRow("MQM without words") << u"mqm"_s << QList<ScoredText>{} << 0.0 << 100.0;
    QTest::newRow("DQF") << u"dqf"_s
                         << QList<ScoredText>{{2000,
                                               {reason(u"dqf"_s, u"accuracy"_s, u"critical"_s),
                                                reason(u"dqf"_s, u"kudos"_s, u"major"_s)}}}
                         << 10.0 << 5.0;
    // serious wrong term 5, minor punctuation 1, serious omission 4
    QTest::newRow("SAE J2450")
        << u"sae-j2450"_s
        << QList<ScoredText>{{1000,
                              {reason(u"sae-j2450"_s, u"wrong-term"_s, u"serious"_s),
                               reason(u"sae-j2450"_s, u"punctuation"_s, u"minor"_s),
                               reason(u"sae-j2450"_s, u"omission"_s, u"serious"_s)}}}
        << 10.0 << 0.01;
    QTest::newRow("LISA") << u"lisa"_s
                          << QList<ScoredText>{{1200,
                                                {reason(u"lisa"_s, u"style"_s, u"major"_s),
                                                 reason(u"lisa"_s, u"country"_s, u"minor"_s)}}}
                          << 6.0 << 99.5;
    const auto wmt = [&](const QString &category, const QString &severity) {
        return reason(u"wmt-mqm"_s, category, severity);
    };
    const auto minor = wmt(u"fluency/grammar"_s, u"minor"_s);
    const auto punctuation = wmt(u"fluency/punctuation"_s, u"minor"_s);
    // Six errors, of which the mildest does not count: 5 + 1 * 4; 0.1; 25; nothing.
    QTest::newRow("WMT-MQM") << u"wmt-mqm"_s
                             << QList<ScoredText>{{10,
                                                   {minor, minor, wmt(u"locale"_s, u"major"_s),
                                                    minor, minor, punctuation}},
                                                  {10, {punctuation}},
                                                  {10, {wmt(u"non-translation"_s, u"major"_s)}},
                                                  {10, {}}}
                             << 34.1 << 8.525;
}

void TestQuality::scores()
{
    QFETCH(const QString, model);
    QFETCH(const QList<ScoredText>, sample);
    QFETCH(const double, points);
    QFETCH(const double, score);
    const QualityScore found = qualityScore(modelOf(model), sample);
    QVERIFY2(isNear(found.points, points), qPrintable(QString::number(found.points)));
    QVERIFY2(isNear(found.score, score), qPrintable(QString::number(found.score)));
    QCOMPARE(found.segments, int(sample.size()));
}

void TestQuality::calibratedScore()
{
    QualityModel model = modelOf(u"mqm"_s);
    model.threshold = 90;
    model.acceptablePoints = 20; // in 1000 words
    const article::Reason major{u"mqm"_s, u"style"_s, u"major"_s};
    // 20 points in 1000 words are just acceptable: 100 - 20/1000*1000*(100-90)/20 = 90
    const QualityScore just = qualityScore(model, {{1000, {major, major, major, major}}});
    QVERIFY(isNear(just.score, 90));
    QCOMPARE(just.passed, std::optional(true));
    const QualityScore worse = qualityScore(model, {{1000, {major, major, major, major, major}}});
    QVERIFY(isNear(worse.score, 87.5));
    QCOMPARE(worse.passed, std::optional(false));
}

void TestQuality::warnsOfShortSamples()
{
    QCOMPARE(qualityScore(modelOf(u"mqm"_s), {{400, {}}}).warnings.size(), 1);
    QCOMPARE(qualityScore(modelOf(u"mqm"_s), {{1000, {}}}).warnings.size(), 0);
}

void TestQuality::warnsWhereTheSampleCannotTell()
{
    const article::Reason minor{u"lisa"_s, u"style"_s, u"minor"_s};
    // Limit: a point in a hundred words. 9 in 1000 pass, but 20 could be the truth.
    const QualityScore close =
        qualityScore(modelOf(u"lisa"_s), {{1000, QList<article::Reason>(9, minor)}});
    QCOMPARE(close.passed, std::optional(true));
    QCOMPARE(close.warnings.size(), 1);
    const QualityScore clear =
        qualityScore(modelOf(u"lisa"_s), {{1000, QList<article::Reason>(1, minor)}});
    QCOMPARE(clear.passed, std::optional(true));
    QCOMPARE(clear.warnings.size(), 0);
    QVERIFY(close.errorsFrom < 9 && close.errorsTo > 9);
}

void TestQuality::doesNotCountWhatItDoesNotKnow()
{
    const QualityScore score =
        qualityScore(modelOf(u"mqm"_s), {{1000,
                                          {{u"lisa"_s, u"style"_s, u"major"_s},
                                           {u"mqm"_s, u"x"_s, u"major"_s},
                                           {u"mqm"_s, u"style"_s, u"x"_s}}}});
    QCOMPARE(score.points, 0.0);
    QCOMPARE(score.warnings.size(), 1);
    QVERIFY(score.warnings.first().contains(u'3'));
}

// The published table of Garwood's limits.
void TestQuality::intervals_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::newRow("0") << 0 << 0.0 << 3.6889;
    QTest::newRow("1") << 1 << 0.0253 << 5.5716;
    QTest::newRow("5") << 5 << 1.6235 << 11.6683;
    QTest::newRow("10") << 10 << 4.7954 << 18.3904;
    QTest::newRow("100") << 100 << 81.3640 << 121.6271;
}

void TestQuality::intervals()
{
    QFETCH(const int, count);
    QFETCH(const double, from);
    QFETCH(const double, to);
    const Interval interval = poissonInterval(count);
    QVERIFY2(isNear(interval.from, from), qPrintable(QString::number(interval.from, 'g', 10)));
    QVERIFY2(isNear(interval.to, to), qPrintable(QString::number(interval.to, 'g', 10)));
}

void TestQuality::tolerances()
{
    const auto curve = toleranceThrough(250, 3, 2000, 12);
    QVERIFY(curve);
    QVERIFY(isNear(curve->at(250), 3));
    QVERIFY(isNear(curve->at(2000), 12));
    QVERIFY(curve->at(1000) > 3 && curve->at(1000) < 12);
    QCOMPARE(curve->at(0), 0.0);
    QVERIFY(!toleranceThrough(250, 3, 2000, 24)); // a straight line
    QVERIFY(!toleranceThrough(250, 3, 2000, 2));
    QVERIFY(!toleranceThrough(2000, 3, 250, 2));
}

void TestQuality::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("none") << u" — "_s << 0;
    QTest::newRow("sentence") << u"Don't open **Partner Center** (yet)."_s << 5;
    QTest::newRow("Russian") << u"Откройте Центр партнёров"_s << 3;
    QTest::newRow("Chinese") << u"開啟 Partner 中心"_s << 5;
    QTest::newRow("one letter a word") << u"a b-c"_s << 2;
}

void TestQuality::words()
{
    QFETCH(const QString, text);
    QFETCH(const int, count);
    QCOMPARE(countWords(text), count);
}

void TestQuality::agreementOfReviewers()
{
    // The usual example: 20 yes-yes, 15 no-no, 5 and 10 apart; kappa 0.4.
    QList<article::Verdict> verdicts;
    int number = 0;
    const auto judge = [&](int count, Judgement anna, Judgement boris) {
        for (int i = 0; i < count; ++i) {
            verdicts.append(verdict(++number, anna, u"anna"_s));
            verdicts.append(verdict(number, boris, u"boris"_s));
        }
    };
    judge(20, Judgement::Approved, Judgement::Approved);
    judge(5, Judgement::Approved, Judgement::Rejected);
    judge(10, Judgement::Rejected, Judgement::Approved);
    judge(15, Judgement::Rejected, Judgement::Rejected);
    verdicts.append(verdict(900, Judgement::Approved, u"anna"_s)); // alone
    verdicts.append(verdict(1, Judgement::None, u"carla"_s));      // a mere comment
    article::Verdict outdated = verdict(900, Judgement::Rejected, u"boris"_s);
    outdated.text.target = u"Before"_s; // of another text
    verdicts.append(outdated);
    const auto found = agreements(verdicts);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().first, u"anna"_s);
    QCOMPARE(found.first().second, u"boris"_s);
    QCOMPARE(found.first().texts, 50);
    QCOMPARE(found.first().agreed, 35);
    QCOMPARE(found.first().share(), 0.7);
    QVERIFY(isNear(*found.first().kappa, 0.4));
}

void TestQuality::agreementWithoutChance()
{
    QList<article::Verdict> verdicts;
    for (const QString &name : {u"anna"_s, u"boris"_s, u"carla"_s}) {
        for (int number = 1; number <= 3; ++number)
            verdicts.append(verdict(number, Judgement::Approved, name));
    }
    const auto found = agreements(verdicts);
    QCOMPARE(found.size(), 3);
    for (const article::Agreement &agreement : found) {
        QCOMPARE(agreement.share(), 1.0);
        QVERIFY(!agreement.kappa);
    }
    QVERIFY(agreements({}).isEmpty());
}

void TestQuality::samples()
{
    QList<article::TextPlace> texts;
    for (int number = 1; number <= 1000; ++number)
        texts.append(judgedText(number).place);
    const QList<int> drawn = drawSample(texts, 50, u"seed"_s);
    QCOMPARE(drawn.size(), 50);
    QVERIFY(std::is_sorted(drawn.cbegin(), drawn.cend()));
    QCOMPARE(drawSample(texts, 50, u"seed"_s), drawn);
    QVERIFY(drawSample(texts, 50, u"other"_s) != drawn);
    // Another order, the same texts.
    QList<article::TextPlace> reversed(texts.crbegin(), texts.crend());
    QList<int> mirrored;
    for (const int i : drawSample(reversed, 50, u"seed"_s))
        mirrored.prepend(999 - i);
    QCOMPARE(mirrored, drawn);
    // A larger one holds it.
    const QList<int> larger = drawSample(texts, 80, u"seed"_s);
    for (const int i : drawn)
        QVERIFY(larger.contains(i));
    // No part of the library is preferred.
    const auto early = std::count_if(larger.cbegin(), larger.cend(), [](int i) { return i < 500; });
    QVERIFY(early > 20 && early < 60);
    QCOMPARE(drawSample(texts, 5000, u"seed"_s).size(), 1000);
    QVERIFY(drawSample(texts, 0, u"seed"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestQuality)
#include "tst_quality.moc"
