// SPDX-License-Identifier: Apache-2.0
#include "ui/search/resultlist.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

using namespace diglot;
using namespace diglot::ui;
using namespace diglot::ui::search;
using namespace Qt::StringLiterals;
using Kind = ResultRow::Kind;

namespace {

ResultRow rowOf(Kind kind, const QString &text)
{
    ResultRow row;
    row.kind = kind;
    row.text = text;
    row.hit.title = text;
    row.hit.article = {u"."_s, text + u".md"_s};
    row.hit.locale = *LocaleTag::fromString(u"ru-RU"_s);
    return row;
}

ResultRow hitWith(const QString &title, const QString &snippet, const QList<article::Range> &marks)
{
    ResultRow row = rowOf(Kind::Hit, title);
    row.hit.snippet = snippet;
    row.hit.marks = marks;
    row.hit.translation = article::Translation::Machine;
    row.hit.behind = true;
    row.detail = u"desk"_s;
    return row;
}

} // namespace

class TestResultList final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        widgets::Theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), false);
    }

    void headersAreSteppedOver()
    {
        ResultModel model;
        model.setRows({rowOf(Kind::Header, u"h"_s), rowOf(Kind::Hit, u"a"_s),
                       rowOf(Kind::Header, u"i"_s), rowOf(Kind::Suggestion, u"b"_s)});
        const QModelIndex first = model.step({}, 1);
        QCOMPARE(first.row(), 1);
        QCOMPARE(model.step(first, 1).row(), 3);
        QCOMPARE(model.step(model.step(first, 1), 1).row(), 3);
        QCOMPARE(model.step(first, -1).row(), 1);
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
        QVERIFY(!model.step({}, -1).isValid());
    }

    void whatIsReadOut()
    {
        const QString text = spokenText(hitWith(u"Сброс пароля"_s, u"Забыли пароль."_s, {}));
        for (const auto *part : {"Сброс пароля", "Забыли пароль", "Machine", "Behind", "desk"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));
    }

    void theSameRowStaysCurrent()
    {
        ResultList list;
        list.setRows({rowOf(Kind::Hit, u"a"_s), rowOf(Kind::Hit, u"b"_s)}, false);
        QCOMPARE(list.currentRow().text, u"a"_s);
        list.move(1);
        list.setRows({rowOf(Kind::Hit, u"c"_s), rowOf(Kind::Hit, u"b"_s)}, true);
        QCOMPARE(list.currentRow().text, u"b"_s);
        list.setRows({rowOf(Kind::Hit, u"c"_s), rowOf(Kind::Hit, u"b"_s)}, false);
        QCOMPARE(list.currentRow().text, u"c"_s);
    }

    // A tab called so is shown before the first articles of an index that is being built; Enter is
    // meant for these once they are there.
    void articlesTakeThePlaceOfCommands()
    {
        ResultList list;
        const ResultRow tab = rowOf(Kind::Command, u"tab"_s);
        const ResultRow other = rowOf(Kind::Command, u"other"_s);
        const ResultRow hit = rowOf(Kind::Hit, u"a"_s);
        list.setRows({tab, other}, false);
        list.setRows({hit, tab, other}, true);
        QCOMPARE(list.currentRow().text, u"a"_s);
        // One that somebody has moved to is meant.
        list.setRows({tab, other}, false);
        list.move(1);
        list.setRows({hit, tab, other}, true);
        QCOMPARE(list.currentRow().text, u"other"_s);
        list.setRows({hit, hit, tab, other}, true);
        QCOMPARE(list.currentRow().text, u"other"_s);
        // An article stays also where it was simply the first.
        list.setRows({hit}, false);
        list.setRows({rowOf(Kind::Hit, u"better"_s), hit}, true);
        QCOMPARE(list.currentRow().text, u"a"_s);
    }

    void copies()
    {
        ResultList list;
        list.show();
        ResultRow pair = rowOf(Kind::Segment, u"b"_s);
        pair.line.source = u"Reset **it**."_s;
        pair.line.target = u"Сбросьте **его**."_s;
        list.setRows({rowOf(Kind::Hit, u"Title"_s), pair}, false);
        QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Title"_s);
        list.move(1);
        QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Reset **it**.\tСбросьте **его**."_s);
        // Before the window's own key.
        QKeyEvent asked(QEvent::ShortcutOverride, Qt::Key_C, Qt::ControlModifier);
        asked.ignore();
        QCoreApplication::sendEvent(&list, &asked);
        QVERIFY(asked.isAccepted());
    }

    void keysAndMouse()
    {
        ResultList list;
        list.resize(400, 500);
        list.show();
        list.setRows(
            {rowOf(Kind::Header, u"h"_s), rowOf(Kind::Hit, u"a"_s), rowOf(Kind::Hit, u"b"_s)},
            false);
        QSignalSpy chosen(&list, &ResultList::chosen);
        QSignalSpy left(&list, &ResultList::left);
        QSignalSpy typed(&list, &ResultList::typed);
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).value<ResultRow>().text, u"b"_s);
        QTest::keyClick(&list, Qt::Key_Up);
        QCOMPARE(left.size(), 0);
        QTest::keyClick(&list, Qt::Key_Up);
        QCOMPARE(left.size(), 1);
        QTest::keyClick(&list, Qt::Key_X);
        QCOMPARE(typed.size(), 1);
        const auto header = list.visualRect(list.results()->index(0)).center();
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, header);
        QCOMPARE(chosen.size(), 1);
        const auto row = list.visualRect(list.results()->index(1)).center();
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, row);
        QCOMPARE(chosen.size(), 2);
    }

    // Cards in every direction and width draw within their own height, with the marks' ground.
    void cardsAreDrawn_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("snippet");
        QTest::addColumn<QString>("locale");
        QTest::newRow("Russian") << u"Сброс пароля"_s << u"Никогда не спрашивайте пароль."_s
                                 << u"ru-RU"_s;
        QTest::newRow("Chinese") << u"重設密碼"_s << u"絕不要詢問密碼，也絕不要把密碼念出來。"_s
                                 << u"zh-TW"_s;
        QTest::newRow("Arabic") << u"إعادة تعيين كلمة مرور"_s << u"لا تسأل أبدًا عن كلمة مرور"_s
                                << u"ar-SA"_s;
        QTest::newRow("long German") << u"Kontokennwortzurücksetzungsverfahren"_s.repeated(4)
                                     << u"Datenschutzgrundverordnung "_s.repeated(30) << u"de-DE"_s;
    }

    void cardsAreDrawn()
    {
        QFETCH(QString, title);
        QFETCH(QString, snippet);
        QFETCH(QString, locale);
        ResultRow row = hitWith(title, snippet, {{3, 6}});
        row.hit.locale = *LocaleTag::fromString(locale);
        for (const int width : {180, 400, 900}) {
            const ResultCard card(row, QApplication::font(), width, Qt::LeftToRight);
            QVERIFY(card.height() > 60 && card.height() < 240);
            QImage picture(width, card.height() + 40, QImage::Format_RGB32);
            picture.fill(Qt::white);
            QPainter painter(&picture);
            card.draw(painter, {0, 0, width, card.height()}, false, false);
            painter.end();
            const QRgb ground = widgets::Theme::current().color("mark"_L1).rgb();
            bool marked = false, spilled = false;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < width; ++x) {
                    marked = marked || picture.pixel(x, y) == ground;
                    spilled = spilled ||
                              (y >= card.height() && picture.pixel(x, y) != qRgb(255, 255, 255));
                }
            }
            QVERIFY(marked);
            QVERIFY(!spilled);
        }
    }
};

QTEST_MAIN(TestResultList)
#include "tst_resultlist.moc"
