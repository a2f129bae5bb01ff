// SPDX-License-Identifier: Apache-2.0
// Drives the real diglot-cli on libraries: info and render.
#include "tests/app/cli/program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace diglot::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray edition(const QByteArray &locale, const QByteArray &kind, const QByteArray &hash,
                   const QByteArray &text)
{
    return "---\ntitle: Title\nms.openlocfilehash: " + hash.repeated(40) +
           "\nms.sourcegitcommit: 7063fdddee77ad2d8e627ab3c806f76d173ab652"
           "\nms.translationtype: " +
           kind + "\nms.contentlocale: " + locale +
           "\nms.lasthandoff: 05/19/2021\nms.locfileid: \"1\"\n---\n# " +
           segment(102, text, "Heading") + "\n\n" + segment(103, text + " 2", "Sentence") + "\n";
}

QJsonObject objectOf(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

// The keys of an object in the order in which they stand in the text.
QList<QByteArray> keyOrder(const QByteArray &json, const QList<QByteArray> &keys)
{
    QList<QByteArray> sorted = keys;
    std::sort(sorted.begin(), sorted.end(), [&json](const QByteArray &a, const QByteArray &b) {
        return json.indexOf('"' + a + "\":") < json.indexOf('"' + b + "\":");
    });
    return sorted;
}

} // namespace

class TestCliLibrary : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        for (const QByteArray locale : {"ru-RU", "de-DE"}) {
            const QString root = u"books/"_s + QString::fromLatin1(locale);
            write(root + u"/set/docfx.json"_s,
                  "{\"build\":{\"content\":[{\"files\":[\"**/*.md\"]}]}}");
            write(root + u"/set/a.md"_s, edition(locale, "MT", "a", "«" + locale + "»"));
            write(root + u"/set/includes/part.md"_s, segment(101, "part", "part"));
            write(root + u"/README.md"_s, "# Read me\n");
        }
        write(u"books/ru-RU/set/b.md"_s, edition("ru-RU", "HT", "b", "Только"));
        write(u"books/ru-RU/loose.md"_s, "# Loose\n");
    }

    // What an editor on another system makes of a file is said, with the way out.
    void otherEncodingsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("part");
        QTest::newRow("little-endian") << QByteArray("\xFF\xFE#\0 \0A\0", 8) << u"UTF-16"_s;
        QTest::newRow("big-endian") << QByteArray("\xFE\xFF\0#\0 \0A", 8) << u"UTF-16"_s;
        QTest::newRow("Latin-1") << QByteArray("# \xDC-\n") << u"not valid UTF-8"_s;
    }
    void otherEncodingsAreNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, part);
        const QTemporaryDir folder;
        writeFile(folder.filePath(u"a.md"_s), bytes);
        const Run run = runCli({u"info"_s, folder.path()});
        QCOMPARE(run.code, 0);
        const QJsonArray warnings = objectOf(run.out).value(u"warnings"_s).toArray();
        QCOMPARE(warnings.size(), 1);
        const QString message = warnings.first().toObject().value(u"message"_s).toString();
        QVERIFY2(message.contains(part), qPrintable(message));
    }

    void infoCounts()
    {
        const Run run = runCli({u"info"_s, m_folder.path()});
        QCOMPARE(run.err, QByteArray());
        QCOMPARE(run.code, 0);
        QCOMPARE(run.out.count('\n'), 1);
        const QList<QByteArray> keys{"collections", "docsets", "locales", "warnings"};
        QCOMPARE(keyOrder(run.out, keys), keys);
        QCOMPARE(run.out,
                 "{\"collections\":[\"books\"],\"docsets\":[{\"name\":\"\",\"articles\":1},"
                 "{\"name\":\"set\",\"articles\":2}],\"locales\":["
                 "{\"tag\":\"de-DE\",\"articles\":1,\"segments\":2,\"machine\":1,\"human\":0,"
                 "\"behind\":0},"
                 "{\"tag\":\"ru-RU\",\"articles\":3,\"segments\":4,\"machine\":1,\"human\":1,"
                 "\"behind\":0}],\"articles\":3,\"warnings\":[]}\n");
    }

    void infoIsTheSameAgain()
    {
        const QTemporaryDir cache;
        RunOptions options;
        options.cacheFolder = cache.path();
        const Run first = runCli({u"info"_s, m_folder.path()}, options);
        QVERIFY(!QDir(cache.path()).isEmpty());
        QCOMPARE(runCli({u"info"_s, m_folder.path(), u"--json"_s}, options).out, first.out);
    }

    void infoWarns()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(u"good.md"_s), "# Good\n");
        writeFile(folder.filePath(u"bad.md"_s), "---\ntitle: a\ntitle: b\n---\n# Bad\n");
        const Run run = runCli({u"info"_s, folder.path()});
        QCOMPARE(run.code, 0);
        const QJsonArray warnings = objectOf(run.out).value(u"warnings"_s).toArray();
        QCOMPARE(warnings.size(), 1);
        const QJsonObject warning = warnings.first().toObject();
        QCOMPARE(warning.value(u"file"_s).toString(), u"bad.md"_s);
        QCOMPARE(warning.value(u"line"_s).toInt(), 3);
        QVERIFY(run.err.startsWith("diglot-cli: warning: bad.md:3: "));
    }

    void infoFails_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("absent") << u"none"_s;
        QTest::newRow("device") << u"/dev/null"_s;
    }
    void infoFails()
    {
        QFETCH(QString, path);
        const Run run = runCli({u"info"_s, path});
        QCOMPARE(run.code, 3);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.errLines().size(), 1);
    }

    void renders_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<bool>("target");
        QTest::addColumn<bool>("source");
        QTest::addColumn<bool>("second");
        const QString ru = u"--locale=ru-RU"_s;
        QTest::newRow("reading") << QStringList{ru, u"--view=reading"_s} << true << false << false;
        QTest::newRow("facing") << QStringList{ru, u"--view=facing"_s} << true << true << false;
        QTest::newRow("interleaved")
            << QStringList{ru, u"--view=interleaved"_s} << true << true << false;
        QTest::newRow("two targets")
            << QStringList{ru, u"--view=facing"_s, u"--with=de-DE"_s} << true << false << true;
    }
    void renders()
    {
        QFETCH(QStringList, options);
        const Run run = runCli(QStringList{u"render"_s, m_folder.path(), u"set/a.md"_s} + options);
        QCOMPARE(run.err, QByteArray());
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.startsWith("<!DOCTYPE html>"));
        QTEST(run.out.contains("«ru-RU» 2"), "target");
        QTEST(run.out.contains("Sentence"), "source");
        QTEST(run.out.contains("«de-DE» 2"), "second");
        // Self-contained: nothing is fetched, not even from the window's own scheme.
        for (const char *address : {"diglot:", "http://", "https://", "file:", " src=\"/"})
            QVERIFY2(!run.out.contains(address), address);
    }

    void rendersIntoAFile()
    {
        const QStringList arguments{u"render"_s,   m_folder.path(), u"books:set/a.md"_s,
                                    u"--locale"_s, u"de-DE"_s,      u"--view"_s,
                                    u"facing"_s};
        const QTemporaryDir output;
        const QString file = output.filePath(u"page.html"_s);
        const Run saved = runCli(arguments + QStringList{u"-o"_s, file});
        QCOMPARE(saved.code, 0);
        QCOMPARE(saved.out, QByteArray());
        QCOMPARE(readFile(file), runCli(arguments).out);
        const QJsonObject json = objectOf(runCli(arguments + QStringList{u"--json"_s}).out);
        QCOMPARE(json.value(u"html"_s).toString().toUtf8(), readFile(file));
        QCOMPARE(json.value(u"article"_s).toString(), u"set/a.md"_s);
        QCOMPARE(json.value(u"collection"_s).toString(), u"books"_s);

        const Run lost = runCli(arguments + QStringList{u"-o"_s, output.filePath(u"no/x.html"_s)});
        QCOMPARE(lost.code, 3);
        QCOMPARE(lost.errLines().size(), 1);
    }

    void ambiguousKeyIsAWarning()
    {
        const QTemporaryDir folder;
        for (const char *root : {"one/ru-RU/", "two/ru-RU/"})
            writeFile(folder.filePath(QString::fromLatin1(root) + u"a.md"_s),
                      "# " + segment(101, root, "Heading"));
        const Run run = runCli(
            {u"render"_s, folder.path(), u"a.md"_s, u"--locale=ru-RU"_s, u"--view=reading"_s});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.contains("one/ru-RU/"));
        QCOMPARE(run.errLines().size(), 1);
        QVERIFY(run.err.startsWith("diglot-cli: warning: "));
        QVERIFY(runCli({u"render"_s, folder.path(), u"two:a.md"_s, u"--locale=ru-RU"_s,
                        u"--view=reading"_s})
                    .out.contains("two/ru-RU/"));
    }

    void unknown_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("article") << QStringList{u"none.md"_s, u"--locale=ru-RU"_s};
        QTest::newRow("escaping article") << QStringList{u"../a.md"_s, u"--locale=ru-RU"_s};
        QTest::newRow("locale") << QStringList{u"set/a.md"_s, u"--locale=fr-FR"_s};
        QTest::newRow("no locale tag") << QStringList{u"set/a.md"_s, u"--locale=klingon"_s};
        QTest::newRow("second locale")
            << QStringList{u"set/b.md"_s, u"--locale=ru-RU"_s, u"--with=de-DE"_s};
    }
    void unknown()
    {
        QFETCH(QStringList, arguments);
        const Run run =
            runCli(QStringList{u"render"_s, m_folder.path(), u"--view=facing"_s} + arguments);
        QCOMPARE(run.code, 2);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.errLines().size(), 1);
    }

    void sampleLibrary()
    {
        const QString sample = u"" DIGLOT_SOURCE_DIR "/resources/library"_s;
        const Run run = runCli({u"info"_s, sample});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.err, QByteArray());
        const QJsonObject info = objectOf(run.out);
        QVERIFY(info.value(u"articles"_s).toInt() >= 14);
        QCOMPARE(info.value(u"locales"_s).toArray().size(), 6);
        QCOMPARE(runCli({u"roundtrip"_s, sample}).out, QByteArray());
        const Run segments = runCli({u"segments"_s, sample});
        QCOMPARE(segments.err, QByteArray());
        QVERIFY(segments.outLines().size() > 100);
    }

private:
    void write(const QString &name, const QByteArray &bytes) const
    {
        writeFile(m_folder.filePath(name), bytes);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCliLibrary)
#include "tst_clilibrary.moc"
