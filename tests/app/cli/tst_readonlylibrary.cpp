// SPDX-License-Identifier: Apache-2.0
// Drives the real diglot-cli over a library that an ordinary person may only read, as on a share,
// with its index inside: everything works, nothing is written to it.
#include "tests/app/cli/program.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace diglot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr mode_t ReadFolder = 0555;
constexpr mode_t OwnFile = 0644;
constexpr mode_t ReadFile = 0444;
constexpr mode_t OwnFolder = 0755;

QByteArray encoded(const QString &path)
{
    return QFile::encodeName(path);
}

QStringList everythingBelow(const QString &folder)
{
    QStringList paths{folder};
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        paths << all.next();
    paths.sort();
    return paths;
}

// Names, sizes, times and permissions.
QStringList stateOf(const QString &folder)
{
    QStringList lines;
    for (const QString &path : everythingBelow(folder)) {
        struct stat status = {};
        (void)lstat(encoded(path).constData(), &status);
        lines << u"%1 %2 %3.%4 %5"_s.arg(path)
                     .arg(status.st_size)
                     .arg(status.st_mtim.tv_sec)
                     .arg(status.st_mtim.tv_nsec)
                     .arg(status.st_mode, 0, 8);
    }
    return lines;
}

bool allow(const QString &folder, mode_t folders, mode_t files)
{
    bool done = true;
    for (const QString &path : everythingBelow(folder))
        done = chmod(encoded(path).constData(), QFileInfo(path).isDir() ? folders : files) == 0 &&
               done;
    return done;
}

} // namespace

class TestReadOnlyLibrary : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const QDir sample(QStringLiteral(DIGLOT_SOURCE_DIR "/resources/library"));
        QDirIterator files(sample.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            writeFile(library() + u'/' + sample.relativeFilePath(path), readFile(path));
        }
        const Run made =
            runCli({u"index"_s, library(), u"-o"_s, library() + u"/.diglot/index.db"_s});
        QVERIFY2(made.code == 0, made.err.constData());
        QVERIFY(chmod(encoded(m_folder.path()).constData(), OwnFolder) == 0);
        QVERIFY(allow(library(), ReadFolder, ReadFile));
    }

    void cleanupTestCase() { QVERIFY(allow(library(), OwnFolder, OwnFile)); }

    void isUsedWithoutWriting_data()
    {
        QTest::addColumn<bool>("mounted");
        QTest::newRow("without permission") << false;
        QTest::newRow("on a read-only file system") << true;
    }
    void isUsedWithoutWriting()
    {
        QFETCH(bool, mounted);
        const QTemporaryDir place;
        QString path = library();
        if (mounted) {
            path = place.filePath(u"share"_s);
            QVERIFY(QDir().mkpath(path) &&
                    chmod(encoded(place.path()).constData(), OwnFolder) == 0);
            if (geteuid() != 0)
                QSKIP("only root can mount a file system read-only");
            if (!mountReadOnly(path))
                QSKIP(qPrintable(u"this machine forbids mounting: %1"_s.arg(qt_error_string())));
        }
        const auto unmount = qScopeGuard([&] {
            if (mounted)
                (void)::umount2(encoded(path).constData(), MNT_DETACH);
        });
        const QStringList before = stateOf(path);
        RunOptions options;
        options.asNobody = true;
        const QTemporaryDir cache;
        const QTemporaryDir data;
        options.cacheFolder = cache.path();
        options.dataFolder = data.path();
        for (const QString &folder : {cache.path(), data.path()})
            QVERIFY(chmod(encoded(folder).constData(), 0777) == 0);
        const auto run = [&](const QStringList &arguments) {
            const Run done = runCli(arguments, options);
            if (done.code != 0 || !done.err.isEmpty())
                qWarning() << arguments << done.code << done.err;
            return done;
        };
        const auto fine = [&](const QStringList &arguments) {
            const Run done = run(arguments);
            return done.code == 0 && done.err.isEmpty();
        };

        // The index that it was shipped with answers: none is made in the cache.
        const Run found = run({u"search"_s, path, u"пароль"_s, u"--json"_s});
        QCOMPARE(found.code, 0);
        QVERIFY(QJsonDocument::fromJson(found.out).object().value(u"hits"_s).toArray().size() > 1);
        QVERIFY(QDir(cache.path() + u"/diglot"_s).entryList({u"*.index*"_s}).isEmpty());

        const QString article = u"desk/reset-a-password.md"_s;
        QVERIFY(fine({u"info"_s, path, u"--json"_s}));
        QVERIFY(fine({u"suggest"_s, path, u"Сбр"_s}));
        QVERIFY(fine({u"concordance"_s, path, u"password"_s}));
        QVERIFY(fine(
            {u"render"_s, path, article, u"--locale"_s, u"ru-RU"_s, u"--view"_s, u"facing"_s}));
        QVERIFY(fine({u"address"_s, path, article, u"--locale"_s, u"zh-TW"_s}));
        QVERIFY(
            run({u"copy"_s, path, article, u"--locale"_s, u"zh-TW"_s, u"--as"_s, u"text"_s}).code ==
            0);
        // What is said of it is kept with the person, and known with the next call.
        QVERIFY(
            fine({u"review"_s, u"set"_s, path, article, u"--locale"_s, u"ru-RU"_s, u"--number"_s,
                  u"104"_s, u"--verdict"_s, u"approved"_s, u"--as"_s, u"anna"_s}));
        QVERIFY(run({u"review"_s, u"list"_s, path}).out.contains("anna"));
        QVERIFY(!run({u"search"_s, path, u"пароль"_s}).out.isEmpty());
        QCOMPARE(stateOf(path), before);
    }

private:
    [[nodiscard]] QString library() const { return m_folder.filePath(u"library"_s); }

    bool mountReadOnly(const QString &path) const
    {
        const QByteArray from = encoded(library());
        const QByteArray to = encoded(path);
        return ::mount(from.constData(), to.constData(), nullptr, MS_BIND, nullptr) == 0 &&
               ::mount(nullptr, to.constData(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY,
                       nullptr) == 0;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestReadOnlyLibrary)
#include "tst_readonlylibrary.moc"
