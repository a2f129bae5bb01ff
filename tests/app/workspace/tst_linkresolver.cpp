// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/linkresolver.h"

#include "tests/app/workspace/librarytree.h"

#include <QElapsedTimer>

using namespace diglot;
using namespace diglot::test;
using namespace diglot::workspace;
using namespace Qt::StringLiterals;

using Kind = render::Target::Kind;

namespace {

constexpr char docfx[] = "{\"build\":{\"content\":[],\"dest\":\"guide\"}}";
constexpr char redirections[] =
    "{\"redirections\":["
    "{\"source_path\":\"docs/old.md\",\"redirect_url\":\"/guide/deep/b\"},"
    "{\"source_path\":\"docs/older.md\",\"redirect_url\":\"old.md\"},"
    "{\"source_path\":\"docs/round.md\",\"redirect_url\":\"/guide/about\"},"
    "{\"source_path\":\"docs/about.md\",\"redirect_url\":\"/guide/round\"},"
    "{\"source_path\":\"docs/away.md\",\"redirect_url\":\"https://example.org/x\"},"
    "{\"source_path\":\"docs/place.md\",\"redirect_url\":\"/guide/a#there\"}]}";

// Two locales and an English tree, with one article that only the English has.
struct Set : LibraryTree
{
    Set()
    {
        for (const char *locale : {"en-US", "ru-RU"}) {
            const QString root = QLatin1StringView(locale) + u"/"_s;
            write(root + u"docs/docfx.json"_s, docfx);
            write(root + u".openpublishing.redirection.json"_s, redirections);
            article(root + u"docs/a.md"_s, "A", locale);
            article(root + u"docs/deep/b.md"_s, "B", locale);
            article(root + u"docs/deep/index.md"_s, "Index", locale);
            write(root + u"docs/faq.yml"_s, "### YamlMime:FAQ\ntitle: F\n");
            write(root + u"docs/Case-Name.md"_s, "# Case\n");
            write(root + u"docs/with space.md"_s, "# Space\n");
            write(root + u"docs/README.md"_s, "# Read me\n");
            write(root + u"docs/T\u00fcr.md"_s, "# Composed\n");
            write(root + u"docs/Gru\u0308n.md"_s, "# In parts\n");
            write(root + u"docs/\u1112\u1161\u11ab.md"_s, "# Hangul in parts\n");
        }
        article(u"en-US/docs/english.md"_s, "English", "en-US");
        article(u"zh-TW/docs/chinese.md"_s, "Chinese", "zh-TW");
        write(u"ru-RU/docs/own.png"_s, "x");
        write(u"en-US/docs/media/english.png"_s, "x");
        write(u"ru-RU/docs/paper.pdf"_s, "x");
    }
};

} // namespace

class TestLinkResolver : public QObject
{
    Q_OBJECT

    Set m_set;
    article::LibraryPtr m_library;

    [[nodiscard]] LinkResolver resolver() const
    {
        article::Address from;
        from.article = {u"."_s, u"docs/a.md"_s};
        from.locale = *LocaleTag::fromString(u"ru-RU");
        from.with = *LocaleTag::fromString(u"zh-TW");
        from.view = article::View::Interleaved;
        from.segment = 104;
        from.anchor = u"here"_s;
        return {m_library, from};
    }

private slots:
    void initTestCase()
    {
        const auto library = m_set.build();
        QVERIFY(library);
        m_library = *library;
    }

    void links_data()
    {
        QTest::addColumn<QString>("href");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("key"); // or the address of what is no article
        QTest::addColumn<QString>("anchor");
        const auto row = [](const char *name, const QString &href, Kind kind, const QString &key,
                            const QString &anchor = {}) {
            QTest::newRow(name) << href << kind << key << anchor;
        };
        row("composed name, in parts", u"Tu%CC%88r.md"_s, Kind::Article, u"docs/T\u00fcr.md"_s);
        row("name in parts, composed", u"gr%C3%BCn.md"_s, Kind::Article, u"docs/Gru\u0308n.md"_s);
        row("name in parts, as it is", u"Gru\u0308n.md"_s, Kind::Article, u"docs/Gru\u0308n.md"_s);
        row("syllable", u"\ud55c.md"_s, Kind::Article, u"docs/\u1112\u1161\u11ab.md"_s);
        const QString b = u"docs/deep/b.md"_s;
        row("relative", u"deep/b.md"_s, Kind::Article, b);
        row("with dots", u"./deep/../deep/b.md"_s, Kind::Article, b);
        row("anchor", u"deep/b.md#part"_s, Kind::Article, b, u"part"_s);
        row("encoded anchor", u"deep/b.md#%D1%87"_s, Kind::Article, b, u"ч"_s);
        row("anchor alone", u"#part"_s, Kind::Article, u"docs/a.md"_s, u"part"_s);
        row("query", u"deep/b.md?toc=/guide/toc.json&x=1#part"_s, Kind::Article, b, u"part"_s);
        row("backslashes", u"deep\\b.md"_s, Kind::Article, b);
        row("encoded", u"with%20space.md"_s, Kind::Article, u"docs/with space.md"_s);
        row("blanks around", u"  deep/b.md "_s, Kind::Article, b);
        row("docset's root", u"~/deep/b.md"_s, Kind::Article, b);
        row("locale's root", u"~/docs/deep/b.md"_s, Kind::Article, b);
        row("yaml", u"faq.yml"_s, Kind::Article, u"docs/faq.yml"_s);
        row("folder", u"deep/"_s, Kind::Article, u"docs/deep/index.md"_s);
        row("case", u"case-name.md"_s, Kind::Article, u"docs/Case-Name.md"_s);
        row("public", u"/guide/deep/b"_s, Kind::Article, b);
        row("public with ending", u"/guide/deep/b.md"_s, Kind::Article, b);
        row("public yaml", u"/guide/faq"_s, Kind::Article, u"docs/faq.yml"_s);
        row("public folder", u"/guide/deep/"_s, Kind::Article, u"docs/deep/index.md"_s);
        row("public by docset's folder", u"/docs/deep/b"_s, Kind::Article, b);
        row("public with locale", u"/de-de/guide/deep/b#x"_s, Kind::Article, b, u"x"_s);
        row("whole address", u"https://learn.microsoft.com/ru-ru/guide/deep/b?view=x#y"_s,
            Kind::Article, b, u"y"_s);
        row("old host", u"http://docs.microsoft.com/guide/a"_s, Kind::Article, u"docs/a.md"_s);
        row("redirected", u"old.md"_s, Kind::Article, b);
        row("redirected twice", u"older.md#z"_s, Kind::Article, b, u"z"_s);
        row("redirected to a place", u"place.md"_s, Kind::Article, u"docs/a.md"_s, u"there"_s);
        row("redirected, own anchor", u"place.md#mine"_s, Kind::Article, u"docs/a.md"_s, u"mine"_s);
        row("redirected away", u"away.md"_s, Kind::External, u"https://example.org/x"_s);
        row("redirected in a circle", u"round.md"_s, Kind::Missing, {});
        row("not localized", u"english.md#e"_s, Kind::NotLocalized, u"docs/english.md"_s, u"e"_s);
        row("in another locale", u"chinese.md"_s, Kind::NotLocalized, u"docs/chinese.md"_s);
        row("web", u"https://example.org/a b?c#d"_s, Kind::External,
            u"https://example.org/a%20b?c#d"_s);
        row("web without scheme", u"//example.org/x"_s, Kind::External, u"https://example.org/x"_s);
        row("mail", u"mailto:a@example.org"_s, Kind::External, u"mailto:a@example.org"_s);
        row("another set", u"/azure/x?y=1"_s, Kind::External,
            u"https://learn.microsoft.com/azure/x?y=1"_s);
        row("public, gone", u"/guide/none"_s, Kind::External,
            u"https://learn.microsoft.com/guide/none"_s);
        row("picture", u"own.png"_s, Kind::Picture, u"diglot://asset/ru-RU/docs/own.png"_s);
        row("gone", u"none.md"_s, Kind::Missing, {});
        row("no article", u"paper.pdf"_s, Kind::Missing, {});
        row("readme", u"README.md"_s, Kind::Missing, {});
        row("nothing", QString(), Kind::Article, u"docs/a.md"_s);
        row("out of the library", u"../../../../etc/passwd"_s, Kind::Missing, {});
        row("script", u"javascript:alert(1)"_s, Kind::Missing, {});
        row("script in capitals", u"JaVaScRiPt:alert(1)"_s, Kind::Missing, {});
        row("file", u"file:///etc/passwd"_s, Kind::Missing, {});
        row("data", u"data:text/html,x"_s, Kind::Missing, {});
        row("own scheme", u"diglot://article/ru-RU/x"_s, Kind::Missing, {});
        row("drive", u"C:\\x.md"_s, Kind::Missing, {});
        row("web without host", u"https:///x"_s, Kind::Missing, {});
    }
    void links()
    {
        QFETCH(QString, href);
        QFETCH(Kind, kind);
        QFETCH(QString, key);
        QFETCH(QString, anchor);
        const render::Target target = resolver().link(href, u"ru-RU/docs/a.md"_s);
        QCOMPARE(int(target.kind), int(kind));
        if (kind == Kind::Missing) {
            QVERIFY(target.url.isEmpty());
            QVERIFY(!target.note.isEmpty());
        } else if (kind == Kind::Article || kind == Kind::NotLocalized) {
            const auto address = article::Address::fromUrl(QUrl(target.url));
            QVERIFY2(address, qPrintable(target.url));
            QCOMPARE(address->article.key, key);
            QCOMPARE(address->anchor, anchor);
            // The page's languages and view are kept, its place is not.
            QCOMPARE(address->locale.toString(), u"ru-RU"_s);
            QCOMPARE(address->with.toString(), u"zh-TW"_s);
            QCOMPARE(address->view, article::View::Interleaved);
            QCOMPARE(address->segment, 0);
            const QStringList otherwise{u"case-name.md"_s, u"Tu%CC%88r.md"_s, u"gr%C3%BCn.md"_s,
                                        u"\ud55c.md"_s};
            QCOMPARE(target.note.isEmpty(), kind == Kind::Article && !otherwise.contains(href));
        } else {
            QCOMPARE(target.url, key);
        }
    }

    // An English tree elsewhere is the only place where its articles can be shown.
    void articleOfAnotherCollection()
    {
        const LibraryTree tree;
        tree.write(u"sxs/ru-RU/docs/docfx.json"_s, docfx);
        tree.article(u"sxs/ru-RU/docs/a.md"_s, "A", "ru-RU");
        tree.write(u"live/en-US/DOCS/docfx.json"_s, docfx);
        tree.article(u"live/en-US/DOCS/b.md"_s, "B", "en-US");
        const auto library = tree.build();
        QVERIFY(library);
        article::Address from;
        from.article = {u"sxs"_s, u"docs/a.md"_s};
        from.locale = *LocaleTag::fromString(u"ru-RU");
        const render::Target target =
            LinkResolver(*library, from).link(u"b.md"_s, u"sxs/ru-RU/docs/a.md"_s);
        QCOMPARE(int(target.kind), int(Kind::NotLocalized));
        const auto address = article::Address::fromUrl(QUrl(target.url));
        QVERIFY(address);
        QCOMPARE(address->article, (article::ArticleId{u"live"_s, u"DOCS/b.md"_s}));
        QCOMPARE(address->locale.toString(), u"en-US"_s);
    }

    void pictures_data()
    {
        QTest::addColumn<QString>("src");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("url");
        QTest::newRow("own") << u"own.png"_s << Kind::Picture
                             << u"diglot://asset/ru-RU/docs/own.png"_s;
        QTest::newRow("case") << u"OWN.png"_s << Kind::Picture
                              << u"diglot://asset/ru-RU/docs/own.png"_s;
        QTest::newRow("english") << u"media/english.png"_s << Kind::NotLocalized
                                 << u"diglot://asset/en-US/docs/media/english.png"_s;
        QTest::newRow("absolute") << u"/guide/media/english.png"_s << Kind::NotLocalized
                                  << u"diglot://asset/en-US/docs/media/english.png"_s;
        QTest::newRow("gone") << u"none.png"_s << Kind::Missing << QString();
        QTest::newRow("web") << u"https://example.org/x.png"_s << Kind::Missing << QString();
        QTest::newRow("article") << u"a.md"_s << Kind::Missing << QString();
        QTest::newRow("data") << u"data:image/png;base64,xx"_s << Kind::Missing << QString();
        QTest::newRow("out") << u"../../../secret.png"_s << Kind::Missing << QString();
    }
    void pictures()
    {
        QFETCH(QString, src);
        QFETCH(Kind, kind);
        const render::Target target = resolver().picture(src, u"ru-RU/docs/a.md"_s);
        QCOMPARE(int(target.kind), int(kind));
        QTEST(target.url, "url");
    }

    void redirectionsInManyRoots()
    {
        const LibraryTree tree;
        for (int root = 0; root < 12; ++root) {
            const QString folder = QString::number(root) + u"/ru-RU/"_s;
            QByteArrayList rules;
            for (int i = 0; i < 8; ++i)
                rules.append("{\"source_path\":\"docs/" + QByteArray::number(i) +
                             ".md\",\"redirect_url\":\"/guide/" + QByteArray::number(i + 1) +
                             "\"}");
            tree.write(folder + u".openpublishing.redirection.json"_s,
                       "{\"redirections\":[" + rules.join(',') + "]}");
            tree.write(folder + u"docs/docfx.json"_s, docfx);
            tree.article(folder + u"docs/a.md"_s, "A", "ru-RU");
        }
        const auto library = tree.build();
        QVERIFY(library);
        QElapsedTimer timer;
        timer.start();
        (void)resolveFile(**library, u"0/ru-RU/docs/a.md"_s, u"/guide/0"_s);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }

    void overlayFolder()
    {
        const LibraryTree tree;
        tree.article(u"a.md"_s, "A", "ru-RU");
        const LibraryTree overlay;
        overlay.write(u"media/x.png"_s, "x");
        BuildOptions options;
        options.overlayFolder = overlay.dir.path();
        const auto library = tree.build(options);
        QVERIFY(library);
        const FileReference found = resolveFile(**library, u"a.md"_s, u"media/X.png"_s);
        QCOMPARE(found.path, u"media/x.png"_s);
        QVERIFY(found.inOverlay && found.fromOverlay && found.caseDiffers);
        article::Address from;
        from.article = {u"."_s, u"a.md"_s};
        from.locale = *LocaleTag::fromString(u"ru-RU");
        const render::Target target =
            LinkResolver(*library, from).picture(u"media/x.png"_s, u"a.md"_s);
        QCOMPARE(target.url, u"diglot://overlay/media/x.png"_s);
    }

    void namesThatDifferInCaseOnly()
    {
        const LibraryTree tree;
        tree.write(u"A.md"_s, "# Upper\n");
        tree.write(u"a.md"_s, "# Lower\n");
        const auto library = tree.build();
        QVERIFY(library);
        for (const QString &name : {u"A.md"_s, u"a.md"_s}) {
            const FileReference found = resolveFile(**library, u"A.md"_s, name);
            QCOMPARE(found.path, name);
            QVERIFY(!found.caseDiffers);
        }
    }
};

QTEST_GUILESS_MAIN(TestLinkResolver)
#include "tst_linkresolver.moc"
