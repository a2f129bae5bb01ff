// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/library/madelibrary.h"
#include "ui/library/libraryfacts.h"

#include <QTest>

using namespace diglot;
using namespace diglot::test;
using namespace diglot::ui::library;
using namespace Qt::StringLiterals;

class TestLibraryFacts : public QObject
{
    Q_OBJECT

private slots:
    void counts()
    {
        MadeLibrary made;
        made.edition(u"ru-RU"_s, u"a.md"_s, u"A"_s).translation = article::Translation::Machine;
        auto &behind = made.edition(u"ru-RU"_s, u"b.md"_s, u"B"_s);
        behind.translation = article::Translation::Human;
        behind.freshness = article::Freshness::BehindSibling;
        behind.segments = 7;
        made.edition(u"zh-TW"_s, u"b.md"_s, u"B"_s);
        const auto library = made.take();
        const auto facts = localeFacts(*library, tag(u"ru-RU"));
        QCOMPARE(facts.articles, 2);
        QCOMPARE(facts.machine, 1);
        QCOMPARE(facts.human, 1);
        QCOMPARE(facts.behind, 1);
        QCOMPARE(facts.segments, 7);
        QCOMPARE(localeFacts(*library).size(), 2);
        QCOMPARE(localeFacts(*library, tag(u"ja-JP")).articles, 0);
    }

    // What a person names, or another program: a language stands for a locale of it.
    void localesAreTakenByTheirLanguage()
    {
        MadeLibrary made;
        for (const auto &locale : {u"de-AT"_s, u"de-DE"_s, u"zh-TW"_s})
            made.edition(locale, u"a.md"_s, u"A"_s);
        const auto library = made.take();
        QCOMPARE(localeIn(*library, tag(u"de-DE")).toString(), u"de-DE"_s);
        QCOMPARE(localeIn(*library, tag(u"de")).toString(), u"de-AT"_s);
        QCOMPARE(localeIn(*library, tag(u"zh")).toString(), u"zh-TW"_s);
        QCOMPARE(localeIn(*library, tag(u"zh-CN")).toString(), u"zh-CN"_s); // and says it lacks it
        QVERIFY(!localeIn(*library, LocaleTag()).isValid());
    }

    void defaultLocaleIsChosen_data()
    {
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("interfaceLanguage");
        QTest::addColumn<QString>("chosen");
        QTest::newRow("last one") << u"de-DE"_s << u"ru_RU"_s << u"de-DE"_s;
        QTest::newRow("last one is not here") << u"ja-JP"_s << u"ru_RU"_s << u"ru-RU"_s;
        QTest::newRow("last one of another country") << u"de-AT"_s << u"ru_RU"_s << u"de-DE"_s;
        QTest::newRow("language alone") << QString() << u"ru"_s << u"ru-RU"_s;
        QTest::newRow("most articles") << QString() << u"fi_FI"_s << u"de-DE"_s;
        QTest::newRow("english is the source") << QString() << u"en"_s << u"de-DE"_s;
        QTest::newRow("english of a country") << QString() << u"en_US"_s << u"de-DE"_s;
        QTest::newRow("same language elsewhere") << QString() << u"ru_KZ"_s << u"ru-RU"_s;
        QTest::newRow("english on purpose") << u"en-US"_s << u"ru"_s << u"en-US"_s;
    }
    void defaultLocaleIsChosen()
    {
        QFETCH(QString, last);
        QFETCH(QString, interfaceLanguage);
        QFETCH(QString, chosen);
        MadeLibrary made;
        for (const auto &key : {u"a.md"_s, u"b.md"_s, u"c.md"_s})
            made.edition(u"en-US"_s, key, key);
        made.edition(u"de-DE"_s, u"a.md"_s, u"A"_s);
        made.edition(u"de-DE"_s, u"b.md"_s, u"B"_s);
        made.edition(u"ru-RU"_s, u"a.md"_s, u"A"_s);
        QCOMPARE(defaultLocale(*made.take(), tag(last), interfaceLanguage).toString(), chosen);
    }
};

QTEST_GUILESS_MAIN(TestLibraryFacts)
#include "tst_libraryfacts.moc"
