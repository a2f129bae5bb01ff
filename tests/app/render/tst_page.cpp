// SPDX-License-Identifier: Apache-2.0
#include "app/render/page.h"
#include "tests/support/parsedhtml.h"

#include <QTest>

using namespace diglot;
using namespace diglot::render;
using namespace Qt::StringLiterals;
using article::Block;
using article::Document;
using article::Inline;
using article::Side;
using article::View;
using test::ParsedHtml;

namespace {

LocaleTag tag(QStringView text)
{
    return LocaleTag::fromString(text).value_or(LocaleTag());
}

Inline node(Inline::Kind kind, const QString &text, const QString &url = {})
{
    Inline out;
    out.kind = kind;
    out.text = text;
    out.url = url;
    return out;
}

Inline link(const QString &url, const QString &text)
{
    Inline out = node(Inline::Kind::Link, {}, url);
    out.children.append(node(Inline::Kind::Text, text));
    return out;
}

// A document of paragraphs, one segment each.
std::shared_ptr<Document> document(const QList<std::pair<QString, QString>> &sentences)
{
    auto out = std::make_shared<Document>();
    out->bilingual = true;
    for (const auto &[target, source] : sentences) {
        article::Segment segment;
        segment.number = 101 + int(out->segments.size());
        segment.target = target;
        segment.source = source;
        segment.targetInlines.append(node(Inline::Kind::Text, target));
        segment.sourceInlines.append(node(Inline::Kind::Text, source));
        segment.leaf = int(out->segments.size());
        Block block;
        block.leaf = segment.leaf;
        Inline reference = node(Inline::Kind::Segment, {});
        reference.segment = int(out->segments.size());
        block.inlines.append(reference);
        out->segments.append(segment);
        out->blocks.append(block);
    }
    return out;
}

PageInput facing(const std::shared_ptr<const Document> &document, QStringView locale = u"ru-RU")
{
    PageInput input;
    input.target = {document, Side::Target, tag(locale), u"a.md"_s};
    input.other = {document, Side::Source, tag(u"en-US"), u"a.md"_s};
    return input;
}

class FixedResolver final : public Resolver
{
public:
    explicit FixedResolver(Target target)
        : m_target(std::move(target))
    {}
    Target link(const QString &, const QString &file) const override
    {
        files.append(file);
        return m_target;
    }
    Target picture(const QString &, const QString &) const override { return m_target; }
    mutable QStringList files;

private:
    Target m_target;
};

} // namespace

class TestPage : public QObject
{
    Q_OBJECT

private slots:
    void policyComesFirst()
    {
        PageInput input = facing(document({{u"т"_s, u"s"_s}}));
        const QByteArray served = renderPage(input).html;
        QVERIFY(served.contains("<head><meta http-equiv=\"Content-Security-Policy\" "
                                "content=\"default-src 'none'; img-src diglot: data:; "
                                "style-src diglot:; base-uri 'none'; form-action 'none'; "
                                "frame-src 'none'; object-src 'none'\">"));
        QVERIFY(served.contains("href=\"diglot://app/page.css\""));
        input.selfContained = true;
        const QByteArray alone = renderPage(input).html;
        QVERIFY(alone.contains("img-src data:; style-src 'unsafe-inline'"));
        QVERIFY(!alone.contains("diglot:"));
        QVERIFY(alone.contains("--source-surface"));
        QVERIFY(alone.contains("prefers-color-scheme: dark"));
        input.theme = u"light"_s;
        const QByteArray light = renderPage(input).html;
        QVERIFY(light.contains("data-theme=\"light\""));
        QVERIFY(!light.contains("prefers-color-scheme: dark"));
    }

    void bothSidesArePairs()
    {
        const Page page =
            renderPage(facing(document({{u"раз"_s, u"one"_s}, {u"два"_s, u"two"_s}})));
        const auto segments = ParsedHtml::page(page.html).withClass(u"seg"_s);
        QStringList found;
        for (const auto &segment : segments)
            found.append(segment.text + segment.attributes.value(u"data-n"_s) + u'/' +
                         segment.attributes.value(u"data-p"_s));
        QCOMPARE(found, (QStringList{u"one101/0"_s, u"раз101/0"_s, u"two102/1"_s, u"два102/1"_s}));
        QCOMPARE(page.pairs, 2);
        QCOMPARE(page.unpaired, 0);
    }

    void missingSourceIsAlone()
    {
        const Page page = renderPage(facing(document({{u"раз"_s, QString()}})));
        QCOMPARE(ParsedHtml::page(page.html).withClass(u"alone"_s).size(), 2);
        QCOMPARE(page.unpaired, 1);
    }

    void directions()
    {
        PageInput input = facing(document({{u"نص"_s, u"one"_s}}), u"ar-SA");
        ParsedHtml page = ParsedHtml::page(renderPage(input).html);
        QCOMPARE(page.elements.first().attributes.value(u"dir"_s), u"ltr"_s);
        const auto cells = page.withClass(u"cell"_s);
        QCOMPARE(cells.at(0).attributes.value(u"dir"_s), u"ltr"_s);
        QCOMPARE(cells.at(0).attributes.value(u"lang"_s), u"en-US"_s);
        QCOMPARE(cells.at(1).attributes.value(u"dir"_s), u"rtl"_s);
        QCOMPARE(cells.at(1).attributes.value(u"lang"_s), u"ar-SA"_s);
        input.view = View::Reading;
        page = ParsedHtml::page(renderPage(input).html);
        QCOMPARE(page.elements.first().attributes.value(u"dir"_s), u"rtl"_s);
        QCOMPARE(page.withClass(u"cell"_s).size(), 1);
    }

    void interleavedPutsTheSourceAbove()
    {
        PageInput input = facing(document({{u"раз"_s, u"one"_s}}));
        input.view = View::Interleaved;
        const auto page = ParsedHtml::page(renderPage(input).html);
        QCOMPARE(page.withClass(u"cell"_s).size(), 1);
        const auto segments = page.withClass(u"seg"_s);
        QCOMPARE(segments.size(), 2);
        QCOMPARE(segments.at(0).text, u"one"_s);
        QCOMPARE(segments.at(0).attributes.value(u"class"_s), u"seg s"_s);
        QCOMPARE(segments.at(0).attributes.value(u"lang"_s), u"en-US"_s);
        QCOMPARE(segments.at(1).attributes.value(u"class"_s), u"seg t"_s);
    }

    void joinedEditions()
    {
        PageInput input = facing(document({{u"раз"_s, u"one"_s}, {u"два"_s, u"two"_s}}));
        input.other = {document({{u"zwei"_s, u"two"_s}, {u"drei"_s, u"three"_s}}), Side::Target,
                       tag(u"de-DE"), u"b.md"_s};
        input.join.segments = {{1, 0}};
        input.join.rows = {{QList<int>(), QList<int>{0}},
                           {QList<int>{0}, QList<int>{1}},
                           {QList<int>{1}, QList<int>()}};
        const Page page = renderPage(input);
        QCOMPARE(page.pairs, 1);
        QCOMPARE(page.unpaired, 1);
        const auto parsed = ParsedHtml::page(page.html);
        QCOMPARE(parsed.faults(), QStringList());
        QCOMPARE(parsed.withClass(u"none"_s).size(), 2);
        QStringList found;
        for (const auto &segment : parsed.withClass(u"seg"_s))
            found.append(
                segment.text + segment.attributes.value(u"data-p"_s) +
                (segment.attributes.value(u"class"_s).contains(u"alone"_s) ? u"!"_s : QString()));
        QCOMPARE(found, (QStringList{u"раз0!"_s, u"zwei1"_s, u"два1"_s, u"drei3!"_s}));
        // Facing blocks have one number, blocks that face nothing one of their own.
        QStringList blocks;
        for (const auto &paragraph : parsed.named(u"p"_s))
            blocks.append(paragraph.attributes.value(u"data-b"_s));
        QCOMPARE(blocks, (QStringList{u"0"_s, u"1"_s, u"1"_s, u"3"_s}));

        input.view = View::Interleaved;
        const auto mixed = ParsedHtml::page(renderPage(input).html);
        QCOMPARE(mixed.faults(), QStringList());
        QCOMPARE(mixed.withClass(u"seg"_s).size(), 4);
    }

    void links_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("classes");
        QTest::addColumn<QString>("href");
        using Kind = Target::Kind;
        const QString inside = u"diglot://article/ru-RU/a.md?view=facing#x"_s;
        QTest::newRow("article") << int(Kind::Article) << inside << u"int"_s << inside;
        QTest::newRow("overlay") << int(Kind::NotLocalized) << inside << u"int overlay"_s << inside;
        QTest::newRow("outside") << int(Kind::External) << u"https://a.example/"_s << u"ext"_s
                                 << u"https://a.example/"_s;
        QTest::newRow("mail") << int(Kind::External) << u"mailto:a@b.example"_s << u"ext"_s
                              << u"mailto:a@b.example"_s;
        QTest::newRow("missing") << int(Kind::Missing) << QString() << u"missing"_s << QString();
        // A resolver that is wrong does not become a hole.
        QTest::newRow("script") << int(Kind::External) << u"javascript:alert(1)"_s << u"missing"_s
                                << QString();
        QTest::newRow("file") << int(Kind::External) << u"file:///etc/passwd"_s << u"missing"_s
                              << QString();
        QTest::newRow("article elsewhere")
            << int(Kind::Article) << u"https://a.example"_s << u"int"_s << QString();
    }
    void links()
    {
        QFETCH(int, kind);
        QFETCH(QString, url);
        QFETCH(QString, classes);
        QFETCH(QString, href);
        auto doc = document({{u"т"_s, u"s"_s}});
        doc->segments[0].targetInlines = {link(u"x.md"_s, u"text"_s)};
        PageInput input = facing(doc);
        const FixedResolver resolver({Target::Kind(kind), url, {}});
        input.resolver = &resolver;
        const auto page = ParsedHtml::page(renderPage(input).html);
        QCOMPARE(page.faults(), QStringList());
        const auto found = page.named(u"a"_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().attributes.value(u"class"_s), classes);
        QCOMPARE(found.first().attributes.value(u"href"_s), href);
        QCOMPARE(found.first().attributes.contains(u"rel"_s), classes == u"ext"_s);
        QCOMPARE(resolver.files, QStringList{u"a.md"_s});
    }

    void linksInIncludedFilesAreResolvedThere()
    {
        auto doc = document({{u"т"_s, u"s"_s}});
        doc->segments[0].file = u"includes/b.md"_s;
        doc->segments[0].targetInlines = {link(u"x.md"_s, u"text"_s)};
        PageInput input = facing(doc);
        input.view = View::Reading;
        const FixedResolver resolver({});
        input.resolver = &resolver;
        const auto page = ParsedHtml::page(renderPage(input).html);
        QCOMPARE(resolver.files, QStringList{u"includes/b.md"_s});
        const auto attributes = page.withClass(u"seg"_s).first().attributes;
        QVERIFY(!attributes.contains(u"data-n"_s));
        QCOMPARE(attributes.value(u"data-i"_s), u"0"_s);
    }

    void anchorsInASelfContainedPage()
    {
        auto doc = document({{u"т"_s, u"s"_s}});
        doc->blocks[0].kind = Block::Kind::Heading;
        doc->blocks[0].level = 2;
        doc->blocks[0].anchors = {u"x"_s, u"y"_s};
        doc->segments[0].targetInlines = {link(u"#y"_s, u"text"_s)};
        PageInput input = facing(doc);
        input.selfContained = true;
        const Page page = renderPage(input);
        const auto parsed = ParsedHtml::page(page.html);
        QCOMPARE(parsed.faults(true), QStringList());
        QCOMPARE(parsed.named(u"a"_s).first().attributes.value(u"href"_s), u"#a-y"_s);
        QCOMPARE(page.outline.size(), 1);
        QCOMPARE(page.outline.first().anchor, u"a-x"_s);
        QCOMPARE(page.outline.first().text, u"text"_s);
    }

    void repeatedAnchorsAreNotRepeatedIds()
    {
        auto doc = document({{u"а"_s, u"a"_s}, {u"б"_s, u"b"_s}});
        for (Block &block : doc->blocks) {
            block.kind = Block::Kind::Heading;
            block.level = 2;
            block.anchors = {u"same"_s};
        }
        const Page page = renderPage(facing(doc));
        QCOMPARE(ParsedHtml::page(page.html).faults(), QStringList());
        QCOMPARE(page.outline.at(0).anchor, u"a-same"_s);
        QCOMPARE(page.outline.at(1).anchor, u"h-1"_s);
    }

    void pictures_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("shown");
        using Kind = Target::Kind;
        QTest::newRow("asset") << int(Kind::Picture) << u"diglot://asset/a.png"_s << true;
        QTest::newRow("overlay") << int(Kind::NotLocalized) << u"diglot://overlay/a.png"_s << true;
        QTest::newRow("data") << int(Kind::Picture) << u"data:image/png;base64,AAAA"_s << true;
        QTest::newRow("web") << int(Kind::Picture) << u"https://a.example/a.png"_s << false;
        QTest::newRow("data page") << int(Kind::Picture) << u"data:text/html,x"_s << false;
        QTest::newRow("missing") << int(Kind::Missing) << QString() << false;
    }
    void pictures()
    {
        QFETCH(int, kind);
        QFETCH(QString, url);
        QFETCH(bool, shown);
        auto doc = document({{u"т"_s, u"s"_s}});
        Inline image = node(Inline::Kind::Image, {}, u"media/a.png"_s);
        image.children = {node(Inline::Kind::Text, u"a \"picture\""_s)};
        doc->segments[0].targetInlines = {image};
        PageInput input = facing(doc);
        const FixedResolver resolver({Target::Kind(kind), url, {}});
        input.resolver = &resolver;
        const auto page = ParsedHtml::page(renderPage(input).html);
        QCOMPARE(page.faults(), QStringList());
        QCOMPARE(page.named(u"img"_s).size(), shown ? 1 : 0);
        if (shown)
            QCOMPARE(page.named(u"img"_s).first().attributes.value(u"alt"_s), u"a \"picture\""_s);
        else
            QCOMPARE(page.withClass(u"missing"_s).first().text, u"a \"picture\""_s);
        QCOMPARE(page.withClass(u"mark"_s).size(), kind == int(Target::Kind::NotLocalized) ? 1 : 0);
    }

    void sourceView()
    {
        PageInput input = facing(document({{u"т\nу"_s, u"s"_s}}));
        input.view = View::Source;
        input.markdown = "---\ntitle: <b>\n---\nA т\nу s\n";
        const int begin = int(input.markdown.indexOf("т"));
        const int end = int(input.markdown.indexOf(" s"));
        input.bodyBegin = int(input.markdown.indexOf("A "));
        input.spans = {{begin, end, Side::Target, 0}, {end + 1, end + 2, Side::Source, 0}};
        const auto page = ParsedHtml::page(renderPage(input).html);
        QCOMPARE(page.faults(), QStringList());
        const auto lines = page.withClass(u"line"_s);
        QCOMPARE(lines.size(), 6);
        QCOMPARE(page.withClass(u"dim"_s).size(), 3);
        QCOMPARE(lines.at(1).text, u"title: <b>"_s);
        QCOMPARE(lines.at(3).text, u"A т"_s);
        const auto segments = page.withClass(u"seg"_s);
        QCOMPARE(segments.size(), 3);
        QCOMPARE(segments.at(1).text, u"у"_s);
        QCOMPARE(segments.at(2).attributes.value(u"class"_s), u"seg s"_s);
    }

    void brokenSpansAreNotMarked()
    {
        PageInput input = facing(document({{u"т"_s, u"s"_s}}));
        input.view = View::Source;
        input.markdown = "abc";
        input.spans = {{2, 1, Side::Target, 0}, {0, 99, Side::Target, 0}, {0, 1, Side::Target, 7}};
        const auto page = ParsedHtml::page(renderPage(input).html);
        QCOMPARE(page.withClass(u"line"_s).first().text, u"abc"_s);
    }

    void nestingWithoutEnd()
    {
        auto doc = document({{u"т"_s, u"s"_s}});
        for (int i = 0; i < 2000; ++i) {
            Block quote;
            quote.kind = Block::Kind::Quote;
            quote.children = {doc->blocks.first()};
            doc->blocks = {quote};
        }
        const auto page = ParsedHtml::page(renderPage(facing(doc)).html);
        QCOMPARE(page.withClass(u"seg"_s).size(), 2);
    }

    void withoutADocument() { QVERIFY(renderPage({}).html.isEmpty()); }

    void filesOfThePage()
    {
        QVERIFY(pageFile(u"page.css"_s).contains(".seg.on"));
        QVERIFY(pageFile(u"tokens.css"_s).contains("--pair"));
        QVERIFY(pageFile(u"../page.css"_s).isEmpty());
        QVERIFY(pageFile(u"nothing"_s).isEmpty());
    }

    // Contrast and calm: no element of an article may be styled into covering the window.
    void styleUsesNoFixedPosition()
    {
        QVERIFY(!pageFile(u"page.css"_s).contains("position: fixed"));
    }
};

QTEST_GUILESS_MAIN(TestPage)
#include "tst_page.moc"
