// SPDX-License-Identifier: Apache-2.0
#include "app/render/cleanhtml.h"

#include "app/parse/documentparser.h"
#include "tests/support/parsedhtml.h"

#include <QTest>

using namespace diglot;
using namespace diglot::render;
using namespace Qt::StringLiterals;

namespace {

// Everything leads to its own name on a site; "none" leads nowhere.
class Links final : public Resolver
{
public:
    Target link(const QString &href, const QString &) const override
    {
        if (href.startsWith("none"_L1))
            return {};
        if (href.startsWith("https:"_L1) || href.startsWith("mailto:"_L1))
            return {Target::Kind::External, href, {}};
        return {Target::Kind::External, u"https://site.example/"_s + href, {}};
    }
    Target picture(const QString &src, const QString &) const override
    {
        return src == "own.png"_L1
                   ? Target{Target::Kind::Picture, u"data:image/png;base64,AAAA"_s, {}}
                   : Target();
    }
};

QString cleaned(const QByteArray &markdown, const char *locale = "ru-RU")
{
    const auto document = parse::parseDocument(markdown, u"a.md"_s);
    if (!document)
        return document.error().toLine();
    const auto shared = std::make_shared<const article::Document>(*document);
    const Column column{shared, article::Side::Target,
                        *LocaleTag::fromString(QString::fromLatin1(locale)), u"a.md"_s};
    return cleanHtml(column, shared->blocks, Links());
}

QString inside(QString html)
{
    const qsizetype from = html.indexOf(u'>') + 1;
    return html.mid(from, html.lastIndexOf("</div>"_L1) - from);
}

} // namespace

class TestCleanHtml : public QObject
{
    Q_OBJECT

private slots:
    void writes_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("again"); // Markdown
        const auto row = [](const char *name, const char *markdown, const char *html,
                            const char *text, const char *again) {
            QTest::newRow(name) << QByteArray(markdown) << QString::fromUtf8(html)
                                << QString::fromUtf8(text) << QString::fromUtf8(again);
        };
        row("paragraphs", "One\ntwo\n\nThree  \nfour", "<p>One two</p><p>Three<br>four</p>",
            "One two\n\nThree\nfour", "One two\n\nThree\\\nfour");
        row("heading with an anchor", "## <a name=\"x\"></a>Title", "<h2>Title</h2>", "Title",
            "## Title");
        row("marks", "a **b** *c* ~~d~~ `e<f`",
            "<p>a <strong>b</strong> <em>c</em> <s>d</s> <code>e&lt;f</code></p>", "a b c d e<f",
            "a **b** *c* ~~d~~ `e<f`");
        row("a number goes on", "3. x\n4. y", "<ol start=\"3\"><li>x</li><li>y</li></ol>",
            "3. x\n4. y", "3. x\n4. y");
        row("lists in lists", "1. a\n   * b\n   * c\n2. d",
            "<ol><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ol>",
            "1. a\n   • b\n   • c\n2. d", "1. a\n   - b\n   - c\n2. d");
        row("tenth step", "9. a\n10. b\n\n    c",
            "<ol start=\"9\"><li>a</li><li><p>b</p><p>c</p></li></ol>", "9. a\n\n10. b\n    c",
            "9. a\n\n10. b\n\n    c");
        row("code in a step", "1. a\n\n   ```sh\n   x  y\n     z\n   ```\n2. b",
            "<ol><li>a<pre><code>x  y\n  z\n</code></pre></li><li>b</li></ol>",
            "1. a\n   x  y\n     z\n2. b", "1. a\n\n   ```\n   x  y\n     z\n   ```\n\n2. b");
        row("table", "| A | B |\n| :-: | --: |\n| 1 | a\\|b |",
            "<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td>"
            "<td>a|b</td></tr></tbody></table>",
            "A\tB\n1\ta|b", "| A | B |\n| --- | --- |\n| 1 | a\\|b |");
        row("raw table",
            "<table class=\"x\"><tr><td colspan=\"2\" style=\"color:red\">a</td></tr>"
            "<tr><td>b<br>c</td><td><ul><li>d</li></ul></td></tr></table>",
            "<table><tbody><tr><td colspan=\"2\">a</td></tr><tr><td>b<br>c</td>"
            "<td><ul><li>d</li></ul></td></tr></tbody></table>",
            "a\nb c\t• d", "|  |  |\n| --- | --- |\n| a |  |\n| b<br>c | • d |");
        row("links", "[a](b.md#c), [x](none.md), <https://d.example/>, [m](mailto:m@d.example)",
            "<p><a href=\"https://site.example/b.md#c\">a</a>, x, "
            "<a href=\"https://d.example/\">https://d.example/</a>, "
            "<a href=\"mailto:m@d.example\">m</a></p>",
            "a (https://site.example/b.md#c), x, https://d.example/, m (mailto:m@d.example)",
            "[a](https://site.example/b.md#c), x, [https://d.example/](https://d.example/), "
            "[m](mailto:m@d.example)");
        row("pictures", "![Sign in](none.png) ![](icon.png) ![Own](own.png)",
            "<p>[Sign in] <img alt=\"Own\" src=\"data:image/png;base64,AAAA\"></p>",
            "[Sign in] [Own]", "\\[Sign in\\] \\[Own\\]");
        row("alert", "> [!NOTE]\n> Read *this*.",
            "<blockquote><p><strong>Примечание</strong></p><p>Read <em>this</em>.</p></blockquote>",
            "Примечание\n\nRead this.", "> **Примечание**\n>\n> Read *this*.");
        row("quote and rule", "> a\n\n---\n\nb", "<blockquote><p>a</p></blockquote><hr><p>b</p>",
            "a\n\n---\n\nb", "> a\n\n---\n\nb");
        row("signs", "1\\. a\\*b\\* \\<c\\> \\[d\\] \\# \\_e\\_ a_b &amp;amp;",
            "<p>1. a*b* &lt;c&gt; [d] # _e_ a_b &amp;amp;</p>", "1. a*b* <c> [d] # _e_ a_b &amp;",
            "1\\. a\\*b\\* \\<c> \\[d\\] # \\_e\\_ a_b \\&amp;");
        row("nothing of ours",
            "<div class=\"x\" style=\"y\" id=\"z\" onclick=\"a()\">b</div>"
            "<script>c</script><font color=\"red\">d</font>",
            "<p>b</p><p>d</p>", "b\n\nd", "b\n\nd");
        row("Chinese stands close", "一。 二？ 三 A 四", "<p>一。二？三 A 四</p>",
            "一。二？三 A 四", "一。二？三 A 四");
        row("bold beside letters", "选<b>“甲”</b>后", "<p>选<strong>“甲”</strong>后</p>",
            "选“甲”后", "选<strong>“甲”</strong>后");
        row("keys", "Press <kbd>Ctrl</kbd>+<kbd>C</kbd>, H<sub>2</sub>O",
            "<p>Press <kbd>Ctrl</kbd>+<kbd>C</kbd>, H<sub>2</sub>O</p>", "Press Ctrl+C, H2O",
            "Press <kbd>Ctrl</kbd>+<kbd>C</kbd>, H<sub>2</sub>O");
        row("empty", "<!-- a -->", "", "", "");
    }
    void writes()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QString, html);
        QFETCH(QString, text);
        QFETCH(QString, again);
        const QString made = cleaned(markdown);
        QCOMPARE(inside(made), html);
        QCOMPARE(textOfHtml(made), text);
        QCOMPARE(markdownOfHtml(made), again);
        // Read back, the Markdown says the same.
        const QString back = cleaned(again.toUtf8());
        QCOMPARE(textOfHtml(back).simplified(), text.simplified());
    }

    void language()
    {
        QVERIFY(cleaned("a", "ar-SA").startsWith("<div dir=\"rtl\" lang=\"ar-SA\"><p>"_L1));
        QVERIFY(cleaned("a", "zh-TW").startsWith("<div lang=\"zh-TW\"><p>"_L1));
    }

    void joins()
    {
        const auto step = [](const QString &text, const QString &locale) {
            return u"<div lang=\"%2\"><ol start=\"4\"><li>%1</li></ol></div>"_s.arg(text, locale);
        };
        // Steps of several articles are one list; another language begins another.
        QCOMPARE(joinedHtml({step(u"a"_s, u"ru-RU"_s), step(u"b"_s, u"ru-RU"_s),
                             u"<span lang=\"ru-RU\">c</span>"_s, step(u"d"_s, u"zh-TW"_s)}),
                 u"<div lang=\"ru-RU\"><ol><li>a</li><li>b</li></ol><p>c</p></div>"
                 "<div lang=\"zh-TW\"><ol><li>d</li></ol></div>"_s);
        // A list of several steps is somebody's whole list and keeps its numbers.
        const QString whole =
            u"<div lang=\"ru-RU\"><ol start=\"2\"><li>a</li><li>b</li></ol></div>"_s;
        QCOMPARE(joinedHtml({whole, step(u"c"_s, u"ru-RU"_s)}),
                 u"<div lang=\"ru-RU\"><ol start=\"2\"><li>a</li><li>b</li></ol>"
                 "<ol><li>c</li></ol></div>"_s);
        QCOMPARE(joinedHtml({}), QString());
    }

    // Whatever stands in an article, a copy has nothing but structure.
    void hostile_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::newRow("handlers") << QByteArray(
            "<p onclick=x><a href=\"javascript:x\">a</a><img src=x onerror=y><svg/onload=z></p>");
        QTest::newRow("ours") << QByteArray("[a](diglot://article/ru-RU/a.md) [b](none:///x)");
        QTest::newRow("data page") << QByteArray("[a](data:text/html,x) ![b](data:text/html,x)");
        QTest::newRow("unclosed") << QByteArray("<div><b><table><tr><td>a\n\nb\n\n<ul><li>c");
        QTest::newRow("deep") << QByteArray(QByteArray("<div>").repeated(3'000) + "a");
        QTest::newRow("deep quotes") << QByteArray(QByteArray("> ").repeated(300) + "a");
        QTest::newRow("NUL") << QByteArray("a\0b <b\0>c", 10);
    }
    void hostile()
    {
        QFETCH(QByteArray, markdown);
        const QString html = cleaned(markdown);
        static const QSet<QString> attributes{u"href"_s,    u"src"_s,     u"alt"_s,  u"start"_s,
                                              u"colspan"_s, u"rowspan"_s, u"lang"_s, u"dir"_s};
        for (const test::Element &element : test::ParsedHtml::fragment(html).elements) {
            for (auto it = element.attributes.cbegin(); it != element.attributes.cend(); ++it) {
                QVERIFY2(attributes.contains(it.key()), qPrintable(html));
                QVERIFY2(!it.value().startsWith("diglot:"_L1) &&
                             !it.value().startsWith("file:"_L1) &&
                             !it.value().startsWith("javascript:"_L1) &&
                             !it.value().startsWith("data:text"_L1),
                         qPrintable(html));
            }
            QVERIFY2(element.name != "script"_L1 && element.name != "svg"_L1, qPrintable(html));
        }
        QVERIFY(!textOfHtml(html).contains(QChar(0)));
    }
};

QTEST_APPLESS_MAIN(TestCleanHtml)
#include "tst_cleanhtml.moc"
