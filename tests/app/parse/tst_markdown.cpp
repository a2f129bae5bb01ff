// SPDX-License-Identifier: Apache-2.0
#include "app/parse/documentparser.h"
#include "app/parse/finish.h"
#include "app/parse/markdown.h"
#include "tests/support/bilingual.h"
#include "tests/support/blockdump.h"
#include "tests/support/corpus.h"

#include <QTest>

using namespace diglot;
using namespace Qt::StringLiterals;
using article::Block;
using article::Document;
using article::Inline;

namespace {

Document parsed(const QString &shortForm)
{
    auto document = parse::parseDocument(test::bilingual(shortForm), u"a.md"_s);
    return document ? std::move(document).value() : Document();
}

} // namespace

class TestMarkdown : public QObject
{
    Q_OBJECT

private slots:
    // Every construct of the format: tests/data/parse/constructs.md against its tree.
    void constructs()
    {
        const QString folder = QStringLiteral(DIGLOT_SOURCE_DIR) + u"/tests/data/parse/"_s;
        const QByteArray input = test::readBytes(folder + u"constructs.md"_s);
        const QByteArray expected = test::readBytes(folder + u"constructs.txt"_s);
        QVERIFY(!input.isEmpty());
        const Document document = parsed(QString::fromUtf8(input));
        const QStringList actual = test::dump(document.blocks).split(u'\n');
        const QStringList wanted = QString::fromUtf8(expected).split(u'\n');
        for (qsizetype i = 0; i < qMin(actual.size(), wanted.size()); ++i)
            QCOMPARE(actual[i], wanted[i]);
        QCOMPARE(actual.size(), wanted.size());
        QCOMPARE(test::reachedSegments(document.blocks).size(), document.segments.size());
    }

    void leavesAreNumberedInPreorder()
    {
        const Document document = parsed(
            u"# ⟦А‖A⟧\n\n- ⟦б‖b⟧\n\n  ```\n  x\n  ```\n\n| ⟦в‖c⟧ | d |\n|---|---|\n| e | ⟦г‖f⟧ |\n\n---\n\n⟦д‖g⟧ ⟦е‖h⟧\n"_s);
        QList<int> leaves;
        for (const article::Segment &segment : document.segments)
            leaves.append(segment.leaf);
        QCOMPARE(leaves, (QList<int>{0, 1, 3, 6, 8, 8}));
        QCOMPARE(document.blocks[1].leaf, -1);
        QCOMPARE(document.blocks[3].leaf, 7);
    }

    void unitsAndTitle()
    {
        const QString head = u"---\ntitle: Заголовок\ndescription: О чём\nkeywords: a, b\n---\n"_s;
        const Document document = parsed(
            head +
            u"# ⟦Х‖X⟧\n\n![Раз](a.png)\n\n![](b.png)\n\n![⟦в‖c⟧](c.png)\n\n"
            "⟦![т](d.png)‖![s](d.png)⟧\n\n:::image source=\"e.png\" alt-text=\"Два\":::\n"_s);
        QCOMPARE(document.title, u"Заголовок"_s);
        QStringList units;
        for (const article::Unit &unit : document.units)
            units.append(unit.id + u'=' + unit.target);
        QCOMPARE(units, (QStringList{u"title=Заголовок"_s, u"description=О чём"_s,
                                     u"keywords=a, b"_s, u"alt:0=Раз"_s, u"alt:4=Два"_s}));
        QCOMPARE(document.blocks[1].inlines[0].unit, u"alt:0"_s);
        QCOMPARE(document.blocks[1].line, 8);
        QCOMPARE(parsed(u"\n## ⟦*Имя*‖*Name*⟧ `x`\n"_s).title, u"Имя x"_s);
        QVERIFY(!parsed(u"a\n"_s).bilingual);
    }

    void oneLanguage()
    {
        Problems problems;
        const QList<Block> blocks =
            parse::parseBlocks("# A b\n\n![x](y)\n\n[!TIP]\n", 10, problems);
        QCOMPARE(test::dump(blocks), u"h1 #a-b A b\np ![x](y)\np [!TIP]\n"_s);
        QCOMPARE(blocks[1].line, 12);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0].line, 14);
        // What looks like a segment is none here.
        const QByteArray segment = test::bilingual(u"⟦а‖b⟧"_s);
        QVERIFY(test::dump(parse::parseBlocks(segment, 1, problems)).contains(u"data-ttu-id"));
    }

    void slugs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("slug");
        QTest::newRow("words") << u"Set up Store & Co."_s << u"set-up-store--co"_s;
        QTest::newRow("marks") << u"C# 2.0 (a_b-c)?"_s << u"c-20-a_b-c"_s;
        QTest::newRow("Cyrillic") << u"Ёж и Ко"_s << u"ёж-и-ко"_s;
        QTest::newRow("Chinese") << u"設定，帳戶"_s << u"設定帳戶"_s;
        QTest::newRow("nothing") << u"?!"_s << QString();
    }
    void slugs()
    {
        QFETCH(QString, text);
        QFETCH(QString, slug);
        QCOMPARE(parse::slug(text), slug);
    }

    void lineEndsOfWindows()
    {
        QByteArray text =
            test::bilingual(u"# ⟦А‖A⟧\n\n| a |\n|---|\n| ⟦б\nв‖b⟧ |\n\n> [!NOTE]\n> c\n"_s);
        const auto unix = parse::parseDocument(text, u"a.md"_s);
        const auto windows = parse::parseDocument(text.replace("\n", "\r\n"), u"a.md"_s);
        QVERIFY(unix && windows);
        QCOMPARE(test::dump(windows->blocks), test::dump(unix->blocks));
        QCOMPARE(windows->blocks.last().line, 8);
        QCOMPARE(test::dump(windows->segments[1].targetInlines), u"б/в"_s);
    }
};

QTEST_GUILESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
