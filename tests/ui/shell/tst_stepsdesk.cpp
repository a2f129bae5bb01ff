// SPDX-License-Identifier: Apache-2.0
// Steps, reading aloud and zoom by language in the real window.
#include "tests/ui/reader/engine.h"
#include "tests/ui/shell/windowstage.h"
#include "tests/ui/speech/scriptedvoice.h"

#include "ui/desk/stepsview.h"

#include <QComboBox>
#include <QLabel>
#include <QTemporaryDir>

using namespace diglot;
using namespace diglot::ui;
using namespace diglot::ui::shell;
using test::waitFor;
using namespace Qt::StringLiterals;

namespace {

constexpr int Long = 60000;
const auto Password = u"desk/reset-a-password.md"_s;

} // namespace

class TestStepsDesk : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    QString newFile() { return m_folder.filePath(u"%1.ini"_s.arg(++m_count)); }

    static bool openPassword(Stage &stage, const QString &locale)
    {
        Options options;
        options.library = stage.context().sampleFolder;
        options.start = {Password, *LocaleTag::fromString(locale), {}, article::View::Facing};
        stage.window.openFrom(options);
        // What the window is told of the page comes a moment after the page.
        return stage.waitForPage(Password, locale, u"facing"_s) &&
               waitFor([&] { return !stage.find<QWidget>(u"badgeBar"_s)->isHidden(); }, Long);
    }

public:
    static void initMain() { reader::prepareEngine(); }

private slots:
    void stepsOfAnArticle_data()
    {
        QTest::addColumn<QString>("locale");
        for (const auto *locale : {"ru-RU", "zh-TW", "ar-SA"})
            QTest::newRow(locale) << QString::fromLatin1(locale);
    }
    void stepsOfAnArticle()
    {
        QFETCH(QString, locale);
        Stage stage(newFile());
        QVERIFY(openPassword(stage, locale));
        stage.find<QAction>(u"steps"_s)->trigger();
        auto *view = stage.find<desk::StepsView>(u"stepsView"_s);
        QVERIFY(waitFor([&] { return view->isVisible(); }, Long));
        auto *target = stage.find<QLabel>(u"stepTarget"_s);
        auto *source = stage.find<QLabel>(u"stepSource"_s);
        QVERIFY(!target->text().isEmpty() && !source->text().isEmpty());
        const QString first = target->text();
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(view->step(), 1);
        QVERIFY(target->text() != first);
        QCOMPARE(view->done(), QSet<int>{0});

        // Beside another language, steps face that one.
        stage.window.tabs()->setWith(*LocaleTag::fromString(u"de-DE"));
        const QString english = source->text();
        QVERIFY(
            waitFor([&] { return source->text() != english && !source->text().isEmpty(); }, Long));

        // Esc leads back; the next call begins with nothing ticked.
        QTest::keyClick(view, Qt::Key_Escape);
        QVERIFY(!view->isVisible());
        stage.find<QAction>(u"steps"_s)->trigger();
        QVERIFY(waitFor([&] { return view->isVisible(); }, Long));
        QVERIFY(view->done().isEmpty());
    }

    void anArticleWithoutStepsSaysSo()
    {
        Stage stage(newFile());
        Options options;
        options.library = stage.context().sampleFolder;
        options.start = {
            u"desk/glossary.md"_s, *LocaleTag::fromString(u"ru-RU"), {}, article::View::Facing};
        stage.window.openFrom(options);
        QVERIFY(stage.waitForPage(u"desk/glossary.md"_s, u"ru-RU"_s, u"facing"_s));
        stage.find<QAction>(u"steps"_s)->trigger();
        QCOMPARE(stage.prompts.informed.size(), 1);
        QVERIFY(!stage.find<QWidget>(u"stepsView"_s)->isVisible());
    }

    void anArticleIsReadAloud()
    {
        test::ScriptedVoice::Script script;
        script.waits = true;
        Stage stage(newFile(), {},
                    [&script] { return std::make_unique<test::ScriptedVoice>(&script); });
        QVERIFY(openPassword(stage, u"ru-RU"_s));
        stage.window.tabs()->view()->goToSegment(
            stage.window.tabs()->view()->page()->document->segments.first().number);
        stage.find<QAction>(u"readAloud"_s)->trigger();
        QCOMPARE(script.locales, QStringList{u"ru-RU"_s});
        QCOMPARE(script.said.size(), 1);
        // The sentence that is heard is lit up.
        const auto lit = [&] {
            return stage
                .eval(u"document.querySelector('.t .seg.on, .seg.t.on')?.textContent ?? ''"_s)
                .toString()
                .simplified();
        };
        emit script.voice->finished();
        emit script.voice->finished();
        QCOMPARE(script.said.size(), 3);
        QVERIFY(waitFor([&] { return lit() == script.said.constLast(); }, Long));
        stage.find<QAction>(u"readAloud"_s)->trigger();
        QCOMPARE(script.stops, 1);

        script.noVoice = Error{ErrorCode::NotFound, u"no voice here"_s, {}};
        stage.find<QAction>(u"readAloud"_s)->trigger();
        QCOMPARE(stage.prompts.informed, QStringList{u"no voice here"_s});
    }

    void zoomIsKeptByLanguage()
    {
        Stage stage(newFile());
        QVERIFY(stage.openSample(u"ru-RU"_s));
        stage.find<QAction>(u"zoomIn"_s)->trigger(); // once: two columns still fit
        const auto zoom = [&] {
            return stage.window.tabs()->view()->findChild<QWebEngineView *>()->zoomFactor();
        };
        QVERIFY(zoom() > 1.05);
        stage.chooseLocale(u"zh-TW"_s);
        QVERIFY(stage.waitForPage(Overview, u"zh-TW"_s, u"facing"_s));
        QCOMPARE(zoom(), 1.0);
        stage.find<QAction>(u"zoomOut"_s)->trigger();
        stage.chooseLocale(u"ru-RU"_s);
        QVERIFY(stage.waitForPage(Overview, u"ru-RU"_s, u"facing"_s));
        QVERIFY(zoom() > 1.05);
        QVERIFY(stage.settings.zoom(*LocaleTag::fromString(u"zh-TW")) < 0.95);
    }
};

QTEST_MAIN(TestStepsDesk)
#include "tst_stepsdesk.moc"
