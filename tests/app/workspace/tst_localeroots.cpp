// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/localeroots.h"

#include <QTest>

using namespace diglot;
using namespace diglot::workspace;
using namespace Qt::StringLiterals;

class TestLocaleRoots : public QObject
{
    Q_OBJECT

private slots:
    void folderNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("tag");
        QTest::newRow("tag") << u"ru-RU"_s << u"ru-RU"_s;
        QTest::newRow("lower") << u"zh-tw"_s << u"zh-TW"_s;
        QTest::newRow("repository") << u"partner-center-pr.ru-ru"_s << u"ru-RU"_s;
        QTest::newRow("script") << u"docs.zh-Hant-TW"_s << u"zh-Hant-TW"_s;
        QTest::newRow("language") << u"de"_s << u"de"_s;
        QTest::newRow("word of three letters") << u"bin"_s << QString();
        QTest::newRow("domain") << u"docs.io"_s << QString();
        QTest::newRow("file ending") << u"notes.md"_s << QString();
        QTest::newRow("word") << u"media"_s << QString();
    }
    void folderNames()
    {
        QFETCH(QString, name);
        QTEST(localeOfFolderName(name).toString(), "tag");
    }

    // Folders, the absolute path of the library, and the roots "path collection locale".
    void roots_data()
    {
        QTest::addColumn<QStringList>("folders");
        QTest::addColumn<QStringList>("configs");
        QTest::addColumn<QString>("library");
        QTest::addColumn<QStringList>("roots");
        QTest::newRow("locales beside each other")
            << QStringList{u"ru-RU"_s, u"ru-RU/docs"_s, u"zh-TW"_s} << QStringList{} << u"/x/lib"_s
            << QStringList{u". . "_s, u"ru-RU . ru-RU"_s, u"zh-TW . zh-TW"_s};
        QTest::newRow("collections")
            << QStringList{u"a"_s, u"a/ru-RU"_s, u"b"_s, u"b/de-DE"_s} << QStringList{}
            << u"/x/lib"_s << QStringList{u". . "_s, u"a/ru-RU a ru-RU"_s, u"b/de-DE b de-DE"_s};
        QTest::newRow("opened root") << QStringList{u"docs"_s} << QStringList{} << u"/x/ru-RU"_s
                                     << QStringList{u". . ru-RU"_s};
        QTest::newRow("docset inside a root")
            << QStringList{u"media"_s} << QStringList{} << u"/x/docs.ru-ru/partner"_s
            << QStringList{u". . ru-RU"_s};
        QTest::newRow("publish configuration")
            << QStringList{u"repo"_s, u"repo/docs"_s} << QStringList{u"repo/"_s} << u"/x/lib"_s
            << QStringList{u". . "_s, u"repo . "_s};
        QTest::newRow("language among words")
            << QStringList{u"it"_s, u"hr"_s.repeated(2)} << QStringList{} << u"/x/lib"_s
            << QStringList{u". . "_s};
        QTest::newRow("language among locales")
            << QStringList{u"de"_s, u"fr-FR"_s} << QStringList{} << u"/x/lib"_s
            << QStringList{u". . "_s, u"de . de"_s, u"fr-FR . fr-FR"_s};
        QTest::newRow("several repositories")
            << QStringList{u"crm.ru-ru"_s, u"crm.zh-tw"_s, u"erp.ru-ru"_s, u"erp.zh-tw"_s}
            << QStringList{} << u"/x/lib"_s
            << QStringList{u". . "_s, u"crm.ru-ru crm ru-RU"_s, u"crm.zh-tw crm zh-TW"_s,
                           u"erp.ru-ru erp ru-RU"_s, u"erp.zh-tw erp zh-TW"_s};
    }
    void roots()
    {
        QFETCH(QStringList, folders);
        QFETCH(QStringList, configs);
        QFETCH(QString, library);
        files::Listing listing;
        listing.folders = QStringList{u"."_s} + folders;
        for (const QString &config : configs)
            listing.entries.append({config + u".openpublishing.publish.config.json"_s, 1, 1});
        auto found = findLocaleRoots(listing, library);
        separateCollections(found);
        QStringList lines;
        for (const article::LocaleRoot &root : found)
            lines.append(root.path + u' ' + root.collection + u' ' + root.locale.toString());
        QTEST(lines, "roots");
    }

    void innermostRootHolds()
    {
        files::Listing listing;
        listing.folders = QStringList{u"."_s, u"a"_s, u"a/ru-RU"_s, u"a/ru-RU/x"_s, u"a/ru-RUX"_s};
        const auto roots = findLocaleRoots(listing, u"/x/lib"_s);
        const RootFinder finder(roots);
        QCOMPARE(roots.at(finder.rootOf(u"a/ru-RU/x/y.md"_s)).path, u"a/ru-RU"_s);
        QCOMPARE(roots.at(finder.rootOf(u"a/ru-RUX/y.md"_s)).path, u"."_s);
        QCOMPARE(roots.at(finder.rootOf(u"y.md"_s)).path, u"."_s);
        QCOMPARE(pathInRoot(roots.at(1), u"a/ru-RU/x/y.md"_s), u"x/y.md"_s);
    }
};

QTEST_GUILESS_MAIN(TestLocaleRoots)
#include "tst_localeroots.moc"
