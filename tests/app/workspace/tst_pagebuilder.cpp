// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/pagebuilder.h"
#include "tests/app/workspace/librarytree.h"
#include "tests/support/bilingual.h"
#include "tests/support/parsedhtml.h"

#include <QTest>

using namespace diglot;
using namespace diglot::workspace;
using namespace Qt::StringLiterals;
using article::View;
using test::ParsedHtml;

class TestPageBuilder : public QObject
{
    Q_OBJECT

    test::LibraryTree m_tree;
    article::LibraryPtr m_library;
    std::unique_ptr<DocumentLoader> m_loader;

    Result<ArticlePage> page(const QString &key, QStringView locale, QStringView with = {},
                             View view = View::Facing, bool selfContained = false) const
    {
        article::Address address;
        address.article = m_library->find(key);
        if (!address.article.isValid())
            address.article = {u"."_s, key};
        address.locale = LocaleTag::fromString(locale).value_or(LocaleTag());
        address.with = LocaleTag::fromString(with).value_or(LocaleTag());
        address.view = view;
        return buildPage(m_library, *m_loader, address, {selfContained, {}});
    }

private slots:
    void initTestCase()
    {
        const QByteArray keys = "ms.openlocfilehash: " + QByteArray(40, 'a') + "\n---\n";
        m_tree.write(u"ru-RU/a.md"_s, "---\ntitle: Статья\n" + keys +
                                          test::bilingual(u"# ⟦Статья‖Article⟧\n\n⟦Раз‖One⟧ "
                                                          "![p](media/p.png)\n"_s));
        m_tree.write(u"de-DE/a.md"_s,
                     "---\ntitle: Artikel\n" + keys +
                         test::bilingual(u"# ⟦Artikel‖Article⟧\n\n⟦Eins‖One⟧\n"_s));
        m_tree.write(u"en-US/a.md"_s, "---\ntitle: Article\n---\n# Article\n\nOne\n");
        m_tree.write(u"ru-RU/faq.yml"_s, "### YamlMime:FAQ\nmetadata:\n  title: Вопросы\n"
                                         "title: Вопросы\nsummary: Кратко\nsections:\n"
                                         "- name: Общее\n  questions:\n  - question: Где?\n"
                                         "    answer: Здесь.\n");
        m_tree.write(u"en-US/faq.yml"_s, "### YamlMime:FAQ\nmetadata:\n  title: Questions\n"
                                         "title: Questions\nsummary: In short\nsections:\n"
                                         "- name: General\n  questions:\n  - question: Where?\n"
                                         "    answer: Here.\n");
        m_tree.write(
            u"ru-RU/media/p.png"_s,
            QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4"
                                   "2mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
        auto library = m_tree.build();
        QVERIFY(library);
        m_library = *library;
        auto files = files::FileTree::open(m_tree.folder());
        QVERIFY(files);
        const std::shared_ptr<const files::FileTree> shared = std::move(*files);
        m_loader = std::make_unique<DocumentLoader>(m_library, shared, nullptr);
    }

    void sourceBesideTarget()
    {
        const auto built = page(u"a.md"_s, u"ru-RU");
        QVERIFY(built);
        QCOMPARE(built->title, u"Статья"_s);
        QCOMPARE(built->page.pairs, 2);
        QCOMPARE(built->locales.size(), 3);
        const auto parsed = ParsedHtml::page(built->page.html);
        QCOMPARE(parsed.faults(), QStringList());
        QCOMPARE(parsed.withClass(u"seg"_s).first().text, u"Article"_s);
        QCOMPARE(parsed.named(u"img"_s).size(), 2);
    }

    // The head says what the window's badges cannot: they speak of the edition that is read.
    void twoTargets()
    {
        const auto built = page(u"a.md"_s, u"ru-RU", u"de-DE");
        QVERIFY(built);
        QCOMPARE(built->page.pairs, 2);
        QCOMPARE(built->page.unpaired, 0);
        QCOMPARE(ParsedHtml::page(built->page.html).withClass(u"head"_s).first().text,
                 u"Deutsch ◷ Behind"_s);
    }

    void targetBesideTheSourceEdition()
    {
        const auto built = page(u"a.md"_s, u"ru-RU", u"en-US");
        QVERIFY(built);
        const auto rows = ParsedHtml::page(built->page.html);
        QCOMPARE(rows.withClass(u"none"_s).size(), 0);
        QCOMPARE(rows.named(u"h1"_s).first().text, u"Article"_s);
    }

    void withoutTheSecondEdition()
    {
        const auto built = page(u"a.md"_s, u"ru-RU", u"fr-FR");
        QVERIFY(built);
        QVERIFY(built->otherMissing);
        QCOMPARE(built->page.pairs, 2);
    }

    void yamlArticleBesideItsEnglishEdition()
    {
        const auto built = page(u"faq.yml"_s, u"ru-RU");
        QVERIFY(built);
        const auto parsed = ParsedHtml::page(built->page.html);
        QCOMPARE(parsed.faults(), QStringList());
        QStringList cells;
        for (const auto &cell : parsed.withClass(u"cell"_s))
            cells.append(cell.text.simplified());
        for (const auto &[english, russian] :
             {std::pair(u"In short"_s, u"Кратко"_s), std::pair(u"Where?"_s, u"Где?"_s),
              std::pair(u"Here."_s, u"Здесь."_s)}) {
            const qsizetype at = cells.indexOf(english);
            QVERIFY2(at >= 0, qPrintable(english));
            QCOMPARE(cells.at(at + 1), russian);
        }
        QVERIFY(page(u"faq.yml"_s, u"ru-RU", {}, View::Interleaved));
    }

    void sourceLanguageAlone()
    {
        const auto built = page(u"a.md"_s, u"en-US");
        QVERIFY(built);
        QVERIFY(built->page.html.contains("class=\"page reading"));
    }

    void markdownView()
    {
        const auto built = page(u"a.md"_s, u"ru-RU", {}, View::Source);
        QVERIFY(built);
        const auto parsed = ParsedHtml::page(built->page.html);
        QCOMPARE(parsed.faults(), QStringList());
        QCOMPARE(parsed.withClass(u"dim"_s).size(), 4);
        QStringList found;
        for (const auto &segment : parsed.withClass(u"seg"_s))
            found.append(segment.text);
        QCOMPARE(found, (QStringList{u"Статья"_s, u"Article"_s, u"Раз"_s, u"One"_s}));
    }

    // The outline is that of the other views and leads to the lines of the file.
    void markdownViewHasAnOutline()
    {
        const auto reading = page(u"a.md"_s, u"ru-RU", {}, View::Reading);
        const auto built = page(u"a.md"_s, u"ru-RU", {}, View::Source);
        QVERIFY(reading && built);
        QCOMPARE(built->page.outline.size(), 1);
        const auto &heading = built->page.outline.first();
        QCOMPARE(heading.text, u"Статья"_s);
        QCOMPARE(heading.anchor, reading->page.outline.first().anchor);
        const auto parsed = ParsedHtml::page(built->page.html);
        int found = 0;
        for (const auto &line : parsed.withClass(u"line"_s)) {
            if (line.attributes.value(u"id"_s) != heading.anchor)
                continue;
            ++found;
            QVERIFY2(line.text.startsWith(u"# "_s), qPrintable(line.text));
        }
        QCOMPARE(found, 1);
    }

    void selfContainedPage()
    {
        const auto built = page(u"a.md"_s, u"ru-RU", {}, View::Facing, true);
        QVERIFY(built);
        QVERIFY(!built->page.html.contains("diglot:"));
        const auto parsed = ParsedHtml::page(built->page.html);
        QCOMPARE(parsed.faults(true), QStringList());
        QVERIFY(parsed.named(u"img"_s).first().attributes.value(u"src"_s).startsWith(
            u"data:image/png;base64,"_s));
    }

    void missingEditionNamesThoseThatExist()
    {
        const auto built = page(u"a.md"_s, u"ja-JP");
        QVERIFY(!built);
        QCOMPARE(built.error().code, ErrorCode::NotFound);
        for (const QString &locale : {u"ru-RU"_s, u"de-DE"_s, u"en-US"_s})
            QVERIFY2(built.error().what.contains(locale), qPrintable(built.error().what));
        const auto nothing = page(u"nothing.md"_s, u"ru-RU");
        QVERIFY(!nothing);
        QCOMPARE(nothing.error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestPageBuilder)
#include "tst_pagebuilder.moc"
