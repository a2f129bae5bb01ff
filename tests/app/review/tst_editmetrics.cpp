// SPDX-License-Identifier: Apache-2.0
#include "app/review/difference.h"
#include "app/review/editmetrics.h"
#include "app/review/graphemes.h"

#include <QRandomGenerator>
#include <QTest>

using namespace diglot;
using namespace diglot::review;
using namespace Qt::StringLiterals;
using article::DiffPart;

namespace {

// "=same" "-gone" "+new", one after the other.
QString shown(const QList<DiffPart> &parts)
{
    QStringList texts;
    for (const DiffPart &part : parts) {
        const QChar mark = part.kind == DiffPart::Kind::Equal     ? u'='
                           : part.kind == DiffPart::Kind::Removed ? u'-'
                                                                  : u'+';
        texts.append(mark + part.text);
    }
    return texts.join(u'|');
}

QString sideOf(const QList<DiffPart> &parts, DiffPart::Kind other)
{
    QString text;
    for (const DiffPart &part : parts)
        text += part.kind == other ? QString() : part.text;
    return text;
}

// The longest common subsequence by its definition.
int commonLength(const QStringList &a, const QStringList &b)
{
    QList<QList<int>> table(a.size() + 1, QList<int>(b.size() + 1, 0));
    for (qsizetype i = 0; i < a.size(); ++i) {
        for (qsizetype j = 0; j < b.size(); ++j)
            table[i + 1][j + 1] = a.at(i) == b.at(j)
                                      ? table.at(i).at(j) + 1
                                      : qMax(table.at(i).at(j + 1), table.at(i + 1).at(j));
    }
    return table.last().last();
}

} // namespace

class TestEditMetrics final : public QObject
{
    Q_OBJECT

private slots:
    void differences_data();
    void differences();
    void differencesAreShortest();
    void hugeDifferencesEnd();
    void distances_data();
    void distances();
    void charactersOfSacreBleu_data();
    void charactersOfSacreBleu();
    void editRates_data();
    void editRates();
    void figures();
};

void TestEditMetrics::differences_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("parts");
    QTest::newRow("same") << u"Same text"_s << u"Same text"_s << u"=Same text"_s;
    QTest::newRow("both empty") << u""_s << u""_s << u""_s;
    QTest::newRow("from nothing") << u""_s << u"New"_s << u"+New"_s;
    QTest::newRow("to nothing") << u"Old"_s << u""_s << u"-Old"_s;
    QTest::newRow("a word") << u"Open the red file"_s << u"Open the blue file"_s
                            << u"=Open the |-red|+blue|= file"_s;
    QTest::newRow("an ending") << u"Откройте страницы сейчас"_s << u"Откройте страницу сейчас"_s
                               << u"=Откройте |-страницы|+страницу|= сейчас"_s;
    QTest::newRow("an ending that went")
        << u"Состояние услуга."_s << u"Состояние услуг."_s << u"=Состояние |-услуга|+услуг|=."_s;
    QTest::newRow("a prefix") << u"ملف جديد"_s << u"الملف جديد"_s << u"-ملف|+الملف|= جديد"_s;
    QTest::newRow("inside a word") << u"the instalation ends"_s << u"the installation ends"_s
                                   << u"=the instal|+l|=ation ends"_s;
    QTest::newRow("inside one of two words")
        << u"the instalation stops"_s << u"the installation ends"_s
        << u"=the instal|+l|=ation |-stops|+ends"_s;
    QTest::newRow("neighbouring words are one change")
        << u"press red button"_s << u"press big knob"_s << u"=press |-red button|+big knob"_s;
    QTest::newRow("Chinese, a character")
        << u"請選取適用于此的設定。"_s << u"請選取適用於此的設定。"_s
        << u"=請選取適用|-于|+於|=此的設定。"_s;
    QTest::newRow("Japanese, an insertion")
        << u"ボタンを選択します"_s << u"保存ボタンを選択します"_s << u"+保存|=ボタンを選択します"_s;
    QTest::newRow("Arabic, a word")
        << u"افتح الملف الآن"_s << u"افتح المجلد الآن"_s << u"=افتح |-الملف|+المجلد|= الآن"_s;
    QTest::newRow("a combined character is not split")
        << u"cafe\u0301teria"_s << u"cafeteria"_s << u"=caf|-e\u0301|+e|=teria"_s;
    QTest::newRow("an emoji family is one")
        << u"👩‍👩‍👧 a"_s << u"👨‍👩‍👧 a"_s
        << u"-👩‍👩‍👧|+👨‍👩‍👧|= a"_s;
    QTest::newRow("a no-break space") << u"50 %"_s << u"50\u00A0%"_s << u"=50|- |+\u00A0|=%"_s;
}

void TestEditMetrics::differences()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, parts);
    QCOMPARE(shown(difference(before, after)), parts);
}

void TestEditMetrics::differencesAreShortest()
{
    QRandomGenerator random(7);
    const auto text = [&random] {
        QString made;
        const int length = random.bounded(24);
        for (int i = 0; i < length; ++i)
            made += QString::fromUcs4(U"aab \u4e8e\u65bc\u0645e\u0301" + random.bounded(9), 1);
        return made;
    };
    for (int i = 0; i < 20'000; ++i) {
        const QString before = text();
        const QString after = text();
        const auto fine = difference(before, after, Granularity::Grapheme);
        QCOMPARE(sideOf(fine, DiffPart::Kind::Inserted), before);
        QCOMPARE(sideOf(fine, DiffPart::Kind::Removed), after);
        const QStringList first = graphemes(before);
        const QStringList second = graphemes(after);
        const UnpairedItems items = differenceOf(first, second);
        QCOMPARE(int(items.before.count(false)), commonLength(first, second));
        QCOMPARE(items.before.count(false), items.after.count(false));
        const auto read = difference(before, after);
        QCOMPARE(sideOf(read, DiffPart::Kind::Inserted), before);
        QCOMPARE(sideOf(read, DiffPart::Kind::Removed), after);
    }
}

void TestEditMetrics::hugeDifferencesEnd()
{
    const QString before = u"start "_s + u"ab "_s.repeated(20'000) + u" end"_s;
    const QString after = u"start "_s + u"cd "_s.repeated(20'000) + u" end"_s;
    const auto parts = difference(before, after);
    QCOMPARE(sideOf(parts, DiffPart::Kind::Inserted), before);
    QCOMPARE(sideOf(parts, DiffPart::Kind::Removed), after);
}

void TestEditMetrics::distances_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("distance");
    QTest::newRow("kitten") << u"kitten"_s << u"sitting"_s << 3;
    QTest::newRow("empty") << u""_s << u"abc"_s << 3;
    QTest::newRow("same") << u"abc"_s << u"abc"_s << 0;
    QTest::newRow("combined") << u"e\u0301a"_s << u"ea"_s << 1;
    QTest::newRow("Chinese") << u"適用于此"_s << u"適用於這裡"_s << 3;
    QTest::newRow("flag") << u"🇩🇪"_s << u"🇷🇺"_s << 1;
}

void TestEditMetrics::distances()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const int, distance);
    QCOMPARE(graphemeDistance(before, after), distance);
    QCOMPARE(graphemeDistance(after, before), distance);
}

// Computed by hand from the definition: matches / n-grams by order, averaged, F with beta 2.
void TestEditMetrics::charactersOfSacreBleu_data()
{
    QTest::addColumn<QString>("hypothesis");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<double>("score");
    QTest::newRow("same") << u"The cat sat."_s << u"The cat sat."_s << 100.0;
    QTest::newRow("nothing in common") << u"abc"_s << u"xyz"_s << 0.0;
    QTest::newRow("no hypothesis") << u""_s << u"xyz"_s << 0.0;
    // P = R = (2/3 + 1/2 + 0/1) / 3
    QTest::newRow("three letters") << u"abc"_s << u"abd"_s << 100 * (2.0 / 3 + 0.5) / 3;
    // P = R = (5/6 + 3/5 + 1/4 + 0 + 0 + 0) / 6; blanks do not count
    QTest::newRow("blanks") << u"the cat"_s << u"the hat"_s << 100 * (5.0 / 6 + 0.6 + 0.25) / 6;
    // Orders 1 and 2 only: P = 1, R = (2/4 + 1/3) / 2
    const double recall = (0.5 + 1.0 / 3) / 2;
    QTest::newRow("recall counts twice") << u"ab"_s << u"abab"_s << 100 * 5 * recall / (4 + recall);
    // 1: 3/4, 2: 1/3 (a pair is lost on both sides of the change), 3 and 4: none
    QTest::newRow("Chinese") << u"適用于此"_s << u"適用於此"_s
                             << 100 * (3.0 / 4 + 1.0 / 3 + 0 + 0) / 4;
    // Beyond the basic plane a character is one.
    QTest::newRow("emoji") << u"😀😁"_s << u"😀😂"_s << 100 * (0.5 + 0) / 2;
}

void TestEditMetrics::charactersOfSacreBleu()
{
    QFETCH(const QString, hypothesis);
    QFETCH(const QString, reference);
    QFETCH(const double, score);
    QVERIFY2(qAbs(chrF(hypothesis, reference) - score) < 1e-9,
             qPrintable(QString::number(chrF(hypothesis, reference), 'g', 12)));
}

void TestEditMetrics::editRates_data()
{
    QTest::addColumn<QString>("hypothesis");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<double>("rate");
    QTest::newRow("same") << u"a b c"_s << u"a b c"_s << 0.0;
    QTest::newRow("case does not count") << u"The Cat"_s << u"the cat"_s << 0.0;
    QTest::newRow("both empty") << u""_s << u" "_s << 0.0;
    QTest::newRow("no reference") << u"a"_s << u""_s << 1.0;
    QTest::newRow("no hypothesis") << u""_s << u"a b"_s << 1.0;
    QTest::newRow("one replaced") << u"a x c d"_s << u"a b c d"_s << 0.25;
    QTest::newRow("one shifted") << u"d a b c"_s << u"a b c d"_s << 0.25;
    QTest::newRow("a phrase shifted") << u"c d a b e f"_s << u"a b c d e f"_s << 1.0 / 6;
    // The example of Snover et al. 2006: one shift, two replacements, one insertion in 13 words.
    QTest::newRow("the published example")
        << u"this week the saudis denied information published in the new york times"_s
        << u"saudi arabia denied this week information published in the american new york times"_s
        << 4.0 / 13;
    QTest::newRow("Chinese characters are words") << u"適用于此"_s << u"適用於此"_s << 0.25;
    QTest::newRow("Chinese, shifted") << u"今天我去"_s << u"我今天去"_s << 0.25;
    QTest::newRow("Arabic words") << u"افتح الملف الآن"_s << u"افتح المجلد الآن"_s << 1.0 / 3;
    QTest::newRow("more than all") << u"x y z"_s << u"a"_s << 3.0;
}

void TestEditMetrics::editRates()
{
    QFETCH(const QString, hypothesis);
    QFETCH(const QString, reference);
    QFETCH(const double, rate);
    QVERIFY2(qAbs(translationEditRate(hypothesis, reference) - rate) < 1e-9,
             qPrintable(QString::number(translationEditRate(hypothesis, reference))));
}

void TestEditMetrics::figures()
{
    const auto figures = editFigures(u"kitten"_s, u"sitting"_s);
    QCOMPARE(figures.distance, 3);
    QCOMPARE(figures.before, 6);
    QCOMPARE(figures.after, 7);
    QCOMPARE(figures.effort, 3.0 / 7);
    QCOMPARE(figures.ter, 1.0);
    const auto none = editFigures(u""_s, u""_s);
    QCOMPARE(none.effort, 0.0);
    QCOMPARE(none.ter, 0.0);
    QCOMPARE(none.chrF, 100.0);
}

QTEST_GUILESS_MAIN(TestEditMetrics)
#include "tst_editmetrics.moc"
