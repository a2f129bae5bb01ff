// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/shell/windowstage.h"
#include "ui/shell/sidepanel.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QRegularExpression>
#include <QTimer>

namespace diglot::ui::shell {

// A window that goes through libraries of the test's own.
struct WalkStage : Stage
{
    using Stage::Stage;

    [[nodiscard]] bool open(const QString &path, const QString &key, const QString &locale)
    {
        Options options;
        options.library = path;
        options.start = {key, *LocaleTag::fromString(locale), {}, article::View::Facing};
        window.openFrom(options);
        return waitForPage(key, locale, u"facing"_s);
    }

    [[nodiscard]] bool shows(const QString &text)
    {
        return waitFor(
            [&] {
                return window.tabs()->view() &&
                       eval(u"document.body.innerText"_s).toString().contains(text);
            },
            Patience);
    }

    // Runs `act` in the dialog of this name, once something has opened it.
    template<class Act>
    void inDialog(const QString &name, Act act)
    {
        auto *timer = new QTimer(&window);
        QObject::connect(timer, &QTimer::timeout, &window, [timer, name, act] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog || dialog->objectName() != name)
                return;
            timer->stop();
            act(dialog);
            dialog->reject();
        });
        timer->start(20);
    }

    // Marks the link with this text, so that it can be clicked by a[data-walk].
    [[nodiscard]] bool mark(const QString &text)
    {
        return eval(
                   u"(() => { document.querySelector('a[data-walk]')?.removeAttribute('data-walk');"
                   " const a = [...document.querySelectorAll('.cell a')].find("
                   "e => e.textContent === '%1'); if (a) a.dataset.walk = 1; return !!a; })()"_s
                       .arg(text))
            .toBool();
    }

    // What the facts of the side panel say, without what only directs the text.
    [[nodiscard]] QStringList facts()
    {
        find<SidePanel>(u"sidePanel"_s)->setCurrentTab(SidePanel::About); // made when seen
        QStringList texts;
        for (const auto *label : find<QWidget>(u"aboutPanel"_s)->findChildren<QLabel *>())
            texts << label->text().remove(QRegularExpression(u"[\\x{2066}-\\x{2069}\\x{200b}]"_s));
        return texts;
    }
};

} // namespace diglot::ui::shell
