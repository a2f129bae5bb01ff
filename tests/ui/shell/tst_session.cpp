// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/session.h"

#include <QTest>

using namespace diglot;
using namespace diglot::ui::shell;
using namespace Qt::StringLiterals;

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void comesBack()
    {
        article::Address first;
        first.article = {u"."_s, u"набор/a b.md"_s};
        first.locale = *LocaleTag::fromString(u"ru-RU");
        first.view = article::View::Interleaved;
        first.segment = 104;
        article::Address second;
        second.article = {u"other"_s, u"c.md"_s};
        second.locale = *LocaleTag::fromString(u"ar-SA");
        second.with = *LocaleTag::fromString(u"zh-TW");
        const Session session{
            {first, second}, 1, {{placeKey(first), {104, -12.5, 7, 0.25, 0.125}}}};
        QCOMPARE(sessionFromBytes(toBytes(session)), session);
    }

    void damaged_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("tabs");
        const QByteArray good = "\"diglot://article/ru-RU/a.md\"";
        QTest::newRow("empty") << QByteArray() << 0;
        QTest::newRow("noise") << QByteArray("\x00\xff{[", 4) << 0;
        QTest::newRow("cut") << QByteArray("{\"tabs\":[" + good) << 0;
        QTest::newRow("other types") << QByteArray("{\"tabs\":[1,null,{}],\"current\":\"x\"}") << 0;
        QTest::newRow("bad among good")
            << QByteArray("{\"tabs\":[\"file:///etc/passwd\"," + good + "],\"current\":7}") << 1;
        QTest::newRow("negative") << QByteArray("{\"tabs\":[" + good + "],\"current\":-3}") << 1;
        QByteArray many = good;
        for (int i = 0; i < 500; ++i)
            many += "," + good;
        QTest::newRow("too many") << QByteArray("{\"tabs\":[" + many + "]}") << 50;
    }
    void damaged()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, tabs);
        const Session session = sessionFromBytes(bytes);
        QCOMPARE(session.tabs.size(), tabs);
        QVERIFY(session.current == 0 || session.current < tabs);
        QVERIFY(session.current >= 0);
    }

    void keysDiffer()
    {
        QVERIFY(sessionKey(u"/a"_s) != sessionKey(u"/b"_s));
        QVERIFY(!sessionKey(u"/a/ü"_s).contains(u'/'));
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
