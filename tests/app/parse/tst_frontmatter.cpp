// SPDX-License-Identifier: Apache-2.0
#include "app/parse/documentparser.h"
#include "app/parse/frontmatterbounds.h"
#include "app/parse/yaml.h"
#include "tests/support/corpus.h"

#include <QElapsedTimer>
#include <QTest>

using namespace diglot;
using namespace Qt::StringLiterals;
using article::FrontMatter;
using article::FrontMatterEntry;
using parse::parseFrontMatter;

namespace {

// "key=a|b@line" for each entry.
QStringList described(const FrontMatter &matter)
{
    QStringList list;
    for (const FrontMatterEntry &entry : matter.entries) {
        list.append(u"%1=%2@%3"_s.arg(entry.key, entry.values.join(u'|')).arg(entry.line));
    }
    return list;
}

QList<int> lines(const Problems &problems)
{
    QList<int> list;
    for (const Problem &problem : problems)
        list.append(problem.line);
    return list;
}

// The name of a row for a text of several lines.
QByteArray named(const QByteArray &yaml)
{
    return QByteArray(yaml).replace('\n', " / ").replace('\r', "").replace('\t', "TAB");
}

QByteArray matter(const QByteArray &yaml)
{
    return "---\n" + yaml + "---\n# Title\n";
}

} // namespace

class TestFrontMatter : public QObject
{
    Q_OBJECT

private slots:
    void entries_data();
    void entries();
    void body_data();
    void body();
    void broken_data();
    void broken();
    void yamlArticle();
    void hostile_data();
    void hostile();
    void simpleGivesWhatFullGives_data();
    void simpleGivesWhatFullGives();
    void simpleHandsOver_data();
    void simpleHandsOver();

    void corpusSimpleGivesWhatFullGives();
    void corpusProblems();
    void corpusSpeed();
};

void TestFrontMatter::entries_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QStringList>("entries");
    const auto row = [](const char *name, const QByteArray &yaml, const QStringList &entries) {
        QTest::newRow(name) << yaml << entries;
    };
    row("plain", "title: A title\nms.date: 05/05/2020\n",
        {u"title=A title@2"_s, u"ms.date=05/05/2020@3"_s});
    row("every scalar a string", "a: 007\nb: 1e3\nc: true\nd: 2020-01-02\ne: 0x1F\n",
        {u"a=007@2"_s, u"b=1e3@3"_s, u"c=true@4"_s, u"d=2020-01-02@5"_s, u"e=0x1F@6"_s});
    // Hard case 36: quotes within quotes.
    row("quoted", "a: \"\\\"x\\\" y\"\nb: 'it''s'\nc: ''\n",
        {u"a=\"x\" y@2"_s, u"b=it's@3"_s, u"c=@4"_s});
    row("list", "a:\n- x\n- 'y: z'\nb: c\n", {u"a=x|y: z@2"_s, u"b=c@5"_s});
    row("indented list", "a:\n  - x\n  - y\n", {u"a=x|y@2"_s});
    row("flow list", "a: [x, 'y, z']\nb: c\n", {u"a=x|y, z@2"_s, u"b=c@3"_s});
    row("empty value", "a:\nb: c\n", {u"a=@2"_s, u"b=c@3"_s});
    row("comments", "# one\na: b # two\n# three\nc: d#e\n", {u"a=b@3"_s, u"c=d#e@5"_s});
    row("folded", "a: >-\n  x\n  y\nb: c\n", {u"a=x y@2"_s, u"b=c@5"_s});
    row("continued", "a: x\n  y\nb: c\n", {u"a=x y@2"_s, u"b=c@4"_s});
    row("map inside", "a:\n  b: c\n  d:\n    e: f\ng: h\n",
        {u"a.b=c@3"_s, u"a.d.e=f@5"_s, u"g=h@6"_s});
    row("bar", "title: A | B\n", {u"title=A | B@2"_s});
    row("anchor and alias", "a: &x y\nb: *x\n", {u"a=y@2"_s, u"b=y@3"_s});
    // Hard cases 34, 35: marks of direction and no-break spaces belong to the value.
    row("unusual blanks", "a: \xC2\xA0x\xC2\xA0\nb: \xE2\x80\xAB y\n",
        {u"a=\u00A0x\u00A0@2"_s, u"b=\u202B y@3"_s});
    row("blanks at the end", "a: b  \nc:  d\n", {u"a=b@2"_s, u"c=d@3"_s});
    row("CRLF", "a: b\r\nc:\r\n- d\r\n", {u"a=b@2"_s, u"c=d@3"_s});
    row("escapes", "a: \"x\\_y\"\nb: [\"\xD0\x90\\_\xE2\x80\xA0\\N\"]\n",
        {u"a=x\u00A0y@2"_s, u"b=\u0410\u00A0\u2020\u0085@3"_s});
    row("empty", "", {});
}

void TestFrontMatter::entries()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QStringList, entries);
    const auto result = parseFrontMatter(matter(yaml));
    QCOMPARE(described(result.frontMatter), entries);
    QVERIFY(result.problems.isEmpty());
    QVERIFY(result.frontMatter.present);
    QCOMPARE(result.frontMatter.raw, QString::fromUtf8(yaml));
    QCOMPARE(result.bodyBegin, int(yaml.size()) + 8);
}

void TestFrontMatter::body_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("bodyBegin");
    QTest::addColumn<int>("problems");
    QTest::newRow("empty") << QByteArray() << 0 << 0;
    QTest::newRow("none") << QByteArray("# T\n---\na: b\n---\n") << 0 << 0;
    QTest::newRow("contents") << QByteArray("# [a](b.md)\n") << 0 << 0;
    QTest::newRow("dashes at the end") << QByteArray("---\na: b\n---") << 12 << 0;
    QTest::newRow("dots") << QByteArray("---\na: b\n...\nx") << 13 << 0;
    QTest::newRow("blanks behind dashes") << QByteArray("--- \t\r\na: b\r\n---  \r\nx") << 20 << 0;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF---\na: b\n---\nx") << 16 << 0;
    QTest::newRow("four dashes") << QByteArray("----\na: b\n---\n") << 0 << 0;
    QTest::newRow("rule at the beginning") << QByteArray("---\n\nText\n") << 0 << 0;
    QTest::newRow("unclosed") << QByteArray("---\na: b\n# T\n") << 0 << 1;
    QTest::newRow("first key") << QByteArray("---\n---\nx") << 8 << 0;
}

void TestFrontMatter::body()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, bodyBegin);
    QFETCH(int, problems);
    const auto result = parseFrontMatter(bytes);
    QCOMPARE(result.bodyBegin, bodyBegin);
    QCOMPARE(result.frontMatter.present, bodyBegin > 0);
    QCOMPARE(result.problems.size(), problems);
}

void TestFrontMatter::broken_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QStringList>("entries");
    QTest::addColumn<QList<int>>("problemLines");
    const auto row = [](const char *name, const QByteArray &yaml, const QStringList &entries,
                        const QList<int> &problemLines) {
        QTest::newRow(name) << yaml << entries << problemLines;
    };
    row("merge conflict",
        "title: A\n<<<<<<< HEAD\nms.date: 1\n=======\nms.date: 2\n>>>>>>> other\nb: c\n",
        {u"title=A@2"_s, u"ms.date=1@4"_s, u"ms.date=2@6"_s, u"b=c@8"_s}, {3, 6});
    row("key twice", "a: 1\nb: 2\na: 3\n", {u"a=1@2"_s, u"b=2@3"_s, u"a=3@4"_s}, {4});
    row("one key indented", "a: 1\n b: 2\nc:\n- d\n", {u"a=1@2"_s, u"b=2@3"_s, u"c=d@4"_s}, {3});
    row("tab", "a: 1\n\tb: 2\n", {u"a=1@2"_s, u"b=2@3"_s}, {3});
    row("colon in the value", "a: x: y\nb: c\n", {u"a=x: y@2"_s, u"b=c@3"_s}, {2});
    row("quote not closed", "a: \"x\nb: c\n", {u"a=\"x@2"_s, u"b=c@3"_s}, {1});
    row("no map", "- a\n- b\n", {}, {1});
    row("text", "nothing but words\n", {}, {1});
    row("invalid UTF-8", "a: \xFF\n", {u"a=\uFFFD@2"_s}, {1});
}

void TestFrontMatter::broken()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QStringList, entries);
    QFETCH(QList<int>, problemLines);
    const auto result = parseFrontMatter(matter(yaml));
    QCOMPARE(described(result.frontMatter), entries);
    QCOMPARE(lines(result.problems), problemLines);
    QVERIFY(result.frontMatter.present);
    for (const Problem &problem : result.problems)
        QVERIFY(problem.message.endsWith(u'.'));
}

void TestFrontMatter::yamlArticle()
{
    const auto result = parseFrontMatter("### YamlMime:FAQ\r\nmetadata:\r\n  ms.topic: faq\r\n"
                                         "  author: x\r\ntitle: >\r\n  Two\r\n  lines\r\n"
                                         "sections: []\r\n");
    QCOMPARE(described(result.frontMatter),
             (QStringList{u"ms.topic=faq@3"_s, u"author=x@4"_s, u"title=Two lines@5"_s}));
    QCOMPARE(result.bodyBegin, 0);
    QVERIFY(result.problems.isEmpty());

    const auto titled = parseFrontMatter("### YamlMime:Landing\ntitle: A\nmetadata:\n  title: B\n");
    QCOMPARE(described(titled.frontMatter), QStringList{u"title=B@4"_s});

    const auto conflict = parseFrontMatter("### YamlMime:FAQ\ntitle: A\nmetadata:\n  x: y\n"
                                           "<<<<<<< HEAD\n  z: 1\n");
    QCOMPARE(described(conflict.frontMatter), (QStringList{u"x=y@4"_s, u"title=A@2"_s}));
    // A contents file that carries such a line is no article.
    QVERIFY(
        !parseFrontMatter("### YamlMime:TableOfContent\nmetadata:\n  a: b\n").frontMatter.present);
}

void TestFrontMatter::hostile_data()
{
    QTest::addColumn<QByteArray>("yaml");
    const auto row = [](const char *name, const QByteArray &piece, int bytes = 60'000) {
        QTest::newRow(name) << piece.repeated(1 + bytes / int(piece.size())) + "\n";
    };
    QByteArray bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n";
    for (int i = 1; i < 9; ++i) {
        const QByteArray name = "a" + QByteArray::number(i);
        const QByteArray last = "*a" + QByteArray::number(i - 1);
        bomb += name + ": &" + name + " [" + (last + ",").repeated(8) + last + "]\n";
    }
    QTest::newRow("aliases") << bomb;
    QTest::newRow("alias of itself") << QByteArray("a: &a [*a]\n");
    row("flow lists", "[");
    row("flow maps", "{a: ");
    row("lists", "- ");
    row("keys", "? ");
    row("anchors", "&a ");
    row("tags", "!!a ");
    row("quotes", "\"\\\"");
    row("bars", "|\n");
    row("one key", "a: b\n");
    row("colons", ": ");
    row("NUL", QByteArray(1, '\0'));
    row("invalid UTF-8", "\xFF");
    row("deeper and deeper", " a:\n ");
    row("a megabyte", "a: b\n", 1'000'000);
}

void TestFrontMatter::hostile()
{
    QFETCH(QByteArray, yaml);
    QElapsedTimer timer;
    timer.start();
    const auto result = parseFrontMatter(matter(yaml));
    QVERIFY(!result.problems.isEmpty());
    QVERIFY(result.frontMatter.entries.size() < 20'000);
    QVERIFY2(timer.elapsed() < 5000, QByteArray::number(timer.elapsed()).constData());
}

void TestFrontMatter::simpleGivesWhatFullGives_data()
{
    QTest::addColumn<QByteArray>("yaml");
    const auto row = [](const char *yaml) {
        QTest::newRow(named(yaml).constData()) << QByteArray(yaml);
    };
    row("");
    row("# nothing\n");
    row("a: b\n");
    row("a: ~\nb: null\nc: 'null'\nd:\n");
    row("a: b:c\nd: e#f\ng: h'i\"j\n");
    row("a: http://x/y?z=1&w=2\n");
    row("a:\n- b\n- 'c'\nd: e\n");
    row("- name: x\n  href: y.md\n- name: z\n  items:\n  - name: u\n    href: v\n  - name: w\n");
    row("- name: x\n  items:\n    - name: u\n\n    # note\n    - name: w\n- name: last\n");
    row("a:\n  b:\n    c: d\n  e: f\ng: h\n");
    row("- a: b\n  c: d\n- e\n");
    row("-   a: b\n    c: d\n");
    row("a: \"x \\\" \\\\ y\"\n");
    row("a: \"1\\_2\\n3\\t4\\/5 \xD0\x90\"\n");
    row("a: 'b'  \r\nc: d \r\n");
    row("1: 2\n_x: y\na.b-c: d\n");
}

void TestFrontMatter::simpleGivesWhatFullGives()
{
    QFETCH(QByteArray, yaml);
    const auto simple = parse::readSimpleYaml(QString::fromUtf8(yaml));
    const auto full = parse::readFullYaml(yaml);
    QVERIFY(simple);
    QVERIFY(full);
    QCOMPARE(simple->children.size(), full->children.size());
    QCOMPARE(simple->kind, full->kind);
    QVERIFY(simple->children == full->children);
}

void TestFrontMatter::simpleHandsOver_data()
{
    QTest::addColumn<QByteArray>("yaml");
    const auto row = [](const char *yaml) {
        QTest::newRow(named(yaml).constData()) << QByteArray(yaml);
    };
    row("a: [b]\n");
    row("a: {b: c}\n");
    row("a: |\n  b\n");
    row("a: b\n  c\n");
    row("a: b: c\n");
    row("a: b:\n");
    row("a: b # c\n");
    row("a: &b c\n");
    row("a: *b\n");
    row("a: !t b\n");
    row("a: 'b' c\n");
    row("a: 'b\n");
    row("a: \"b\\e\"\n");
    row("a: \"b\\\n");
    row("\ta: b\n");
    row("a:\tb\n");
    row(" a: b\nc: d\n");
    row("a:\n   b: c\n  d: e\n");
    row("- - a\n");
    row("-\n- a\n");
    row("'a': b\n");
    row("a b: c\n");
    row("null: a\n");
    row("---\na: b\n");
    row("a: b\n...\n");
    row("a\n");
    row("a: b\n- c\n");
    row("%YAML 1.2\n");
    row("a: b\r");
    row("# \x01\na: b\n"); // yaml-cpp ends at a NUL even in a comment
    row("a: %b\n");
    row("a: @b\n");
}

void TestFrontMatter::simpleHandsOver()
{
    QFETCH(QByteArray, yaml);
    QVERIFY(!parse::readSimpleYaml(QString::fromUtf8(yaml)));
}

void TestFrontMatter::corpusSimpleGivesWhatFullGives()
{
    SKIP_WITHOUT_CORPUS();
    int read = 0;
    int simpleOnes = 0;
    for (const QString &path : test::corpusFiles({u"*.md"_s, u"*.yml"_s})) {
        QByteArray yaml = test::readBytes(path);
        if (path.endsWith(u".md")) {
            const auto bounds = parse::findFrontMatter(yaml);
            yaml = yaml.mid(bounds.yamlBegin, bounds.yamlEnd - bounds.yamlBegin);
        }
        const auto simple = parse::readSimpleYaml(QString::fromUtf8(yaml));
        ++read;
        if (!simple)
            continue;
        ++simpleOnes;
        const auto full = parse::readFullYaml(yaml);
        QVERIFY2(full && simple->kind == full->kind && simple->children == full->children,
                 qPrintable(path));
    }
    QVERIFY(read > 2000);
    // What the quick reader cannot read costs ten times as much: it must stay the exception.
    QVERIFY2(simpleOnes > read * 9 / 10, QByteArray::number(simpleOnes).constData());
    qInfo("%d of %d are read by the quick reader", simpleOnes, read);
}

void TestFrontMatter::corpusProblems()
{
    SKIP_WITHOUT_CORPUS();
    qsizetype englishProblems = 0;
    const qsizetype depth = test::corpus().count(u'/') + 1; // beyond it are the repositories
    for (const QString &path : test::corpusFiles({u"*.md"_s, u"*.yml"_s})) {
        const auto result = parseFrontMatter(test::readBytes(path));
        // Hand-written English files hold all faults there are (format.md a1).
        if (path.contains(u"/en-US/")) {
            englishProblems += result.problems.size();
            continue;
        }
        QVERIFY2(result.problems.isEmpty(), qPrintable(path));
        if (path.endsWith(u".md") && !path.endsWith(u"TOC.md") && path.count(u'/') > depth)
            QVERIFY2(result.frontMatter.present, qPrintable(path));
    }
    // One that fails and three with a key twice among them.
    QVERIFY(englishProblems >= 4 && englishProblems < 20);
}

void TestFrontMatter::corpusSpeed()
{
    SKIP_WITHOUT_CORPUS();
    QByteArrayList files;
    for (const QString &path : test::corpusFiles({u"*.md"_s, u"*.yml"_s}))
        files.append(test::readBytes(path));
    qsizetype entries = 0;
    QElapsedTimer timer;
    timer.start();
    for (const QByteArray &bytes : files)
        entries += parseFrontMatter(bytes).frontMatter.entries.size();
    const qint64 nanoseconds = timer.nsecsElapsed() / files.size();
    QVERIFY(entries > files.size());
    qInfo("%.1f microseconds a file", double(nanoseconds) / 1000);
    // The aim is 25; a slow or instrumented build may take more, a fault in the method far more.
    QVERIFY(nanoseconds < 1'000'000);
}

QTEST_GUILESS_MAIN(TestFrontMatter)
#include "tst_frontmatter.moc"
