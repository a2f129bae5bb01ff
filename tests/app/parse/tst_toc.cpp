// SPDX-License-Identifier: Apache-2.0
#include "app/parse/repositoryfiles.h"
#include "tests/support/corpus.h"

#include <QElapsedTimer>
#include <QTest>

using namespace diglot;
using namespace Qt::StringLiterals;
using article::TocNode;

namespace {

// "name>href" a node, its children in brackets.
QString described(const QList<TocNode> &nodes)
{
    QStringList list;
    for (const TocNode &node : nodes) {
        QString text = node.name + u'>' + node.href;
        if (!node.displayName.isEmpty())
            text += u'~' + node.displayName;
        if (!node.children.isEmpty())
            text += u" ["_s + described(node.children) + u']';
        list.append(text);
    }
    return list.join(u", ");
}

int count(const QList<TocNode> &nodes)
{
    int sum = 0;
    for (const TocNode &node : nodes)
        sum += 1 + count(node.children);
    return sum;
}

int depth(const QList<TocNode> &nodes)
{
    int most = 0;
    for (const TocNode &node : nodes)
        most = std::max(most, 1 + depth(node.children));
    return most;
}

// A TOC.yml of so many levels.
QByteArray nested(int levels)
{
    QByteArray text;
    for (int level = 0; level < levels; ++level) {
        const QByteArray indent(2 * level, ' ');
        text += indent + "- name: n" + QByteArray::number(level) + "\n" + indent + "  items:\n";
    }
    return text + QByteArray(2 * levels, ' ') + "- name: last\n";
}

} // namespace

class TestToc : public QObject
{
    Q_OBJECT

private slots:
    void yaml_data();
    void yaml();
    void markdown_data();
    void markdown();
    void lines();
    void reported_data();
    void reported();
    void refused_data();
    void refused();
    void deepNesting();
    void hostile_data();
    void hostile();
    void corpusCounts();
};

void TestToc::yaml_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("nodes");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &nodes) {
        QTest::newRow(name) << bytes << nodes;
    };
    row("empty", "", u""_s);
    row("list", "- name: A\n  href: a.md\n- name: B\n  href: b.md\n", u"A>a.md, B>b.md"_s);
    row("items at the top", "items:\n- name: A\n  href: a.md\n", u"A>a.md"_s);
    row("mime line", "### YamlMime:TableOfContent\n- name: A\n", u"A>"_s);
    row("link and children", "- name: A\n  href: a.md\n  items:\n  - name: B\n    href: b.md\n",
        u"A>a.md [B>b.md]"_s);
    row("items first", "- items:\n  - name: B\n  name: A\n  href: a.md\n", u"A>a.md [B>]"_s);
    // Hard case 38: keys in any case, `?toc=` kept as written.
    row("case of keys", "- Name: A\n  hreF: a.md\n  displayname: 'x, y'\n", u"A>a.md~x, y"_s);
    row("toc in the address", "- name: A\n  href: ../a.md?toc=%2fb%2ftoc.json#c\n",
        u"A>../a.md?toc=%2fb%2ftoc.json#c"_s);
    row("breadcrumbs",
        "- name: A\n  tocHref: /a/\n  topicHref: /a/index\n  items:\n"
        "  - name: B\n    tocHref: /a/b/\n",
        u"A>/a/index [B>/a/b/]"_s);
    row("CRLF", "- name: A\r\n  href: a.md\r\n\r\n- name: \"B: \\\"c\\\"\"\r\n",
        u"A>a.md, B: \"c\">"_s);
    row("flow", "- {name: A, href: a.md, items: [{name: B}]}\n", u"A>a.md [B>]"_s);
    row("byte order mark", "\xEF\xBB\xBF- name: A\n", u"A>"_s);
    row("numbers and words are names", "- name: 2020\n- name: yes\n", u"2020>, yes>"_s);
    row("empty items", "- name: A\n  items:\n- name: B\n  items: []\n", u"A>, B>"_s);
}

void TestToc::yaml()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, nodes);
    const auto toc = parse::parseToc(bytes, u"TOC.yml"_s);
    QVERIFY(toc);
    QCOMPARE(described(toc->nodes), nodes);
    QVERIFY(toc->problems.isEmpty());
}

void TestToc::markdown_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("nodes");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &nodes) {
        QTest::newRow(name) << bytes << nodes;
    };
    row("empty", "", u""_s);
    row("flat", "# [A](a.md)\n\n# [B](b.md)\n", u"A>a.md, B>b.md"_s);
    row("nested", "# [A](a.md)\n## [B](b.md)\n### [C](c.md)\n## [D](d.md)\n# [E](e.md)",
        u"A>a.md [B>b.md [C>c.md], D>d.md], E>e.md"_s);
    row("level left out", "# A\n### [B](b.md)\n## [C](c.md)\n", u"A> [B>b.md, C>c.md]"_s);
    row("begins deep", "### [A](a.md)\n# [B](b.md)\n", u"A>a.md, B>b.md"_s);
    row("no blank", "#[A](a.md)\r\n", u"A>a.md"_s);
    row("brackets in the name", "# [A [b\\] (c)](a.md \"x y\") #\n", u"A [b] (c)>a.md~x y"_s);
    row("address in angle brackets", "# [A &amp; B](<a b.md>)\n", u"A & B>a b.md"_s);
    row("comment", "<!-- x -->\n<!-- # [A](a.md)\n# [B](b.md)\n-->\n# [C](c.md)\n", u"C>c.md"_s);
    row("front matter", "---\na: b\n---\n# [A](a.md)\n", u"A>a.md"_s);
    row("segments",
        "# <a name=\"a\"></a>[<span data-ttu-id=\"0a1b2-101\">А</span><span class=\"sxs-lookup\">"
        "<span data-stu-id=\"0a1b2-101\">A</span></span>](a.md)\n",
        u"А>a.md"_s);
}

void TestToc::markdown()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, nodes);
    const auto toc = parse::parseToc(bytes, u"TOC.md"_s);
    QVERIFY(toc);
    QCOMPARE(described(toc->nodes), nodes);
    QVERIFY(toc->problems.isEmpty());
}

void TestToc::lines()
{
    const auto yaml =
        parse::parseToc("# x\n- name: A\n  items:\n\n  - href: b\n    name: B\n", u"toc.yml"_s);
    QVERIFY(yaml);
    QCOMPARE(yaml->nodes.first().line, 2);
    QCOMPARE(yaml->nodes.first().children.first().line, 5);
    const auto markdown = parse::parseToc("---\na: b\n---\n\n# A\n## B\n", u"toc.md"_s);
    QVERIFY(markdown);
    QCOMPARE(markdown->nodes.first().line, 5);
    QCOMPARE(markdown->nodes.first().children.first().line, 6);
}

void TestToc::reported_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("nodes");
    QTest::addColumn<int>("line");
    QTest::newRow("entry that is text")
        << u"a.yml"_s << QByteArray("- name: A\n- B\n") << u"A>"_s << 2;
    QTest::newRow("items that are text")
        << u"a.yml"_s << QByteArray("- name: A\n  items: b\n") << u"A>"_s << 2;
    QTest::newRow("line of text") << u"a.md"_s << QByteArray("# A\ntext\n") << u"A>"_s << 2;
    QTest::newRow("33 marks") << u"a.md"_s << QByteArray("# A\n" + QByteArray(33, '#') + " B\n")
                              << u"A>"_s << 2;
}

void TestToc::reported()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, nodes);
    QFETCH(int, line);
    const auto toc = parse::parseToc(bytes, name);
    QVERIFY(toc);
    QCOMPARE(described(toc->nodes), nodes);
    QCOMPARE(toc->problems.size(), 1);
    QCOMPARE(toc->problems.first().line, line);
    QVERIFY(toc->problems.first().message.endsWith(u'.'));
}

void TestToc::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("line");
    QTest::newRow("text") << QByteArray("nothing but words\n") << u"1"_s;
    QTest::newRow("broken") << QByteArray("- name: A\n- name: B\n   x: [\n") << u"3"_s;
    QTest::newRow("merge conflict") << QByteArray("- name: A\n<<<<<<< HEAD\n- name: B\n") << u"3"_s;
}

void TestToc::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, line);
    const auto toc = parse::parseToc(bytes, u"toc.yml"_s);
    QVERIFY(!toc);
    QCOMPARE(toc.error().code, ErrorCode::Syntax);
    QCOMPARE(toc.error().where, line);
    QVERIFY(!toc.error().what.isEmpty());
}

void TestToc::deepNesting()
{
    const auto ten = parse::parseToc(nested(9), u"toc.yml"_s);
    QVERIFY(ten);
    QCOMPARE(depth(ten->nodes), 10);
    QVERIFY(ten->problems.isEmpty());

    const auto most = parse::parseToc(nested(31), u"toc.yml"_s);
    QVERIFY(most);
    QCOMPARE(depth(most->nodes), 32);
    QVERIFY(most->problems.isEmpty());

    const auto cut = parse::parseToc(nested(32), u"toc.yml"_s);
    QVERIFY(cut);
    QCOMPARE(depth(cut->nodes), 32);
    QCOMPARE(cut->problems.size(), 1);
    QCOMPARE(cut->problems.first().line, 64);

    const auto refused = parse::parseToc(nested(2000), u"toc.yml"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Limit);
}

void TestToc::hostile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QString &file, const QByteArray &piece) {
        QTest::newRow(name) << file << piece.repeated(1 + int(1'000'000 / piece.size()));
    };
    row("marks", u"a.md"_s, "#");
    row("headings", u"a.md"_s, "# [\n");
    row("brackets", u"a.md"_s, "# [a](b");
    row("comments", u"a.md"_s, "<!-- ");
    row("tags", u"a.md"_s, "# [<a ](b)\n");
    row("entries", u"a.yml"_s, "- name: A\n  items:\n  - name: B\n");
    row("flow lists", u"a.yml"_s, "[");
    row("flow maps", u"a.yml"_s, "- {a: ");
    row("markers", u"a.yml"_s, "- ");
    row("NUL", u"a.yml"_s, QByteArray(1, '\0'));
    row("keys", u"a.yml"_s, "- name: a\n  name: b\n");
}

void TestToc::hostile()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    const auto toc = parse::parseToc(bytes, name);
    if (toc)
        QVERIFY(depth(toc->nodes) <= 32);
    else
        QVERIFY(!toc.error().what.isEmpty());
    QVERIFY2(timer.elapsed() < 10'000, QByteArray::number(timer.elapsed()).constData());
}

void TestToc::corpusCounts()
{
    SKIP_WITHOUT_CORPUS();
    QHash<QString, int> nodes;
    int deepest = 0;
    for (const QString &path : test::corpusFiles({u"TOC.yml"_s, u"toc.yml"_s, u"TOC.md"_s})) {
        const auto toc = parse::parseToc(test::readBytes(path), path);
        QVERIFY2(toc, qPrintable(path));
        QVERIFY2(toc->problems.isEmpty(), qPrintable(path));
        QVERIFY2(!toc->nodes.isEmpty(), qPrintable(path));
        const QString repository = path.mid(test::corpus().size() + 1).section(u'/', 0, 1);
        if (!path.contains(u"breadcrumb") && !path.contains(u"/ops-bc/"))
            nodes[repository] += count(toc->nodes);
        deepest = std::max(deepest, depth(toc->nodes));
    }
    // research/format.md, table of counts.
    QCOMPARE(nodes.value(u"partner-center/ru-RU"_s), 413);
    QCOMPARE(nodes.value(u"partner-center/zh-TW"_s), 400);
    QCOMPARE(nodes.value(u"partner-center/de-DE"_s), 397);
    QCOMPARE(deepest, 9);
}

QTEST_GUILESS_MAIN(TestToc)
#include "tst_toc.moc"
