// SPDX-License-Identifier: Apache-2.0
// Reviewers' files: written from what is kept, taken alone, two together, and as against what both
// began from.
#include "app/workspace/exchangeservice.h"
#include "app/workspace/reviewservice.h"
#include "tests/app/workspace/librarytree.h"
#include "tests/support/bilingual.h"

using namespace diglot;
using namespace diglot::test;
using namespace diglot::workspace;
using namespace Qt::StringLiterals;
using article::Judgement;
using article::Verdict;

namespace {

const auto Key = u"a.md"_s;

LocaleTag russian()
{
    return *LocaleTag::fromString(u"ru-RU");
}

Verdict verdict(int number, Judgement judgement, const QString &reviewer)
{
    const QString source = number == 101 ? u"First."_s : u"Third."_s;
    const QString target = number == 101 ? u"Первое."_s : u"Третье."_s;
    Verdict verdict;
    verdict.text = {{QString(), Key, russian(), number, {}}, source, target};
    verdict.reviewer = reviewer;
    verdict.judgement = judgement;
    return verdict;
}

Judgement judgementOf(QChar letter)
{
    return letter == u'A'   ? Judgement::Approved
           : letter == u'R' ? Judgement::Rejected
           : letter == u'N' ? Judgement::NeedsWork
                            : Judgement::None;
}

QString letterOf(const article::ReviewThing &thing)
{
    switch (std::get<Verdict>(thing).judgement) {
    case Judgement::Approved:
        return u"A"_s;
    case Judgement::Rejected:
        return u"R"_s;
    case Judgement::NeedsWork:
        return u"N"_s;
    case Judgement::None:
        break;
    }
    return u"-"_s;
}

// A library, and people who each keep something of it.
struct Desk
{
    Desk()
    {
        tree.write(u"ru-RU/a.md"_s,
                   bilingual(u"⟦Первое.‖First.⟧ ⟦Второе.‖Second.⟧ ⟦Третье.‖Third.⟧\n"_s));
        QVERIFY(workspace.open(tree.folder(), {}).result());
    }

    [[nodiscard]] std::unique_ptr<ReviewService> service(const QString &folder)
    {
        ReviewService::Options options;
        options.dataFolder = folder;
        options.pollMs = 0;
        return std::make_unique<ReviewService>(workspace, options);
    }

    // A profile in which this was said of the first sentence, and Zoe has approved the third.
    [[nodiscard]] QString profile(const QList<Verdict> &verdicts)
    {
        const QString folder = home.filePath(QString::number(++count));
        const auto reviews = service(folder);
        const bool given = reviews
                               ->give(verdicts + QList{verdict(103, Judgement::Approved, u"zoe"_s)},
                                      u"anna"_s, u"Say"_s)
                               .result()
                               .has_value();
        return given ? folder : QString();
    }

    [[nodiscard]] Result<ExportReport> write(const QString &folder, const QString &file)
    {
        ExportRequest request;
        request.format = u"review"_s;
        request.path = file;
        request.locale = russian();
        request.dataFolder = folder;
        return ExchangeService(workspace).exportTexts(request).result();
    }

    // The file of such a profile; of nothing ("") none.
    [[nodiscard]] QString file(const QString &letter, const QString &reviewer = u"anna"_s)
    {
        if (letter.isEmpty())
            return {};
        QList<Verdict> said;
        if (letter != u"-")
            said.append(verdict(101, judgementOf(letter.front()), reviewer));
        const QString folder = profile(said);
        const QString path = folder + u".jsonl"_s;
        return write(folder, path) ? path : QString();
    }

    [[nodiscard]] Result<ImportReport> read(const ImportRequest &request)
    {
        return ExchangeService(workspace).importTexts(request).result();
    }

    LibraryTree tree;
    QTemporaryDir home;
    Workspace workspace;
    int count = 0;
};

// "take R", "choose R N (kept A)", in the order of the report; a choice's versions together.
QStringList outcomes(const ImportReport &report)
{
    QStringList lines;
    int choice = 0;
    for (const ImportItem &item : report.items) {
        if (item.things.isEmpty()) {
            lines << u"refuse"_s;
        } else if (item.kind == ImportItem::Kind::Taken) {
            lines << u"take "_s + letterOf(item.things.first());
        } else if (item.choice == choice) {
            lines.last() += u' ' + letterOf(item.things.first());
        } else {
            lines << (item.kept ? u"kept %1, choose "_s.arg(letterOf(*item.kept)) : u"choose "_s) +
                         letterOf(item.things.first());
        }
        choice = item.choice;
    }
    return lines;
}

} // namespace

class TestReviewFiles : public QObject
{
    Q_OBJECT

private slots:
    void takesAndAsks_data();
    void takesAndAsks();
    void tellsWhoDisagrees();
    void holdsWhatWasKept();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
};

// What base, first, second file and store say: A approved, R rejected, N needs work, - nothing;
// an empty one is not chosen.
void TestReviewFiles::takesAndAsks_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QStringList>("wanted");
    const auto row = [](const char *name, const QStringList &states, const QStringList &wanted) {
        QTest::newRow(name) << states.at(0) << states.at(1) << states.at(2) << states.at(3)
                            << wanted;
    };
    row("new", {{}, u"A"_s, {}, u"-"_s}, {u"take A"_s});
    row("kept alike", {{}, u"A"_s, {}, u"A"_s}, {});
    row("kept differently", {{}, u"R"_s, {}, u"A"_s}, {u"kept A, choose R"_s});
    row("changed since", {u"A"_s, u"R"_s, {}, u"A"_s}, {u"take R"_s});
    row("new since", {u"-"_s, u"R"_s, {}, u"-"_s}, {u"take R"_s});
    row("only kept changed", {u"A"_s, u"A"_s, {}, u"R"_s}, {});
    row("both changed", {u"A"_s, u"R"_s, {}, u"N"_s}, {u"kept N, choose R"_s});
    row("taken back", {u"A"_s, u"-"_s, {}, u"A"_s}, {u"take -"_s});
    row("taken back, changed here", {u"A"_s, u"-"_s, {}, u"R"_s}, {u"kept R, choose -"_s});
    row("taken back on both sides", {u"A"_s, u"-"_s, {}, u"-"_s}, {});
    row("taken back here", {u"A"_s, u"A"_s, {}, u"-"_s}, {});
    row("taken back here, changed there", {u"A"_s, u"R"_s, {}, u"-"_s}, {u"choose R"_s});
    row("second alone changed", {u"A"_s, u"A"_s, u"R"_s, u"A"_s}, {u"take R"_s});
    row("both changed alike", {u"A"_s, u"R"_s, u"R"_s, u"A"_s}, {u"take R"_s});
    row("against each other", {u"A"_s, u"R"_s, u"N"_s, u"A"_s}, {u"kept A, choose R N"_s});
    row("one takes it back", {u"A"_s, u"R"_s, u"-"_s, u"A"_s}, {u"kept A, choose R -"_s});
    row("second alone takes it back", {u"A"_s, u"A"_s, u"-"_s, u"A"_s}, {u"take -"_s});
    row("alike without a base", {{}, u"A"_s, u"A"_s, u"-"_s}, {u"take A"_s});
    row("against each other without a base", {{}, u"A"_s, u"R"_s, u"-"_s}, {u"choose A R"_s});
    row("one says nothing, without a base", {{}, u"-"_s, u"A"_s, u"-"_s}, {u"take A"_s});
    row("against each other, kept as one", {{}, u"A"_s, u"R"_s, u"A"_s}, {u"kept A, choose A R"_s});
}

void TestReviewFiles::takesAndAsks()
{
    QFETCH(QString, base);
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, kept);
    QFETCH(QStringList, wanted);
    Desk desk;
    ImportRequest request;
    request.base = desk.file(base);
    request.path = desk.file(first);
    request.second = desk.file(second);
    QVERIFY(!request.path.isEmpty());
    request.reviewer = u"lead"_s;
    request.dataFolder =
        desk.profile(kept == u"-" ? QList<Verdict>()
                                  : QList{verdict(101, judgementOf(kept.front()), u"anna"_s)});
    const auto report = desk.read(request);
    QVERIFY2(report, qPrintable(report ? QString() : report.error().toLine()));
    QCOMPARE(outcomes(*report), wanted);
    const bool asks = wanted.value(0).contains("choose"_L1);
    QCOMPARE(report->conflicts, asks ? 1 : 0);
    QCOMPARE(report->taken, wanted.isEmpty() || asks ? 0 : 1);
    QCOMPARE(report->unchanged, wanted.isEmpty() ? 2 : 1); // Zoe's is in all of them
    QCOMPARE(report->things().size(), report->taken);
    // What is taken is kept then; nothing else is other.
    const auto reviews = desk.service(request.dataFolder);
    QVERIFY(reviews->take(report->things(), u"lead"_s, u"Import"_s).result());
    QString now = u"-"_s;
    const auto things = reviews->list().result();
    QVERIFY(things);
    for (const KeptThing &thing : *things) {
        if (std::get<Verdict>(thing.what).reviewer == "anna"_L1)
            now = letterOf(thing.what);
    }
    QCOMPARE(now, report->taken > 0 ? wanted.first().right(1) : kept);
}

// Two reviewers judge one text differently: both are taken, and each says so.
void TestReviewFiles::tellsWhoDisagrees()
{
    Desk desk;
    ImportRequest request;
    request.path = desk.file(u"A"_s, u"anna"_s);
    request.second = desk.file(u"R"_s, u"boris"_s);
    request.dataFolder = desk.profile({});
    const auto report = desk.read(request);
    QVERIFY(report);
    QCOMPARE(outcomes(*report), (QStringList{u"take A"_s, u"take R"_s}));
    QVERIFY(report->items.at(0).reason.contains("boris"_L1));
    QVERIFY(report->items.at(1).reason.contains("anna"_L1));
    QCOMPARE(report->conflicts, 0);
}

void TestReviewFiles::holdsWhatWasKept()
{
    Desk desk;
    const QString file = desk.home.filePath(u"out.jsonl"_s);
    const auto nothing = desk.write(desk.home.filePath(u"nowhere"_s), file);
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, ErrorCode::NotFound);
    QVERIFY(!QFile::exists(file));
    const QString folder = desk.profile({verdict(101, Judgement::Approved, u"anna"_s),
                                         verdict(101, Judgement::Rejected, u"boris"_s)});
    const auto report = desk.write(folder, file);
    QVERIFY(report);
    QCOMPARE(report->segments, 2);
    QCOMPARE(report->articles, 1);
    QCOMPARE(report->files, 1);
    QByteArray listed;
    const auto things = desk.service(folder)->list().result();
    QVERIFY(things);
    for (const KeptThing &thing : *things)
        listed += thing.json + '\n';
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), listed);
    const auto unwritable = desk.write(folder, desk.home.filePath(u"no/folder/out.jsonl"_s));
    QVERIFY(!unwritable);
    QCOMPARE(unwritable.error().code, ErrorCode::Io);
}

void TestReviewFiles::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isBase");
    QTest::addColumn<bool>("works");
    QTest::newRow("words") << QByteArray("Only words.\n") << false << false;
    QTest::newRow("cut") << QByteArray("{\"kind\":\"verdict\",\"arti") << false << false;
    QTest::newRow("undecided") << QByteArray("{\"conflict\":{}}\n") << false << false;
    QTest::newRow("no base") << QByteArray("\x00\xff\xfe", 3) << true << false;
    QTest::newRow("empty base") << QByteArray() << true << true; // nothing had been said yet
}

void TestReviewFiles::refusesWhatIsNoFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isBase);
    QFETCH(bool, works);
    Desk desk;
    desk.tree.write(u"other.jsonl"_s, bytes);
    ImportRequest request;
    request.path = desk.file(u"A"_s);
    (isBase ? request.base : request.second) = desk.tree.file(u"other.jsonl"_s);
    request.dataFolder = desk.profile({});
    const auto report = desk.read(request);
    QCOMPARE(report.has_value(), works);
    if (!works)
        QVERIFY2(report.error().toLine().contains("other.jsonl"_L1),
                 qPrintable(report.error().toLine()));
}

QTEST_GUILESS_MAIN(TestReviewFiles)
#include "tst_reviewfiles.moc"
