// SPDX-License-Identifier: Apache-2.0
// Libraries of every form in the real window: opened, put together, brought up to date.
#include "tests/support/archives.h"
#include "tests/ui/shell/windowstage.h"

#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QProgressDialog>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeView>

#include <algorithm>

using namespace diglot;
using namespace diglot::test;
using namespace diglot::ui;
using namespace diglot::ui::shell;

namespace {

QList<ArchiveEntry> docs(const QByteArray &title)
{
    return {{"docs/docfx.json", "{\"build\":{\"dest\":\"guide\"}}"},
            {"docs/TOC.yml", "- name: " + title + "\n  href: a.md\n"},
            {"docs/a.md", "---\ntitle: " + title + "\n---\n# " + title + "\n\nText.\n"}};
}

QList<ArchiveEntry> below(const QByteArray &folder, QList<ArchiveEntry> entries)
{
    for (ArchiveEntry &entry : entries)
        entry.name.prepend(folder + '/');
    return entries;
}

bool writeAll(const QString &folder, const QList<ArchiveEntry> &entries)
{
    return std::all_of(entries.cbegin(), entries.cend(), [&](const ArchiveEntry &entry) {
        return writeBytes(folder + u'/' + QString::fromUtf8(entry.name), entry.bytes);
    });
}

struct Desk
{
    QTemporaryDir dir;
    workspace::Workspace workspace;
    settings::Settings settings{dir.filePath(u"settings.ini"_s)};
    ScriptedPrompts prompts;
    MainWindow window{context()};

    Desk() { window.show(); }
    WindowContext context()
    {
        WindowContext made;
        made.workspace = &workspace;
        made.settings = &settings;
        made.prompts = &prompts;
        made.sampleFolder = QStringLiteral(DIGLOT_SOURCE_DIR "/resources/library");
        made.cacheFolder = made.indexFolder = dir.filePath(u"cache"_s);
        made.dataFolder = dir.filePath(u"data"_s);
        made.openExternally = [](const QUrl &) { return true; };
        made.openHelp = [](const QString &) {};
        return made;
    }
    [[nodiscard]] QString at(const QString &name) const { return dir.filePath(name); }
    void trigger(const QString &action) const
    {
        auto *found = window.findChild<QAction *>(action);
        if (!found)
            qFatal("there is no such action");
        found->trigger();
    }
    [[nodiscard]] bool waitForLibrary(const QString &path, const QString &title) const
    {
        return waitFor(
            [&] {
                const auto library = workspace.library();
                if (window.keeper()->path() != path || !library || library->editions.isEmpty())
                    return false;
                return library->editions.first().title == title;
            },
            Patience);
    }
    [[nodiscard]] bool waitForWords(const QString &words) const
    {
        return waitFor(
            [&] { return !prompts.informed.isEmpty() && prompts.informed.last().contains(words); },
            Patience);
    }
    // The names at the top of the contents.
    [[nodiscard]] QStringList headings() const
    {
        const auto *view = window.findChild<QTreeView *>(u"contentsTree"_s);
        QStringList names;
        for (int row = 0; view && row < view->model()->rowCount(); ++row)
            names << view->model()->index(row, 0).data().toString();
        return names;
    }
};

} // namespace

class TestLibraries : public QObject
{
    Q_OBJECT

public:
    static void initMain() { reader::registerScheme(); }

private slots:
    void opensArchives_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("zip") << u"docs.zip"_s;
        QTest::newRow("tar") << u"docs.tar.gz"_s;
    }
    void opensArchives()
    {
        QFETCH(QString, name);
        Desk desk;
        const QString path = desk.at(name);
        QVERIFY(name.endsWith(".zip"_L1) ? writeBytes(path, zipOf(below("ru-RU", docs("Один"))))
                                         : writeTar(path, below("ru-RU", docs("Один")), "gzip"));
        desk.prompts.files << path;
        desk.trigger(u"openArchive"_s);
        QVERIFY(desk.waitForLibrary(path, u"Один"_s));
        QVERIFY(desk.settings.recentLibraries().contains(path));
        // The same by dropping it on the window.
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&desk.window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&desk.window, &drop);
        QVERIFY(drop.isAccepted());
        QVERIFY(desk.waitForLibrary(path, u"Один"_s));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("damaged") << QByteArray("PK\003\004 and nothing more") << u"damaged"_s;
        QTest::newRow("encrypted") << zipOf({{"a.md", "x", 0100644, 1}}) << u"encrypted"_s;
        QTest::newRow("no articles") << zipOf({{"a.txt", "x"}}) << u"No article"_s;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        Desk desk;
        const QString path = desk.at(u"docs.zip"_s);
        QVERIFY(writeBytes(path, bytes));
        desk.prompts.files << path;
        desk.trigger(u"openArchive"_s);
        const auto *failure = desk.window.findChild<QLabel *>(u"startFailure"_s);
        QVERIFY(failure);
        QVERIFY2(waitFor([&] { return failure->text().contains(words); }, Patience),
                 qPrintable(failure->text()));
    }

    void asksForTheBranch()
    {
        Desk desk;
        const QString repository = desk.at(u"docs.ru-ru"_s);
        QVERIFY(writeAll(repository, docs("English")));
        const GitRepository git(repository);
        QVERIFY(!git.run({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s}).isNull());
        QVERIFY(git.commitAll(u"one"_s));
        QVERIFY(!git.run({u"checkout"_s, u"-q"_s, u"-b"_s, u"live-sxs"_s}).isNull());
        QVERIFY(writeAll(repository, docs("Русский")));
        QVERIFY(git.commitAll(u"two"_s));
        QVERIFY(!git.run({u"checkout"_s, u"-q"_s, u"main"_s}).isNull());

        desk.prompts.folders << repository << repository << repository;
        desk.prompts.choices << 1 << 0;
        desk.trigger(u"openFolder"_s);
        QVERIFY(desk.waitForLibrary(repository + u"@live-sxs"_s, u"Русский"_s));
        QCOMPARE(desk.prompts.offered.last().size(), 3);
        QVERIFY(desk.prompts.offered.last().first().contains("main"_L1));
        desk.trigger(u"openFolder"_s);
        QVERIFY(desk.waitForLibrary(repository, u"English"_s));
        desk.prompts.choices << 0;
        desk.trigger(u"openBranch"_s); // branches alone
        QVERIFY(desk.waitForLibrary(repository + u"@live-sxs"_s, u"Русский"_s));
        QCOMPARE(desk.prompts.offered.last(), (QStringList{u"live-sxs"_s, u"main"_s}));
        desk.window.keeper()->open(repository + u"@nowhere"_s, {});
        QVERIFY(desk.waitForWords(u"live-sxs, main"_s));
    }

    void addsSources()
    {
        Desk desk;
        const QString folder = desk.at(u"guide"_s);
        const QString zip = desk.at(u"more.zip"_s);
        QVERIFY(writeAll(folder + u"/ru-RU"_s, docs("Один")));
        QVERIFY(writeBytes(zip, zipOf(below("ru-RU", docs("Два")))));
        desk.window.keeper()->open(folder, {});
        QVERIFY(desk.waitForLibrary(folder, u"Один"_s));
        QVERIFY(!desk.headings().contains(u"guide"_s));

        desk.prompts.answers << widgets::Answer{widgets::Answer::Choice::Other};
        desk.prompts.files << zip;
        desk.prompts.texts << u"Billing"_s;
        desk.trigger(u"addSource"_s);
        const QString file = desk.at(u"data/libraries/guide.diglot"_s);
        QVERIFY(waitFor([&] { return desk.window.keeper()->path() == file; }, Patience));
        QCOMPARE(desk.workspace.library()->editions.size(), 2);
        QVERIFY(waitFor([&] { return desk.headings().size() == 2; }, Patience));
        QCOMPARE(desk.headings(), (QStringList{u"guide"_s, u"Billing"_s}));
    }

    void updatesAndGoesBack()
    {
        Desk desk;
        const QString folder = desk.at(u"guide"_s);
        const QString next = desk.at(u"next"_s);
        QVERIFY(writeAll(folder + u"/ru-RU"_s, docs("Один")));
        QVERIFY(writeAll(next + u"/ru-RU"_s, docs("Два")));
        desk.window.keeper()->open(folder, {});
        QVERIFY(desk.waitForLibrary(folder, u"Один"_s));
        desk.prompts.answers << widgets::Answer{widgets::Answer::Choice::Accepted};
        desk.prompts.folders << next;
        desk.trigger(u"updateLibrary"_s);
        QVERIFY(desk.waitForWords(u"was updated"_s));
        QVERIFY(desk.waitForLibrary(folder, u"Два"_s));
        desk.trigger(u"versionBefore"_s);
        QVERIFY(desk.waitForLibrary(folder, u"Один"_s));

        QVERIFY(writeBytes(next + u"/SHA256SUMS"_s, QByteArray(64, 'a') + "  ru-RU/docs/a.md\n"));
        desk.prompts.answers << widgets::Answer{widgets::Answer::Choice::Accepted};
        desk.prompts.folders << next;
        desk.trigger(u"updateLibrary"_s);
        QVERIFY(desk.waitForWords(u"checksums"_s));
        QVERIFY(desk.waitForLibrary(folder, u"Один"_s));
    }

    // Another one begins while the first is still on its way out.
    void cancelledUpdateStaysCancelled()
    {
        Desk desk;
        const QString folder = desk.at(u"guide"_s);
        const QString wrong = desk.at(u"wrong"_s);
        const QString next = desk.at(u"next"_s);
        QVERIFY(writeAll(folder + u"/ru-RU"_s, docs("Один")));
        QVERIFY(writeAll(wrong + u"/ru-RU"_s, docs("Два")));
        for (int i = 0; i < 1000; ++i)
            QVERIFY(writeBytes(wrong + u"/ru-RU/docs/more%1.md"_s.arg(i), "# More\n"));
        QVERIFY(writeAll(next + u"/ru-RU"_s, docs("Три")));
        desk.window.keeper()->open(folder, {});
        QVERIFY(desk.waitForLibrary(folder, u"Один"_s));
        for (const QString &from : {wrong, next}) {
            desk.prompts.answers << widgets::Answer{widgets::Answer::Choice::Accepted};
            desk.prompts.folders << from;
            desk.trigger(u"updateLibrary"_s);
            const auto *progress = desk.window.findChild<QProgressDialog *>(u"updateProgress"_s);
            QVERIFY(progress);
            if (from == wrong)
                progress->findChild<QPushButton *>()->click();
        }
        QVERIFY(desk.waitForWords(u"was updated"_s));
        QVERIFY(desk.waitForLibrary(folder, u"Три"_s));
        desk.trigger(u"versionBefore"_s);
        QVERIFY(desk.waitForLibrary(folder, u"Один"_s));
    }
};

QTEST_MAIN(TestLibraries)
#include "tst_libraries.moc"
