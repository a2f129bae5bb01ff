// SPDX-License-Identifier: Apache-2.0
#include "app/files/gitbranch.h"

#include "tests/support/archives.h"
#include "tests/support/manythreads.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace diglot;
using namespace diglot::files;
using namespace diglot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 limit = 1024 * 1024;
const std::atomic_bool running = false;

// A repository with two branches; what lies in the work tree is that of "main".
struct Place
{
    QTemporaryDir dir;
    QString folder = dir.filePath(u"docs.ru-ru"_s);
    GitRepository git{folder};
    bool ready = false;

    Place()
    {
        QDir().mkpath(folder);
        ready = !git.run({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s}).isNull() &&
                writeBytes(folder + u"/a.md"_s, "alpha") && git.commitAll(u"first"_s) &&
                !git.run({u"checkout"_s, u"-q"_s, u"-b"_s, u"live-sxs"_s}).isNull() &&
                writeBytes(folder + u"/a.md"_s, "bilingual\r\n") &&
                writeBytes(folder + u"/sub/b.md"_s, "beta") &&
                writeBytes(folder + u"/.openpublishing.publish.config.json"_s, "{}") &&
                symlink("a.md", (folder + u"/link.md"_s).toUtf8().constData()) == 0 &&
                git.commitAll(u"second"_s) &&
                !git.run({u"checkout"_s, u"-q"_s, u"main"_s}).isNull();
    }
    [[nodiscard]] QString branch(const QString &name) const { return folder + u'@' + name; }
};

QStringList listed(const FileTree &tree, Problems *skipped = nullptr)
{
    const auto listing = tree.list({u".openpublishing.publish.config.json"_s}, running);
    QStringList paths;
    if (!listing)
        return {u"error: "_s + listing.error().what};
    for (const FileEntry &entry : listing->entries)
        paths.append(entry.path);
    if (skipped)
        *skipped = listing->skipped;
    return paths;
}

} // namespace

class TestGitBranch : public QObject
{
    Q_OBJECT

private slots:
    void readsWithoutCheckout()
    {
        const Place place;
        QVERIFY(place.ready);
        const auto tree = FileTree::open(place.branch(u"live-sxs"_s));
        QVERIFY2(tree, qPrintable(tree ? QString() : tree.error().toLine()));
        Problems skipped;
        QCOMPARE(listed(**tree, &skipped),
                 (QStringList{u".openpublishing.publish.config.json"_s, u"a.md"_s, u"sub/b.md"_s}));
        QCOMPARE(skipped.size(), 1); // the link
        QCOMPARE((*tree)->read(u"a.md"_s, limit).value_or({}), "bilingual\r\n");
        QVERIFY((*tree)->root().endsWith("/docs.ru-ru@live-sxs"_L1));
        QVERIFY((*tree)->namedFolder().endsWith("/docs.ru-ru"_L1));
        QCOMPARE((*tree)->read(u"a.md"_s, 4).error().code, ErrorCode::Limit);
        QCOMPARE((*tree)->read(u"../a.md"_s, limit).error().code, ErrorCode::NotFound);
        QFile checkedOut(place.folder + u"/a.md"_s);
        QVERIFY(checkedOut.open(QIODevice::ReadOnly));
        QCOMPARE(checkedOut.readAll(), "alpha");
        const auto folder = FileTree::open(place.folder); // as it is checked out
        QVERIFY(folder);
        QCOMPARE(listed(**folder), QStringList{u"a.md"_s});
    }

    void namesBranches()
    {
        const Place place;
        QVERIFY(place.ready);
        const auto branches = branchesIn(place.folder);
        QVERIFY(branches);
        QCOMPARE(branches->names, (QStringList{u"live-sxs"_s, u"main"_s}));
        QCOMPARE(branches->current, u"main"_s);
        const auto missing = FileTree::open(place.branch(u"live"_s));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        QVERIFY(missing.error().what.contains("live-sxs, main"_L1));
        QVERIFY(QDir().mkpath(place.dir.filePath(u"plain"_s)));
        const auto plain = FileTree::open(place.dir.filePath(u"plain@main"_s));
        QVERIFY(!plain);
        QCOMPARE(plain.error().code, ErrorCode::NotFound);
        // What looks like a command or a path is a name like any other.
        for (const auto &name :
             {u"../../etc/passwd"_s, u"HEAD~1"_s, u"--upload-pack=x"_s, u"@{u}"_s})
            QVERIFY(!FileTree::open(place.branch(name)));
    }

    void takesFoldersWithTheSignInTheirName()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(u"me@work"_s);
        QVERIFY(writeBytes(folder + u"/a.md"_s, "alpha"));
        const auto tree = FileTree::open(folder);
        QVERIFY(tree);
        QCOMPARE(listed(**tree), QStringList{u"a.md"_s});
        const GitRepository git(folder);
        QVERIFY(!git.run({u"init"_s, u"-q"_s, u"-b"_s, u"feature/x@y"_s}).isNull());
        QVERIFY(git.commitAll(u"first"_s));
        const auto branch = FileTree::open(folder + u"@feature/x@y"_s);
        QVERIFY2(branch, qPrintable(branch ? QString() : branch.error().toLine()));
        QCOMPARE(listed(**branch), QStringList{u"a.md"_s});
    }

    void readsBareAndRemoteAndTags()
    {
        const Place place;
        QVERIFY(place.ready);
        QVERIFY(!place.git.run({u"tag"_s, u"-a"_s, u"-m"_s, u"t"_s, u"v1"_s, u"main"_s}).isNull());
        QVERIFY(
            !place.git.run({u"clone"_s, u"-q"_s, u"--bare"_s, u"."_s, u"../bare.git"_s}).isNull());
        QVERIFY(!place.git.run({u"clone"_s, u"-q"_s, u"."_s, u"../clone"_s}).isNull());
        const QString bare = place.dir.filePath(u"bare.git"_s);
        const auto own = FileTree::open(bare); // what HEAD says
        QVERIFY2(own, qPrintable(own ? QString() : own.error().toLine()));
        QCOMPARE(listed(**own), QStringList{u"a.md"_s});
        QVERIFY((*own)->root().endsWith("/bare.git@main"_L1));
        QVERIFY((*own)->namedFolder().endsWith("/bare"_L1));
        QCOMPARE(listed(**FileTree::open(bare + u"@live-sxs"_s)).size(), 3);
        QCOMPARE(listed(**FileTree::open(bare + u"@v1"_s)), QStringList{u"a.md"_s});
        const QString clone = place.dir.filePath(u"clone"_s);
        QCOMPARE(branchesIn(clone)->names, (QStringList{u"main"_s, u"origin/live-sxs"_s}));
        QCOMPARE(listed(**FileTree::open(clone + u"@origin/live-sxs"_s)).size(), 3);
        QCOMPARE(listed(**FileTree::open(clone + u"@live-sxs"_s)).size(), 3);
    }

    void noticesThatTheBranchMoves()
    {
        const Place place;
        QVERIFY(place.ready);
        const auto before = FileTree::open(place.branch(u"main"_s));
        QVERIFY(before && !(*before)->isReplaced());
        QVERIFY(!(*before)->watched({}).isEmpty());
        QVERIFY(writeBytes(place.folder + u"/new.md"_s, "new"));
        QVERIFY(!(*before)->isReplaced()); // not before it is committed
        QVERIFY(place.git.commitAll(u"third"_s));
        QVERIFY((*before)->isReplaced());
        QCOMPARE(listed(**before), QStringList{u"a.md"_s});
        const auto after = FileTree::open(place.branch(u"main"_s));
        QCOMPARE(listed(**after), (QStringList{u"a.md"_s, u"new.md"_s}));
        // The same content keeps its number, so that it need not be read again.
        QCOMPARE((*after)->list({}, running)->entries.first().modified,
                 (*before)->list({}, running)->entries.first().modified);
        QVERIFY(!place.git.run({u"pack-refs"_s, u"--all"_s}).isNull());
        QVERIFY(!(*after)->isReplaced());
        QVERIFY(!place.git.run({u"gc"_s, u"-q"_s}).isNull()); // while it is open
        QCOMPARE((*after)->read(u"new.md"_s, limit).value_or({}), "new");
    }

    // Trees that no git program writes, made by hand.
    void leavesOutHostileTrees()
    {
        const Place place;
        QVERIFY(place.ready);
        const QByteArray blob =
            place.git.run({u"hash-object"_s, u"-w"_s, u"--stdin"_s}, "text").trimmed();
        const QByteArray raw = QByteArray::fromHex(blob);
        const auto tree = [&](const QByteArray &bytes) {
            return QByteArray::fromHex(place.git.run(
                {u"hash-object"_s, u"-w"_s, u"-t"_s, u"tree"_s, u"--literally"_s, u"--stdin"_s},
                bytes));
        };
        const auto file = [&](const QByteArray &name) { return "100644 " + name + '\0' + raw; };
        QByteArray deep = tree(file("x.md"));
        for (int i = 0; i < 100; ++i)
            deep = tree("40000 d" + QByteArray(1, '\0') + deep);
        // Ten folders that are the same one, ten times in each other: ten thousand million files.
        QByteArray many = tree(file("x.md"));
        for (int i = 0; i < 10; ++i) {
            QByteArray level;
            for (int j = 0; j < 10; ++j)
                level += "40000 " + QByteArray::number(j) + '\0' + many;
            many = tree(level);
        }
        const auto commit = [&](const QByteArray &content, const QString &branch) {
            const QByteArray id = place.git.run(
                {u"commit-tree"_s, u"-m"_s, u"x"_s, QString::fromLatin1(content.toHex())});
            return !place.git.run({u"branch"_s, branch, QString::fromLatin1(id)}).isNull();
        };
        const QByteArray missing(20, 'm');
        QVERIFY(commit(tree("100644 .." + QByteArray(1, '\0') + raw + file("a\\..\\b.md") +
                            file("/etc/evil.md") + file("../evil.md") + file("\xcf\xf0.md") +
                            "40000 d" + QByteArray(1, '\0') + deep + file("good.md") +
                            file("good.md") + "160000 module" + QByteArray(1, '\0') + raw +
                            "100644 none.md" + QByteArray(1, '\0') + missing),
                       u"hostile"_s));
        QVERIFY(commit(many, u"endless"_s));
        const auto hostile = FileTree::open(place.branch(u"hostile"_s));
        QVERIFY2(hostile, qPrintable(hostile ? QString() : hostile.error().toLine()));
        Problems skipped;
        QCOMPARE(listed(**hostile, &skipped), QStringList{u"good.md"_s});
        QCOMPARE(skipped.size(), 9);
        const auto endless = FileTree::open(place.branch(u"endless"_s));
        QVERIFY(!endless);
        QCOMPARE(endless.error().code, ErrorCode::Limit);
    }

    // What a kilobyte in the repository unpacks to is known before it is unpacked.
    void readsNoMoreThanIsAskedFor()
    {
        const Place place;
        QVERIFY(place.ready);
        QVERIFY(writeBytes(place.folder + u"/zeros.md"_s, QByteArray(64 * 1024 * 1024, '\0')));
        QVERIFY(writeBytes(place.folder + u"/inner.zip"_s, zipOf({{"../evil.md", "evil"}})));
        QVERIFY(place.git.commitAll(u"large"_s));
        const auto tree = FileTree::open(place.branch(u"main"_s));
        QVERIFY(tree);
        QCOMPARE(listed(**tree), (QStringList{u"a.md"_s, u"inner.zip"_s, u"zeros.md"_s}));
        const auto read = (*tree)->read(u"zeros.md"_s, limit);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Limit);
    }

    void holdsManyEntries()
    {
        const Place place;
        QVERIFY(place.ready);
        const QByteArray blob =
            place.git.run({u"hash-object"_s, u"-w"_s, u"--stdin"_s}, "text").trimmed();
        QByteArray lines;
        for (int i = 0; i < 100'000; ++i)
            lines += "100644 blob " + blob + '\t' + QByteArray::number(i) + ".md\n";
        const QByteArray many = place.git.run({u"mktree"_s}, lines);
        QVERIFY(!many.isNull());
        const QByteArray commit = place.git.run(
            {u"commit-tree"_s, u"-m"_s, u"many"_s, QString::fromLatin1(many.trimmed())});
        QVERIFY(!place.git.run({u"branch"_s, u"many"_s, QString::fromLatin1(commit)}).isNull());
        const auto tree = FileTree::open(place.branch(u"many"_s));
        QVERIFY(tree);
        QCOMPARE(listed(**tree).size(), 100'000);
        QCOMPARE((*tree)->read(u"99999.md"_s, limit).value_or({}), "text");
    }

    // A pack that was cut off, as by a download that ended early.
    void survivesACutPack()
    {
        const Place place;
        QVERIFY(place.ready);
        QVERIFY(!place.git.run({u"gc"_s, u"-q"_s}).isNull());
        const QString packs = place.folder + u"/.git/objects/pack/"_s;
        const QStringList names = QDir(packs).entryList({u"*.pack"_s});
        QCOMPARE(names.size(), 1);
        QFile pack(packs + names.first());
        QVERIFY(pack.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        for (qint64 size = pack.size() - 1; size >= 0; size -= 37) {
            QVERIFY(pack.resize(size));
            const auto tree = FileTree::open(place.branch(u"live-sxs"_s));
            if (!tree) {
                QVERIFY(!tree.error().what.isEmpty());
                continue;
            }
            for (const QString &path : listed(**tree))
                (void)(*tree)->read(path, limit);
        }
    }

    void saysThatARepositoryIsDamaged()
    {
        const Place place;
        QVERIFY(place.ready);
        QDir(place.folder + u"/.git/objects"_s).removeRecursively();
        QVERIFY(QDir().mkpath(place.folder + u"/.git/objects"_s));
        const auto tree = FileTree::open(place.branch(u"live-sxs"_s));
        QVERIFY(!tree);
        QVERIFY(!tree.error().what.isEmpty());
        QVERIFY(QFile::remove(place.folder + u"/.git/HEAD"_s));
        const auto branches = branchesIn(place.folder);
        QVERIFY(!branches);
        QCOMPARE(branches.error().code, ErrorCode::NotFound);
    }

    void isReadByManyThreads()
    {
        const Place place;
        QVERIFY(place.ready);
        QStringList names;
        for (int i = 0; i < 200; ++i) {
            names.append(u"%1.md"_s.arg(i));
            QVERIFY(
                writeBytes(place.folder + u'/' + names.last(), QByteArray("line\n").repeated(i)));
        }
        QVERIFY(place.git.commitAll(u"many"_s));
        const auto tree = FileTree::open(place.branch(u"main"_s));
        QVERIFY(tree);
        std::atomic_int wrong = 0;
        onManyThreads(int(names.size()), [&](int i) {
            const auto bytes = (*tree)->read(names.at(i), limit);
            if (!bytes || bytes->size() != i * 5)
                ++wrong;
        });
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestGitBranch)
#include "tst_gitbranch.moc"
