// SPDX-License-Identifier: Apache-2.0
#include "ui/search/searchquery.h"

#include <QJsonArray>
#include <QTest>

using namespace diglot;
using namespace diglot::ui::search;
using namespace Qt::StringLiterals;

class TestSearchQuery final : public QObject
{
    Q_OBJECT

private slots:
    void valuesComeAndGo_data()
    {
        QTest::addColumn<int>("facet");
        QTest::addColumn<QString>("value");
        QTest::newRow("locale") << int(Facet::Locale) << u"ru-RU"_s;
        QTest::newRow("docset") << int(Facet::Docset) << u"desk"_s;
        QTest::newRow("product") << int(Facet::Product) << u"Partner Center"_s;
        QTest::newRow("role") << int(Facet::Role) << u"Helpdesk agent"_s;
        QTest::newRow("topic") << int(Facet::Topic) << u"how-to"_s;
        QTest::newRow("machine") << int(Facet::Quality) << u"machine"_s;
        QTest::newRow("behind") << int(Facet::Quality) << u"behind"_s;
        QTest::newRow("current") << int(Facet::Quality) << u"current"_s;
        QTest::newRow("year") << int(Facet::Year) << u"2021"_s;
        QTest::newRow("side") << int(Facet::Side) << u"source"_s;
    }

    void valuesComeAndGo()
    {
        QFETCH(int, facet);
        QFETCH(QString, value);
        SearchQuery query;
        query.text = u"customer"_s;
        const SearchQuery before = query;
        toggleValue(query, Facet(facet), value);
        QCOMPARE(chosenValues(query, Facet(facet)), QStringList{value});
        QVERIFY(query != before);
        QVERIFY(!valueName(Facet(facet), value).isEmpty());
        QCOMPARE(queryFromJson(toJson(query)), query);
        toggleValue(query, Facet(facet), value);
        QCOMPARE(query, before);
        toggleValue(query, Facet(facet), value);
        clearFacet(query, Facet(facet));
        QCOMPARE(query, before);
    }

    void oneYearIsBetweenItsNeighbours()
    {
        SearchQuery query;
        toggleValue(query, Facet::Year, u"2021"_s);
        QCOMPARE(query.filter.afterYear, 2020);
        QCOMPARE(query.filter.beforeYear, 2022);
    }

    void valuesFoundAreInOrder()
    {
        article::SearchResult result;
        result.found = 7;
        result.facets.roles = {{u"a"_s, 1}, {u"b"_s, 5}, {QString(), 2}};
        result.facets.years = {{u"2019"_s, 5}, {u"2021"_s, 1}};
        result.facets.translations = {{u"machine"_s, 6}, {QString(), 1}};
        result.facets.behind = 3;
        result.facets.current = 5;
        using Values = QList<std::pair<QString, int>>;
        QCOMPARE(foundValues(result, Facet::Role), (Values{{u"b"_s, 5}, {u"a"_s, 1}}));
        QCOMPARE(foundValues(result, Facet::Year), (Values{{u"2021"_s, 1}, {u"2019"_s, 5}}));
        QCOMPARE(foundValues(result, Facet::Quality),
                 (Values{{u"machine"_s, 6}, {u"current"_s, 5}, {u"behind"_s, 3}}));
    }

    void syntaxIsTakenOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("phrase") << u"\"reset code\" now"_s << u"reset code now"_s;
        QTest::newRow("title keeps its word") << u"title:password role:agent"_s << u"password"_s;
        QTest::newRow("without") << u"customer -invoice"_s << u"customer"_s;
        QTest::newRow("values in quotes")
            << u"code role:\"Global admin\" -product:\"Customer portal"_s << u"code"_s;
        QTest::newRow("a phrase that is excluded")
            << u"code -\"reset now\" -title:\"a b\" -title:c"_s << u"code"_s;
        QTest::newRow("capitals and full-width colons")
            << u"ROLE:agent Title:code topic：x title：密碼"_s << u"code 密碼"_s;
        QTest::newRow("dashes") << u"a - b --rebuild"_s << u"a - b --rebuild"_s;
        QTest::newRow("a hyphen in a word") << u"sign-in page"_s << u"sign-in page"_s;
        QTest::newRow("a colon that is none of ours") << u"error:42"_s << u"error:42"_s;
    }

    void syntaxIsTakenOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, plain);
        QCOMPARE(withoutSyntax(text), plain);
    }

    void foreignJsonIsPassedOver()
    {
        const QJsonObject object{{u"text"_s, 5},
                                 {u"locales"_s, QJsonArray{u"x-"_s, u"de-DE"_s, 4}},
                                 {u"quality"_s, QJsonArray{u"good"_s}},
                                 {u"side"_s, u"left"_s},
                                 {u"year"_s, QJsonArray{u"soon"_s}}};
        const SearchQuery query = queryFromJson(object);
        QCOMPARE(query.filter.locales.size(), 1);
        QVERIFY(!query.side && !query.filter.translation && query.filter.afterYear == 0);
    }
};

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"
