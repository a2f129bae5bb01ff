// SPDX-License-Identifier: Apache-2.0
#include "app/parse/commonmark.h"

#include <QTest>

#include <cmark-gfm.h>

#include <thread>
#include <vector>

using namespace diglot;
using parse::Dialect;

namespace {

// How many nodes of a type the tree below `node` has.
int count(cmark_node *node, QByteArrayView type)
{
    int found = type == cmark_node_get_type_string(node) ? 1 : 0;
    for (cmark_node *child = cmark_node_first_child(node); child; child = cmark_node_next(child))
        found += count(child, type);
    return found;
}

int count(QByteArrayView markdown, Dialect dialect, QByteArrayView type)
{
    return count(parse::parseCommonMark(markdown, dialect).get(), type);
}

} // namespace

class TestCommonMark : public QObject
{
    Q_OBJECT

private slots:
    void dialects()
    {
        const QByteArrayView table("| a |\n|---|\n| ~~b~~ www.example.com |\n");
        QCOMPARE(count(table, Dialect::Blocks, "table"), 1);
        QCOMPARE(count(table, Dialect::Blocks, "strikethrough"), 1);
        QCOMPARE(count(table, Dialect::Inlines, "table"), 0);
        QCOMPARE(count(table, Dialect::Inlines, "strikethrough"), 1);
        QCOMPARE(count(table, Dialect::Blocks, "link"), 0);
    }

    void entities()
    {
        QCOMPARE(parse::resolveEntities("a &lt;b&gt; &#1103; &amp;amp; &no; &"),
                 QByteArray("a <b> \xD1\x8F &amp; &no; &"));
    }

    // A parser that ends takes "~" from the special characters of those still at work: without
    // the lock some of the texts are not struck. Long inputs and short ones, so that they meet.
    void eightThreads()
    {
        const QByteArray longText = QByteArray("~~a~~ b *c* ~~d~~\n\n").repeated(20'000);
        QCOMPARE(count(longText, Dialect::Blocks, "strikethrough"), 40'000);
        std::vector<int> wrong(8, 0);
        std::vector<std::thread> threads;
        for (size_t t = 0; t < wrong.size(); ++t) {
            threads.emplace_back([&, t] {
                const bool isLong = t % 2 == 0;
                for (int round = 0; round < (isLong ? 4 : 2000); ++round) {
                    const int found = isLong ? count(longText, Dialect::Blocks, "strikethrough")
                                             : count("~~a~~\n", Dialect::Inlines, "strikethrough");
                    wrong[t] += found == (isLong ? 40'000 : 1) ? 0 : 1;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        for (const int count : wrong)
            QCOMPARE(count, 0);
    }
};

QTEST_GUILESS_MAIN(TestCommonMark)
#include "tst_commonmark.moc"
