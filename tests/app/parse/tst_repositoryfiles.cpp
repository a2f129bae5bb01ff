// SPDX-License-Identifier: Apache-2.0
#include "app/parse/repositoryfiles.h"
#include "tests/support/corpus.h"

#include <QTest>

using namespace diglot;
using namespace Qt::StringLiterals;

class TestRepositoryFiles : public QObject
{
    Q_OBJECT

private slots:
    void docfx();
    void docfxTolerance_data();
    void docfxTolerance();
    void publish();
    void redirections();
    void errors_data();
    void errors();
    void corpusFilesAreRead();
};

void TestRepositoryFiles::docfx()
{
    const auto config = parse::parseDocfxConfig(R"({"build": {
        "content": [{"files": ["toc.yml"]},
                    {"files": ["**/*.md", "**/*.yml"], "exclude": ["**/includes/**", 7]},
                    {"files": "*.md", "src": "guides", "exclude": ["x.md"]}],
        "resource": [{"files": ["**/*.png"]}],
        "dest": "partner-center"}})");
    QVERIFY(config);
    QCOMPARE(config->files,
             (QStringList{u"toc.yml"_s, u"**/*.md"_s, u"**/*.yml"_s, u"guides/*.md"_s}));
    QCOMPARE(config->exclude, (QStringList{u"**/includes/**"_s, u"guides/x.md"_s}));
    QCOMPARE(config->dest, u"partner-center"_s);
}

void TestRepositoryFiles::docfxTolerance_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray plain = R"({"build": {"dest": "a//b /* c */ \" ,]"}})";
    QTest::newRow("plain") << plain;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + plain;
    QTest::newRow("line comments") << "// one\n" + plain + "\n// two";
    QTest::newRow("block comments")
        << "/* \" */" + QByteArray(plain).replace("{\"dest", "{/**/\"dest");
    QTest::newRow("comma at the end") << QByteArray(plain).replace("\"}}", "\", // x\n},\r\n}");
    QTest::newRow("CRLF") << QByteArray(plain).replace(": ", ":\r\n");
}

void TestRepositoryFiles::docfxTolerance()
{
    QFETCH(QByteArray, bytes);
    const auto config = parse::parseDocfxConfig(bytes);
    QVERIFY2(config, config ? "" : qPrintable(config.error().toLine()));
    QCOMPARE(config->dest, u"a//b /* c */ \" ,]"_s);
    QVERIFY(config->files.isEmpty());
}

void TestRepositoryFiles::publish()
{
    const auto config = parse::parsePublishConfig(R"({"docsets_to_publish": [
        {"docset_name": "Shop", "build_source_folder": "shop", "locale": "ru-ru", "version": 0},
        {"docset_name": "Help", "build_source_folder": "."}], "x": null})");
    QVERIFY(config);
    QCOMPARE(config->docsets.size(), 2);
    QCOMPARE(config->docsets[0].name, u"Shop"_s);
    QCOMPARE(config->docsets[0].sourceFolder, u"shop"_s);
    QCOMPARE(config->docsets[0].locale, u"ru-ru"_s);
    QCOMPARE(config->docsets[1].sourceFolder, u"."_s);
    QVERIFY(config->docsets[1].locale.isEmpty());
}

void TestRepositoryFiles::redirections()
{
    const auto map = parse::parseRedirections(R"({"redirections": [
        {"source_path": "Docs/A.md", "redirect_url": "/docs/B?x=Y", "redirect_document_id": "FALSE"},
        {"source_path": "./docs\\c.md", "redirect_url": "d", "redirect_document_id": true},
        {"source_path": "docs/a.md", "redirect_url": "/second"},
        {"source_path": "", "redirect_url": "/nowhere"}, {"source_path": 1}, "text"]})");
    QVERIFY(map);
    QCOMPARE(map->size(), 2);
    QCOMPARE(map->value(u"docs/a.md"_s), u"/docs/B?x=Y"_s);
    QCOMPARE(map->value(u"docs/c.md"_s), u"d"_s);
}

void TestRepositoryFiles::errors_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("line");
    QTest::newRow("empty") << QByteArray() << u"1"_s;
    QTest::newRow("list") << QByteArray("[1]") << u"1"_s;
    QTest::newRow("broken") << QByteArray("{\n\"a\": 1,\n\"b\" 2}\n") << u"3"_s;
    QTest::newRow("broken below a comment")
        << QByteArray("{ /* \n\n */ \"a\": 1,\n\"b\" 2}\n") << u"4"_s;
    QTest::newRow("comment without end") << QByteArray("{ /* }") << u"1"_s;
    QTest::newRow("string without end") << QByteArray("{\"a\\") << u"1"_s;
    QTest::newRow("deep") << QByteArray(100'000, '[') << u"1"_s;
    QTest::newRow("NUL") << QByteArray(1000, '\0') << u"1"_s;
}

void TestRepositoryFiles::errors()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, line);
    for (const Error &error :
         {parse::parseDocfxConfig(bytes).error(), parse::parsePublishConfig(bytes).error(),
          parse::parseRedirections(bytes).error()}) {
        QCOMPARE(error.code, ErrorCode::Syntax);
        QCOMPARE(error.where, line);
        QVERIFY(!error.what.isEmpty());
    }
}

void TestRepositoryFiles::corpusFilesAreRead()
{
    SKIP_WITHOUT_CORPUS();
    for (const QString &path : test::corpusFiles({u"docfx.json"_s})) {
        const auto config = parse::parseDocfxConfig(test::readBytes(path));
        QVERIFY2(config && !config->files.isEmpty() && !config->dest.isEmpty(), qPrintable(path));
        QVERIFY2(config->exclude.contains(u"**/includes/**"_s), qPrintable(path));
    }
    const QString russian = test::corpus() + u"/partner-center/ru-RU/"_s;
    const auto publish = parse::parsePublishConfig(
        test::readBytes(russian + u".openpublishing.publish.config.json"_s));
    QVERIFY(publish);
    QCOMPARE(publish->docsets.size(), 3);
    const auto map =
        parse::parseRedirections(test::readBytes(russian + u".openpublishing.redirection.json"_s));
    QVERIFY(map);
    QCOMPARE(map->size(), 108);
}

QTEST_GUILESS_MAIN(TestRepositoryFiles)
#include "tst_repositoryfiles.moc"
