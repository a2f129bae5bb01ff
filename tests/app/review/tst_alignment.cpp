// SPDX-License-Identifier: Apache-2.0
#include "app/review/alignment.h"
#include "app/review/matching.h"
#include "tests/app/review/reviewdata.h"

#include <QTest>

using namespace diglot;
using namespace diglot::review;
using namespace diglot::test;
using article::Judgement;
using article::TextState;

namespace {

// "number source/target …": "1 a/A, 2 b/B"; "title:a/A" and "alt:0:a/A" are units.
QList<AlignedText> textsOf(const QString &shorthand)
{
    QList<AlignedText> texts;
    for (const QString &part : shorthand.split(u", "_s, Qt::SkipEmptyParts)) {
        const bool unit = part.contains(u':');
        const QString place = unit ? part.section(u':', 0, -2) : part.section(u' ', 0, 0);
        const QString both = unit ? part.section(u':', -1) : part.section(u' ', 1);
        texts.append({unit ? 0 : place.toInt(),
                      unit ? place : QString(),
                      both.section(u'/', 0, 0),
                      both.section(u'/', 1),
                      {},
                      {}});
    }
    return texts;
}

QString name(const AlignedText &text)
{
    return text.unit.isEmpty() ? QString::number(text.number) : text.unit;
}

// "1>1" same, "1>2 moved", "1>1 target", "+3" new, "-4" gone.
QString shown(const QList<AlignedPair> &pairs, const QList<AlignedText> &before,
              const QList<AlignedText> &after)
{
    QStringList texts;
    for (const AlignedPair &pair : pairs) {
        if (pair.before < 0) {
            texts.append(u'+' + name(after.at(pair.after)));
            continue;
        }
        if (pair.after < 0) {
            texts.append(u'-' + name(before.at(pair.before)));
            continue;
        }
        QString text = name(before.at(pair.before)) + u'>' + name(after.at(pair.after));
        if (pair.state == TextState::SourceChanged)
            text += u" source"_s;
        else if (pair.state == TextState::TargetChanged)
            text += u" target"_s;
        else if (pair.state == TextState::BothChanged)
            text += u" both"_s;
        texts.append(pair.moved ? text + u" moved"_s : text);
    }
    return texts.join(u", "_s);
}

} // namespace

class TestAlignment final : public QObject
{
    Q_OBJECT

private slots:
    void pairs_data();
    void pairs();
    void entriesFindTheirTexts();
    void severalStatesOfOneText();
    void sparseEntries();
    void entriesOfPicturesFindThem();
};

void TestAlignment::pairs_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("result");
    QTest::newRow("both empty") << u""_s << u""_s << u""_s;
    QTest::newRow("same") << u"1 a/A, 2 b/B"_s << u"1 a/A, 2 b/B"_s << u"1>1, 2>2"_s;
    QTest::newRow("all new") << u""_s << u"1 a/A"_s << u"+1"_s;
    QTest::newRow("all gone") << u"1 a/A, 2 b/B"_s << u""_s << u"-1, -2"_s;
    QTest::newRow("target changed")
        << u"1 a/A, 2 b/B"_s << u"1 a/A, 2 b/C"_s << u"1>1, 2>2 target"_s;
    QTest::newRow("source changed")
        << u"1 a/A, 2 b/B"_s << u"1 a/A, 2 c/B"_s << u"1>1, 2>2 source"_s;
    QTest::newRow("both changed a little")
        << u"1 open the file now/öffne die Datei jetzt"_s
        << u"1 open this file now/öffne diese Datei jetzt"_s << u"1>1 both"_s;
    QTest::newRow("another sentence under the number")
        << u"1 open the file/öffne die Datei"_s << u"1 quite something else/ganz anderes"_s
        << u"-1, +1"_s;
    QTest::newRow("inserted and renumbered")
        << u"1 a/A, 2 b/B, 3 c/C"_s << u"1 a/A, 2 x/X, 3 b/B, 4 c/C"_s << u"1>1, +2, 2>3, 3>4"_s;
    QTest::newRow("taken out and renumbered")
        << u"1 a/A, 2 b/B, 3 c/C"_s << u"1 a/A, 2 c/C"_s << u"1>1, -2, 3>2"_s;
    QTest::newRow("moved") << u"1 a/A, 2 b/B, 3 c/C, 4 d/D"_s << u"1 b/B, 2 c/C, 3 a/A, 4 d/D"_s
                           << u"2>1, 3>2, 1>3 moved, 4>4"_s;
    QTest::newRow("repeated texts stay in order")
        << u"1 n/N, 2 a/A, 3 n/N, 4 b/B"_s << u"1 n/N, 2 a/A, 3 x/X, 4 n/N, 5 b/B"_s
        << u"1>1, 2>2, +3, 3>4, 4>5"_s;
    QTest::newRow("repeated text, one taken out")
        << u"1 n/N, 2 a/A, 3 n/N"_s << u"1 a/A, 2 n/N"_s << u"-1, 2>1, 3>2"_s;
    QTest::newRow("one translation of a repeated source changed")
        << u"1 n/N, 2 n/N, 3 n/N"_s << u"1 n/N, 2 n/M, 3 n/N"_s << u"1>1, 2>2 target, 3>3"_s;
    QTest::newRow("empty targets are no likeness")
        << u"1 first sentence here/, 2 b/B"_s << u"1 quite different words/, 2 b/B"_s
        << u"-1, +1, 2>2"_s;
    QTest::newRow("units by their id")
        << u"1 a/A, title:t/T, alt:x/X"_s << u"1 a/A, title:other/Another"_s
        << u"1>1, title>title both, -alt"_s;
    QTest::newRow("title and segment of the same texts")
        << u"1 t/T, title:t/T"_s << u"1 t/T, title:t/U"_s << u"1>1, title>title target"_s;
    QTest::newRow("a title is no picture")
        << u"title:t/T"_s << u"alt:0:t/T"_s << u"-title, +alt:0"_s;
    QTest::newRow("one more picture")
        << u"alt:0:a/A, alt:1:b/B"_s << u"alt:0:x/X, alt:1:a/A, alt:2:b/B"_s
        << u"+alt:0, alt:0>alt:1, alt:1>alt:2"_s;
    QTest::newRow("one picture less")
        << u"alt:0:a/A, alt:1:b/B, alt:2:c/C"_s << u"alt:0:b/B, alt:1:c/D"_s
        << u"-alt:0, alt:1>alt:0, alt:2>alt:1 target"_s;
    QTest::newRow("another picture in its place")
        << u"alt:0:a/A, alt:1:b/B"_s << u"alt:0:a/A, alt:1:x/X"_s
        << u"alt:0>alt:0, alt:1>alt:1 both"_s;
    QTest::newRow("a new chapter of the contents")
        << u"toc:0:o/O, toc:0/0:a/A, toc:1:p/P, toc:1/0:o/O"_s
        << u"toc:0:n/N, toc:1:o/O, toc:1/0:a/A, toc:2:p/P, toc:2/0:o/O"_s
        << u"+toc:0, toc:0>toc:1, toc:0/0>toc:1/0, toc:1>toc:2, toc:1/0>toc:2/0"_s;
    QTest::newRow("a name of the contents goes down a level")
        << u"toc:0:a/A, toc:1:b/B"_s << u"toc:0:a/A, toc:0/0:b/B"_s
        << u"toc:0>toc:0, toc:1>toc:0/0"_s;
    QTest::newRow("of names that are repeated each stays")
        << u"toc:0:o/O, toc:1:o/O, toc:2:o/O"_s << u"toc:0:o/O, toc:1:o/Q, toc:2:o/O"_s
        << u"toc:0>toc:0, toc:1>toc:1 target, toc:2>toc:2"_s;
    QTest::newRow("values of one name only")
        << u"yaml:s/0/name:a/A, yaml:s/0/text:b/B"_s
        << u"yaml:s/0/name:x/X, yaml:s/0/text:a/A, yaml:s/1/name:a/A, yaml:s/1/text:b/B"_s
        << u"+yaml:s/0/name, +yaml:s/0/text, yaml:s/0/name>yaml:s/1/name, "
           "yaml:s/0/text>yaml:s/1/text"_s;
}

void TestAlignment::pairs()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, result);
    const QList<AlignedText> then = textsOf(before);
    const QList<AlignedText> now = textsOf(after);
    const QList<AlignedPair> found = alignTexts(then, now);
    QCOMPARE(shown(found, then, now), result);
}

void TestAlignment::entriesFindTheirTexts()
{
    const QList<article::JudgedText> now{judgedText(1), judgedText(2, u"Anders"_s), judgedText(3)};
    QList<Entry> entries;
    for (int number = 1; number <= 4; ++number)
        entries.append(entryOf(verdict(number, Judgement::Approved)));
    article::Verdict second = verdict(3, Judgement::Rejected, u"boris"_s);
    entries.append(entryOf(second));
    const auto matched = matchEntries(entries, now);
    QCOMPARE(matched.size(), 5);
    QCOMPARE(matched.at(0).text, 0);
    QCOMPARE(matched.at(0).state, TextState::Current);
    QCOMPARE(matched.at(1).text, 1);
    QCOMPARE(matched.at(1).state, TextState::TargetChanged);
    QCOMPARE(matched.at(2).text, 2);
    QCOMPARE(matched.at(4).text, 2);
    QCOMPARE(matched.at(4).state, TextState::Current);
    QCOMPARE(matched.at(3).text, -1);
    QCOMPARE(matched.at(3).state, TextState::Gone);
}

// Three handoffs, a verdict in each: all are about the one sentence.
void TestAlignment::severalStatesOfOneText()
{
    QList<Entry> entries;
    const QStringList targets{u"Die erste Fassung "_s, u"Die zweite Fassung "_s,
                              u"Die dritte Fassung "_s};
    for (int i = 0; i < targets.size(); ++i) {
        article::Verdict given = verdict(5, Judgement::NeedsWork, u"anna"_s);
        given.text = judgedText(5, targets.at(i));
        given.when = QDateTime::fromMSecsSinceEpoch(1000 * i);
        entries.append(entryOf(given));
    }
    const auto matched = matchEntries(entries, {judgedText(4), judgedText(5, targets.last())});
    for (const MatchedEntry &entry : matched)
        QCOMPARE(entry.text, 1);
    QCOMPARE(matched.at(0).state, TextState::TargetChanged);
    QCOMPARE(matched.at(1).state, TextState::TargetChanged);
    QCOMPARE(matched.at(2).state, TextState::Current);
}

// One verdict in an article that was renumbered.
void TestAlignment::sparseEntries()
{
    QList<article::JudgedText> now;
    for (int number = 1; number <= 50; ++number) {
        article::JudgedText text = judgedText(number);
        text.place.number += 7;
        now.append(text);
    }
    const auto matched = matchEntries({entryOf(verdict(30, Judgement::Approved))}, now);
    QCOMPARE(matched.first().text, 29);
    QCOMPARE(matched.first().state, TextState::Current);
    QVERIFY(matchEntries({}, now).isEmpty());
    QCOMPARE(matchEntries({entryOf(verdict(3, Judgement::Approved))}, {}).first().state,
             TextState::Gone);
}

// What was said of a picture follows it, when another one is put before it.
void TestAlignment::entriesOfPicturesFindThem()
{
    const auto picture = [](int index, const QString &target) {
        article::JudgedText text = judgedText(0, target);
        text.place.unit = u"alt:"_s + QString::number(index);
        text.source = u"The "_s + target;
        return text;
    };
    article::Verdict kept = verdict(0, Judgement::Approved);
    kept.text = picture(0, u"Haus"_s);
    article::Verdict other = verdict(0, Judgement::Rejected);
    other.text = picture(1, u"Baum"_s);
    const auto matched =
        matchEntries({entryOf(kept), entryOf(other)},
                     {picture(0, u"Weg"_s), picture(1, u"Haus"_s), picture(2, u"Baum im Wind"_s)});
    QCOMPARE(matched.at(0).text, 1);
    QCOMPARE(matched.at(0).state, TextState::Current);
    QCOMPARE(matched.at(1).text, 2);
    QCOMPARE(matched.at(1).state, TextState::BothChanged);
}

QTEST_GUILESS_MAIN(TestAlignment)
#include "tst_alignment.moc"
