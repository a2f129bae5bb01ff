// SPDX-License-Identifier: Apache-2.0
#include "tests/app/workspace/librarytree.h"

#include <QElapsedTimer>

#include <sys/stat.h>
#include <unistd.h>

using namespace diglot;
using namespace diglot::test;
using namespace diglot::workspace;
using namespace Qt::StringLiterals;

using article::Edition;
using article::LibraryPtr;

namespace {

constexpr char docfx[] = "{\"build\":{\"content\":[{\"files\":[\"**/*.md\"],"
                         "\"exclude\":[\"**/obj/**\",\"drafts/*.md\"]}],\"dest\":\"guide\"}}";
constexpr char publish[] = "{\"docsets_to_publish\":[{\"docset_name\":\"guide-pr\","
                           "\"build_source_folder\":\"Docs\",\"locale\":\"de-de\"}]}";

QStringList lines(const article::Library &library)
{
    QStringList found;
    for (const Edition &edition : library.editions)
        found.append(edition.collection + u' ' + edition.key + u' ' + edition.locale.toString() +
                     u' ' + edition.docset);
    return found;
}

QStringList problemFiles(const article::Library &library)
{
    QStringList found;
    for (const Problem &problem : library.problems)
        found.append(problem.file);
    found.sort();
    found.removeDuplicates();
    return found;
}

// Names with two blanks a level, "→" before a link.
QString outline(const QList<article::TocNode> &nodes, const QString &indent = {})
{
    QString text;
    for (const article::TocNode &node : nodes) {
        text += indent + node.name + (node.href.isEmpty() ? QString() : u" → "_s + node.href) +
                u" @"_s + node.file + u'\n' + outline(node.children, indent + u"  "_s);
    }
    return text;
}

} // namespace

class TestLibraryBuilder : public QObject
{
    Q_OBJECT

private slots:
    void plainFolder()
    {
        const LibraryTree tree;
        tree.write(u"guide/first.md"_s, "Text\n\n```\n# no heading\n```\n# *The* [first](x.md)\n");
        tree.write(u"second.md"_s, "no heading at all\n");
        tree.write(u"README.md"_s, "# Read me\n");
        const auto library = tree.build();
        QVERIFY(library);
        QCOMPARE(lines(**library),
                 (QStringList{u". guide/first.md en-US "_s, u". second.md en-US "_s}));
        QCOMPARE((*library)->editions.at(0).title, u"The first"_s);
        QCOMPARE((*library)->editions.at(1).title, u"second.md"_s);
        QCOMPARE((*library)->roots.size(), 1);
        QVERIFY((*library)->problems.isEmpty());
        QCOMPARE((*library)->folders, (QStringList{u"."_s, u"guide"_s}));
    }

    void localeOfAnEdition_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("contentLocale");
        QTest::addColumn<bool>("published");
        QTest::addColumn<QString>("locale");
        QTest::newRow("front matter first")
            << u"ru-RU/Docs/a.md"_s << QByteArray("zh-TW") << true << u"zh-TW"_s;
        QTest::newRow("then the publish configuration")
            << u"ru-RU/Docs/a.md"_s << QByteArray() << true << u"de-DE"_s;
        QTest::newRow("then the folder")
            << u"ru-RU/Docs/a.md"_s << QByteArray() << false << u"ru-RU"_s;
        QTest::newRow("repository name")
            << u"docs-pr.ko-kr/Docs/a.md"_s << QByteArray() << false << u"ko-KR"_s;
        QTest::newRow("else English") << u"Docs/a.md"_s << QByteArray() << false << u"en-US"_s;
        QTest::newRow("nonsense is passed over")
            << u"ru-RU/Docs/a.md"_s << QByteArray("klingon") << false << u"ru-RU"_s;
    }
    void localeOfAnEdition()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, contentLocale);
        QFETCH(bool, published);
        const LibraryTree tree;
        tree.article(path, "Title", contentLocale);
        if (published)
            tree.write(path.section(u'/', 0, 0) + u"/.openpublishing.publish.config.json"_s,
                       publish);
        const auto library = tree.build();
        QVERIFY(library);
        QTEST((*library)->editions.first().locale.toString(), "locale");
    }

    void docsetsAreNamedForPeople_data()
    {
        QTest::addColumn<QByteArray>("metadata");
        QTest::addColumn<QByteArray>("breadcrumb");
        QTest::addColumn<QByteArray>("toc");
        QTest::addColumn<QString>("name");
        const QByteArray crumbs = "- name: Docs\n  tocHref: /\n  topicHref: /\n  items:\n"
                                  "  - name: Руководство\n    tocHref: /guide/\n"
                                  "    topicHref: /guide/index\n    items:\n"
                                  "    - name: Часть\n      tocHref: /guide/part/\n"
                                  "      topicHref: /guide/part/\n";
        const QByteArray path = "\"breadcrumb_path\": \"/guide/breadcrumb/toc.json\"";
        const QByteArray suffix = "\"titleSuffix\": \" The Guide \"";
        const QByteArray toc = "- name: One\n  href: a.md\n- name: Two\n  href: b.md\n";
        QTest::newRow("breadcrumb") << path + ", " + suffix << crumbs << toc << u"Руководство"_s;
        QTest::newRow("suffix") << suffix << crumbs << toc << u"The Guide"_s;
        QTest::newRow("no such file")
            << path + ", " + suffix << QByteArray() << toc << u"The Guide"_s;
        QTest::newRow("another's")
            << path << QByteArray("- name: X\n  tocHref: /other/\n") << toc << u"docs"_s;
        QTest::newRow("outside") << QByteArray("\"breadcrumb_path\": \"/x/../../a.json\"") << crumbs
                                 << toc << u"docs"_s;
        QTest::newRow("nothing") << QByteArray() << QByteArray() << toc << u"docs"_s;
        QTest::newRow("title of the contents")
            << path << crumbs
            << QByteArray("- name: Whole\n  items:\n  - name: One\n    href: a.md\n") << u"Whole"_s;
    }
    void docsetsAreNamedForPeople()
    {
        QFETCH(QByteArray, metadata);
        QFETCH(QByteArray, breadcrumb);
        QFETCH(QByteArray, toc);
        QFETCH(QString, name);
        const LibraryTree tree;
        tree.write(u"ru-RU/docs/docfx.json"_s,
                   "{\"build\":{\"dest\":\"guide\",\"globalMetadata\":{" + metadata + "}}}");
        if (!breadcrumb.isEmpty())
            tree.write(u"ru-RU/docs/breadcrumb/toc.yml"_s, breadcrumb);
        tree.write(u"ru-RU/docs/TOC.yml"_s, toc);
        tree.write(u"ru-RU/docs/a.md"_s, "# A\n");
        tree.write(u"ru-RU/docs/b.md"_s, "# B\n");
        const auto library = tree.build();
        QVERIFY(library);
        QCOMPARE((*library)->roots.first().docsets.first().displayName, name);
    }

    void docsetsAndExclusions()
    {
        const LibraryTree tree;
        tree.write(u"de-DE/.openpublishing.publish.config.json"_s, publish);
        tree.write(u"de-DE/docs/docfx.json"_s, docfx);
        for (const char *path :
             {"docs/a.md", "docs/obj/x.md", "docs/drafts/x.md", "docs/drafts/deep/b.md",
              "docs/includes/x.md", "docs/README.md", "docs/Contributing.md", "docs/LICENSE.md",
              "docs/TOC.md", "docs/license-terms.md", "Archive/c.md", "Archive/includes/x.md"})
            tree.write(u"de-DE/"_s + QString::fromLatin1(path), "# x\n");
        tree.write(u"de-DE/docs/faq.yml"_s, "### YamlMime:FAQ\ntitle: Fragen\nmetadata:\n  "
                                            "description: Antworten\n");
        tree.write(u"de-DE/docs/zone.yml"_s, "### YamlMime:ZonePivotGroups\ngroups: []\n");
        const auto library = tree.build();
        QVERIFY(library);
        QCOMPARE(
            lines(**library),
            (QStringList{u". Archive/c.md de-DE "_s, u". docs/a.md de-DE docs"_s,
                         u". docs/drafts/deep/b.md de-DE docs"_s, u". docs/faq.yml de-DE docs"_s,
                         u". docs/license-terms.md de-DE docs"_s}));
        QCOMPARE((*library)->editions.at(3).title, u"Fragen"_s);
        QCOMPARE((*library)->editions.at(3).description, u"Antworten"_s);
        QCOMPARE((*library)->roots.size(), 1);
        const article::Docset &docset = (*library)->roots.first().docsets.first();
        QCOMPARE(docset.folder, u"docs"_s);
        QCOMPARE(docset.publishName, u"guide-pr"_s);
        QCOMPARE(docset.basePath, u"guide"_s);
    }

    void loneDocset()
    {
        const LibraryTree tree;
        tree.write(u"ru-RU/docs/docfx.json"_s, docfx);
        tree.write(u"ru-RU/docs/TOC.yml"_s, "- name: Eins\n  href: a.md\n");
        tree.article(u"ru-RU/docs/a.md"_s, "Eins", {});
        const auto library = tree.build({}, u"ru-RU/docs"_s);
        QVERIFY(library);
        // The name of a folder further up says which language it is.
        QCOMPARE(lines(**library), QStringList{u". a.md ru-RU ."_s});
        QCOMPARE((*library)->roots.first().docsets.first().toc.size(), 1);
    }

    void collections()
    {
        const LibraryTree tree;
        tree.article(u"one/ru-RU/a.md"_s, "A", "ru-RU");
        tree.article(u"one/zh-TW/a.md"_s, "A", "zh-TW");
        tree.article(u"two/ru-RU/a.md"_s, "A", "ru-RU");
        const auto library = tree.build();
        QVERIFY(library);
        QCOMPARE((*library)->articles.size(), 2);
        bool ambiguous = false;
        QCOMPARE((*library)->find(u"a.md"_s, &ambiguous).collection, u"one"_s);
        QVERIFY(ambiguous);
        QCOMPARE((*library)->editionsOf({u"one"_s, u"a.md"_s}).size(), 2);
        QVERIFY((*library)->root(u"two"_s, *LocaleTag::fromString(u"ru-RU")));
    }

    void secondEditionOfOneLocale()
    {
        const LibraryTree tree;
        tree.article(u"de-DE/a.md"_s, "A", "ru-RU");
        tree.article(u"ru-RU/a.md"_s, "A", "ru-RU");
        const auto library = tree.build();
        QVERIFY(library);
        QCOMPARE((*library)->editions.size(), 1);
        QCOMPARE(problemFiles(**library), QStringList{u"ru-RU/a.md"_s});
    }

    // A tab, a line of the contents and the head of a hit have room for one.
    void titlesHaveOneLine()
    {
        const LibraryTree tree;
        tree.write(u"a.md"_s, "---\ntitle: |\n  One\n  and more\n---\ntext\n");
        tree.write(u"b.md"_s, "---\ntitle: Two  blanks\n---\ntext\n");
        const auto library = tree.build();
        QVERIFY(library);
        QCOMPARE((*library)->editions.at(0).title, u"One and more"_s);
        QCOMPARE((*library)->editions.at(1).title, u"Two  blanks"_s);
    }

    void facts()
    {
        const LibraryTree tree;
        tree.write(u"ru-RU/a.md"_s,
                   "---\ntitle: Заголовок\ndescription: Что это\nms.date: 1/2/2020\n"
                   "ms.openlocfilehash: " +
                       hashOf('A') + "\nms.sourcegitcommit: " + hashOf('b') +
                       "\nms.translationtype: HT\nms.contentlocale: ru-RU\n"
                       "ms.lasthandoff: 05/19/2021\n---\n"
                       "# <span data-ttu-id=\"0a1b2-103\">З</span><span class=\"sxs-lookup\"><span "
                       "data-stu-id=\"0a1b2-103\">T</span></span>\n");
        const auto library = tree.build();
        QVERIFY(library);
        const Edition &edition = (*library)->editions.first();
        QCOMPARE(edition.title, u"Заголовок"_s);
        QCOMPARE(edition.description, u"Что это"_s);
        QCOMPARE(edition.sourceHash, QString(40, u'a'));
        QCOMPARE(edition.sourceCommit, QString(40, u'b'));
        QCOMPARE(edition.translation, article::Translation::Human);
        QCOMPARE(edition.handedOff, QDate(2021, 5, 19));
        QCOMPARE(edition.date, QDate(2020, 1, 2));
        QCOMPARE(edition.segments, 1);
        QVERIFY(edition.bilingual);
        QVERIFY(edition.contentSha1.isEmpty());
        QVERIFY(edition.size > 0 && edition.modified > 0);
    }

    void contentsInContents()
    {
        const LibraryTree tree;
        tree.write(u"docs/docfx.json"_s, docfx);
        tree.write(u"docs/TOC.yml"_s, "- name: Guide\n  items:\n  - name: Start\n    href: a.md\n"
                                      "  - name: News\n    href: news/TOC.md?x=1\n"
                                      "  - name: More\n    href: more/\n");
        tree.write(u"docs/news/TOC.md"_s, "# [May](may.md)\n## [Back](../TOC.yml)\n");
        tree.write(u"docs/more/toc.yml"_s, "- name: Deep\n  href: deep.md\n");
        tree.write(u"other/TOC.md"_s, "# [Other](x.md)\n");
        tree.write(u"docs/a.md"_s, "# A\n");
        const auto library = tree.build();
        QVERIFY(library);
        const QList<article::Docset> &docsets = (*library)->roots.first().docsets;
        QCOMPARE(docsets.size(), 2);
        QCOMPARE(outline(docsets.first().toc), u"Guide @docs/TOC.yml\n"
                                               "  Start → a.md @docs/TOC.yml\n"
                                               "  News @docs/TOC.yml\n"
                                               "    May → may.md @docs/news/TOC.md\n"
                                               "      Back @docs/news/TOC.md\n"
                                               "  More @docs/TOC.yml\n"
                                               "    Deep → deep.md @docs/more/toc.yml\n"_s);
        QCOMPARE(docsets.first().displayName, u"Guide"_s);
        QCOMPARE(docsets.last().folder, QString());
        QCOMPARE(outline(docsets.last().toc),
                 u"other @other/TOC.md\n  Other → x.md @other/TOC.md\n"_s);
        QCOMPARE(problemFiles(**library), QStringList{u"docs/news/TOC.md"_s}); // the circle
    }

    void contentsThatMultiply()
    {
        const LibraryTree tree;
        tree.write(u"a.md"_s, "# A\n");
        for (int i = 0; i < 12; ++i) {
            QByteArray toc;
            for (int k = 0; k < 20; ++k)
                toc += "- name: x\n  href: " + QByteArray::number(i + 1) + "/toc.yml\n";
            tree.write(i == 0 ? u"toc.yml"_s : QString::number(i) + u"/toc.yml"_s,
                       QByteArray(toc).replace("href: ", i == 0 ? "href: " : "href: ../"));
        }
        QElapsedTimer timer;
        timer.start();
        const auto library = tree.build();
        QVERIFY(library);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!(*library)->problems.isEmpty());
        QVERIFY2((*library)->problems.size() < 20,
                 qPrintable(QString::number((*library)->problems.size())));
    }

    void singleFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("article") << u"one.md"_s;
        QTest::newRow("readme") << u"README.md"_s;
        QTest::newRow("contents") << u"TOC.md"_s;
    }
    void singleFile()
    {
        QFETCH(QString, name);
        const LibraryTree tree;
        tree.write(name, "# One\n");
        tree.write(u"two.md"_s, "# Two\n");
        const auto library = tree.build({}, name);
        QVERIFY(library);
        QCOMPARE((*library)->editions.size(), 1);
        QCOMPARE((*library)->editions.first().path, name);
        QCOMPARE((*library)->name, name);
        QCOMPARE((*library)->files.size(), 1);
    }

    void nothingToRead()
    {
        const LibraryTree tree;
        tree.write(u"picture.png"_s, "x");
        const auto library = tree.build();
        QVERIFY(!library);
        QCOMPARE(library.error().code, ErrorCode::NotFound);
        QVERIFY(!library.error().what.isEmpty());
    }

    // Each bad file is a problem, and the good ones are all there.
    void hostileLibrary()
    {
        const LibraryTree tree;
        tree.write(u"good.md"_s, "# Good\n");
        tree.write(u"large.md"_s, QByteArray(50 * 1024 * 1024, 'x'));
        tree.write(u"latin.md"_s, "# Gr\xfc\xdf\n");
        tree.write(u"TOC.yml"_s, "- name: [unclosed\n  href: {\n");
        tree.write(u"docs/docfx.json"_s, "{ not json");
        tree.write(u"docs/.openpublishing.redirection.json"_s, "[]");
        QByteArray bomb = "---\na: &a [x,x,x,x,x,x,x,x,x]\n";
        for (char c = 'b'; c < 'k'; ++c) {
            const QByteArray previous(1, char(c - 1));
            bomb += QByteArray(1, c) + ": &" + c + " [";
            for (int i = 0; i < 9; ++i)
                bomb += "*" + previous + (i < 8 ? "," : "]\n");
        }
        tree.write(u"bomb.md"_s, bomb + "---\n# Bomb\n");
        QCOMPARE(mkfifo(tree.file(u"pipe.md"_s).toUtf8().constData(), 0600), 0);
        QCOMPARE(symlink("/etc", tree.file(u"etc"_s).toUtf8().constData()), 0);
        QCOMPARE(symlink("/etc/hostname", tree.file(u"host.md"_s).toUtf8().constData()), 0);
        QElapsedTimer timer;
        timer.start();
        const auto library = tree.build();
        QVERIFY(library);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
        QStringList keys;
        for (const Edition &edition : (*library)->editions)
            keys.append(edition.key);
        QVERIFY(keys.contains(u"good.md"_s) && keys.contains(u"latin.md"_s));
        QVERIFY(!keys.contains(u"large.md"_s) && !keys.contains(u"host.md"_s));
        const QStringList expected{u"TOC.yml"_s, u"bomb.md"_s,  u"docs/docfx.json"_s, u"etc"_s,
                                   u"host.md"_s, u"large.md"_s, u"latin.md"_s,        u"pipe.md"_s};
        for (const QString &file : expected)
            QVERIFY2(problemFiles(**library).contains(file), qPrintable(file));
        for (const Problem &problem : (*library)->problems)
            QVERIFY(!problem.message.isEmpty());
    }

    void unreadableFile()
    {
        const LibraryTree tree;
        tree.write(u"good.md"_s, "# Good\n");
        tree.write(u"locked.md"_s, "# Locked\n");
        QCOMPARE(chmod(tree.dir.path().toUtf8().constData(), 0755), 0);
        QCOMPARE(chmod(tree.file(u"locked.md"_s).toUtf8().constData(), 0), 0);
        const bool asRoot = geteuid() == 0; // who may read everything
        if (asRoot)
            QCOMPARE(seteuid(65534), 0);
        const auto library = tree.build();
        if (asRoot)
            QCOMPARE(seteuid(0), 0);
        QVERIFY(library);
        QCOMPARE(problemFiles(**library), QStringList{u"locked.md"_s});
        QCOMPARE((*library)->editions.size(), 1);
    }

    void progressAndCancel()
    {
        const LibraryTree tree;
        for (int i = 0; i < 300; ++i)
            tree.write(QString::number(i) + u".md"_s, "# x\n");
        const auto files = files::FileTree::open(tree.dir.path());
        QVERIFY(files);
        std::atomic_bool cancel = false;
        std::atomic_int last = 0;
        std::atomic_int calls = 0;
        BuildOptions options;
        options.progress = [&](int done, int total) {
            ++calls;
            if (total != 300 || done > total)
                cancel = true;
            if (done == total)
                last = done;
        };
        QVERIFY(buildLibrary(**files, options, cancel));
        QCOMPARE(last.load(), 300);
        QVERIFY(calls >= 2);

        options.progress = [&](int, int) { cancel = true; };
        const auto stopped = buildLibrary(**files, options, cancel);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestLibraryBuilder)
#include "tst_librarybuilder.moc"
