// SPDX-License-Identifier: Apache-2.0
// BilingualText against real files, where they are present.
#include "app/parse/bilingualtext.h"
#include "tests/app/parse/spans.h"
#include "tests/support/corpus.h"

#include <QRegularExpression>
#include <QTest>

using namespace diglot;
using namespace diglot::test;
using parse::BilingualText;
using parse::SegmentSpan;

namespace {

// The same segments by another method: the damage undone and the pattern matched by regular
// expressions over Latin-1, so that every byte is one character.
QList<Found> countIndependently(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    static const QRegularExpression damaged(QStringLiteral("=\"([^\"<>]*[<>][^\"]*)\""));
    qsizetype from = 0;
    for (auto match = damaged.match(text, from); match.hasMatch();
         match = damaged.match(text, from)) {
        QString value = match.captured(1);
        value.replace(QStringLiteral("&quot;"), QStringLiteral("\""));
        text.replace(match.capturedStart(1), match.capturedLength(1), value);
        from = match.capturedStart(1) + value.size();
    }
    static const QRegularExpression pattern(
        QStringLiteral(
            "<span data-ttu-id=\"([0-9a-f]{5}-[0-9]+)\">((?:(?!<span data-ttu-id).)*?)"
            "</span><span class=\"sxs-lookup\"><span data-stu-id=\"\\1\">"
            "((?:[^<]|<(?!/?span[ >])|(<span[ >](?:[^<]|<(?!/?span[ >])|(?4))*</span>))*)"
            "</span></span>"),
        QRegularExpression::DotMatchesEverythingOption);
    QList<Found> list;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        list.append({match.captured(1).toLatin1(), match.captured(2).toLatin1(),
                     match.captured(3).toLatin1()});
    }
    return list;
}

} // namespace

class TestBilingualCorpus : public QObject
{
    Q_OBJECT

private slots:
    void segments();
    void roundTrip();
    void targetIsTheLiveForm();
    void sourceHashes();
    void proposals();
};

void TestBilingualCorpus::segments()
{
    SKIP_WITHOUT_CORPUS();
    const QStringList paths = test::corpusFiles({QStringLiteral("*.md"), QStringLiteral("*.yml")});
    QVERIFY(!paths.isEmpty());
    qsizetype segments = 0;
    for (const QString &path : paths) {
        const QByteArray bytes = test::readBytes(path);
        const auto text = BilingualText::split(bytes);
        const QList<Found> expected = countIndependently(bytes);
        QVERIFY2(found(text) == expected, qPrintable(path));
        QVERIFY2(text.malformed.isEmpty(), qPrintable(path));
        QCOMPARE(bytes.count("data-ttu-id="), text.segments.size());
        segments += text.segments.size();
    }
    qInfo("%lld segments in %lld files", qlonglong(segments), qlonglong(paths.size()));
}

void TestBilingualCorpus::roundTrip()
{
    SKIP_WITHOUT_CORPUS();
    qsizetype repaired = 0;
    for (const QString &path : test::corpusFiles({QStringLiteral("*")})) {
        const QByteArray bytes = test::readBytes(path);
        const auto text = BilingualText::split(bytes);
        QVERIFY2(text.write() == bytes, qPrintable(path));
        repaired += text.repairedQuotes.isEmpty() ? 0 : 1;
    }
    qInfo("%lld files with repaired quotes", qlonglong(repaired));
}

void TestBilingualCorpus::targetIsTheLiveForm()
{
    SKIP_WITHOUT_CORPUS();
    const QString bilingual = test::corpus() + QStringLiteral("/partner-center/ru-RU");
    const QString live = test::corpus() + QStringLiteral("/partner-center-live/ru-RU");
    int same = 0;
    int unescaped = 0;
    const QStringList paths =
        test::corpusFiles({QStringLiteral("*.md")}, QStringLiteral("partner-center/ru-RU"));
    for (const QString &path : paths) {
        QByteArray expected = test::readBytes(live + path.mid(bilingual.size()));
        QByteArray side = BilingualText::split(test::readBytes(path)).side(article::Side::Target);
        if (side == expected) {
            ++same;
        } else {
            QVERIFY2(side.replace("\\*", "*") == expected.replace("\\*", "*"), qPrintable(path));
            ++unescaped;
        }
    }
    QCOMPARE(paths.size(), 370);
    QCOMPARE(same, 354);
    QCOMPARE(unescaped, 16);
}

void TestBilingualCorpus::sourceHashes()
{
    SKIP_WITHOUT_CORPUS();
    int files = 0;
    for (const QString &path : test::corpusFiles({QStringLiteral("*.md")})) {
        const QByteArray bytes = test::readBytes(path);
        // Only where nothing but the localization keys stands above is the source known exactly.
        if (!bytes.startsWith("---\nms.openlocfilehash: ") || !bytes.contains("data-ttu-id"))
            continue;
        const QByteArray source = BilingualText::split(bytes).side(article::Side::Source);
        QVERIFY2(parse::sourceHash(source) == bytes.mid(24, 40), qPrintable(path));
        ++files;
    }
    QCOMPARE(files, 8);
}

void TestBilingualCorpus::proposals()
{
    SKIP_WITHOUT_CORPUS();
    for (const QString &path :
         test::corpusFiles({QStringLiteral("*.md")}, QStringLiteral("hard-cases"))) {
        const QByteArray bytes = test::readBytes(path);
        const auto text = BilingualText::split(bytes);
        if (text.segments.isEmpty())
            continue;
        const SegmentSpan span = text.segments[text.segments.size() / 2];
        const QByteArray written = text.write({{span.number, "\"new\" words"}});
        const auto again = BilingualText::split(written);
        QVERIFY2(again.segments.size() == text.segments.size(), qPrintable(path));
        QList<Found> expected = found(text);
        expected[text.segments.size() / 2].target = "\"new\" words";
        QVERIFY2(found(again) == expected, qPrintable(path));
        // All before and behind the target is what it was.
        QVERIFY2(written.startsWith(bytes.left(bytes.indexOf(span.id))), qPrintable(path));
        QVERIFY2(written.endsWith(bytes.mid(bytes.lastIndexOf(span.id))), qPrintable(path));
        const QByteArray back = again.write({{span.number, target(text, span)}});
        QVERIFY2(back == bytes, qPrintable(path));
    }
}

QTEST_GUILESS_MAIN(TestBilingualCorpus)
#include "tst_bilingualcorpus.moc"
