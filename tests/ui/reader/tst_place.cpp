// SPDX-License-Identifier: Apache-2.0
#include "ui/reader/place.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace diglot;
using namespace diglot::ui::reader;

class TestPlace : public QObject
{
    Q_OBJECT

private slots:
    void findsTheSameSentence_data();
    void findsTheSameSentence();
    void writesAllFields();

private:
    static article::Document document(const QList<std::pair<int, QString>> &segments);
};

article::Document TestPlace::document(const QList<std::pair<int, QString>> &segments)
{
    article::Document document;
    for (const auto &[number, source] : segments) {
        article::Segment segment;
        segment.number = number;
        segment.source = source;
        document.segments.append(segment);
    }
    return document;
}

void TestPlace::findsTheSameSentence_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("expected");
    QTest::newRow("moved down") << 101 << 105;
    QTest::newRow("same number and text") << 102 << 102;
    QTest::newRow("blanks differ") << 103 << 104;
    QTest::newRow("gone") << 104 << 0;
    QTest::newRow("no such segment here") << 999 << 0;
    QTest::newRow("said twice: the nearer one") << 106 << 107;
}

void TestPlace::findsTheSameSentence()
{
    QFETCH(int, number);
    QFETCH(int, expected);
    const article::Document from = document(
        {{101, u"A"_s}, {102, u"B"_s}, {103, u"C  c"_s}, {104, u"Gone"_s}, {106, u"Twice"_s}});
    const article::Document to = document(
        {{101, u"Twice"_s}, {102, u"B"_s}, {104, u"C c "_s}, {105, u"A"_s}, {107, u"Twice"_s}});
    QCOMPARE(matchingSegment(from, to, number), expected);
}

void TestPlace::writesAllFields()
{
    const QJsonObject json = Place{104, -3.5, 2, 0.25, 0.5}.toJson();
    QCOMPARE(json.value(u"segment"_s).toInt(), 104);
    QCOMPARE(json.value(u"offset"_s).toDouble(), -3.5);
    QCOMPARE(json.value(u"row"_s).toInt(), 2);
    QCOMPARE(json.value(u"part"_s).toDouble(), 0.25);
    QCOMPARE(json.value(u"share"_s).toDouble(), 0.5);
}

QTEST_GUILESS_MAIN(TestPlace)
#include "tst_place.moc"
