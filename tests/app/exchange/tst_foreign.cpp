// SPDX-License-Identifier: Apache-2.0
// Files as other tools and strangers make them.
#include "app/exchange/csv.h"
#include "app/exchange/format.h"
#include "app/exchange/tbx.h"
#include "tests/app/exchange/rows.h"
#include "tests/app/exchange/workbooks.h"

#include <QFile>
#include <QProcess>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace diglot;
using namespace diglot::exchange;
using namespace diglot::test;
using namespace Qt::StringLiterals;
using article::Judgement;

namespace {

const QByteArray xliff2Head =
    "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en-US\" "
    "trgLang=\"ru-RU\"><file id=\"f1\" original=\"a.md\">";
const QByteArray xliff1Head =
    "<?xml version=\"1.0\"?><xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\">"
    "<file original=\"a.md\" source-language=\"en-US\" target-language=\"ru-RU\" "
    "datatype=\"x-markdown\"><body>";

} // namespace

class TestForeign : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            return {};
        return path;
    }

    static Result<QList<ReturnedRow>> read(const QString &path)
    {
        const auto format = formatOf(path);
        if (!format)
            return format.error();
        QList<ReturnedRow> rows;
        auto done = (*format)->read(path, [&rows](const ReturnedRow &row) {
            rows.append(row);
            return Result<void>();
        });
        if (!done)
            return done.error();
        return rows;
    }

    // A zip archive of parts that Python writes: any unpacked size, any names.
    bool zip(const QString &path, const QByteArray &python) const
    {
        QProcess process;
        process.start(u"python3"_s, {u"-c"_s,
                                     u"import sys,zipfile\n"
                                     "z=zipfile.ZipFile(sys.argv[1],'w',zipfile.ZIP_DEFLATED)\n"_s +
                                         QString::fromUtf8(python) + u"\nz.close()\n"_s,
                                     path});
        return process.waitForFinished(120'000) && process.exitCode() == 0;
    }

private slots:
    void states_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::addColumn<Judgement>("judgement");
        const auto two = [](const char *name, const QByteArray &attributes, Judgement judgement) {
            QTest::addRow("2: %s", name)
                << QByteArray(xliff2Head + "<unit id=\"u\"><segment " + attributes +
                              "><source>a</source><target>b</target></segment></unit>"
                              "</file></xliff>")
                << judgement;
        };
        two("none", "", Judgement::None);
        two("translated", "state=\"translated\"", Judgement::None);
        two("reviewed", "state=\"reviewed\"", Judgement::Approved);
        two("final", "state=\"final\" subState=\"my:x\"", Judgement::Approved);
        two("initial of another tool", "state=\"initial\"", Judgement::None);
        two("needs work", "state=\"initial\" subState=\"x-rev:needs-work\"", Judgement::NeedsWork);
        two("rejected", "state=\"initial\" subState=\"x-rev:rejected\"", Judgement::Rejected);
        const auto one = [](const char *name, const QByteArray &unit, const QByteArray &target,
                            Judgement judgement) {
            QTest::addRow("1: %s", name)
                << QByteArray(xliff1Head + "<trans-unit id=\"1\" " + unit +
                              "><source>a</source><target " + target +
                              ">b</target></trans-unit></body></file></xliff>")
                << judgement;
        };
        one("none", "", "", Judgement::None);
        one("approved", "approved=\"yes\"", "", Judgement::Approved);
        one("approved wins", "approved=\"yes\"", "state=\"needs-translation\"",
            Judgement::Approved);
        one("signed off", "approved=\"no\"", "state=\"signed-off\"", Judgement::Approved);
        one("needs review", "", "state=\"needs-review-translation\"", Judgement::None);
        one("needs translation", "", "state=\"needs-translation\"", Judgement::NeedsWork);
        one("rejected", "", "state=\"needs-translation\" state-qualifier=\"rejected-grammar\"",
            Judgement::Rejected);
        one("new", "", "state=\"new\"", Judgement::None);
    }
    void states()
    {
        QFETCH(QByteArray, unit);
        QFETCH(Judgement, judgement);
        const auto rows = read(file(u"a.xlf"_s, unit));
        QVERIFY2(rows, rows ? "" : qPrintable(rows.error().toLine()));
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().statement.judgement, judgement);
        QCOMPARE(rows->first().source, u"a"_s);
        QCOMPARE(rows->first().target, u"b"_s);
        QCOMPARE(rows->first().place.key, u"a.md"_s);
        QCOMPARE(rows->first().place.locale, tag(u"ru-RU"));
    }

    // Files of earlier versions have as text what stands in attributes now.
    void fieldsAsText()
    {
        const auto rows = read(
            file(u"a.xlf"_s,
                 xliff1Head +
                     "<trans-unit id=\"1\"><source>a</source><target>b</target>"
                     "<d:fields xmlns:d=\"urn:x-diglot:exchange\"><d:field name=\"number\">107"
                     "</d:field><d:field name=\"exported\" value=\"0123456789abcdef\"/></d:fields>"
                     "</trans-unit></body></file></xliff>"));
        QVERIFY2(rows, rows ? "" : qPrintable(rows.error().toLine()));
        QCOMPARE(rows->first().place.number, 107);
        QCOMPARE(rows->first().exported, u"0123456789abcdef"_s);
    }

    // Codes come back by their id where a tool has dropped the reference to their data.
    void codes()
    {
        const QByteArray unit =
            xliff2Head +
            "<unit id=\"u\"><originalData><data id=\"d1\">**</data><data id=\"d2\">`x`</data>"
            "</originalData><segment state=\"translated\"><source>"
            "<pc id=\"1\" dataRefStart=\"d1\" dataRefEnd=\"d1\">a</pc><ph id=\"2\" dataRef=\"d2\"/>"
            "</source><target><ph id=\"2\"/><sc id=\"1\"/>b<ec startRef=\"1\"/><cp hex=\"0001\"/>"
            "<mrk id=\"m\" type=\"comment\">c</mrk></target></segment></unit></file></xliff>";
        const auto rows = read(file(u"a.xlf"_s, unit));
        QVERIFY(rows);
        QCOMPARE(rows->first().source, u"**a**`x`"_s);
        QCOMPARE(rows->first().target, u"`x`**b**\u0001c"_s);
        QVERIFY(rows->first().fault.isEmpty());
        QByteArray lost = unit;
        lost.replace("<ph id=\"2\"/>", "<ph id=\"9\"/>");
        QVERIFY(!read(file(u"a.xlf"_s, lost))->first().fault.isEmpty());
    }

    void refused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray unit = "<unit id=\"u\"><segment><source>&x;</source></segment></unit>"
                                "</file></xliff>";
        QTest::newRow("external entity")
            << u"a.xlf"_s
            << QByteArray("<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + xliff2Head +
                          unit)
            << ErrorCode::Unsupported;
        QTest::newRow("billion laughs")
            << u"a.xlf"_s
            << QByteArray("<!DOCTYPE x [<!ENTITY y \"yyyyyyyyyy\"><!ENTITY x \"&y;&y;&y;\">]>" +
                          xliff2Head + unit)
            << ErrorCode::Unsupported;
        QTest::newRow("broken") << u"a.xlf"_s << QByteArray(xliff2Head + "<unit>")
                                << ErrorCode::Syntax;
        QTest::newRow("deep") << u"a.xlf"_s
                              << QByteArray(xliff2Head + QByteArray("<group>").repeated(100'000))
                              << ErrorCode::Limit;
        QTest::newRow("nothing we know")
            << u"a.bin"_s << QByteArray("hello") << ErrorCode::Unsupported;
        QTest::newRow("csv of another kind")
            << u"a.csv"_s << QByteArray("name,age\nx,1\n") << ErrorCode::Syntax;
        QTest::newRow("csv in a code page")
            << u"a.csv"_s << QByteArray("id,hash,verdict\n\xe0\xe1\xe2,,\n")
            << ErrorCode::Unsupported;
        QTest::newRow("csv with an open quote")
            << u"a.csv"_s << QByteArray("id,hash,verdict\n\"x,,\n") << ErrorCode::Syntax;
        QTest::newRow("no workbook")
            << u"a.xlsx"_s << QByteArray("PK\003\004 nothing") << ErrorCode::Unsupported;
    }
    void refused()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const auto rows = read(file(name, bytes));
        QVERIFY(!rows);
        QCOMPARE(int(rows.error().code), int(code));
        QVERIFY(!rows.error().what.isEmpty());
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("tail");
        QTest::newRow("xliff 1.2") << xliff1Head + "<trans-unit id=\"s7\"><source>a</source>"
                                   << QByteArray("</trans-unit></body></file></xliff>");
        QTest::newRow("xliff 2.1") << xliff2Head + "<unit id=\"s7\"><segment><source>a</source>"
                                   << QByteArray("</segment></unit></file></xliff>");
        QTest::newRow("tmx") << QByteArray(
                                    "<tmx version=\"1.4\"><header srclang=\"en-US\"/><body><tu>"
                                    "<prop type=\"x-diglot-file-article\">a.md</prop>"
                                    "<prop type=\"x-diglot-file-locale\">ru-RU</prop>"
                                    "<prop type=\"x-diglot-text-number\">7</prop>"
                                    "<tuv xml:lang=\"en-US\"><seg>a</seg></tuv>")
                             << QByteArray("</tu></body></tmx>");
    }
    // A file in UTF-16, which every reader of XML has to know, is what the same one in UTF-8 is.
    void encodings()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, tail);
        QString text = QString::fromUtf8(head + tail);
        text.remove(u"<?xml version=\"1.0\"?>"_s);
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
            const QByteArray bytes =
                encode(u"<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n"_s + text);
            const auto utf8 = read(file(u"a.xml"_s, text.toUtf8()));
            const auto utf16 = read(file(u"b.xml"_s, bytes));
            QVERIFY2(utf8, utf8 ? "" : qPrintable(utf8.error().toLine()));
            QVERIFY2(utf16, utf16 ? "" : qPrintable(utf16.error().toLine()));
            QCOMPARE(utf16->size(), utf8->size());
            QCOMPARE(utf16->size(), 1);
        }
    }

    void csvOfSpreadsheets_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"note;Verdict;hash;ID;comment\r\n"
                             ";Needs Work;h.t.e;ru-RU/a.md#7;\"a \"\"b\"\"\nc;d\"\r\n;;;;\r\n"_s;
        QTest::newRow("semicolons") << text.toUtf8();
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + text.toUtf8();
        QString tabs = text;
        tabs.replace(u';', u'\t').replace(u"c\td"_s, u"c;d"_s);
        QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        const QByteArray encoded = utf16(tabs);
        QTest::newRow("utf-16 with tabs") << encoded;
        QString unix = text;
        unix.replace(u"\r\n"_s, u"\n"_s);
        QTest::newRow("line feeds") << unix.toUtf8();
        QString returns = text;
        returns.replace(u"\r\n"_s, u"\r"_s);
        QTest::newRow("carriage returns") << returns.toUtf8();
    }
    void csvOfSpreadsheets()
    {
        QFETCH(QByteArray, bytes);
        const auto rows = read(file(u"a.csv"_s, bytes));
        QVERIFY2(rows, rows ? "" : qPrintable(rows.error().toLine()));
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().place.number, 7);
        QCOMPARE(rows->first().place.key, u"a.md"_s);
        QCOMPARE(rows->first().statement.judgement, Judgement::NeedsWork);
        QCOMPARE(rows->first().statement.comments, QStringList{u"a \"b\"\nc;d"_s});
        QCOMPARE(rows->first().targetHash, u"t"_s);
    }

    void aWordThatIsNoVerdict()
    {
        const auto rows =
            read(file(u"a.csv"_s, "id,hash,verdict\nru-RU/a.md#7,h,fine\nx,h,approved\n"));
        QVERIFY(rows);
        QVERIFY(rows->at(0).fault.contains(u"fine"_s));
        QVERIFY(!rows->at(1).fault.isEmpty());
    }

    void guard_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("guarded");
        const auto row = [](const QString &text, bool guarded) {
            QTest::newRow(qPrintable(text)) << text << guarded;
        };
        row(u"=HYPERLINK(\"http://x\")"_s, true);
        row(u"+1"_s, true);
        row(u"-1"_s, true);
        row(u"@SUM(A1)"_s, true);
        row(u"|cmd"_s, true);
        row(u"  =1"_s, true);
        row(u"\t=1"_s, true);
        row(u"\r=1"_s, true);
        row(u"＝1"_s, true);
        row(u"'=1"_s, true);
        row(u"''=1"_s, true);
        row(u"'tis"_s, false);
        row(u"'"_s, false);
        row(u"a=1"_s, false);
        row(u"**b**"_s, false);
    }
    void guard()
    {
        QFETCH(QString, text);
        QFETCH(bool, guarded);
        QCOMPARE(guardedCell(text), guarded ? u'\'' + text : text);
        QCOMPARE(unguardedCell(guardedCell(text)), text);
    }

    // Shared and rich texts, formulas and gaps, as Excel saves them.
    void workbookOfExcel()
    {
        const QString path = m_folder.filePath(u"e.xlsx"_s);
        QVERIFY(zip(path, excelParts));
        const auto rows = read(path);
        QVERIFY2(rows, rows ? "" : qPrintable(rows.error().toLine()));
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->at(0).place.number, 7);
        QCOMPARE(rows->at(0).statement.judgement, Judgement::Approved);
        QCOMPARE(rows->at(0).statement.comments, QStringList{u" a\u0001 "_s});
        QVERIFY(rows->at(0).where.endsWith("T!3"_L1));
        QCOMPARE(rows->at(1).place.number, 8);
        QCOMPARE(rows->at(1).statement.comments, QStringList{u"5"_s});
    }

    void zipBomb()
    {
        const QString path = m_folder.filePath(u"bomb.xlsx"_s);
        QVERIFY(zip(path, bombParts));
        const auto rows = read(path);
        QVERIFY(!rows);
        QCOMPARE(int(rows.error().code), int(ErrorCode::Limit));
    }

    void glossary()
    {
        article::GlossaryEntry entry{u"t1"_s, u"commerce"_s, u"what a <page> has"_s, {}};
        entry.terms = {{tag(u"en-US"), u"tab"_s, article::TermStatus::Unknown, {}},
                       {tag(u"ru-RU"), u"вкладка"_s, article::TermStatus::Preferred, u"n & m"_s},
                       {tag(u"ru-RU"), u"таб"_s, article::TermStatus::Forbidden, {}},
                       {tag(u"ar-SA"), u"علامة تبويب 🎉"_s, article::TermStatus::Admitted, {}}};
        const QString path = m_folder.filePath(u"g.tbx"_s);
        QVERIFY(writeTbx(path, {entry}, tag(u"en-US")));
        const auto back = readTbx(path);
        QVERIFY2(back, back ? "" : qPrintable(back.error().toLine()));
        QCOMPARE(back->size(), 1);
        QVERIFY(back->first() == entry);
        entry.terms[0].text = u"a\u0001"_s;
        QCOMPARE(int(writeTbx(path, {entry}, tag(u"en-US")).error().code),
                 int(ErrorCode::Unsupported));
        QVERIFY(readTbx(path)->first().terms.first().text == u"tab"); // the old one stands
    }

    void glossaryCsv()
    {
        const auto read = readGlossaryCsv(file(
            u"g.csv"_s, QByteArray("id,en-US,ru-RU,note\nt1,tab,вкладка|!таб,n\n,only,,\n,,,\n")));
        QVERIFY2(read, read ? "" : qPrintable(read.error().toLine()));
        QCOMPARE(read->size(), 2);
        QCOMPARE(read->first().terms.size(), 3);
        QCOMPARE(read->first().terms.at(2).text, u"таб"_s);
        QCOMPARE(int(read->first().terms.at(2).status), int(article::TermStatus::Forbidden));
        QCOMPARE(read->first().terms.at(1).note, u"n"_s);
        QVERIFY(!readGlossaryCsv(file(u"h.csv"_s, "term,translation\na,b\n")));
    }
};

QTEST_GUILESS_MAIN(TestForeign)
#include "tst_foreign.moc"
