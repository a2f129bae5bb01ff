// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/replycard.h"

#include "tests/support/patience.h"
#include "ui/desk/copynotice.h"
#include "ui/desk/replycardpanel.h"

#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace diglot;
using namespace diglot::ui::desk;
using namespace Qt::StringLiterals;
using diglot::test::Patience;
using workspace::Handover;

namespace {

Handover piece(const QString &text, bool machine = false)
{
    Handover made;
    made.html = u"<span lang=\"zh-TW\">%1</span>"_s.arg(text);
    made.article = {u"."_s, u"guide/a.md"_s};
    made.title = u"標題"_s;
    made.locale = *LocaleTag::fromString(u"zh-TW");
    made.machine = machine;
    return made;
}

QStringList texts(const ReplyCard &card)
{
    QStringList all;
    for (const Handover &one : card.pieces())
        all.append(workspace::clipboardTexts(one.html).text);
    return all;
}

} // namespace

class TestReplyCard : public QObject
{
    Q_OBJECT

private slots:
    // The piece in the upper line of its card, its article and language in the lower one.
    void piecesSayWhereTheyAreFrom()
    {
        ReplyCard card({});
        QVERIFY(card.add(piece(u"a piece"_s)));
        ReplyCardPanel panel(&card);
        panel.resize(320, 500);
        panel.show();
        auto *list = panel.findChild<QListWidget *>(u"replyCardList"_s);
        const QImage image = list->viewport()->grab(list->visualItemRect(list->item(0))).toImage();
        const auto inkBetween = [&image](int top, int bottom) {
            int ink = 0;
            for (int y = top; y < bottom; ++y) {
                const QRgb ground = image.pixel(image.width() - 20, y);
                for (int x = 4; x < image.width() / 2; ++x)
                    ink += image.pixel(x, y) != ground ? 1 : 0;
            }
            return ink;
        };
        const int middle = image.height() / 2;
        QVERIFY(inkBetween(3, middle) > 20);
        QVERIFY(inkBetween(middle, image.height() - 3) > 20);
    }

    void order()
    {
        ReplyCard card({});
        for (const QString &text : {u"a"_s, u"b"_s, u"c"_s})
            QVERIFY(card.add(piece(text)));
        QVERIFY(!card.add(piece(u"b"_s)));
        card.move(0, 2);
        QCOMPARE(texts(card), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
        card.move(0, 3); // there is no such place
        card.move(-1, 0);
        card.remove(7);
        QCOMPARE(texts(card), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
        card.remove(1);
        QCOMPARE(texts(card), (QStringList{u"b"_s, u"a"_s}));
        card.clear();
        QVERIFY(card.pieces().isEmpty());
    }

    void isKept()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"kept/replycard.json"_s);
        {
            ReplyCard card(file);
            QVERIFY(card.add(piece(u"甲"_s, true)));
            QVERIFY(card.add(piece(u"乙"_s)));
        } // waits until it is written
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        ReplyCard again(file);
        again.load();
        QVERIFY(QTest::qWaitFor([&] { return again.pieces().size() == 2; }, Patience));
        QCOMPARE(texts(again), (QStringList{u"甲"_s, u"乙"_s}));
        QVERIFY(again.pieces().first().machine);
        QCOMPARE(again.pieces().first().title, u"標題"_s);
        again.clear();
        QVERIFY(QTest::qWaitFor([&] { return !QFile::exists(file); }, Patience));
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{\"pieces\":[");
        QTest::newRow("another shape") << QByteArray("[1,2]");
        QTest::newRow("no pieces") << QByteArray("{\"pieces\":{\"a\":1}}");
        QTest::newRow("empty pieces") << QByteArray("{\"pieces\":[{},{\"html\":5},null]}");
        QTest::newRow("bytes") << QByteArray(100'000, '\xff');
    }
    void badFiles()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"replycard.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        ReplyCard card(path);
        card.load();
        QTest::qWait(50);
        QVERIFY(card.pieces().isEmpty());
        QVERIFY(card.add(piece(u"a"_s)));
    }

    void cannotBeWritten()
    {
        ReplyCard card(u"/proc/none/replycard.json"_s);
        const QSignalSpy failed(&card, &ReplyCard::failed);
        QVERIFY(card.add(piece(u"a"_s)));
        QVERIFY(QTest::qWaitFor([&] { return failed.size() == 1; }, Patience));
        QCOMPARE(card.pieces().size(), 1); // it can still be copied
    }

    void panelKeys()
    {
        ReplyCard card({});
        ReplyCardPanel panel(&card);
        panel.resize(320, 500);
        panel.show();
        auto *list = panel.findChild<QListWidget *>(u"replyCardList"_s);
        auto *empty = panel.findChild<QLabel *>(u"replyCardEmpty"_s);
        auto *copy = panel.findChild<QPushButton *>(u"replyCardCopy"_s);
        QVERIFY(empty->isVisible());
        QVERIFY(!copy->isEnabled());
        for (const QString &text : {u"a"_s, u"b"_s, u"c"_s})
            card.add(piece(text));
        QVERIFY(!empty->isVisible());
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(texts(card), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
        QCOMPARE(list->currentRow(), 1);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(texts(card), (QStringList{u"b"_s, u"c"_s}));
        const QSignalSpy copied(&panel, &ReplyCardPanel::copyRequested);
        copy->click();
        QCOMPARE(copied.size(), 1);
        const QSignalSpy chosen(&panel, &ReplyCardPanel::articleChosen);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        panel.findChild<QToolButton *>(u"replyCardClear"_s)->click();
        QVERIFY(card.pieces().isEmpty());
    }

    // It stands over the widget, follows its size, and takes no keyboard.
    void notice()
    {
        QWidget over;
        over.resize(700, 400);
        CopyNotice notice(&over);
        over.show();
        QVERIFY(!notice.isVisible());
        notice.say(u"Copied."_s, {u"One."_s, u"Two."_s}, CopyNotice::Tone::Warning);
        QVERIFY(notice.isVisible());
        QCOMPARE(notice.text(), u"Copied.\nOne.\nTwo."_s);
        QVERIFY(over.rect().contains(notice.geometry()));
        QVERIFY(!notice.hasFocus());
        over.resize(260, 300);
        QVERIFY(over.rect().contains(notice.geometry()));
        QTest::mouseClick(&notice, Qt::LeftButton);
        QVERIFY(!notice.isVisible());
    }
};

QTEST_MAIN(TestReplyCard)
#include "tst_replycard.moc"
