// SPDX-License-Identifier: Apache-2.0
// Which lists of an article are instructions, what their steps say, and the view that walks them.
#include "app/parse/documentparser.h"
#include "tests/support/bilingual.h"
#include "ui/desk/stepsview.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace diglot;
using namespace diglot::ui::desk;
using namespace Qt::StringLiterals;

namespace {

article::Document parsed(const QString &shortForm)
{
    const auto document = parse::parseDocument(test::bilingual(shortForm), u"x.md"_s);
    return document ? *document : article::Document();
}

const LocaleTag Russian = *LocaleTag::fromString(u"ru-RU");
const LocaleTag Arabic = *LocaleTag::fromString(u"ar-SA");
const LocaleTag English = *LocaleTag::fromString(u"en-US");

} // namespace

class TestSteps : public QObject
{
    Q_OBJECT

private slots:
    void listsAreFound_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QList<int>>("counts");
        QTest::newRow("none") << u"⟦Текст‖Text⟧\n\n- ⟦а‖a⟧\n- ⟦б‖b⟧\n"_s << QList<int>();
        QTest::newRow("one step is none") << u"1. ⟦а‖a⟧\n"_s << QList<int>();
        QTest::newRow("one") << u"1. ⟦а‖a⟧\n2. ⟦б‖b⟧\n3. ⟦в‖c⟧\n"_s << QList<int>{3};
        QTest::newRow("two") << u"## ⟦Раз‖One⟧\n\n1. ⟦а‖a⟧\n2. ⟦б‖b⟧\n\n## ⟦Два‖Two⟧\n\n"
                                "1. ⟦в‖c⟧\n2. ⟦г‖d⟧\n3. ⟦д‖e⟧\n"_s
                             << QList<int>{2, 3};
        QTest::newRow("in a note") << u"> [!NOTE]\n> 1. ⟦а‖a⟧\n> 2. ⟦б‖b⟧\n"_s << QList<int>{2};
        QTest::newRow("going on behind a picture, a note and bullets")
            << u"1. ⟦а‖a⟧\n\n![⟦Вид‖View⟧](a.png)\n\n2. ⟦б‖b⟧\n\n> [!NOTE]\n> ⟦в‖c⟧\n\n- ⟦г‖d⟧\n\n"
               "3. ⟦д‖e⟧\n4. ⟦е‖f⟧\n"_s
            << QList<int>{4};
        QTest::newRow("beginning anew") << u"1. ⟦а‖a⟧\n2. ⟦б‖b⟧\n\n⟦Или‖Or⟧\n\n"
                                           "1. ⟦в‖c⟧\n2. ⟦г‖d⟧\n\n⟦И‖And⟧\n\n3. ⟦д‖e⟧\n"_s
                                        << QList<int>{2, 3};
        QTest::newRow("behind a heading") << u"1. ⟦а‖a⟧\n2. ⟦б‖b⟧\n\n## ⟦Далее‖Next⟧\n\n"
                                             "3. ⟦в‖c⟧\n4. ⟦г‖d⟧\n"_s
                                          << QList<int>{2, 2};
        QTest::newRow("with steps of its own")
            << u"1. ⟦а‖a⟧\n   1. ⟦а1‖a1⟧\n   2. ⟦а2‖a2⟧\n2. ⟦б‖b⟧\n"_s << QList<int>{2};
    }
    void listsAreFound()
    {
        QFETCH(QString, markdown);
        QFETCH(QList<int>, counts);
        QList<int> found;
        for (const StepList &list : stepLists(parsed(markdown)))
            found << int(list.steps.size());
        QCOMPARE(found, counts);
    }

    void aStepSpeaksBothLanguages()
    {
        const auto lists = stepLists(parsed(
            u"## ⟦Вход <b>‖Sign in⟧\n\n3. ⟦Нажмите **Войти** & [ссылку](x.md).‖Press **Sign in**.⟧ "
            "⟦Ждите.‖Wait.⟧\n\n   ```\n   run <me>\n   ```\n4. ⟦Всё.‖Done.⟧\n"_s));
        QCOMPARE(lists.size(), 1);
        QCOMPARE(lists.first().first, 3);
        QVERIFY2(lists.first().title.startsWith(u"Вход"_s), qPrintable(lists.first().title));
        const Step &step = lists.first().steps.first();
        QVERIFY2(step.target.contains(u"<b>Войти</b> &amp; ссылку"_s), qPrintable(step.target));
        QVERIFY(step.target.contains(u"run &lt;me&gt;"_s));
        QVERIFY2(step.source.contains(u"<b>Sign in</b>"_s), qPrintable(step.source));
        QCOMPARE(step.targetPlain.split(u'\n', Qt::SkipEmptyParts),
                 QStringList({u"Нажмите Войти & ссылку."_s, u"Ждите."_s}));
    }

    // What stands between the lists of one course belongs to the step before it.
    void aStepKeepsItsNote()
    {
        const auto lists = stepLists(
            parsed(u"1. ⟦а‖a⟧\n\n> [!NOTE]\n> ⟦Важно.‖Mind.⟧\n\n2. ⟦б‖b⟧\n\n⟦После.‖Behind.⟧\n"_s));
        QCOMPARE(lists.size(), 1);
        QCOMPARE(lists.first().lastSegment, 103);
        const Step &step = lists.first().steps.first();
        QVERIFY2(step.target.contains(u"Важно."_s), qPrintable(step.target));
        QVERIFY2(step.source.contains(u"Mind."_s), qPrintable(step.source));
        QCOMPARE(step.targetPlain, u"а\nВажно.\n"_s);
        QVERIFY(!lists.first().steps.last().target.contains(u"После."_s));
    }

    void anotherEditionFacesTheSteps()
    {
        auto lists = stepLists(parsed(u"1. ⟦а‖a⟧\n2. ⟦б‖b⟧\n"_s));
        faceWith(&lists, stepLists(parsed(u"1. ⟦甲‖a⟧\n2. ⟦乙‖b⟧\n"_s)));
        QVERIFY(lists.first().steps.at(1).source.contains(u"乙"_s));
        faceWith(&lists, stepLists(parsed(u"1. ⟦甲‖a⟧\n2. ⟦乙‖b⟧\n3. ⟦丙‖c⟧\n"_s)));
        QVERIFY(lists.first().steps.at(1).source.isEmpty());
    }

    void theKeyboardWalksThem()
    {
        StepsView view;
        view.resize(800, 600);
        view.setSteps(stepLists(parsed(u"1. ⟦а‖a⟧\n2. ⟦б‖b⟧\n3. ⟦в‖c⟧\n"_s)), Russian, English);
        view.show();
        QSignalSpy closed(&view, &StepsView::closed);
        auto *text = view.findChild<QLabel *>(u"stepTarget"_s);
        QVERIFY(text->text().contains(u"а"_s));
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(view.step(), 1);
        QCOMPARE(view.done(), QSet<int>{0});
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.step(), 2);
        QVERIFY(text->text().contains(u"в"_s));
        QTest::keyClick(&view, Qt::Key_Right); // there is no fourth
        QCOMPARE(view.step(), 2);
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(view.done(), (QSet<int>{0, 2}));
        QTest::keyClick(&view, Qt::Key_Space); // takes it back
        QCOMPARE(view.done(), QSet<int>{0});
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.step(), 0);
        QTest::keyClick(&view, Qt::Key_R); // the next call
        QVERIFY(view.done().isEmpty());
        QTest::keyClick(&view, Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
    }

    // Tall letters of a script must not tear its lines apart.
    void linesStandCloseTogether_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("height");
        QTest::newRow("Russian") << u"ru-RU"_s << u"слово"_s << 38;
        QTest::newRow("Chinese") << u"zh-TW"_s << u"字詞"_s << 42;
        QTest::newRow("Arabic") << u"ar-SA"_s << u"كلمة"_s << 47;
    }
    void linesStandCloseTogether()
    {
        QFETCH(const QString, locale);
        QFETCH(const QString, word);
        QFETCH(const int, height);
        StepsView view;
        auto *label = view.findChild<QLabel *>(u"stepTarget"_s);
        const auto heightOf = [&](const QString &text) {
            const Step step{text, {}, {}};
            view.setSteps({{u"x"_s, 1, 0, {step, step}}}, *LocaleTag::fromString(locale), English,
                          0);
            return label->heightForWidth(600);
        };
        const int one = heightOf(u"<p>%1</p>"_s.arg(word));
        const int two = heightOf(u"<p>%1<br>%1</p>"_s.arg(word));
        QVERIFY2(qAbs(two - one - height) <= 1, qPrintable(QString::number(two - one)));
    }

    void rightToLeftStandsOnTheRight()
    {
        StepsView view;
        view.setSteps(
            stepLists(parsed(u"1. ⟦افتح الإعدادات.‖Open the settings.⟧\n2. ⟦احفظ.‖Save.⟧\n"_s)),
            Arabic, English);
        QVERIFY(view.findChild<QLabel *>(u"stepTarget"_s)->alignment() & Qt::AlignRight);
        QVERIFY(view.findChild<QLabel *>(u"stepSource"_s)->alignment() & Qt::AlignLeft);
        QVERIFY(!view.findChild<QComboBox *>(u"stepsWhich"_s)->isEnabled());
    }
};

QTEST_MAIN(TestSteps)
#include "tst_steps.moc"
