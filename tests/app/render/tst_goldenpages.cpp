// SPDX-License-Identifier: Apache-2.0
#include "app/parse/documentparser.h"
#include "app/render/page.h"
#include "tests/support/bilingual.h"
#include "tests/support/parsedhtml.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace diglot;
using namespace diglot::render;
using namespace Qt::StringLiterals;

namespace {

QByteArray rowsOf(const QByteArray &html)
{
    const qsizetype begin = html.indexOf('\n', html.indexOf("<main")) + 1;
    return html.mid(begin, html.indexOf("</main>") - begin);
}

} // namespace

// Articles as name.locale.md in the short notation of bilingual.h, their facing view beside them
// as name.locale.html. To take over a change on purpose: DIGLOT_UPDATE_GOLDEN=1.
class TestGoldenPages : public QObject
{
    Q_OBJECT

private slots:
    void facing_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(DIGLOT_SOURCE_DIR "/tests/data/pages"));
        const QStringList names = folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names)
            QTest::addRow("%s", qPrintable(name)) << folder.filePath(name);
    }
    void facing()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto parsed =
            parse::parseDocument(test::bilingual(QString::fromUtf8(file.readAll())), u"a.md"_s);
        QVERIFY(parsed);
        PageInput input;
        const auto document = std::make_shared<const article::Document>(std::move(*parsed));
        const auto locale = LocaleTag::fromString(path.section(u'.', -2, -2));
        QVERIFY(locale);
        input.target = {document, article::Side::Target, *locale, u"a.md"_s};
        input.other = {document, article::Side::Source,
                       LocaleTag::fromString(u"en-US").value_or(LocaleTag()), u"a.md"_s};
        const Page page = renderPage(input);
        QCOMPARE(test::ParsedHtml::page(page.html).faults(), QStringList());

        QFile golden(path.chopped(2) + u"html"_s);
        if (qEnvironmentVariableIsSet("DIGLOT_UPDATE_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(rowsOf(page.html));
            return;
        }
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
        const QList<QByteArray> expected = golden.readAll().split('\n');
        const QList<QByteArray> actual = rowsOf(page.html).split('\n');
        for (qsizetype i = 0; i < qMin(expected.size(), actual.size()); ++i)
            QCOMPARE(actual.at(i), expected.at(i));
        QCOMPARE(actual.size(), expected.size());
    }
};

QTEST_GUILESS_MAIN(TestGoldenPages)
#include "tst_goldenpages.moc"
