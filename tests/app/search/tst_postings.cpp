// SPDX-License-Identifier: Apache-2.0
#include "app/search/runjoiner.h"
#include "app/search/runwriter.h"
#include "app/search/termruns.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <set>

using namespace diglot;
using namespace diglot::search;
using namespace Qt::StringLiterals;

namespace {

constexpr ColumnWeights weights{3, 3, 2, 2, 1, 1};

// term → row → column → positions: what lists have to say.
using Places = std::map<quint8, std::vector<quint32>>;
using Reference = std::map<std::string, std::map<quint32, Places>>;

Tokens tokensOf(const std::vector<std::pair<std::string, quint32>> &words)
{
    Tokens tokens;
    for (const auto &[word, position] : words) {
        Token token;
        token.position = position;
        token.offset = quint32(tokens.terms.size());
        token.hash = StringTable::hashOf(word);
        token.size = quint16(word.size());
        tokens.terms += word;
        tokens.items.push_back(token);
    }
    return tokens;
}

// A section with random words at growing positions, noted in the reference.
void addSection(TermGatherer &terms, quint32 section, quint32 row, QRandomGenerator &random,
                Reference &reference)
{
    for (quint8 column = 0; column < columnCount; ++column) {
        std::vector<std::pair<std::string, quint32>> words;
        quint32 position = 0;
        for (int i = random.bounded(30); i > 0; --i) {
            position += quint32(random.bounded(3) == 0 ? random.bounded(400) : 1);
            // A few words are in every row, others in one.
            const int rare = random.bounded(2) ? random.bounded(5) : random.bounded(3000);
            const std::string word = "w" + std::to_string(rare);
            words.emplace_back(word, position);
            reference[word][row][column].push_back(position);
        }
        terms.add(section, Column(column), tokensOf(words));
    }
}

float weightOf(const Places &places, Columns only)
{
    float weight = 0;
    for (const auto &[column, positions] : places)
        weight += (only & (1U << column)) ? weights[column] * float(positions.size()) : 0;
    return weight;
}

Database database(const QString &file = u":memory:"_s)
{
    auto opened = Database::open(file, Database::Mode::Write);
    Q_ASSERT(opened);
    return std::move(*opened);
}

bool createTables(Database &database)
{
    return database
        .execute("CREATE TABLE run(id INTEGER PRIMARY KEY AUTOINCREMENT, first INT, rows INT,"
                 " chunk INT, chunks INT, bytes INT, directory BLOB, words BLOB);"
                 "CREATE TABLE chunk(id INTEGER PRIMARY KEY, data BLOB);"
                 "CREATE TABLE section(id INTEGER PRIMARY KEY)")
        .has_value();
}

bool addRow(Database &database, quint32 row)
{
    const QByteArray insert = "INSERT INTO section VALUES(" + QByteArray::number(row) + ")";
    return database.execute(insert.constData()).has_value();
}

qint64 countOf(Database &database, const char *what)
{
    Statement count = database.prepare(what);
    return count.next() ? count.integer(0) : -1;
}

} // namespace

class TestPostings : public QObject
{
    Q_OBJECT

private:
    // Everything that the lists of the runs say, against the reference, rows gone left out.
    void compare(Database &database, const Reference &reference, const std::set<quint32> &gone)
    {
        TermRuns runs(database);
        QVERIFY(runs.refresh());
        const auto isHere = [&gone](quint32 row) { return !gone.contains(row); };
        for (const auto &[term, rows] : reference) {
            const StoredPostings stored = runs.find(term);
            const qint64 here = std::count_if(rows.begin(), rows.end(),
                                              [&](const auto &row) { return isHere(row.first); });
            QCOMPARE(stored.rows, here);
            PostingList all;
            stored.read(weights, allColumns, isHere, all);
            QCOMPARE(qint64(all.rows.size()), here);
            Entry entry;
            for (size_t i = 0; i < all.rows.size(); ++i) {
                const Places &expected = rows.at(all.rows[i]);
                QCOMPARE(all.weights[i], weightOf(expected, allColumns));
                all.places(qsizetype(i), entry);
                Places found;
                for (const Entry::Place &place : entry.places)
                    found[place.column].push_back(place.position);
                QVERIFY(found == expected);
            }
            compareSome(stored, all, rows, isHere);
        }
        QCOMPARE(runs.find("nowhere").rows, 0);
        QVERIFY(runs.check());
    }

    // Reading some rows gives what reading all gives of them; columns may be left out.
    template<class IsHere>
    void compareSome(const StoredPostings &stored, const PostingList &all,
                     const std::map<quint32, Places> &rows, const IsHere &isHere)
    {
        RowNumbers wanted;
        for (size_t i = 0; i < all.rows.size(); i += 37)
            wanted.insert(wanted.end(), {all.rows[i], all.rows[i] + 1});
        wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
        std::erase_if(wanted, [&isHere](quint32 row) { return !isHere(row); });
        constexpr Columns only = bitOf(Column::Title) | bitOf(Column::Source);
        PostingList some;
        stored.readAt(weights, only, wanted, some);
        RowNumbers expected;
        for (const quint32 row : wanted) {
            if (rows.contains(row) && weightOf(rows.at(row), only) > 0)
                expected.push_back(row);
        }
        QVERIFY(some.rows == expected);
        for (size_t i = 0; i < some.rows.size(); ++i)
            QCOMPARE(some.weights[i], weightOf(rows.at(some.rows[i]), only));
    }

private slots:
    void numbers_data()
    {
        QTest::addColumn<quint32>("number");
        for (const quint32 number : {0U, 1U, 127U, 128U, 16383U, 16384U, 1U << 31U, UINT_MAX})
            QTest::addRow("%u", number) << number;
    }
    void numbers()
    {
        QFETCH(quint32, number);
        std::string bytes;
        appendNumber(bytes, number);
        const char *at = bytes.data();
        QCOMPARE(readNumber(at, bytes.data() + bytes.size()), number);
        QCOMPARE(at, bytes.data() + bytes.size());
        // Cut short, it ends with the bytes.
        at = bytes.data();
        const char *const end = bytes.data() + bytes.size() - 1;
        QCOMPARE(readNumber(at, end), 0U);
        QCOMPARE(at, end);
    }

    // Runs of several commits, some sections gone between, joined and not: always what was put in.
    void runs()
    {
        Database base = database();
        QVERIFY(createTables(base));
        QRandomGenerator random(7);
        Reference reference;
        std::set<quint32> gone;
        std::map<quint32, TermBlock> blocks; // row of the first section → what was added
        quint32 next = 1;
        for (int commit = 0; commit < 12; ++commit) {
            RunWriter writer;
            for (int edition = random.bounded(60); edition >= 0; --edition) {
                TermGatherer terms;
                const auto sections = quint32(1 + random.bounded(3));
                for (quint32 i = 0; i < sections; ++i) {
                    addSection(terms, i, next + i, random, reference);
                    QVERIFY(addRow(base, next + i));
                }
                blocks[next] = terms.take();
                writer.add(blocks[next], next, sections, u"ru"_s);
                next += sections;
            }
            for (int i = 0; i < 6; ++i) {
                const auto block = std::next(blocks.begin(), random.bounded(int(blocks.size())));
                const quint32 end =
                    std::next(block) == blocks.end() ? next : std::next(block)->first;
                writer.addGone(block->second, u"ru"_s);
                for (quint32 row = block->first; row < end; ++row) {
                    gone.insert(row);
                    const QByteArray remove =
                        "DELETE FROM section WHERE id=" + QByteArray::number(row);
                    QVERIFY(base.execute(remove.constData()));
                }
                blocks.erase(block);
            }
            QVERIFY(writer.flush(base, next));
            compare(base, reference, gone);
            QVERIFY(joinRuns(base, commit % 5 == 4));
            compare(base, reference, gone);
        }
        QVERIFY(joinRuns(base, true));
        compare(base, reference, gone);
        QCOMPARE(countOf(base, "SELECT count(*) FROM run"), 1);
        QCOMPARE(countOf(base, "SELECT rows FROM run"), qint64(next - 1 - gone.size()));
        QCOMPARE(countOf(base, "SELECT chunks - (SELECT count(*) FROM chunk) FROM run"), 0);
    }

    // Long lists of runs that lost nothing, which are joined by their blocks.
    void wholeRuns()
    {
        Database base = database();
        QVERIFY(createTables(base));
        QRandomGenerator random(5);
        Reference reference;
        quint32 next = 1;
        for (const quint32 sections : {500U, 100U, 300U, 1U}) {
            RunWriter writer;
            TermGatherer terms;
            for (quint32 i = 0; i < sections; ++i) {
                addSection(terms, i, next + i, random, reference);
                QVERIFY(addRow(base, next + i));
            }
            writer.add(terms.take(), next, sections, u"ru"_s);
            next += sections;
            QVERIFY(writer.flush(base, next));
        }
        compare(base, reference, {});
        QVERIFY(joinRuns(base, true));
        QCOMPARE(countOf(base, "SELECT count(*) FROM run"), 1);
        compare(base, reference, {});
    }

    // A run is joined with those before it, unless they are few and small beside it.
    void joinsWhatIsWorthIt_data()
    {
        QTest::addColumn<QList<int>>("sections"); // of each run
        QTest::addColumn<int>("runs");            // that are left
        QTest::newRow("of a size") << QList<int>{40, 40} << 1;
        QTest::newRow("a larger one before") << QList<int>{400, 10} << 2;
        QTest::newRow("small ones before") << QList<int>{2, 20, 400} << 3;
        QTest::newRow("too many before") << QList<int>{2, 2, 2, 400} << 1;
        QTest::newRow("together not small") << QList<int>{150, 150, 400} << 1;
    }
    void joinsWhatIsWorthIt()
    {
        QFETCH(QList<int>, sections);
        Database base = database();
        QVERIFY(createTables(base));
        QRandomGenerator random(11);
        Reference reference;
        quint32 next = 1;
        for (const int count : std::as_const(sections)) {
            RunWriter writer;
            TermGatherer terms;
            for (quint32 i = 0; i < quint32(count); ++i) {
                addSection(terms, i, next + i, random, reference);
                QVERIFY(addRow(base, next + i));
            }
            writer.add(terms.take(), next, count, u"ru"_s);
            next += quint32(count);
            QVERIFY(writer.flush(base, next));
        }
        QVERIFY(joinRuns(base, false));
        QTEST(int(countOf(base, "SELECT count(*) FROM run")), "runs");
        compare(base, reference, {});
    }

    // What begins alike, over the borders of chunks and runs.
    void prefixes()
    {
        Database base = database();
        QVERIFY(createTables(base));
        QRandomGenerator random(3);
        Reference reference;
        for (quint32 row = 1; row < 200; ++row) {
            RunWriter writer;
            TermGatherer terms;
            addSection(terms, 0, row, random, reference);
            writer.add(terms.take(), row, 1, u"ru"_s);
            QVERIFY(addRow(base, row));
            QVERIFY(writer.flush(base, row + 1));
            QVERIFY(joinRuns(base, false));
        }
        TermRuns runs(base);
        QVERIFY(runs.refresh());
        for (const std::string prefix : {"w1", "w29", "w", "w2999", "x", "a"}) {
            std::set<std::string> found;
            runs.findPrefix(prefix, [&found](const StoredList &list) { found.emplace(list.term); });
            std::set<std::string> expected;
            for (const auto &[term, rows] : reference) {
                if (term.starts_with(prefix))
                    expected.insert(term);
            }
            QVERIFY(found == expected);
        }
    }

    // Damaged lists end somewhere, and name no places outside of themselves.
    void damage()
    {
        QRandomGenerator random(11);
        Reference reference;
        TermGatherer terms;
        for (quint32 section = 0; section < 400; ++section)
            addSection(terms, section, section, random, reference);
        const TermBlock block = terms.take();
        for (const TermBlock::Item &item : block.items) {
            std::string bytes;
            appendNumber(bytes, item.first);
            bytes.append(block.bytes, item.bytes, item.byteSize);
            bytes = withBlocks(std::move(bytes), item.rows);
            for (int i = 0; i < 3; ++i)
                bytes[size_t(random.bounded(int(bytes.size())))] = char(random.bounded(256));
            StoredPostings stored;
            stored.add(bytes, 0, item.rows);
            PostingList list;
            stored.read(
                weights, allColumns, [](quint32) { return true; }, list);
            QVERIFY(list.rows.size() <= bytes.size());
            Entry entry;
            for (size_t row = 0; row < list.rows.size(); ++row) {
                list.places(qsizetype(row), entry);
                QVERIFY(entry.places.size() <= bytes.size());
            }
        }
    }

    // Words are counted by the language of their side, and no longer when their rows are gone.
    void words()
    {
        Database base = database();
        QVERIFY(createTables(base));
        TermGatherer terms;
        terms.add(0, Column::Target, tokensOf({{"konto", 0}, {"kundin", 1}}));
        terms.add(0, Column::Source, tokensOf({{"account", 0}}));
        const TermBlock block = terms.take();
        RunWriter writer;
        writer.add(block, 1, 1, u"de"_s);
        QVERIFY(writer.flush(base, 2));
        TermRuns runs(base);
        QVERIFY(runs.refresh());
        QCOMPARE(runs.words().languagesOf({u"konto"_s}), QStringList{u"de"_s});
        QCOMPARE(runs.words().languagesOf({u"account"_s}), QStringList{u"en"_s});
        writer.addGone(block, u"de"_s);
        QVERIFY(writer.flush(base, 2));
        QVERIFY(runs.refresh());
        QCOMPARE(runs.words().languagesOf({u"konto"_s}), QStringList());
        QVERIFY(joinRuns(base, true));
        QVERIFY(runs.refresh());
        QCOMPARE(runs.words().languagesOf({u"account"_s}), QStringList());
    }
};

QTEST_APPLESS_MAIN(TestPostings)
#include "tst_postings.moc"
