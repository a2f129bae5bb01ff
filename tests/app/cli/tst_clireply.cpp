// SPDX-License-Identifier: Apache-2.0
// Drives the real diglot-cli on what an agent hands over: address and copy.
#include "tests/app/cli/program.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace diglot::test;
using namespace Qt::StringLiterals;

class TestCliReply : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    void write(const QString &path, const QByteArray &bytes) const
    {
        writeFile(m_folder.filePath(path), bytes);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        for (const QByteArray locale : {"ru-RU", "zh-TW"}) {
            const QString root = QString::fromLatin1(locale) + u'/';
            write(root + u".openpublishing.publish.config.json"_s,
                  "{\"docsets_to_publish\":[{\"docset_name\":\"guide\","
                  "\"build_source_folder\":\"guide\"}]}");
            write(root + u"guide/docfx.json"_s, "{\"build\":{\"dest\":\"guide\"}}");
            write(root + u"guide/start.md"_s, "---\ntitle: Start\nms.contentlocale: " + locale +
                                                  "\n---\n# " +
                                                  segment(101, "T " + locale, "Start") + "\n");
            write(root + u"loose.md"_s, "# " + segment(101, "L " + locale, "Loose") + "\n");
        }
    }

    void address_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("out");
        const QByteArray russian = "https://learn.microsoft.com/ru-ru/guide/start\n"
                                   "diglot://article/ru-RU/guide/start.md?view=facing\n"
                                   "ru-RU/guide/start.md\n";
        const QByteArray chinese = "https://learn.microsoft.com/zh-tw/guide/start#first\n"
                                   "diglot://article/zh-TW/guide/start.md?view=facing#first\n"
                                   "zh-TW/guide/start.md\n";
        const QString learn = u"https://learn.microsoft.com/ru-ru/guide/start"_s;
        QTest::newRow("key, first locale") << QStringList{u"guide/start.md"_s} << russian;
        QTest::newRow("key, locale, anchor")
            << QStringList{u"guide/start.md"_s, u"--locale"_s, u"zh-TW"_s, u"--anchor=first"_s}
            << chinese;
        QTest::newRow("web, its own locale") << QStringList{learn + u"?view=x"_s} << russian;
        QTest::newRow("web, another locale")
            << QStringList{learn.toUpper() + u"#FIRST"_s, u"--locale=zh-tw"_s} << chinese;
        QTest::newRow("diglot") << QStringList{u"diglot://article/zh-TW/guide/start.md#first"_s}
                                << chinese;
        QTest::newRow("file") << QStringList{u"ru-RU/guide/start.md"_s} << russian;
        QTest::newRow("not published")
            << QStringList{u"loose.md"_s, u"--locale=ru-RU"_s}
            << QByteArray("-\ndiglot://article/ru-RU/loose.md?view=facing\nru-RU/loose.md\n");
        QTest::newRow("json")
            << QStringList{u"guide/start.md"_s, u"--locale=zh-TW"_s, u"--json"_s}
            << QByteArray("{\"collection\":\".\",\"article\":\"guide/start.md\","
                          "\"locale\":\"zh-TW\",\"anchor\":\"\","
                          "\"web\":\"https://learn.microsoft.com/zh-tw/guide/start\","
                          "\"diglot\":\"diglot://article/zh-TW/guide/start.md?view=facing\","
                          "\"file\":\"zh-TW/guide/start.md\"}\n");
        QTest::newRow("json, not published")
            << QStringList{u"loose.md"_s, u"--locale=ru-RU"_s, u"--json"_s}
            << QByteArray("{\"collection\":\".\",\"article\":\"loose.md\",\"locale\":\"ru-RU\","
                          "\"anchor\":\"\",\"web\":null,"
                          "\"diglot\":\"diglot://article/ru-RU/loose.md?view=facing\","
                          "\"file\":\"ru-RU/loose.md\"}\n");
    }
    void address()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, out);
        const Run run = runCli(QStringList{u"address"_s, m_folder.path()} + words);
        QCOMPARE(run.out, out);
        QCOMPARE(run.code, 0);
        const bool published = !out.startsWith("-") && !out.contains("null");
        QCOMPARE(run.errLines().size(), published ? 0 : 1);
    }

    // The page of a customer's browser is here in another locale: that is addressed, and said.
    void addressOfAnotherLocale()
    {
        const Run run = runCli({u"address"_s, m_folder.path(),
                                u"http://docs.microsoft.com/en-us/guide/start/#first"_s});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.out, QByteArray("https://learn.microsoft.com/ru-ru/guide/start#first\n"
                                     "diglot://article/ru-RU/guide/start.md?view=facing#first\n"
                                     "ru-RU/guide/start.md\n"));
        QCOMPARE(run.errLines().size(), 1);
        QVERIFY2(run.errLines().first().contains("no edition in en-US"), run.err.constData());
    }

    void copy_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("out");
        QTest::newRow("html") << QStringList{u"--locale=zh-TW"_s, u"--as=html"_s}
                              << QByteArray("<meta charset=\"utf-8\"><div lang=\"zh-TW\">"
                                            "<h1>T zh-TW</h1></div>\n");
        QTest::newRow("text") << QStringList{u"--locale=ru-RU"_s, u"--as=text"_s}
                              << QByteArray("T ru-RU\n");
        QTest::newRow("markdown, source")
            << QStringList{u"--locale=en-US"_s, u"--as=markdown"_s} << QByteArray("# Start\n");
        QTest::newRow("segments")
            << QStringList{u"--locale=zh-TW"_s, u"--as=html"_s, u"--segments=101-101"_s}
            << QByteArray("<meta charset=\"utf-8\"><span lang=\"zh-TW\">T zh-TW</span>\n");
        QTest::newRow("json") << QStringList{u"--locale=zh-TW"_s, u"--as=text"_s, u"--json"_s}
                              << QByteArray(
                                     "{\"collection\":\".\",\"article\":\"guide/start.md\","
                                     "\"locale\":\"zh-TW\",\"translation\":\"\","
                                     "\"behind\":0,\"as\":\"text\",\"copied\":\"T zh-TW\"}\n");
    }
    void copy()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, out);
        const Run run =
            runCli(QStringList{u"copy"_s, m_folder.path(), u"guide/start.md"_s} + words);
        QCOMPARE(run.out, out);
        QCOMPARE(run.err, QByteArray());
        QCOMPARE(run.code, 0);
    }

    void copyFails_data()
    {
        QTest::addColumn<QStringList>("words");
        const QString start = u"guide/start.md"_s;
        const QString as = u"--as=html"_s;
        QTest::newRow("no article") << QStringList{u"none.md"_s, u"--locale=ru-RU"_s, as};
        QTest::newRow("no edition") << QStringList{start, u"--locale=de-DE"_s, as};
        QTest::newRow("no locale") << QStringList{start, as};
        QTest::newRow("no form") << QStringList{start, u"--locale=ru-RU"_s};
        QTest::newRow("another form") << QStringList{start, u"--locale=ru-RU"_s, u"--as=rtf"_s};
        QTest::newRow("no range") << QStringList{start, u"--locale=ru-RU"_s, as,
                                                 u"--segments=5-2"_s};
        QTest::newRow("endless range")
            << QStringList{start, u"--locale=ru-RU"_s, as, u"--segments=1-999999999"_s};
        QTest::newRow("no such segment")
            << QStringList{start, u"--locale=ru-RU"_s, as, u"--segments=7"_s};
        QTest::newRow("no such anchor")
            << QStringList{start, u"--locale=ru-RU"_s, as, u"--anchor=x"_s};
        QTest::newRow("both") << QStringList{start, u"--locale=ru-RU"_s, as, u"--anchor=x"_s,
                                             u"--segments=101"_s};
    }
    void copyFails()
    {
        QFETCH(QStringList, words);
        const Run run = runCli(QStringList{u"copy"_s, m_folder.path()} + words);
        QCOMPARE(run.code, 2);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.errLines().size(), 1);
    }

    void addressFails_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        const QString folder = m_folder.path();
        QTest::newRow("no article") << QStringList{folder, u"none.md"_s} << 2;
        QTest::newRow("another site")
            << QStringList{folder, u"https://example.com/ru-ru/guide/start"_s} << 2;
        QTest::newRow("no such edition")
            << QStringList{folder, u"guide/start.md"_s, u"--locale=de-DE"_s} << 2;
        QTest::newRow("no locale")
            << QStringList{folder, u"guide/start.md"_s, u"--locale=russian"_s} << 2;
        QTest::newRow("no operand") << QStringList{folder} << 2;
        QTest::newRow("no library") << QStringList{folder + u"/none"_s, u"guide/start.md"_s} << 3;
    }
    void addressFails()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        const Run run = runCli(QStringList{u"address"_s} + words);
        QCOMPARE(run.code, code);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.errLines().size(), 1);
    }
};

QTEST_APPLESS_MAIN(TestCliReply)
#include "tst_clireply.moc"
