// SPDX-License-Identifier: Apache-2.0
// Input made to cost time, memory or stack.
#include "app/parse/documentparser.h"
#include "app/parse/markdown.h"
#include "tests/support/bilingual.h"
#include "tests/support/blockdump.h"

#include <QElapsedTimer>
#include <QTest>

using namespace diglot;
using namespace Qt::StringLiterals;
using article::Block;

namespace {

constexpr int mega = 1024 * 1024;

QByteArray times(const char *text, int bytes)
{
    const QByteArray unit(text);
    return unit.repeated(qMax(1, bytes / int(unit.size())));
}

QByteArray wideTable(int columns, int rows)
{
    return QByteArray("|a").repeated(columns) + '\n' + QByteArray("|-").repeated(columns) + '\n' +
           QByteArray("|\n|a\n").repeated(rows);
}

QByteArray longDefinition()
{
    return "[a]: /" + QByteArray(60'000, 'x') + "\n\n" +
           (QByteArray("[a]").repeated(1300) + "\n\n").repeated(60);
}

QByteArray deepList()
{
    QByteArray out;
    for (int i = 0; i < 2000; ++i)
        out += QByteArray(i * 2, ' ') + "- a\n";
    return out + QByteArray(mega, '\n');
}

QByteArray segment(const QByteArray &text)
{
    return test::bilingual(u"⟦@‖source⟧"_s).replace("@", text);
}

QByteArray withSegments(int count, const QByteArray &text)
{
    QString out;
    for (int i = 0; i < count; ++i)
        out += u"⟦@‖s⟧\n\n"_s;
    return test::bilingual(out).replace("@", text);
}

double milliseconds(const QByteArray &input, Result<article::Document> &document)
{
    QElapsedTimer timer;
    timer.start();
    document = parse::parseDocument(input, u"a.md"_s);
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

class TestParseLimits : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // Ordinary dense Markdown: what one megabyte costs here and now.
        Result<article::Document> document = article::Document();
        m_control = milliseconds(times("Some **bold** text, [a](b).\n\n", mega), document);
        QVERIFY(document);
    }

    void costs_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<bool>("refused"); // as raw text, with a problem
        QTest::newRow("www") << times("www._", 100'000) << true;
        QTest::newRow("pipes") << times("|x", 40'000) << true;
        QTest::newRow("pipes in lines") << times("|x|x|x|x|x|x|x|x|x|x|x\n", mega) << false;
        QTest::newRow("wide table") << wideTable(1000, 1000) << true;
        QTest::newRow("ragged table") << wideTable(60, 3000) << true;
        QTest::newRow("quotes") << times(">", 100'000) << true;
        QTest::newRow("quotes with text") << times("> ", 200'000) + "a\n" << true;
        QTest::newRow("lists") << times("- ", 200'000) + "a\n" << true;
        QTest::newRow("list by indent") << deepList() << true;
        QTest::newRow("brackets") << times("[", 8 * mega) << true;
        QTest::newRow("brackets in lines") << times("[\n", mega) << true;
        QTest::newRow("pictures") << times("![a", mega) << true;
        QTest::newRow("stars") << times("*a ", mega) << true;
        QTest::newRow("mixed emphasis") << times("*a_ \n", mega) << true;
        QTest::newRow("backticks") << times("`a ", mega) << true;
        QTest::newRow("zeros") << QByteArray(mega, '\0') << true;
        QTest::newRow("zeros in lines") << QByteArray("a\0b\n\n", 5).repeated(mega / 5) << false;
        QTest::newRow("open comments") << times("<!--\n", mega) << false;
        QTest::newRow("open instructions") << times("a<?\n", mega) << true;
        QTest::newRow("open sections") << times("a<![CDATA[\n", mega) << true;
        QTest::newRow("long definition") << longDefinition() << true;
        QTest::newRow("rows") << times(":::row:::\n:::column:::\n", mega) << false;
        QTest::newRow("row ends") << times(":::row-end:::\n", mega) << false;
        QTest::newRow("open pictures") << times(":::image source=\"\n", mega) << false;
        QTest::newRow("open includes") << times("[!include [\n", mega) << true;
        QTest::newRow("labels") << times("> [!NOTE]\n", mega) << false;
        QTest::newRow("tabs") << times("# [a](#tab/a)\n", mega) << false;
        QTest::newRow("cells") << times("<td>\n", mega) << false;
        QTest::newRow("fences") << times("```a\n~~~b\n", mega) << false;
        QTest::newRow("setext") << times("a\n-\n", mega) << false;
        QTest::newRow("addresses") << times("https://a))))))\n\n", mega) << false;
        QTest::newRow("marks") << times("\xEA\xA1\xB4 ", mega) << true;
        QTest::newRow("forged marks") << times("&#xA874;0&#xA874;\n\n", mega) << false;
        QTest::newRow("invalid") << QByteArray(mega, '\xff') << true;
        QTest::newRow("brackets in a segment") << segment(times("[", 4 * mega)) << false;
        QTest::newRow("emphasis in segments") << withSegments(400, times("*a **b ", 2000)) << false;
        QTest::newRow("nested emphasis") << times("*a **b ", 3000) + times("b** a*", 3000) << false;
    }
    void costs()
    {
        QFETCH(QByteArray, input);
        QFETCH(bool, refused);
        Result<article::Document> document = article::Document();
        const double spent = milliseconds(input, document);
        QVERIFY(document);
        QCOMPARE(test::count(document->blocks, Block::Kind::Raw) > 0, refused);
        if (refused)
            QVERIFY(!document->problems.isEmpty());
        QVERIFY(document->problems.size() <= 60);
        QCOMPARE(test::reachedSegments(document->blocks).size(), document->segments.size());
        // Twenty times what ordinary text costs, and something for the clock.
        const double bound = 100 + 20 * m_control * double(input.size()) / mega;
        QVERIFY2(spent < bound, qPrintable(u"%1 ms, bound %2 ms"_s.arg(spent).arg(bound)));
    }

    void tooLargeIsRefused()
    {
        const auto document =
            parse::parseDocument(QByteArray(parse::maxArticleBytes + 1, 'a'), u"a.md"_s);
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::Limit);
    }

    void invalidUtf8IsReplaced()
    {
        const auto document = parse::parseDocument("# A\n\nx\xff\xfey\n", u"a.md"_s);
        QVERIFY(document);
        QCOMPARE(test::dump(document->blocks), u"h1 #a A\np x\uFFFD\uFFFDy\n"_s);
        QCOMPARE(document->problems.size(), 1);
        QCOMPARE(document->problems[0].line, 3);
    }

    void nothing()
    {
        for (const char *text : {"", "\n", "---\n", "---\n---\n", "\xEF\xBB\xBF", "\r\n\r\n"}) {
            const auto document = parse::parseDocument(text, u"a.md"_s);
            QVERIFY(document);
            QVERIFY(document->blocks.size() <= 2);
        }
    }

private:
    double m_control = 0; // milliseconds for one megabyte
};

QTEST_GUILESS_MAIN(TestParseLimits)
#include "tst_parselimits.moc"
