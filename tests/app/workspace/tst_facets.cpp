// SPDX-License-Identifier: Apache-2.0
//
// Facets count the articles that a value leaves where it is chosen.
// Products and roles are the same in all languages.
#include "tests/app/workspace/searchedlibrary.h"
#include "tests/support/bilingual.h"

using namespace diglot;
using namespace diglot::test;
using namespace diglot::workspace;
using namespace Qt::StringLiterals;

using Counts = QMap<QString, int>;
using Names = QMap<QString, QString>;

class TestFacets : public QObject
{
    Q_OBJECT

private:
    void write(const QString &path, const QByteArray &facts, const QByteArray &target)
    {
        m_tree.write(path, "---\ntitle: Fees\n" + facts + "\n---\n# Fees\n\n" +
                               "<span data-ttu-id=\"abcde-102\">" + target +
                               "</span><span class=\"sxs-lookup\"><span data-stu-id=\"abcde-102\">"
                               "The invoice comes on Monday.</span></span>\n");
    }

private slots:
    void initTestCase()
    {
        write(u"ru-RU/a.md"_s, "ms.date: 03/01/2019\nms.translationtype: MT\nms.topic: how-to",
              "Счёт придёт в понедельник.");
        write(u"de-DE/a.md"_s, "ms.date: 03/01/2021\nms.translationtype: HT\nms.topic: overview",
              "Die Rechnung kommt am Montag.");
        write(u"de-DE/b.md"_s, "ms.date: 03/01/2022\nms.translationtype: HT\nms.topic: overview",
              "Die Rechnung kommt nie.");
        m_reader = indexOf(m_tree, m_folder.filePath(u"x.index"_s));
        QVERIFY(m_reader);
    }

    void counts_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("reading");
        QTest::addColumn<QString>("only"); // this locale
        QTest::addColumn<Counts>("locales");
        QTest::addColumn<Counts>("years");
        QTest::addColumn<Counts>("topics");
        QTest::addColumn<Counts>("translations");
        const Counts both{{u"de-DE"_s, 2}, {u"ru-RU"_s, 1}};
        const QString ru = u"ru-RU"_s;
        const QString de = u"de-DE"_s;
        const QString human = u"human"_s;
        const QString machine = u"machine"_s;
        const QString howTo = u"how-to"_s;
        const QString overview = u"overview"_s;
        const Counts years{{u"2019"_s, 1}, {u"2021"_s, 1}, {u"2022"_s, 1}};
        for (const QString &reading : {ru, de})
            QTest::addRow("every edition, read in %s", qPrintable(reading))
                << u"invoice"_s << reading << QString() << both << years
                << Counts{{howTo, 1}, {overview, 2}} << Counts{{machine, 1}, {human, 2}};
        QTest::newRow("also those that are found by another one")
            << u"понедельник"_s << QString() << QString() << Counts{{de, 1}, {ru, 1}}
            << Counts{{u"2019"_s, 1}, {u"2021"_s, 1}} << Counts{{howTo, 1}, {overview, 1}}
            << Counts{{machine, 1}, {human, 1}};
        QTest::newRow("a sibling of what matches")
            << u"понедельник"_s << QString() << de << Counts{{de, 1}} << Counts{{u"2021"_s, 1}}
            << Counts{{overview, 1}} << Counts{{human, 1}};
        QTest::newRow("only what the filter lets through")
            << u"invoice"_s << de << ru << Counts{{ru, 1}} << Counts{{u"2019"_s, 1}}
            << Counts{{howTo, 1}} << Counts{{machine, 1}};
        QTest::newRow("nothing") << u"понедельник -счёт"_s << ru << QString() << Counts()
                                 << Counts() << Counts() << Counts();
    }
    void counts()
    {
        QFETCH(QString, query);
        QFETCH(QString, reading);
        QFETCH(QString, only);
        article::SearchRequest asked = request(query);
        asked.reading = LocaleTag::fromString(reading).value_or(LocaleTag());
        if (!only.isEmpty())
            asked.filter.locales = {*LocaleTag::fromString(only)};
        const auto found = m_reader->search(asked);
        QVERIFY(found);
        QTEST(found->facets.locales, "locales");
        QTEST(found->facets.years, "years");
        QTEST(found->facets.topics, "topics");
        QTEST(found->facets.translations, "translations");
        for (const article::Hit &hit : found->hits) {
            for (const LocaleTag &locale : hit.locales)
                QVERIFY(found->facets.locales.contains(locale.toString()));
        }
    }

    // Whatever language says it, a role is one value: that of its source, under the name that most
    // articles of the reading locale give it.
    void rolesAndProducts_data()
    {
        QTest::addColumn<QString>("reading");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("keys");
        QTest::addColumn<Counts>("roles");
        QTest::addColumn<Names>("names");
        const QStringList all{u"a.md"_s, u"b.md"_s, u"c.md"_s};
        const QStringList agents{u"a.md"_s, u"b.md"_s};
        const Counts every{{u"Admin"_s, 2}, {u"Helpdesk agent"_s, 2}};
        const Counts agent{{u"Admin"_s, 1}, {u"Helpdesk agent"_s, 2}};
        const QString ru = u"ru-RU"_s;
        const Names russian{{u"Helpdesk agent"_s, u"агент поддержки"_s},
                            {u"Customer portal"_s, u"Портал"_s}};
        const Names german{{u"Helpdesk agent"_s, u"Kundenberater"_s}};
        QTest::newRow("in Russian") << ru << u"invoice"_s << all << every << russian;
        QTest::newRow("in German") << u"de-DE"_s << u"invoice"_s << all << every << german;
        QTest::newRow("in English") << u"en-US"_s << u"invoice"_s << all << every << Names();
        QTest::newRow("in no locale") << QString() << u"invoice"_s << all << every << Names();
        QTest::newRow("by the source's name")
            << ru << u"invoice role:\"helpdesk AGENT\""_s << agents << agent
            << Names{{u"Helpdesk agent"_s, u"агент поддержки"_s},
                     {u"Customer portal"_s, u"Портал"_s},
                     {u"helpdesk AGENT"_s, u"агент поддержки"_s}};
        QTest::newRow("by its Russian name")
            << ru << u"invoice role:\"агент поддержки\""_s << agents << agent << russian;
        QTest::newRow("by a name that one article uses")
            << ru << u"invoice role:\"оператор справки\""_s << agents << agent << russian;
        QTest::newRow("by a name of another language")
            << u"en-US"_s << u"invoice role:kundenberater"_s << agents << agent << Names();
        QTest::newRow("by a part") << ru << u"invoice role:держк"_s << agents << agent << russian;
        QTest::newRow("by a product")
            << ru << u"invoice product:Портал"_s << QStringList{u"a.md"_s}
            << Counts{{u"Admin"_s, 1}, {u"Helpdesk agent"_s, 1}} << russian;
        QTest::newRow("a role is no product")
            << ru << u"invoice product:Admin"_s << QStringList() << Counts() << Names();
        QTest::newRow("without a role")
            << ru << u"invoice -role:helpdesk"_s << QStringList{u"c.md"_s}
            << Counts{{u"Admin"_s, 1}} << Names();
        QTest::newRow("one without another")
            << ru << u"invoice role:helpdesk -role:admin"_s << QStringList{u"b.md"_s}
            << Counts{{u"Helpdesk agent"_s, 1}}
            << Names{{u"Helpdesk agent"_s, u"агент поддержки"_s}};
        QTest::newRow("without a product, by its translated name")
            << ru << u"invoice -product:Портал"_s << QStringList{u"b.md"_s, u"c.md"_s}
            << Counts{{u"Admin"_s, 1}, {u"Helpdesk agent"_s, 1}}
            << Names{{u"Helpdesk agent"_s, u"агент поддержки"_s}};
        QTest::newRow("without what nobody has")
            << ru << u"invoice -role:nobody"_s << all << every << russian;
        QTest::newRow("nobody") << ru << u"invoice role:nobody"_s << QStringList() << Counts()
                                << Names();
    }
    void rolesAndProducts()
    {
        QFETCH(QString, reading);
        QFETCH(QString, query);
        const LibraryTree tree = withRoles();
        const auto reader = indexOf(tree, m_folder.filePath(u"roles.index"_s));
        QVERIFY(reader);
        article::SearchRequest asked = request(query);
        asked.reading = LocaleTag::fromString(reading).value_or(LocaleTag());
        const auto found = reader->search(asked);
        QVERIFY(found);
        QStringList keys = keysOf(found);
        keys.sort();
        QTEST(keys, "keys");
        QTEST(found->facets.roles, "roles");
        Names names;
        for (auto it = found->facets.names.cbegin(); it != found->facets.names.cend(); ++it)
            names.insert(it.key(), it.value());
        QTEST(names, "names");
    }

    // What is only a translation's name is told with its source's.
    void sourcesOfTranslatedNames()
    {
        const LibraryTree tree = withRoles();
        const auto reader = indexOf(tree, m_folder.filePath(u"sources.index"_s));
        QVERIFY(reader);
        article::SearchRequest asked = request(u"invoice"_s);
        asked.filter.roles = {u"КУНДЕ"_s, u"kundenberater"_s,    u"Helpdesk agent"_s,
                              u"admin"_s, u"оператор справки"_s, u"оператор"_s};
        const auto found = reader->search(asked);
        QVERIFY(found);
        Names sources;
        for (auto it = found->facets.sources.cbegin(); it != found->facets.sources.cend(); ++it)
            sources.insert(it.key(), it.value());
        QCOMPARE(sources, (Names{{u"kundenberater"_s, u"Helpdesk agent"_s},
                                 {u"оператор справки"_s, u"Helpdesk agent"_s}}));
        const auto facts = reader->products({u"портал"_s, u"Customer portal"_s}, {});
        QVERIFY(facts);
        QCOMPARE(facts->sources.size(), 1);
        QCOMPARE(facts->sources.value(u"портал"_s), u"Customer portal"_s);
    }

    // A result says it as its article does, each name once.
    void saidByTheArticle()
    {
        const LibraryTree tree = withRoles();
        const auto reader = indexOf(tree, m_folder.filePath(u"said.index"_s));
        QVERIFY(reader);
        article::SearchRequest asked = request(u"invoice product:Портал"_s);
        asked.reading = *LocaleTag::fromString(u"ru-RU"_s);
        auto found = reader->search(asked);
        QVERIFY(found);
        QCOMPARE(found->hits.size(), 1);
        QCOMPARE(found->hits.first().roles, (QStringList{u"агент поддержки"_s, u"Admin"_s}));
        QCOMPARE(found->hits.first().appliesTo, (QStringList{u"Портал"_s, u"desk-service"_s}));
        asked.reading = *LocaleTag::fromString(u"en-US"_s);
        found = reader->search(asked);
        QVERIFY(found);
        QCOMPARE(found->hits.first().roles, (QStringList{u"Helpdesk agent"_s, u"Admin"_s}));
    }

    // The customer's products.
    void products()
    {
        const LibraryTree tree = withRoles();
        const auto reader = indexOf(tree, m_folder.filePath(u"products.index"_s));
        QVERIFY(reader);
        const auto facts =
            reader->products({u"Customer portal"_s}, *LocaleTag::fromString(u"ru-RU"_s));
        QVERIFY(facts);
        QCOMPARE(facts->articles, (Counts{{u"Customer portal"_s, 1}, {u"desk-service"_s, 1}}));
        QCOMPARE(facts->names.size(), 1);
        QCOMPARE(facts->names.value(u"Customer portal"_s), u"Портал"_s);
        QCOMPARE(facts->narrowed, (QSet<article::ArticleId>{{u"."_s, u"a.md"_s}}));
        const auto same = reader->products({u"портал"_s}, *LocaleTag::fromString(u"en-US"_s));
        QVERIFY(same);
        QCOMPARE(same->narrowed, facts->narrowed);
        QCOMPARE(same->articles, facts->articles);
    }

    // Articles that are gone have no say in what a role is called.
    void namesOfWhatIsGone()
    {
        search::NameBook book;
        const LocaleTag ru = *LocaleTag::fromString(u"ru-RU"_s);
        const LocaleTag de = *LocaleTag::fromString(u"de-DE"_s);
        const int agent = book.add({u"Agent"_s, u"агент"_s}, ru);
        QCOMPARE(book.add({u"agent"_s, u"оператор"_s}, ru), agent);
        QCOMPARE(book.add({u"AGENT"_s, u"оператор"_s}, ru), agent);
        QVERIFY(book.add({u"Lead"_s, {}}, ru) != agent);
        QCOMPARE(book.in(agent, ru), u"оператор"_s);
        QCOMPARE(book.in(agent, de), book.source(agent));
        book.remove({u"agent"_s, u"оператор"_s}, ru);
        book.remove({u"AGENT"_s, u"оператор"_s}, ru);
        QCOMPARE(book.in(agent, ru), u"агент"_s);
        QCOMPARE(book.source(agent), u"Agent"_s);
        QCOMPARE(book.holding({u"ОПЕРАТОР"_s}), (std::vector<char>{0, 0}));
        QCOMPARE(book.holding({u"АГ"_s, u"lead"_s}), (std::vector<char>{1, 1}));
        book.remove({u"Nobody"_s, {}}, ru);
        QCOMPARE(book.find(u"nobody"_s), -1);
        QCOMPARE(book.find(u"aGeNt"_s), agent);
    }

private:
    // a: in English, Russian and German; b and c: the latter in English alone.
    static LibraryTree withRoles()
    {
        LibraryTree tree;
        const auto add = [&tree](const QString &path, const QString &body) {
            tree.write(path, "---\ntitle: Fees\n---\n" + bilingual(body));
        };
        tree.write(u"en-US/a.md"_s,
                   "---\ntitle: Fees\nms.service: desk-service\n---\n# Fees\n\n"
                   "**Applies to**: Customer portal\n\n"
                   "**Appropriate roles**: Helpdesk agent | Admin\n\nThe invoice.\n");
        tree.write(u"en-US/c.md"_s, "---\ntitle: More\n---\n# More\n\n"
                                    "**Appropriate roles**: Admin\n\nAnother invoice.\n");
        tree.write(u"ru-RU/a.md"_s,
                   "---\ntitle: Fees\nms.service: desk-service\n---\n" +
                       bilingual(u"# ⟦Сборы‖Fees⟧\n\n"
                                 "⟦**Относится к**: Портал‖**Applies to**: Customer portal⟧\n\n"
                                 "⟦**Роли**: агент поддержки | Admin‖"
                                 "**Appropriate roles**: Helpdesk agent | Admin⟧\n\n"
                                 "⟦Счёт.‖The invoice.⟧\n"_s));
        add(u"de-DE/a.md"_s, u"# ⟦Gebühren‖Fees⟧\n\n"
                             "⟦**Rollen**: Kundenberater | Admin‖"
                             "**Appropriate roles**: Helpdesk agent | Admin⟧\n\n"
                             "⟦Die Rechnung.‖The invoice.⟧\n"_s);
        add(u"ru-RU/b.md"_s, u"# ⟦Ещё‖Still⟧\n\n"
                             "⟦**Роли**: оператор справки‖**Appropriate roles**: Helpdesk agent⟧"
                             "\n\n⟦Счёт снова.‖The invoice again.⟧\n"_s);
        return tree;
    }

    LibraryTree m_tree;
    QTemporaryDir m_folder;
    std::unique_ptr<search::IndexReader> m_reader;
};

QTEST_GUILESS_MAIN(TestFacets)
#include "tst_facets.moc"
