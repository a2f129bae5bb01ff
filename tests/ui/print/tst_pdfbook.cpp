// SPDX-License-Identifier: Apache-2.0
// Documents of several parts: what stands on the pages, contents, bookmarks, links, hostile input.
#include "ui/print/ligatures.h"
#include "ui/print/pdfbook.h"
#include "ui/print/preview.h"
#include "ui/print/radicals.h"

#include <QBuffer>
#include <QDialog>
#include <QPainter>
#include <QPdfBookmarkModel>
#include <QPdfDocument>
#include <QPdfWriter>
#include <QTest>

using namespace diglot;
using namespace diglot::ui::print;
using namespace Qt::StringLiterals;

namespace {

QByteArray madePdf(const QStringList &pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(paperLayout());
    QPainter painter(&writer);
    for (int i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        painter.drawText(200, 400, pages.at(i));
    }
    painter.end();
    return bytes;
}

BookPart part(const QString &title, const QStringList &pages, int level = 0)
{
    BookPart made;
    made.title = title;
    made.level = level;
    if (!pages.isEmpty())
        made.pdf = madePdf(pages);
    made.address.article = {u"."_s, title + u".md"_s};
    made.address.locale = *LocaleTag::fromString(u"ru-RU");
    made.place = u"Library"_s;
    made.facts = u"Facts of "_s + title;
    return made;
}

Book book(const QList<BookPart> &parts)
{
    Book made;
    made.title = u"All of it"_s;
    made.layout = paperLayout();
    made.language = u"ru-RU"_s;
    made.parts = parts;
    return made;
}

// A document that is read back.
struct Read
{
    explicit Read(const QByteArray &pdf)
    {
        buffer.setData(pdf);
        buffer.open(QIODevice::ReadOnly);
        document.load(&buffer);
    }
    // Some characters share a glyph with another one, which then stands for both.
    QString text(int page)
    {
        return document.getAllText(page).text().normalized(QString::NormalizationForm_KC);
    }
    QBuffer buffer;
    QPdfDocument document;
};

} // namespace

class TestPdfBook : public QObject
{
    Q_OBJECT

    std::atomic_bool m_stop = false;

private slots:
    void everyPageSaysWhereItIs_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("latin") << u"Open a request"_s << false;
        QTest::newRow("russian") << u"Запрос на обслуживание"_s << false;
        QTest::newRow("chinese") << u"建立服務要求"_s << false;
        QTest::newRow("arabic") << u"إنشاء طلب خدمة"_s << true;
    }
    void everyPageSaysWhereItIs()
    {
        QFETCH(QString, title);
        QFETCH(bool, mirrored);
        BookPart one = part(title, {u"first page"_s, u"second page"_s});
        one.mirrored = mirrored;
        const auto bound = bindBook(book({one}), m_stop);
        QVERIFY2(bound, bound ? "" : qPrintable(bound.error().what));
        Read read(*bound);
        QCOMPARE(read.document.pageCount(), 2);
        QCOMPARE(read.document.metaData(QPdfDocument::MetaDataField::Title).toString(),
                 u"All of it"_s);
        for (int page = 0; page < 2; ++page) {
            const QString text = read.text(page);
            QVERIFY(text.contains(page == 0 ? u"first page"_s : u"second page"_s));
            QVERIFY2(text.contains(title.left(3)) || mirrored, qPrintable(text));
            QVERIFY2(text.contains(u"%1 / 2"_s.arg(page + 1)), qPrintable(text));
            QVERIFY(text.contains(u"Library"_s));
        }
    }

    void aBranchHasContentsAndBookmarks()
    {
        Book whole = book({part(u"Start"_s, {}), part(u"First"_s, {u"one"_s, u"two"_s}, 1),
                           part(u"Second"_s, {u"three"_s}, 1), part(u"Third"_s, {u"four"_s}, 2),
                           part(u"Last"_s, {u"five"_s})});
        whole.contents = u"Contents"_s;
        const auto bound = bindBook(whole, m_stop);
        QVERIFY(bound);
        Read read(*bound);
        QCOMPARE(read.document.pageCount(), 6);
        const QString list = read.text(0);
        for (const auto *line : {"All of it", "Contents", "Start", "First", "Second", "Third"})
            QVERIFY2(list.contains(QLatin1StringView(line)), qPrintable(list));
        QPdfBookmarkModel marks;
        marks.setDocument(&read.document);
        QCOMPARE(marks.rowCount({}), 2);
        const auto start = marks.index(0, 0);
        QCOMPARE(start.data(int(QPdfBookmarkModel::Role::Title)).toString(), u"Start"_s);
        QCOMPARE(marks.rowCount(start), 2);
        const auto second = marks.index(1, 0, start);
        QCOMPARE(second.data(int(QPdfBookmarkModel::Role::Page)).toInt(), 3);
        QCOMPARE(marks.rowCount(second), 1);
        QCOMPARE(marks.index(1, 0).data(int(QPdfBookmarkModel::Role::Page)).toInt(), 5);
    }

    void aLongListOfContentsTakesSeveralPages()
    {
        QList<BookPart> parts;
        const QByteArray pdf = madePdf({u"x"_s});
        for (int i = 0; i < 150; ++i) {
            parts.append(part(u"Article with a rather long name, number %1"_s.arg(i), {}, i % 40));
            parts.last().pdf = pdf;
        }
        Book whole = book(parts);
        whole.contents = u"Contents"_s;
        const auto bound = bindBook(whole, m_stop);
        QVERIFY(bound);
        Read read(*bound);
        const int list = read.document.pageCount() - 150;
        QVERIFY2(list >= 3 && list <= 8, qPrintable(QString::number(list)));
        QVERIFY(read.text(list - 1).contains(u"number 149"_s));
        QVERIFY(read.text(list - 1).contains(QString::number(list + 150)));
    }

    void whatCannotBeBoundIsSaid_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::addColumn<int>("code");
        QTest::newRow("nothing") << QByteArray() << int(ErrorCode::NotFound);
        QTest::newRow("no pdf") << QByteArray("<html>") << int(ErrorCode::Syntax);
        QTest::newRow("cut off") << madePdf({u"x"_s}).left(60) << int(ErrorCode::Syntax);
    }
    void whatCannotBeBoundIsSaid()
    {
        QFETCH(QByteArray, pdf);
        QFETCH(int, code);
        BookPart bad = part(u"Bad"_s, {});
        bad.pdf = pdf;
        const auto bound = bindBook(book({bad}), m_stop);
        QVERIFY(!bound);
        QCOMPARE(int(bound.error().code), code);
        QVERIFY(!bound.error().what.isEmpty());
    }

    void itStopsWhenTold()
    {
        std::atomic_bool stop = true;
        const auto bound = bindBook(book({part(u"One"_s, {u"x"_s})}), stop);
        QVERIFY(!bound);
        QCOMPARE(bound.error().code, ErrorCode::Cancelled);
    }

    void ligaturesStandForThemselves_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("mended");
        const auto span = [](const char *hex) {
            return QByteArray("BT /Span<</ActualText <FEFF") + hex + "> >> BDC <01> Tj EMC ET";
        };
        QTest::newRow("lam alef") << span("06440627") << span("FEFB");
        QTest::newRow("with hamza") << span("06440623") << span("FEF7");
        QTest::newRow("alef maksura") << span("06440649") << span("FC43");
        QTest::newRow("and a mark") << span("06440627064B") << span("FEFB064B");
        QTest::newRow("two") << span("06440627") + span("0628") + span("06440627")
                             << span("FEFB") + span("0628") + span("FEFB");
        QTest::newRow("letter and mark") << span("0628064B") << span("0628064B");
        QTest::newRow("latin") << span("00660069") << span("00660069");
        QTest::newRow("surrogates") << span("D835DC00") << span("D835DC00");
        QTest::newRow("odd digits") << span("064406") << span("064406");
        QTest::newRow("cut off") << QByteArray("/ActualText <FEFF06440627")
                                 << QByteArray("/ActualText <FEFF06440627");
        QTest::newRow("none") << QByteArray("<0644> <06440627>") << QByteArray("<0644> <06440627>");
    }
    void ligaturesStandForThemselves()
    {
        QFETCH(QByteArray, content);
        QTEST(withLigatures(content), "mended");
    }

    void radicalsAreCharacters_data()
    {
        QTest::addColumn<QByteArray>("map");
        QTest::addColumn<QByteArray>("mended");
        const auto row = [](const char *name, const QByteArray &map, const QByteArray &mended) {
            QTest::newRow(name) << map << mended;
        };
        row("heart", "<0001> <0002> [<2F3C> <0041> ]", "<0001> <0002> [<5fc3> <0041> ]");
        row("several", "[<2f3c>\n<2F42>]", "[<5fc3>\n<6587>]");
        row("of the supplement", "[<2E9F> <2EF3>]", "[<6bcd> <9f9f>]");
        row("without a character of its own", "[<2E80>]", "[<2E80>]");
        row("number of a glyph", "<2F3C> <2F3C> [<0041>]", "<2F3C> <2F3C> [<0041>]");
        row("behind brackets", "[<0041>] <2F3C>", "[<0041>] <2F3C>");
        row("surrogates", "[<D87E2F3C>]", "[<D87E2F3C>]");
        row("no digits", "[<2F3x>]", "[<2F3x>]");
        row("cut off", "[<2F3C", "[<2F3C");
        row("empty", {}, {});
    }
    void radicalsAreCharacters()
    {
        QFETCH(QByteArray, map);
        QTEST(withoutRadicals(map), "mended");
    }

    void thePreviewOpens()
    {
        QWidget window;
        window.show();
        const auto bound = bindBook(book({part(u"One"_s, {u"x"_s, u"y"_s})}), m_stop);
        QVERIFY(bound);
        QVERIFY(openPreview(*bound, u"One"_s, &window));
        auto *dialog = window.findChild<QDialog *>(u"printPreview"_s);
        QVERIFY(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isVisible(), 60000);
        dialog->reject();
        QTRY_VERIFY_WITH_TIMEOUT(!window.findChild<QDialog *>(u"printPreview"_s), 60000);
        QVERIFY(!openPreview("no pdf", u"One"_s, &window));
    }
};

QTEST_MAIN(TestPdfBook)
#include "tst_pdfbook.moc"
