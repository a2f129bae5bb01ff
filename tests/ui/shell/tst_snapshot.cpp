// SPDX-License-Identifier: Apache-2.0
// How long a picture waits for what it was asked for: as long as that goes on.
#include "tests/ui/shell/searchstage.h"
#include "ui/shell/options.h"
#include "ui/shell/searching.h"
#include "ui/shell/snapshot.h"

#include <QApplication>
#include <QFileInfo>

using namespace diglot;
using namespace diglot::ui;
using namespace diglot::ui::shell;
using namespace Qt::StringLiterals;

class TestSnapshot final : public QObject
{
    Q_OBJECT

private slots:
    // The limit is on standing still. Both timers are of one thread, so that the one that is due
    // first also comes first on a machine that has much else to do.
    void waitsWhileTheIndexGrows()
    {
        constexpr int standstill = 1000;
        constexpr int steps = 30;
        workspace::Workspace workspace;
        settings::Settings settings(m_folder.filePath(u"diglot.ini"_s));
        diglot::test::ScriptedPrompts prompts;
        WindowContext context;
        context.workspace = &workspace;
        context.settings = &settings;
        context.prompts = &prompts;
        context.openHelp = [](const QString &) {};
        MainWindow window(context);
        window.show();
        Options options;
        options.search = u"password"_s;
        window.searching()->startWithLibrary(options); // and no library comes
        const QString picture = m_folder.filePath(u"picture.png"_s);
        auto *snapshot = new Snapshot(&window, picture, standstill);
        bool finished = false;
        QElapsedTimer since;
        connect(snapshot, &Snapshot::finished, this, [&finished](int code) {
            QCOMPARE(code, 0);
            finished = true;
        });
        QTimer grows;
        int step = 0;
        bool early = false;
        connect(&grows, &QTimer::timeout, this, [&] {
            early = early || finished;
            if (++step > steps)
                grows.stop();
            else
                emit window.searching()->service()->indexProgress(step, steps);
        });
        since.start();
        grows.start(100);
        QTRY_VERIFY(finished);
        QVERIFY(!early);
        QVERIFY(step > steps);
        QVERIFY(since.elapsed() >= steps * 100);
        QVERIFY(QFileInfo(picture).size() > 0);
    }

private:
    QTemporaryDir m_folder;
};

// The scheme has to be known before the application object is made.
int main(int argc, char **argv)
{
    reader::registerScheme();
    QApplication application(argc, argv);
    TestSnapshot test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_snapshot.moc"
