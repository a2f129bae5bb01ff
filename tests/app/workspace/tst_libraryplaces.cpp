// SPDX-License-Identifier: Apache-2.0
#include "app/review/store.h"
#include "app/workspace/documentloader.h"
#include "app/workspace/reviewservice.h"
#include "app/workspace/searchservice.h"
#include "app/workspace/textfiles.h"
#include "app/workspace/workspace.h"

#include "tests/support/archives.h"

#include <QDir>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace diglot;
using namespace diglot::test;
using namespace diglot::workspace;
using namespace Qt::StringLiterals;

using article::ArticleId;
using article::LibraryPtr;

namespace {

const LocaleTag russian = LocaleTag::fromString(u"ru-RU").value_or(LocaleTag());

// The sample library in every form that a library can have.
struct Forms
{
    QTemporaryDir dir;
    QString folder = dir.filePath(u"docs"_s);
    bool ready = false;

    Forms()
    {
        const QList<ArchiveEntry> entries =
            entriesOf(QStringLiteral(DIGLOT_SOURCE_DIR "/resources/library"));
        ready = entries.size() > 50;
        for (const ArchiveEntry &entry : entries)
            ready = ready && writeBytes(folder + u'/' + QString::fromUtf8(entry.name), entry.bytes);
        ready = ready && writeBytes(path(u"zip"_s), zipOf(entries)) &&
                writeTar(path(u"tar.zst"_s), entries, "zstd");
        const GitRepository git(folder);
        ready = ready && !git.run({u"init"_s, u"-q"_s, u"-b"_s, u"live-sxs"_s}).isNull() &&
                git.commitAll(u"all"_s) &&
                !git.run({u"clone"_s, u"-q"_s, u"--bare"_s, u"."_s, u"../docs.git"_s}).isNull() &&
                QDir(folder + u"/.git"_s).removeRecursively();
    }
    [[nodiscard]] QString path(const QString &form) const
    {
        if (form == u"folder")
            return folder;
        return form == u"branch" ? dir.filePath(u"docs.git@live-sxs"_s)
                                 : dir.filePath(u"docs."_s + form);
    }
    void addRows() const
    {
        QTest::addColumn<QString>("form");
        for (const auto *form : {"zip", "tar.zst", "branch"})
            QTest::newRow(form) << QString::fromLatin1(form);
    }
};

// A workspace with its library open and a cache of its own.
struct Open
{
    QTemporaryDir cache;
    Workspace workspace;
    LibraryPtr library;

    explicit Open(const QString &path)
    {
        const auto opened = workspace.open(path, {{}, cache.path()}).result();
        if (!opened)
            qWarning() << opened.error().toLine();
        library = opened.value_or(nullptr);
    }
};

QStringList linesOf(const article::Library &library)
{
    QStringList lines;
    for (const article::Edition &edition : library.editions)
        lines.append(QStringList{edition.collection, edition.key, edition.locale.toString(),
                                 edition.path, edition.docset, edition.title, edition.sourceHash,
                                 QString::number(edition.segments), QString::number(edition.size),
                                 QString::number(int(edition.freshness))}
                         .join(u'|'));
    return lines;
}

// What `find -printf '%p %s %T@ %i'` would say of everything below a folder.
QStringList stateOf(const QString &folder)
{
    QStringList lines;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QFileInfo info(all.next());
        lines.append(info.filePath() + u' ' + QString::number(info.size()) + u' ' +
                     QString::number(info.lastModified().toMSecsSinceEpoch()));
    }
    lines.sort();
    return lines;
}

} // namespace

class TestLibraryPlaces : public QObject
{
    Q_OBJECT

    std::unique_ptr<Forms> m_forms;

private slots:
    void initTestCase()
    {
        m_forms = std::make_unique<Forms>();
        QVERIFY(m_forms->ready);
    }

    void opensToTheSame_data() { m_forms->addRows(); }
    void opensToTheSame()
    {
        QFETCH(QString, form);
        const Open folder(m_forms->path(u"folder"_s));
        const Open other(m_forms->path(form));
        QVERIFY(folder.library && other.library);
        QVERIFY(folder.library->editions.size() > 40);
        QCOMPARE(linesOf(*other.library), linesOf(*folder.library));
        QCOMPARE(other.library->folders, folder.library->folders);
        QCOMPARE(other.library->files, folder.library->files);
        QCOMPARE(other.library->problems.size(), folder.library->problems.size());
        QCOMPARE(other.library->roots.size(), folder.library->roots.size());
        for (qsizetype i = 0; i < folder.library->roots.size(); ++i) {
            const auto &a = folder.library->roots.at(i);
            const auto &b = other.library->roots.at(i);
            QCOMPARE(b.locale, a.locale);
            QCOMPARE(b.docsets.size(), a.docsets.size());
            QCOMPARE(b.redirections, a.redirections);
        }
        QVERIFY(other.library->name.startsWith("docs"_L1));
    }

    void readsTheSame_data() { m_forms->addRows(); }
    void readsTheSame()
    {
        QFETCH(QString, form);
        Open folder(m_forms->path(u"folder"_s));
        Open other(m_forms->path(form));
        QVERIFY(folder.library && other.library);
        const auto a = folder.workspace.loader();
        const auto b = other.workspace.loader();
        int included = 0;
        int pictures = 0;
        for (const article::Edition &edition : folder.library->editions) {
            QCOMPARE(*b->bytes(edition), *a->bytes(edition));
            const auto mine = a->load(edition);
            const auto theirs = b->load(edition);
            QCOMPARE(theirs.has_value(), mine.has_value());
            if (!mine)
                continue;
            QCOMPARE((*theirs)->segments.size(), (*mine)->segments.size());
            for (qsizetype i = 0; i < (*mine)->segments.size(); ++i) {
                QCOMPARE((*theirs)->segments.at(i).id, (*mine)->segments.at(i).id);
                included += (*mine)->segments.at(i).file.isEmpty() ? 0 : 1;
            }
        }
        for (const QString &path : folder.library->files) {
            if (!path.endsWith(".png"_L1) && !path.endsWith(".svg"_L1))
                continue;
            const auto mine = folder.workspace.asset(path, false).result();
            const auto theirs = other.workspace.asset(path, false).result();
            QCOMPARE(theirs.has_value(), mine.has_value());
            if (!mine)
                continue;
            QCOMPARE(theirs->bytes, mine->bytes);
            ++pictures;
        }
        QVERIFY(included > 0);
        QVERIFY(pictures > 0);
        const auto fileTexts = TextFiles::open(m_forms->path(u"folder"_s));
        const auto formTexts = TextFiles::open(m_forms->path(form), other.cache.path());
        QVERIFY(fileTexts && formTexts && !formTexts->isSingleFile());
        QCOMPARE(formTexts->names(), fileTexts->names());
    }

    void findsTheSame_data() { m_forms->addRows(); }
    void findsTheSame()
    {
        QFETCH(QString, form);
        QList<QStringList> found;
        for (const QString &path : {m_forms->path(u"folder"_s), m_forms->path(form)}) {
            Open open(path);
            SearchService search(open.workspace, {open.cache.path(), false, false});
            const auto report = search.update().result();
            QVERIFY(report);
            QCOMPARE(report->editions, int(open.library->editions.size()));
            article::SearchRequest request;
            request.query = u"пароль"_s;
            const auto answer = search.search(request).result();
            QVERIFY(answer);
            QStringList lines;
            for (const auto &hit : answer->hits)
                lines.append(hit.article.key + u' ' + hit.locale.toString());
            found.append(lines);
        }
        QVERIFY(!found.first().isEmpty());
        QCOMPARE(found.last(), found.first());
    }

    // What was said of a sentence in the folder is known in every other form, and the other way
    // round: no path of a library is in its key.
    void knowsVerdicts_data() { m_forms->addRows(); }
    void knowsVerdicts()
    {
        QFETCH(QString, form);
        const QTemporaryDir data;
        const ArticleId article{u"."_s, u"desk/reset-a-password.md"_s};
        const QStringList places{m_forms->path(u"folder"_s), m_forms->path(form)};
        for (int i = 0; i < 2; ++i) {
            Open open(places.at(i));
            ReviewService::Options options;
            options.dataFolder = data.path();
            options.pollMs = 0;
            ReviewService service(open.workspace, options);
            auto review = service.article(article, russian).result();
            QVERIFY(review && review->texts.size() > 3);
            article::Verdict verdict;
            verdict.text = review->texts.at(i).text;
            verdict.reviewer = u"anna"_s;
            verdict.judgement = article::Judgement::Approved;
            QVERIFY(service.give({verdict}, u"anna"_s, u"approve"_s).result());
        }
        for (const QString &place : places) {
            Open open(place);
            ReviewService::Options options;
            options.dataFolder = data.path();
            options.pollMs = 0;
            ReviewService service(open.workspace, options);
            const auto review = service.article(article, russian).result();
            QVERIFY(review);
            for (int i = 0; i < 2; ++i)
                QCOMPARE(review->texts.at(i).opinions.size(), 1);
            QCOMPARE(review->texts.at(2).opinions.size(), 0);
        }
    }

    void followsAnotherArchive()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"x.zip"_s);
        QVERIFY(writeBytes(path, zipOf({{"ru-RU/a.md", "# Before\n"}})));
        Open open(path);
        QVERIFY(open.library);
        QSignalSpy spy(&open.workspace, &Workspace::libraryChanged);
        QSignalSpy editions(&open.workspace, &Workspace::editionChanged);
        QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, 60'000);
        QVERIFY(writeBytes(dir.filePath(u"unrelated.txt"_s), "x"));
        QVERIFY(writeBytes(dir.filePath(u"new"_s),
                           zipOf({{"ru-RU/a.md", "# Behind\n"}, {"ru-RU/b.md", "# New\n"}})));
        QVERIFY(QFile::remove(path) && QFile::rename(dir.filePath(u"new"_s), path));
        QTRY_VERIFY_WITH_TIMEOUT(open.workspace.library()->editions.size() == 2, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!editions.isEmpty(), 60'000);
        QCOMPARE(open.workspace.library()->editionAt(u"ru-RU/a.md"_s)->title, u"Behind"_s);
    }

    void followsTheBranch()
    {
        const QTemporaryDir dir;
        const GitRepository git(dir.path());
        QVERIFY(!git.run({u"init"_s, u"-q"_s, u"-b"_s, u"live-sxs"_s}).isNull());
        QVERIFY(writeBytes(dir.filePath(u"ru-RU/a.md"_s), "# Before\n"));
        QVERIFY(git.commitAll(u"one"_s));
        Open open(dir.path() + u"@live-sxs"_s);
        QVERIFY(open.library);
        QSignalSpy spy(&open.workspace, &Workspace::libraryChanged);
        QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, 60'000);
        QVERIFY(writeBytes(dir.filePath(u"ru-RU/a.md"_s), "# Behind\n"));
        QCOMPARE(open.workspace.library()->editionAt(u"ru-RU/a.md"_s)->title, u"Before"_s);
        QVERIFY(git.commitAll(u"two"_s));
        QTRY_VERIFY_WITH_TIMEOUT(
            open.workspace.library()->editionAt(u"ru-RU/a.md"_s)->title == u"Behind"_s, 60'000);
    }

    // A library with its index inside is opened and searched without one byte written to it.
    void usesAShippedIndexWithoutWriting_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<bool>("copied"); // into the cache, where the file system has no such file
        QTest::newRow("folder") << u"folder"_s << false;
        QTest::newRow("tar") << u"tar.zst"_s << false;
        QTest::newRow("zip") << u"zip"_s << true;
    }
    void usesAShippedIndexWithoutWriting()
    {
        QFETCH(QString, form);
        QFETCH(bool, copied);
        const Forms forms;
        QVERIFY(forms.ready);
        const QString inside = forms.folder + u"/.diglot/index.db"_s;
        {
            Open open(forms.folder);
            QVERIFY(QDir().mkpath(forms.folder + u"/.diglot"_s));
            SearchService search(open.workspace, {open.cache.path(), false, false});
            QVERIFY(search.update(false, inside).result());
        }
        const QList<ArchiveEntry> entries = entriesOf(forms.folder);
        QVERIFY(writeBytes(forms.path(u"zip"_s), zipOf(entries)));
        QVERIFY(writeTar(forms.path(u"tar.zst"_s), entries, "zstd"));

        const QStringList before = stateOf(forms.dir.path());
        Open open(forms.path(form));
        QVERIFY(open.library);
        SearchService search(open.workspace, {open.cache.path(), false, false});
        const auto report = search.update().result();
        QVERIFY(report);
        article::SearchRequest request;
        request.query = u"password"_s;
        const auto answer = search.search(request).result();
        QVERIFY(answer && !answer->hits.isEmpty());
        QCOMPARE(report->editions, int(open.library->editions.size()));
        QCOMPARE(stateOf(forms.dir.path()), before);
        const QString own = SearchService::indexFile(open.cache.path(), open.library->folder);
        QCOMPARE(QFile::exists(own), copied);
        if (!copied)
            QCOMPARE(report->unchanged, report->editions);
    }
};

QTEST_GUILESS_MAIN(TestLibraryPlaces)
#include "tst_libraryplaces.moc"
