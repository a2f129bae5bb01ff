// SPDX-License-Identifier: Apache-2.0
//
// Answers of one index while other things happen to it: interruptions, writing, damage.
#include "app/search/indexreader.h"
#include "app/search/indexwriter.h"
#include "app/workspace/indexupdate.h"

#include "tests/app/workspace/searchedlibrary.h"
#include "tests/support/patience.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtConcurrent>

#include <thread>

using namespace diglot;
using namespace diglot::test;
using namespace diglot::workspace;
using namespace Qt::StringLiterals;

using search::IndexReader;

namespace {

constexpr int articles = 80;
constexpr int damages = 24;

// A library with its index in a file.
struct Indexed
{
    LibraryTree tree;
    QTemporaryDir folder;
    QString file = folder.filePath(u"x.index"_s);

    Result<IndexReport> update(bool rebuild = false) const
    {
        const std::atomic_bool cancel = false;
        auto opened = files::FileTree::open(tree.dir.path());
        if (!opened)
            return opened.error();
        const std::shared_ptr<const files::FileTree> files = std::move(*opened);
        const auto library = buildLibrary(*files, {}, cancel);
        if (!library)
            return library.error();
        const DocumentLoader loader(*library, files, nullptr);
        IndexOptions options;
        options.file = file;
        options.rebuild = rebuild;
        return updateIndex(*library, loader, options, cancel);
    }
};

// Another library with the same files and index.
struct Copy : Indexed
{
    explicit Copy(const Indexed &from)
    {
        writeMany(tree, articles, u"ru-RU"_s);
        if (!QFile::copy(from.file, file))
            qFatal("cannot copy %s", qPrintable(from.file));
    }

    // As the program does: brought up to date, and built anew where an answer says it is damaged.
    [[nodiscard]] Result<IndexReport> mend() const;
};

// Queries of every kind, with words that stand there, in other forms, with slips, and nowhere.
QStringList queries()
{
    QStringList list{u"sentence"_s,        u"sentences titles"_s, u"comon"_s,
                     u"xyzzy"_s,           u"title:alpha1"_s,     u"alpha*"_s,
                     u"\"common alpha7"_s, u"common -sentence"_s, u"alpha3 OR alpha4"_s,
                     u"locale:ru-RU"_s};
    for (int i = 0; i < 60; ++i)
        list.append(u"common alpha%1 sentense"_s.arg(i));
    return list;
}

QString described(const Result<article::SearchResult> &result)
{
    if (!result)
        return u"error "_s + result.error().toLine();
    QStringList parts{result->corrected, result->dropped.join(u','), QString::number(result->found),
                      QString::number(result->relaxed)};
    for (const article::Hit &hit : result->hits)
        parts.append(hit.path + u' ' + QString::number(hit.score) + u' ' + hit.snippet);
    return parts.join(u'|');
}

QStringList answersOf(IndexReader &reader)
{
    QStringList answers;
    const QStringList asked = queries();
    for (const QString &query : asked)
        answers.append(described(reader.search(request(query))));
    return answers;
}

Result<IndexReport> Copy::mend() const
{
    auto report = update();
    const auto reader = IndexReader::open(file);
    if (!report || !reader)
        return report ? Result<IndexReport>(reader.error()) : report;
    const QStringList asked = queries();
    for (const QString &query : asked) {
        const auto answer = (*reader)->search(request(query));
        if (!answer && answer.error().code == ErrorCode::Syntax)
            return update(true);
    }
    return report;
}

// The articles that a word of all of them finds.
QStringList pathsOf(IndexReader &reader)
{
    article::SearchRequest all = request(u"common"_s);
    all.limit = 2 * articles;
    QStringList paths = keysOf(reader.search(all));
    paths.sort();
    return paths;
}

// Every answer is one, or a failure that the program knows what to do about.
bool onlyKnownErrors(const QString &file)
{
    const auto isKnown = [](const Error &error) {
        return !error.what.isEmpty() && !error.what.contains(u'\n') &&
               (error.code == ErrorCode::Syntax || error.code == ErrorCode::Unsupported ||
                error.code == ErrorCode::NotFound);
    };
    const auto reader = IndexReader::open(file);
    if (!reader)
        return isKnown(reader.error());
    bool known = true;
    const QStringList asked = queries();
    for (const QString &query : asked) {
        const auto answer = (*reader)->search(request(query));
        const auto suggested = (*reader)->suggest(query, {}, {}, 10);
        const auto lines = (*reader)->concordance({query, {}, false, 100});
        known = known && (answer || isKnown(answer.error())) &&
                (suggested || isKnown(suggested.error())) && (lines || isKnown(lines.error()));
    }
    return known;
}

void flip(const QString &name, QRandomGenerator &random, qint64 from, qint64 to, int bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    to = qMin(to, file.size());
    for (int i = 0; i < bytes && from < to; ++i) {
        const char byte = char(random.bounded(256));
        QVERIFY(file.seek(from + random.bounded(to - from)) && file.write(&byte, 1) == 1);
    }
}

// Interrupts what a reader does, after pauses of up to so many nanoseconds, until it is stopped.
class Disturber
{
public:
    Disturber(const IndexReader &reader, int pause)
        : m_thread([this, &reader, pause] {
            QRandomGenerator random(1);
            while (!m_stop) {
                QElapsedTimer timer;
                timer.start();
                const int wait = random.bounded(pause + 1);
                while (timer.nsecsElapsed() < wait)
                    std::this_thread::yield();
                reader.interrupt();
            }
        })
    {}
    ~Disturber() { stop(); }
    void stop()
    {
        m_stop = true;
        if (m_thread.joinable())
            m_thread.join();
    }

private:
    std::atomic_bool m_stop = false;
    std::thread m_thread;
};

constexpr int Pause = 40'000; // an answer is under way then, or has not begun

} // namespace

class TestIndexReading : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        writeMany(m_indexed.tree, articles, u"ru-RU"_s);
        QVERIFY(m_indexed.update());
        const auto reader = IndexReader::open(m_indexed.file);
        QVERIFY(reader);
        m_expected = answersOf(**reader);
        QVERIFY(m_expected.filter(u"error"_s).isEmpty());
        QCOMPARE(m_expected.count(m_expected.first()), 1);
    }

    // An answer that was interrupted says so, and leaves nothing behind that a later one suffers
    // from.
    void interruptions()
    {
        const auto reader = IndexReader::open(m_indexed.file);
        QVERIFY(reader);
        Disturber disturber(**reader, 0);
        QStringList wrong;
        int cancelled = 0;
        // On a busy machine the disturber may come late.
        const QDeadlineTimer patience(test::Patience);
        for (int round = 0; round < 5 || (cancelled == 0 && !patience.hasExpired()); ++round) {
            const QStringList asked = queries();
            for (qsizetype i = 0; i < asked.size(); ++i) {
                const auto answer = (*reader)->search(request(asked[i]));
                if (!answer && answer.error().code == ErrorCode::Cancelled)
                    ++cancelled;
                else if (described(answer) != m_expected[i])
                    wrong.append(asked[i] + u": "_s + described(answer).left(200));
            }
        }
        disturber.stop();
        QVERIFY(cancelled > 0);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n').left(1000)));
        QCOMPARE(answersOf(**reader), m_expected);
    }

    // Nor does what comes before an answer: the tables are brought up to the index there.
    void interruptedBeginnings()
    {
        const auto reader = IndexReader::open(m_indexed.file);
        QVERIFY(reader);
        Disturber disturber(**reader, Pause);
        QStringList wrong;
        const QString word = queries().first();
        for (int i = 0; i < 20'000; ++i) {
            const auto answer = (*reader)->search(request(word));
            if (answer ? described(answer) != m_expected.first()
                       : answer.error().code != ErrorCode::Cancelled)
                wrong.append(described(answer).left(200));
        }
        disturber.stop();
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n').left(1000)));
        QCOMPARE(answersOf(**reader), m_expected);
    }

    // Headings are read when something is first completed.
    void interruptedSuggestions()
    {
        Indexed indexed;
        for (int i = 0; i < articles; ++i) {
            const QByteArray number = QByteArray::number(i);
            indexed.tree.write(u"ru-RU/a%1.md"_s.arg(i),
                               "# Title\n\n## Heading " + number + "\n\nText of its own.\n");
        }
        QVERIFY(indexed.update());
        const auto headings = [](IndexReader &reader) {
            const LocaleTag locale = *LocaleTag::fromString(u"ru-RU");
            QStringList texts;
            if (const auto found = reader.suggest(u"heading"_s, locale, locale, 2 * articles)) {
                for (const article::Suggestion &one : *found)
                    texts.append(one.text);
            }
            texts.sort();
            return texts;
        };
        const auto calm = IndexReader::open(indexed.file);
        QVERIFY(calm);
        const QStringList expected = headings(**calm);
        QCOMPARE(expected.size(), articles);
        for (int round = 0; round < 50; ++round) {
            const auto reader = IndexReader::open(indexed.file);
            QVERIFY(reader);
            Disturber disturber(**reader, Pause);
            for (int i = 0; i < 50; ++i)
                (void)headings(**reader);
            disturber.stop();
            QCOMPARE(headings(**reader), expected);
        }
    }

    // By whatever cleans up. Answers fail then, but Diglot goes on.
    void isCutWhileItIsRead_data()
    {
        QTest::addColumn<int>("percent"); // that are left
        for (const int percent : {0, 10, 50, 95})
            QTest::addRow("%d per cent", percent) << percent;
    }
    void isCutWhileItIsRead()
    {
        QFETCH(int, percent);
        constexpr int page = 4096;
        const Copy copy(m_indexed);
        const auto reader = IndexReader::open(copy.file);
        QVERIFY(reader);
        QVERIFY((*reader)->search(request(queries().first())));
        const qint64 size = QFileInfo(copy.file).size();
        QVERIFY(QFile::resize(copy.file, size * percent / 100 / page * page));
        QVERIFY(!answersOf(**reader).filter(u"error"_s).isEmpty());
    }

    // What is seen to be damaged, or is of another version, is thrown away and built anew.
    void spoiltFiles_data()
    {
        QTest::addColumn<double>("cutAt"); // share of the file that is left
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("zero length") << 0.0 << qint64(0) << QByteArray();
        QTest::newRow("one byte") << 0.0 << qint64(0) << QByteArray("S");
        QTest::newRow("no database")
            << 0.0 << qint64(0) << QByteArray("not SQLite\n").repeated(999);
        QTest::newRow("header") << 1.0 << qint64(0) << QByteArray(100, '\x5A');
        QTest::newRow("page size") << 1.0 << qint64(16) << QByteArray("\x03\x07");
        QTest::newRow("schema") << 1.0 << qint64(100) << QByteArray(3996, '\x5A');
        QTest::newRow("older version") << 1.0 << qint64(60) << QByteArray("\0\0\0\1", 4);
        QTest::newRow("newer version") << 1.0 << qint64(60) << QByteArray("\x7f\xff\xff\xff", 4);
        QTest::newRow("cut in the first page") << 0.001 << qint64(0) << QByteArray();
        QTest::newRow("cut early") << 0.1 << qint64(0) << QByteArray();
        QTest::newRow("cut in the middle") << 0.5 << qint64(0) << QByteArray();
        QTest::newRow("cut at the end") << 0.99 << qint64(0) << QByteArray();
    }
    void spoiltFiles()
    {
        QFETCH(double, cutAt);
        QFETCH(qint64, offset);
        QFETCH(QByteArray, bytes);
        const Copy copy(m_indexed);
        {
            QFile file(copy.file);
            QVERIFY(file.open(QIODevice::ReadWrite));
            if (cutAt < 1)
                QVERIFY(file.resize(qint64(double(file.size()) * cutAt)));
            QVERIFY(file.seek(offset) && file.write(bytes) == bytes.size());
        }
        QVERIFY(onlyKnownErrors(copy.file));
        const auto report = copy.mend();
        QVERIFY2(report, report ? "" : qPrintable(report.error().toLine()));
        QCOMPARE(report->editions, articles);
        const auto checked = search::checkIndex(copy.file);
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().toLine()));
        const auto reader = IndexReader::open(copy.file);
        QVERIFY(reader);
        QCOMPARE(answersOf(**reader), m_expected);
    }

    // Bytes changed anywhere: nobody crashes or hangs, every failure says what it is, and what is
    // noticed is mended.
    void flippedBytes_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < damages; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void flippedBytes()
    {
        QFETCH(int, seed);
        QRandomGenerator random{quint32(seed)};
        const Copy copy(m_indexed);
        const qint64 size = QFileInfo(copy.file).size();
        const qint64 from = seed % 4 == 0 ? 0 : random.bounded(size);
        const qint64 to = seed % 4 == 0 ? 4096 : seed % 4 == 1 ? size : from + 4096;
        flip(copy.file, random, from, to, 1 << (seed % 8));
        QVERIFY(onlyKnownErrors(copy.file));
        const auto report = copy.mend();
        QVERIFY2(report, report ? "" : qPrintable(report.error().toLine()));
        const auto reader = IndexReader::open(copy.file);
        QVERIFY(reader);
        const QStringList errors = answersOf(**reader).filter(u"error "_s);
        QVERIFY2(errors.isEmpty(), qPrintable(errors.join(u'\n')));
        QVERIFY(copy.update(true));
        const auto rebuilt = IndexReader::open(copy.file);
        QVERIFY(rebuilt);
        QCOMPARE(answersOf(**rebuilt), m_expected);
    }

    // A log that was damaged takes the index back to an earlier state, from which it catches up.
    void flippedLog_data() { flippedBytes_data(); }
    void flippedLog()
    {
        QFETCH(int, seed);
        QRandomGenerator random{quint32(seed)};
        const Copy copy(m_indexed);
        for (const int number : {7, 8, 9})
            QVERIFY(
                QFile::remove(copy.tree.file(u"ru-RU/a%1.md"_s.arg(number, 4, 10, QChar(u'0')))));
        Indexed damaged; // with the files of a process that was killed
        {
            const auto holder = IndexReader::open(copy.file); // keeps the log from being emptied
            QVERIFY(holder && (*holder)->search(request(u"common"_s)));
            QVERIFY(copy.update());
            for (const QString &end : {QString(), u"-wal"_s})
                QVERIFY(QFile::copy(copy.file + end, damaged.file + end));
        }
        const qint64 size = QFileInfo(damaged.file + u"-wal"_s).size();
        QVERIFY(size > 0);
        flip(damaged.file + u"-wal"_s, random, seed % 2 == 0 ? 0 : random.bounded(size), size,
             1 << (seed % 6));
        QVERIFY(onlyKnownErrors(damaged.file));
        QVERIFY(QFile::remove(copy.file));
        for (const QString &end : {u"-wal"_s, u"-shm"_s})
            (void)QFile::remove(copy.file + end);
        for (const QString &end : {QString(), u"-wal"_s})
            QVERIFY(QFile::copy(damaged.file + end, copy.file + end));
        const auto report = copy.mend();
        QVERIFY2(report, report ? "" : qPrintable(report.error().toLine()));
        QCOMPARE(report->editions, articles - 3);
        const auto checked = search::checkIndex(copy.file);
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().toLine()));
        const auto reader = IndexReader::open(copy.file);
        QVERIFY(reader);
        QVERIFY(copy.update(true));
        const auto fresh = IndexReader::open(copy.file);
        QVERIFY(fresh);
        QCOMPARE(pathsOf(**reader), pathsOf(**fresh));
    }

private:
    Indexed m_indexed;
    QStringList m_expected; // answers to queries()
};

QTEST_GUILESS_MAIN(TestIndexReading)
#include "tst_indexreading.moc"
