// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace diglot::ui::widgets;
using namespace Qt::StringLiterals;

namespace {

// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor &color)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) +
           0.0722 * part(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double bright = std::max(luminance(a), luminance(b));
    const double dim = std::min(luminance(a), luminance(b));
    return (bright + 0.05) / (dim + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsKnown()
    {
        QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21.0) < 0.01);
        QVERIFY(std::abs(contrast(QColor(u"#777777"_s), Qt::white) - 4.48) < 0.01);
    }

    void themesHoldTheSameNames()
    {
        QCOMPARE(Theme::light().names(), Theme::dark().names());
        QVERIFY(Theme::light().names().size() >= 25);
    }

    void contrastOfTokens_data()
    {
        QTest::addColumn<QByteArray>("ink");
        QTest::addColumn<QByteArray>("ground");
        QTest::addColumn<double>("least");
        const char *const grounds[] = {"window", "surface", "source-surface"};
        for (const char *ground : grounds) {
            for (const char *ink : {"text", "muted", "accent", "link", "machine", "human", "behind",
                                    "error", "warning", "advice"})
                QTest::addRow("%s on %s", ink, ground)
                    << QByteArray(ink) << QByteArray(ground) << 4.5;
            QTest::addRow("pair edge on %s", ground)
                << QByteArray("pair-edge") << QByteArray(ground) << 3.0;
        }
        const std::pair<const char *, const char *> texts[] = {{"text", "pair"},
                                                               {"text", "mark"},
                                                               {"text", "code"},
                                                               {"text", "accent-soft"},
                                                               {"accent", "accent-soft"},
                                                               {"on-accent", "accent"},
                                                               {"machine", "machine-soft"},
                                                               {"human", "human-soft"},
                                                               {"behind", "behind-soft"},
                                                               {"note", "note-soft"},
                                                               {"tip", "tip-soft"},
                                                               {"important", "important-soft"},
                                                               {"caution", "caution-soft"},
                                                               {"text", "note-soft"},
                                                               {"text", "caution-soft"},
                                                               {"text", "tip-soft"},
                                                               {"text", "important-soft"}};
        // Quiet words and links stand on all of these too; on a mark they take the text's colour.
        for (const char *ground :
             {"pair", "accent-soft", "code", "note-soft", "tip-soft", "important-soft",
              "caution-soft", "machine-soft", "hl-yellow", "hl-green", "hl-blue", "hl-pink"}) {
            for (const char *ink : {"text", "muted", "link"})
                QTest::addRow("%s over %s", ink, ground)
                    << QByteArray(ink) << QByteArray(ground) << 4.5;
        }
        for (const auto &[ink, ground] : texts)
            QTest::addRow("%s on %s", ink, ground) << QByteArray(ink) << QByteArray(ground) << 4.5;
    }
    void contrastOfTokens()
    {
        QFETCH(QByteArray, ink);
        QFETCH(QByteArray, ground);
        QFETCH(double, least);
        for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
            const double found = contrast(theme->color(QLatin1StringView(ink)),
                                          theme->color(QLatin1StringView(ground)));
            QVERIFY2(found >= least, qPrintable(u"%1 in the %2 theme"_s.arg(found).arg(
                                         theme->isDark() ? u"dark"_s : u"light"_s)));
        }
    }

    void styleSheetIsFilled()
    {
        const QString sheet = Theme::dark().styleSheet();
        QVERIFY(sheet.contains(Theme::dark().color("accent"_L1).name()));
        const QRegularExpression left(u":[^;\n]*\\$"_s);
        QVERIFY2(!sheet.contains(left), qPrintable(left.match(sheet).captured()));
    }

    void paletteFollowsTheTheme()
    {
        Theme::apply(*qApp, true);
        QVERIFY(Theme::current().isDark());
        QCOMPARE(qApp->palette().color(QPalette::Base), Theme::dark().color("surface"_L1));
        Theme::apply(*qApp, false);
        QCOMPARE(qApp->palette().color(QPalette::Base), Theme::light().color("surface"_L1));
        QVERIFY(!Theme::systemIsDark()); // the offscreen platform is light
        QCOMPARE(qApp->palette().color(QPalette::Base), Theme::light().color("surface"_L1));
    }

    // The style draws a box of its own colours where the sheet says nothing of the arrow's part.
    void buttonsWithMenusHaveOneGround()
    {
        QWidget window;
        QToolButton button(&window);
        QMenu menu;
        button.setMenu(&menu);
        button.setPopupMode(QToolButton::MenuButtonPopup);
        button.setGeometry(10, 10, 46, 30);
        window.resize(80, 60);
        for (const bool dark : {true, false}) {
            Theme::apply(*qApp, dark);
            const QImage image = window.grab().toImage();
            int others = 0;
            for (int y = 12; y < 38; ++y)
                others += image.pixel(40, y) != image.pixel(2, 2) ? 1 : 0;
            QCOMPARE(others, 0); // beside the arrow, in its part of the button
        }
    }

    void iconsAreDrawnInTheThemesColour_data()
    {
        QTest::addColumn<QString>("name");
        const auto files = QDir(u":/diglot/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(files.size() > 20);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file.chopped(4);
    }
    void iconsAreDrawnInTheThemesColour()
    {
        QFETCH(QString, name);
        const QColor ink(u"#0a6b73"_s);
        const QImage image = iconPixmap(QLatin1StringView(name.toLatin1()), 32, ink, 1.0).toImage();
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() < 250)
                    continue;
                ++drawn;
                QCOMPARE(pixel.rgb(), ink.rgb());
            }
        }
        QVERIFY(drawn > 10);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
