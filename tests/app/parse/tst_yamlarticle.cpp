// SPDX-License-Identifier: Apache-2.0
#include "app/parse/documentparser.h"
#include "app/parse/yaml.h"
#include "app/parse/yamlarticle.h"
#include "tests/support/corpus.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace diglot;
using namespace Qt::StringLiterals;
using article::Block;
using article::Document;
using article::Inline;
using Kind = Block::Kind;

namespace {

// The blocks in short: headings with their level, units by their id, lists in brackets.
QString described(const QList<Block> &blocks)
{
    QStringList list;
    for (const Block &block : blocks) {
        QString text;
        if (block.kind == Kind::Heading)
            text = QString(block.level, u'#') + article::plainText(block.inlines);
        else if (block.kind == Kind::FrontMatterUnit && block.children.isEmpty())
            text = block.inlines.value(0).url + u'>' + article::plainText(block.inlines);
        else if (block.kind == Kind::FrontMatterUnit)
            text = u'(' + described(block.children) + u')';
        else if (!block.children.isEmpty())
            text = u'[' + described(block.children) + u']';
        else
            text = article::plainText(block.inlines);
        list.append(text);
    }
    return list.join(u"; ");
}

QStringList unitIds(const Document &document)
{
    QStringList ids;
    for (const article::Unit &unit : document.units)
        ids.append(unit.id);
    return ids;
}

void collectUnits(const QList<Block> &blocks, QStringList &ids)
{
    for (const Block &block : blocks) {
        if (!block.unit.isEmpty())
            ids.append(block.unit);
        collectUnits(block.children, ids);
    }
}

const QByteArray faq = "### YamlMime:FAQ\n"
                       "metadata:\n"
                       "  title: Meta title\n"
                       "  ms.topic: faq\n"
                       "title: Questions\n"
                       "summary: |\n"
                       "  Some **bold** words.\n"
                       "\n"
                       "  - item\n"
                       "sections:\n"
                       "- name: Part `one`\n"
                       "  questions:\n"
                       "  - question: >\n"
                       "      What is\n"
                       "      it?\n"
                       "    answer: It is [this](a.md).\n"
                       "  - question: Why?\n"
                       "    answer: \"First.\\n\\nSecond.\"\n"
                       "- questions:\n"
                       "  - question: Alone?\n"
                       "    answer: Yes\n"
                       "additionalContent: |\n"
                       "  ## More\n";

} // namespace

class TestYamlArticle : public QObject
{
    Q_OBJECT

private slots:
    void recognised_data();
    void recognised();
    void faqArticle();
    void lineEnds();
    void landingArticle();
    void hubArticle();
    void everyUnitIsShownOnce();
    void plainValues_data();
    void plainValues();
    void refused_data();
    void refused();
    void limits_data();
    void limits();
    void hostile_data();
    void hostile();

    void corpusArticles();
    void corpusFrontMatterIsTheQuickOne();
};

void TestYamlArticle::recognised_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("article");
    QTest::newRow("FAQ") << QByteArray("### YamlMime:FAQ\n") << true;
    QTest::newRow("landing, CRLF") << QByteArray("### YamlMime:Landing\r\n") << true;
    QTest::newRow("hub, blanks") << QByteArray("###  YamlMime : hub \n") << true;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF### YamlMime:FAQ\n") << true;
    QTest::newRow("one line") << QByteArray("### YamlMime:FAQ") << true;
    QTest::newRow("contents") << QByteArray("### YamlMime:TableOfContent\n") << false;
    QTest::newRow("second line") << QByteArray("\n### YamlMime:FAQ\n") << false;
    QTest::newRow("Markdown") << QByteArray("### FAQ: YamlMime\n") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestYamlArticle::recognised()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, article);
    QCOMPARE(parse::isYamlArticle(bytes), article);
}

void TestYamlArticle::faqArticle()
{
    const auto document = parse::parseYamlArticle(faq);
    QVERIFY2(document, document ? "" : qPrintable(document.error().toLine()));
    QCOMPARE(document->kind, Document::Kind::Faq);
    QCOMPARE(document->title, u"Questions"_s);
    QCOMPARE(document->frontMatter.value(u"title"), u"Meta title"_s);
    QCOMPARE(document->frontMatter.entries.first().line, 3);
    QVERIFY(!document->bilingual);
    QVERIFY(document->problems.isEmpty());
    QCOMPARE(described(document->blocks),
             u"#Questions; (Some bold words.; [[item]]); ##Part one; ###What is it?; "
             "(It is this.); ###Why?; (First.; Second.); ##Alone?; (Yes); (##More)"_s);
    QCOMPARE(unitIds(*document),
             (QStringList{
                 u"yaml:title"_s, u"yaml:summary"_s, u"yaml:sections/0/name"_s,
                 u"yaml:sections/0/questions/0/question"_s, u"yaml:sections/0/questions/0/answer"_s,
                 u"yaml:sections/0/questions/1/question"_s, u"yaml:sections/0/questions/1/answer"_s,
                 u"yaml:sections/1/questions/0/question"_s, u"yaml:sections/1/questions/0/answer"_s,
                 u"yaml:additionalContent"_s}));
    const article::Unit &question = document->units[3];
    QCOMPARE(question.target, u"What is it?\n"_s);
    QCOMPARE(question.line, 13);
    QVERIFY(question.source.isEmpty());
    // Leaves are numbered over the whole article, and headings can be reached.
    QCOMPARE(document->blocks.first().leaf, 0);
    QVERIFY(document->blocks[3].leaf > document->blocks[2].leaf);
    QCOMPARE(document->blocks[3].anchors, QStringList{u"what-is-it"_s});
}

void TestYamlArticle::lineEnds()
{
    // Hard case 40: CRLF, folded and quoted values over several lines.
    QByteArray bytes = faq;
    bytes.replace("\n", "\r\n");
    const auto unix = parse::parseYamlArticle(faq);
    const auto dos = parse::parseYamlArticle(bytes);
    QVERIFY(unix);
    QVERIFY(dos);
    QCOMPARE(described(dos->blocks), described(unix->blocks));
    for (qsizetype i = 0; i < unix->units.size(); ++i)
        QCOMPARE(dos->units[i].target, unix->units[i].target);

    const auto quoted = parse::parseYamlArticle(
        "### YamlMime:FAQ\r\nadditionalContent: \"<a name=\\\"x\\\"></a>one\\r\\n\\\r\n"
        "  two\r\n\r\n  three\"\r\n");
    QVERIFY(quoted);
    QCOMPARE(quoted->units.first().target, u"<a name=\"x\"></a>one\r\ntwo\nthree"_s);
}

void TestYamlArticle::landingArticle()
{
    const auto document = parse::parseYamlArticle("### YamlMime:Landing\n"
                                                  "title: Start\n"
                                                  "summary: Words\n"
                                                  "metadata:\n"
                                                  "  description: D\n"
                                                  "landingContent:\n"
                                                  "  - title: Card\n"
                                                  "    linkLists:\n"
                                                  "      - linkListType: how-to-guide\n"
                                                  "        links:\n"
                                                  "          - text: Go *there*\n"
                                                  "            url: a.md\n"
                                                  "          - text: No address\n"
                                                  "      - linkListType: strange\n"
                                                  "        links: []\n");
    QVERIFY(document);
    QCOMPARE(document->kind, Document::Kind::Landing);
    QCOMPARE(described(document->blocks), u"#Start; (Words); ##Card; ###How-to guide; "
                                          "[[a.md>Go *there*]; [>No address]]; ###strange"_s);
    QCOMPARE(unitIds(*document).last(), u"yaml:landingContent/0/linkLists/0/links/1/text"_s);
    const Inline &link = document->blocks[4].children[0].children[0].inlines.first();
    QCOMPARE(link.kind, Inline::Kind::Link);
    QCOMPARE(link.url, u"a.md"_s);
}

void TestYamlArticle::hubArticle()
{
    const auto document = parse::parseYamlArticle("### YamlMime:Hub\n"
                                                  "title: Hub\n"
                                                  "highlightedContent:\n"
                                                  "  items:\n"
                                                  "    - title: One\n"
                                                  "      itemType: overview\n"
                                                  "      url: one.md\n"
                                                  "conceptualContent:\n"
                                                  "  title: Areas\n"
                                                  "  items:\n"
                                                  "    - title: Two\n"
                                                  "      links:\n"
                                                  "        - url: three.md\n"
                                                  "          text: Three\n"
                                                  "      footerLink:\n"
                                                  "        url: more.md\n"
                                                  "        text: More\n"
                                                  "additionalContent:\n"
                                                  "  sections:\n"
                                                  "    - title: Four\n"
                                                  "      items:\n"
                                                  "        - title: Five\n"
                                                  "          summary: Some words\n"
                                                  "          url: five.md\n");
    QVERIFY(document);
    QCOMPARE(document->kind, Document::Kind::Hub);
    QCOMPARE(described(document->blocks),
             u"#Hub; [[one.md>One]]; ##Areas; ###Two; [[three.md>Three]]; more.md>More; ##Four; "
             "[[five.md>Five; (Some words)]]"_s);
    QVERIFY(unitIds(*document).contains(u"yaml:conceptualContent/items/0/footerLink/text"_s));
    QVERIFY(unitIds(*document).contains(u"yaml:additionalContent/sections/0/items/0/summary"_s));
}

void TestYamlArticle::everyUnitIsShownOnce()
{
    const auto document = parse::parseYamlArticle(faq);
    QVERIFY(document);
    QStringList shown;
    collectUnits(document->blocks, shown);
    QCOMPARE(shown, unitIds(*document));
    // The dispatch adds what the metadata holds for a person.
    const auto whole = parse::parseDocument(faq, u"faq.yml"_s);
    QVERIFY(whole);
    QVERIFY(unitIds(*whole).contains(u"title"_s));
}

void TestYamlArticle::plainValues_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("title");
    QTest::newRow("number") << QByteArray("2020") << u"2020"_s;
    QTest::newRow("truth") << QByteArray("yes") << u"yes"_s;
    QTest::newRow("date") << QByteArray("2020-01-02") << u"2020-01-02"_s;
    QTest::newRow("marks") << QByteArray("'# C# & <b>'") << u"# C# & <b>"_s;
    QTest::newRow("nothing") << QByteArray("") << u""_s;
    QTest::newRow("list") << QByteArray("[a]") << u""_s;
    QTest::newRow("alias") << QByteArray("&a Words") << u"Words"_s;
}

void TestYamlArticle::plainValues()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, title);
    const auto document = parse::parseYamlArticle("### YamlMime:FAQ\ntitle: " + value + "\n");
    QVERIFY(document);
    QCOMPARE(document->title, title);
    QCOMPARE(document->units.size(), title.isEmpty() ? 0 : 1);
}

void TestYamlArticle::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code,
                        const QString &line) { QTest::newRow(name) << bytes << int(code) << line; };
    row("no kind", "title: A\n", ErrorCode::Unsupported, u"1"_s);
    row("contents", "### YamlMime:TableOfContent\n- name: A\n", ErrorCode::Unsupported, u"1"_s);
    row("list", "### YamlMime:FAQ\n- a\n", ErrorCode::Syntax, u"1"_s);
    row("empty", "### YamlMime:FAQ\n", ErrorCode::Syntax, u"1"_s);
    row("broken", "### YamlMime:FAQ\ntitle: A\n  x: [\n", ErrorCode::Syntax, u"3"_s);
    row("tab", "### YamlMime:FAQ\ntitle: A\n\tb: c\n", ErrorCode::Syntax, u"3"_s);
    row("merge conflict", "### YamlMime:FAQ\ntitle: A\n<<<<<<< HEAD\nsummary: B\n=======\n",
        ErrorCode::Syntax, u"4"_s);
    row("unknown alias", "### YamlMime:FAQ\ntitle: *nobody\n", ErrorCode::Syntax, u"2"_s);
}

void TestYamlArticle::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QFETCH(QString, line);
    const auto document = parse::parseYamlArticle(bytes);
    QVERIFY(!document);
    QCOMPARE(int(document.error().code), code);
    QCOMPARE(document.error().where, line);
    QVERIFY(!document.error().what.isEmpty());
}

void TestYamlArticle::limits_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QByteArray bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n";
    for (int i = 1; i < 10; ++i) {
        const QByteArray name = "a" + QByteArray::number(i);
        const QByteArray last = "*a" + QByteArray::number(i - 1);
        bomb += name + ": &" + name + " [" + (last + ",").repeated(9) + last + "]\n";
    }
    QTest::newRow("aliases") << bomb;
    QTest::newRow("alias inside its anchor") << QByteArray("a: &a\n  b: *a\n");
    QTest::newRow("nested maps") << "a: " + QByteArray("{a: ").repeated(100) + "\n";
    QTest::newRow("nested lists") << "a: " + QByteArray("[").repeated(100) + "\n";
    QTest::newRow("many values") << "a: [" + QByteArray("x, ").repeated(300'000) + "]\n";
    QTest::newRow("large") << "a: " + QByteArray(5'000'000, 'x') + " # b\n";
}

void TestYamlArticle::limits()
{
    QFETCH(QByteArray, yaml);
    const auto document = parse::parseYamlArticle("### YamlMime:FAQ\n" + yaml);
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::Limit);
}

void TestYamlArticle::hostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &piece) {
        QTest::newRow(name) << "### YamlMime:FAQ\n" +
                                   piece.repeated(1 + int(500'000 / piece.size()));
    };
    row("flow lists", "[");
    row("flow maps", "{a: ");
    row("markers", "- ");
    row("question marks", "? ");
    row("anchors", "&a ");
    row("tags", "!a ");
    row("quotes", "\"\\\"");
    row("NUL", QByteArray(1, '\0'));
    row("invalid UTF-8", "\xFF");
    row("documents", "---\n");
    row("directives", "%TAG ! x\n");
    row("comments", "# x\n");
    row("titles", "title: a\n");
    row("questions", "sections:\n- questions:\n  - question: a\n    answer: b\n");
}

void TestYamlArticle::hostile()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    const auto document = parse::parseYamlArticle(bytes);
    if (document)
        QCOMPARE(document->kind, Document::Kind::Faq);
    else
        QVERIFY(!document.error().what.isEmpty());
    QVERIFY2(timer.elapsed() < 10'000, QByteArray::number(timer.elapsed()).constData());
}

void TestYamlArticle::corpusArticles()
{
    SKIP_WITHOUT_CORPUS();
    int articles = 0;
    qsizetype units = 0;
    for (const QString &path : test::corpusFiles({u"*.yml"_s})) {
        const QByteArray bytes = test::readBytes(path);
        if (!parse::isYamlArticle(bytes))
            continue;
        ++articles;
        const auto document = parse::parseYamlArticle(bytes);
        QVERIFY2(document, qPrintable(path));
        QVERIFY2(document->problems.isEmpty(), qPrintable(path));
        QVERIFY2(!document->title.isEmpty(), qPrintable(path));
        QVERIFY2(document->frontMatter.contains(u"ms.topic"), qPrintable(path));
        QStringList shown;
        collectUnits(document->blocks, shown);
        QVERIFY2(shown == unitIds(*document), qPrintable(path));
        QCOMPARE(QSet<QString>(shown.cbegin(), shown.cend()).size(), shown.size());
        for (const article::Unit &unit : document->units) {
            QVERIFY2(!unit.target.contains(u'\r'), qPrintable(path + unit.id));
            units += unit.line > 0 ? 1 : 0;
        }
    }
    QCOMPARE(articles, 48);
    // Counted by another YAML parser: 38 titles, 38 summaries, 147 names, 783 questions and answers
    // and 33 additions of FAQs, 9 titles, 9 summaries, 38 cards and 173 links of landing pages, 2 +
    // 6
    // + 12 + 36 + 12 + 1 + 4 texts of the hub.
    QCOMPARE(units, qsizetype(38 + 38 + 147 + 2 * 783 + 33 + 9 + 9 + 38 + 173 + 2 + 6 + 12 + 36 +
                              12 + 1 + 4));
}

void TestYamlArticle::corpusFrontMatterIsTheQuickOne()
{
    SKIP_WITHOUT_CORPUS();
    for (const QString &path : test::corpusFiles({u"*.yml"_s})) {
        const QByteArray bytes = test::readBytes(path);
        if (!parse::isYamlArticle(bytes))
            continue;
        const auto document = parse::parseYamlArticle(bytes);
        QVERIFY(document);
        auto quick = parse::parseFrontMatter(bytes).frontMatter;
        QVERIFY(quick.contains(u"title"));
        // The title of the article itself may have been added.
        if (quick.entries.size() > document->frontMatter.entries.size())
            QCOMPARE(quick.entries.takeLast().values.first().simplified(), document->title);
        QVERIFY2(quick.entries == document->frontMatter.entries, qPrintable(path));
    }
}

QTEST_GUILESS_MAIN(TestYamlArticle)
#include "tst_yamlarticle.moc"
