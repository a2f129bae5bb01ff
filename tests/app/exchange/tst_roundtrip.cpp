// SPDX-License-Identifier: Apache-2.0
// Every format that can be read gives back what was written, whatever the texts hold.
#include "tests/app/exchange/rows.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace diglot;
using namespace diglot::exchange;
using namespace diglot::test;
using namespace Qt::StringLiterals;
using article::Judgement;

namespace {

struct Text
{
    const char *name;
    QString source;
    QString target;
};

QList<Text> hardTexts()
{
    return {
        {"plain", u"Select Save."_s, u"حدد حفظ."_s},
        {"every construct",
         u"**a** __b__ *c* _d_ ***e*** ~~f~~ `g` ``h`i`` [j](k.md \"l\") ![m](n.png) <https://o.p> "
         "<b>q</b><br>r<!-- s --> :::no-loc text=\"t\"::: [!INCLUDE [u](v.md)] https://w.x "
         "\\* &nbsp; &amp;"_s,
         u"[ي](k.md \"l\") ``h`i`` `g` **أ** *ج* <br> <i>x</i> ![م](n.png) &nbsp;"_s},
        {"emoji", u"👩‍💻 e\u0301 🎉 𝒳"_s, u"🎉 **👩‍💻**"_s},
        {"controls",
         u"a\u0001b **c\u001f** `d\u0008` [e](f\u0002.md) \uFFFE\uFFFF\u007F\u0085\u2028"_s,
         u"\u0003 [e](f\u0002.md) **\u001f**"_s},
        {"white space", u"  a\tb\nc\r\nd\re  "_s, u"\n a\u00A0b\u200Bc\u200F \t"_s},
        {"markup", u"a < b && c > d \"e\" 'f' ]]> <!-- &lt;"_s, u"<target>&#1;</target> \\u0001"_s},
        {"lost codes", u"**a** [b](c)"_s, u"text only"_s},
        {"own codes", u"text only"_s, u"**a** [b](c)"_s},
        {"formula", u"=1+1"_s, u"+7 (495) -5 @x"_s},
        {"separators", u"a,b;c\t\"d\"\n'e"_s, u"'=x,\"\"\r\n"_s},
        {"long", u"word "_s.repeated(5000) + u'.', u"слово **x** "_s.repeated(2000) + u'.'},
    };
}

// Reads a file whole.
Result<QList<ReturnedRow>> readAll(const Format &format, const QString &path)
{
    QList<ReturnedRow> rows;
    auto read = format.read(path, [&rows](const ReturnedRow &row) {
        rows.append(row);
        return Result<void>();
    });
    if (!read)
        return read.error();
    return rows;
}

Result<int> writeAll(const Format &format, const QString &path, const QList<Row> &rows)
{
    auto writer = format.write(exportOrder(path));
    if (!writer)
        return writer.error();
    if (auto begun = (*writer)->begin(exportFile()); !begun)
        return begun.error();
    for (const Row &row : rows) {
        if (auto written = (*writer)->write(row); !written)
            return written.error();
    }
    if (auto finished = (*writer)->finish(); !finished)
        return finished.error();
    return (*writer)->leftOut();
}

} // namespace

class TestRoundtrip : public QObject
{
    Q_OBJECT

private:
    QString path(const Format &format) const
    {
        return m_folder.filePath(u"file."_s + format.ending);
    }

    QTemporaryDir m_folder;

private slots:
    void texts_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("target");
        for (const Format &format : formats()) {
            if (!format.read)
                continue;
            for (const Text &text : hardTexts())
                QTest::addRow("%s: %s", qPrintable(format.name), text.name)
                    << format.name << text.source << text.target;
        }
    }
    void texts()
    {
        QFETCH(QString, name);
        QFETCH(QString, source);
        QFETCH(QString, target);
        const Format &format = *exchange::format(name);
        // As text, as pending proposal with a comment, and as accepted proposal.
        const QList<Row> rows{
            row(101, source, target),
            row(102, target, source, {verdict(Judgement::None, target, target)}),
            row(103, source, u"before"_s, {verdict(Judgement::Approved, source, target)}),
        };
        const auto written = writeAll(format, path(format), rows);
        QVERIFY2(written, written ? "" : qPrintable(written.error().toLine()));
        QCOMPARE(*written, 0);
        const auto recognized = formatOf(path(format));
        QVERIFY(recognized);
        QCOMPARE((*recognized)->name, format.name);

        const auto back = readAll(format, path(format));
        QVERIFY2(back, back ? "" : qPrintable(back.error().toLine()));
        QCOMPARE(back->size(), rows.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const Row &before = rows.at(i);
            const ReturnedRow &after = back->at(i);
            QCOMPARE(after.fault, QString());
            QCOMPARE(after.place.key, before.text.place.key);
            QCOMPARE(after.place.locale, before.text.place.locale);
            QCOMPARE(after.place.number, before.text.place.number);
            QCOMPARE(after.sourceHash, article::textHash(before.text.source));
            QCOMPARE(after.targetHash, article::textHash(before.text.target));
            QCOMPARE(after.source, before.text.source);
            const Statement statement = statementOf(before.verdicts);
            QCOMPARE(after.statement.judgement, statement.judgement);
            QCOMPARE(after.statement.comments, statement.comments);
            QCOMPARE(after.statement.proposal, statement.proposal);
            QCOMPARE(after.exported, digest(statement));
            QCOMPARE(digest(after.statement), after.exported);
        }
        QCOMPARE(back->at(0).target, target);
    }

    // Some tools offer for translation whatever text stands in a unit: what belongs to Diglot alone
    // is in attributes.
    void unitsOfXliff1HoldNoOtherText()
    {
        const Format &format = *exchange::format(u"xliff1"_s);
        QVERIFY(writeAll(format, path(format),
                         {row(101, u"Save **all**."_s, u"Alles **sichern**."_s,
                              {verdict(Judgement::Rejected, u"why\nnot"_s, u"Besser."_s)})}));
        QFile file(path(format));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        static const QSet<QString> known{u"source"_s, u"target"_s, u"note"_s, u"context"_s,
                                         u"bpt"_s,    u"ept"_s,    u"ph"_s};
        QStringList inside;
        int texts = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement())
                inside << xml.name().toString();
            else if (xml.isEndElement())
                inside.removeLast();
            if (!xml.isCharacters() || xml.isWhitespace())
                continue;
            ++texts;
            QVERIFY2(known.contains(inside.last()), qPrintable(inside.join(u'/')));
        }
        QVERIFY(!xml.hasError());
        QVERIFY(texts > 6);
        QCOMPARE(readAll(format, path(format))->first().verdicts.size(), 1);
        QCOMPARE(readAll(format, path(format))->first().verdicts.first().comment, u"why\nnot"_s);
    }
};

QTEST_APPLESS_MAIN(TestRoundtrip)
#include "tst_roundtrip.moc"
