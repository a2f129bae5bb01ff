// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/librarybuilder.h"
#include "app/workspace/pathfinder.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace diglot;
using namespace diglot::workspace;
using namespace Qt::StringLiterals;

using article::Edition;
using article::Freshness;
using article::LibraryPtr;

// The library half of the workspace over real articles.
class TestCorpus : public QObject
{
    Q_OBJECT

    LibraryPtr m_corpus;

    static LibraryPtr open(const QString &path)
    {
        const std::atomic_bool cancel = false;
        const auto tree = files::FileTree::open(QStringLiteral(DIGLOT_CORPUS) + path);
        if (!tree)
            return nullptr;
        auto library = buildLibrary(**tree, {}, cancel);
        return library ? *library : nullptr;
    }

private slots:
    void initTestCase()
    {
        if (!QDir(QStringLiteral(DIGLOT_CORPUS)).exists())
            QSKIP("The corpus is not there: " DIGLOT_CORPUS);
        m_corpus = open({});
        QVERIFY(m_corpus);
    }

    void rootsAndCollections()
    {
        QStringList roots;
        for (const article::LocaleRoot &root : m_corpus->roots)
            roots.append(root.path + u' ' + root.collection + u' ' + root.locale.toString());
        QCOMPARE(roots, (QStringList{u"hard-cases/ar-SA hard-cases ar-SA"_s,
                                     u"hard-cases/ru-RU hard-cases ru-RU"_s,
                                     u"partner-center-live/en-US partner-center-live en-US"_s,
                                     u"partner-center-live/ru-RU partner-center-live ru-RU"_s,
                                     u"partner-center/de-DE partner-center de-DE"_s,
                                     u"partner-center/ru-RU partner-center ru-RU"_s,
                                     u"partner-center/zh-TW partner-center zh-TW"_s,
                                     u"seeds/ru-RU seeds ru-RU"_s, u"seeds/zh-TW seeds zh-TW"_s}));
    }

    // Articles as the issue counts them: Markdown and YAML articles without README, CONTRIBUTING,
    // contents and includes. Counted here from the names alone.
    void articles_data()
    {
        QTest::addColumn<QString>("root");
        QTest::addColumn<int>("articles");
        QTest::newRow("ru-RU") << u"partner-center/ru-RU"_s << 377;
        QTest::newRow("zh-TW") << u"partner-center/zh-TW"_s << 361;
        QTest::newRow("de-DE") << u"partner-center/de-DE"_s << 356;
        QTest::newRow("live ru-RU") << u"partner-center-live/ru-RU"_s << 377;
        QTest::newRow("seeds ru-RU") << u"seeds/ru-RU"_s << 1;
        QTest::newRow("hard cases") << u"hard-cases/ar-SA"_s << 15;
    }
    void articles()
    {
        QFETCH(QString, root);
        int found = 0;
        for (const Edition &edition : m_corpus->editions)
            found += edition.path.startsWith(root + u'/') ? 1 : 0;
        QTEST(found, "articles");
    }

    // format.md counts README and CONTRIBUTING too, which are no articles: 31 segments a locale.
    void segments_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<int>("segments");
        QTest::newRow("ru-RU") << u"ru-RU"_s << 32360 - 31;
        QTest::newRow("zh-TW") << u"zh-TW"_s << 30445 - 31;
        QTest::newRow("de-DE") << u"de-DE"_s << 30537 - 31;
    }
    void segments()
    {
        QFETCH(QString, locale);
        int found = 0;
        for (const Edition &edition : m_corpus->editions) {
            if (edition.collection == "partner-center"_L1 && edition.locale.toString() == locale)
                found += edition.segments;
        }
        QTEST(found, "segments");
    }

    void problems()
    {
        for (const Problem &problem : m_corpus->problems)
            QVERIFY2(problem.file.endsWith("gdap-faq.md"_L1), qPrintable(problem.file));
    }

    void seeds()
    {
        const LibraryPtr seeds = open(u"/seeds"_s);
        QVERIFY(seeds);
        QCOMPARE(seeds->articles.size(), 1);
        const article::ArticleId id = seeds->find(u"partner-center/customer-self-support.md"_s);
        QCOMPARE(id.collection, u"."_s);
        const Edition *russian = seeds->edition(id, *LocaleTag::fromString(u"ru-RU"));
        const Edition *chinese = seeds->edition(id, *LocaleTag::fromString(u"zh-TW"));
        QVERIFY(russian && chinese);
        QCOMPARE(russian->freshness, Freshness::Current);
        QCOMPARE(chinese->freshness, Freshness::BehindSibling);
        QCOMPARE(chinese->newerEdition, russian->path);
        QCOMPARE(chinese->translation, article::Translation::Machine);
        QCOMPARE(chinese->handedOff, QDate(2020, 5, 5));
        QCOMPARE(chinese->date, QDate(2019, 11, 20));
        QCOMPARE(russian->segments, 11);
        QVERIFY(chinese->title.startsWith(u"客戶自我支援"));
    }

    // What the survey found of the newest known source among siblings: zh-TW mostly, ru-RU never.
    void behindSiblings()
    {
        QMap<QString, int> behind;
        for (const Edition &edition : m_corpus->editions) {
            if (edition.collection == "partner-center"_L1 &&
                edition.freshness == Freshness::BehindSibling)
                ++behind[edition.locale.toString()];
        }
        QCOMPARE(behind.value(u"ru-RU"_s), 0);
        QCOMPARE(behind.value(u"de-DE"_s), 33);
        QCOMPARE(behind.value(u"zh-TW"_s), 290);
    }

    // The English tree is two years younger than all translations.
    void behindCheckout()
    {
        int behind = 0;
        for (const Edition &edition : m_corpus->editions) {
            if (edition.path.startsWith("partner-center-live/ru-RU/"_L1)) {
                QVERIFY(edition.freshness == Freshness::Unknown ||
                        edition.freshness == Freshness::BehindCheckout);
                behind += edition.isBehind() ? 1 : 0;
                QCOMPARE(edition.isBehind(), !edition.newerEdition.isEmpty());
            }
        }
        QVERIFY2(behind > 250, qPrintable(QString::number(behind)));
    }

    void contents_data()
    {
        QTest::addColumn<QString>("root");
        QTest::addColumn<int>("nodes");
        QTest::newRow("ru-RU") << u"partner-center/ru-RU"_s << 413 + 1;
        QTest::newRow("zh-TW") << u"partner-center/zh-TW"_s << 400 + 1;
        QTest::newRow("de-DE") << u"partner-center/de-DE"_s << 397 + 1;
    }
    void contents()
    {
        QFETCH(QString, root);
        int found = 0;
        int placed = 0;
        const PathFinder finder(*m_corpus);
        const std::function<void(const QList<article::TocNode> &)> count =
            [&](const QList<article::TocNode> &nodes) {
                for (const article::TocNode &node : nodes) {
                    ++found;
                    placed += finder.find(node.file, node.href).article.isValid() ? 1 : 0;
                    count(node.children);
                }
            };
        for (const article::LocaleRoot &candidate : m_corpus->roots) {
            if (candidate.path != root)
                continue;
            for (const article::Docset &docset : candidate.docsets)
                count(docset.toc);
        }
        QVERIFY2(placed >= 320, qPrintable(QString::number(placed)));
        // The survey's nodes, and one that gathers the contents of Archive, which is in no docset.
        QTEST(found, "nodes");
    }

    // The relative links of the live form, counted without fences and comments being taken out:
    // within a few of what the survey found (format.md, "rel. links"), redirections followed.
    void links()
    {
        static const QRegularExpression link(u"\\]\\(([^)\\s]+)"_s);
        static const QRegularExpression other(u"^(#|/|https?:|mailto:)"_s);
        const PathFinder finder(*m_corpus);
        const auto tree = files::FileTree::open(QStringLiteral(DIGLOT_CORPUS));
        QVERIFY(tree);
        int found = 0;
        int caseDiffers = 0;
        int broken = 0;
        for (const QString &path : m_corpus->files) {
            if (!path.startsWith("partner-center-live/ru-RU"_L1) || !path.endsWith(".md"_L1))
                continue;
            const QByteArray bytes = (*tree)->read(path, 1 << 20).value_or({});
            auto matches = link.globalMatch(QString::fromUtf8(bytes));
            while (matches.hasNext()) {
                const QString href = matches.next().captured(1);
                if (href.contains(other))
                    continue;
                const Destination destination = finder.find(path, href);
                ++found;
                caseDiffers += destination.caseDiffers ? 1 : 0;
                broken += destination.kind == Destination::Kind::Nowhere ? 1 : 0;
            }
        }
        QVERIFY2(qAbs(found - 1480) <= 15, qPrintable(QString::number(found)));
        QCOMPARE(caseDiffers, 5);
        QVERIFY2(qAbs(broken - (147 - 9)) <= 5, qPrintable(QString::number(broken)));
    }
};

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
