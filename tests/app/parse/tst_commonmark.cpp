// SPDX-License-Identifier: Apache-2.0
#include "app/parse/commonmark.h"

#include <QTest>

#include <cmark-gfm.h>

#include <cstdlib>
#include <thread>
#include <vector>

using namespace diglot;
using parse::Dialect;

namespace {

QByteArray html(QByteArrayView markdown, Dialect dialect)
{
    const parse::Tree tree = parse::parseCommonMark(markdown, dialect);
    char *rendered = cmark_render_html(tree.get(), CMARK_OPT_DEFAULT, nullptr);
    const QByteArray out(rendered);
    std::free(rendered);
    return out;
}

} // namespace

class TestCommonMark : public QObject
{
    Q_OBJECT

private slots:
    void dialects()
    {
        const QByteArrayView table("| a |\n|---|\n| ~~b~~ www.example.com |\n");
        QVERIFY(html(table, Dialect::Blocks).contains("<table>"));
        QVERIFY(html(table, Dialect::Blocks).contains("<del>b</del>"));
        QVERIFY(!html(table, Dialect::Inlines).contains("<table>"));
        QVERIFY(html(table, Dialect::Inlines).contains("<del>b</del>"));
        QVERIFY(!html(table, Dialect::Blocks).contains("<a "));
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
        const QByteArray expected = html(longText, Dialect::Blocks);
        QCOMPARE(expected.count("<del>"), 40'000);
        std::vector<int> wrong(8, 0);
        std::vector<std::thread> threads;
        for (size_t t = 0; t < wrong.size(); ++t) {
            threads.emplace_back([&, t] {
                const bool isLong = t % 2 == 0;
                for (int round = 0; round < (isLong ? 4 : 2000); ++round) {
                    const QByteArray out = html(isLong ? longText : QByteArray("~~a~~\n"),
                                                isLong ? Dialect::Blocks : Dialect::Inlines);
                    if (isLong ? out != expected : out.count("<del>") != 1)
                        ++wrong[t];
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
