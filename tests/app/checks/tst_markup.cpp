// SPDX-License-Identifier: Apache-2.0
// The scanner against expectations, and against the parser over real and sample articles.
#include "app/checks/markup.h"
#include "app/checks/pair.h"
#include "app/parse/documentparser.h"
#include "tests/support/corpus.h"

#include <QTest>

using namespace diglot;
using namespace diglot::checks;
using namespace Qt::StringLiterals;

namespace {

QString counts(const MarkedText &text)
{
    using Kind = Mark::Kind;
    QStringList parts;
    for (const Kind kind : {Kind::Code, Kind::Link, Kind::Image, Kind::Strong, Kind::Emphasis})
        parts += QString::number(text.count(kind));
    return parts.join(u' ');
}

void countInlines(const QList<article::Inline> &inlines, QList<int> &sums)
{
    using Kind = article::Inline::Kind;
    for (const article::Inline &node : inlines) {
        const QList<Kind> kinds{Kind::Code, Kind::Link, Kind::Image, Kind::Strong, Kind::Emphasis};
        const qsizetype index = kinds.indexOf(node.kind);
        // Bare addresses are links of the parser's own making.
        const bool bare = node.kind == Kind::Link && node.children.size() == 1 &&
                          node.children.first().text == node.url;
        if (index >= 0 && !bare)
            ++sums[index];
        countInlines(node.children, sums);
    }
}

QString counts(const QList<article::Inline> &inlines)
{
    QList<int> sums(5, 0);
    countInlines(inlines, sums);
    QStringList parts;
    for (const int sum : sums)
        parts += QString::number(sum);
    return parts.join(u' ');
}

} // namespace

class TestMarkup : public QObject
{
    Q_OBJECT

private slots:
    void plain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain"); // "~" for what is opaque
        QTest::newRow("nothing") << u"a b"_s << u"a b"_s;
        QTest::newRow("bold") << u"a **b** c"_s << u"a b c"_s;
        QTest::newRow("bold in Chinese") << u"選取**設定**。"_s << u"選取設定。"_s;
        QTest::newRow("bold that is none") << u"選取**「設定」**頁"_s << u"選取**「設定」**頁"_s;
        QTest::newRow("both") << u"***a***"_s << u"a"_s;
        QTest::newRow("underscores in a word") << u"a_b_c"_s << u"a_b_c"_s;
        QTest::newRow("asterisk") << u"2 * 3 * 4"_s << u"2 * 3 * 4"_s;
        QTest::newRow("code") << u"run `a*b` or ``c`d``"_s << u"run ~ or ~"_s;
        QTest::newRow("open code") << u"run `a"_s << u"run `a"_s;
        QTest::newRow("link") << u"see [the *page*](a.md)."_s << u"see the page."_s;
        QTest::newRow("link with title") << u"[a](b \"c\")"_s << u"a"_s;
        QTest::newRow("no link") << u"[a] (b)"_s << u"[a] (b)"_s;
        QTest::newRow("empty link") << u"a[](b)c"_s << u"ac"_s;
        QTest::newRow("link in link") << u"[a [b](c)](d)"_s << u"[a b](d)"_s;
        QTest::newRow("image") << u"![alt](a.png)"_s << u"alt"_s;
        QTest::newRow("linked image") << u"[![alt](a.png)](b)"_s << u"alt"_s;
        QTest::newRow("destination with blank") << u"[a](b c)"_s << u"[a](b c)"_s;
        QTest::newRow("escape") << u"\\*\\*a\\*\\*"_s << u"**a**"_s;
        QTest::newRow("entity") << u"a&nbsp;&lt;b&gt; &x;"_s << u"a\u00A0<b> &x;"_s;
        QTest::newRow("tag") << u"a<br/>b <sup>c</sup>"_s << u"a b c"_s;
        QTest::newRow("less than") << u"a < b"_s << u"a < b"_s;
        QTest::newRow("address") << u"(https://a.example/b(c))."_s << u"(~)."_s;
        QTest::newRow("mail") << u"to a_b_c@d.example."_s << u"to ~."_s;
        QTest::newRow("no-loc") << u":::no-loc text=\"INN\"::: a"_s << u"INN a"_s;
        QTest::newRow("image component") << u"a :::image src=\"b\":::"_s << u"a "_s;
        QTest::newRow("emphasis across a link") << u"*a [b* c](d)"_s << u"*a b* c"_s;
    }
    void plain()
    {
        QFETCH(QString, text);
        const MarkedText marked = scanMarkup(text);
        QTEST(QString(marked.plain).replace(opaque, u'~'), "plain");
        QCOMPARE(marked.at.size(), marked.plain.size() + 1);
        for (int i = 0; i < marked.plain.size(); ++i)
            QVERIFY(marked.at.at(i) <= marked.at.at(i + 1));
    }

    void rangesAreCodePoints()
    {
        const MarkedText marked = scanMarkup(u"😀 **ab** `c`"_s);
        const int at = int(marked.plain.indexOf(u'a'));
        QCOMPARE(rangeOfPlain(marked, at, at + 2), (article::Range{4, 6}));
        const int code = int(marked.plain.indexOf(opaque));
        QCOMPARE(rangeOfPlain(marked, code, code + 1), (article::Range{9, 12}));
    }

    void hostile_data()
    {
        QTest::addColumn<QString>("text");
        const int many = 20'000;
        QTest::newRow("brackets") << QString(many, u'[');
        QTest::newRow("links begun") << u"[a]("_s.repeated(many);
        QTest::newRow("ticks") << QString(many, u'`') + u' ' + QString(many - 1, u'`');
        QTest::newRow("asterisks") << u"*a **b "_s.repeated(many / 8);
        QTest::newRow("tags begun") << QString(many, u'<');
        QTest::newRow("entities begun") << QString(many, u'&');
        QTest::newRow("mails begun") << u"a@"_s.repeated(many);
        QTest::newRow("lone surrogates") << QString(many, QChar(0xD800));
    }
    void hostile()
    {
        QFETCH(QString, text);
        const MarkedText marked = scanMarkup(text);
        QCOMPARE(marked.text, text);
        QVERIFY(marked.plain.size() <= text.size());
    }

    void agreesWithTheParser_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("sample") << u"" DIGLOT_SOURCE_DIR "/resources/library"_s;
        QTest::newRow("corpus") << test::corpus() + u"/partner-center"_s;
        QTest::newRow("hard cases") << test::corpus() + u"/hard-cases"_s;
    }
    void agreesWithTheParser()
    {
        QFETCH(QString, folder);
        if (!QDir(folder).exists())
            QSKIP("The corpus is absent: set DIGLOT_CORPUS to the folder that holds it.");
        int texts = 0;
        int others = 0;
        for (const QString &path : test::corpusFiles({u"*.md"_s}, folder)) {
            const auto document =
                parse::parseDocument(test::readBytes(path), path.section(u'/', -1));
            if (!document)
                continue;
            for (const article::Segment &segment : document->segments) {
                for (const auto side : {article::Side::Source, article::Side::Target}) {
                    ++texts;
                    const QString &text = segment.text(side);
                    if (counts(scanMarkup(text)) == counts(segment.inlines(side)))
                        continue;
                    if (++others <= 5)
                        qInfo().noquote() << text << counts(scanMarkup(text)) << "parser"
                                          << counts(segment.inlines(side));
                }
            }
        }
        qInfo() << texts << "texts," << others << "read otherwise";
        QVERIFY(texts > 100);
        QVERIFY2(others * 1000 <= texts, "more than one in a thousand");
    }
};

QTEST_GUILESS_MAIN(TestMarkup)
#include "tst_markup.moc"
