// SPDX-License-Identifier: Apache-2.0
#include "app/parse/bilingualtext.h"
#include "tests/app/parse/spans.h"

#include <QElapsedTimer>
#include <QTest>

using namespace diglot;
using parse::BilingualText;
using parse::SegmentSpan;
using namespace diglot::test;

namespace {

const QByteArray sixKeys = "ms.openlocfilehash: 0123456789abcdef0123456789abcdef01234567\n"
                           "ms.sourcegitcommit: 76543210fedcba9876543210fedcba9876543210\n"
                           "ms.translationtype: MT\n"
                           "ms.contentlocale: ru-RU\n"
                           "ms.lasthandoff: 01/02/2021\n"
                           "ms.locfileid: \"123456789\"\n";

} // namespace

class TestBilingualText : public QObject
{
    Q_OBJECT

private slots:
    void split_data();
    void split();
    void malformed_data();
    void malformed();
    void positions();
    void frontMatterIsNoBody();

    void repair_data();
    void repair();
    void proposals_data();
    void proposals();
    void proposalInDamage();
    void proposalOverTheBeginningOfDamage();

    void roundTrip_data();
    void roundTrip();
    void sides_data();
    void sides();
    void hash_data();
    void hash();
    void hostile_data();
    void hostile();
};

void TestBilingualText::split_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("texts"); // id, target, source, id, …
    const auto one = segment("0a1b2-101", "Привет.", "Hello.");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArrayList &texts) {
        QTest::newRow(name) << bytes << texts;
    };
    row("empty", "", {});
    row("no segment", "# Title\n\nText <span>x</span>.\n", {});
    row("one", one, {"0a1b2-101", "Привет.", "Hello."});
    row("two with a gap", one + " " + segment("0a1b2-103", "Да", "Yes"),
        {"0a1b2-101", "Привет.", "Hello.", "0a1b2-103", "Да", "Yes"});
    row("touching", one + segment("0a1b2-102", "", ""),
        {"0a1b2-101", "Привет.", "Hello.", "0a1b2-102", "", ""});
    // Hard case 3: the link is outside.
    row("link outside", "- [" + one + "](a/b.md)\n", {"0a1b2-101", "Привет.", "Hello."});
    // Hard case 4: ordinary spans inside both texts.
    row("nested spans",
        segment("0a1b2-101", "a <span class=\"code\">b</span>",
                "c <span class=\"code\">d <span>e</span></span>") +
            one,
        {"0a1b2-101", "a <span class=\"code\">b</span>",
         "c <span class=\"code\">d <span>e</span></span>", "0a1b2-101", "Привет.", "Hello."});
    row("unbalanced span in code",
        segment("0a1b2-101", "`<span>`", "`<span>` or `</span>` x") + one,
        {"0a1b2-101", "`<span>`", "`<span>` or `</span>` x", "0a1b2-101", "Привет.", "Hello."});
    row("opened only", segment("0a1b2-101", "`<span >`", "`<span >` x") + " tail",
        {"0a1b2-101", "`<span >`", "`<span >` x"});
    // Hard case 5: in an image's alternative text.
    row("image", "![" + segment("0a1b2-101", "Вид", "View") + " ](./media/a.png)",
        {"0a1b2-101", "Вид", "View"});
    // Hard case 6: line ends, even an empty line, inside.
    row("line ends inside", segment("0a1b2-101", "\n  \n<STRONG>A</STRONG>", "\r\n\r\nB"),
        {"0a1b2-101", "\n  \n<STRONG>A</STRONG>", "\r\n\r\nB"});
    // Hard cases 7 to 9: texts that look like blocks.
    row("block markers", segment("0a1b2-101", "2. | a | b |", "> - 1. x"),
        {"0a1b2-101", "2. | a | b |", "> - 1. x"});
    // Hard cases 19, 20: anchors of the author inside.
    row("anchors", segment("0a1b2-101", "<a name=\"use\">А</a>", "<a id=\"1\"/>A"),
        {"0a1b2-101", "<a name=\"use\">А</a>", "<a id=\"1\"/>A"});
    row("gloss", segment("0a1b2-101", "**[Submit]\\(送信\\)**", "**Submit**"),
        {"0a1b2-101", "**[Submit]\\(送信\\)**", "**Submit**"});
    // Hard cases 34, 35: marks of direction and unusual blanks are kept as they are.
    row("marks", segment("0a1b2-101", "\xE2\x80\xAB x\xE2\x80\xAC", "a\xC2\xA0\xE2\x80\xAF b"),
        {"0a1b2-101", "\xE2\x80\xAB x\xE2\x80\xAC", "a\xC2\xA0\xE2\x80\xAF b"});
    row("bytes that are no UTF-8", segment("0a1b2-101", QByteArray("\xFF\x00\xC3", 3), "\x80"),
        {"0a1b2-101", QByteArray("\xFF\x00\xC3", 3), "\x80"});
    row("escaped quotes everywhere", segment("0a1b2-101", "а", "b", "&quot;"),
        {"0a1b2-101", "а", "b"});
    row("nine digits", segment("0a1b2-123456789", "а", "b"), {"0a1b2-123456789", "а", "b"});
}

void TestBilingualText::split()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArrayList, texts);
    const auto text = BilingualText::split(bytes);
    QByteArrayList seen;
    for (const Found &one : found(text))
        seen << one.id << one.target << one.source;
    QCOMPARE(seen, texts);
    QVERIFY(text.malformed.isEmpty());
    for (const SegmentSpan &span : text.segments)
        QCOMPARE(span.number, span.id.mid(6).toInt());
    QCOMPARE(text.write(), bytes);
}

void TestBilingualText::malformed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &bytes) {
        QTest::newRow(name) << bytes;
    };
    const auto whole = segment("0a1b2-101", "a", "b");
    row("no end", "<span data-ttu-id=\"0a1b2-101\">text");
    row("no source", "<span data-ttu-id=\"0a1b2-101\">text</span>");
    row("gap before the source",
        QByteArray(whole).replace("</span><span class", "</span> <span class"));
    row("another id", QByteArray(whole).replace("stu-id=\"0a1b2-101", "stu-id=\"0a1b2-102"));
    row("longer id", QByteArray(whole).replace("stu-id=\"0a1b2-101", "stu-id=\"0a1b2-1011"));
    row("another class", QByteArray(whole).replace("sxs-lookup", "sxs-look"));
    row("one closing tag", whole.chopped(7));
    row("capital in the id", QByteArray(whole).replace("0a1b2", "0A1b2"));
    row("short prefix", QByteArray(whole).replace("0a1b2", "0a1b"));
    row("no number", QByteArray(whole).replace("-101", "-"));
    row("ten digits", QByteArray(whole).replace("-101", "-1234567890"));
    row("single quotes", segment("0a1b2-101", "a", "b", "'"));
    row("cut in the tag", "<span data-ttu-id=");
    row("cut in the id", "<span data-ttu-id=\"0a1b");
}

void TestBilingualText::malformed()
{
    QFETCH(QByteArray, bytes);
    const QByteArray whole = segment("0a1b2-200", "c", "d");
    for (const QByteArray &between : {QByteArray(), QByteArray("\n\n")}) {
        const auto text = BilingualText::split("x " + bytes + between + whole);
        QCOMPARE(found(text), (QList<Found>{{"0a1b2-200", "c", "d"}}));
        QCOMPARE(text.malformed, QList<int>{2});
        QCOMPARE(text.side(article::Side::Target), "x " + bytes + between + "c");
    }
    QCOMPARE(BilingualText::split(bytes).segments.size(), 0);
    QCOMPARE(BilingualText::split(bytes).write(), bytes);
}

void TestBilingualText::positions()
{
    const QByteArray bytes = "# " + segment("0a1b2-101", "Да", "Yes") + "\n";
    const auto text = BilingualText::split(bytes);
    QCOMPARE(text.segments.size(), 1);
    const SegmentSpan &span = text.segments.first();
    QCOMPARE(span.begin, 2);
    QCOMPARE(span.end, int(bytes.size()) - 1);
    QCOMPARE(span.number, 101);
    QCOMPARE(bytes.mid(span.begin, 5), "<span");
}

void TestBilingualText::frontMatterIsNoBody()
{
    const QByteArray inside = segment("0a1b2-101", "a", "b");
    const QByteArray matter = "---\ntitle: " + inside + "\n---\n";
    const auto text = BilingualText::split(matter + inside);
    QCOMPARE(text.bodyBegin, int(matter.size()));
    QCOMPARE(text.segments.size(), 1);
    QCOMPARE(text.segments.first().begin, text.bodyBegin);
    QCOMPARE(text.write(), matter + inside);
}

void TestBilingualText::repair_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("repaired");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &repaired) {
        QTest::newRow(name) << bytes << repaired;
    };
    // Hard case 1: from the opening quote of an attribute to a quotation mark in a later text.
    const QByteArray broken = "<span data-ttu-id=\"0a1b2-101&quot;>A</span><span class=&quot;"
                              "sxs-lookup&quot;><span data-stu-id=&quot;0a1b2-101&quot;>B</span>"
                              "</span> <span data-ttu-id=&quot;0a1b2-102&quot;>say \"hi";
    row("in a tag", broken, QByteArray(broken).replace("&quot;", "\""));
    // Hard case 2: it begins in an anchor and crosses headings and paragraphs.
    row("in an anchor", "## <a name=\"x&quot;></a>T\n\n<a href=&quot;y&quot;>z</a> \"q\"",
        "## <a name=\"x\"></a>T\n\n<a href=\"y\">z</a> \"q\"");
    row("legal entity in text", "a &quot;b&quot; <a href=\"c\">d</a>",
        "a &quot;b&quot; <a href=\"c\">d</a>");
    row("legal entity in a value", "<a title=\"say &quot;hi&quot;\" href=\"c\">d</a> \"e\"",
        "<a title=\"say &quot;hi&quot;\" href=\"c\">d</a> \"e\"");
    row("no closing quote", "<a name=\"x&quot;></a>", "<a name=\"x&quot;></a>");
    row("no tag", "a < b=\"c &quot; > d\"", "a < b=\"c &quot; > d\"");
    row("second stretch opens at the end of the first",
        "<a name=\"x&quot;>t</a><b id=\"y&quot;>u</b> \"v",
        "<a name=\"x\">t</a><b id=\"y\">u</b> \"v");
    row("not in front matter", "---\nt: <a b=\"c&quot;>\n---\n<a b=\"c&quot;>\"",
        "---\nt: <a b=\"c&quot;>\n---\n<a b=\"c\">\"");
}

void TestBilingualText::repair()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, repaired);
    const auto text = BilingualText::split(bytes);
    QCOMPARE(text.text, repaired);
    QCOMPARE(bytes.count("&quot;") - repaired.count("&quot;"), text.repairedQuotes.size());
    QCOMPARE(text.write(), bytes);
}

void TestBilingualText::proposals_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray first = segment("0a1b2-101", "Да", "Yes");
    const QByteArray second = segment("0a1b2-102", "Нет", "No");
    QTest::newRow("first") << 101 << segment("0a1b2-101", "x", "Yes") + "\r\n" + second;
    QTest::newRow("last") << 102 << first + "\r\n" + segment("0a1b2-102", "x", "No");
    QTest::newRow("none of them") << 103 << first + "\r\n" + second;
}

void TestBilingualText::proposals()
{
    QFETCH(int, number);
    QFETCH(QByteArray, expected);
    const QByteArray bytes =
        segment("0a1b2-101", "Да", "Yes") + "\r\n" + segment("0a1b2-102", "Нет", "No");
    QCOMPARE(BilingualText::split(bytes).write({{number, "x"}}), expected);
}

void TestBilingualText::proposalInDamage()
{
    const QByteArray raw = segment("0a1b2-101", "A", "B") + segment("0a1b2-102", "C", "D");
    QByteArray damaged = raw + " \"end\"";
    damaged.replace("\"", "&quot;");
    damaged.replace(damaged.indexOf("&quot;"), 6, "\"");
    damaged.replace(damaged.lastIndexOf("&quot;"), 6, "\"");
    const auto text = BilingualText::split(damaged);
    QCOMPARE(text.segments.size(), 2);
    QCOMPARE(text.write(), damaged);

    const QByteArray written = text.write({{101, "say \"x\""}});
    QCOMPARE(written, QByteArray(damaged).replace(">A<", ">say &quot;x&quot;<"));
    const auto again = BilingualText::split(written);
    QCOMPARE(found(again),
             (QList<Found>{{"0a1b2-101", "say \"x\"", "B"}, {"0a1b2-102", "C", "D"}}));
}

void TestBilingualText::proposalOverTheBeginningOfDamage()
{
    // The quote that shows where the damage begins is in the target that is replaced.
    const QByteArray damaged =
        "<span data-ttu-id=\"0a1b2-101\"><a id=\"z&quot;></a>A</span><span class=&quot;sxs-lookup"
        "&quot;><span data-stu-id=&quot;0a1b2-101&quot;>B</span></span><b id=&quot;c&quot;> \"end";
    const auto text = BilingualText::split(damaged);
    QCOMPARE(text.segments.size(), 1);
    QCOMPARE(text.repairedQuotes.size(), 7);
    const auto again = BilingualText::split(text.write({{101, "new"}}));
    QCOMPARE(found(again), (QList<Found>{{"0a1b2-101", "new", "B"}}));
    QVERIFY(again.text.endsWith("<b id=\"c\"> \"end"));
}

void TestBilingualText::roundTrip_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray one = segment("0a1b2-101", "Да", "Yes");
    QTest::newRow("no line end at the end") << "# " + one;
    QTest::newRow("CRLF") << "---\r\ntitle: x\r\n---\r\n# " + one + "\r\n";
    QTest::newRow("lone CR") << "a\rb " + one + "\r";
    QTest::newRow("NUL") << QByteArray("a\0b", 3) + one;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF---\na: b\n---\n" + one;
    QTest::newRow("invalid UTF-8") << "\xC3\x28 \xFF " + one + "\xE2\x82";
    QTest::newRow("damaged") << "<a name=\"x&quot;></a> \"" + one + " &quot;";
    QTest::newRow("unclosed front matter") << "---\ntitle: x\n" + one;
}

void TestBilingualText::roundTrip()
{
    QFETCH(QByteArray, bytes);
    const auto text = BilingualText::split(bytes);
    QCOMPARE(text.segments.size(), 1);
    QCOMPARE(text.write(), bytes);
    QCOMPARE(text.write({{101, "Да"}}), bytes);
}

void TestBilingualText::sides_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("source");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &target,
                        const QByteArray &source) {
        QTest::newRow(name) << bytes << target << source;
    };
    const QByteArray one = segment("0a1b2-101", "Да", "Yes");
    row("one language", "## <a name=\"x\"></a>T", "## <a name=\"x\"></a>T",
        "## <a name=\"x\"></a>T");
    row("generated anchor", "## <a name=\"yes\"></a>" + one + "\n", "## <a name=\"yes\"></a>Да\n",
        "## Yes\n");
    row("empty anchor", "# <a name=\"\"></a>" + one, "# <a name=\"\"></a>Да", "# Yes");
    row("no blank", "####<a name=\"yes\"></a>" + one, "####<a name=\"yes\"></a>Да", "####Yes");
    row("in a list and a quote", " - > 1. # <a name=\"yes\"></a>" + one,
        " - > 1. # <a name=\"yes\"></a>Да", " - > 1. # Yes");
    row("anchor of the author", "# <a name=\"yes\"></a><a name=\"4\"></a>" + one,
        "# <a name=\"yes\"></a><a name=\"4\"></a>Да", "# <a name=\"4\"></a>Yes");
    row("anchor in a paragraph", "<a name=\"x\"></a>" + one + " #x <a name=\"y\"></a>",
        "<a name=\"x\"></a>Да #x <a name=\"y\"></a>",
        "<a name=\"x\"></a>Yes #x <a name=\"y\"></a>");
    row("seven marks", "####### <a name=\"x\"></a>" + one, "####### <a name=\"x\"></a>Да",
        "####### <a name=\"x\"></a>Yes");
    row("only localization keys", "---\n" + sixKeys + "---\n" + one, "---\n" + sixKeys + "---\nДа",
        "Yes");
    row("other keys", "---\ntitle: T\nms.custom:\n- a\n" + sixKeys + "---\n" + one,
        "---\ntitle: T\nms.custom:\n- a\n" + sixKeys + "---\nДа",
        "---\ntitle: T\nms.custom:\n- a\n---\nYes");
    row("no front matter", "a\n---\n" + one, "a\n---\nДа", "a\n---\nYes");
}

void TestBilingualText::sides()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, source);
    const auto text = BilingualText::split(bytes);
    QCOMPARE(text.side(article::Side::Target), target);
    QCOMPARE(text.side(article::Side::Source), source);
}

void TestBilingualText::hash_data()
{
    QTest::addColumn<QByteArray>("text");
    // Expected values by sha1sum.
    QTest::newRow("LF") << QByteArray("a\nb\n");
    QTest::newRow("CRLF") << QByteArray("a\r\nb\r\n");
    QTest::newRow("mixed") << QByteArray("a\r\nb\n");
}

void TestBilingualText::hash()
{
    QFETCH(QByteArray, text);
    QCOMPARE(parse::sourceHash(text), "72dd82ee6968b55d1833597e2d6e1638a100c2ea");
    QCOMPARE(parse::sourceHash(""), "da39a3ee5e6b4b0d3255bfef95601890afd80709");
}

void TestBilingualText::hostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &piece) {
        QTest::newRow(name) << piece.repeated(1 + int(1'000'000 / piece.size()));
    };
    row("opening tags", "<span data-ttu-id=");
    row("opening tags with ids", "<span data-ttu-id=\"0a1b2-101\">");
    row("sources only", "</span><span class=\"sxs-lookup\"><span data-stu-id=\"0a1b2-101\">");
    row("spans", "<span >");
    row("segments without an end",
        segment("0a1b2-101", "a", "b").chopped(14) + "<span data-ttu-id=\"0a1b2-101\">");
    row("attributes", "<a b=\"");
    row("damaged attributes", "<a b=\"<&quot;");
    row("damage without end", "<a b=\"&quot;<a b='");
    row("quotes", "=\"<");
    row("heading anchors", "#<a name=\"x\"></a>");
    row("heading anchors not closed", "# <a name=\"<a name=\"");
    row("marks", ">-#1. ");
    row("NUL", QByteArray(1, '\0'));
    row("dashes", "---\n");
    row("one side", segment("0a1b2-101", "", "") + "# <a name=\"x\"></a>");
}

void TestBilingualText::hostile()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    const auto text = BilingualText::split(bytes);
    QCOMPARE(text.write(), bytes);
    QVERIFY(text.side(article::Side::Target).size() <= bytes.size());
    QVERIFY(text.side(article::Side::Source).size() <= bytes.size());
    QVERIFY(text.write({{101, "\"x\""}}).size() > 0);
    // A megabyte takes a few milliseconds; quadratic work would take minutes.
    QVERIFY2(timer.elapsed() < 3000, QByteArray::number(timer.elapsed()).constData());
}

QTEST_GUILESS_MAIN(TestBilingualText)
#include "tst_bilingualtext.moc"
