// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/localechain.h"

#include <QTest>

using namespace diglot;
using namespace Qt::StringLiterals;

class TestLocaleChain : public QObject
{
    Q_OBJECT

private slots:
    void chain_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QStringList>("own");
        QTest::addColumn<QString>("chain");
        QTest::newRow("itself") << u"ru-RU"_s << QStringList() << u"ru-RU en-US"_s;
        QTest::newRow("near") << u"zh-HK"_s << QStringList() << u"zh-HK zh-TW en-US"_s;
        QTest::newRow("script") << u"zh-MO"_s << QStringList() << u"zh-MO zh-HK zh-TW en-US"_s;
        QTest::newRow("simplified") << u"zh-CN"_s << QStringList() << u"zh-CN en-US"_s;
        QTest::newRow("same language") << u"de-AT"_s << QStringList() << u"de-AT de-DE en-US"_s;
        QTest::newRow("a language alone") << u"pt"_s << QStringList() << u"pt pt-BR en-US"_s;
        QTest::newRow("source") << u"en-US"_s << QStringList() << u"en-US"_s;
        QTest::newRow("own") << u"zh-HK"_s
                             << QStringList{u"ru-RU en-US"_s, u" zh-hk  zh-CN zh-CN nonsense "_s}
                             << u"zh-HK zh-CN"_s;
        QTest::newRow("none") << QString() << QStringList{u"ru-RU"_s} << QString();
    }
    void chain()
    {
        QFETCH(QString, wanted);
        QFETCH(QStringList, own);
        QFETCH(QString, chain);
        QList<LocaleTag> available;
        for (const char *tag : {"de-DE", "pt-BR", "ru-RU", "zh-TW"})
            available.append(*LocaleTag::fromString(QString::fromLatin1(tag)));
        QStringList tags;
        for (const LocaleTag &locale : workspace::localeChain(
                 LocaleTag::fromString(wanted).value_or(LocaleTag()), own, available))
            tags.append(locale.toString());
        QCOMPARE(tags.join(u' '), chain);
    }
};

QTEST_APPLESS_MAIN(TestLocaleChain)
#include "tst_localechain.moc"
