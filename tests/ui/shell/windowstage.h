// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/patience.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/waitfor.h"
#include "tests/ui/reader/askpage.h"
#include "ui/reader/readerview.h"
#include "ui/settings/settings.h"
#include "ui/shell/articletabs.h"
#include "ui/shell/mainwindow.h"
#include "ui/speech/voice.h"

#include <QAction>
#include <QGuiApplication>
#include <QMenu>
#include <QStyleHints>
#include <QTest>
#include <QToolButton>
#include <QWebEngineView>

#include <optional>

namespace diglot::ui::shell {

using namespace Qt::StringLiterals;
using test::Patience;
using test::waitFor;

inline const auto Overview = u"help/overview.md"_s;

// A window with everything it needs, on settings of its own.
struct Stage
{
    // Without a folder of data nothing is kept beyond the settings.
    explicit Stage(const QString &settingsFile, const QString &keptIn = {},
                   const std::function<std::unique_ptr<speech::Voice>()> &speaks = {})
        : dataFolder(keptIn)
        , voice(speaks)
        , settings(settingsFile)
        , window(context())
    {
        window.resize(1300, 700);
        window.show();
    }

    WindowContext context()
    {
        WindowContext made;
        made.workspace = &workspace;
        made.settings = &settings;
        made.prompts = &prompts;
        made.sampleFolder = QStringLiteral(DIGLOT_SOURCE_DIR "/resources/library");
        made.dataFolder = dataFolder;
        made.voice = voice;
        made.openExternally = [this](const QUrl &url) {
            opened << url;
            return true;
        };
        made.openHelp = [this](const QString &key) { help << key; };
        made.openWindow = [this](const QStringList &arguments) { windows << arguments; };
        return made;
    }

    // Opens the sample at the overview and waits for its page.
    [[nodiscard]] bool openSample(const QString &locale)
    {
        Options options;
        options.library = context().sampleFolder;
        options.start = {Overview, *LocaleTag::fromString(locale), {}, article::View::Facing};
        window.openFrom(options);
        return waitForPage(Overview, locale, u"facing"_s);
    }

    [[nodiscard]] bool waitForPage(const QString &key, const QString &locale, const QString &view)
    {
        return waitFor(
            [&] {
                const auto *shown = window.tabs()->view();
                if (!shown || !shown->page() || !shown->isSettled())
                    return false;
                const auto address = shown->page()->address;
                return address.article.key == key && address.locale.toString() == locale &&
                       eval(u"document.documentElement.dataset.view"_s) == view &&
                       eval(u"!!document.querySelector('.t[lang=\"%1\"], [lang=\"%1\"]')"_s.arg(
                                locale))
                           .toBool();
            },
            Patience);
    }

    QVariant eval(const QString &script)
    {
        auto *engine = window.tabs()->view()->findChild<QWebEngineView *>();
        if (!engine)
            return {};
        return test::askPage(engine->page(), script);
    }

    // Clicks into the middle of the first line of the element. On a busy machine a press can reach
    // the page before it stands where it was scrolled to; so the button is let go only over what
    // it was pressed on, and pressed again where that was something else.
    bool click(const QString &selector)
    {
        auto *page = window.tabs()->view()->findChild<QWebEngineView *>()->focusProxy();
        const auto isPressed = [this] { return eval(u"!!globalThis.diglotPressed"_s).toBool(); };
        for (int i = 0; i < 10; ++i) {
            const auto point = placeOf(selector);
            if (!point)
                return false;
            if (!pageIsPainted() || placeOf(selector) != point)
                continue;
            QTest::mouseMove(page, *point);
            QTest::mousePress(page, Qt::LeftButton, {}, *point);
            if (waitFor(isPressed, 5000)) {
                QTest::mouseRelease(page, Qt::LeftButton, {}, *point);
                return true;
            }
            QTest::mouseRelease(page, Qt::LeftButton, {}, {1, 1});
            QTest::qWait(2 * QGuiApplication::styleHints()->mouseDoubleClickInterval());
        }
        return false;
    }

    // Where the element is in the page's widget, scrolled into its middle; nothing without one.
    // From now on the page says in diglotPressed whether the last press was on the element.
    std::optional<QPoint> placeOf(const QString &selector)
    {
        const auto place =
            eval(u"(() => { const e = document.querySelector('%1'); if (!e) return [];"
                 " e.scrollIntoView({block: 'center', behavior: 'instant'});"
                 " globalThis.diglotPressed = false;"
                 " addEventListener('mousedown', event => {"
                 "   globalThis.diglotPressed = e.contains(event.target); }, true);"
                 " const r = e.getClientRects()[0];"
                 " return [r.left + r.width / 2, r.top + r.height / 2]; })()"_s.arg(selector))
                .toList();
        if (place.size() != 2)
            return {};
        const double zoom = window.tabs()->view()->findChild<QWebEngineView *>()->zoomFactor();
        return QPoint(qRound(place[0].toDouble() * zoom), qRound(place[1].toDouble() * zoom));
    }

    // Waits until the compositor has what the page shows now.
    bool pageIsPainted()
    {
        bool painted = false;
        const auto told = QObject::connect(window.tabs()->view(), &reader::ReaderView::painted,
                                           [&painted] { painted = true; });
        (void)eval(u"diglot.announcePainted(); 1"_s);
        const bool shown = waitFor([&painted] { return painted; }, Patience);
        QObject::disconnect(told);
        return shown;
    }

    template<class T>
    T *find(const QString &name)
    {
        return window.findChild<T *>(name);
    }

    void chooseLocale(const QString &locale)
    {
        auto *menu = find<QToolButton>(u"localeButton"_s)->menu();
        emit menu->aboutToShow();
        for (auto *action : menu->actions()) {
            if (action->data().toString() == locale)
                action->trigger();
        }
    }

    QString dataFolder;
    std::function<std::unique_ptr<speech::Voice>()> voice;
    QList<QStringList> windows; // that were asked for, by their arguments
    settings::Settings settings;
    diglot::test::ScriptedPrompts prompts;
    workspace::Workspace workspace;
    QList<QUrl> opened;
    QStringList help;
    MainWindow window;
};

} // namespace diglot::ui::shell
