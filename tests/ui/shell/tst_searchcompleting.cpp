// SPDX-License-Identifier: Apache-2.0
// A restriction is typed into the real window, and completed from the keyboard.
#include "tests/ui/shell/searchstage.h"

#include <QApplication>

using namespace diglot;
using namespace diglot::ui;
using namespace diglot::ui::shell;
using namespace Qt::StringLiterals;
using Stage = SearchStage;

class TestSearchCompleting final : public QObject
{
    Q_OBJECT

private slots:
    // The language is changed before the first answer has come.
    void askedAgainAtOnce()
    {
        Stage stage;
        QVERIFY(stage.isReady());
        stage.field->setText(u"password"_s);
        stage.window.findChild<ui::search::SearchDesk *>()->setReading(
            *LocaleTag::fromString(u"de-DE"_s));
        QTRY_VERIFY(!stage.keys().isEmpty());
        QCOMPARE(stage.rowsOf(Kind::Hit).first().hit.locale.toString(), u"de-DE"_s);
    }

    // A word that is the beginning of a restriction's name stays a word first.
    void restrictionsAreCompleted()
    {
        Stage stage;
        QVERIFY(stage.isReady());
        stage.field->takeFocus();
        for (const QChar letter : u"клиент ti"_s)
            QVERIFY(stage.type(letter));
        const auto names = stage.rowsOf(Kind::Completion);
        QCOMPARE(names.size(), 1);
        QCOMPARE(names.first().completion.text, u"title:"_s);
        QVERIFY(!names.first().detail.isEmpty());
        QVERIFY(stage.list->currentRow().kind != Kind::Completion || stage.keys().isEmpty());
        stage.field->clear();
        for (const QChar letter : u"ro"_s)
            QVERIFY(stage.type(letter));
        QCOMPARE(stage.rowsOf(Kind::Completion).value(0).completion.text, u"role:"_s);
        // Chosen from the keyboard, it is typed on.
        for (int i = 0; i < 50 && stage.list->currentRow().kind != Kind::Completion; ++i)
            QTest::keyClick(stage.field, Qt::Key_Down);
        QTest::keyClick(stage.field, Qt::Key_Return);
        QTRY_COMPARE(stage.field->text(), u"role:"_s);
        QVERIFY(stage.field->hasFocus());
        QTRY_VERIFY(stage.rowsOf(Kind::Completion).size() > 1);
        QTRY_COMPARE(stage.list->currentRow().kind, Kind::Completion);
        const ResultRow role = stage.list->currentRow();
        QTest::keyClick(stage.field, Qt::Key_Return);
        QTRY_COMPARE(stage.field->text(), role.completion.text + u' ');
        QTRY_COMPARE(stage.list->currentRow().kind, Kind::Hit);
        QVERIFY(stage.rowsOf(Kind::Completion).isEmpty());
        auto *count = stage.find<QLabel>(u"resultCount"_s);
        QTRY_VERIFY(count->text().contains(QString::number(role.completion.articles)));
    }

    // A number of articles is said where that many are left.
    void numbersOfCompletions_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("said");
        QTest::newRow("alone") << u"role:"_s << true;
        QTest::newRow("begun") << u" role:аг"_s << true;
        QTest::newRow("behind a word") << u"клиент role:"_s << false;
        QTest::newRow("without") << u"-role:"_s << false;
    }
    void numbersOfCompletions()
    {
        QFETCH(QString, typed);
        QFETCH(bool, said);
        Stage stage;
        QVERIFY(stage.isReady());
        stage.field->takeFocus();
        for (const QChar letter : typed)
            QVERIFY(stage.type(letter));
        const auto offered = stage.rowsOf(Kind::Completion);
        QVERIFY(!offered.isEmpty());
        for (const ResultRow &row : offered) {
            QVERIFY(row.completion.articles > 0);
            QCOMPARE(row.detail.contains(QString::number(row.completion.articles)), said);
        }
        // Nothing is missed behind the colon.
        if (typed.endsWith(u':'))
            QCOMPARE(stage.keys().contains(u"desk/customer-self-help.md"_s), typed.contains(u' '));
    }

    // What stands behind the cursor stays; undo takes back what was completed.
    void completionBeforeOtherWords()
    {
        Stage stage;
        QVERIFY(stage.isReady());
        stage.field->takeFocus();
        stage.field->setText(u" клиент"_s);
        stage.field->home(false);
        for (const QChar letter : u"type:ma"_s)
            QVERIFY(stage.type(letter));
        QTRY_COMPARE(stage.list->currentRow().completion.text, u"type:machine"_s);
        QTest::keyClick(stage.field, Qt::Key_Return);
        QTRY_COMPARE(stage.field->text(), u"type:machine клиент"_s);
        QTRY_VERIFY(!stage.keys().isEmpty());
        stage.field->undo();
        QCOMPARE(stage.field->text(), u"type:ma клиент"_s);
    }
};

// The scheme has to be known before the application object is made.
int main(int argc, char **argv)
{
    reader::registerScheme();
    QApplication application(argc, argv);
    TestSearchCompleting test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_searchcompleting.moc"
