// SPDX-License-Identifier: Apache-2.0
#include "app/parse/bilingualtext.h"

#include "tests/app/workspace/librarytree.h"

using namespace diglot;
using namespace diglot::test;
using namespace Qt::StringLiterals;

using article::Freshness;

namespace {

constexpr char english[] = "---\ntitle: Title\n---\n# Title\n";

QByteArray englishHash()
{
    return parse::sourceHash(english);
}

Freshness freshnessOf(const article::LibraryPtr &library, const QString &path)
{
    const article::Edition *edition = library->editionAt(path);
    return edition ? edition->freshness : Freshness::Unknown;
}

} // namespace

class TestFreshness : public QObject
{
    Q_OBJECT

private slots:
    // Two translations: their hashes, days of handoff, and what becomes of the first and second.
    void siblings_data()
    {
        QTest::addColumn<QByteArray>("hash1");
        QTest::addColumn<QByteArray>("day1");
        QTest::addColumn<QByteArray>("hash2");
        QTest::addColumn<QByteArray>("day2");
        QTest::addColumn<Freshness>("first");
        QTest::addColumn<Freshness>("second");
        const QByteArray a = hashOf('a');
        const QByteArray b = hashOf('b');
        QTest::newRow("older source")
            << a << QByteArray("05/05/2020") << b << QByteArray("05/19/2021")
            << Freshness::BehindSibling << Freshness::Current;
        QTest::newRow("days as numbers, not text")
            << a << QByteArray("12/31/2019") << b << QByteArray("01/01/2020")
            << Freshness::BehindSibling << Freshness::Current;
        QTest::newRow("same source")
            << a << QByteArray("05/05/2020") << a << QByteArray("05/19/2021") << Freshness::Current
            << Freshness::Current;
        QTest::newRow("one day") << a << QByteArray("05/05/2020") << b << QByteArray("05/05/2020")
                                 << Freshness::Unknown << Freshness::Unknown;
        QTest::newRow("no day") << a << QByteArray("soon") << b << QByteArray("05/05/2020")
                                << Freshness::Unknown << Freshness::Unknown;
        QTest::newRow("no hash") << QByteArray() << QByteArray("05/05/2020") << b
                                 << QByteArray("05/19/2021") << Freshness::Unknown
                                 << Freshness::Unknown;
    }
    void siblings()
    {
        QFETCH(QByteArray, hash1);
        QFETCH(QByteArray, day1);
        QFETCH(QByteArray, hash2);
        QFETCH(QByteArray, day2);
        const LibraryTree tree;
        tree.article(u"ru-RU/a.md"_s, "A", "ru-RU", hash1, day1);
        tree.article(u"zh-TW/a.md"_s, "A", "zh-TW", hash2, day2);
        const auto library = tree.build();
        QVERIFY(library);
        QTEST(freshnessOf(*library, u"ru-RU/a.md"_s), "first");
        QTEST(freshnessOf(*library, u"zh-TW/a.md"_s), "second");
        const article::Edition *first = (*library)->editionAt(u"ru-RU/a.md"_s);
        QCOMPARE(first->newerEdition, first->isBehind() ? u"zh-TW/a.md"_s : QString());
    }

    // Where the English file lies, and whether it is the one that was translated.
    void checkout_data()
    {
        QTest::addColumn<QString>("path"); // of the English file; "overlay:…" in the chosen folder
        QTest::addColumn<bool>("found");
        QTest::newRow("same collection") << u"en-US/docs/a.md"_s << true;
        QTest::newRow("docset of that name elsewhere") << u"live/en-US/Docs/a.md"_s << true;
        QTest::newRow("docset of another name") << u"live/en-US/other/a.md"_s << false;
        QTest::newRow("chosen folder") << u"overlay:docs/a.md"_s << true;
        QTest::newRow("chosen folder of locales") << u"overlay:en-US/docs/a.md"_s << true;
        QTest::newRow("chosen folder is the docset") << u"overlay:a.md"_s << true;
        QTest::newRow("nowhere") << u"en-US/docs/b.md"_s << false;
    }
    void checkout()
    {
        QFETCH(QString, path);
        QFETCH(bool, found);
        const bool chosen = path.startsWith("overlay:"_L1);
        for (const bool same : {true, false}) {
            const LibraryTree tree;
            const LibraryTree overlay;
            const QByteArray hash = same ? englishHash() : hashOf('0');
            tree.write(u"ru-RU/docs/docfx.json"_s, "{}");
            tree.article(u"ru-RU/docs/a.md"_s, "A", "ru-RU", hash);
            const QString file = path.section(u':', -1);
            (chosen ? overlay : tree).write(file, english);
            if (!chosen)
                tree.write(file.section(u'/', 0, -2) + u"/docfx.json"_s, "{}");
            workspace::BuildOptions options;
            if (chosen)
                options.overlayFolder = overlay.dir.path();
            const auto library = tree.build(options);
            QVERIFY(library);
            const Freshness expected = !found ? Freshness::Unknown
                                       : same ? Freshness::Current
                                              : Freshness::BehindCheckout;
            QCOMPARE(freshnessOf(*library, u"ru-RU/docs/a.md"_s), expected);
            if (expected == Freshness::BehindCheckout)
                QCOMPARE((*library)->editionAt(u"ru-RU/docs/a.md"_s)->newerEdition, file);
        }
    }

    void dateDecidesNothing()
    {
        const LibraryTree tree;
        for (const char *locale : {"ru-RU", "zh-TW"})
            tree.write(QLatin1StringView(locale) + u"/a.md"_s,
                       QByteArray("---\nms.date: ") +
                           (*locale == 'r' ? "01/01/2024" : "01/01/2010") +
                           "\nms.openlocfilehash: " + hashOf(*locale) +
                           "\nms.lasthandoff: 05/05/2020\n---\n# A\n");
        const auto library = tree.build();
        QVERIFY(library);
        QCOMPARE(freshnessOf(*library, u"ru-RU/a.md"_s), Freshness::Unknown);
        QCOMPARE(freshnessOf(*library, u"zh-TW/a.md"_s), Freshness::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestFreshness)
#include "tst_freshness.moc"
