// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/handover.h"

#include "app/render/cleanhtml.h"
#include "tests/app/workspace/librarytree.h"
#include "tests/support/bilingual.h"
#include "tests/support/corpus.h"
#include "tests/support/parsedhtml.h"

#include <QElapsedTimer>

using namespace diglot;
using namespace diglot::test;
using namespace diglot::workspace;
using namespace Qt::StringLiterals;

namespace {

LocaleTag tag(const char *text)
{
    return *LocaleTag::fromString(QString::fromLatin1(text));
}

QByteArray head(const char *locale, const char *kind, const char *title)
{
    return QByteArray("---\ntitle: ") + title + "\nms.openlocfilehash: " + hashOf('a') +
           "\nms.translationtype: " + kind + "\nms.contentlocale: " + locale + "\n---\n";
}

constexpr auto russian =
    u"# <a name=\"top\"></a>⟦Заголовок‖Title⟧\n\n"
    "⟦Первое.‖First.⟧ ⟦Нажмите **Сброс** и [дальше](other.md#more).‖Press **Reset** and "
    "[on](other.md#more).⟧\n\n"
    "## <a name=\"steps\"></a>⟦Шаги‖Steps⟧\n\n"
    "1. ⟦Раз.‖One.⟧ ⟦Ещё.‖More.⟧\n"
    "2. ⟦Два.‖Two.⟧\n"
    "   * ⟦внутри‖inside⟧\n"
    "3. ⟦Три.‖Three.⟧\n\n"
    "![Вид](view.png)\n\n"
    "## <a name=\"rest\"></a>⟦Прочее‖Rest⟧\n\n"
    "| ⟦А‖A⟧ | ⟦Б‖B⟧ |\n| --- | --- |\n| ⟦1‖1⟧ | ⟦2‖2⟧ |\n\n"
    "[!INCLUDE [part](includes/part.md)]\n\n"
    "⟦Только здесь.‖Only here.⟧\n";

constexpr auto chinese =
    u"# <a name=\"top\"></a>⟦標題‖Title⟧\n\n"
    "⟦第一。‖First.⟧ ⟦按**重設**然後[繼續](other.md#more)。‖Press **Reset** and "
    "[on](other.md#more).⟧\n\n"
    "## <a name=\"steps\"></a>⟦步驟‖Steps⟧\n\n"
    "1. ⟦一。‖One.⟧ ⟦更多。‖More.⟧\n"
    "2. ⟦二。‖Two.⟧\n"
    "   * ⟦裡面‖inside⟧\n"
    "3. ⟦三。‖Three.⟧\n\n"
    "![圖](view.png)\n\n"
    "## <a name=\"rest\"></a>⟦其他‖Rest⟧\n\n"
    "| ⟦甲‖A⟧ | ⟦乙‖B⟧ |\n| --- | --- |\n| ⟦1‖1⟧ | ⟦2‖2⟧ |\n\n"
    "[!INCLUDE [part](includes/part.md)]\n";

// One article in three languages, the third without its source beside it.
struct Set : LibraryTree
{
    Set()
    {
        const auto add = [this](const char *locale, const char *kind, const QString &text) {
            const QString root = QLatin1StringView(locale) + u"/"_s;
            write(root + u"guide/docfx.json"_s,
                  R"({"hostName":"docs.example.com","build":{"dest":"guide"}})");
            write(root + u"guide/a.md"_s, head(locale, kind, "A") + bilingual(text));
            write(root + u"guide/other.md"_s, head(locale, kind, "Other") + "# Other\n");
            write(root + u"guide/includes/part.md"_s,
                  bilingual(
                      u"⟦%1‖Part⟧\n\n⟦(%1)‖Within⟧ ⟦[%1!](../other.md#more)‖"
                      "[Go](../other.md#more)⟧\n\n* ⟦-%1-‖Do⟧\n"_s.arg(QLatin1StringView(locale))));
            write(
                root + u"guide/course.md"_s,
                head(locale, kind, "Course") +
                    bilingual(u"# ⟦К‖C⟧\n\n1. ⟦1‖1⟧\n\n![Вид](view.png)\n\n2. ⟦2‖2⟧\n3. ⟦3‖3⟧\n\n"
                              "> [!NOTE]\n> ⟦Н‖N⟧\n\n4. ⟦4‖4⟧\n\n⟦Или‖Or⟧\n\n1. ⟦А‖A⟧\n2. ⟦Б‖B⟧\n\n"
                              "## ⟦Д‖D⟧\n\n3. ⟦В‖V⟧\n"_s));
            write(root + u"guide/web.md"_s,
                  head(locale, kind, "Web") +
                      "[a](https://example.org/a[1]?q=[x]#[y]) [b](https://[::1]:8/[b]) "
                      "[c](https://learn.microsoft.com/c[2]#d]) [d](https://example.org/%5Bd%5D) "
                      "<https://example.org/e[3]>\n");
            write(root + u"guide/view.png"_s, "\x89PNG\r\n\x1a\n123");
        };
        add("ru-RU", "HT", QStringView(russian).toString());
        add("zh-TW", "MT", QStringView(chinese).toString());
        write(u"de-DE/guide/docfx.json"_s,
              R"({"hostName":"docs.example.com","build":{"dest":"guide"}})");
        write(u"de-DE/guide/a.md"_s,
              "---\ntitle: A\nms.contentlocale: de-DE\n---\n"
              "# <a name=\"top\"></a>Titel\n\nErstens.\n\n## <a name=\"steps\"></a>Schritte\n\n"
              "1. Eins.\n2. Zwei.\n3. Drei.\n\n## <a name=\"rest\"></a>Rest\n");
    }
};

} // namespace

class TestHandover : public QObject
{
    Q_OBJECT

    Set m_set;
    article::LibraryPtr m_library;
    std::unique_ptr<AddressBook> m_book;
    std::unique_ptr<DocumentLoader> m_loader;

    [[nodiscard]] HandoverWish wish(Extent extent, const QList<int> &numbers = {},
                                    const char *to = "zh-TW") const
    {
        HandoverWish wish;
        wish.at.article = {u"."_s, u"guide/a.md"_s};
        wish.at.locale = tag("ru-RU");
        wish.extent = extent;
        wish.numbers = numbers;
        wish.chain = {tag(to)};
        return wish;
    }

    [[nodiscard]] Result<Handover> give(const HandoverWish &wish) const
    {
        return handOver(*m_book, *m_loader, wish);
    }

private slots:
    void initTestCase()
    {
        const auto built = m_set.build();
        QVERIFY(built);
        m_library = *built;
        m_book = std::make_unique<AddressBook>(m_library, AddressForms());
        auto tree = files::FileTree::open(m_set.dir.path());
        QVERIFY(tree);
        m_loader = std::make_unique<DocumentLoader>(
            m_library, std::shared_ptr<const files::FileTree>(std::move(*tree)), nullptr);
    }

    void extents_data()
    {
        QTest::addColumn<int>("extent");
        QTest::addColumn<QList<int>>("numbers");
        QTest::addColumn<QString>("html");
        const auto row = [](const char *name, Extent extent, const QList<int> &numbers,
                            const QString &html) {
            QTest::newRow(name) << int(extent) << numbers << html;
        };
        const QString span = u"<span lang=\"zh-TW\">%1</span>"_s;
        const QString div = u"<div lang=\"zh-TW\">%1</div>"_s;
        const QString link =
            u"<a href=\"https://docs.example.com/zh-tw/guide/other#more\">繼續</a>"_s;
        const QString list = u"<ol><li>一。更多。</li><li>二。<ul><li>裡面</li></ul></li>"
                             "<li>三。</li></ol>"_s;
        row("sentence", Extent::Sentences, {103},
            span.arg(u"按<strong>重設</strong>然後%1。"_s.arg(link)));
        row("two of a paragraph", Extent::Sentences, {102, 103},
            span.arg(u"第一。按<strong>重設</strong>然後%1。"_s.arg(link)));
        row("part of a step", Extent::Sentences, {106}, span.arg(u"更多。"_s));
        row("sentences of two steps", Extent::Sentences, {106, 107},
            div.arg(u"<ol><li>更多。</li><li>二。</li></ol>"_s));
        row("a gap in the steps", Extent::Sentences, {105, 109},
            div.arg(u"<ol><li>一。</li></ol><ol start=\"3\"><li>三。</li></ol>"_s));
        row("step", Extent::Step, {107},
            div.arg(u"<ol start=\"2\"><li>二。<ul><li>裡面</li></ul></li></ol>"_s));
        row("step from inside", Extent::Step, {108},
            div.arg(u"<ol start=\"2\"><li>二。<ul><li>裡面</li></ul></li></ol>"_s));
        row("steps", Extent::Steps, {109}, div.arg(list));
        row("steps from the text before them", Extent::Steps, {102}, div.arg(list));
        row("steps from the text behind them", Extent::Steps, {113}, div.arg(list));
        row("some steps", Extent::Steps, {107, 109},
            div.arg(u"<ol start=\"2\"><li>二。<ul><li>裡面</li></ul></li><li>三。</li></ol>"_s));
        row("section", Extent::Section, {107},
            div.arg(u"<h2>步驟</h2>"_s + list + u"<p>[圖]</p>"_s));
        row("first section", Extent::Section, {101},
            div.arg(u"<h1>標題</h1><p>第一。按<strong>重設</strong>然後%1。</p>"_s.arg(link)));
        row("table", Extent::Table, {113},
            div.arg(u"<table><thead><tr><th>甲</th><th>乙</th></tr></thead><tbody><tr><td>1</td>"
                    "<td>2</td></tr></tbody></table>"_s));
        // Of the included file, by their places in the document behind the 15 of its own.
        const QString away =
            u"<a href=\"https://docs.example.com/zh-tw/guide/other#more\">zh-TW!</a>"_s;
        row("included sentence", Extent::Sentences, {-16}, span.arg(u"zh-TW"_s));
        row("included, part of a paragraph", Extent::Sentences, {-17}, span.arg(u"(zh-TW)"_s));
        row("included, with its link", Extent::Sentences, {-18}, span.arg(away));
        row("included, two of a paragraph", Extent::Sentences, {-17, -18},
            span.arg(u"(zh-TW) "_s + away));
        row("included and own", Extent::Sentences, {114, -17},
            div.arg(u"<table><thead><tr><th>甲</th><th>乙</th></tr></thead><tbody><tr><td>1</td>"
                    "<td>2</td></tr></tbody></table><p>(zh-TW)</p>"_s));
        row("included step", Extent::Step, {-19}, div.arg(u"<ul><li>-zh-TW-</li></ul>"_s));
        row("table from afar", Extent::Table, {101},
            div.arg(u"<table><thead><tr><th>甲</th><th>乙</th></tr></thead><tbody><tr><td>1</td>"
                    "<td>2</td></tr></tbody></table>"_s));
    }
    void extents()
    {
        QFETCH(int, extent);
        QFETCH(QList<int>, numbers);
        QFETCH(QString, html);
        const auto given = give(wish(Extent(extent), numbers));
        QVERIFY2(given, given ? "" : qPrintable(given.error().toLine()));
        QCOMPARE(given->html, html);
        QCOMPARE(given->locale, tag("zh-TW"));
        QVERIFY(given->machine);
        QVERIFY(!given->fallback);
        QCOMPARE(given->missing, 0);
    }

    // Steps that a picture or a note parts are one course; another one and a heading end it.
    void course_data()
    {
        QTest::addColumn<QList<int>>("numbers");
        QTest::addColumn<QString>("text");
        const QString all = u"1. 1\n\n[Вид]\n\n2. 2\n3. 3\n\nПримечание\n\nН\n\n4. 4"_s;
        QTest::newRow("from its first") << QList<int>{102} << all;
        QTest::newRow("from the middle") << QList<int>{103} << all;
        QTest::newRow("from its last") << QList<int>{106} << all;
        QTest::newRow("from before it") << QList<int>{101} << all;
        QTest::newRow("some of it") << QList<int>{103, 106} << u"2. 2\n\n4. 4"_s;
        QTest::newRow("another one") << QList<int>{109} << u"1. А\n2. Б"_s;
        QTest::newRow("behind a heading") << QList<int>{111} << u"3. В"_s;
    }
    void course()
    {
        QFETCH(QList<int>, numbers);
        HandoverWish asked = wish(Extent::Steps, numbers, "ru-RU");
        asked.at.article.key = u"guide/course.md"_s;
        const auto given = give(asked);
        QVERIFY2(given, given ? "" : qPrintable(given.error().toLine()));
        QTEST(clipboardTexts(given->html).text, "text");
    }

    void article()
    {
        const auto given = give(wish(Extent::Article));
        QVERIFY(given);
        QVERIFY(given->html.contains(u"<p>zh-TW</p>"_s)); // the included file
        QVERIFY(given->html.startsWith(u"<div lang=\"zh-TW\"><h1>標題</h1>"_s));
    }

    // LibreOffice and others end an address at a square bracket.
    void webAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("path, query and anchor")
            << u"https://example.org/a%5B1%5D?q=%5Bx%5D#%5By%5D"_s;
        QTest::newRow("a host by its number") << u"https://[::1]:8/%5Bb%5D"_s;
        QTest::newRow("with a locale") << u"https://learn.microsoft.com/zh-tw/c%5B2%5D#d%5D"_s;
        QTest::newRow("encoded before") << u"https://example.org/%5Bd%5D"_s;
        QTest::newRow("bare") << u"https://example.org/e%5B3%5D"_s;
    }
    void webAddresses()
    {
        QFETCH(QString, address);
        HandoverWish asked = wish(Extent::Article);
        asked.at.article.key = u"guide/web.md"_s;
        const auto given = give(asked);
        QVERIFY2(given, given ? "" : qPrintable(given.error().toLine()));
        const ClipboardTexts texts = clipboardTexts(given->html);
        const QString link = u"<a href=\"%1\">"_s.arg(address);
        QVERIFY2(texts.html.contains(link), qPrintable(texts.html));
        for (const QString &text : {texts.text, texts.markdown})
            QVERIFY2(text.contains(address), qPrintable(text));
    }

    void anchors()
    {
        HandoverWish section = wish(Extent::Section);
        section.at.anchor = u"STEPS"_s;
        const auto given = give(section);
        QVERIFY(given);
        QVERIFY(given->html.startsWith(u"<div lang=\"zh-TW\"><h2>步驟</h2><ol>"_s));
        section.at.anchor = u"none"_s;
        QVERIFY(!give(section));
    }

    // The source texts are the English of the article.
    void source()
    {
        const auto given = give(wish(Extent::Steps, {105}, "en-US"));
        QVERIFY(given);
        QCOMPARE(given->html, u"<div lang=\"en-US\"><ol><li>One. More.</li><li>Two.<ul><li>inside"
                              "</li></ul></li><li>Three.</li></ol></div>"_s);
        QVERIFY(!given->machine);
        QCOMPARE(given->title, u"Title"_s); // no edition's own
    }

    void titles_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("title");
        QTest::newRow("edition") << u"guide/a.md"_s << u"ru-RU"_s << u"A"_s;
        QTest::newRow("source texts") << u"guide/a.md"_s << u"en-US"_s << u"Title"_s;
        QTest::newRow("no such language") << u"guide/a.md"_s << u"ja-JP"_s << QString();
        QTest::newRow("no source texts") << u"guide/other.md"_s << u"en-US"_s << QString();
        QTest::newRow("no article") << u"guide/none.md"_s << u"en-US"_s << QString();
    }
    void titles()
    {
        QFETCH(QString, key);
        QFETCH(QString, locale);
        QTEST(titleIn(*m_library, *m_loader, {u"."_s, key}, tag(locale.toLatin1().constData())),
              "title");
    }

    // No sentence leads to a text without its source; its blocks are found by what faces them.
    void withoutSegments()
    {
        const auto given = give(wish(Extent::Steps, {105}, "de-DE"));
        QVERIFY2(given, given ? "" : qPrintable(given.error().toLine()));
        QCOMPARE(given->html, u"<div lang=\"de-DE\"><ol><li>Eins.</li><li>Zwei.</li><li>Drei.</li>"
                              "</ol></div>"_s);
        HandoverWish back = wish(Extent::Section, {}, "ru-RU");
        back.at.locale = tag("de-DE");
        back.at.anchor = u"rest"_s;
        const auto other = give(back);
        QVERIFY(other);
        QVERIFY(other->html.contains(u"<h2>Прочее</h2>"_s));
    }

    void fallback()
    {
        HandoverWish hongKong = wish(Extent::Step, {107}, "zh-HK");
        hongKong.chain = {tag("zh-HK"), tag("zh-TW"), tag("en-US")};
        const auto given = give(hongKong);
        QVERIFY(given);
        QVERIFY(given->fallback);
        QCOMPARE(given->locale, tag("zh-TW"));
        hongKong.chain = {tag("ja-JP")};
        const auto none = give(hongKong);
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::NotFound);
    }

    // An included sentence in the language in which it is read.
    void includedAsRead()
    {
        const auto given = give(wish(Extent::Sentences, {-17}, "ru-RU"));
        QVERIFY(given);
        QCOMPARE(given->html, u"<span lang=\"ru-RU\">(ru-RU)</span>"_s);
        const auto source = give(wish(Extent::Sentences, {-17}, "en-US"));
        QVERIFY(source);
        QCOMPARE(source->html, u"<span lang=\"en-US\">Within</span>"_s);
        QVERIFY(!give(wish(Extent::Sentences, {-100}))); // no such sentence
    }

    void missing()
    {
        const auto none = give(wish(Extent::Sentences, {115}));
        QVERIFY(!none); // "Only here." has no counterpart
        const auto some = give(wish(Extent::Sentences, {102, 115}));
        QVERIFY(some);
        QCOMPARE(some->missing, 1);
        QCOMPARE(some->html, u"<span lang=\"zh-TW\">第一。</span>"_s);
    }

    void choices()
    {
        HandoverWish both = wish(Extent::Sentences, {103});
        both.termsTwice = true;
        both.sourceBelow = true;
        const auto given = give(both);
        QVERIFY(given);
        QVERIFY2(given->html.contains(u"<strong>重設</strong> (Сброс)然後"_s),
                 qPrintable(given->html));
        QVERIFY(given->html.contains(u"<hr>"_s));
        QVERIFY(given->html.contains(
            u"<a href=\"https://docs.example.com/en-us/guide/other#more\">on</a>"_s));
        HandoverWish section = wish(Extent::Section, {107});
        section.pictures = true;
        const auto picture = give(section);
        QVERIFY(picture);
        QVERIFY(picture->html.contains(u"<img alt=\"圖\" src=\"data:image/png;base64,"_s));
    }

    void clipboard()
    {
        const auto given = give(wish(Extent::Steps, {107}));
        QVERIFY(given);
        const ClipboardTexts texts = clipboardTexts(given->html);
        QVERIFY(texts.html.startsWith("<meta charset=\"utf-8\"><div lang=\"zh-TW\"><ol>"_L1));
        QCOMPARE(texts.text, u"1. 一。更多。\n2. 二。\n   • 裡面\n3. 三。"_s);
        QCOMPARE(texts.markdown, u"1. 一。更多。\n2. 二。\n   - 裡面\n3. 三。"_s);
    }

    // Every article of the corpus: structure alone, public links alone, and it reads as the page.
    void corpus()
    {
        SKIP_WITHOUT_CORPUS();
        const std::atomic_bool cancel = false;
        auto tree = files::FileTree::open(test::corpus());
        QVERIFY(tree);
        const auto built = buildLibrary(**tree, {}, cancel);
        QVERIFY(built);
        const AddressBook book(*built, {});
        const DocumentLoader loader(
            *built, std::shared_ptr<const files::FileTree>(std::move(*tree)), nullptr);
        const QSet<QString> attributes{u"href"_s,    u"src"_s,     u"alt"_s,  u"start"_s,
                                       u"colspan"_s, u"rowspan"_s, u"lang"_s, u"dir"_s};
        const QSet<QString>
            elements{u"div"_s,   u"span"_s, u"p"_s,   u"h1"_s,  u"h2"_s,         u"h3"_s,
                     u"h4"_s,    u"h5"_s,   u"h6"_s,  u"ul"_s,  u"ol"_s,         u"li"_s,
                     u"dl"_s,    u"dt"_s,   u"dd"_s,  u"pre"_s, u"table"_s,      u"thead"_s,
                     u"tbody"_s, u"tr"_s,   u"th"_s,  u"td"_s,  u"code"_s,       u"strong"_s,
                     u"em"_s,    u"s"_s,    u"u"_s,   u"sub"_s, u"sup"_s,        u"kbd"_s,
                     u"br"_s,    u"hr"_s,   u"a"_s,   u"img"_s, u"blockquote"_s, u"caption"_s,
                     u"html"_s,  u"head"_s, u"body"_s}; // those that the parser makes around it
        int copies = 0;
        QElapsedTimer timer;
        timer.start();
        for (const article::Edition &edition : (*built)->editions) {
            HandoverWish wish;
            wish.at.article = {edition.collection, edition.key};
            wish.at.locale = edition.locale;
            wish.extent = Extent::Article;
            wish.chain = {edition.locale};
            const auto given = handOver(book, loader, wish);
            QVERIFY2(given, qPrintable(edition.path));
            const auto parsed = ParsedHtml::fragment(given->html);
            for (const Element &element : parsed.elements) {
                QVERIFY2(elements.contains(element.name),
                         qPrintable(edition.path + u' ' + element.name));
                for (auto it = element.attributes.cbegin(); it != element.attributes.cend(); ++it)
                    QVERIFY2(attributes.contains(it.key()),
                             qPrintable(edition.path + u' ' + it.key()));
                const QString href = element.attributes.value(u"href"_s);
                QVERIFY2(href.isEmpty() || href.startsWith("http"_L1) ||
                             href.startsWith("mailto:"_L1),
                         qPrintable(edition.path + u' ' + href));
            }
            QVERIFY2(!clipboardTexts(given->html).text.isEmpty(), qPrintable(edition.path));
            ++copies;
        }
        qInfo("%d articles copied in %lld ms", copies, timer.elapsed());
        QVERIFY(copies > 1'000);
    }
};

QTEST_APPLESS_MAIN(TestHandover)
#include "tst_handover.moc"
