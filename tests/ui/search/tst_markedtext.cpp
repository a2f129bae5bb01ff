// SPDX-License-Identifier: Apache-2.0
#include "ui/search/markedtext.h"

#include <QImage>
#include <QTest>

using namespace diglot;
using namespace diglot::ui::search;
using article::Range;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QList<article::Range>)

namespace {

constexpr int Width = 300;
constexpr QRgb Ground = qRgb(255, 0, 255);

// Columns in which the ground of a mark was painted, per line of the text.
QList<QPair<int, int>> paintedMarks(const MarkedLines &lines)
{
    QImage picture(Width, int(lines.height()), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    lines.draw(painter, {0, 0}, Qt::black, QColor(Ground));
    painter.end();
    QList<QPair<int, int>> found;
    const int lineHeight = picture.height() / lines.lineCount();
    for (int line = 0; line < lines.lineCount(); ++line) {
        int first = -1, last = -1;
        for (int y = line * lineHeight; y < (line + 1) * lineHeight; ++y) {
            for (int x = 0; x < Width; ++x) {
                if (picture.pixel(x, y) != Ground)
                    continue;
                first = first < 0 ? x : qMin(first, x);
                last = qMax(last, x);
            }
        }
        found.append({first, last});
    }
    return found;
}

} // namespace

class TestMarkedText final : public QObject
{
    Q_OBJECT

private slots:
    void codePointsToUnits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<Range>>("points");
        QTest::addColumn<QList<Range>>("units");
        QTest::newRow("plain") << u"abc"_s << QList<Range>{{1, 2}} << QList<Range>{{1, 2}};
        QTest::newRow("behind an emoji")
            << u"\U0001F511 key"_s << QList<Range>{{0, 1}, {2, 5}} << QList<Range>{{0, 2}, {3, 6}};
        QTest::newRow("rare Chinese character")
            << u"\U00020BB7野家"_s << QList<Range>{{0, 2}} << QList<Range>{{0, 3}};
        QTest::newRow("beyond the end")
            << u"ab"_s << QList<Range>{{1, 9}, {5, 7}} << QList<Range>{{1, 2}};
        QTest::newRow("half a pair")
            << QString(QChar(0xD83D)) << QList<Range>{{0, 1}} << QList<Range>{{0, 1}};
        QTest::newRow("nothing") << QString() << QList<Range>{{0, 3}} << QList<Range>{};
    }

    void codePointsToUnits()
    {
        QFETCH(QString, text);
        QFETCH(QList<Range>, points);
        QFETCH(QList<Range>, units);
        QCOMPARE(inUnits(text, points), units);
    }

    void markupIsLeftOut_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QList<Range>>("marks");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QList<Range>>("moved");
        QTest::newRow("bold") << u"The **customer** pays"_s << QList<Range>{{6, 14}}
                              << u"The customer pays"_s << QList<Range>{{4, 12}};
        QTest::newRow("link") << u"see [Reset](a/b_c.md) now"_s << QList<Range>{{5, 10}}
                              << u"see Reset now"_s << QList<Range>{{4, 9}};
        QTest::newRow("mark in the address")
            << u"[Reset](reset.md)"_s << QList<Range>{{1, 6}, {8, 13}} << u"Reset"_s
            << QList<Range>{{0, 5}};
        QTest::newRow("code, escape, tag")
            << u"`x` \\*y\\* <br>z"_s << QList<Range>{} << u"x *y* z"_s << QList<Range>{};
        QTest::newRow("a product stays") << u"2 * 3 and a_b_c"_s << QList<Range>{{10, 15}}
                                         << u"2 * 3 and a_b_c"_s << QList<Range>{{10, 15}};
        QTest::newRow("emoji before") << u"\U0001F511 **key**"_s << QList<Range>{{4, 7}}
                                      << u"\U0001F511 key"_s << QList<Range>{{2, 5}};
    }

    void markupIsLeftOut()
    {
        QFETCH(QString, markdown);
        QFETCH(QList<Range>, marks);
        QFETCH(QString, plain);
        QFETCH(QList<Range>, moved);
        const MarkedText made = withoutMarkup({markdown, marks});
        QCOMPARE(made.text, plain);
        QCOMPARE(made.marks, moved);
    }

    void aMarkFarBehindComesIntoView()
    {
        const QString text = u"word "_s.repeated(60) + u"needle at the end"_s;
        const MarkedLines lines({text, {{300, 306}}}, {QFont(), 2}, Width);
        QVERIFY(lines.lineCount() <= 2);
        QVERIFY2(lines.lines().join(u' ').contains("needle"_L1),
                 qPrintable(lines.lines().join(u'|')));
        QVERIFY(lines.lines().first().startsWith(u'…'));
    }

    void longTextsEndInAnEllipsis()
    {
        const MarkedLines lines({u"word "_s.repeated(200), {}}, {QFont(), 3}, Width);
        QCOMPARE(lines.lineCount(), 3);
        QVERIFY(lines.lines().last().endsWith(u'…'));
    }

    // The ground stands where the word stands: at the right in right-to-left texts.
    void marksArePaintedInPlace()
    {
        const auto english =
            paintedMarks(MarkedLines({u"password reset"_s, {{0, 8}}}, {QFont(), 1}, Width));
        QVERIFY(english.first().first >= 0 && english.first().first < 4);
        QVERIFY(english.first().second < Width / 2);
        const auto arabic =
            paintedMarks(MarkedLines({u"كلمة المرور"_s, {{0, 4}}}, {QFont(), 1}, Width));
        QVERIFY(arabic.first().second > Width - 6);
        QVERIFY(arabic.first().first > Width / 2);
        const auto chinese =
            paintedMarks(MarkedLines({u"絕不要詢問密碼"_s, {{5, 6}}}, {QFont(), 1}, Width));
        QVERIFY(chinese.first().first > 20);
        QVERIFY(chinese.first().second - chinese.first().first < 30);
        const auto none = paintedMarks(MarkedLines({u"password"_s, {}}, {QFont(), 1}, Width));
        QCOMPARE(none.first().first, -1);
    }

    void hostileTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("no blank") << u"x"_s.repeated(5000);
        QTest::newRow("line ends") << u"a\nb\r\n\u2028c"_s;
        QTest::newRow("direction overrides") << u"\u202Eabc\u202C \u2067def"_s;
        QTest::newRow("lone surrogates") << QString(QChar(0xDC00)).repeated(50);
        QTest::newRow("combining marks") << u"e\u0301"_s.repeated(500);
    }

    void hostileTexts()
    {
        QFETCH(QString, text);
        for (const int width : {0, 1, 40, Width}) {
            const MarkedLines lines({text, {{0, 1}, {3, 900}, {40, 41}}}, {QFont(), 2},
                                    qreal(width));
            QVERIFY(lines.lineCount() <= 2);
        }
    }
};

QTEST_MAIN(TestMarkedText)
#include "tst_markedtext.moc"
