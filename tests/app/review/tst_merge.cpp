// SPDX-License-Identifier: Apache-2.0
#include "app/review/entryjson.h"
#include "app/review/merge.h"
#include "app/review/reviewfile.h"
#include "tests/app/review/reviewdata.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace diglot;
using namespace diglot::review;
using namespace diglot::test;
using article::Judgement;

namespace {

// "5a+" = segment 5, anna, approved; "b" = boris; "-" rejected, "?" needs work.
QList<Entry> entriesOf(const QString &shorthand)
{
    QList<Entry> entries;
    for (const QString &word : shorthand.split(u' ', Qt::SkipEmptyParts)) {
        const QChar mark = word.back();
        const QString reviewer = word.at(word.size() - 2) == u'a' ? u"anna"_s : u"boris"_s;
        const Judgement judgement = mark == u'+'   ? Judgement::Approved
                                    : mark == u'-' ? Judgement::Rejected
                                                   : Judgement::NeedsWork;
        entries.append(entryOf(verdict(word.chopped(2).toInt(), judgement, reviewer)));
    }
    return entries;
}

QString shown(const QList<Entry> &entries)
{
    QStringList words;
    for (const Entry &entry : entries) {
        const QChar mark = entry.state == u"approved"_s   ? u'+'
                           : entry.state == u"rejected"_s ? u'-'
                                                          : u'?';
        words.append(QString::number(entry.key.place.number) + entry.key.reviewer.at(0) + mark);
    }
    return words.join(u' ');
}

} // namespace

class TestMerge final : public QObject
{
    Q_OBJECT

private slots:
    void merges_data();
    void merges();
    void commentsAloneAreNoDisagreement();
    void proposalsDisagree();
    void timesAreNoChange();
    void filesRoundTrip();
    void refusesFiles_data();
    void refusesFiles();
};

void TestMerge::merges_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("result");
    QTest::addColumn<int>("conflicts");
    QTest::addColumn<int>("disagreements");
    QTest::newRow("nothing") << u""_s << u""_s << u""_s << u""_s << 0 << 0;
    QTest::newRow("unchanged") << u"1a+"_s << u"1a+"_s << u"1a+"_s << u"1a+"_s << 0 << 0;
    QTest::newRow("mine is new") << u"1a+"_s << u"1a+ 2a-"_s << u"1a+"_s << u"1a+ 2a-"_s << 0 << 0;
    QTest::newRow("theirs is new") << u""_s << u""_s << u"2b-"_s << u"2b-"_s << 0 << 0;
    QTest::newRow("each something else")
        << u"1a+ 2a+"_s << u"1a- 2a+"_s << u"1a+ 2a?"_s << u"1a- 2a?"_s << 0 << 0;
    QTest::newRow("both alike") << u"1a+"_s << u"1a-"_s << u"1a-"_s << u"1a-"_s << 0 << 0;
    QTest::newRow("both differently") << u"1a+"_s << u"1a-"_s << u"1a?"_s << u""_s << 1 << 0;
    QTest::newRow("both new and different") << u""_s << u"1a-"_s << u"1a+"_s << u""_s << 1 << 0;
    QTest::newRow("taken back in mine")
        << u"1a+ 2a+"_s << u"2a+"_s << u"1a+ 2a+"_s << u"2a+"_s << 0 << 0;
    QTest::newRow("taken back in both") << u"1a+"_s << u""_s << u""_s << u""_s << 0 << 0;
    QTest::newRow("taken back and changed") << u"1a+"_s << u""_s << u"1a-"_s << u""_s << 1 << 0;
    QTest::newRow("two reviewers agree") << u""_s << u"1a+"_s << u"1b+"_s << u"1a+ 1b+"_s << 0 << 0;
    QTest::newRow("two reviewers disagree")
        << u""_s << u"1a+"_s << u"1b-"_s << u"1a+ 1b-"_s << 0 << 1;
    QTest::newRow("an old disagreement is none of theirs")
        << u"1a+ 1b-"_s << u"1a+ 1b- 2a+"_s << u"1a+ 1b-"_s << u"1a+ 1b- 2a+"_s << 0 << 0;
}

void TestMerge::merges()
{
    QFETCH(const QString, base);
    QFETCH(const QString, mine);
    QFETCH(const QString, theirs);
    QFETCH(const QString, result);
    QFETCH(const int, conflicts);
    QFETCH(const int, disagreements);
    for (const bool swapped : {false, true}) {
        const Merged merged = merge(entriesOf(base), entriesOf(swapped ? theirs : mine),
                                    entriesOf(swapped ? mine : theirs));
        QCOMPARE(shown(merged.entries), result);
        int entries = 0;
        for (const Conflict &conflict : merged.conflicts)
            entries += conflict.kind == Conflict::Kind::Entry ? 1 : 0;
        QCOMPARE(entries, conflicts);
        QCOMPARE(int(merged.conflicts.size()) - entries, disagreements);
    }
}

void TestMerge::commentsAloneAreNoDisagreement()
{
    article::Verdict mine = verdict(1, Judgement::Approved, u"anna"_s);
    article::Verdict theirs = verdict(1, Judgement::Approved, u"boris"_s);
    mine.comment = u"Good"_s;
    theirs.comment = u"Fine"_s;
    const Merged merged = merge({}, {entryOf(mine)}, {entryOf(theirs)});
    QVERIFY(merged.conflicts.isEmpty());
    QCOMPARE(merged.entries.size(), 2);
    // One person's comment that was changed twice is one.
    theirs.reviewer = mine.reviewer;
    QCOMPARE(merge({}, {entryOf(mine)}, {entryOf(theirs)}).conflicts.size(), 1);
}

void TestMerge::proposalsDisagree()
{
    article::Verdict mine = verdict(1, Judgement::NeedsWork, u"anna"_s);
    article::Verdict theirs = verdict(1, Judgement::NeedsWork, u"boris"_s);
    mine.proposal = u"So"_s;
    theirs.proposal = u"Anders"_s;
    QCOMPARE(merge({}, {entryOf(mine)}, {entryOf(theirs)}).conflicts.size(), 1);
}

void TestMerge::timesAreNoChange()
{
    article::Verdict early = verdict(1, Judgement::Approved);
    early.when = QDateTime::fromMSecsSinceEpoch(1000, Qt::UTC);
    article::Verdict late = early;
    late.when = QDateTime::fromMSecsSinceEpoch(9000, Qt::UTC);
    const Merged merged = merge({entryOf(early)}, {entryOf(early)}, {entryOf(late)});
    QVERIFY(merged.conflicts.isEmpty());
    QCOMPARE(merged.entries.first().when, late.when);
}

void TestMerge::filesRoundTrip()
{
    const QTemporaryDir folder;
    article::Verdict full = verdict(1, Judgement::Rejected);
    full.comment = u"\"Zeile\"\nzwei\\ 😀 ‏عربي"_s;
    full.reasons = {{u"mqm"_s, u"style"_s, u"minor"_s}};
    full.proposal = u""_s;
    full.when = QDateTime::fromString(u"2026-01-02T03:04:05.678Z"_s, Qt::ISODateWithMs);
    article::Verdict unit = verdict(0, Judgement::Approved);
    unit.text.place.unit = u"title"_s;
    article::Dismissal rule;
    rule.scope = article::Dismissal::Scope::Rule;
    rule.rule = u"numbers"_s;
    rule.text.place.locale = locale();
    article::Dismissal hit;
    hit.rule = u"end-punctuation"_s;
    hit.hit = u"none>stop"_s;
    hit.text = judgedText(4);
    Merged merged;
    merged.entries = {entryOf(full),
                      entryOf(unit),
                      entryOf(rule),
                      entryOf(hit),
                      entryOf(article::Flag{judgedText(2), u"ask"_s, u"anna"_s, {}}),
                      entryOf(article::Convention{locale(), u"quotes"_s, u"«»"_s, {}, {}, {}})};
    const QString file = folder.filePath(u"a.jsonl"_s);
    QVERIFY(writeReviewFile(file, merged));
    const auto read = readReviewFile(file);
    QVERIFY2(read, read ? "" : qPrintable(read.error().toLine()));
    QCOMPARE(read->size(), merged.entries.size());
    for (int i = 0; i < read->size(); ++i) {
        QVERIFY2(read->at(i).saysTheSameAs(merged.entries.at(i)), qPrintable(QString::number(i)));
        QCOMPARE(read->at(i).source, merged.entries.at(i).source);
        QCOMPARE(read->at(i).when, merged.entries.at(i).when);
    }
    QVERIFY(!writeReviewFile(folder.filePath(u"no/folder/a.jsonl"_s), merged));
}

void TestMerge::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArray good = lineOf(entryOf(verdict(1, Judgement::Approved)));
    const auto without = [&](const QString &key) {
        QJsonObject object = QJsonDocument::fromJson(good).object();
        object.remove(key);
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    };
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("cut off") << good.left(good.size() / 2);
    QTest::newRow("no kind") << without(u"kind"_s);
    QTest::newRow("no locale") << without(u"locale"_s);
    QTest::newRow("no reviewer") << without(u"reviewer"_s);
    QTest::newRow("no number") << without(u"number"_s);
    QTest::newRow("no verdict") << without(u"verdict"_s);
    QTest::newRow("unknown verdict") << QByteArray(good).replace("approved", "great");
    QTest::newRow("text of another hash") << QByteArray(good).replace("Source 1", "Source 2");
    QTest::newRow("comment that is no text")
        << QByteArray(good).replace("{\"article\"", "{\"comment\":7,\"article\"");
    QTest::newRow("undecided conflict") << QByteArray("{\"conflict\":{}}");
}

void TestMerge::refusesFiles()
{
    QFETCH(const QByteArray, line);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.jsonl"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\n" + line + "\n");
    file.close();
    const auto read = readReviewFile(path);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Syntax);
    QCOMPARE(read.error().where, path + u":2"_s);
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
