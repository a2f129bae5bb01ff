// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/addressbook.h"

#include "app/workspace/pasted.h"
#include "tests/app/workspace/librarytree.h"
#include "tests/support/corpus.h"
#include "tests/support/slowness.h"

#include <QElapsedTimer>
#include <QRegularExpression>

using namespace diglot;
using namespace diglot::test;
using namespace diglot::workspace;
using namespace Qt::StringLiterals;

using article::ArticleId;
using article::Edition;
using Kind = Pasted::Kind;

namespace {

LocaleTag tag(const char *text)
{
    return *LocaleTag::fromString(QString::fromLatin1(text));
}

QByteArray published(const char *locale)
{
    return QByteArray("{\"docsets_to_publish\":[{\"docset_name\":\"guide-pr\","
                      "\"build_source_folder\":\"docs\",\"locale\":\"") +
           locale + "\"}]}";
}

// Two published locales, an English tree that is silent, and docsets of other forms.
struct Set : LibraryTree
{
    Set()
    {
        for (const char *locale : {"ru-RU", "zh-TW"}) {
            const QString root = QLatin1StringView(locale) + u"/"_s;
            write(root + u".openpublishing.publish.config.json"_s, published(locale));
            write(root + u".openpublishing.redirection.json"_s,
                  "{\"redirections\":[{\"source_path\":\"docs/old-name.md\","
                  "\"redirect_url\":\"/Guide/start\"}]}");
            write(root + u"docs/docfx.json"_s, R"({"build":{"dest":"Guide"}})");
            article(root + u"docs/start.md"_s, QByteArray("Begin ") + locale, locale);
            article(root + u"docs/Deep/Case-Name.md"_s, "Case", locale);
            article(root + u"docs/deep/index.md"_s, "Deep", locale);
            article(root + u"docs/with space & more.md"_s, "Space", locale);
            article(root + u"docs/c# at 100%.md"_s, "Sharp", locale);
            write(root + u"docs/faq.yml"_s, "### YamlMime:FAQ\ntitle: Questions\n");
            write(root + u"host/docfx.json"_s,
                  R"({"hostName":"help.example.com","build":{"dest":"desk/v2"}})");
            article(root + u"host/page.md"_s, "Page", locale);
            write(root + u"site/docfx.json"_s,
                  R"({"build":{"sitemap":{"baseUrl":"https://example.org/manual/"}}})");
            article(root + u"site/Part/One.md"_s, "One", locale);
            write(root + u"silent/docfx.json"_s, R"({"build":{}})");
            article(root + u"silent/quiet.md"_s, "Quiet", locale);
            article(root + u"loose.md"_s, "Loose", locale);
        }
        article(u"en-US/docs/start.md"_s, "Begin here: the first steps", "en-US");
        write(u"ru-RU/docs/ids.md"_s,
              "---\ntitle: Ids\nms.assetid: 5F5EB271-76EB-4305-BD1C-5D171DAFCCC9\n"
              "ms.locfileid: \"6051241\"\n---\n# Ids\n");
    }
};

} // namespace

class TestAddressBook : public QObject
{
    Q_OBJECT

    Set m_set;
    article::LibraryPtr m_library;

    [[nodiscard]] ArticleId id(const QString &key) const { return {u"."_s, key}; }

private slots:
    void initTestCase()
    {
        const auto library = m_set.build();
        QVERIFY2(library, library ? "" : qPrintable(library.error().toLine()));
        m_library = *library;
    }

    void publicAddress_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("anchor");
        QTest::addColumn<QString>("address");
        const QString learn = u"https://learn.microsoft.com/"_s;
        QTest::newRow("article") << u"docs/start.md"_s << u"ru-RU"_s << QString()
                                 << learn + u"ru-ru/guide/start"_s;
        QTest::newRow("anchor") << u"docs/start.md"_s << u"zh-TW"_s << u"first-step"_s
                                << learn + u"zh-tw/guide/start#first-step"_s;
        QTest::newRow("anchor of another script")
            << u"docs/start.md"_s << u"zh-TW"_s << u"步驟 1"_s
            << learn + u"zh-tw/guide/start#%E6%AD%A5%E9%A9%9F%201"_s;
        QTest::newRow("a locale without configuration")
            << u"docs/start.md"_s << u"en-US"_s << QString() << learn + u"en-us/guide/start"_s;
        QTest::newRow("a locale without edition")
            << u"docs/start.md"_s << u"de-DE"_s << QString() << learn + u"de-de/guide/start"_s;
        QTest::newRow("lower case") << u"docs/Deep/Case-Name.md"_s << u"ru-RU"_s << QString()
                                    << learn + u"ru-ru/guide/deep/case-name"_s;
        QTest::newRow("index") << u"docs/deep/index.md"_s << u"ru-RU"_s << QString()
                               << learn + u"ru-ru/guide/deep/"_s;
        QTest::newRow("yaml") << u"docs/faq.yml"_s << u"ru-RU"_s << QString()
                              << learn + u"ru-ru/guide/faq"_s;
        QTest::newRow("blanks") << u"docs/with space & more.md"_s << u"ru-RU"_s << QString()
                                << learn + u"ru-ru/guide/with%20space%20%26%20more"_s;
        QTest::newRow("host of its own") << u"host/page.md"_s << u"ru-RU"_s << QString()
                                         << u"https://help.example.com/ru-ru/desk/v2/page"_s;
        QTest::newRow("site of its own") << u"site/Part/One.md"_s << u"ru-RU"_s << QString()
                                         << u"https://example.org/manual/Part/One.html"_s;
        QTest::newRow("silent") << u"silent/quiet.md"_s << u"ru-RU"_s << QString() << QString();
        QTest::newRow("in no docset") << u"loose.md"_s << u"ru-RU"_s << QString() << QString();
        QTest::newRow("unknown") << u"none.md"_s << u"ru-RU"_s << QString() << QString();
    }
    void publicAddress()
    {
        QFETCH(QString, key);
        QFETCH(QString, locale);
        QFETCH(QString, anchor);
        QFETCH(QString, address);
        const AddressBook book(m_library, {});
        const LocaleTag wanted = *LocaleTag::fromString(locale);
        QCOMPARE(book.publicAddress(id(key), wanted, anchor), address);
        if (address.isEmpty())
            return;
        const auto found = book.find(QUrl(address));
        QVERIFY(found);
        QCOMPARE(found->articles, QList<ArticleId>{id(key)});
        QCOMPARE(found->anchor, anchor);
    }

    // The person's own forms fill what is silent, and win.
    void forms()
    {
        const AddressForms forms{{u"silent"_s, u"https://kb.example.net/{locale}/{path}.aspx"_s},
                                 {u"guide-pr"_s, u"https://guide.example.net/{path}?x=1"_s},
                                 {u"host"_s, u"http://intra.example.net/{file}/{locale}"_s},
                                 {QString(), u"https://rest.example.net/{locale}/{path}"_s}};
        const AddressBook book(m_library, forms);
        const auto is = [&](const QString &key, const QString &address) {
            QCOMPARE(book.publicAddress(id(key), tag("zh-TW")), address);
            const auto found = book.find(QUrl(address));
            QVERIFY2(found, qPrintable(address));
            QCOMPARE(found->articles, QList<ArticleId>{id(key)});
        };
        is(u"silent/quiet.md"_s, u"https://kb.example.net/zh-tw/quiet.aspx"_s);
        // A form with a query is none: the configuration's own counts.
        is(u"docs/start.md"_s, u"https://learn.microsoft.com/zh-tw/guide/start"_s);
        is(u"host/page.md"_s, u"http://intra.example.net/page/zh-tw"_s);
        is(u"loose.md"_s, u"https://rest.example.net/zh-tw/loose"_s);
    }

    void formsThatAreNone_data()
    {
        QTest::addColumn<QString>("form");
        for (const char *form :
             {"", "https://example.com/{locale}/", "ftp://example.com/{path}", "{path}",
              "javascript:alert({path})", "file:///{path}", "https://{path}",
              "https://example.com/{path}#x", "diglot://article/{locale}/{path}"})
            QTest::newRow(form) << QString::fromLatin1(form);
    }
    void formsThatAreNone()
    {
        QFETCH(QString, form);
        if (form == "https://{path}"_L1)
            QVERIFY(isAddressForm(form)); // strange, but the person's own
        else
            QVERIFY(!isAddressForm(form));
    }

    void pasted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("anchor");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QString &text, const QString &key,
                            const QString &anchor = {}, Kind kind = Kind::Web) {
            QTest::newRow(name) << text << key << anchor << int(kind);
        };
        const QString start = u"docs/start.md"_s;
        const QString learn = u"https://learn.microsoft.com/ru-ru/guide/start"_s;
        row("as built", learn, start);
        row("http", u"http://learn.microsoft.com/en-us/guide/start"_s, start);
        row("older host", u"https://docs.microsoft.com/ja-jp/guide/start"_s, start);
        row("trial host", u"https://review.learn.microsoft.com/en-us/guide/start?branch=x"_s,
            start);
        row("no scheme", u"learn.microsoft.com/en-us/guide/start"_s, start);
        row("no locale", u"https://learn.microsoft.com/guide/start"_s, start);
        row("query and anchor", learn + u"?view=latest&tabs=a#First"_s, start, u"First"_s);
        row("upper case", (learn + u"#first"_s).toUpper(), start, u"first"_s);
        row("slash", learn + u'/', start);
        row("ending", learn + u".md"_s, start);
        row("index", u"https://learn.microsoft.com/ru-ru/guide/deep/index"_s,
            u"docs/deep/index.md"_s);
        row("folder", u"https://learn.microsoft.com/ru-ru/guide/deep"_s, u"docs/deep/index.md"_s);
        row("text fragment", learn + u"#first:~:text=abc"_s, start, u"first"_s);
        row("redirected", u"https://learn.microsoft.com/de-de/guide/old-name"_s, start);
        row("in brackets", u"  <%1>. "_s.arg(learn), start);
        row("Markdown", u"see [the page](%1#a) there"_s.arg(learn), start, u"a"_s);
        row("in a mail",
            u"Hello,\nI did what %1 says, but nothing.\nhttps://example.com/x"_s.arg(learn), start);
        row("telephone's host", u"https://m.learn.microsoft.com/en-us/guide/start"_s, start);
        row("broken behind a slash", u"https://learn.microsoft.com/ru-ru/guide/deep/\ncase-name"_s,
            u"docs/Deep/Case-Name.md"_s);
        row("broken in a word, quoted",
            u"> See https://learn.microsoft.com/ru-ru/guide/deep/case-\r\n> name. Thanks"_s,
            u"docs/Deep/Case-Name.md"_s);
        row("broken twice", u"https://learn.microsoft.com/ru-ru/\n>> guide/deep/\n>> case-name"_s,
            u"docs/Deep/Case-Name.md"_s);
        row("before another line", u"https://learn.microsoft.com/ru-ru/guide/deep/\nThanks"_s,
            u"docs/deep/index.md"_s);
        row("anchor before another line", learn + u"#first\nThanks"_s, start, u"first"_s);
        row("mail filter",
            u"https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Flearn.microsoft"
            ".com%2Fru-ru%2Fguide%2Fstart%3Fview%3Dx%23first&data=05%7C01%7C&reserved=0"_s,
            start, u"first"_s);
        row("counter of clicks", u"https://www.example.com/url?sa=t&q="_s + learn + u"&usg=x"_s,
            start);
        row("archive", u"https://archive.example.org/web/2021/"_s + learn, start);
        row("defence", u"https://defence.example.com/v3/__%1__;!!AbC!d$ now"_s.arg(learn), start);
        row("wrapped twice",
            u"https://a.example.com/?u=https%3A%2F%2Fb.example.com%2F%3Fv%3D"
            "https%253A%252F%252Flearn.microsoft.com%252Fru-ru%252Fguide%252Fstart"_s,
            start);
        row("repository page",
            u"https://git.example.com/acme/guide.ru-ru/blob/live/docs/start.md#x"_s, start, u"x"_s,
            Kind::File);
        row("diglot", u"diglot://article/zh-TW/docs/start.md?view=facing#a"_s, start, u"a"_s,
            Kind::Address);
        row("key", start, start, {}, Kind::File);
        row("key with signs", u"docs/c# at 100%.md"_s, u"docs/c# at 100%.md"_s, {}, Kind::File);
        row("collection and key", u".:docs/start.md"_s, start, {}, Kind::File);
        row("library path", u"ru-RU/docs/start.md"_s, start, {}, Kind::File);
        row("absolute path", m_set.folder() + u"/zh-TW/docs/start.md"_s, start, {}, Kind::File);
        row("file address", u"file://"_s + m_set.folder() + u"/zh-TW/docs/faq.yml"_s,
            u"docs/faq.yml"_s, {}, Kind::File);
        row("another computer's path", uR"("C:\sets\guide.ru-ru\docs\Start.MD:12")"_s, start, {},
            Kind::File);
        row("path with an anchor", u"docs/start.md#there"_s, start, u"there"_s, Kind::File);
        row("asset id", u"5f5eb271-76eb-4305-bd1c-5d171dafccc9"_s, u"docs/ids.md"_s, {}, Kind::Id);
        row("asset id with its key", u"ms.assetid: 5F5EB271-76EB-4305-BD1C-5D171DAFCCC9"_s,
            u"docs/ids.md"_s, {}, Kind::Id);
        row("asset id in braces", u"{5F5EB271-76EB-4305-BD1C-5D171DAFCCC9}"_s, u"docs/ids.md"_s, {},
            Kind::Id);
        row("file id", u"ms.locfileid: \"6051241\""_s, u"docs/ids.md"_s, {}, Kind::Id);
        row("file id alone", u"6051241"_s, u"docs/ids.md"_s, {}, Kind::Id);
        row("title", u"begin here: the first steps"_s, start, {}, Kind::Title);
        row("title of another locale", u"«Begin ru-RU»"_s, start, {}, Kind::Title);
        row("a browser's tab", u"Begin zh-TW - Guide | Microsoft Learn"_s, start, {},
            Kind::TabTitle);
    }
    void pasted()
    {
        QFETCH(QString, text);
        QFETCH(QString, key);
        QFETCH(QString, anchor);
        QFETCH(int, kind);
        const AddressBook book(m_library, {});
        const auto found = findPasted(book, text, {tag("zh-TW"), {}});
        QVERIFY(found);
        QCOMPARE(found->address.article, id(key));
        QCOMPARE(found->address.anchor, anchor);
        QCOMPARE(int(found->kind), kind);
        QVERIFY(m_library->edition(found->address.article, found->address.locale));
    }

    void pastedNothing_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 "   ",
                                 "reset password",
                                 "https://learn.microsoft.com/",
                                 "https://learn.microsoft.com/en-us/guide/none",
                                 "https://example.com/guide/start",
                                 "https://learn.microsoft.com/en-us/guide/\nnone",
                                 "https://example.com/?u=https%3A%2F%2Fexample.com%2Fguide%2Fstart",
                                 "https://",
                                 "http://[",
                                 "diglot://article/ru-RU/../../etc/passwd",
                                 "diglot://article/ru-RU/docs/none.md",
                                 "/etc/passwd",
                                 "../docs/none.md",
                                 "start.txt",
                                 "12345",
                                 "00000000-0000-0000-0000-000000000000",
                                 "ms.locfileid: \"1\"",
                                 "The password cannot be reset. What now?",
                                 "\"'<>[](){}",
                                 "#anchor",
                                 "file:///"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("too long") << u"https://learn.microsoft.com/en-us/guide/start "_s +
                                         QString(30'000, u'x');
        QTest::newRow("one sign many times") << QString(19'000, u'(');
        QTest::newRow("wrapped many times")
            << u"https://example.com/?u="_s + u"https://example.com/?u="_s.repeated(800);
        QTest::newRow("many lines")
            << u"https://learn.microsoft.com/x"_s + u"\n> y"_s.repeated(4'000);
        QTest::newRow("deep path") << u"a/"_s.repeated(5'000) + u"b.md"_s;
    }
    void pastedNothing()
    {
        QFETCH(QString, text);
        const AddressBook book(m_library, {});
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!findPasted(book, text, {tag("ru-RU"), {}}));
        QVERIFY2(timer.elapsed() < 2'000 * Slowness, qPrintable(QString::number(timer.elapsed())));
    }

    // Every article of the corpus, in every locale, by every way of writing its address.
    void corpus()
    {
        SKIP_WITHOUT_CORPUS();
        const std::atomic_bool cancel = false;
        const auto tree = files::FileTree::open(test::corpus());
        QVERIFY(tree);
        const auto built = buildLibrary(**tree, {}, cancel);
        QVERIFY(built);
        const article::LibraryPtr &library = *built;
        QElapsedTimer timer;
        timer.start();
        // The hard cases lie in no docset; their form is the person's.
        const AddressBook book(
            library, {{QString(), u"https://docs.microsoft.com/{locale}/dynamics365/{path}"_s}});
        const qint64 made = timer.elapsed();
        const QRegularExpression form(
            u"^https://(learn|docs)\\.microsoft\\.com/[a-z]{2}-[a-z]{2}/"
            "(partner-center|partner-china|marketplace|dynamics365)/[a-z0-9%/._-]*$"_s);
        int addresses = 0;
        timer.restart();
        for (const Edition &edition : library->editions) {
            const ArticleId article{edition.collection, edition.key};
            const QString address = book.publicAddress(article, edition.locale);
            QVERIFY2(form.match(address).hasMatch(), qPrintable(edition.path + u' ' + address));
            const QString locale = edition.locale.toString().toLower();
            QVERIFY(address.contains(u'/' + locale + u'/'));
            QString english = address;
            english.replace(u'/' + locale + u'/', u"/en-us/"_s);
            for (const QString &text :
                 {address, english, address.toUpper(), address + u"?view=partnercenter-rest"_s,
                  address + u"#next-steps"_s, english + u"?view=x#next-steps"_s}) {
                const auto found = findPasted(book, text, {edition.locale, edition.collection});
                QVERIFY2(found, qPrintable(text));
                QVERIFY2(found->address.article == article, qPrintable(text));
                QVERIFY2(found->address.locale == edition.locale, qPrintable(text));
                QCOMPARE(found->address.anchor, text.contains(u'#') ? u"next-steps"_s : QString());
                ++addresses;
            }
        }
        qInfo("%d addresses of %d editions found in %lld ms, the book made in %lld ms", addresses,
              int(library->editions.size()), timer.elapsed(), made);
        QVERIFY(addresses > 6 * 1'000);
    }
};

QTEST_APPLESS_MAIN(TestAddressBook)
#include "tst_addressbook.moc"
