// SPDX-License-Identifier: Apache-2.0
// The quick reading of units gives what the whole parsing gives.
#include "app/parse/documentparser.h"
#include "app/parse/units.h"
#include "tests/support/bilingual.h"
#include "tests/support/corpus.h"

#include <QDirIterator>
#include <QTest>

using namespace diglot;
using namespace Qt::StringLiterals;
using test::bilingual;

namespace {

QStringList shown(const QList<article::Unit> &units)
{
    QStringList texts;
    for (const article::Unit &unit : units)
        texts.append(u"%1=%2@%3"_s.arg(unit.id, unit.target).arg(unit.line));
    return texts;
}

// What differs between both readings of a file, empty for nothing.
QString difference(const QByteArray &bytes, const QString &name)
{
    const auto document = parse::parseDocument(bytes, name);
    const auto units = parse::parseUnits(bytes, name);
    if (document.has_value() != units.has_value())
        return u"one is refused"_s;
    if (!document)
        return document.error().what == units.error().what ? QString() : u"other errors"_s;
    if (document->pictures != units->pictures)
        return u"%1 pictures, %2 pictures"_s.arg(document->pictures).arg(units->pictures);
    const QString all = shown(document->units).join(u'\n');
    const QString quick = shown(units->units).join(u'\n');
    return all == quick ? QString() : all + u"\n---\n"_s + quick;
}

} // namespace

class TestUnits final : public QObject
{
    Q_OBJECT

private slots:
    void areThoseOfTheDocument_data();
    void areThoseOfTheDocument();
    void ofTheLibraryOfTheHelp();
    void ofTheCorpus();
    void areKnownToBeTheSame_data();
    void areKnownToBeTheSame();
};

void TestUnits::areThoseOfTheDocument_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("units");
    const auto row = [](const char *tag, const QByteArray &bytes, const QStringList &units,
                        const QString &name = u"a.md"_s) {
        QTest::newRow(tag) << bytes << name << units;
    };
    const QByteArray head = "---\ntitle: Name\nDescription: About\nms.date: 1\nkeywords:\n"
                            "- one\n- two\n---\n";
    row("empty", "", {});
    row("front matter", head + bilingual(u"⟦Да.‖Yes.⟧\n"_s),
        {u"title=Name@2"_s, u"description=About@3"_s, u"keywords=one, two@5"_s});
    row("front matter that does not end", "---\ntitle: Name\n", {});
    row("picture", head.first(16) + "---\nText ![a house](a.png).\n",
        {u"title=Name@2"_s, u"alt:0=a house@4"_s});
    row("pictures of sentences are counted",
        bilingual(u"⟦![дом](a.png)‖![house](a.png)⟧\n\n![a tree](b.png)\n"_s),
        {u"alt:1=a tree@3"_s});
    row("pictures in sentences alone", bilingual(u"⟦![дом](a.png)‖![house](a.png)⟧\n"_s), {});
    row("colons", ":::image source=\"a.png\" alt-text=\"a house\":::\n", {u"alt:0=a house@1"_s});
    row("colons with blanks", "::: image source=\"a.png\" alt-text=\"a house\":::\n",
        {u"alt:0=a house@1"_s});
    row("picture in code", "```\n![a house](a.png)\n```\n", {});
    row("broken UTF-8", "---\ntitle: N\xff\n---\n", {u"title=N\uFFFD@2"_s});
    row("YAML", "### YamlMime:FAQ\ntitle: Name\nsummary: See ![it](a.png)\n",
        {u"yaml:title=Name@2"_s, u"yaml:summary=See ![it](a.png)@3"_s}, u"a.yml"_s);
    row("YAML that is no article", "a: b\n", {}, u"a.yml"_s);
    row("YAML that cannot be read", "### YamlMime:FAQ\na: [\n", {}, u"a.yml"_s);
    row("too large", QByteArray(parse::maxArticleBytes + 1, 'a'), {});
}

void TestUnits::areThoseOfTheDocument()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, name);
    QFETCH(const QStringList, units);
    QCOMPARE(difference(bytes, name), QString());
    const auto found = parse::parseUnits(bytes, name);
    QCOMPARE(found ? shown(found->units) : QStringList(), units);
}

void TestUnits::ofTheLibraryOfTheHelp()
{
    int files = 0;
    QDirIterator walk(QStringLiteral(DIGLOT_SOURCE_DIR) + u"/resources/library"_s,
                      {u"*.md"_s, u"*.yml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        const QString differs = difference(test::readBytes(path), path);
        QVERIFY2(differs.isEmpty(), qPrintable(path + u'\n' + differs));
        ++files;
    }
    QVERIFY(files > 50);
}

void TestUnits::ofTheCorpus()
{
    SKIP_WITHOUT_CORPUS();
    for (const QString &path : test::corpusFiles({u"*.md"_s, u"*.yml"_s})) {
        const QString differs = difference(test::readBytes(path), path);
        QVERIFY2(differs.isEmpty(), qPrintable(path + u'\n' + differs));
    }
}

void TestUnits::areKnownToBeTheSame_data()
{
    QTest::addColumn<QString>("before"); // short form of a bilingual file
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("same");
    const auto picture = u"![a house](a.png)\n\n"_s;
    QTest::newRow("another translation")
        << picture + u"⟦Да.‖Yes.⟧\n"_s << picture + u"⟦Так.‖Yes.⟧\n"_s << true;
    QTest::newRow("another source")
        << picture + u"⟦Да.‖Yes.⟧\n"_s << picture + u"⟦Да.‖Yes!⟧\n"_s << true;
    QTest::newRow("one more picture in a sentence")
        << picture + u"⟦Да.‖Yes.⟧\n"_s << picture + u"⟦Да.‖Yes ![x](x.png).⟧\n"_s << false;
    QTest::newRow("another alternative text") << picture << u"![a tree](a.png)\n\n"_s << false;
    QTest::newRow("another text beside a picture")
        << picture + u"One.\n"_s << picture + u"Two.\n"_s << false;
    QTest::newRow("another text without pictures")
        << u"---\ntitle: a\n---\nOne.\n"_s << u"---\ntitle: a\n---\nTwo.\n"_s << true;
    QTest::newRow("another title")
        << u"---\ntitle: a\n---\nOne.\n"_s << u"---\ntitle: b\n---\nOne.\n"_s << false;
    QTest::newRow("the first picture") << u"One.\n"_s << u"One.\n\n![a](a.png)\n"_s << false;
}

void TestUnits::areKnownToBeTheSame()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const bool, same);
    const QByteArray then = bilingual(before);
    const QByteArray now = bilingual(after);
    QCOMPARE(parse::haveSameUnits(then, now, u"a.md"_s), same);
    QCOMPARE(parse::haveSameUnits(now, then, u"a.md"_s), same);
    QVERIFY(parse::haveSameUnits(then, then, u"a.md"_s));
    QVERIFY(!parse::haveSameUnits(then, now, u"a.yml"_s)); // any byte may be a unit's
}

QTEST_GUILESS_MAIN(TestUnits)
#include "tst_units.moc"
