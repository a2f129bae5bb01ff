// SPDX-License-Identifier: Apache-2.0
//
// What is excluded, chosen or restricted leaves what a person is told it leaves.
#include "tests/app/workspace/searchedlibrary.h"

using namespace diglot;
using namespace diglot::test;
using namespace diglot::workspace;
using namespace Qt::StringLiterals;

using article::SearchFilter;
using article::SearchRequest;
using article::SearchResult;

namespace {

struct Choice
{
    QString name; // of value and facet
    int count = 0;
    std::function<void(SearchFilter &)> choose;
};

// Every value that is offered beside what was found.
QList<Choice> choicesOf(const SearchResult &result)
{
    QList<Choice> choices;
    const auto add = [&](const QString &facet, const QMap<QString, int> &counts, const auto &take) {
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            if (!it.key().isEmpty())
                choices.append({facet + it.key(), *it,
                                [take, value = it.key()](SearchFilter &f) { take(f, value); }});
        }
    };
    const article::Facets &facets = result.facets;
    add(u"locale "_s, facets.locales,
        [](SearchFilter &f, const QString &value) { f.locales = {*LocaleTag::fromString(value)}; });
    add(u"docset "_s, facets.docsets,
        [](SearchFilter &f, const QString &value) { f.docsets = {value}; });
    add(u"product "_s, facets.products,
        [](SearchFilter &f, const QString &value) { f.products = {value}; });
    add(u"role "_s, facets.roles, [](SearchFilter &f, const QString &value) { f.roles = {value}; });
    add(u"topic "_s, facets.topics,
        [](SearchFilter &f, const QString &value) { f.topics = {value}; });
    add(u"translation "_s, facets.translations, [](SearchFilter &f, const QString &value) {
        f.translation =
            value == u"machine"_s ? article::Translation::Machine : article::Translation::Human;
    });
    add(u"year "_s, facets.years, [](SearchFilter &f, const QString &value) {
        f.afterYear = value.toInt() - 1;
        f.beforeYear = value.toInt() + 1;
    });
    if (facets.behind > 0)
        choices.append({u"behind"_s, facets.behind, [](SearchFilter &f) { f.behind = true; }});
    if (facets.current > 0)
        choices.append({u"current"_s, facets.current, [](SearchFilter &f) { f.behind = false; }});
    for (Choice &choice : choices) {
        choice.choose = [choose = choice.choose](SearchFilter &filter) {
            choose(filter);
            filter.wholeNames = true;
        };
    }
    return choices;
}

} // namespace

class TestFiltering : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto write = [this](const QString &path, const QString &title, const QString &roles,
                                  const QString &text) {
            m_tree.write(path,
                         ("---\ntitle: "_L1 + title + "\nms.date: 05/01/2021\n---\n# "_L1 + title +
                          "\n\n**Appropriate roles**: "_L1 + roles + "\n\n"_L1 + text + u'\n')
                             .toUtf8());
        };
        write(u"en-US/change.md"_s, u"Change a password"_s, u"Admin"_s,
              u"Choose a new password.\n\n## Later\n\nReset it when it is lost."_s);
        write(u"en-US/reset.md"_s, u"Reset a password"_s, u"Global admin"_s,
              u"The new password comes by mail."_s);
        write(u"en-US/policy.md"_s, u"Password policy"_s, u"Admin | Agent"_s,
              u"Eight letters, one of them a digit."_s);
        write(u"en-US/invoice.md"_s, u"Invoices"_s, u"Billing admin"_s, u"Pay in time."_s);
        write(u"de-DE/invoice.md"_s, u"Rechnungen"_s, u"Billing admin"_s, u"Pünktlich zahlen."_s);
        m_reader = indexOf(m_tree, m_folder.filePath(u"x.index"_s));
        QVERIFY(m_reader);
        m_sample = indexOf(QStringLiteral(DIGLOT_SOURCE_DIR "/resources/library"),
                           m_folder.filePath(u"sample.index"_s));
        QVERIFY(m_sample);
    }

    void finds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("keys");
        const QString change = u"change"_s;
        const QString invoice = u"invoice"_s;
        const QString policy = u"policy"_s;
        const QString reset = u"reset"_s;
        QTest::newRow("a word in another section")
            << u"password -lost"_s << QStringList{policy, reset};
        QTest::newRow("a word anywhere") << u"password -reset"_s << QStringList{policy};
        QTest::newRow("a phrase") << u"password -\"new password\""_s << QStringList{policy};
        QTest::newRow("by what another language says") << u"pay -Rechnungen"_s << QStringList();
        QTest::newRow("a beginning") << u"password -polic*"_s << QStringList{change, reset};
        QTest::newRow("nothing but a word") << u"-password"_s << QStringList{invoice};
        QTest::newRow("a word that is nowhere")
            << u"-qqxxqqzz"_s << QStringList{change, invoice, policy, reset};
        QTest::newRow("a role without a word")
            << u"role:admin -reset"_s << QStringList{invoice, policy};
        QTest::newRow("a locale without a word") << u"locale:de-DE -zahlen"_s << QStringList();
        QTest::newRow("a title without one")
            << u"title:password -title:reset"_s << QStringList{change, policy};
        QTest::newRow("the beginning of a title")
            << u"title:pass* -title:reset"_s << QStringList{change, policy};
        QTest::newRow("a phrase that is nowhere, or a word")
            << u"\"qqxx qqzz\" OR invoices"_s << QStringList{invoice};
        QTest::newRow("a word, or a phrase that is nowhere")
            << u"invoices OR \"qqxx qqzz\""_s << QStringList{invoice};
        QTest::newRow("one of two phrases that are nowhere")
            << u"password \"qqxx\" OR \"qqzz\""_s << QStringList();
        QTest::newRow("a choice beside a word before it")
            << u"invoices \"qqxx qqzz\" OR title:policy"_s << QStringList{policy};
        QTest::newRow("one of two locales")
            << u"locale:de-DE OR locale:fr-FR invoices"_s << QStringList{invoice};
        QTest::newRow("empty quotes restrict nothing")
            << u"invoices role:\"\""_s << QStringList{invoice};
    }
    void finds()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, keys);
        QStringList found = keysOf(m_reader->search(request(query)));
        found.sort();
        for (QString &key : keys)
            key += u".md"_s;
        QCOMPARE(found, keys);
    }

    // Letter by letter, what stands in quotes is found before the closing one is there.
    void phraseThatIsBeingTyped_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("found");
        QTest::newRow("a word") << u"\"chan"_s << true;
        QTest::newRow("words") << u"\"change a pass"_s << true;
        QTest::newRow("a letter") << u"\"change a p"_s << true;
        QTest::newRow("in a title") << u"title:\"change a pas"_s << true;
        QTest::newRow("other words") << u"\"change a word"_s << false;
        QTest::newRow("closed") << u"\"change a pass\""_s << false;
        QTest::newRow("followed by a blank") << u"\"change a pass "_s << false;
    }
    void phraseThatIsBeingTyped()
    {
        QFETCH(QString, query);
        SearchRequest asked = request(query);
        asked.unfinished = true;
        const QStringList keys = keysOf(m_reader->search(asked));
        QTEST(keys.contains(u"change.md"_s), "found");
        asked.unfinished = false;
        QVERIFY(!keysOf(m_reader->search(asked)).contains(u"change.md"_s));
    }

    // Titles are offered where nothing but their words is typed.
    void titlesOffered_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("offered");
        QTest::newRow("words") << u"change"_s << true;
        QTest::newRow("without a word") << u"change -password"_s << false;
        QTest::newRow("restricted") << u"change role:agent"_s << false;
        QTest::newRow("a hyphen") << u"change - a"_s << true;
    }
    void titlesOffered()
    {
        QFETCH(QString, typed);
        const auto found = m_reader->suggest(typed, {}, {}, 10);
        QVERIFY(found);
        QTEST(!found->isEmpty(), "offered");
    }

    // A value chosen beside the results is that very one; what is typed holds as well.
    void typedAndChosen()
    {
        SearchRequest asked = request(u"role:admin"_s);
        asked.filter.roles = {u"Admin"_s};
        asked.filter.wholeNames = true;
        QStringList keys = keysOf(m_reader->search(asked));
        keys.sort();
        QCOMPARE(keys, (QStringList{u"change.md"_s, u"policy.md"_s}));
        asked.query = u"role:agent"_s;
        QCOMPARE(keysOf(m_reader->search(asked)), QStringList{u"policy.md"_s});
        asked.query = u"-role:agent"_s;
        QCOMPARE(keysOf(m_reader->search(asked)), QStringList{u"change.md"_s});
        // What nothing is called wholly means what has it in its name.
        asked.query.clear();
        asked.filter.roles = {u"billing"_s};
        QCOMPARE(keysOf(m_reader->search(asked)), QStringList{u"invoice.md"_s});
    }

    // Choosing a value leaves as many articles as stand beside it, alone and beside another.
    void counts_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("reading");
        for (const QString &reading : {u"ru-RU"_s, u"zh-TW"_s, QString()}) {
            for (const QString &query : {u"password"_s, u"reset the password"_s, u"пароль"_s,
                                         u"密碼"_s, u"side:target code"_s, u"role:agent"_s,
                                         u"customer -invoice"_s, u"before:2027 portal"_s})
                QTest::addRow("%s, %s", qPrintable(query), qPrintable(reading)) << query << reading;
        }
    }
    void counts()
    {
        QFETCH(QString, query);
        QFETCH(QString, reading);
        SearchRequest asked = request(query);
        asked.reading = LocaleTag::fromString(reading).value_or(LocaleTag());
        asked.limit = 0;
        const auto all = m_sample->search(asked);
        QVERIFY(all && all->found > 0);
        const QList<Choice> choices = choicesOf(*all);
        QVERIFY(choices.size() > 5);
        for (const Choice &first : choices) {
            asked.filter = {};
            first.choose(asked.filter);
            const auto some = m_sample->search(asked);
            QVERIFY(some);
            QVERIFY2(
                some->found == first.count,
                qPrintable(u"%1: %2, said %3"_s.arg(first.name).arg(some->found).arg(first.count)));
            const SearchFilter filter = asked.filter;
            for (const Choice &second : choicesOf(*some)) {
                asked.filter = filter;
                second.choose(asked.filter);
                const auto few = m_sample->search(asked);
                const bool same = first.name.section(u' ', 0, 0) == second.name.section(u' ', 0, 0);
                QVERIFY(few);
                QVERIFY2(same || few->found == second.count,
                         qPrintable(u"%1 + %2: %3, said %4"_s.arg(first.name, second.name)
                                        .arg(few->found)
                                        .arg(second.count)));
            }
        }
    }

private:
    LibraryTree m_tree;
    QTemporaryDir m_folder;
    std::unique_ptr<search::IndexReader> m_reader;
    std::unique_ptr<search::IndexReader> m_sample;
};

QTEST_GUILESS_MAIN(TestFiltering)
#include "tst_filtering.moc"
