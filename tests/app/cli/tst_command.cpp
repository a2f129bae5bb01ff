// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commandline.h"
#include "app/cli/console.h"
#include "app/cli/jsonwriter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace diglot;
using namespace diglot::cli;
using namespace Qt::StringLiterals;

namespace {

Command sample()
{
    return {u"sample"_s,
            {u"LIBRARY"_s, u"WORD"_s},
            true,
            u"Does something."_s,
            {},
            {{u"--side"_s, {}, {u"left"_s, u"right"_s}, true, u"which side"_s},
             {u"-o"_s, u"FILE"_s, {}, false, u"where to"_s},
             {u"--json"_s, {}, {}, false, u"for machines"_s}},
            nullptr};
}

} // namespace

class TestCommand : public QObject
{
    Q_OBJECT

private slots:
    void parses()
    {
        const auto parsed = parseArguments(sample(), {u"lib"_s, u"--side=left"_s, u"a"_s, u"-o"_s,
                                                      u"x=y"_s, u"-"_s, u"--"_s, u"--json"_s});
        QVERIFY(parsed);
        QCOMPARE(parsed->operands, QStringList({u"lib"_s, u"a"_s, u"-"_s, u"--json"_s}));
        QCOMPARE(parsed->value(u"--side"_s), u"left"_s);
        QCOMPARE(parsed->value(u"-o"_s), u"x=y"_s);
        QVERIFY(!parsed->has(u"--json"_s));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("nothing") << QStringList() << u"LIBRARY is missing"_s;
        QTest::newRow("one operand") << QStringList{u"lib"_s} << u"WORD is missing"_s;
        QTest::newRow("needed option")
            << QStringList{u"lib"_s, u"w"_s} << u"--side left|right is missing"_s;
        QTest::newRow("unknown option")
            << QStringList{u"--sides"_s, u"left"_s} << u"no option --sides"_s;
        QTest::newRow("single dash") << QStringList{u"-x"_s} << u"no option -x"_s;
        QTest::newRow("no value") << QStringList{u"lib"_s, u"w"_s, u"--side"_s}
                                  << u"--side needs a value"_s;
        QTest::newRow("wrong choice")
            << QStringList{u"lib"_s, u"w"_s, u"--side"_s, u"up"_s} << u"not \"up\""_s;
        QTest::newRow("twice") << QStringList{u"--side=left"_s, u"--side=left"_s}
                               << u"given twice"_s;
        QTest::newRow("switch with value")
            << QStringList{u"--json=yes"_s} << u"--json takes no value"_s;
    }
    void refuses()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, complaint);
        const auto parsed = parseArguments(sample(), words);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::Usage);
        QVERIFY2(parsed.error().what.contains(complaint), qPrintable(parsed.error().what));
    }

    void helpSaysEverything()
    {
        QCOMPARE(usageLine(sample()),
                 u"diglot-cli sample LIBRARY WORD… --side left|right [-o FILE] [--json]"_s);
        for (const Command &command : commands()) {
            const QString help = helpText(command);
            QVERIFY2(command.run && help.contains(usageLine(command)), qPrintable(command.verb));
            QVERIFY2(!command.summary.isEmpty(), qPrintable(command.verb));
            for (const Option &option : command.options)
                QVERIFY2(help.contains(option.help) && !option.help.isEmpty(),
                         qPrintable(command.verb + option.name));
        }
    }

    void jsonKeepsOrder()
    {
        JsonWriter json;
        json.beginObject().field(u"b", u"1").key(u"a").beginArray().value(1).value(u"2").null();
        json.beginObject().endObject().endArray().field(u"c", -3).endObject();
        QCOMPARE(json.takeLine(), R"({"b":"1","a":[1,"2",null,{}],"c":-3})"
                                  "\n");
        QCOMPARE(json.beginArray().endArray().takeLine(), "[]\n");
    }

    void jsonEscapes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotes") << u"\"\\/"_s;
        QTest::newRow("breaks") << u"a\nb\rc\td"_s;
        QTest::newRow("controls") << QString(QChar(1)) + QChar(0x1f) + QChar(0x7f) + QChar(0);
        QTest::newRow("languages") << u"Русский 繁體中文 العربية 𝄞"_s;
        QTest::newRow("separators") << QString(QChar(0x2028)) + QChar(0xfeff);
    }
    void jsonEscapes()
    {
        QFETCH(QString, text);
        const QByteArray line = JsonWriter().beginObject().field(u"k", text).endObject().takeLine();
        QCOMPARE(line.count('\n'), 1);
        const QJsonDocument read = QJsonDocument::fromJson(line);
        QCOMPARE(read.object().value(u"k"_s).toString(), text);
    }

    void printableIsOneLine()
    {
        QCOMPARE(printable(u"a\nb\x1b[2J\u009b…\n"_s), u"a b\\x1b[2J\\x9b…"_s);
    }
};

QTEST_GUILESS_MAIN(TestCommand)
#include "tst_command.moc"
