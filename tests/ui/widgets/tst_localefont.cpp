// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/localefont.h"

#include "tests/support/patience.h"
#include "ui/widgets/stems.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QRawFont>
#include <QTest>
#include <QTextLayout>

using namespace diglot;
using namespace diglot::ui::widgets;
using namespace Qt::StringLiterals;

class TestLocaleFont : public QObject
{
    Q_OBJECT

    static LocaleTag tag(const QString &text) { return *LocaleTag::fromString(text); }

    // The fonts that draw the text.
    static QStringList familiesOf(const QString &text, const QFont &font)
    {
        QTextLayout layout(text, font);
        layout.beginLayout();
        layout.createLine().setLineWidth(1000);
        layout.endLayout();
        QStringList families;
        for (const auto &run : layout.glyphRuns())
            families << run.rawFont().familyName();
        families.removeDuplicates();
        return families;
    }

private slots:
    void signsAreThoseOfTheReader_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("family");
        QTest::newRow("Taiwan") << u"zh-TW"_s << u"客戶與合作夥伴"_s << u"Noto Sans CJK TC"_s;
        QTest::newRow("Hong Kong") << u"zh-HK"_s << u"客戶"_s << u"Noto Sans CJK TC"_s;
        QTest::newRow("traditional") << u"zh-Hant"_s << u"客戶"_s << u"Noto Sans CJK TC"_s;
        QTest::newRow("China") << u"zh-CN"_s << u"客户"_s << u"Noto Sans CJK SC"_s;
        QTest::newRow("simplified in Hong Kong")
            << u"zh-Hans-HK"_s << u"客户"_s << u"Noto Sans CJK SC"_s;
        QTest::newRow("Japan") << u"ja-JP"_s << u"顧客と窓口"_s << u"Noto Sans CJK JP"_s;
        QTest::newRow("Korea") << u"ko-KR"_s << u"고객 지원"_s << u"Noto Sans CJK KR"_s;
        QTest::newRow("Arabic") << u"ar-SA"_s << u"العملاء"_s << u"Noto Sans Arabic"_s;
    }
    void signsAreThoseOfTheReader()
    {
        QFETCH(QString, locale);
        QFETCH(QString, text);
        QFETCH(QString, family);
        if (!QFontDatabase::hasFamily(family))
            QSKIP(qPrintable(u"the font %1 is not installed"_s.arg(family)));
        const QFont font = localeFont(tag(locale), QApplication::font());
        QVERIFY(familiesOf(text, font).contains(family));
        QFont bold = font;
        bold.setWeight(QFont::DemiBold);
        QVERIFY(familiesOf(text, bold).contains(family));
        // What the system's own font has stays with it.
        const QString own = QFontInfo(QApplication::font()).family();
        QVERIFY(familiesOf(u"Diglot"_s, font).contains(own));
        QCOMPARE(font.pointSizeF(), QApplication::font().pointSizeF());
    }

    void wordsOfLettersNeedNothing()
    {
        const QFont base = QApplication::font();
        for (const auto *locale : {"ru-RU", "de-DE", "el-GR"})
            QCOMPARE(localeFont(tag(QString::fromLatin1(locale)), base), base);
    }

    void stemsAreDrawnAsDesigned()
    {
        if (!QFontDatabase::hasFamily(u"Noto Sans CJK TC"_s))
            QSKIP("the font Noto Sans CJK TC is not installed");
        // How much is painted; the strategy keeps glyphs apart that are drawn before and after.
        const auto ink = [](QFont::StyleStrategy strategy) {
            QImage image(200, 30, QImage::Format_RGB32);
            image.fill(Qt::black);
            QPainter painter(&image);
            QFont font;
            font.setFamilies({u"Noto Sans CJK TC"_s});
            font.setPixelSize(12);
            font.setStyleStrategy(strategy);
            painter.setFont(font);
            painter.setPen(Qt::white);
            painter.drawText(4, 20, u"經營多語言支援服務台"_s);
            qint64 sum = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    sum += qGray(image.pixel(x, y));
            }
            return double(sum);
        };
        const double before = ink(QFont::PreferOutline);
        if (!drawStemsAsDesigned())
            QSKIP("this Qt does not let its FreeType library be reached");
        const double after = ink(QFont::PreferMatch);
        QVERIFY(after > 0);
        QVERIFY2(after < 0.9 * before, qPrintable(u"%1 of %2"_s.arg(after).arg(before)));
    }

    void linesHaveRoomForEveryFamily()
    {
        const QFont font = localeFont(tag(u"ar-SA"_s), QApplication::font());
        for (const QString &family : font.families()) {
            QFont single = font;
            single.setFamilies({family});
            QVERIFY(lineHeight(font) >= QFontMetrics(single).height());
        }
        QCOMPARE(lineHeight(QApplication::font()), QFontMetrics(QApplication::font()).height());
    }

    void widgetsThatAreThereFollow()
    {
        if (!QFontDatabase::hasFamily(u"Noto Sans CJK TC"_s))
            QSKIP("the font Noto Sans CJK TC is not installed");
        Theme::apply(*qApp, false);
        QWidget window;
        auto *plain = new QLabel(u"客戶"_s, &window);
        auto *small = new QLabel(u"客戶"_s, &window);
        QFont own = followingFont();
        own.setPointSizeF(own.pointSizeF() * 0.8);
        small->setFont(own);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        applyLocaleFont(tag(u"zh-TW"_s));
        QTRY_VERIFY(plain->font().families().contains(u"Noto Sans CJK TC"_s));
        QTRY_VERIFY(small->font().families().contains(u"Noto Sans CJK TC"_s));
        QCOMPARE(small->font().pointSizeF(), own.pointSizeF());
        applyLocaleFont(tag(u"ru-RU"_s));
        QTRY_VERIFY(!plain->font().families().contains(u"Noto Sans CJK TC"_s));
        QTRY_VERIFY(!small->font().families().contains(u"Noto Sans CJK TC"_s));
    }
};

QTEST_MAIN(TestLocaleFont)
#include "tst_localefont.moc"
