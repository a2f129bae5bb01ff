// SPDX-License-Identifier: Apache-2.0
//
// An index that followed many changes answers as one made from scratch.
#include "app/search/database.h"
#include "app/search/indexreader.h"
#include "app/search/indexwriter.h"
#include "app/workspace/indexupdate.h"

#include "tests/app/workspace/searchedlibrary.h"

#include <QRandomGenerator>

#include <sys/stat.h>

using namespace diglot;
using namespace diglot::test;
using namespace diglot::workspace;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *words[] = {"пароль", "учётная",  "запись",   "партнёр", "клиент",
                                 "Konto",  "Kunden",   "Rechnung", "密碼",    "重設密碼",
                                 "server", "Set-Item", "billing",  "profile", "AADSTS50020"};

QByteArray anyWords(QRandomGenerator &random, int most)
{
    QByteArray text;
    for (int i = 1 + random.bounded(most); i > 0; --i)
        text += QByteArray(words[random.bounded(int(std::size(words)))]) + ' ';
    return text.trimmed();
}

QStringList queries()
{
    QStringList list{u"title:server"_s,
                     u"\"Konto server\""_s,
                     u"billing -profile"_s,
                     u"сервис"_s,
                     u"пароли клиентов"_s,
                     u"pro*"_s,
                     u"密"_s,
                     u"重設"_s,
                     u"biling"_s,
                     u"side:source billing"_s,
                     u"locale:de-DE"_s,
                     u"aadsts50020 Set-Item"_s};
    for (const char *word : words)
        list.append(QString::fromUtf8(word));
    return list;
}

// All that an answer says, but for how long it took.
QString described(const article::SearchResult &result)
{
    QString text =
        u"%1 %2 %3 %4:"_s.arg(result.query, result.corrected).arg(result.found).arg(result.relaxed);
    for (const article::Hit &hit : result.hits)
        text += u" %1|%2|%3|%4|%5"_s.arg(hit.path, hit.heading, hit.snippet)
                    .arg(hit.marks.size())
                    .arg(hit.score, 0, 'g', 9);
    const article::Facets &facets = result.facets;
    for (const auto *counts : {&facets.locales, &facets.docsets, &facets.products, &facets.roles,
                               &facets.topics, &facets.translations, &facets.years}) {
        for (const auto &[name, count] : counts->asKeyValueRange())
            text += u" %1=%2"_s.arg(name).arg(count);
    }
    return text + u" %1 %2"_s.arg(facets.behind).arg(facets.current);
}

} // namespace

class TestIndexChanges : public QObject
{
    Q_OBJECT

private:
    LibraryTree m_tree;
    QTemporaryDir m_folder;

    void write(const QString &path, QRandomGenerator &random)
    {
        const QByteArray facts =
            "\nms.topic: " + QByteArray(random.bounded(2) ? "how-to" : "overview") +
            "\nms.date: 05/19/" + QByteArray::number(2018 + random.bounded(3)) +
            "\nms.translationtype: " + QByteArray(random.bounded(2) ? "MT" : "HT") +
            "\nms.service: " + QByteArray(random.bounded(2) ? "desk" : "portal");
        writeArticle(m_tree, path, anyWords(random, 4) + facts,
                     anyWords(random, 30) + ".\n\n## " + anyWords(random, 3) + "\n\n" +
                         anyWords(random, 20),
                     anyWords(random, 10));
    }

    IndexReport update(const QString &file, const std::shared_ptr<IndexMemory> &memory)
    {
        return update(m_tree, file, memory);
    }

    static IndexReport update(const LibraryTree &tree, const QString &file,
                              const std::shared_ptr<IndexMemory> &memory = {})
    {
        const std::atomic_bool cancel = false;
        auto opened = files::FileTree::open(tree.dir.path());
        const std::shared_ptr<const files::FileTree> files = std::move(*opened);
        const auto library = buildLibrary(*files, {}, cancel);
        const DocumentLoader loader(*library, files, nullptr);
        IndexOptions options;
        options.file = file;
        options.memory = memory;
        const auto report = updateIndex(*library, loader, options, cancel);
        if (!report)
            qWarning("%s", qPrintable(report.error().toLine()));
        return report ? *report : IndexReport();
    }

    static QStringList answers(search::IndexReader &reader)
    {
        QStringList list;
        const QStringList asked = queries();
        for (const QString &query : asked) {
            const auto result = reader.search(request(query));
            list.append(result ? described(*result) : result.error().what);
        }
        return list;
    }

private slots:
    // What was being written beside an index by a process that was killed.
    void leftoversGo()
    {
        LibraryTree tree;
        writeArticle(tree, u"en-US/a.md"_s, "One", "A sentence.");
        const QString file = m_folder.filePath(u"left.index"_s);
        for (const QString &end : {u".new"_s, u".new-wal"_s, u".new-shm"_s}) {
            QFile left(file + end);
            QVERIFY(left.open(QIODevice::WriteOnly) && left.write("x") == 1);
        }
        QCOMPARE(update(tree, file).articles, 1);
        QCOMPARE(QDir(m_folder.path()).entryList({u"left.index.new*"_s}, QDir::Files),
                 QStringList());
    }

    // Who looks at an index that is just being made looks at the one that it becomes: memory that
    // is shared by its name must not be that of another file.
    void whatIsBeingMadeIsNotTakenAway()
    {
        const LibraryTree tree;
        tree.write(u"ru-RU/a.md"_s, "# Title\n\nText.\n");
        const QString file = m_folder.filePath(u"begun.index"_s);
        const auto begun = search::Database::open(file, search::Database::Mode::Write);
        QVERIFY(begun);
        struct stat before
        {};
        QCOMPARE(::stat(QFile::encodeName(file).constData(), &before), 0);
        const IndexReport report = update(tree, file);
        QCOMPARE(report.editions, 1);
        QVERIFY(!report.replaced);
        struct stat after
        {};
        QCOMPARE(::stat(QFile::encodeName(file).constData(), &after), 0);
        QCOMPARE(after.st_ino, before.st_ino);
        QVERIFY(search::IndexReader::open(file));
    }

    // What is written while somebody reads the index does not stay beside it twice.
    void leavesNoLog()
    {
        constexpr qint64 most = qint64(1) << 20;
        const LibraryTree tree;
        const QString file = m_folder.filePath(u"logged.index"_s);
        const auto logSize = [&file] { return QFileInfo(file + u"-wal"_s).size(); };
        writeMany(tree, 1, u"ru-RU"_s);
        QCOMPARE(update(tree, file).articles, 1);
        const auto reader = search::IndexReader::open(file);
        QVERIFY(reader);
        QVERIFY((*reader)->search(request(u"common"_s)));
        {
            auto inTheWay = search::Database::open(file, search::Database::Mode::Read);
            QVERIFY(inTheWay);
            search::Statement row = inTheWay->prepare("SELECT path FROM edition");
            QVERIFY(row.next());
            writeMany(tree, 2000, u"ru-RU"_s);
            QCOMPARE(update(tree, file).articles, 2000);
            QVERIFY2(logSize() > most, "the case is not the one meant: more articles are needed");
        }
        writeMany(tree, 2001, u"ru-RU"_s);
        const IndexReport report = update(tree, file);
        QVERIFY2(logSize() <= most, qPrintable(QString::number(logSize())));
        QCOMPARE(report.bytes, QFileInfo(file).size() + logSize());
        QCOMPARE((*reader)->search(request(u"common"_s))->found, 2001);
    }

    void answersAsFromScratch()
    {
        QRandomGenerator random(5);
        const QStringList locales{u"ru-RU"_s, u"de-DE"_s, u"zh-TW"_s, u"en-US"_s};
        const auto anyPath = [&] {
            return u"%1/a%2.md"_s.arg(locales[random.bounded(4)]).arg(random.bounded(25));
        };
        for (int i = 0; i < 60; ++i)
            write(anyPath(), random);
        const auto memory = std::make_shared<IndexMemory>();
        const QString file = m_folder.filePath(u"kept"_s);
        (void)update(file, memory);
        const auto kept = search::IndexReader::open(file);
        QVERIFY(kept);
        for (int round = 0; round < 30; ++round) {
            for (int i = random.bounded(4); i >= 0; --i) {
                const QString path = anyPath();
                if (random.bounded(3) == 0)
                    (void)QFile::remove(m_tree.file(path));
                else
                    write(path, random);
            }
            // Others write the same index, too, and know nothing of what this one remembers.
            const IndexReport report = update(file, round % 7 == 3 ? nullptr : memory);
            if (round % 3 != 0)
                continue;
            const QString anew = m_folder.filePath(u"anew%1"_s.arg(round));
            const IndexReport whole = update(anew, nullptr);
            QCOMPARE(report.editions, whole.editions);
            QCOMPARE(report.articles, whole.articles);
            QCOMPARE(report.segments, whole.segments);
            const auto fresh = search::IndexReader::open(anew);
            QVERIFY(fresh);
            QCOMPARE(answers(**kept), answers(**fresh));
            QVERIFY(search::checkIndex(file));
        }
    }

    // What is remembered saves reading; a changed English title is seen on its siblings.
    void readsOnlyWhatChanged()
    {
        m_tree.dir.remove();
        QVERIFY(QDir().mkpath(m_tree.dir.path()));
        for (const QString &locale : {u"en-US"_s, u"ru-RU"_s, u"de-DE"_s}) {
            for (int i = 0; i < 5; ++i)
                writeArticle(m_tree, u"%1/a%2.md"_s.arg(locale).arg(i),
                             "Title " + QByteArray::number(i), "Text");
        }
        const auto memory = std::make_shared<IndexMemory>();
        const QString file = m_folder.filePath(u"few"_s);
        QCOMPARE(update(file, memory).unchanged, 0);
        QCOMPARE(update(file, memory).unchanged, 15);
        writeArticle(m_tree, u"de-DE/a1.md"_s, "Andere", "Anderer Text");
        QCOMPARE(update(file, memory).unchanged, 14);
        writeArticle(m_tree, u"en-US/a2.md"_s, "Uniquely", "Other text");
        QCOMPARE(update(file, memory).unchanged, 12);
        QCOMPARE(update(file, memory).unchanged, 15);
        const auto reader = search::IndexReader::open(file);
        QVERIFY(reader);
        article::SearchRequest wanted = request(u"uniquely locale:ru-RU"_s);
        const auto found = (*reader)->search(wanted);
        QVERIFY(found);
        QCOMPARE(keysOf(found), QStringList{u"a2.md"_s});
    }
};

QTEST_GUILESS_MAIN(TestIndexChanges)
#include "tst_indexchanges.moc"
