// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/keyboard.h"
#include "tests/support/patience.h"
#include "tests/support/scriptedprompts.h"
#include "tests/ui/reader/askpage.h"
#include "ui/reader/readerview.h"
#include "ui/review/reviewpanel.h"
#include "ui/settings/settings.h"
#include "ui/shell/articletabs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/reviewdesk.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QInputMethodEvent>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWebEngineView>

namespace diglot::test {

using namespace diglot::ui;
using namespace diglot::ui::shell;
using namespace Qt::StringLiterals;
using ui::review::SegmentRow;

inline const auto Article = u"desk/customer-self-help.md"_s;

// Slips that a translator could have made, each with the number of its sentence.
struct Slip
{
    int number;
    QByteArray was;
    QByteArray is;
};
inline const QList<Slip> Slips{
    {110, "см. [Сброс пароля](reset-a-password.md).", "см. «Сброс пароля»."},
    {119, "Посмотреть на странице **Состояние**, работает ли услуга.",
     "Посмотреть на странице Состояние, работает ли услуга 24 часа."},
    {123, "Клиенты не могут изменить договор, купить места или отказаться от услуги на портале.",
     "Customers cannot change their contract, buy more seats, or cancel in the portal."},
};

inline bool copyTree(const QString &from, const QString &to)
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
inline bool makeLibrary(const QString &folder)
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

// The real window with a library of its own, driven by keys.
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
        return test::hasKeyboard(window) &&
               window.findChild<QWidget *>(u"segmentList"_s)->hasFocus();
    }

    QVariant eval(const QString &script)
    {
        auto *engine = window.tabs()->view()->findChild<QWebEngineView *>();
        return test::askPage(engine->page(), script);
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
    ScriptedPrompts prompts;
    workspace::Workspace workspace;
    MainWindow window;

private:
    SegmentRow m_row;
};

inline bool isDoubtfulSlip(const Stage &stage)
{
    for (const Slip &slip : Slips) {
        if (!stage.row(slip.number).isDoubtful())
            return false;
    }
    return true;
}

// The stage of one test: a library of its own with the slips, and Anna in front of it.
struct OpenReview
{
    OpenReview()
        : isMade(makeLibrary(home.filePath(u"library"_s)))
        , stage(home)
    {
        stage.settings.setReviewer(u"Anna"_s);
    }

    // Opens the article with the list of its sentences, and waits until the slips are found.
    [[nodiscard]] bool begin()
    {
        if (!isMade || !stage.open())
            return false;
        stage.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        return QTest::qWaitFor([this] { return isDoubtfulSlip(stage); }, Patience);
    }

    QTemporaryDir home;
    bool isMade;
    Stage stage;
};

} // namespace diglot::test
