// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/options.h"

#include <QDir>
#include <QTest>

using namespace diglot;
using namespace diglot::ui::shell;
using namespace Qt::StringLiterals;

class TestOptions : public QObject
{
    Q_OBJECT

private slots:
    void everythingAtOnce()
    {
        const auto options = parseOptions(
            {u"diglot"_s, u"some/../library"_s, u"--article"_s, u"set/a.md"_s, u"--locale"_s,
             u"ru-ru"_s, u"--with=zh-TW"_s, u"--view"_s, u"interleaved"_s, u"--snapshot"_s,
             u"out.png"_s, u"--size"_s, u"1500x900"_s, u"--theme"_s, u"dark"_s, u"--new-window"_s});
        QVERIFY(options);
        QCOMPARE(options->library, QDir::current().absoluteFilePath(u"library"_s));
        QCOMPARE(options->start.article, u"set/a.md"_s);
        QCOMPARE(options->start.locale.toString(), u"ru-RU"_s);
        QCOMPARE(options->start.with.toString(), u"zh-TW"_s);
        QCOMPARE(*options->start.view, article::View::Interleaved);
        QCOMPARE(options->snapshot, QDir::current().absoluteFilePath(u"out.png"_s));
        QCOMPARE(options->size, QSize(1500, 900));
        QCOMPARE(*options->dark, true);
        QVERIFY(options->newWindow);
    }

    void nothing()
    {
        const auto options = parseOptions({u"diglot"_s});
        QVERIFY(options);
        QCOMPARE(options->library, QString());
        QVERIFY(options->start.isEmpty());
        QVERIFY(!options->dark);
        QVERIFY(!options->size.isValid());
    }

    void address()
    {
        const auto options = parseOptions({u"diglot"_s, u"diglot://article/ru-RU/set/a.md#part"_s});
        QVERIFY(options);
        QCOMPARE(options->library, QString());
        QCOMPARE(options->address->article.key, u"set/a.md"_s);
        QCOMPARE(options->address->anchor, u"part"_s);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList{u"--bogus"_s};
        QTest::newRow("two libraries") << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("no value") << QStringList{u"--article"_s};
        QTest::newRow("empty value") << QStringList{u"--article"_s, QString()};
        QTest::newRow("locale") << QStringList{u"--locale"_s, u"russian!"_s};
        QTest::newRow("with") << QStringList{u"--with"_s, u"xx-XX"_s};
        QTest::newRow("view") << QStringList{u"--view"_s, u"sideways"_s};
        QTest::newRow("theme") << QStringList{u"--theme"_s, u"purple"_s};
        QTest::newRow("size word") << QStringList{u"--size"_s, u"big"_s};
        QTest::newRow("size nothing") << QStringList{u"--size"_s, u"0x0"_s};
        QTest::newRow("size monstrous") << QStringList{u"--size"_s, u"99999x99999"_s};
        QTest::newRow("size negative") << QStringList{u"--size"_s, u"-5x900"_s};
        QTest::newRow("no picture") << QStringList{u"--snapshot"_s, u"out.jpeg"_s};
        QTest::newRow("unknown filter") << QStringList{u"--filter"_s, u"colour=red"_s};
        QTest::newRow("filter of nothing") << QStringList{u"--filter"_s, u"locale="_s};
        QTest::newRow("hit of no search") << QStringList{u"--hit"_s, u"2"_s};
        QTest::newRow("hit nought") << QStringList{u"--search"_s, u"x"_s, u"--hit"_s, u"0"_s};
        QTest::newRow("hostile address")
            << QStringList{u"diglot://article/ru-RU/../../etc/passwd"_s};
        QTest::newRow("foreign address") << QStringList{u"diglot://asset/x.png"_s};
    }
    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        const auto options = parseOptions(QStringList{u"diglot"_s} + arguments);
        QVERIFY(!options);
        QCOMPARE(options.error().code, ErrorCode::Usage);
        QVERIFY(!options.error().what.contains(u'\n'));
    }

    void helpNamesEveryOption()
    {
        for (const auto &name :
             {u"--article"_s, u"--locale"_s, u"--with"_s, u"--view"_s, u"--theme"_s, u"--size"_s,
              u"--snapshot"_s, u"--new-window"_s, u"--help"_s, u"--version"_s, u"--search"_s,
              u"--filter"_s, u"--hit"_s, u"--concordance"_s})
            QVERIFY2(helpText().contains(name), qPrintable(name));
        QVERIFY(parseOptions({u"diglot"_s, u"-h"_s})->help);
        QVERIFY(parseOptions({u"diglot"_s, u"--version"_s})->version);
    }

    void messagesComeBack()
    {
        const auto options = parseOptions(
            {u"diglot"_s, u"/library"_s, u"--article"_s, u"c:a.md"_s, u"--locale"_s, u"ar-SA"_s,
             u"--view"_s, u"reading"_s, u"--search"_s, u"密碼 -x"_s, u"--filter"_s, u"role=a=b"_s,
             u"--filter"_s, u"side=source"_s, u"--hit"_s, u"2"_s, u"--concordance"_s, u"term"_s});
        QVERIFY(options);
        const auto back = fromMessage(toMessage(*options));
        QVERIFY(back);
        QCOMPARE(back->library, u"/library"_s);
        QCOMPARE(back->start.article, u"c:a.md"_s);
        QCOMPARE(back->start.locale.toString(), u"ar-SA"_s);
        QCOMPARE(*back->start.view, article::View::Reading);
        QCOMPARE(back->search, u"密碼 -x"_s);
        QCOMPARE(back->filters, (QStringList{u"role=a=b"_s, u"side=source"_s}));
        QCOMPARE(back->hit, 2);
        QCOMPARE(back->concordance, u"term"_s);
    }

    void foreignMessages_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("noise") << QByteArray("\xff\x00{", 3);
        QTest::newRow("list") << QByteArray("[1,2]");
        QTest::newRow("relative library") << QByteArray("{\"library\":\"../x\"}");
        QTest::newRow("file address") << QByteArray("{\"address\":\"file:///etc/passwd\"}");
        QTest::newRow("escaping address")
            << QByteArray("{\"address\":\"diglot://article/ru-RU/%2e%2e/x.md\"}");
    }
    void foreignMessages()
    {
        QFETCH(QByteArray, message);
        QVERIFY(!fromMessage(message));
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
