// SPDX-License-Identifier: Apache-2.0
//
// Ends the real diglot-cli with SIGKILL at random moments of building and updating an index. After
// each, the index must be whole; after catching up, answers must be those of a fresh one.
//
// DIGLOT_KILLS      how often (12)
// DIGLOT_KILL_SEED  of the random moments (1)
// DIGLOT_LIBRARY    a folder to copy and work on (the sample library)
#include "app/search/indexreader.h"
#include "app/search/indexwriter.h"
#include "tests/app/cli/program.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace diglot;
using namespace diglot::test;
using namespace Qt::StringLiterals;

using search::IndexReader;

namespace {

constexpr int fewKills = 12;
constexpr int killsAPart = 10;
constexpr int queriesCompared = 200;
constexpr int everything = 10'000;

int numberFrom(const char *variable, int fallback)
{
    bool set = false;
    const int value = qEnvironmentVariableIntValue(variable, &set);
    return set ? value : fallback;
}

QString indexIn(const QString &cache)
{
    QDirIterator files(cache, {u"*.index"_s}, QDir::Files, QDirIterator::Subdirectories);
    return files.hasNext() ? files.next() : QString();
}

// Everything that is found, and how it is shown. Not its order: frequencies of words, by which hits
// are ranked, are counted anew only after large changes.
QStringList answersOf(const QString &cache, const QStringList &queries)
{
    const auto reader = IndexReader::open(indexIn(cache));
    if (!reader)
        return {reader.error().toLine()};
    QStringList answers;
    for (const QString &query : queries) {
        article::SearchRequest request;
        request.query = query;
        request.limit = everything;
        const auto found = (*reader)->search(request);
        QStringList parts;
        for (const article::Hit &hit : found ? found->hits : QList<article::Hit>())
            parts.append(hit.path + u' ' + hit.title);
        parts.sort();
        parts.prepend(found ? query + found->corrected : found.error().toLine());
        answers.append(parts.join(u" | "_s));
    }
    return answers;
}

} // namespace

class TestKilledIndex : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString from = qEnvironmentVariable(
            "DIGLOT_LIBRARY", QStringLiteral(DIGLOT_SOURCE_DIR "/resources/library"));
        QDirIterator walk(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString file = walk.next();
            const QString path = m_library.filePath(QDir(from).relativeFilePath(file));
            writeFile(path, readFile(file));
            if (file.endsWith(u".md"_s))
                m_files.append(path);
        }
        m_files.sort();
        QVERIFY(m_files.size() > 20);
    }

    // Ten at a time, so that each part ends within the time that a test function has.
    void kills_data()
    {
        QTest::addColumn<int>("from");
        const int count = numberFrom("DIGLOT_KILLS", fewKills);
        for (int from = 0; from < count; from += killsAPart)
            QTest::addRow("from %d", from) << from;
    }
    void kills()
    {
        QFETCH(int, from);
        const int count = numberFrom("DIGLOT_KILLS", fewKills);
        for (int round = from; round < qMin(count, from + killsAPart); ++round) {
            change();
            m_running += killOnce(round) ? 1 : 0;
            const QString index = indexIn(m_cache.path());
            const auto reader = IndexReader::open(index);
            QVERIFY2(reader || reader.error().code == ErrorCode::NotFound,
                     reader ? "" : qPrintable(reader.error().toLine()));
            m_begun += reader ? 1 : 0;
            const auto whole = reader ? search::checkIndex(index) : Result<void>();
            QVERIFY2(whole, whole ? "" : qPrintable(whole.error().toLine()));
        }
        compare();
    }

    void cleanupTestCase()
    {
        const int count = numberFrom("DIGLOT_KILLS", fewKills);
        qInfo("%d kills, %d of them while it ran; %d found an index, each of them whole", count,
              m_running, m_begun);
        QVERIFY(m_running * 2 > count);
        QVERIFY(m_begun * 2 > count);
    }

private:
    // Some articles get other texts, others go or come back.
    void change()
    {
        for (int i = 0; i < 5; ++i) {
            const QString file = m_files[m_random.bounded(int(m_files.size()))];
            const QString aside = file + u".aside"_s;
            if (QFile::exists(aside))
                QVERIFY(QFile::rename(aside, file));
            else if (m_random.bounded(3) == 0)
                QVERIFY(QFile::rename(file, aside));
            else
                writeFile(file, readFile(file) + "\nchanged " +
                                    QByteArray::number(m_random.bounded(1000)) + "\n");
        }
    }

    [[nodiscard]] std::unique_ptr<QProcess> start(const QString &cache, bool rebuild) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CACHE_HOME"_s, cache);
        process->setProcessEnvironment(environment);
        QStringList words{u"index"_s, m_library.path()};
        if (rebuild)
            words << u"--rebuild"_s;
        process->start(QStringLiteral(DIGLOT_BUILD_DIR "/diglot-cli"), words);
        return process;
    }

    // Runs to the end; gives how long that took.
    qint64 finish(const QString &cache, bool rebuild) const
    {
        QElapsedTimer timer;
        timer.start();
        const auto process = start(cache, rebuild);
        const bool ended = process->waitForFinished(600'000);
        const bool fine =
            ended && process->exitCode() == 0 && process->readAllStandardError().isEmpty();
        return fine ? timer.elapsed() : -1;
    }

    // Building from nothing, anew beside the old one, and updating in turn. True: it still ran.
    bool killOnce(int round)
    {
        const int kind = round % 3;
        if (kind == 0) {
            (void)QDir(m_cache.path()).removeRecursively();
            (void)QDir().mkpath(m_cache.path());
        }
        qint64 &whole = m_durations[kind];
        if (whole == 0) {
            const QTemporaryDir other;
            whole = finish(other.path(), false);
            if (kind == 2) // nearly everything is there already
                whole = finish(other.path(), false);
        }
        const auto process = start(m_cache.path(), kind == 1);
        (void)process->waitForStarted();
        QThread::usleep(ulong(m_random.bounded(int(whole) * 1000)));
        process->kill();
        (void)process->waitForFinished();
        return process->exitStatus() == QProcess::CrashExit;
    }

    void compare()
    {
        const QTemporaryDir fresh;
        QVERIFY(finish(m_cache.path(), false) >= 0);
        QVERIFY(finish(fresh.path(), false) >= 0);
        const auto whole = search::checkIndex(indexIn(m_cache.path()));
        QVERIFY2(whole, whole ? "" : qPrintable(whole.error().toLine()));
        const QStringList queries = queriesNow();
        const QStringList expected = answersOf(fresh.path(), queries);
        const QStringList found = answersOf(m_cache.path(), queries);
        QVERIFY(expected.size() > 20);
        for (qsizetype i = 0; i < expected.size(); ++i)
            QVERIFY2(found.value(i) == expected[i],
                     qPrintable(found.value(i) + u'\n' + expected[i]));
    }

    // Words that stand in the articles as they are now.
    QStringList queriesNow()
    {
        QStringList queries{u"changed"_s};
        while (queries.size() < queriesCompared) {
            const QString file = m_files[m_random.bounded(int(m_files.size()))];
            if (!QFile::exists(file))
                continue;
            const QStringList words =
                QString::fromUtf8(readFile(file))
                    .split(QRegularExpression(u"[^\\w]+"_s), Qt::SkipEmptyParts);
            if (words.size() > 10) {
                const int at = m_random.bounded(int(words.size()) - 3);
                queries.append(words.mid(at, 1 + m_random.bounded(3)).join(u' '));
            }
        }
        return queries;
    }

    QTemporaryDir m_library;
    QTemporaryDir m_cache;
    QStringList m_files;
    qint64 m_durations[3] = {};
    int m_running = 0; // kills that met the program at work
    int m_begun = 0;   // … that left an index
    QRandomGenerator m_random{quint32(numberFrom("DIGLOT_KILL_SEED", 1))};
};

QTEST_GUILESS_MAIN(TestKilledIndex)
#include "tst_killedindex.moc"
