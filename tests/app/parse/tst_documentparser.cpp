// SPDX-License-Identifier: Apache-2.0
#include "app/parse/documentparser.h"
#include "tests/app/parse/spans.h"

#include <QTest>

using namespace diglot;
using namespace Qt::StringLiterals;

class TestDocumentParser : public QObject
{
    Q_OBJECT

private slots:
    void damagedSegmentsAreReported();
    void floodIsCutShort();
    void fallingNumbersAreReported();
    void noTableWithoutHeader_data();
    void noTableWithoutHeader();
    void kinds_data();
    void kinds();
};

void TestDocumentParser::damagedSegmentsAreReported()
{
    const QByteArray open = "<span data-ttu-id=\"0a1b2-1\">";
    const auto document = parse::parseDocument("---\na: b\n---\n# T\n\n" + open + "x</span>\n\n" +
                                                   test::segment("0a1b2-101", "Да", "Yes") +
                                                   "\n\nText " + open + "\n",
                                               u"a.md"_s);
    QVERIFY(document);
    QCOMPARE(document->segments.size(), 1);
    QCOMPARE(document->problems.size(), 2);
    QCOMPARE(document->problems[0].line, 6);
    QCOMPARE(document->problems[1].line, 10);
}

void TestDocumentParser::floodIsCutShort()
{
    const auto document =
        parse::parseDocument(QByteArray("<span data-ttu-id=\n").repeated(1000), u"a.md"_s);
    QVERIFY(document);
    QVERIFY(document->problems.size() >= 20 && document->problems.size() < 50);
}

void TestDocumentParser::fallingNumbersAreReported()
{
    const QByteArray first = test::segment("0a1b2-101", "Да", "Yes");
    const QByteArray second = test::segment("0a1b2-105", "Нет", "No");
    const auto good = parse::parseDocument(first + "\n\n" + second + "\n", u"a.md"_s);
    QVERIFY(good && good->problems.isEmpty());
    const auto fallen = parse::parseDocument(second + "\n\n" + first + "\n", u"a.md"_s);
    QVERIFY(fallen);
    QCOMPARE(fallen->segments.size(), 2);
    QCOMPARE(fallen->problems.size(), 1);
    QCOMPARE(fallen->problems.first().line, 3);
    const auto twice = parse::parseDocument(first + "\n" + first + "\n", u"a.md"_s);
    QVERIFY(twice);
    QCOMPARE(twice->problems.size(), 1);
    QCOMPARE(twice->problems.first().line, 2);
}

void TestDocumentParser::noTableWithoutHeader_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("heading") << QByteArray("# A | B\n|---|---|\n| c | d |\n");
    QTest::newRow("fence") << QByteArray("``` a | b\n|---|---|\n```\n");
    QTest::newRow("quote above") << QByteArray("> a | b\n|---|---|\n| c | d |\n");
    QTest::newRow("quote below") << QByteArray("a | b\n> |---|---|\n| c | d |\n");
    QTest::newRow("lone delimiters") << QByteArray("|\n|---|\n");
    QTest::newRow("at the end") << QByteArray("# A | B\n|---|---|");
}

void TestDocumentParser::noTableWithoutHeader()
{
    QFETCH(QByteArray, bytes);
    const auto document = parse::parseDocument(bytes, u"a.md"_s);
    QVERIFY(document);
    QVERIFY(!document->blocks.isEmpty());
}

void TestDocumentParser::kinds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind"); // -1: an error
    QTest::newRow("Markdown") << u"a.md"_s << QByteArray("# T\n")
                              << int(article::Document::Kind::Markdown);
    QTest::newRow("FAQ") << u"a.yml"_s << QByteArray("### YamlMime:FAQ\ntitle: T\n")
                         << int(article::Document::Kind::Faq);
    QTest::newRow("FAQ, other ending") << u"a.YAML"_s << QByteArray("### YamlMime:FAQ\ntitle: T\n")
                                       << int(article::Document::Kind::Faq);
    QTest::newRow("contents") << u"toc.yml"_s << QByteArray("- name: T\n") << -1;
    QTest::newRow("large") << u"a.md"_s << QByteArray(parse::maxArticleBytes + 1, 'x') << -1;
}

void TestDocumentParser::kinds()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    const auto document = parse::parseDocument(bytes, name);
    QCOMPARE(document.has_value() ? int(document->kind) : -1, kind);
    if (document)
        QCOMPARE(document->title, u"T"_s);
    else
        QVERIFY(document.error().what.endsWith(u'.'));
}

QTEST_GUILESS_MAIN(TestDocumentParser)
#include "tst_documentparser.moc"
