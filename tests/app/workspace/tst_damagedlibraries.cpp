// SPDX-License-Identifier: Apache-2.0
// Honest archives and library files with bytes changed at random, or cut off: each is a library or
// an error that says so. The seed is fixed; another one: DIGLOT_DAMAGE_SEED.
#include "app/workspace/documentloader.h"
#include "app/workspace/librarybuilder.h"

#include "tests/support/archives.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace diglot;
using namespace diglot::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray articleOf(const QByteArray &title)
{
    return "---\ntitle: " + title + "\nms.author: a\n---\n# " + title + "\n\n" +
           "<bpt id=\"p1\">**</bpt> A sentence.\n\n1. One\n2. Two\n\n| a | b |\n|---|---|\n"
           "| [link](b.md#x) | ![](media/x.png) |\n";
}

QList<ArchiveEntry> library()
{
    return {{"docfx.json", "{\"build\":{\"content\":[{\"files\":[\"**/*.md\"]}]}}"},
            {"ru-RU/set/a.md", articleOf("Первая")},
            {"ru-RU/set/b.md", articleOf("Вторая")},
            {"ru-RU/set/TOC.md", "# [Первая](a.md)\n## [Вторая](b.md)\n"},
            {"en-US/set/a.md", articleOf("First")},
            {"en-US/set/index.yml", "### YamlMime:Landing\ntitle: Start\nsummary: Words\n"},
            {"ru-RU/.openpublishing.redirection.json",
             "{\"redirections\":[{\"source_path\":\"set/o.md\",\"redirect_url\":\"/set/a\"}]}"}};
}

QByteArray damaged(const QByteArray &good, QRandomGenerator &random)
{
    QByteArray bytes = good;
    if (random.bounded(3) == 0)
        return bytes.left(random.bounded(int(bytes.size())));
    for (int change = random.bounded(1, 9); change > 0; --change) {
        const qsizetype at = random.bounded(int(bytes.size()));
        bytes[at] = random.bounded(2) == 0 ? char(bytes.at(at) ^ (1 << random.bounded(8)))
                                           : char(random.bounded(256));
    }
    return bytes;
}

// Opens a library and reads all of its articles.
Result<article::LibraryPtr> openAll(const QString &path, const QString &cache)
{
    const std::atomic_bool cancel = false;
    files::TreeOptions options;
    options.cacheFolder = cache;
    auto opened = files::FileTree::open(path, options);
    if (!opened)
        return opened.error();
    const std::shared_ptr<const files::FileTree> tree(std::move(*opened));
    auto library = workspace::buildLibrary(*tree, {}, cancel);
    if (!library)
        return library;
    const workspace::DocumentLoader loader(*library, tree, nullptr);
    for (const article::Edition &edition : (*library)->editions)
        (void)loader.load(edition);
    return library;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestDamagedLibraries : public QObject
{
    Q_OBJECT

private slots:
    void openOrSayWhy_data()
    {
        QTest::addColumn<QString>("ending");
        for (const auto *ending : {"zip", "tar", "tar.gz", "diglot"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }
    void openOrSayWhy()
    {
        QFETCH(QString, ending);
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"docs."_s + ending);
        QVERIFY(writeBytes(dir.filePath(u"one.zip"_s), zipOf(library())));
        QVERIFY(writeTar(dir.filePath(u"two.tar"_s), library()));
        if (ending == u"zip")
            QVERIFY(writeBytes(path, zipOf(library())));
        else if (ending == u"diglot")
            QVERIFY(writeBytes(
                path, "{\"diglot-library\": 1, \"sources\": ["
                      "{\"path\": \"one.zip\", \"group\": \"One\"}, {\"path\": \"two.tar\"}]}"));
        else
            QVERIFY(writeTar(path, library(), ending == u"tar" ? "" : "gzip"));
        const QByteArray good = bytesOf(path);
        const auto whole = openAll(path, dir.filePath(u"cache"_s));
        QVERIFY2(whole, qPrintable(whole ? QString() : whole.error().toLine()));
        QVERIFY((*whole)->editions.size() >= 4);

        bool isSet = false;
        const int seed = qEnvironmentVariableIntValue("DIGLOT_DAMAGE_SEED", &isSet);
        QRandomGenerator random(isSet ? quint32(seed) : 42);
        int opened = 0;
        constexpr int Rounds = 120;
        for (int round = 0; round < Rounds; ++round) {
            QVERIFY(writeBytes(path, damaged(good, random)));
            const auto library = openAll(path, dir.filePath(u"cache"_s));
            if (!library) {
                QVERIFY(!library.error().what.isEmpty());
                QVERIFY2(library.error().code != ErrorCode::Cancelled,
                         qPrintable(library.error().toLine()));
                continue;
            }
            ++opened;
            for (const auto &edition : (*library)->editions)
                QVERIFY(!edition.path.contains(".."_L1) && !edition.path.startsWith(u'/'));
        }
        qInfo("%d of %d opened", opened, Rounds);
        QVERIFY(opened > 0 && opened < Rounds);
        // Nothing was written beside it.
        QStringList left = QDir(dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        left.removeAll(u"cache"_s);
        QStringList own{u"one.zip"_s, u"two.tar"_s, QFileInfo(path).fileName()};
        own.sort();
        QCOMPARE(left, own);
    }
};

QTEST_GUILESS_MAIN(TestDamagedLibraries)
#include "tst_damagedlibraries.moc"
