// SPDX-License-Identifier: Apache-2.0
//
// The last word of a query goes on as a restriction, with the values that the library has.
#include "tests/app/workspace/searchedlibrary.h"
#include "tests/support/bilingual.h"

#include "app/search/query.h"

using namespace diglot;
using namespace diglot::test;
using namespace diglot::workspace;
using namespace Qt::StringLiterals;

class TestCompletions : public QObject
{
    Q_OBJECT

private:
    void write(const QString &path, const QByteArray &facts, const QString &text)
    {
        m_tree.write(path, "---\ntitle: Fees\n" + facts + "\n---\n# Fees\n\n" + bilingual(text));
    }

    QList<article::Completion> ask(const QString &typed, const QString &reading = {},
                                   int limit = 20)
    {
        const auto found = m_reader->completions(
            typed, LocaleTag::fromString(reading).value_or(LocaleTag()), limit);
        return found ? *found : QList<article::Completion>{{u"error"_s, {}, {}, 0, 0, 0, false}};
    }

    static QStringList textsOf(const QList<article::Completion> &completions)
    {
        QStringList texts;
        for (const article::Completion &one : completions)
            texts << one.text;
        return texts;
    }

private slots:
    void initTestCase()
    {
        m_tree.write(u"ru-RU/help/docfx.json"_s, "{}");
        write(u"ru-RU/help/a.md"_s, "ms.date: 03/01/2019\nms.translationtype: MT\nms.topic: how-to",
              u"⟦**Соответствующие роли**: агент поддержки | Агент продаж‖"
              "**Appropriate roles**: Helpdesk agent | Sales agent⟧\n\n"
              "⟦**Применимо к**: Портал \"А\"‖**Applies to**: Portal \"A\"⟧"_s);
        write(u"ru-RU/help/deep/b.md"_s,
              "ms.date: 03/01/2021\nms.translationtype: HT\nms.topic: overview",
              u"⟦**Соответствующие роли**: агент поддержки‖"
              "**Appropriate roles**: Helpdesk agent⟧"_s);
        write(u"de-DE/help/deep/b.md"_s, "ms.date: 03/01/2022\nms.topic: overview",
              u"⟦**Geeignete Rollen**: Kundenberater‖**Appropriate roles**: Helpdesk agent⟧"_s);
        m_reader = indexOf(m_tree, m_folder.filePath(u"x.index"_s));
        QVERIFY(m_reader);
    }

    void words_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("reading");
        QTest::addColumn<QStringList>("texts");
        const QString none;
        const auto row = [](const char *name, const QString &typed, const QString &reading,
                            const QStringList &texts) {
            QTest::newRow(name) << typed << reading << texts;
        };
        row("one letter", u"t"_s, none, {});
        row("a name", u"ti"_s, none, {u"title:"_s});
        row("several names", u"to"_s, none, {u"topic:"_s});
        row("all of it", u"ROLE"_s, none, {u"role:"_s});
        row("behind other words", u"reset password loc"_s, none, {u"locale:"_s});
        row("behind a phrase", u"\"a b\" be"_s, none, {u"before:"_s});
        row("more than a name", u"titles"_s, none, {});
        row("another word follows", u"ti "_s, none, {});
        row("in a phrase", u"\"the ti"_s, none, {});
        row("excluded", u"a -ti"_s, none, {u"title:"_s});
        row("what is excluded", u"-role:s"_s, none, {u"role:\"Sales agent\""_s});
        row("a dash", u"a -"_s, none, {});
        row("no name of ours", u"note:"_s, none, {});
        row("a title has words of its own", u"title:"_s, none, {});
        row("nothing", u""_s, none, {});
        row("roles, most articles first", u"role:"_s, none,
            {u"role:\"Helpdesk agent\""_s, u"role:\"Sales agent\""_s});
        row("roles in Russian", u"role:"_s, u"ru-RU"_s,
            {u"role:\"агент поддержки\""_s, u"role:\"Агент продаж\""_s});
        row("a beginning is enough", u"role:s"_s, none, {u"role:\"Sales agent\""_s});
        row("a part, where nothing begins so", u"role:esk"_s, none, {u"role:\"Helpdesk agent\""_s});
        row("a word within", u"role:agent"_s, none,
            {u"role:\"Helpdesk agent\""_s, u"role:\"Sales agent\""_s});
        row("by another language", u"role:kundenb"_s, u"en-US"_s, {u"role:\"Helpdesk agent\""_s});
        row("by the source's name", u"role:help"_s, u"ru-RU"_s, {u"role:\"агент поддержки\""_s});
        row("in quotes", u"x role:\"sales a"_s, none, {u"role:\"Sales agent\""_s});
        row("all of it in quotes", u"role:\"Sales agent\""_s, none, {});
        row("all of it, quote open", u"role:\"sales AGENT"_s, none, {});
        row("a quote cannot be typed", u"product:"_s, none, {});
        row("locales", u"locale:"_s, none, {u"locale:ru-RU"_s, u"locale:de-DE"_s});
        row("a language by its name", u"locale:deu"_s, none, {u"locale:de-DE"_s});
        row("types", u"type:"_s, none, {u"type:human"_s, u"type:machine"_s});
        row("a type", u"type:m"_s, none, {u"type:machine"_s});
        row("topics", u"topic:"_s, none, {u"topic:how-to"_s, u"topic:overview"_s});
        row("a topic", u"topic:o"_s, none, {u"topic:overview"_s});
        row("docsets", u"docset:"_s, none, {u"docset:help"_s});
        row("folders", u"key:"_s, none, {u"key:help/"_s, u"key:help/deep/"_s});
        row("a folder within", u"key:dee"_s, none, {u"key:help/deep/"_s});
        row("before", u"before:"_s, none, {u"before:2023"_s, u"before:2022"_s, u"before:2020"_s});
        row("after", u"after:202"_s, none, {u"after:2021"_s, u"after:2020"_s});
        row("sides", u"side:s"_s, none, {u"side:source"_s});
        row("nobody", u"role:xyz"_s, none, {});
        row("hostile", u"role:\"%_*"_s, none, {});
    }
    void words()
    {
        QFETCH(QString, typed);
        QFETCH(QString, reading);
        QTEST(textsOf(ask(typed, reading)), "texts");
    }

    // What is offered is understood, and finds as many articles as it says.
    void valuesFind()
    {
        for (const QString &name : {u"role"_s, u"topic"_s, u"docset"_s, u"locale"_s, u"type"_s,
                                    u"side"_s, u"before"_s, u"after"_s, u"key"_s}) {
            const auto offered = ask(name + u':', u"ru-RU"_s);
            QVERIFY2(!offered.isEmpty(), qPrintable(name));
            for (const article::Completion &one : offered) {
                QVERIFY2(search::parseQuery(one.text).words.isEmpty(), qPrintable(one.text));
                const auto found = m_reader->search(request(one.text));
                QVERIFY(found);
                if (one.articles > 0)
                    QVERIFY2(found->found == one.articles, qPrintable(one.text));
                QVERIFY2(ask(one.text).isEmpty() || name == u"key"_s, qPrintable(one.text));
            }
        }
    }

    // Certain: no word of a text, so it may stand before what is found.
    void certain_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("certain");
        QTest::newRow("a name") << u"title"_s << false;
        QTest::newRow("no value yet") << u"role:"_s << true;
        QTest::newRow("a part of a word") << u"role:age"_s << true;
        QTest::newRow("a whole word") << u"role:agent"_s << false;
        QTest::newRow("a part of a year") << u"before:202"_s << true;
    }
    void certain()
    {
        QFETCH(QString, typed);
        const auto offered = ask(typed);
        QVERIFY(!offered.isEmpty());
        for (const article::Completion &one : offered)
            QTEST(one.certain, "certain");
    }

    void placeAndLimit()
    {
        const auto offered = ask(u"a  \"b c\" role:\"he"_s);
        QCOMPARE(offered.size(), 1);
        QCOMPARE(offered.first().from, 9);
        QCOMPARE(offered.first().to, 17);
        QCOMPARE(ask(u"a -rol"_s).value(0).from, 3); // behind the dash
        QCOMPARE(offered.first().name, u"role"_s);
        QCOMPARE(offered.first().value, u"Helpdesk agent"_s);
        QCOMPARE(textsOf(ask(u"role:"_s, {}, 1)), QStringList{u"role:\"Helpdesk agent\""_s});
        QVERIFY(ask(u"ti"_s, {}, 0).isEmpty());
        QVERIFY(ask(QString(5000, u'x') + u" ti"_s).isEmpty());
    }

private:
    LibraryTree m_tree;
    QTemporaryDir m_folder;
    std::unique_ptr<search::IndexReader> m_reader;
};

QTEST_GUILESS_MAIN(TestCompletions)
#include "tst_completions.moc"
