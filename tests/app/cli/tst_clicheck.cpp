// SPDX-License-Identifier: Apache-2.0
// Drives the real diglot-cli: check on small libraries whose faults are known.
#include "tests/app/cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace diglot::test;
using namespace Qt::StringLiterals;

namespace {

QStringList rulesOf(const QByteArray &json)
{
    QStringList rules;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array())
        rules += value[u"rule"_s].toString();
    return rules;
}

} // namespace

class TestCliCheck : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        const QByteArray head = "---\ntitle: Titel\n---\n# " + segment(101, "Eins", "One") + "\n\n";
        writeFile(file(u"de-DE/a.md"_s),
                  head + segment(102, "Code 55555555.", "Code 5555555.") + ' ' +
                      segment(103, "\xF0\x9F\x98\x80 Siehe hier.", "See [here](b.md).") + '\n');
        writeFile(file(u"de-DE/README.md"_s), head + segment(102, "Gut {0}.", "Good.") + '\n');
        writeFile(file(u"ru-RU/a.md"_s),
                  head + segment(102, "Код 5555555.", "Code 5555555.") + '\n');
    }

    void jsonIsTheContract()
    {
        const Run run = runCli({u"check"_s, m_dir.path(), u"--json"_s});
        QCOMPARE(run.code, 0);
        const QJsonArray found = QJsonDocument::fromJson(run.out).array();
        QCOMPARE(rulesOf(run.out), (QStringList{u"placeholders"_s, u"numbers"_s, u"links"_s}));
        const QJsonObject number = found.at(1).toObject();
        QCOMPARE(number.keys(), (QStringList{u"file"_s, u"message"_s, u"number"_s, u"rule"_s,
                                             u"severity"_s, u"source_range"_s, u"target_range"_s}));
        QVERIFY(run.out.startsWith("[{\"file\":\"de-DE/README.md\",\"number\":102,\"rule\":"));
        QCOMPARE(number.value(u"file"_s).toString(), u"de-DE/a.md"_s);
        QCOMPARE(number.value(u"severity"_s).toString(), u"warning"_s);
        QCOMPARE(number.value(u"message"_s).toString(), u"The number 5555555 became 55555555."_s);
        QCOMPARE(number.value(u"source_range"_s).toArray(), (QJsonArray{5, 12}));
        QCOMPARE(number.value(u"target_range"_s).toArray(), (QJsonArray{5, 13}));
        const QJsonObject link = found.at(2).toObject();
        QCOMPARE(link.value(u"source_range"_s).toArray(), (QJsonArray{4, 16}));
        QVERIFY(link.value(u"target_range"_s).isNull());
        QCOMPARE(runCli({u"check"_s, m_dir.path(), u"--format"_s, u"json"_s}).out, run.out);
    }

    void textPointsIntoTheFile()
    {
        const Run run = runCli({u"check"_s, file(u"de-DE/a.md"_s), u"--only"_s, u"numbers"_s});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.out,
                 (file(u"de-DE/a.md"_s) +
                  u":6:36: warning: #102 The number 5555555 became 55555555. [numbers]\n"_s)
                     .toUtf8());
    }

    void restricts()
    {
        const QString folder = m_dir.path();
        QCOMPARE(runCli({u"check"_s, folder, u"--json"_s, u"--locale"_s, u"ru-ru"_s}).out, "[]\n");
        QCOMPARE(rulesOf(runCli({u"check"_s, folder, u"--json"_s, u"--only"_s, u"links"_s,
                                 u"--only"_s, u"placeholders"_s})
                             .out),
                 (QStringList{u"placeholders"_s, u"links"_s}));
    }

    void codes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        const QStringList de{u"--locale"_s, u"de-DE"_s};
        QTest::newRow("nothing to fail on") << QStringList() << 0;
        QTest::newRow("errors") << QStringList{u"--fail-on"_s, u"error"_s} << 1;
        QTest::newRow("a warning is no error")
            << QStringList{u"--only"_s, u"numbers"_s, u"--fail-on"_s, u"error"_s} << 0;
        QTest::newRow("warnings") << QStringList{u"--only"_s, u"numbers"_s, u"--fail-on"_s,
                                                 u"warning"_s}
                                  << 1;
        QTest::newRow("advice") << QStringList{u"--fail-on"_s, u"advice"_s} << 1;
        QTest::newRow("clean locale")
            << QStringList{u"--locale"_s, u"ru-RU"_s, u"--fail-on"_s, u"warning"_s} << 0;
        QTest::newRow("sarif fails too")
            << QStringList{u"--format"_s, u"sarif"_s, u"--fail-on"_s, u"error"_s} << 1;
        QTest::newRow("unknown rule") << QStringList{u"--only"_s, u"nonsense"_s} << 2;
        QTest::newRow("unknown severity") << QStringList{u"--fail-on"_s, u"bad"_s} << 2;
        QTest::newRow("unknown locale") << QStringList{u"--locale"_s, u"fr-FR"_s} << 2;
        QTest::newRow("no locale") << QStringList{u"--locale"_s, u"nonsense"_s} << 2;
        QTest::newRow("contradiction") << QStringList{u"--json"_s, u"--format"_s, u"sarif"_s} << 2;
        QTest::newRow("locale twice") << de + de << 2;
    }
    void codes()
    {
        QFETCH(QStringList, arguments);
        const Run run = runCli(QStringList{u"check"_s, m_dir.path()} + arguments);
        QTEST(run.code, "code");
        QCOMPARE(run.errLines().size(), run.code == 2 ? 1 : 0);
    }

    void absentPath()
    {
        const Run run = runCli({u"check"_s, file(u"absent"_s)});
        QCOMPARE(run.code, 3);
        QCOMPARE(run.errLines().size(), 1);
    }

    void sarif()
    {
        const Run run = runCli({u"check"_s, m_dir.path(), u"--format"_s, u"sarif"_s});
        QCOMPARE(run.code, 0);
        const QJsonObject log = QJsonDocument::fromJson(run.out).object();
        QCOMPARE(log.value(u"version"_s).toString(), u"2.1.0"_s);
        const QJsonValue only = log.value(u"runs"_s)[0];
        const QJsonArray results = only[u"results"_s].toArray();
        QCOMPARE(results.size(), 3);
        const QJsonArray rules = only[u"tool"_s][u"driver"_s][u"rules"_s].toArray();
        for (const QJsonValue &result : results)
            QCOMPARE(rules.at(result[u"ruleIndex"_s].toInt())[u"id"_s], result[u"ruleId"_s]);
        const QJsonValue number = results.at(1);
        QCOMPARE(number[u"level"_s].toString(), u"warning"_s);
        const QJsonValue place = number[u"locations"_s][0];
        QCOMPARE(place[u"logicalLocations"_s][0][u"name"_s].toString(), u"102"_s);
        const QJsonValue physical = place[u"physicalLocation"_s];
        QCOMPARE(physical[u"artifactLocation"_s][u"uri"_s].toString(), u"de-DE/a.md"_s);
        QCOMPARE(physical[u"region"_s].toObject(), (QJsonObject{{u"startLine"_s, 6},
                                                                {u"startColumn"_s, 36},
                                                                {u"endLine"_s, 6},
                                                                {u"endColumn"_s, 44}}));
        QCOMPARE(number[u"partialFingerprints"_s][u"ruleAndTexts/v1"_s].toString().size(), 32);
    }

    // What must hold of every log by the schema of SARIF 2.1.0: required properties, enumerations,
    // least values, references within the log, and no property that it does not know.
    void sarifIsByItsSchema()
    {
        const Run run = runCli(
            {u"check"_s, m_dir.path(), u"--format"_s, u"sarif"_s, u"--fail-on"_s, u"advice"_s});
        const QJsonObject log = QJsonDocument::fromJson(run.out).object();
        const auto known = [](const QJsonValue &value, const QStringList &names) {
            QStringList unknown = value.toObject().keys();
            unknown.removeIf([&](const QString &key) { return names.contains(key); });
            return unknown;
        };
        QCOMPARE(known(log, {u"$schema"_s, u"version"_s, u"runs"_s}), QStringList());
        QCOMPARE(log[u"version"_s].toString(), u"2.1.0"_s);
        QVERIFY(log[u"$schema"_s].toString().contains(u"sarif-schema-2.1.0"_s) ||
                log[u"$schema"_s].toString().contains(u"sarif-2.1"_s));
        for (const QJsonValue &part : log[u"runs"_s].toArray()) {
            QCOMPARE(known(part, {u"tool"_s, u"results"_s, u"columnKind"_s, u"originalUriBaseIds"_s,
                                  u"artifacts"_s, u"invocations"_s, u"properties"_s,
                                  u"defaultEncoding"_s, u"language"_s}),
                     QStringList());
            const QString columns = part[u"columnKind"_s].toString(u"unicodeCodePoints"_s);
            QVERIFY(columns == u"unicodeCodePoints"_s || columns == u"utf16CodeUnits"_s);
            const QJsonValue driver = part[u"tool"_s][u"driver"_s];
            QVERIFY(!driver[u"name"_s].toString().isEmpty()); // required
            const QJsonArray rules = driver[u"rules"_s].toArray();
            QSet<QString> ids;
            for (const QJsonValue &rule : rules) {
                QVERIFY(!rule[u"id"_s].toString().isEmpty()); // required
                ids.insert(rule[u"id"_s].toString());
                for (const QString &text : {u"shortDescription"_s, u"fullDescription"_s})
                    QVERIFY(rule[text].isUndefined() || rule[text][u"text"_s].isString());
            }
            QCOMPARE(ids.size(), rules.size()); // unique
            QVERIFY(part[u"results"_s].toArray().size() >= 3);
            for (const QJsonValue &result : part[u"results"_s].toArray())
                checkResult(result, rules);
        }
    }

    // A glossary of the library, and one that is named; faults of either.
    void glossary()
    {
        QTemporaryDir dir;
        writeFile(dir.filePath(u"ru-RU/a.md"_s),
                  "---\ntitle: T\n---\n# " + segment(101, "Ваш аккаунт", "Your account") + "\n\n" +
                      segment(102, "Наши счета", "Our seats") + '\n');
        QCOMPARE(runCli({u"check"_s, dir.path(), u"--json"_s}).out, "[]\n");
        writeFile(dir.filePath(u".diglot/glossary.csv"_s), "en-US,ru-RU\naccount,учётная "
                                                           "запись|!аккаунт\n");
        const Run own = runCli({u"check"_s, dir.path(), u"--json"_s});
        QCOMPARE(rulesOf(own.out), QStringList{u"glossary"_s});
        QVERIFY(own.out.contains("\"number\":101"));
        writeFile(dir.filePath(u"seats.csv"_s), "en-US,ru-RU\nseats,места\n");
        QCOMPARE(rulesOf(runCli({u"check"_s, dir.path(), u"--json"_s, u"--glossary"_s,
                                 dir.filePath(u"seats.csv"_s)})
                             .out),
                 (QStringList{u"glossary"_s, u"glossary"_s}));

        writeFile(dir.filePath(u".diglot/glossary.csv"_s), "nothing,here\na,b\n");
        const Run broken = runCli({u"check"_s, dir.path(), u"--json"_s});
        QCOMPARE(broken.code, 0);
        QCOMPARE(broken.out, "[]\n");
        QCOMPARE(broken.errLines().size(), 1);
        QVERIFY(broken.err.contains("glossary.csv"));
        for (const QString &name : {u"none.tbx"_s, u".diglot/glossary.csv"_s, u"ru-RU/a.md"_s}) {
            const Run failed =
                runCli({u"check"_s, dir.path(), u"--glossary"_s, dir.filePath(name)});
            QCOMPARE(failed.code, 3);
            QCOMPARE(failed.errLines().size(), broken.errLines().size());
        }
    }

    void frequentFaultsAreConventions()
    {
        QTemporaryDir dir;
        QByteArray text = "---\ntitle: T\n---\n# " + segment(101, "Eins", "One") + "\n";
        for (int number = 102; number < 402; ++number) {
            const bool odd = number % 20 == 0; // 5 %
            text += "\n" + segment(number, odd ? "Wert 70." : "Wert 7.", "Value 7.") + "\n";
        }
        writeFile(dir.filePath(u"de-DE/a.md"_s), text);
        QCOMPARE(runCli({u"check"_s, dir.path(), u"--json"_s}).out, "[]\n");
        const auto asked = runCli({u"check"_s, dir.path(), u"--json"_s, u"--only"_s, u"numbers"_s});
        const QJsonArray found = QJsonDocument::fromJson(asked.out).array();
        QCOMPARE(found.size(), 15);
        QCOMPARE(found.at(0)[u"severity"_s].toString(), u"advice"_s);
    }

private:
    static void checkResult(const QJsonValue &result, const QJsonArray &rules)
    {
        QVERIFY(result[u"message"_s][u"text"_s].isString()); // required, with a text
        const QStringList levels{u"none"_s, u"note"_s, u"warning"_s, u"error"_s};
        QVERIFY(levels.contains(result[u"level"_s].toString()));
        const int index = result[u"ruleIndex"_s].toInt(-1);
        QVERIFY(index >= 0 && index < rules.size());
        QCOMPARE(rules.at(index)[u"id"_s], result[u"ruleId"_s]);
        for (const QJsonValue &place : result[u"locations"_s].toArray()) {
            const QJsonValue physical = place[u"physicalLocation"_s];
            QVERIFY(!physical[u"artifactLocation"_s][u"uri"_s].toString().isEmpty());
            const QJsonValue region = physical[u"region"_s];
            for (const QString &key :
                 {u"startLine"_s, u"startColumn"_s, u"endLine"_s, u"endColumn"_s})
                QVERIFY(region[key].isUndefined() || region[key].toInt() >= 1);
        }
        const QJsonObject prints = result[u"partialFingerprints"_s].toObject();
        for (const QJsonValue &print : prints)
            QVERIFY(print.isString());
    }

    [[nodiscard]] QString file(const QString &path) const { return m_dir.filePath(path); }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestCliCheck)
#include "tst_clicheck.moc"
