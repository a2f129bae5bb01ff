// SPDX-License-Identifier: Apache-2.0
// Reviews an article of the sample library in the real window, from the keyboard alone.
#include "tests/support/patience.h"
#include "tests/support/scriptedprompts.h"
#include "ui/reader/readerview.h"
#include "ui/review/reviewpanel.h"
#include "ui/review/verdictdialogs.h"
#include "ui/settings/settings.h"
#include "ui/shell/articletabs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/reviewdesk.h"

#include <QApplication>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

using namespace diglot;
using namespace diglot::ui;
using namespace diglot::ui::shell;
using namespace Qt::StringLiterals;
using article::Judgement;
using ui::review::SegmentRow;

namespace {

using test::Patience;
const auto Article = u"desk/customer-self-help.md"_s;

// Slips that a translator could have made, each with the number of its sentence.
struct Slip
{
    int number;
    QByteArray was;
    QByteArray is;
};
const QList<Slip> Slips{
    {110, "см. [Сброс пароля](reset-a-password.md).", "см. «Сброс пароля»."},
    {119, "Посмотреть на странице **Состояние**, работает ли услуга.",
     "Посмотреть на странице Состояние, работает ли услуга 24 часа."},
    {123, "Клиенты не могут изменить договор, купить места или отказаться от услуги на портале.",
     "Customers cannot change their contract, buy more seats, or cancel in the portal."},
};

bool copyTree(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString copy = to + file.mid(from.size());
        if (!QDir().mkpath(QFileInfo(copy).path()) || !QFile::copy(file, copy))
            return false;
    }
    return true;
}

// The sample library with the slips in it.
bool makeLibrary(const QString &folder)
{
    if (!copyTree(QStringLiteral(DIGLOT_SOURCE_DIR "/resources/library"), folder))
        return false;
    QFile file(folder + "/ru-RU/"_L1 + Article);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    QByteArray text = file.readAll();
    for (const Slip &slip : Slips) {
        if (text.count(slip.was) != 1)
            return false;
        text.replace(slip.was, slip.is);
    }
    file.resize(0);
    file.seek(0);
    return file.write(text) == text.size();
}

struct Stage
{
    explicit Stage(const QTemporaryDir &folder)
        : home(folder.path())
        , settings(home + "/diglot.ini"_L1)
        , window(context())
    {
        window.resize(1500, 900);
        window.show();
    }

    WindowContext context()
    {
        WindowContext made;
        made.workspace = &workspace;
        made.settings = &settings;
        made.prompts = &prompts;
        made.sampleFolder = home + "/library"_L1;
        made.dataFolder = home + "/data"_L1;
        return made;
    }

    [[nodiscard]] bool open()
    {
        Options options;
        options.library = home + "/library"_L1;
        options.start = {Article, *LocaleTag::fromString(u"ru-RU"), {}, article::View::Facing};
        window.openFrom(options);
        return QTest::qWaitFor(
            [&] { return window.tabs()->view() && window.tabs()->view()->page(); }, Patience);
    }

    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        auto *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : &window, Qt::Key(key), modifiers);
    }

    // As an input method does: QTest knows the keys of ASCII alone.
    void type(const QString &text)
    {
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(QApplication::focusWidget(), &event);
    }

    [[nodiscard]] ui::review::ReviewPanel *panel() const
    {
        return window.findChild<ui::review::ReviewPanel *>(u"reviewPanel"_s);
    }
    [[nodiscard]] int current() const
    {
        const auto *row = panel()->currentRow();
        return row ? row->number() : -1;
    }
    [[nodiscard]] SegmentRow row(int number) const
    {
        for (const SegmentRow &one : window.reviewing()->session()->rows()) {
            if (one.number() == number && one.ownFile)
                return one;
        }
        return {};
    }
    [[nodiscard]] const article::Verdict *mine(int number)
    {
        m_row = row(number);
        const auto *opinion = m_row.opinionOf(u"Anna"_s);
        return opinion ? &opinion->verdict : nullptr;
    }

    // Without a window system nobody gives the window back the keyboard after a dialog.
    [[nodiscard]] bool listHasFocus()
    {
        if (!window.isActiveWindow())
            window.activateWindow();
        return window.findChild<QWidget *>(u"segmentList"_s)->hasFocus();
    }

    QVariant eval(const QString &script)
    {
        auto *engine = window.tabs()->view()->findChild<QWebEngineView *>();
        auto answer = std::make_shared<std::optional<QVariant>>();
        engine->page()->runJavaScript(script, QWebEngineScript::ApplicationWorld,
                                      [answer](const QVariant &value) { *answer = value; });
        const bool came = QTest::qWaitFor([answer] { return answer->has_value(); }, Patience);
        return came ? **answer : QVariant();
    }

    // Acts in the dialog that the next key opens.
    template<class Act>
    void inDialog(Act act)
    {
        auto *timer = new QTimer(&window);
        QObject::connect(timer, &QTimer::timeout, &window, [timer, act] {
            auto *dialog = QApplication::activeModalWidget();
            if (dialog && !dialog->isActiveWindow())
                dialog->activateWindow();
            if (!dialog || !dialog->isAncestorOf(QApplication::focusWidget()))
                return;
            timer->deleteLater();
            timer->stop();
            act();
        });
        timer->start(10);
    }

    QString home;
    settings::Settings settings;
    diglot::test::ScriptedPrompts prompts;
    workspace::Workspace workspace;
    MainWindow window;

private:
    SegmentRow m_row;
};

bool isDoubtfulSlip(const Stage &stage)
{
    for (const Slip &slip : Slips) {
        if (!stage.row(slip.number).isDoubtful())
            return false;
    }
    return true;
}

} // namespace

class TestReviewing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void reviewsFromTheKeyboard();
    void followsThePage();
    void judgesSeveralAtOnce();
    void dismissesFindings();
};

void TestReviewing::initTestCase()
{
    reader::registerScheme();
}

void TestReviewing::reviewsFromTheKeyboard()
{
    const QTemporaryDir home;
    QVERIFY(makeLibrary(home.filePath(u"library"_s)));
    {
        Stage stage(home);
        stage.prompts.texts = {u"Anna"_s};
        QVERIFY(stage.open());
        auto *tabs = stage.window.findChild<QTabBar *>(u"sideTabs"_s);
        QCOMPARE(tabs->tabText(2), u"Review"_s);
        stage.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(isDoubtfulSlip(stage), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(tabs->tabText(2), u"Review · 3 to look at"_s, Patience);

        // From finding to finding.
        stage.key(Qt::Key_F8);
        QCOMPARE(stage.current(), 110);
        stage.key(Qt::Key_F8);
        QCOMPARE(stage.current(), 119);
        stage.key(Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(stage.current(), 110);

        // Approve, and go on to the next doubtful one.
        stage.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stage.prompts.asked, QStringList{u"Who is reviewing?"_s});
        QCOMPARE(stage.settings.reviewer(), u"Anna"_s);
        QCOMPARE(stage.mine(110)->judgement, Judgement::Approved);
        QCOMPARE(stage.current(), 119);

        // Propose: what is written is kept when the keyboard leaves, the verdict beside it.
        stage.key(Qt::Key_P);
        auto *edit = stage.window.findChild<QPlainTextEdit *>(u"proposalEdit"_s);
        QTRY_VERIFY(edit->hasFocus());
        stage.key(Qt::Key_A, Qt::ControlModifier);
        stage.type(u"Посмотреть на странице **Состояние**, работает ли услуга."_s);
        stage.key(Qt::Key_W, Qt::AltModifier);
        QCOMPARE(stage.mine(119)->proposal,
                 u"Посмотреть на странице **Состояние**, работает ли услуга."_s);
        QCOMPARE(stage.mine(119)->judgement, Judgement::NeedsWork);
        QCOMPARE(stage.current(), 123);

        // Reject with a reason.
        stage.inDialog([&] {
            stage.key(Qt::Key_3);
            auto *comment =
                QApplication::activeModalWidget()->findChild<QLineEdit *>(u"reasonComment"_s);
            comment->setFocus();
            stage.type(u"Not translated"_s);
            stage.key(Qt::Key_Return);
        });
        stage.key(Qt::Key_R);
        QCOMPARE(stage.mine(123)->judgement, Judgement::Rejected);
        QCOMPARE(stage.mine(123)->reasons,
                 (QList<article::Reason>{{u"mqm"_s, u"accuracy/mistranslation"_s, u"major"_s}}));
        QCOMPARE(stage.mine(123)->comment, u"Not translated"_s);
        QTRY_COMPARE_WITH_TIMEOUT(tabs->tabText(2), u"Review"_s, Patience);

        // Comment on what comes next.
        QTRY_VERIFY(stage.listHasFocus());
        const int next = stage.current();
        QVERIFY(next > 123);
        stage.key(Qt::Key_C);
        stage.type(u"Good"_s);
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.mine(next)->comment, u"Good"_s);
        QVERIFY(stage.listHasFocus());

        // Undo the comment and the rejection, do the rejection again.
        auto *undo = stage.window.findChild<QAction *>(u"undoReview"_s);
        QTRY_COMPARE_WITH_TIMEOUT(undo->text(), u"Undo: Comment on %1"_s.arg(next), Patience);
        stage.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!stage.mine(next), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(undo->text(), u"Undo: Reject 123"_s, Patience);
        stage.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!stage.mine(123), Patience);
        auto *redo = stage.window.findChild<QAction *>(u"redoReview"_s);
        QTRY_COMPARE_WITH_TIMEOUT(redo->text(), u"Redo: Reject 123"_s, Patience);
        stage.key(Qt::Key_Y, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(stage.mine(123), Patience);
    }
    // Everything is there the next time, and without being asked for.
    Stage later(home);
    QVERIFY(later.open());
    QTRY_VERIFY_WITH_TIMEOUT(later.mine(123), Patience);
    QCOMPARE(later.mine(123)->judgement, Judgement::Rejected);
    QCOMPARE(later.mine(110)->judgement, Judgement::Approved);
    QCOMPARE(later.mine(119)->judgement, Judgement::NeedsWork);
    QVERIFY(later.mine(119)->proposal);
}

void TestReviewing::followsThePage()
{
    const QTemporaryDir home;
    QVERIFY(makeLibrary(home.filePath(u"library"_s)));
    Stage stage(home);
    stage.settings.setReviewer(u"Anna"_s);
    QVERIFY(stage.open());
    stage.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isDoubtfulSlip(stage), Patience);

    // The words of a finding are underlined where they stand.
    const auto underlined = [&] {
        return stage
            .eval(u"[...document.querySelectorAll('.t .seg[data-n=\"119\"] .fault')]"
                  ".map(e => e.textContent).join(' ')"_s)
            .toString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(underlined().contains(u"24"_s), Patience);

    // The list leads the page, the page the list.
    stage.key(Qt::Key_F8);
    const auto pinned = [&] {
        return stage.eval(u"document.querySelector('.seg.pin')?.dataset.n ?? ''"_s).toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(pinned(), u"110"_s, Patience);
    stage.eval(u"diglot.step(1)"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.current(), 111, Patience);

    // A verdict is shown behind its sentence, in the target alone, and goes with undo.
    stage.window.reviewing()->session()->judge({stage.row(111)}, Judgement::Approved);
    const auto signs = [&] {
        return stage
            .eval(u"[...document.querySelectorAll('[data-verdict]')].map(e =>"
                  " e.dataset.n + e.dataset.verdict + !!e.closest('.t')).join(' ')"_s)
            .toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(signs(), u"111approvedtrue"_s, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.window.reviewing()->session()->undoLabel().isEmpty(), Patience);
    stage.window.reviewing()->session()->undo();
    QTRY_COMPARE_WITH_TIMEOUT(signs(), QString(), Patience);
    QCOMPARE(stage.eval(u"document.querySelector('.t .seg[data-n=\"119\"]').textContent"_s)
                 .toString()
                 .simplified(),
             u"Посмотреть на странице Состояние, работает ли услуга 24 часа."_s);
}

void TestReviewing::judgesSeveralAtOnce()
{
    const QTemporaryDir home;
    QVERIFY(makeLibrary(home.filePath(u"library"_s)));
    Stage stage(home);
    stage.settings.setReviewer(u"Anna"_s);
    QVERIFY(stage.open());
    stage.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isDoubtfulSlip(stage), Patience);
    const int errors = int(std::count_if(Slips.cbegin(), Slips.cend(), [&](const Slip &slip) {
        return stage.row(slip.number).gravest() == article::Severity::Error;
    }));
    QVERIFY(errors > 0);
    stage.key(Qt::Key_F, Qt::AltModifier);
    stage.type(u"is:doubtful"_s);
    stage.key(Qt::Key_Down);
    auto *list = stage.window.findChild<ui::review::SegmentList *>(u"segmentList"_s);
    QCOMPARE(list->model()->rowCount(), 3);
    QVERIFY(list->hasFocus());
    stage.key(Qt::Key_A, Qt::ControlModifier);
    stage.prompts.answers = {{widgets::Answer::Choice::Rejected},
                             {widgets::Answer::Choice::Other},
                             {widgets::Answer::Choice::Accepted}};
    stage.key(Qt::Key_A);
    QVERIFY(!stage.mine(110) && !stage.mine(119) && !stage.mine(123));

    // Those with errors are left alone where that was chosen.
    stage.key(Qt::Key_A);
    QVERIFY(stage.prompts.asked.last().contains(QString::number(errors)));
    int approved = 0;
    for (const Slip &slip : Slips)
        approved += stage.mine(slip.number) ? 1 : 0;
    QCOMPARE(approved, 3 - errors);
}

void TestReviewing::dismissesFindings()
{
    const QTemporaryDir home;
    QVERIFY(makeLibrary(home.filePath(u"library"_s)));
    Stage stage(home);
    stage.settings.setReviewer(u"Anna"_s);
    QVERIFY(stage.open());
    stage.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isDoubtfulSlip(stage), Patience);
    stage.key(Qt::Key_F8);
    QCOMPARE(stage.current(), 110);
    const auto before = stage.row(110).findings.size();
    stage.inDialog([&] {
        stage.type(u"On purpose"_s);
        stage.key(Qt::Key_Return);
    });
    stage.key(Qt::Key_D);
    QTRY_VERIFY(stage.listHasFocus());
    QTRY_COMPARE_WITH_TIMEOUT(stage.row(110).findings.size(), before - 1, Patience);
    QCOMPARE(stage.row(110).reviewed.dismissals.first().reason, u"On purpose"_s);
    stage.key(Qt::Key_S); // shows them again
    QTRY_COMPARE_WITH_TIMEOUT(stage.row(110).findings.size(), before, Patience);
}

QTEST_MAIN(TestReviewing)
#include "tst_reviewing.moc"
