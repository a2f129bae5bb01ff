// SPDX-License-Identifier: Apache-2.0
// The formats that write folders: Markdown and the report.
#include "app/exchange/markdownfolder.h"

#include "app/exchange/htmlreport.h"
#include "tests/app/exchange/rows.h"
#include "tests/support/bilingual.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace diglot;
using namespace diglot::exchange;
using namespace diglot::test;
using namespace Qt::StringLiterals;
using article::Judgement;

namespace {

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Row unit(const QString &id, const QString &target, int line, const article::Verdict &said)
{
    Row made = row(0, {}, target, {said});
    made.text.place.unit = id;
    made.id = id;
    made.line = line;
    return made;
}

} // namespace

class TestFolders : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    // Writes one file and returns what became of it.
    QByteArray write(const QByteArray &bytes, const QList<Row> &rows, Problems *problems = nullptr)
    {
        auto writer = writeMarkdownFolder(exportOrder(m_folder.filePath(u"out"_s)));
        ExportFile file = exportFile(u"a/b.md"_s);
        file.bytes = bytes;
        bool fine = writer && (*writer)->begin(file);
        for (const Row &each : rows)
            fine = fine && (*writer)->write(each);
        fine = fine && (*writer)->finish() && (*writer)->files() == 1;
        if (problems && fine)
            *problems = (*writer)->problems();
        return fine ? readFile(m_folder.filePath(u"out/"_s + file.edition.path)) : QByteArray();
    }

private slots:
    void onlyApprovedProposals()
    {
        const QByteArray bytes = "---\r\ntitle: T\r\n---\r\n" +
                                 bilingual(u"# ⟦Заг‖Head⟧\r\n\r\n⟦Раз.‖One.⟧ ⟦Два.‖Two.⟧ x\r\n"_s);
        const QList<Row> rows{
            row(101, u"Head"_s, u"Заг"_s, {verdict(Judgement::None, {}, u"pending"_s)}),
            row(102, u"One."_s, u"Раз."_s, {verdict(Judgement::Approved, {}, u"**Один.**"_s)}),
            row(103, u"Two."_s, u"Два."_s, {verdict(Judgement::Rejected, {}, u"no"_s)})};
        QByteArray expected = bytes;
        expected.replace("Раз.", "**Один.**");
        QCOMPARE(write(bytes, rows), expected);
        QCOMPARE(write(bytes, {}), bytes);
        QCOMPARE(write(damaged(u"![⟦\"а‖\"a⟧](b \"c\")"_s), {}),
                 damaged(u"![⟦\"а‖\"a⟧](b \"c\")"_s));
    }

    void units()
    {
        const QByteArray bytes =
            "---\ntitle: 'Old: title'\ndescription: >\n  long\n---\n\n![alt one](p.png)\n";
        Problems problems;
        const QByteArray written =
            write(bytes,
                  {unit(u"title"_s, u"Old: title"_s, 2,
                        verdict(Judgement::Approved, {}, u"New \"title\"\\"_s)),
                   unit(u"description"_s, u"long"_s, 3, verdict(Judgement::Approved, {}, u"x"_s)),
                   unit(u"alt:0"_s, u"alt one"_s, 7, verdict(Judgement::Approved, {}, u"ALT"_s))},
                  &problems);
        QCOMPARE(written, QByteArray("---\ntitle: \"New \\\"title\\\"\\\\\"\ndescription: >\n  "
                                     "long\n---\n\n![ALT](p.png)\n"));
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().line, 3);
    }

    void neverOutOfTheFolder()
    {
        auto writer = writeMarkdownFolder(exportOrder(m_folder.filePath(u"deep/out"_s)));
        QVERIFY(writer);
        ExportFile file = exportFile();
        file.edition.path = u"../evil.md"_s;
        QVERIFY((*writer)->begin(file));
        QVERIFY(!(*writer)->finish());
        QVERIFY(!QFile::exists(m_folder.filePath(u"deep/evil.md"_s)));
    }

    void report()
    {
        const QString folder = m_folder.filePath(u"report"_s);
        auto writer = writeHtmlReport(exportOrder(folder));
        QVERIFY(writer);
        QVERIFY((*writer)->begin(exportFile()));
        Row hostile = row(101, u"<script>alert(1)</script> & \"q\""_s, u"%1 %2 \u0001"_s,
                          {verdict(Judgement::Rejected, u"<img src=x>"_s, u"</td>"_s)});
        hostile.findings = {{u"numbers"_s, {}, article::Severity::Error, u"<b>"_s, {}, {}, {}}};
        QVERIFY((*writer)->write(hostile));
        QVERIFY((*writer)->finish());
        QCOMPARE((*writer)->files(), 2);
        const QByteArray page = readFile(folder + u"/pages/00001.html"_s);
        QVERIFY(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp;"));
        QVERIFY(page.contains("&lt;img src=x&gt;"));
        QVERIFY(page.contains("&lt;b&gt;"));
        QVERIFY(page.contains("%1 %2"));
        QVERIFY(!page.contains("<script"));
        QVERIFY(!page.contains("<img"));
        QVERIFY(page.contains("dir=\"rtl\""));
        QVERIFY(page.contains("default-src 'none'"));
        const QByteArray index = readFile(folder + u"/index.html"_s);
        QVERIFY(index.contains("pages/00001.html"));
        QVERIFY(index.contains("العنوان &lt;1&gt;"));
    }
};

QTEST_GUILESS_MAIN(TestFolders)
#include "tst_folders.moc"
