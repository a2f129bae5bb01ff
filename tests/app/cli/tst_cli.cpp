// SPDX-License-Identifier: Apache-2.0
// Drives the real diglot-cli: what it prints, what it ends with, how it meets a lost reader.
#include "tests/app/cli/program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace diglot::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray localizationKeys = "ms.openlocfilehash: 89d7cf65d34911cc4098206dbc70d72cd2998e7f\n"
                                    "ms.sourcegitcommit: 7063fdddee77ad2d8e627ab3c806f76d173ab652\n"
                                    "ms.translationtype: MT\n"
                                    "ms.contentlocale: de-DE\n"
                                    "ms.lasthandoff: 05/19/2021\n"
                                    "ms.locfileid: \"110147468\"\n";

QByteArray article()
{
    return "---\ntitle: Titel\n" + localizationKeys + "---\n# <a name=\"heading\"></a>" +
           segment(102, "Überschrift", "Heading") + "\n\n" +
           segment(103, "Satz *eins*.", "Sentence *one*.") + " " +
           segment(104, "Satz \"zwei\".", "Sentence \"two\".") + "\n\n- " +
           segment(105, "Punkt", "Item") + "\n";
}

// A line of `segments` exactly as the contract spells it.
QByteArray expected(const QByteArray &file, const QByteArray &number, const QByteArray &source,
                    const QByteArray &target, const QByteArray &block)
{
    return "{\"file\":\"" + file + "\",\"number\":" + number + ",\"id\":\"0a1b2-" + number +
           "\",\"source\":\"" + source + "\",\"target\":\"" + target + "\",\"block\":" + block +
           "}";
}

QJsonObject object(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("not JSON: %s", line.constData());
    return document.object();
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void helpAndVersion()
    {
        const Run overview = runCli({u"--help"_s});
        QCOMPARE(overview.code, 0);
        for (const char *verb : {"segments", "text", "roundtrip"}) {
            QVERIFY2(overview.out.contains(verb), verb);
            const Run help = runCli({QString::fromLatin1(verb), u"--help"_s, u"--nonsense"_s});
            QCOMPARE(help.code, 0);
            QVERIFY(help.out.startsWith("Usage: diglot-cli " + QByteArray(verb)));
            QCOMPARE(help.err, QByteArray());
        }
        QVERIFY(runCli({u"--version"_s}).out.startsWith("diglot-cli " DIGLOT_VERSION));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no verb") << QStringList();
        QTest::newRow("unknown verb") << QStringList{u"sgements"_s};
        QTest::newRow("no path") << QStringList{u"segments"_s};
        QTest::newRow("unknown option") << QStringList{u"segments"_s, u"."_s, u"--fast"_s};
        QTest::newRow("no side") << QStringList{u"text"_s, u"a.md"_s};
        QTest::newRow("wrong side")
            << QStringList{u"text"_s, u"a.md"_s, u"--side"_s, u"original"_s};
        QTest::newRow("two files")
            << QStringList{u"text"_s, u"a.md"_s, u"b.md"_s, u"--side"_s, u"source"_s};
    }
    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        const Run run = runCli(arguments);
        QCOMPARE(run.code, 2);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.errLines().size(), 1);
        QVERIFY(run.err.contains("--help"));
    }

    void segmentsOfAFile()
    {
        writeFile(path(u"a.md"_s), article());
        const Run run = runCli({u"segments"_s, path(u"a.md"_s), u"--json"_s});
        QCOMPARE(run.err, QByteArray());
        QCOMPARE(run.code, 0);
        const QByteArray file = path(u"a.md"_s).toUtf8();
        QCOMPARE(run.outLines(),
                 QList<QByteArray>(
                     {expected(file, "102", "Heading", "Überschrift", "0"),
                      expected(file, "103", "Sentence *one*.", "Satz *eins*.", "1"),
                      expected(file, "104", "Sentence \\\"two\\\".", "Satz \\\"zwei\\\".", "1"),
                      expected(file, "105", "Item", "Punkt", "2")}));
        QVERIFY(run.out.endsWith('\n'));
    }

    void foldersAreWalkedInByteOrder()
    {
        const QStringList files{u"B/a.md"_s, u"README.md"_s,     u"TOC.md"_s,
                                u"a-b.md"_s, u"a/b.md"_s,        u"a/ä.md"_s,
                                u"a0.md"_s,  u"includes/i.md"_s, u"z/y/x/deep.md"_s};
        for (const QString &file : files)
            writeFile(path(file), segment(101, file.toUtf8(), "text"));
        writeFile(path(u".hidden/a.md"_s), segment(101, "hidden", "hidden"));
        writeFile(path(u".a.md"_s), segment(101, "hidden", "hidden"));
        writeFile(path(u"a.txt"_s), segment(101, "other", "other"));
        const Run run = runCli({u"segments"_s, m_folder->path()});
        QCOMPARE(run.code, 0);
        QStringList named;
        for (const QByteArray &line : run.outLines()) {
            named.append(object(line).value(u"file"_s).toString());
            QCOMPARE(object(line).value(u"target"_s).toString(), named.last());
        }
        QCOMPARE(named, files);
    }

    void severalPaths()
    {
        writeFile(path(u"one/a.md"_s), segment(101, "eins", "one"));
        writeFile(path(u"two.md"_s), segment(101, "zwei", "two"));
        RunOptions options;
        options.workingFolder = m_folder->path();
        const Run run = runCli({u"segments"_s, u"two.md"_s, u"missing"_s, u"one"_s}, options);
        QCOMPARE(run.code, 3);
        QCOMPARE(run.outLines().size(), 2);
        QCOMPARE(object(run.outLines().at(0)).value(u"file"_s).toString(), u"two.md"_s);
        QCOMPARE(object(run.outLines().at(1)).value(u"file"_s).toString(), u"a.md"_s);
        QCOMPARE(run.errLines().size(), 1);
        QVERIFY(run.err.contains("missing"));
    }

    void repairedQuotes()
    {
        QByteArray damaged = segment(101, "Er sagt \"ja\".", "He says yes.");
        const qsizetype first = damaged.indexOf('"') + 1;
        damaged = damaged.left(first) + damaged.mid(first).replace("\">Er", "&quot;>Er");
        writeFile(path(u"a.md"_s), damaged + '\n');
        const Run run = runCli({u"segments"_s, path(u"a.md"_s)});
        QCOMPARE(run.outLines().size(), 1);
        QCOMPARE(object(run.out).value(u"target"_s).toString(), u"Er sagt \"ja\"."_s);
        QCOMPARE(runCli({u"roundtrip"_s, path(u"a.md"_s)}).out, QByteArray());
    }

    void sides()
    {
        writeFile(path(u"a.md"_s), article());
        const Run target = runCli({u"text"_s, path(u"a.md"_s), u"--side"_s, u"target"_s});
        QCOMPARE(target.code, 0);
        QCOMPARE(target.out, "---\ntitle: Titel\n" + localizationKeys +
                                 "---\n# <a name=\"heading\"></a>Überschrift\n\n"
                                 "Satz *eins*. Satz \"zwei\".\n\n- Punkt\n");
        const Run source = runCli({u"text"_s, u"--side=source"_s, path(u"a.md"_s)});
        QCOMPARE(source.out, "---\ntitle: Titel\n---\n# Heading\n\n"
                             "Sentence *one*. Sentence \"two\".\n\n- Item\n");
        const Run json = runCli({u"text"_s, u"--side=source"_s, u"--json"_s, path(u"a.md"_s)});
        QCOMPARE(object(json.out).value(u"text"_s).toString().toUtf8(), source.out);
    }

    void roundtripIsSilent()
    {
        writeFile(path(u"a.md"_s), article());
        writeFile(path(u"crlf.md"_s), article().replace('\n', "\r\n"));
        writeFile(path(u"bom.md"_s), "\xef\xbb\xbf" + article());
        writeFile(path(u"empty.md"_s), {});
        writeFile(path(u"broken.md"_s), "<span data-ttu-id=\"0a1b2-101\">never closed\xff");
        const Run run = runCli({u"roundtrip"_s, m_folder->path()});
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.code, 0);
    }

    void unreadable_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("segments") << QStringList{u"segments"_s, u"none.md"_s};
        QTest::newRow("roundtrip") << QStringList{u"roundtrip"_s, u"none"_s};
        QTest::newRow("text") << QStringList{u"text"_s, u"none.md"_s, u"--side=target"_s};
        QTest::newRow("text of a folder") << QStringList{u"text"_s, u"."_s, u"--side=target"_s};
        QTest::newRow("name with controls") << QStringList{u"segments"_s, u"a\x1b[2J\nb.md"_s};
        QTest::newRow("empty name") << QStringList{u"segments"_s, QString()};
    }
    void unreadable()
    {
        QFETCH(QStringList, arguments);
        RunOptions options;
        options.workingFolder = m_folder->path();
        const Run run = runCli(arguments, options);
        QCOMPARE(run.code, 3);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.errLines().size(), 1);
        QVERIFY(!run.err.contains('\x1b'));
    }

    void badFileInAFolderIsAWarning()
    {
        writeFile(path(u"good.md"_s), segment(101, "gut", "good"));
        writeFile(path(u"huge.md"_s), QByteArray(9 * 1024 * 1024, 'x'));
        const Run run = runCli({u"segments"_s, m_folder->path()});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.outLines().size(), 1);
        QCOMPARE(run.errLines().size(), 1);
        QVERIFY2(run.err.startsWith("diglot-cli: warning: huge.md: "), run.err.constData());
        QCOMPARE(runCli({u"segments"_s, path(u"huge.md"_s)}).code, 3);
    }

    void fullDisk_data()
    {
        QTest::addColumn<QStringList>("arguments");
        writeFile(path(u"a.md"_s), article());
        QTest::newRow("segments") << QStringList{u"segments"_s};
        QTest::newRow("text") << QStringList{u"text"_s, u"--side=target"_s};
    }
    void fullDisk()
    {
        QFETCH(QStringList, arguments);
        writeFile(path(u"a.md"_s), article());
        RunOptions options;
        options.outFile = u"/dev/full"_s;
        const Run run = runCli(arguments + QStringList{path(u"a.md"_s)}, options);
        QCOMPARE(run.code, 3);
        QCOMPARE(run.errLines().size(), 1);
        QVERIFY2(run.err.contains("standard output"), run.err.constData());
    }

    void readerGoesAway()
    {
        // Far more than a pipe holds, so that the program is still writing when its reader leaves.
        QByteArray many;
        for (int number = 101; number < 5101; ++number)
            many += segment(number, "Ein Satz, der etwas sagt.", "A sentence that says.") + "\n\n";
        writeFile(path(u"many.md"_s), many);
        QProcess shell;
        shell.start(u"/bin/bash"_s,
                    {u"-c"_s, u"'" DIGLOT_BUILD_DIR "/diglot-cli' segments '%1' | head -n 1; "
                              "echo ${PIPESTATUS[0]}"_s.arg(path(u"many.md"_s))});
        QVERIFY(shell.waitForFinished(60'000));
        const QList<QByteArray> lines = shell.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(1), "0");
        QCOMPARE(shell.readAllStandardError(), QByteArray());
    }

    void corpusSegments()
    {
        const QString corpus = u"" DIGLOT_CORPUS ""_s;
        if (!QDir(corpus).exists())
            QSKIP("no corpus: set DIGLOT_CORPUS to measure on real articles");
        const Run run = runCli({u"segments"_s, corpus});
        QCOMPARE(run.code, 0);
        QHash<QString, QList<QJsonObject>> printed;
        for (const QByteArray &line : run.outLines()) {
            const QJsonObject segment = object(line);
            QVERIFY2(segment.value(u"block"_s).isDouble(), line.constData());
            printed[segment.value(u"file"_s).toString()].append(segment);
        }
        qsizetype total = 0;
        const QStringList names = markdownBelow(corpus);
        for (const QString &name : names) {
            const QByteArray bytes = readFile(corpus + u'/' + name);
            const QList<QJsonObject> segments = printed.value(name);
            QVERIFY2(segments.size() == bytes.count("data-ttu-id="), qPrintable(name));
            compareWithPattern(QString::fromUtf8(bytes), segments, name);
            total += segments.size();
        }
        QVERIFY(total > 0);
        qInfo("%lld segments in %lld files, %lld ms", qlonglong(total), qlonglong(names.size()),
              run.milliseconds);
    }

    void corpusRoundtrip()
    {
        const QString corpus = u"" DIGLOT_CORPUS ""_s;
        if (!QDir(corpus).exists())
            QSKIP("no corpus: set DIGLOT_CORPUS to measure on real articles");
        const Run run = runCli({u"roundtrip"_s, corpus});
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.err, QByteArray());
        QCOMPARE(run.code, 0);
    }

    void corpusTargetIsTheLiveForm()
    {
        const QString bilingual = u"" DIGLOT_CORPUS "/partner-center/ru-RU"_s;
        const QString live = u"" DIGLOT_CORPUS "/partner-center-live/ru-RU"_s;
        if (!QDir(bilingual).exists() || !QDir(live).exists())
            QSKIP("no corpus: set DIGLOT_CORPUS to measure on real articles");
        int same = 0;
        int unescaped = 0;
        const QStringList names = markdownBelow(bilingual);
        for (const QString &name : names) {
            const Run run = runCli({u"text"_s, bilingual + u'/' + name, u"--side"_s, u"target"_s});
            QCOMPARE(run.code, 0);
            const QByteArray expected = readFile(live + u'/' + name);
            if (run.out == expected)
                ++same;
            else if (QByteArray(run.out).replace("\\*", "*") ==
                     QByteArray(expected).replace("\\*", "*"))
                ++unescaped;
            else
                QFAIL(qPrintable(name));
        }
        qInfo("%d files byte for byte, %d after \\* is read as *", same, unescaped);
        QCOMPARE(same + unescaped, names.size());
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    // Ids and texts by one regular expression over the whole file. Files with damaged quotes are
    // compared by their count alone: the expression cannot read them.
    static void compareWithPattern(const QString &text, const QList<QJsonObject> &segments,
                                   const QString &name)
    {
        static const QRegularExpression pattern(
            u"<span data-ttu-id=\"([0-9a-f]{5}-[0-9]+)\">(.*?)</span><span class=\"sxs-lookup\">"
            "<span data-stu-id=\"\\1\">(.*?)</span></span>(?!</span>)"_s,
            QRegularExpression::DotMatchesEverythingOption);
        if (text.contains(u"&quot;>"_s))
            return;
        qsizetype index = 0;
        for (auto match = pattern.globalMatch(text); match.hasNext(); ++index) {
            const QRegularExpressionMatch found = match.next();
            QVERIFY2(index < segments.size(), qPrintable(name));
            const QJsonObject &segment = segments.at(index);
            QCOMPARE(segment.value(u"id"_s).toString(), found.captured(1));
            QCOMPARE(segment.value(u"target"_s).toString(), found.captured(2));
            QCOMPARE(segment.value(u"source"_s).toString(), found.captured(3));
        }
        QCOMPARE(index, segments.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
