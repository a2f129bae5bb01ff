// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/bilingual.h"
#include "tests/support/patience.h"
#include "tests/support/scriptedprompts.h"
#include "tests/support/waitfor.h"
#include "ui/reader/readerview.h"
#include "ui/review/qualitypanel.h"
#include "ui/review/reviewpanel.h"
#include "ui/settings/settings.h"
#include "ui/shell/articletabs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/qualitydesk.h"
#include "ui/shell/reviewdesk.h"
#include "ui/widgets/bartable.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace diglot::test {

using namespace diglot::ui;
using namespace diglot::ui::shell;
using namespace Qt::StringLiterals;
using ui::review::QualityPanel;
using widgets::BarTable;

inline LocaleTag russian()
{
    return *LocaleTag::fromString(u"ru-RU");
}

// The window with a small library: one source that Russian translates in three ways.
struct QualityStage
{
    QualityStage()
        : settings(home.filePath(u"diglot.ini"_s))
        , window(context())
    {
        settings.setReviewer(u"Anna"_s);
        write(u"ru-RU/set/docfx.json"_s, "{}");
        write(u"de-DE/set/docfx.json"_s, "{}");
        page(u"ru-RU/set/a.md"_s, "MT",
             u"⟦Сохраните этот файл.‖Save this file now.⟧\n\n⟦Купите 6 мест.‖Buy 5 seats.⟧\n\n"
             "⟦Хорошо сделано.‖Well done.⟧\n"_s);
        page(u"ru-RU/set/b.md"_s, "HT",
             u"⟦Сохраните этот файл.‖Save this file now.⟧\n\n"
             "⟦Сохранить документ.‖Save this file now.⟧\n"_s);
        page(u"ru-RU/set/c.md"_s, "MT", u"⟦Запишите сам файл‖Save **this file** now⟧\n"_s);
        page(u"de-DE/set/a.md"_s, "MT", u"⟦Alles gut gemacht.‖Well done.⟧\n"_s);
        window.resize(1300, 800);
        window.show();
    }

    WindowContext context()
    {
        WindowContext made;
        made.workspace = &workspace;
        made.settings = &settings;
        made.prompts = &prompts;
        made.dataFolder = home.filePath(u"data"_s);
        return made;
    }

    void write(const QString &path, const QByteArray &bytes) const
    {
        const QString full = home.filePath(u"library/"_s + path);
        QVERIFY(QDir().mkpath(QFileInfo(full).path()));
        QFile file(full);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    void page(const QString &path, const QByteArray &type, const QString &body) const
    {
        write(path, "---\ntitle: T\nms.translationtype: " + type + "\n---\n" + bilingual(body));
    }

    [[nodiscard]] bool open(const QString &article = u"set/c.md"_s)
    {
        Options options;
        options.library = home.filePath(u"library"_s);
        options.start = {article, russian(), {}, article::View::Facing};
        window.openFrom(options);
        return waitForArticle(article);
    }

    [[nodiscard]] bool waitForArticle(const QString &key)
    {
        return waitFor(
            [&] {
                const auto *view = window.tabs()->view();
                return view && view->page() && view->page()->address.article.key == key;
            },
            Patience);
    }

    // The page by its key, with everything known.
    [[nodiscard]] bool openPage(int letter)
    {
        key(letter, Qt::AltModifier);
        return panel()->isVisible() &&
               waitFor([this] { return window.quality()->isSettled(); }, Patience);
    }

    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        // Without a window system nobody gives the window back the keyboard after a dialog.
        if (!window.isActiveWindow())
            window.activateWindow();
        QVERIFY(waitFor([this] { return window.isActiveWindow(); }, Patience));
        auto *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : &window, Qt::Key(key), modifiers);
    }

    template<class T>
    T *find(const QString &name)
    {
        return window.findChild<T *>(name);
    }

    [[nodiscard]] QualityPanel *panel() { return find<QualityPanel>(u"qualityPanel"_s); }
    [[nodiscard]] QString filter() { return find<QLineEdit>(u"reviewFilter"_s)->text(); }
    [[nodiscard]] int current()
    {
        const auto *row = window.reviewing()->reviewPanel()->currentRow();
        return row ? row->number() : -1;
    }
    [[nodiscard]] workspace::QualityFigures figures() const
    {
        const auto quality = window.quality()->service()->quality();
        return quality ? workspace::figuresOf(*quality, {}) : workspace::QualityFigures();
    }

    // Clicks a figure, or a part of a bar where `part` is not -1.
    void click(const QString &table, const QString &name, int column, int part = -1)
    {
        auto *bars = find<BarTable>(table);
        const auto rows = bars->rows();
        for (int row = 0; row < rows.size(); ++row) {
            if (!rows.at(row).name.contains(name))
                continue;
            const QModelIndex index = bars->model()->index(row, column);
            bars->scrollTo(index);
            const QRect rect = part < 0 ? bars->visualRect(index) : bars->partRect(row, part);
            QTest::mouseClick(bars->viewport(), Qt::LeftButton, {}, rect.center());
            return;
        }
        QFAIL("no such row");
    }

    // Acts in the dialog that comes next.
    template<class Act>
    void inDialog(Act act)
    {
        auto *timer = new QTimer(&window);
        QObject::connect(timer, &QTimer::timeout, &window, [timer, act] {
            auto *dialog = QApplication::activeModalWidget();
            if (!dialog)
                return;
            timer->stop();
            timer->deleteLater();
            act(dialog);
        });
        timer->start(10);
    }

    QTemporaryDir home;
    settings::Settings settings;
    ScriptedPrompts prompts;
    workspace::Workspace workspace;
    MainWindow window;
};

} // namespace diglot::test
