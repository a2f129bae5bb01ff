// SPDX-License-Identifier: Apache-2.0
// A library made to do harm, read by the real program: it must end soon, in bounded memory, report
// what it could not read, and never read what lies outside.
#include "tests/app/cli/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace diglot::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray canary = "canary-8c1f41d2";
constexpr qint64 mebibyte = 1024 * 1024;

QByteArray repeated(const QByteArray &piece, int count)
{
    return piece.repeated(count);
}

// Each level names the one before it nine times: 9^levels scalars if it were expanded.
QByteArray aliasBomb(int levels)
{
    QByteArray yaml = "---\na0: &a0 [x,x,x,x,x,x,x,x,x]\n";
    for (int level = 1; level < levels; ++level) {
        const QByteArray before = "*a" + QByteArray::number(level - 1);
        const QByteArray name = "a" + QByteArray::number(level);
        yaml += name + ": &" + name + " [" + repeated(before + ",", 8) + before + "]\n";
    }
    return yaml + "title: *a" + QByteArray::number(levels - 1) + "\n---\n# Bomb\n";
}

QByteArray wideTable(int columns, int rows)
{
    return repeated("|a", columns) + "|\n" + repeated("|-", columns) + "|\n" +
           repeated("|\n", rows);
}

} // namespace

class TestHostile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void files_data();
    void files();
    void library_data();
    void library();
    void namedPipe();
    void named_data();
    void named();

private:
    [[nodiscard]] QString library(const QString &name) const
    {
        return m_folder.filePath(u"library/"_s + name);
    }
    void writeTexts();
    void writeLinks();
    // Runs with limits and looks at what must hold for every run.
    [[nodiscard]] static Run runLimited(const QStringList &arguments);
    static void staysInside(const Run &run);

    QTemporaryDir m_folder;
    QStringList m_reported; // files that have to be named on standard error
};

void TestHostile::initTestCase()
{
    QVERIFY(m_folder.isValid());
    writeFile(m_folder.filePath(u"outside/canary.md"_s),
              "# " + canary + "\n\n" + segment(101, canary, canary) + "\n");
    writeTexts();
    writeLinks();
}

void TestHostile::writeTexts()
{
    // With a segment a file is parsed for every verb.
    const QByteArray sentence = segment(101, "Satz", "Sentence") + "\n";
    writeFile(library(u"good.md"_s), "# Good\n\n" + segment(101, "gut", "good") + "\n");
    writeFile(library(u"huge.md"_s),
              repeated(segment(101, "groß", "large") + "\n\n", 400'000).left(50 * mebibyte));
    writeFile(library(u"utf8.md"_s), "# Broken \xff\xfe\xc3\x28\xed\xa0\x80\n\n" +
                                         segment(101, "\xe2\x28", "\xf8") + "\n");
    writeFile(library(u"nul.md"_s), "# Nul\n\n" + QByteArray(3, '\0') + segment(101, "a", "b"));
    writeFile(library(u"aliases.md"_s), aliasBomb(30));
    writeFile(library(u"aliases.yml"_s), "### YamlMime:FAQ\n" + aliasBomb(30).mid(4));
    writeFile(library(u"TOC.yml"_s), repeated("- items:\n  ", 1) + aliasBomb(30).mid(4));
    writeFile(library(u"nestedyaml.yml"_s), "### YamlMime:FAQ\ntitle: " + repeated("[", 100'000));
    writeFile(library(u"docfx.json"_s), repeated("[", 200'000));
    writeFile(library(u".openpublishing.redirection.json"_s), repeated("{\"a\":", 100'000));
    int nest = 0;
    for (const char *opener : {"> ", "- ", "[", "*a ", "![l", "`", "<div>", "&amp;", "(", "<!--"}) {
        writeFile(library(u"nest%1.md"_s.arg(nest++)),
                  repeated(opener, 20'000) + "x\n\n" + sentence);
    }
    writeFile(library(u"www.md"_s), repeated("www._", 20'000) + "\n\n" + sentence);
    writeFile(library(u"pipes.md"_s), repeated("|x", 20'000) + "\n\n" + sentence);
    writeFile(library(u"table.md"_s), wideTable(1000, 1000) + "\n" + sentence);
    writeFile(library(u"spans.md"_s), repeated("<span data-ttu-id=\"0a1b2-101\">", 20'000));
    writeFile(library(u"columns.md"_s), repeated(":::row:::\n:::column:::\n", 5'000));
    writeFile(library(u"include.md"_s), "[!INCLUDE [me](include.md)]\n");
    writeFile(library(u"outside.md"_s), "[!INCLUDE [out](../outside/canary.md)]\n"
                                        "[!INCLUDE [out](~/../outside/canary.md)]\n"
                                        "![out](../outside/canary.md)\n");
    m_reported = {u"huge.md"_s};
}

void TestHostile::writeLinks()
{
    const QString outside = m_folder.filePath(u"outside"_s);
    QVERIFY(QFile::link(outside + u"/canary.md"_s, library(u"link.md"_s)));
    QVERIFY(QFile::link(u"../outside/canary.md"_s, library(u"relative.md"_s)));
    QVERIFY(QFile::link(outside, library(u"folder"_s)));
    QVERIFY(QFile::link(library(u"."_s), library(u"loop"_s)));
    QVERIFY(QFile::link(u"/dev/zero"_s, library(u"zero.md"_s)));
    QCOMPARE(mkfifo(library(u"pipe.md"_s).toUtf8().constData(), 0600), 0);
    m_reported += {u"link.md"_s, u"relative.md"_s, u"folder"_s, u"zero.md"_s, u"pipe.md"_s};

    writeFile(library(u"locked.md"_s), "# " + canary + "\n");
    QVERIFY(QFile::setPermissions(library(u"locked.md"_s), {}));
    QFile locked(library(u"locked.md"_s));
    if (locked.open(QIODevice::ReadOnly)) // root may read it all the same
        QVERIFY(QFile::remove(library(u"locked.md"_s)));
    else
        m_reported += u"locked.md"_s;
}

Run TestHostile::runLimited(const QStringList &arguments)
{
    RunOptions options;
    options.addressSpaceMiB = 2048;
    options.timeoutMs = 240'000;
    return runCli(arguments, options);
}

void TestHostile::staysInside(const Run &run)
{
    QVERIFY2(run.code >= 0, run.err.right(2000).constData());
    QVERIFY(!run.out.contains(canary));
    QVERIFY(!run.err.contains(canary));
}

void TestHostile::files_data()
{
    QTest::addColumn<QString>("verb");
    QTest::newRow("segments") << u"segments"_s;
    QTest::newRow("roundtrip") << u"roundtrip"_s;
    QTest::newRow("info") << u"info"_s;
}
void TestHostile::files()
{
    QFETCH(QString, verb);
    const Run run = runLimited({verb, m_folder.filePath(u"library"_s)});
    staysInside(run);
    QCOMPARE(run.code, 0);
    for (const QString &name : std::as_const(m_reported))
        QVERIFY2(run.err.contains("warning: " + name.toUtf8()), qPrintable(name));
    qInfo("%s: %lld ms, %lld MiB at most", qPrintable(verb), run.milliseconds, run.peakKiB / 1024);
}

void TestHostile::library_data()
{
    QTest::addColumn<QString>("article");
    for (const char *name : {"good.md", "utf8.md", "nul.md", "aliases.md", "www.md", "pipes.md",
                             "table.md", "spans.md", "columns.md", "include.md", "outside.md"})
        QTest::newRow(name) << QString::fromLatin1(name);
}
void TestHostile::library()
{
    QFETCH(QString, article);
    const Run run = runLimited({u"render"_s, m_folder.filePath(u"library"_s), article,
                                u"--locale"_s, u"en-US"_s, u"--view"_s, u"facing"_s});
    staysInside(run);
    // Shown, or refused with a reason; never half a page.
    QVERIFY(run.code == 0 ? run.out.trimmed().endsWith("</html>") : !run.err.isEmpty());
}

void TestHostile::namedPipe()
{
    // Nobody writes into it: a program that opens it waits for ever.
    const Run run = runLimited({u"segments"_s, library(u"pipe.md"_s)});
    QCOMPARE(run.code, 3);
    QCOMPARE(run.errLines().size(), 1);
}

void TestHostile::named_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("device") << u"/dev/zero"_s;
    QTest::newRow("huge") << library(u"huge.md"_s);
    QTest::newRow("link to a device") << library(u"zero.md"_s);
}
void TestHostile::named()
{
    QFETCH(QString, path);
    const Run run = runLimited({u"text"_s, path, u"--side=target"_s});
    QCOMPARE(run.code, 3);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.errLines().size(), 1);
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
