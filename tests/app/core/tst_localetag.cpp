// SPDX-License-Identifier: Apache-2.0
#include "app/core/localetag.h"

#include <QTest>

using namespace diglot;
using namespace Qt::StringLiterals;

class TestLocaleTag : public QObject
{
    Q_OBJECT

private slots:
    void fromString_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tag");
        QTest::newRow("canonical") << u"ru-RU"_s << u"ru-RU"_s;
        QTest::newRow("lower") << u"zh-tw"_s << u"zh-TW"_s;
        QTest::newRow("underscore") << u"de_de"_s << u"de-DE"_s;
        QTest::newRow("script") << u"ZH-hANT-tw"_s << u"zh-Hant-TW"_s;
        QTest::newRow("language") << u"ja"_s << u"ja"_s;
        QTest::newRow("numeric region") << u"es-419"_s << u"es-419"_s;
        QTest::newRow("word") << u"media"_s << QString();
        QTest::newRow("unknown language") << u"xq-XQ"_s << QString();
        QTest::newRow("path") << u"ru-RU/x"_s << QString();
        QTest::newRow("newline") << u"ru-RU\n"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void fromString()
    {
        QFETCH(QString, text);
        QFETCH(QString, tag);
        const auto parsed = LocaleTag::fromString(text);
        QCOMPARE(parsed.has_value(), !tag.isEmpty());
        if (parsed)
            QCOMPARE(parsed->toString(), tag);
    }

    void names_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("rightToLeft");
        QTest::newRow("ru") << u"ru-RU"_s << u"Русский"_s << false;
        QTest::newRow("zh-TW") << u"zh-TW"_s << u"繁體中文"_s << false;
        QTest::newRow("zh-CN") << u"zh-CN"_s << u"简体中文"_s << false;
        QTest::newRow("de") << u"de-DE"_s << u"Deutsch"_s << false;
        QTest::newRow("ja") << u"ja-JP"_s << u"日本語"_s << false;
        QTest::newRow("ar") << u"ar-SA"_s << u"العربية"_s << true;
        QTest::newRow("he") << u"he-IL"_s << u"עברית"_s << true;
        QTest::newRow("sr-Latn") << u"sr-Latn-RS"_s << u"Srpski"_s << false;
        QTest::newRow("sr-Cyrl") << u"sr-Cyrl-RS"_s << u"Српски"_s << false;
        QTest::newRow("uz-Latn") << u"uz-Latn-UZ"_s << u"O‘zbek"_s << false;
        QTest::newRow("pt") << u"pt-BR"_s << u"Português"_s << false;
        QTest::newRow("en") << u"en-US"_s << u"English"_s << false;
    }
    void names()
    {
        QFETCH(QString, tag);
        QFETCH(QString, name);
        QFETCH(bool, rightToLeft);
        const auto parsed = LocaleTag::fromString(tag);
        QVERIFY(parsed);
        QCOMPARE(parsed->nativeName(), name);
        QCOMPARE(parsed->isRightToLeft(), rightToLeft);
    }
};

QTEST_GUILESS_MAIN(TestLocaleTag)
#include "tst_localetag.moc"
