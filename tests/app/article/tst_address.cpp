// SPDX-License-Identifier: Apache-2.0
#include "app/article/address.h"

#include <QTest>

using namespace diglot;
using namespace diglot::article;
using namespace Qt::StringLiterals;

class TestAddress : public QObject
{
    Q_OBJECT

private slots:
    // Names of folders and files are what a system allows: the browser engine hands back what it
    // was given, spelt its own way, and that has to be the same address.
    void comesBack_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"plain",     "two words",    "100%",    "a%20b",  "c#",       "a&b=c;d", "what?",
              "plus+plus", "\"quoted\"",   "<angle>", "it's",   "[square]", "{curly}", "a|b^c`d",
              "\u00fcber", "\u6587\u5eab", "a:b@c",   "~tilde", "(round)",  "$,!*"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void comesBack()
    {
        QFETCH(QString, name);
        Address address{{name, name + u"/a "_s + name + u".md"_s},
                        *LocaleTag::fromString(u"de-DE"),
                        *LocaleTag::fromString(u"en-US"),
                        View::Reading,
                        7,
                        name};
        const QUrl url = address.toUrl();
        QVERIFY(url.isValid());
        QCOMPARE(url, QUrl::fromEncoded(url.toEncoded()));
        QCOMPARE(url, QUrl(url.toString(QUrl::FullyEncoded)));
        QCOMPARE(Address::fromUrl(url), std::optional(address));
    }

    // A collection's backslash is a name's letter; in a key it would be another system's path.
    void backslashes()
    {
        Address address{
            {u"a\\b"_s, u"c.md"_s}, *LocaleTag::fromString(u"de-DE"), {}, View::Facing, 0, {}};
        QCOMPARE(Address::fromUrl(address.toUrl()), std::optional(address));
        QCOMPARE(address.toUrl(), QUrl::fromEncoded(address.toUrl().toEncoded()));
        address.article.key = u"a\\..\\b.md"_s;
        QCOMPARE(Address::fromUrl(address.toUrl()), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
