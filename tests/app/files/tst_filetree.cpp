// SPDX-License-Identifier: Apache-2.0
#include "app/files/filetree.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace diglot;
using namespace diglot::files;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 limit = 1024 * 1024;
const std::atomic_bool running = false;

// A tree in a temporary folder; everything outside of `library` must stay out of reach.
struct Sandbox
{
    QTemporaryDir dir;
    QString library = dir.path() + u"/library"_s;

    Sandbox()
    {
        QDir().mkpath(library);
        write(u"../secret.md"_s, "secret");
        QDir().mkpath(dir.path() + u"/outside"_s);
        write(u"../outside/far.md"_s, "far");
    }
    void write(const QString &path, const QByteArray &bytes) const
    {
        const QString full = library + u'/' + path;
        QDir().mkpath(full.left(full.lastIndexOf(u'/')));
        QFile file(full);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void link(const QString &target, const QString &path) const
    {
        QCOMPARE(symlink(target.toUtf8().constData(), (library + u'/' + path).toUtf8().constData()),
                 0);
    }
    std::unique_ptr<FileTree> open() const
    {
        auto tree = FileTree::open(library);
        return tree ? std::move(*tree) : nullptr;
    }
};

QStringList paths(const Listing &listing)
{
    QStringList found;
    for (const FileEntry &entry : listing.entries)
        found.append(entry.path);
    return found;
}

QStringList skipped(const Listing &listing)
{
    QStringList found;
    for (const Problem &problem : listing.skipped)
        found.append(problem.file);
    found.sort();
    return found;
}

} // namespace

class TestFileTree : public QObject
{
    Q_OBJECT

private slots:
    void listsInByteOrder()
    {
        const Sandbox box;
        for (const char *name : {"b.md", "a/z.md", "a.md", "a/b/c.md", "a-b.md", "Z.md"})
            box.write(QString::fromLatin1(name), "x");
        box.write(u"ж.md"_s, "xyz");
        box.write(u".hidden/x.md"_s, "x");
        box.write(u".listed"_s, "x");
        const auto listing = box.open()->list({u".listed"_s}, running);
        QVERIFY(listing);
        const QStringList expected{u".listed"_s,  u"Z.md"_s,   u"a-b.md"_s, u"a.md"_s,
                                   u"a/b/c.md"_s, u"a/z.md"_s, u"b.md"_s,   u"ж.md"_s};
        QCOMPARE(paths(*listing), expected);
        QCOMPARE(listing->entries.last().size, 3);
        const qint64 age =
            QDateTime::currentMSecsSinceEpoch() - listing->entries.last().modified / 1'000'000;
        QVERIFY2(age >= -2000 && age < 60'000, qPrintable(QString::number(age)));
        QCOMPARE(listing->folders, (QStringList{u"."_s, u"a"_s, u"a/b"_s}));
        QVERIFY(listing->skipped.isEmpty());
    }

    void followsLinksInsideOnly()
    {
        const Sandbox box;
        box.write(u"real/x.md"_s, "inside");
        box.link(u"real"_s, u"again"_s);
        box.link(u"real/x.md"_s, u"file.md"_s);
        box.link(box.library + u"/real/x.md"_s, u"absolute.md"_s);
        box.link(u"../secret.md"_s, u"out.md"_s);
        box.link(u"../outside"_s, u"outside"_s);
        box.link(u"nowhere"_s, u"dangling.md"_s);
        box.link(u".."_s, u"real/up"_s);
        box.link(u"loop.md"_s, u"loop.md"_s);
        const auto tree = box.open();
        const auto listing = tree->list({}, running);
        QVERIFY(listing);
        QCOMPARE(paths(*listing),
                 (QStringList{u"absolute.md"_s, u"again/x.md"_s, u"file.md"_s, u"real/x.md"_s}));
        QCOMPARE(skipped(*listing), (QStringList{u"again/up"_s, u"dangling.md"_s, u"loop.md"_s,
                                                 u"out.md"_s, u"outside"_s, u"real/up"_s}));
        for (const FileEntry &entry : listing->entries)
            QCOMPARE(tree->read(entry.path, limit).value_or("?"), QByteArray("inside"));
    }

    void crossingLinksStayFinite()
    {
        const Sandbox box;
        for (int i = 0; i < 12; ++i) {
            box.write(QString::number(i) + u"/x.md"_s, "x");
            for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
                box.link(u"../"_s + QString::number((i + 1) % 12),
                         QString::number(i) + u'/' + name);
        }
        QElapsedTimer timer;
        timer.start();
        const auto listing = box.open()->list({}, running);
        QVERIFY(listing);
        QVERIFY(listing->entries.size() >= 12);
        QVERIFY2(listing->entries.size() < 200,
                 qPrintable(QString::number(listing->entries.size())));
        QVERIFY2(timer.elapsed() < 5000, "the walk took too long");
    }

    void reportsWhatItSkips()
    {
        const Sandbox box;
        box.write(u"a.md"_s, "x");
        QCOMPARE(mkfifo((box.library + u"/pipe.md"_s).toUtf8().constData(), 0600), 0);
        QString deep = u"d"_s;
        for (int i = 0; i < 80; ++i)
            deep += u"/d"_s;
        box.write(deep + u"/x.md"_s, "x");
        const QByteArray name = box.library.toUtf8() + "/\xff\xfe.md";
        const int fd = ::open(name.constData(), O_CREAT | O_WRONLY, 0600);
        QVERIFY(fd >= 0);
        ::close(fd);
        const auto listing = box.open()->list({}, running);
        QVERIFY(listing);
        QCOMPARE(::unlink(name.constData()), 0); // QTemporaryDir could not
        QCOMPARE(paths(*listing), QStringList{u"a.md"_s});
        QCOMPARE(listing->skipped.size(), 3);
        for (const Problem &problem : listing->skipped)
            QVERIFY(!problem.message.isEmpty() && !problem.file.isEmpty());
    }

    void reportsUnreadableFolders()
    {
        const Sandbox box;
        box.write(u"a.md"_s, "x");
        box.write(u"locked/b.md"_s, "x");
        const QByteArray locked = (box.library + u"/locked"_s).toUtf8();
        QCOMPARE(chmod(box.dir.path().toUtf8().constData(), 0755), 0);
        QCOMPARE(chmod(locked.constData(), 0), 0);
        const bool asRoot = geteuid() == 0; // for whom every folder is readable
        if (asRoot)
            QCOMPARE(seteuid(65534), 0);
        const auto tree = box.open();
        const auto listing = tree ? tree->list({}, running) : Error{};
        const auto bytes = tree ? tree->read(u"locked/b.md"_s, limit) : Error{};
        if (asRoot)
            QCOMPARE(seteuid(0), 0);
        chmod(locked.constData(), 0700);
        QVERIFY(listing);
        QCOMPARE(paths(*listing), QStringList{u"a.md"_s});
        QCOMPARE(skipped(*listing), QStringList{u"locked"_s});
        QVERIFY(!bytes);
        QVERIFY(bytes.error().code == ErrorCode::Io);
    }

    void cancels()
    {
        const Sandbox box;
        box.write(u"a.md"_s, "x");
        const std::atomic_bool cancel = true;
        const auto listing = box.open()->list({}, cancel);
        QVERIFY(!listing);
        QVERIFY(listing.error().code == ErrorCode::Cancelled);
    }

    void refusesToRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("parent") << u"../secret.md"_s << ErrorCode::Unsupported;
        QTest::newRow("inner parent") << u"a/../../secret.md"_s << ErrorCode::Unsupported;
        QTest::newRow("harmless parent") << u"a/../b.md"_s << ErrorCode::Unsupported;
        QTest::newRow("absolute") << u"/etc/hostname"_s << ErrorCode::Unsupported;
        QTest::newRow("double slash") << u"a//b.md"_s << ErrorCode::Unsupported;
        QTest::newRow("empty") << QString() << ErrorCode::Unsupported;
        QTest::newRow("nul") << QString(u"b.md"_s + QChar(0)) << ErrorCode::Unsupported;
        QTest::newRow("link out") << u"out.md"_s << ErrorCode::Unsupported;
        QTest::newRow("link out by folder") << u"outside/far.md"_s << ErrorCode::Unsupported;
        QTest::newRow("absent") << u"none.md"_s << ErrorCode::NotFound;
        QTest::newRow("file as folder") << u"b.md/x"_s << ErrorCode::NotFound;
        QTest::newRow("folder") << u"a"_s << ErrorCode::Unsupported;
        QTest::newRow("pipe") << u"pipe"_s << ErrorCode::Unsupported;
        QTest::newRow("too large") << u"large.md"_s << ErrorCode::Limit;
    }
    void refusesToRead()
    {
        QFETCH(QString, path);
        QFETCH(ErrorCode, code);
        const Sandbox box;
        box.write(u"a/x.md"_s, "x");
        box.write(u"b.md"_s, "x");
        box.write(u"large.md"_s, QByteArray(limit + 1, 'x'));
        box.link(u"../secret.md"_s, u"out.md"_s);
        box.link(u"../outside"_s, u"outside"_s);
        QCOMPARE(mkfifo((box.library + u"/pipe"_s).toUtf8().constData(), 0600), 0);
        const auto bytes = box.open()->read(path, limit);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, code);
        QVERIFY(!bytes.error().what.isEmpty());
    }

    void linkSwappedInAfterListing()
    {
        const Sandbox box;
        box.write(u"docs/far.md"_s, "inside");
        const auto tree = box.open();
        QCOMPARE(paths(*tree->list({}, running)), QStringList{u"docs/far.md"_s});
        QVERIFY(QDir(box.library + u"/docs"_s).removeRecursively());
        box.link(u"../outside"_s, u"docs"_s);
        const auto bytes = tree->read(u"docs/far.md"_s, limit);
        QVERIFY(!bytes);
        QVERIFY(bytes.error().code == ErrorCode::Unsupported);
    }

    void readsWhole()
    {
        const Sandbox box;
        const QByteArray bytes(limit, 'y');
        box.write(u"a/full.md"_s, bytes);
        box.write(u"empty.md"_s, {});
        const auto tree = box.open();
        QVERIFY(tree->read(u"a/full.md"_s, limit).value_or({}) == bytes);
        const auto empty = tree->read(u"empty.md"_s, limit);
        QVERIFY(empty && empty->isEmpty());
    }

    void singleFile()
    {
        const Sandbox box;
        box.write(u"one.md"_s, "one");
        box.write(u"two.md"_s, "two");
        auto tree = FileTree::open(box.library + u"/one.md"_s);
        QVERIFY(tree);
        QCOMPARE((*tree)->root(), QDir(box.library).canonicalPath());
        QCOMPARE((*tree)->singleFile(), u"one.md"_s);
        QCOMPARE(paths(*(*tree)->list({}, running)), QStringList{u"one.md"_s});
        QCOMPARE((*tree)->read(u"one.md"_s, limit).value_or({}), QByteArray("one"));
        QVERIFY(!(*tree)->read(u"two.md"_s, limit));
    }

    void opensOnlyWhatIsThere_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("nothing") << QString() << ErrorCode::NotFound;
        QTest::newRow("absent") << u"/no/such/folder"_s << ErrorCode::NotFound;
        QTest::newRow("device") << u"/dev/null"_s << ErrorCode::Unsupported;
    }
    void opensOnlyWhatIsThere()
    {
        QFETCH(QString, path);
        QFETCH(ErrorCode, code);
        const auto tree = FileTree::open(path);
        QVERIFY(!tree);
        QCOMPARE(tree.error().code, code);
    }
};

QTEST_GUILESS_MAIN(TestFileTree)
#include "tst_filetree.moc"
