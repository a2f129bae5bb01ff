// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/catalogue.h"

#include "tests/app/workspace/librarytree.h"

#include <QDateTime>

using namespace diglot;
using namespace diglot::test;
using namespace diglot::workspace;
using namespace Qt::StringLiterals;

namespace {

// Gives the file other bytes, but the size and time it had.
void changeUnseen(const QString &path, const QByteArray &from, const QByteArray &to)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QDateTime time = file.fileTime(QFileDevice::FileModificationTime);
    QByteArray bytes = file.readAll();
    bytes.replace(from, to);
    QVERIFY(file.seek(0));
    QCOMPARE(file.write(bytes), bytes.size());
    file.flush();
    QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
}

// A library of whole milliseconds, with a catalogue that knows it.
struct Kept
{
    LibraryTree tree;
    QTemporaryDir cache;
    BuildOptions options;

    Kept()
    {
        tree.article(u"ru-RU/a.md"_s, "Alpha", "ru-RU", hashOf('1'));
        tree.write(u"ru-RU/docs/docfx.json"_s, R"({"build":{"content":[],"dest":"x"}})");
        tree.write(u"ru-RU/docs/TOC.yml"_s, "- name: Eins\n  items:\n  - name: Zwei\n");
        tree.write(u"ru-RU/docs/b.md"_s, "---\ntitle: B\ntitle: C\n---\n");
        tree.write(u"ru-RU/.openpublishing.redirection.json"_s,
                   R"({"redirections":[{"source_path":"x.md","redirect_url":"/y"}]})");
        QFile file(tree.file(u"ru-RU/a.md"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::fromMSecsSinceEpoch(1'600'000'000'000),
                                 QFileDevice::FileModificationTime));
        file.close();
        options.catalogueFolder = cache.path();
        QVERIFY(tree.build(options));
    }
    [[nodiscard]] QString title() const
    {
        const auto library = tree.build(options);
        return library ? (*library)->editions.first().title : library.error().what;
    }
    [[nodiscard]] QString file() const
    {
        const QStringList names = QDir(cache.path()).entryList(QDir::Files);
        return names.size() == 1 ? cache.filePath(names.first()) : QString();
    }
};

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void keepsEverything()
    {
        const Kept kept;
        BuildOptions fresh;
        const auto first = kept.tree.build(fresh);
        const auto again = kept.tree.build(kept.options);
        QVERIFY(first && again);
        const article::Library &a = **first;
        const article::Library &b = **again;
        QCOMPARE(b.problems, a.problems);
        QVERIFY(!b.problems.isEmpty()); // the key that stands twice
        QCOMPARE(b.roots.size(), 1);
        QCOMPARE(b.roots.first().redirections, a.roots.first().redirections);
        QCOMPARE(b.roots.first().docsets.first().toc.first().children.first().name, u"Zwei"_s);
        QCOMPARE(b.roots.first().docsets.first().basePath, u"x"_s);
        QCOMPARE(b.editions.size(), a.editions.size());
        for (qsizetype i = 0; i < a.editions.size(); ++i) {
            const article::Edition &x = a.editions.at(i);
            const article::Edition &y = b.editions.at(i);
            QCOMPARE(y.title, x.title);
            QCOMPARE(y.sourceHash, x.sourceHash);
            QCOMPARE(y.handedOff, x.handedOff);
            QCOMPARE(y.translation, x.translation);
            QCOMPARE(y.segments, x.segments);
            QCOMPARE(y.locale, x.locale);
        }
    }

    void unchangedFilesAreNotRead()
    {
        const Kept kept;
        changeUnseen(kept.tree.file(u"ru-RU/a.md"_s), "Alpha", "Omega");
        QCOMPARE(kept.title(), u"Alpha"_s);
        QVERIFY(QFile::remove(kept.file()));
        QCOMPARE(kept.title(), u"Omega"_s);
    }

    void changedFilesAreRead_data()
    {
        QTest::addColumn<QByteArray>("title");
        QTest::newRow("another size") << QByteArray("Longer title");
        QTest::newRow("another time") << QByteArray("Omega");
    }
    void changedFilesAreRead()
    {
        QFETCH(QByteArray, title);
        const Kept kept;
        kept.tree.article(u"ru-RU/a.md"_s, title, "ru-RU", hashOf('1'));
        QCOMPARE(kept.title(), QString::fromUtf8(title));
        QCOMPARE(kept.title(), QString::fromUtf8(title)); // now from the catalogue
    }

    void deletedFilesAreForgotten()
    {
        const Kept kept;
        const qint64 before = QFile(kept.file()).size();
        QVERIFY(QFile::remove(kept.tree.file(u"ru-RU/docs/b.md"_s)));
        QVERIFY(kept.tree.build(kept.options));
        QVERIFY(QFile(kept.file()).size() < before);
    }

    void damageCostsTimeOnly_data()
    {
        QTest::addColumn<int>("cut");  // bytes kept, -1: all
        QTest::addColumn<int>("flip"); // byte changed, -1: none
        QTest::newRow("empty") << 0 << -1;
        QTest::newRow("a few bytes") << 10 << -1;
        QTest::newRow("cut") << 200 << -1;
        QTest::newRow("magic") << -1 << 0;
        QTest::newRow("version") << -1 << 7;
        QTest::newRow("count") << -1 << 60;
        QTest::newRow("middle") << -1 << 300;
    }
    void damageCostsTimeOnly()
    {
        QFETCH(int, cut);
        QFETCH(int, flip);
        const Kept kept;
        changeUnseen(kept.tree.file(u"ru-RU/a.md"_s), "Alpha", "Omega");
        QFile file(kept.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (cut >= 0)
            QVERIFY(file.resize(cut));
        if (flip >= 0) {
            QVERIFY(file.seek(flip));
            char byte = 0;
            QVERIFY(file.getChar(&byte));
            QVERIFY(file.seek(flip));
            QVERIFY(file.putChar(char(byte ^ 0x55)));
        }
        file.close();
        QCOMPARE(kept.title(), u"Omega"_s); // read anew
        changeUnseen(kept.tree.file(u"ru-RU/a.md"_s), "Omega", "Gamma");
        QCOMPARE(kept.title(), u"Omega"_s); // and written whole again
    }

    void belongsToOneLibrary()
    {
        const Kept kept;
        const Kept other;
        const Catalogue mine = Catalogue::load(kept.cache.path(), kept.tree.folder());
        QVERIFY(mine.size() > 0);
        QCOMPARE(Catalogue::load(kept.cache.path(), other.tree.folder()).size(), 0);
        // The other library's file under this one's name.
        QVERIFY(QFile::remove(kept.file()) || true);
        QVERIFY(QFile::copy(other.file(), kept.cache.filePath(u"x"_s)));
        QCOMPARE(Catalogue::load(kept.cache.path(), kept.tree.folder()).size(), 0);
    }

    void folderThatCannotBeWritten()
    {
        Kept kept;
        kept.options.catalogueFolder = u"/proc/no/such"_s;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"The catalogue was not written"_s));
        QVERIFY(kept.tree.build(kept.options));
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
