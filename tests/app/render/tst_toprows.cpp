// SPDX-License-Identifier: Apache-2.0
#include "app/render/rawtags.h"
#include "app/render/toprows.h"

#include <QTest>

using namespace diglot;
using namespace diglot::render;
using namespace Qt::StringLiterals;
using article::Block;
using article::Inline;

namespace {

Block block(Block::Kind kind, const QList<Block> &children = {})
{
    Block out;
    out.kind = kind;
    out.children = children;
    return out;
}

Block html(const QString &text)
{
    Block out = block(Block::Kind::Html);
    Inline raw;
    raw.kind = Inline::Kind::Html;
    raw.text = text;
    out.inlines.append(raw);
    return out;
}

const Block paragraph = block(Block::Kind::Paragraph);

} // namespace

class TestTopRows : public QObject
{
    Q_OBJECT

private slots:
    void listsAreSplitIntoItems()
    {
        article::Document document;
        Block list =
            block(Block::Kind::OrderedList, {block(Block::Kind::Item), block(Block::Kind::Item)});
        list.start = 7;
        document.blocks = {paragraph, list};
        const QList<TopBlock> tops = topBlocks(document);
        QCOMPARE(tops.size(), 3);
        QVERIFY(!tops.at(0).list);
        QCOMPARE(tops.at(1).list, &document.blocks.at(1));
        QCOMPARE(tops.at(1).number, 7);
        QCOMPARE(tops.at(2).number, 8);
    }

    void includesAndUnitsAreOpened()
    {
        article::Document document;
        Block include = block(Block::Kind::Include, {paragraph, paragraph});
        include.text = u"includes/a.md"_s;
        Block unit = block(Block::Kind::FrontMatterUnit, {paragraph});
        unit.unit = u"yaml:summary"_s;
        document.blocks = {include, unit, block(Block::Kind::Include)};
        const QList<TopBlock> tops = topBlocks(document);
        QCOMPARE(tops.size(), 4);
        QCOMPARE(tops.at(1).file, u"includes/a.md"_s);
        QCOMPARE(tops.at(2).unit, u"yaml:summary"_s);
        QCOMPARE(tops.at(2).file, QString());
    }

    void htmlRuns_data()
    {
        QTest::addColumn<QList<Block>>("blocks");
        QTest::addColumn<QList<int>>("lengths"); // of the rows
        QTest::newRow("closed in itself")
            << QList<Block>{html(u"<table><tr><td>x</table>"_s), paragraph} << QList<int>{1, 1};
        QTest::newRow("closed later") << QList<Block>{html(u"<table><tr><td>"_s), paragraph,
                                                      html(u"</td></tr></table>"_s), paragraph}
                                      << QList<int>{3, 1};
        QTest::newRow("never closed")
            << QList<Block>{html(u"<div>"_s), paragraph, paragraph} << QList<int>{1, 1, 1};
        QTest::newRow("partly closed")
            << QList<Block>{html(u"<div><ul><li>"_s), paragraph, html(u"</li></ul>"_s), paragraph}
            << QList<int>{3, 1};
        QTest::newRow("cells in several steps")
            << QList<Block>{html(u"<table><tr><td>"_s), paragraph, html(u"</td><td>"_s), paragraph,
                            html(u"</td></tr></table>"_s)}
            << QList<int>{5};
        QTest::newRow("paragraphs are not followed")
            << QList<Block>{html(u"<p>"_s), paragraph, html(u"</p>"_s)} << QList<int>{1, 1, 1};
        QTest::newRow("a comment hides tags")
            << QList<Block>{html(u"<!-- <div> -->"_s), paragraph, html(u"</div>"_s)}
            << QList<int>{1, 1, 1};
        QTest::newRow("two runs") << QList<Block>{html(u"<div>"_s), html(u"</div>"_s),
                                                  html(u"<div>"_s), paragraph, html(u"</div>"_s)}
                                  << QList<int>{2, 3};
        QTest::newRow("unclosed before a whole one")
            << QList<Block>{html(u"<div>"_s), paragraph,         html(u"<div>"_s),
                            paragraph,        html(u"</div>"_s), paragraph}
            << QList<int>{1, 1, 3, 1};
    }
    void htmlRuns()
    {
        QFETCH(QList<Block>, blocks);
        QFETCH(QList<int>, lengths);
        article::Document document;
        document.blocks = blocks;
        QList<int> found;
        for (const TopBlock &top : topBlocks(document))
            found.append(top.count);
        QCOMPARE(found, lengths);
    }

    void manyUnclosedTagsAreQuick()
    {
        article::Document document;
        document.blocks = QList<Block>(20'000, html(u"<div>"_s));
        document.blocks.append(html(u"</b>"_s));
        QCOMPARE(topBlocks(document).size(), 20'001);
    }

    void tags()
    {
        QStringList names;
        for (const RawTag &tag :
             scanTags(u"<B a='>'><br><a name=x/><img><!-- <i> --></B > 1 < 2 <h1>"_s))
            names.append((tag.closing ? u"/"_s : QString()) + tag.name);
        QCOMPARE(names, (QStringList{u"b"_s, u"/b"_s, u"h1"_s}));
    }
};

QTEST_GUILESS_MAIN(TestTopRows)
#include "tst_toprows.moc"
