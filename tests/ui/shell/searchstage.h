// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/patience.h"
#include "tests/support/scriptedprompts.h"
#include "tests/ui/reader/askpage.h"
#include "ui/search/resultlist.h"
#include "ui/search/searchdesk.h"
#include "ui/search/searchfield.h"
#include "ui/settings/settings.h"
#include "ui/shell/articletabs.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QWebEngineView>

#include <memory>
#include <optional>

namespace diglot::ui::shell {

using namespace Qt::StringLiterals;
using search::ResultRow;
using Kind = ResultRow::Kind;
using test::Patience;

// The index is built only when nothing else wants the processor.
inline constexpr int IndexPatience = 120000;

// A window over the sample library, its search field and the list beneath.
struct SearchStage
{
    explicit SearchStage(const QString &locale = u"ru-RU"_s)
        : settings(folder.filePath(u"diglot.ini"_s))
        , window(context())
    {
        window.resize(1400, 800);
        window.show();
        Options options;
        options.library = context().sampleFolder;
        options.start = {
            u"help/overview.md"_s, *LocaleTag::fromString(locale), {}, article::View::Facing};
        window.openFrom(options);
        field = find<search::SearchField>(u"searchField"_s);
        list = find<search::ResultList>(u"resultList"_s);
    }

    WindowContext context()
    {
        WindowContext made;
        made.workspace = &workspace;
        made.settings = &settings;
        made.prompts = &prompts;
        made.sampleFolder = QStringLiteral(DIGLOT_SOURCE_DIR "/resources/library");
        made.indexFolder = folder.filePath(u"index"_s);
        made.dataFolder = folder.filePath(u"data"_s);
        made.clock = [this] { return now; };
        made.openExternally = [](const QUrl &) { return true; };
        made.openHelp = [](const QString &) {};
        return made;
    }

    template<class T>
    T *find(const QString &name)
    {
        return window.findChild<T *>(name);
    }

    // The library is open, painted and wholly indexed.
    bool isReady()
    {
        auto *size = find<QLabel>(u"indexText"_s);
        return QTest::qWaitFor(
            [&] {
                return window.tabs()->view() && window.tabs()->view()->page() &&
                       size->isVisible() && size->text().startsWith("Index "_L1);
            },
            IndexPatience);
    }

    // Types one letter and waits until what is listed answers all that stands in the field.
    bool type(QChar letter)
    {
        answered = false;
        for (const auto kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(kind, 0, Qt::NoModifier, QString(letter)); // QTest knows ASCII alone
            QCoreApplication::sendEvent(field, &event);
        }
        return QTest::qWaitFor([this] { return answered; }, Patience);
    }

    QList<ResultRow> rowsOf(Kind kind) const
    {
        QList<ResultRow> rows;
        for (const ResultRow &row : list->results()->rows()) {
            if (row.kind == kind)
                rows << row;
        }
        return rows;
    }

    QStringList keys() const
    {
        QStringList keys;
        for (const ResultRow &row : rowsOf(Kind::Hit))
            keys << row.hit.article.key;
        return keys;
    }

    QVariant eval(const QString &script)
    {
        auto *engine = window.tabs()->view()->findChild<QWebEngineView *>();
        return test::askPage(engine->page(), script);
    }

    bool waitFor(const QString &key)
    {
        return QTest::qWaitFor(
            [&] {
                const auto *view = window.tabs()->view();
                return view && view->page() && view->page()->address.article.key == key;
            },
            Patience);
    }

    // The text of the word that is held, once there is one.
    QString heldWord()
    {
        const QString script = u"[...document.querySelectorAll('mark.hit.now')]"
                               ".map(one => one.textContent).join('')"_s;
        QString word;
        const bool came =
            QTest::qWaitFor([&] { return !(word = eval(script).toString()).isEmpty(); }, Patience);
        return came ? word : QString();
    }

    void press(const char *action) { find<QAction>(QString::fromLatin1(action))->trigger(); }

    QTemporaryDir folder;
    QDateTime now = QDateTime::fromString(u"2026-11-21T10:00:00Z"_s, Qt::ISODate);
    settings::Settings settings;
    workspace::Workspace workspace;
    diglot::test::ScriptedPrompts prompts;
    MainWindow window;
    search::SearchField *field = nullptr;
    search::ResultList *list = nullptr;
    bool answered = false;
    QMetaObject::Connection listening =
        QObject::connect(window.findChild<search::SearchDesk *>(), &search::SearchDesk::answered,
                         &window, [this] { answered = true; });
};

} // namespace diglot::ui::shell
