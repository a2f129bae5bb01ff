// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/libraryplace.h"
#include "app/workspace/libraryupdate.h"
#include "app/workspace/workspace.h"

#include "app/files/libraryfile.h"

#include "tests/app/workspace/librarytree.h"
#include "tests/support/archives.h"

#include <QCryptographicHash>

using namespace diglot;
using namespace diglot::test;
using namespace diglot::workspace;
using namespace Qt::StringLiterals;

namespace {

const std::atomic_bool running = false;

QByteArray article(const QByteArray &title, const QList<QByteArray> &sentences)
{
    QByteArray text = "---\ntitle: " + title + "\n---\n";
    int number = 101;
    for (const QByteArray &sentence : sentences) {
        const QByteArray id = "abcde-" + QByteArray::number(number++);
        text += "\n<span data-ttu-id=\"" + id + "\">" + sentence +
                "</span><span class=\"sxs-lookup\"><span data-stu-id=\"" + id + "\">Source of " +
                sentence + "</span></span>\n";
    }
    return text;
}

QByteArray sumLine(const QByteArray &bytes, const QByteArray &path)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() + "  " + path + '\n';
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A library and its next state: one article changed, one gone, one new.
struct Place
{
    QTemporaryDir dir;
    QString library = dir.filePath(u"docs"_s);
    QString next = dir.filePath(u"delivery"_s);
    QByteArray changed = article("A", {"one", "two and more", "three"});

    Place()
    {
        const bool made =
            writeBytes(library + u"/ru-RU/a.md"_s, article("A", {"one", "two", "three"})) &&
            writeBytes(library + u"/ru-RU/gone.md"_s, article("G", {"leaving"})) &&
            writeBytes(library + u"/.diglot/glossary.csv"_s, "ours") &&
            writeBytes(next + u"/ru-RU/a.md"_s, changed) &&
            writeBytes(next + u"/ru-RU/new.md"_s, article("N", {"coming", "too"}));
        if (!made)
            qFatal("the libraries cannot be written");
    }
    [[nodiscard]] Result<UpdateReport> update(const QString &from) const
    {
        UpdateRequest request;
        request.library = library;
        request.from = from;
        return updateLibrary(request, running);
    }
    // What lies beside the library and is none of its neighbours.
    [[nodiscard]] QStringList leftOver() const
    {
        return QDir(dir.path()).entryList({u".docs*"_s}, QDir::AllEntries | QDir::Hidden);
    }
};

} // namespace

class TestLibraryUpdate : public QObject
{
    Q_OBJECT

private slots:
    void replacesAndLeadsBack()
    {
        const Place place;
        QCOMPARE(versionBefore(place.library), QString());
        const auto report = place.update(place.next);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().toLine()));
        QCOMPARE(report->vouched, -1);
        QCOMPARE(report->newArticles, 1);
        QCOMPARE(report->goneArticles, 1);
        QCOMPARE(report->changedArticles, 1);
        QCOMPARE(report->changedSegments, 1);
        QCOMPARE(report->newSegments, 2);
        QCOMPARE(report->goneSegments, 1);
        QCOMPARE(bytesOf(place.library + u"/ru-RU/a.md"_s), place.changed);
        QVERIFY(!QFile::exists(place.library + u"/ru-RU/gone.md"_s));
        QCOMPARE(bytesOf(place.library + u"/.diglot/glossary.csv"_s), "ours");
        QCOMPARE(place.leftOver(), QStringList{u".docs.diglot-before"_s});

        QCOMPARE(versionBefore(place.library), place.dir.filePath(u".docs.diglot-before"_s));
        QVERIFY(goBackToVersionBefore(place.library));
        QVERIFY(QFile::exists(place.library + u"/ru-RU/gone.md"_s));
        QVERIFY(goBackToVersionBefore(place.library)); // and forward again
        QCOMPARE(bytesOf(place.library + u"/ru-RU/a.md"_s), place.changed);
        const auto again = place.update(place.next);
        QVERIFY(again);
        QCOMPARE(again->changedSegments + again->newSegments + again->goneSegments, 0);
        QCOMPARE(place.leftOver(), QStringList{u".docs.diglot-before"_s});
    }

    void comesFromAnArchive()
    {
        const Place place;
        const QString zip = place.dir.filePath(u"delivery.zip"_s);
        QVERIFY(writeBytes(zip, zipOf(entriesOf(place.next))));
        QVERIFY(writeBytes(zip + u".sha256"_s, sumLine(bytesOf(zip), "delivery.zip")));
        const auto report = place.update(zip);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().toLine()));
        QCOMPARE(report->vouched, 1);
        QCOMPARE(report->newArticles, 1);
        QCOMPARE(bytesOf(place.library + u"/ru-RU/a.md"_s), place.changed);
    }

    // Under its own name it is no archive and states no locale.
    void opensTheVersionBefore_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("filter");
        QTest::newRow("folder") << u"docs"_s << QByteArray();
        QTest::newRow("folder of a locale") << u"ru-RU"_s << QByteArray();
        QTest::newRow("repository of a locale") << u"docs.ru-ru"_s << QByteArray();
        QTest::newRow("zip") << u"docs.ru-ru.zip"_s << QByteArray();
        QTest::newRow("tar") << u"docs.ru-ru.tar"_s << QByteArray();
        QTest::newRow("tgz") << u"docs.ru-ru.tgz"_s << QByteArray("gzip");
    }

    void opensTheVersionBefore()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, filter);
        Place place;
        const bool rooted = name != u"docs"_s;
        const QString from = place.library + (rooted ? u"/ru-RU"_s : QString());
        const QString next = place.next + (rooted ? u"/ru-RU"_s : QString());
        place.library = place.dir.filePath(u"kept/"_s + name);
        QString delivery = next;
        QVERIFY(QDir().mkpath(place.dir.filePath(u"kept"_s)));
        if (name.endsWith(u".zip")) {
            delivery = place.dir.filePath(u"next.zip"_s);
            QVERIFY(writeBytes(place.library, zipOf(entriesOf(from))));
            QVERIFY(writeBytes(delivery, zipOf(entriesOf(next))));
        } else if (name.contains(u".t")) {
            delivery = place.dir.filePath(u"next.tgz"_s);
            QVERIFY(writeTar(place.library, entriesOf(from), filter));
            QVERIFY(writeTar(delivery, entriesOf(next), "gzip"));
        } else {
            QVERIFY(QDir().rename(from, place.library));
        }
        const auto report = place.update(delivery);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().toLine()));
        Workspace workspace;
        const auto opened = workspace.open(versionBefore(place.library), {}).result();
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().toLine()));
        const LocaleTag russian = *LocaleTag::fromString(u"ru-RU");
        QVERIFY((*opened)->edition({u"."_s, u"gone.md"_s}, russian));
    }

    void replacesAnArchive()
    {
        Place place;
        const QString zip = place.dir.filePath(u"docs.zip"_s);
        QVERIFY(writeBytes(zip, zipOf(entriesOf(place.library))));
        const QString next = place.dir.filePath(u"next.zip"_s);
        QVERIFY(writeBytes(next, zipOf(entriesOf(place.next))));
        place.library = zip;
        const auto report = place.update(next);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().toLine()));
        QCOMPARE(report->changedSegments, 1);
        QCOMPARE(bytesOf(zip), bytesOf(next));
        QVERIFY(goBackToVersionBefore(zip));
        QVERIFY(bytesOf(zip) != bytesOf(next));
        const auto folder = place.update(place.next);
        QVERIFY(!folder);
        QCOMPARE(folder.error().code, ErrorCode::Usage);
    }

    void verifies_data()
    {
        QTest::addColumn<QByteArray>("manifest");
        QTest::addColumn<int>("code"); // -1: taken
        const Place place;
        const QByteArray good = sumLine(place.changed, "ru-RU/a.md");
        QTest::newRow("agrees") << good << -1;
        QTest::newRow("agrees, binary mark, Windows") << good.left(65) + "*ru-RU/a.md\r\n" << -1;
        QTest::newRow("other bytes") << sumLine("other", "ru-RU/a.md") << int(ErrorCode::Conflict);
        QTest::newRow("missing file")
            << good + sumLine("x", "ru-RU/absent.md") << int(ErrorCode::Conflict);
        QTest::newRow("leads out") << sumLine("x", "../../etc/passwd") << int(ErrorCode::Syntax);
        QTest::newRow("no list") << QByteArray("hello\n") << int(ErrorCode::Syntax);
    }
    void verifies()
    {
        QFETCH(QByteArray, manifest);
        QFETCH(int, code);
        const Place place;
        QVERIFY(writeBytes(place.next + u"/SHA256SUMS"_s, manifest));
        const auto report = place.update(place.next);
        if (code < 0) {
            QVERIFY2(report, qPrintable(report ? QString() : report.error().toLine()));
            QCOMPARE(report->vouched, 1);
            return;
        }
        QVERIFY(!report);
        QCOMPARE(int(report.error().code), code);
        QVERIFY(QFile::exists(place.library + u"/ru-RU/gone.md"_s)); // nothing was changed
        QCOMPARE(place.leftOver(), QStringList());
    }

    void changesNothingOnErrors_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("code");
        QTest::newRow("absent") << u"absent"_s << int(ErrorCode::NotFound);
        QTest::newRow("no articles") << u"empty"_s << int(ErrorCode::NotFound);
        QTest::newRow("damaged") << u"damaged.zip"_s << int(ErrorCode::Syntax);
        QTest::newRow("inside itself") << u"docs/ru-RU"_s << int(ErrorCode::Usage);
        QTest::newRow("around itself") << u"."_s << int(ErrorCode::Usage);
    }
    void changesNothingOnErrors()
    {
        QFETCH(QString, from);
        QFETCH(int, code);
        const Place place;
        QVERIFY(QDir().mkpath(place.dir.filePath(u"empty"_s)));
        QVERIFY(writeBytes(place.dir.filePath(u"damaged.zip"_s), "PK\003\004 and nothing"));
        const auto report = place.update(place.dir.filePath(from));
        QVERIFY(!report);
        QCOMPARE(int(report.error().code), code);
        QVERIFY(QFile::exists(place.library + u"/ru-RU/gone.md"_s));
        QCOMPARE(place.leftOver(), QStringList());
    }

    void endsWhenAsked()
    {
        const Place place;
        std::atomic_bool cancel = false;
        UpdateRequest request;
        request.library = place.library;
        request.from = place.next;
        request.progress = [&cancel](int percent) { cancel = percent >= 50; };
        const auto report = updateLibrary(request, cancel);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QVERIFY(QFile::exists(place.library + u"/ru-RU/gone.md"_s));
        QCOMPARE(place.leftOver(), QStringList());
    }

    void leavesGitToGit()
    {
        const Place place;
        QVERIFY(QDir().mkpath(place.library + u"/.git"_s));
        const auto report = place.update(place.next);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Usage);
        QVERIFY(!goBackToVersionBefore(place.library));
    }

    void addsSources()
    {
        const Place place;
        const QString libraries = place.dir.filePath(u"kept"_s);
        QCOMPARE(likelyGroup(place.library), u"docs"_s);
        const auto file = addToLibrary({place.library, place.next, u"docs"_s, libraries});
        QVERIFY2(file, qPrintable(file ? QString() : file.error().toLine()));
        QCOMPARE(*file, libraries + u"/docs.diglot"_s);
        QCOMPARE(placeKind(*file), PlaceKind::Several);
        QCOMPARE(likelyGroup(*file), u"docs"_s);
        const QString zip = place.dir.filePath(u"more.zip"_s);
        QVERIFY(writeBytes(zip, zipOf({{"zh-TW/a.md", "# Z\n"}})));
        const auto same = addToLibrary({*file, zip, u"Other"_s, libraries});
        QVERIFY(same);
        QCOMPARE(*same, *file);
        QCOMPARE(addToLibrary({*file, zip, {}, libraries}).error().code, ErrorCode::Conflict);
        const auto sources = files::readLibraryFile(*file);
        QCOMPARE(sources->size(), 3);
        QCOMPARE(sources->last(), (files::LibrarySource{zip, u"Other"_s}));

        const auto tree = files::FileTree::open(*file);
        QVERIFY(tree);
        const auto library = buildLibrary(**tree, {}, running);
        QVERIFY(library);
        QCOMPARE((*library)->groups, (QStringList{u"docs"_s, u"Other"_s}));
        // One collection: the state that was added beside the first stands behind it.
        QVERIFY((*library)->articles.contains({u"docs"_s, u"new.md"_s}));
        QVERIFY((*library)->articles.contains({u"docs"_s, u"gone.md"_s}));
        QVERIFY((*library)->articles.contains({u"Other"_s, u"a.md"_s}));
    }

    void knowsKindsByTheirSpelling_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("kind");
        QTest::newRow("folder") << u"/x/docs.ru-ru"_s << int(PlaceKind::Folder);
        QTest::newRow("zip") << u"/x/docs.ZIP"_s << int(PlaceKind::Archive);
        QTest::newRow("tar") << u"/x/docs.tar.zst"_s << int(PlaceKind::Archive);
        QTest::newRow("branch") << u"/x/docs.ru-ru@feature/live-sxs"_s << int(PlaceKind::Branch);
        QTest::newRow("several") << u"/x/all.diglot"_s << int(PlaceKind::Several);
        QTest::newRow("file") << u"/x/a.md"_s << int(PlaceKind::File);
    }
    void knowsKindsByTheirSpelling()
    {
        QFETCH(QString, path);
        QFETCH(int, kind);
        QCOMPARE(int(placeKind(path)), kind);
    }
};

QTEST_GUILESS_MAIN(TestLibraryUpdate)
#include "tst_libraryupdate.moc"
