// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/librarycompare.h"

#include "app/workspace/documentloader.h"
#include "tests/app/workspace/librarytree.h"
#include "tests/support/bilingual.h"

#include <QTest>

using namespace diglot;
using namespace diglot::test;
using namespace diglot::workspace;
using namespace Qt::StringLiterals;
using article::Judgement;
using article::TextState;

namespace {

const auto Twice = u"⟦Да.‖Yes.⟧ ⟦Да.‖Yes.⟧\n"_s;

// One state of a library of three files.
struct State
{
    explicit State(const QString &second)
    {
        tree.write(u"ru-RU/a.md"_s, bilingual(u"⟦Первое.‖First.⟧ ⟦%1‖Second.⟧\n"_s.arg(second)));
        tree.write(u"ru-RU/b.md"_s, bilingual(Twice));
        tree.write(u"ru-RU/c.md"_s, bilingual(u"⟦Нет.‖No.⟧\n"_s));
        QVERIFY(workspace.open(tree.dir.path(), {}).result());
    }

    LibraryTree tree;
    Workspace workspace;
};

article::Verdict verdict(const QString &key, int number, const QString &source,
                         const QString &target, Judgement judgement)
{
    article::Verdict verdict;
    verdict.text = {{QString(), key, *LocaleTag::fromString(u"ru-RU"), number, {}}, source, target};
    verdict.reviewer = u"anna"_s;
    verdict.judgement = judgement;
    return verdict;
}

} // namespace

class TestLibraryCompare final : public QObject
{
    Q_OBJECT

private slots:
    void countsVerdicts();
    void endsWhenToldSo();
    void meetsByLocaleAndPath_data();
    void meetsByLocaleAndPath();
    void endsWithItsService();
    void saysWhatCannotBeRead();
};

// Verdicts on texts that are as they were are counted in files that are the same, too, and each
// once, however often its text stands there.
void TestLibraryCompare::countsVerdicts()
{
    const State before(u"Второе, прежде."_s);
    State after(u"Второе."_s);
    const QTemporaryDir data;
    ReviewService::Options options;
    options.dataFolder = data.path();
    options.pollMs = 0;
    ReviewService service(after.workspace, options);
    const QList<article::Verdict> verdicts{
        verdict(u"a.md"_s, 101, u"First."_s, u"Первое."_s, Judgement::Approved),
        verdict(u"a.md"_s, 102, u"Second."_s, u"Второе, прежде."_s, Judgement::Rejected),
        verdict(u"b.md"_s, 101, u"Yes."_s, u"Да."_s, Judgement::Approved)};
    QVERIFY(service.give(verdicts, u"anna"_s, u"Say"_s).result());
    const auto compared =
        service.compareWith(before.workspace.library(), before.workspace.loader()).result();
    QVERIFY(compared);
    QCOMPARE(compared->unchanged, 1);
    QCOMPARE(compared->carried, 2);
    QCOMPARE(compared->changes.size(), 1);
    const TextChange &change = compared->changes.first();
    QCOMPARE(change.state, TextState::TargetChanged);
    QCOMPARE(change.opinions.size(), 1);
    QCOMPARE(change.opinions.first().verdict.judgement, Judgement::Rejected);
    QCOMPARE(change.opinions.first().state, TextState::TargetChanged);
}

void TestLibraryCompare::endsWhenToldSo()
{
    const State only(u"Второе."_s);
    const LibraryState state{*only.workspace.library(), *only.workspace.loader()};
    int files = 0;
    CompareWatch watch;
    watch.progress = [&files](int done, int total) {
        QCOMPARE(done, files++);
        QVERIFY(done < total);
    };
    QVERIFY(compareLibraries(state, state, {}, watch));
    QCOMPARE(files, 3);
    watch.isCancelled = [&files] { return --files == 0; };
    files = 2; // the second file is not looked at any more
    watch.progress = {};
    const auto ended = compareLibraries(state, state, {}, watch);
    QVERIFY(!ended);
    QCOMPARE(ended.error().code, ErrorCode::Cancelled);
}

void TestLibraryCompare::meetsByLocaleAndPath_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<int>("files"); // that both have
    QTest::addColumn<QStringList>("order");
    const auto list = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    QTest::newRow("the same") << list("ru-RU/a.md") << list("ru-RU/a.md") << 1 << list("./ru-RU");
    QTest::newRow("other language") << list("ru-RU/a.md") << list("de-DE/a.md ru-RU/b.md") << 0
                                    << list("./de-DE ./ru-RU ./ru-RU");
    QTest::newRow("moved into a collection")
        << list("ru-RU/a.md") << list("docs/ru-RU/a.md") << 1 << list("docs/ru-RU");
    QTest::newRow("several collections") << list("one/ru-RU/a.md two/ru-RU/a.md six/ru-RU/a.md")
                                         << list("two/ru-RU/a.md one/ru-RU/a.md six/ru-RU/a.md")
                                         << 3 << list("one/ru-RU six/ru-RU two/ru-RU");
    QTest::newRow("not plain") << list("ru-RU/a.md ru-RU/b.md")
                               << list("one/ru-RU/a.md two/ru-RU/a.md one/ru-RU/b.md") << 1
                               << list("./ru-RU one/ru-RU two/ru-RU one/ru-RU");
}

// Files of the same path in the locale root; each text differs, so that each file gives a change.
void TestLibraryCompare::meetsByLocaleAndPath()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    QFETCH(int, files);
    QFETCH(QStringList, order);
    const LibraryTree trees[2];
    for (const QString &path : std::as_const(before))
        trees[0].write(path, bilingual(u"⟦Да.‖Yes.⟧\n"_s));
    for (const QString &path : std::as_const(after))
        trees[1].write(path, bilingual(u"⟦Так.‖Yes.⟧\n"_s));
    Workspace then;
    Workspace now;
    QVERIFY(then.open(trees[0].dir.path(), {}).result());
    QVERIFY(now.open(trees[1].dir.path(), {}).result());
    const auto compared =
        compareLibraries({*then.library(), *then.loader()}, {*now.library(), *now.loader()}, {});
    QVERIFY(compared);
    QCOMPARE(compared->files, files);
    QStringList got;
    for (const TextChange &change : compared->changes)
        got << change.article.collection + u'/' + change.locale.toString();
    QCOMPARE(got, order);
}

// Whoever asked may be gone, or the service itself: nothing is waited for in vain.
void TestLibraryCompare::endsWithItsService()
{
    const State before(u"Второе, прежде."_s);
    State after(u"Второе."_s);
    const QTemporaryDir data;
    ReviewService::Options options;
    options.dataFolder = data.path();
    options.pollMs = 0;
    auto service = std::make_unique<ReviewService>(after.workspace, options);
    auto left = service->compareWith(before.workspace.library(), before.workspace.loader());
    left.cancel();
    left.waitForFinished();
    QCOMPARE(left.resultCount(), 0);
    const auto running =
        service->compareWith(before.workspace.library(), before.workspace.loader());
    service.reset();
    QVERIFY(running.isFinished());
}

// The earlier state goes away under the reader's hands, in part and whole.
void TestLibraryCompare::saysWhatCannotBeRead()
{
    const State before(u"Второе, прежде."_s);
    const State after(u"Второе."_s);
    const auto compare = [&] {
        return compareLibraries({*before.workspace.library(), *before.workspace.loader()},
                                {*after.workspace.library(), *after.workspace.loader()}, {});
    };
    QVERIFY(QFile::remove(before.tree.file(u"ru-RU/b.md"_s)));
    const auto part = compare();
    QVERIFY(part);
    QCOMPARE(part->files, 2);
    QCOMPARE(part->changes.size(), 1);
    QCOMPARE(part->problems.size(), 1);
    QCOMPARE(part->problems.first().file, u"ru-RU/b.md"_s);
    QVERIFY(!part->problems.first().message.isEmpty());
    QVERIFY(QDir(before.tree.folder()).removeRecursively());
    const auto whole = compare();
    QVERIFY(whole);
    QCOMPARE(whole->files, 0);
    QVERIFY(whole->changes.isEmpty());
    QCOMPARE(whole->problems.size(), 3);
}

QTEST_GUILESS_MAIN(TestLibraryCompare)
#include "tst_librarycompare.moc"
