// SPDX-License-Identifier: Apache-2.0
// Drives the real diglot-cli: review list, set and merge.
#include "tests/app/cli/program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace diglot::test;
using namespace Qt::StringLiterals;

class TestCliReview : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        writeEdition("Первое.", "Второе.");
    }

    void keepsAndLists()
    {
        QCOMPARE(set({u"--number"_s, u"102"_s, u"--verdict"_s, u"needs-work"_s, u"--comment"_s,
                      u"почему?"_s, u"--proposal"_s, u"Лучше."_s, u"--as"_s, u"anna"_s})
                     .code,
                 0);
        const Run text = cli({u"review"_s, u"list"_s, library()});
        QCOMPARE(text.out, "set/a.md:102\tru-RU\tneeds-work\tanna\tпочему? | proposal: Лучше.\n");
        const Run json = cli({u"review"_s, u"list"_s, library(), u"--json"_s});
        QCOMPARE(json.outLines().size(), 1);
        const QJsonObject line = QJsonDocument::fromJson(json.out).object();
        QCOMPARE(line.value(u"article"_s), u"set/a.md"_s);
        QCOMPARE(line.value(u"docset"_s), u"set"_s);
        QCOMPARE(line.value(u"locale"_s), u"ru-RU"_s);
        QCOMPARE(line.value(u"number"_s).toInt(), 102);
        QCOMPARE(line.value(u"verdict"_s), u"needs-work"_s);
        QCOMPARE(line.value(u"comment"_s), u"почему?"_s);
        QCOMPARE(line.value(u"proposal"_s), u"Лучше."_s);
        QCOMPARE(line.value(u"reviewer"_s), u"anna"_s);
        QCOMPARE(line.value(u"source"_s), u"Second."_s);
        QCOMPARE(line.value(u"target"_s), u"Второе."_s);
        QCOMPARE(line.value(u"state"_s), u"current"_s);
        QVERIFY(cli({u"review"_s, u"list"_s, library(), u"--locale"_s, u"ru-RU"_s}).out.size() > 0);
    }

    void followsTheText()
    {
        QCOMPARE(set({u"--number"_s, u"101"_s, u"--verdict"_s, u"approved"_s}).code, 0);
        QCOMPARE(set({u"--number"_s, u"102"_s, u"--verdict"_s, u"approved"_s}).code, 0);
        writeEdition("Первое.", "Второе, но другое.");
        // Moved with its library: nothing is keyed by the folder.
        QVERIFY(QDir().rename(library(), m_folder->filePath(u"moved"_s)));
        const Run run = cli({u"review"_s, u"list"_s, m_folder->filePath(u"moved"_s), u"--json"_s});
        QCOMPARE(run.outLines().size(), 2);
        const auto state = [&](int i) {
            return QJsonDocument::fromJson(run.outLines().at(i)).object();
        };
        QCOMPARE(state(0).value(u"state"_s), u"current"_s);
        QCOMPARE(state(1).value(u"state"_s), u"target-changed"_s);
        QCOMPARE(state(1).value(u"target"_s), u"Второе."_s);
        QCOMPARE(state(1).value(u"target_now"_s), u"Второе, но другое."_s);
    }

    void judgesUnits()
    {
        QCOMPARE(set({u"--unit"_s, u"title"_s, u"--verdict"_s, u"rejected"_s}).code, 0);
        const Run run = cli({u"review"_s, u"list"_s, library()});
        QVERIFY(run.out.startsWith("set/a.md:title\tru-RU\trejected\t"));
    }

    // Verdicts, findings and what is translated in several ways, in one file for people.
    void reports()
    {
        writeFile(library() + u"/ru-RU/set/b.md"_s,
                  segment(101, "Иначе и 7.", "First again 5.") + "\n\n" +
                      segment(102, "Первое снова.", "This is said twice.") + "\n\n" +
                      segment(103, "Опять первое.", "This is said twice.") + '\n');
        QCOMPARE(set({u"--number"_s, u"101"_s, u"--verdict"_s, u"rejected"_s, u"--comment"_s,
                      u"a <b> &"_s, u"--as"_s, u"anna"_s})
                     .code,
                 0);
        const QString file = m_folder->filePath(u"report.html"_s);
        const Run run = cli({u"review"_s, u"report"_s, library(), u"-o"_s, file, u"--json"_s});
        QCOMPARE(run.code, 0);
        QVERIFY(run.err.isEmpty());
        const QJsonObject counted = QJsonDocument::fromJson(run.out).object();
        QCOMPARE(counted.value(u"articles"_s).toInt(), 2);
        QCOMPARE(counted.value(u"files"_s).toInt(), 2);
        QCOMPARE(counted.value(u"reviewed"_s).toInt(), 1);
        QCOMPARE(counted.value(u"approved"_s).toInt(), 0);
        QCOMPARE(counted.value(u"flagged"_s).toInt(), 1);
        QCOMPARE(counted.value(u"inconsistent"_s).toInt(), 1);
        const QByteArray html = readFile(file);
        QVERIFY(html.startsWith("<!DOCTYPE html>") || html.startsWith("<!doctype html>"));
        QVERIFY(html.contains("2 translated files"));
        QVERIFY(html.contains("1 sentence<")); // rejected: the plural is English
        QVERIFY(html.contains("a &lt;b&gt; &amp;"));
        QVERIFY(html.contains("This is said twice."));
        QVERIFY(html.contains("MQM"));
        QVERIFY(!html.contains("<script"));
        QVERIFY(!html.contains("http://"));

        // Another model, no human translation; nothing is printed unless asked for.
        const QString other = m_folder->filePath(u"other.html"_s);
        const Run human = cli({u"review"_s, u"report"_s, library(), u"-o"_s, other,
                               u"--translation"_s, u"human"_s, u"--model"_s, u"dqf"_s});
        QCOMPARE(human.code, 0);
        QVERIFY(human.out.isEmpty());
        QVERIFY(readFile(other).contains("0 translated files"));
        QCOMPARE(cli({u"review"_s, u"report"_s, library()}).code, 2);
        QCOMPARE(
            cli({u"review"_s, u"report"_s, library(), u"-o"_s, other, u"--locale"_s, u"ja-JP"_s})
                .code,
            2);
        QCOMPARE(
            cli({u"review"_s, u"report"_s, library(), u"-o"_s, other, u"--model"_s, u"x"_s}).code,
            2);
        QCOMPARE(cli({u"review"_s, u"report"_s, library(), u"-o"_s,
                      m_folder->filePath(u"none/report.html"_s)})
                     .code,
                 3);
        QCOMPARE(
            cli({u"review"_s, u"report"_s, m_folder->filePath(u"none"_s), u"-o"_s, other}).code, 3);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::newRow("no such segment")
            << QStringList{u"--number"_s, u"999"_s, u"--verdict"_s, u"approved"_s} << 2;
        QTest::newRow("no number")
            << QStringList{u"--number"_s, u"x"_s, u"--verdict"_s, u"approved"_s} << 2;
        QTest::newRow("neither number nor unit") << QStringList{u"--verdict"_s, u"approved"_s} << 2;
        QTest::newRow("both") << QStringList{u"--number"_s, u"101"_s,       u"--unit"_s,
                                             u"title"_s,    u"--verdict"_s, u"approved"_s}
                              << 2;
        QTest::newRow("unknown verdict")
            << QStringList{u"--number"_s, u"101"_s, u"--verdict"_s, u"fine"_s} << 2;
        QTest::newRow("nobody") << QStringList{u"--number"_s, u"101"_s,       u"--as"_s,
                                               u" "_s,        u"--verdict"_s, u"approved"_s}
                                << 2;
    }
    void refuses()
    {
        QFETCH(const QStringList, words);
        QFETCH(const int, code);
        const Run run = set(words);
        QCOMPARE(run.code, code);
        QCOMPARE(run.errLines().size(), 1);
        QVERIFY(cli({u"review"_s, u"list"_s, library()}).out.isEmpty());
    }

    void saysWhichVerbsThereAre()
    {
        const Run none = cli({u"review"_s});
        QCOMPARE(none.code, 2);
        QVERIFY(none.err.contains("review set"));
        const Run help = cli({u"review"_s, u"--help"_s});
        QCOMPARE(help.code, 0);
        QCOMPARE(help.outLines().size(), 4);
        QCOMPARE(cli({u"review"_s, u"set"_s, u"--help"_s}).code, 0);
        QCOMPARE(cli({u"review"_s, u"away"_s}).code, 2);
    }

    void unknownArticlesAndLibraries()
    {
        QCOMPARE(cli({u"review"_s, u"set"_s, library(), u"set/b.md"_s, u"--locale"_s, u"ru-RU"_s,
                      u"--number"_s, u"101"_s, u"--verdict"_s, u"approved"_s})
                     .code,
                 2);
        QCOMPARE(cli({u"review"_s, u"set"_s, library(), u"set/a.md"_s, u"--locale"_s, u"de-DE"_s,
                      u"--number"_s, u"101"_s, u"--verdict"_s, u"approved"_s})
                     .code,
                 2);
        QCOMPARE(cli({u"review"_s, u"list"_s, m_folder->filePath(u"nowhere"_s)}).code, 3);
    }

    void mergesTwoReviewersFiles()
    {
        const QString base = keep(u"base.jsonl"_s);
        QCOMPARE(set({u"--number"_s, u"101"_s, u"--verdict"_s, u"approved"_s, u"--as"_s, u"anna"_s})
                     .code,
                 0);
        const QString mine = keep(u"mine.jsonl"_s);
        const QString sent = m_folder->filePath(u"sent.jsonl"_s);
        const Run out = cli({u"export"_s, library(), u"--format"_s, u"review"_s, u"--locale"_s,
                             u"ru-RU"_s, u"-o"_s, sent});
        QCOMPARE(out.code, 0);
        QCOMPARE(out.out, "{\"articles\":1,\"segments\":1,\"files\":1}\n");
        QCOMPARE(readFile(sent), readFile(mine));
        const QByteArray theirs = readFile(mine).replace("\"approved\"", "\"rejected\"");
        const QString output = m_folder->filePath(u"out.jsonl"_s);
        const auto merge = [&](const QString &other) {
            return cli({u"review"_s, u"merge"_s, base, mine, other, u"-o"_s, output});
        };
        QCOMPARE(merge(base).code, 0);
        QCOMPARE(readFile(output).count('\n'), 1);
        // Boris says otherwise: both stand.
        const QString boris = m_folder->filePath(u"boris.jsonl"_s);
        writeFile(boris, QByteArray(theirs).replace("\"anna\"", "\"boris\""));
        const Run disagreement = merge(boris);
        QCOMPARE(disagreement.code, 1);
        QCOMPARE(readFile(output).count('\n'), 2);
        // Anna herself, elsewhere: nothing is chosen, and nobody takes it for decided.
        const QString anna = m_folder->filePath(u"anna.jsonl"_s);
        writeFile(anna, theirs);
        const Run conflict = merge(anna);
        QCOMPARE(conflict.code, 1);
        QVERIFY(conflict.out.startsWith("set/a.md:101 ru-RU: "));
        QVERIFY(readFile(output).contains("\"conflict\""));
        const Run again = cli({u"review"_s, u"merge"_s, base, output, mine, u"-o"_s, output});
        QCOMPARE(again.code, 3);
        QVERIFY(again.err.contains("out.jsonl:1"));
        const Run json =
            cli({u"review"_s, u"merge"_s, base, mine, anna, u"-o"_s, output, u"--json"_s});
        QCOMPARE(json.code, 1);
        const QJsonObject line = QJsonDocument::fromJson(json.out).object();
        QCOMPARE(line.value(u"kind"_s), u"entry"_s);
        QCOMPARE(line.value(u"number"_s).toInt(), 101);
        QVERIFY(line.value(u"base"_s).isNull());
        QCOMPARE(merge(m_folder->filePath(u"nowhere.jsonl"_s)).code, 3);
    }

    void comparesTwoStates()
    {
        const QString old = m_folder->filePath(u"old"_s);
        QVERIFY(QDir().rename(library(), old));
        writeEdition("Первое.", "Второе.");
        const Run same = cli({u"compare"_s, old, library()});
        QCOMPARE(same.code, 0);
        QVERIFY(same.out.isEmpty());

        QCOMPARE(set({u"--number"_s, u"101"_s, u"--verdict"_s, u"approved"_s, u"--as"_s, u"anna"_s})
                     .code,
                 0);
        QCOMPARE(set({u"--number"_s, u"102"_s, u"--verdict"_s, u"rejected"_s, u"--as"_s, u"anna"_s})
                     .code,
                 0);
        // A sentence before them: the rest is renumbered, and one target differs.
        writeFile(library() + u"/ru-RU/set/a.md"_s,
                  "---\ntitle: Заголовок\n---\n\n" + segment(101, "Новое.", "New.") + ' ' +
                      segment(102, "Первое.", "First.") + ' ' +
                      segment(103, "Второе, иначе.", "Second.") + '\n');
        writeFile(library() + u"/ru-RU/set/b.md"_s, segment(101, "Ещё.", "More.") + '\n');
        const Run run = cli({u"compare"_s, old, library()});
        QCOMPARE(run.code, 1);
        QCOMPARE(run.outLines().size(), 3);
        QList<QJsonObject> rows;
        for (const QByteArray &line : run.outLines())
            rows.append(QJsonDocument::fromJson(line).object());
        const QJsonObject &added = rows.at(0);
        QCOMPARE(added.value(u"article"_s), u"set/a.md"_s);
        QCOMPARE(added.value(u"locale"_s), u"ru-RU"_s);
        QCOMPARE(added.value(u"kind"_s), u"new"_s);
        QCOMPARE(added.value(u"number"_s).toInt(), 101);
        QVERIFY(added.value(u"old"_s).isNull());
        QCOMPARE(added.value(u"new"_s), u"Новое."_s);
        const QJsonObject &changed = rows.at(1);
        QCOMPARE(changed.value(u"kind"_s), u"changed"_s);
        QCOMPARE(changed.value(u"number"_s).toInt(), 103);
        QCOMPARE(changed.value(u"old_number"_s).toInt(), 102);
        QCOMPARE(changed.value(u"old"_s), u"Второе."_s);
        QCOMPARE(changed.value(u"new"_s), u"Второе, иначе."_s);
        const QJsonObject verdict = changed.value(u"verdicts"_s).toArray().at(0).toObject();
        QCOMPARE(verdict.value(u"verdict"_s), u"rejected"_s);
        QCOMPARE(verdict.value(u"state"_s), u"target-changed"_s);
        QCOMPARE(rows.at(2).value(u"article"_s), u"set/b.md"_s);

        // The verdict on the sentence that only has another number holds.
        const Run list = cli({u"review"_s, u"list"_s, library(), u"--json"_s});
        const QJsonObject kept = QJsonDocument::fromJson(list.outLines().at(0)).object();
        QCOMPARE(kept.value(u"state"_s), u"current"_s);
        QCOMPARE(kept.value(u"number_now"_s).toInt(), 102);

        const Run back = cli({u"compare"_s, library(), old});
        QCOMPARE(back.code, 1);
        QCOMPARE(back.out.count("\"kind\":\"gone\""), 2);
        QCOMPARE(cli({u"compare"_s, old, m_folder->filePath(u"nowhere"_s)}).code, 3);
        QCOMPARE(cli({u"compare"_s, old}).code, 2);
    }

    // Texts without a number: by their unit, with the English text as their source.
    void comparesUnits()
    {
        const QString old = m_folder->filePath(u"old"_s);
        QVERIFY(QDir().rename(library(), old));
        for (const QString &folder : {old, library()}) {
            writeFile(folder + u"/en-US/set/docfx.json"_s, "{}");
            writeFile(folder + u"/en-US/set/a.md"_s, "---\ntitle: Title\n---\n\n![One](a.png)\n");
            writeFile(folder + u"/ru-RU/set/docfx.json"_s, "{}");
        }
        writeFile(old + u"/ru-RU/set/a.md"_s, "---\ntitle: Имя\n---\n\n![Один](a.png)\n");
        writeFile(library() + u"/ru-RU/set/a.md"_s, "---\ntitle: Имя\n---\n\n![Один](a.png)\n");
        QCOMPARE(set({u"--unit"_s, u"title"_s, u"--verdict"_s, u"approved"_s, u"--as"_s, u"anna"_s})
                     .code,
                 0);
        QCOMPARE(cli({u"compare"_s, old, library()}).code, 0);
        writeFile(library() + u"/ru-RU/set/a.md"_s,
                  "---\ntitle: Название\n---\n\n![Два](b.png) ![Один](a.png)\n");
        writeFile(library() + u"/en-US/set/a.md"_s,
                  "---\ntitle: Title\n---\n\n![Two](b.png) ![One](a.png)\n");
        const Run run = cli({u"compare"_s, old, library()});
        QCOMPARE(run.code, 1);
        QCOMPARE(run.outLines().size(), 3);
        const QJsonObject title = QJsonDocument::fromJson(run.outLines().at(1)).object();
        QCOMPARE(title.value(u"number"_s).toInt(), 0);
        QCOMPARE(title.value(u"unit"_s), u"title"_s);
        QCOMPARE(title.value(u"old_unit"_s), u"title"_s);
        QCOMPARE(title.value(u"old"_s), u"Имя"_s);
        QCOMPARE(title.value(u"new"_s), u"Название"_s);
        QCOMPARE(title.value(u"new_source"_s), u"Title"_s);
        const QJsonObject verdict = title.value(u"verdicts"_s).toArray().at(0).toObject();
        QCOMPARE(verdict.value(u"state"_s), u"target-changed"_s);
        const QJsonObject picture = QJsonDocument::fromJson(run.outLines().at(2)).object();
        QCOMPARE(picture.value(u"new_source"_s), u"Two"_s);
        QCOMPARE(picture.value(u"unit"_s), u"alt:0"_s);
        QCOMPARE(picture.value(u"kind"_s), u"new"_s);
        QVERIFY(picture.value(u"old_unit"_s).isNull());
    }

    // What was said of a picture holds, when it is the second one.
    void followsAPicture()
    {
        writeFile(library() + u"/ru-RU/set/a.md"_s, "![Один](a.png)\n");
        QCOMPARE(set({u"--unit"_s, u"alt:0"_s, u"--verdict"_s, u"rejected"_s, u"--as"_s, u"anna"_s})
                     .code,
                 0);
        writeFile(library() + u"/ru-RU/set/a.md"_s, "![Два](b.png) ![Один](a.png)\n");
        const Run list = cli({u"review"_s, u"list"_s, library(), u"--json"_s});
        const QJsonObject kept = QJsonDocument::fromJson(list.outLines().at(0)).object();
        QCOMPARE(kept.value(u"state"_s), u"current"_s);
        QCOMPARE(kept.value(u"unit"_s), u"alt:0"_s);
        QCOMPARE(kept.value(u"unit_now"_s), u"alt:1"_s);
    }

    void comparesMovedSegmentsAndFiles()
    {
        const QString before = m_folder->filePath(u"before.md"_s);
        const QString after = m_folder->filePath(u"after.md"_s);
        writeFile(before, segment(101, "А.", "A.") + '\n' + segment(102, "Б.", "B.") + '\n' +
                              segment(103, "В.", "C.") + '\n');
        writeFile(after, segment(101, "Б.", "B.") + '\n' + segment(102, "В.", "C.") + '\n' +
                             segment(103, "А.", "A.") + '\n');
        const Run run = cli({u"compare"_s, before, after});
        QCOMPARE(run.code, 1);
        QCOMPARE(run.outLines().size(), 1);
        const QJsonObject row = QJsonDocument::fromJson(run.out).object();
        QCOMPARE(row.value(u"kind"_s), u"moved"_s);
        QCOMPARE(row.value(u"number"_s).toInt(), 103);
        QCOMPARE(row.value(u"old"_s), u"А."_s);
    }

private:
    QString library() const { return m_folder->filePath(u"library"_s); }

    void writeEdition(const QByteArray &first, const QByteArray &second)
    {
        const QString root = library() + u"/ru-RU/set/"_s;
        writeFile(root + u"docfx.json"_s, "{}");
        writeFile(root + u"a.md"_s, "---\ntitle: Заголовок\n---\n\n" +
                                        segment(101, first, "First.") + ' ' +
                                        segment(102, second, "Second.") + '\n');
    }

    Run cli(const QStringList &words) const
    {
        RunOptions options;
        options.dataFolder = m_folder->filePath(u"data"_s);
        return runCli(words, options);
    }

    Run set(const QStringList &words) const
    {
        return cli(QStringList{u"review"_s, u"set"_s, library(), u"set/a.md"_s, u"--locale"_s,
                               u"ru-RU"_s} +
                   words);
    }

    QString keep(const QString &name) const
    {
        const QString path = m_folder->filePath(name);
        writeFile(path, cli({u"review"_s, u"list"_s, library(), u"--json"_s}).out);
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestCliReview)
#include "tst_clireview.moc"
