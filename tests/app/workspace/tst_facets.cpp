// SPDX-License-Identifier: Apache-2.0
//
// Facets count articles by the edition that is listed, and the locales that each is listed with.
#include "tests/app/workspace/searchedlibrary.h"

using namespace diglot;
using namespace diglot::test;
using namespace diglot::workspace;
using namespace Qt::StringLiterals;

using Counts = QMap<QString, int>;

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
        QTest::newRow("the reading locale is listed")
            << u"invoice"_s << ru << QString() << both << Counts{{u"2019"_s, 1}, {u"2022"_s, 1}}
            << Counts{{howTo, 1}, {overview, 1}} << Counts{{machine, 1}, {human, 1}};
        QTest::newRow("another one is")
            << u"invoice"_s << de << QString() << both << Counts{{u"2021"_s, 1}, {u"2022"_s, 1}}
            << Counts{{overview, 2}} << Counts{{human, 2}};
        QTest::newRow("what matches itself is")
            << u"понедельник"_s << QString() << QString() << Counts{{ru, 1}}
            << Counts{{u"2019"_s, 1}} << Counts{{howTo, 1}} << Counts{{machine, 1}};
        QTest::newRow("a sibling of what matches is")
            << u"понедельник"_s << QString() << de << Counts{{de, 1}} << Counts{{u"2021"_s, 1}}
            << Counts{{overview, 1}} << Counts{{human, 1}};
        QTest::newRow("only what the filter lets through is")
            << u"invoice"_s << de << ru << Counts{{ru, 1}} << Counts{{u"2019"_s, 1}}
            << Counts{{howTo, 1}} << Counts{{machine, 1}};
        QTest::newRow("nothing is") << u"понедельник -счёт"_s << ru << QString() << Counts()
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
        // The same is what the list shows.
        Counts listed;
        for (const article::Hit &hit : found->hits) {
            for (const LocaleTag &locale : hit.locales)
                ++listed[locale.toString()];
        }
        QCOMPARE(listed, found->facets.locales);
    }

private:
    LibraryTree m_tree;
    QTemporaryDir m_folder;
    std::unique_ptr<search::IndexReader> m_reader;
};

QTEST_GUILESS_MAIN(TestFacets)
#include "tst_facets.moc"
