// SPDX-License-Identifier: Apache-2.0
//
// A German word finds its compounds too, behind all that has the word itself.
#include "tests/app/workspace/searchedlibrary.h"

using namespace diglot;
using namespace diglot::test;
using namespace Qt::StringLiterals;

class TestCompounds : public QObject
{
    Q_OBJECT

private:
    Result<article::SearchResult> ask(const QString &query, const QString &reading, int limit = 20)
    {
        article::SearchRequest asked = request(query);
        asked.reading = LocaleTag::fromString(reading).value_or(LocaleTag());
        asked.limit = limit;
        return m_reader->search(asked);
    }

private slots:
    void initTestCase()
    {
        // The compound where it counts most, the word where it counts least.
        writeArticle(m_tree, u"de-DE/compound.md"_s, "Produktschlüssel",
                     "Der Produktschlüssel ist ein Produktschlüssel.", "The product key.");
        writeArticle(m_tree, u"de-DE/joined.md"_s, "Kontenschlüssel", "Kontenschlüssel von Konten.",
                     "The account key.");
        writeArticle(m_tree, u"de-DE/word.md"_s, "Haus",
                     "In einem langen Satz von vielem anderen liegt am Ende auch ein Schlüssel.",
                     "There is one.");
        writeArticle(m_tree, u"de-DE/words.md"_s, "Schlüssel", "Die Schlüssel liegen da.",
                     "They are there.");
        writeArticle(m_tree, u"de-DE/product.md"_s, "Produkt", "Das Produkt.", "The product.");
        writeArticle(m_tree, u"en-US/english.md"_s, "Keyboard", "A keyboard and a key; a board.",
                     "A keyboard and a key; a board.");
        writeArticle(m_tree, u"en-US/key.md"_s, "Keyboards", "Keyboards.", "Keyboards.");
        m_reader = indexOf(m_tree, m_folder.filePath(u"x.index"_s));
        QVERIFY(m_reader);
    }

    void found_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("reading");
        QTest::addColumn<QStringList>("words");     // first, in this order
        QTest::addColumn<QStringList>("compounds"); // behind them, in any
        const QString de = u"de-DE"_s;
        const QStringList words{u"words.md"_s, u"word.md"_s};
        const QStringList compounds{u"compound.md"_s, u"joined.md"_s};
        const QStringList none;
        QTest::newRow("the word first") << u"Schlüssel"_s << de << words << compounds;
        QTest::newRow("only German, by the filter")
            << u"Schlüssel locale:de-DE"_s << QString() << words << compounds;
        QTest::newRow("read in English") << u"Schlüssel"_s << u"en-US"_s << words << none;
        QTest::newRow("in no language") << u"Schlüssel"_s << QString() << words << none;
        QTest::newRow("its very words") << u"\"Schlüssel\""_s << de << words << none;
        QTest::newRow("in titles") << u"title:Schlüssel"_s << de << words.mid(0, 1) << none;
        QTest::newRow("English has none") << u"key"_s << u"en-US"_s << none << none;
    }
    void found()
    {
        QFETCH(QString, query);
        QFETCH(QString, reading);
        QFETCH(QStringList, words);
        QFETCH(QStringList, compounds);
        const auto answer = ask(query, reading);
        QVERIFY(answer);
        QStringList keys = keysOf(answer);
        if (words.isEmpty()) {
            QVERIFY2(!keys.contains(u"key.md"_s), qPrintable(keys.join(u' ')));
            return;
        }
        QCOMPARE(answer->corrected, QString());
        QCOMPARE(keys.mid(0, words.size()), words);
        QStringList behind = keys.mid(words.size());
        behind.sort();
        QCOMPARE(behind, compounds);
        QCOMPARE(answer->found, int(keys.size()));
        QCOMPARE(answer->facets.locales, (QMap<QString, int>{{u"de-DE"_s, int(keys.size())}}));
    }

    // Counts do not depend on how many are shown.
    void limit()
    {
        for (int limit = 0; limit <= 5; ++limit) {
            const auto answer = ask(u"Schlüssel"_s, u"de-DE"_s, limit);
            QVERIFY(answer);
            QCOMPARE(answer->hits.size(), qMin(limit, 4));
            QCOMPARE(answer->found, 4);
        }
    }

    // The passage shows why, and so does the page.
    void marks()
    {
        const auto answer = ask(u"Schlüssel"_s, u"de-DE"_s);
        QVERIFY(answer);
        for (const article::Hit &hit : answer->hits)
            QVERIFY2(!hit.marks.isEmpty(), qPrintable(hit.article.key));
        article::SearchRequest asked = request(u"Schlüssel"_s);
        asked.reading = *LocaleTag::fromString(u"de-DE"_s);
        const auto marks = m_reader->marks(
            asked, {{u"Der Produktschlüssel"_s, asked.reading}, {u"Das Produkt"_s, asked.reading}});
        QVERIFY(marks);
        QCOMPARE(marks->at(0), (QList<article::Range>{{4, 20}}));
        QVERIFY(marks->at(1).isEmpty());
    }

private:
    LibraryTree m_tree;
    QTemporaryDir m_folder;
    std::unique_ptr<search::IndexReader> m_reader;
};

QTEST_GUILESS_MAIN(TestCompounds)
#include "tst_compounds.moc"
