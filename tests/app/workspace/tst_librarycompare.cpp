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

QTEST_GUILESS_MAIN(TestLibraryCompare)
#include "tst_librarycompare.moc"
