// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/reviewservice.h"

#include "tests/support/patience.h"

#include "app/workspace/reviewmeasures.h"
#include "tests/app/workspace/librarytree.h"
#include "tests/support/bilingual.h"

#include <QSignalSpy>
#include <QTest>

using namespace diglot;
using namespace diglot::test;
using namespace diglot::workspace;
using namespace Qt::StringLiterals;
using article::Judgement;
using article::MarkupLoss;
using article::TextState;

namespace {

const QString anna = u"anna"_s;
const QString boris = u"boris"_s;

// A library of one article with an include, and a service over it.
struct Reviewed
{
    LibraryTree tree;
    QTemporaryDir data;
    Workspace workspace;
    std::unique_ptr<ReviewService> service;

    Reviewed()
    {
        tree.write(u"ru-RU/set/docfx.json"_s, "{}");
        tree.write(u"en-US/set/docfx.json"_s, "{}");
        tree.write(u"en-US/set/a.md"_s, "---\ntitle: Title\n---\n\nFirst. Second.\n");
        write(u"Первое."_s, u"Второе."_s);
        tree.write(u"ru-RU/set/includes/note.md"_s, bilingual(u"⟦Общее.‖Shared.⟧\n"_s));
    }

    void write(const QString &first, const QString &second)
    {
        tree.write(u"ru-RU/set/a.md"_s,
                   bilingual(u"---\ntitle: Заголовок\n---\n\n⟦%1‖First.⟧ ⟦%2‖Second.⟧\n\n"
                             "[!INCLUDE [n](includes/note.md)]\n"_s.arg(first, second)));
    }

    void open(int pollMs = 0)
    {
        QVERIFY(workspace.open(tree.dir.path(), {}).result());
        service = make(pollMs);
    }

    std::unique_ptr<ReviewService> make(int pollMs = 0)
    {
        ReviewService::Options options;
        options.dataFolder = data.path();
        options.pollMs = pollMs;
        return std::make_unique<ReviewService>(workspace, options);
    }

    [[nodiscard]] ArticleReview review() const
    {
        const auto review =
            service->article({u"."_s, u"set/a.md"_s}, *LocaleTag::fromString(u"ru-RU")).result();
        return review ? *review : ArticleReview();
    }

    [[nodiscard]] article::Verdict verdict(int text, Judgement judgement,
                                           const QString &reviewer = anna) const
    {
        article::Verdict verdict;
        verdict.text = review().texts.at(text).text;
        verdict.reviewer = reviewer;
        verdict.judgement = judgement;
        return verdict;
    }

    [[nodiscard]] Judgement judgement(int text) const
    {
        const QList<Opinion> opinions = review().texts.at(text).opinions;
        return opinions.isEmpty() ? Judgement::None : opinions.first().verdict.judgement;
    }
};

} // namespace

class TestReviewService final : public QObject
{
    Q_OBJECT

private slots:
    void showsSegmentsUnitsAndIncludes();
    void namesInTheContents();
    void verdictsOfSeveralReviewers();
    void outdatedVerdicts();
    void whatIsSaidOfAnIncludeBelongsToIt();
    void dismissals();
    void flagsAndConventions();
    void undoAndRedo();
    void aVerdictThatSaysNothingIsTakenBack();
    void seesAnotherDiglot();
    void takesFiles();
    void mendsADamagedStore();
    void answersWithoutALibrary();
    void samples();
    void lossesOfProposals_data();
    void lossesOfProposals();
};

void TestReviewService::showsSegmentsUnitsAndIncludes()
{
    Reviewed reviewed;
    reviewed.open();
    const ArticleReview review = reviewed.review();
    QCOMPARE(review.texts.size(), 4);
    QCOMPARE(review.texts.at(0).text.source, u"First."_s);
    QCOMPARE(review.texts.at(0).text.place.docset, u"set"_s);
    QCOMPARE(review.texts.at(0).segment, 0);
    QCOMPARE(review.texts.at(2).text.place.key, u"set/includes/note.md"_s);
    QCOMPARE(review.texts.at(2).text.place.number, 101);
    QCOMPARE(review.texts.at(3).text.place.unit, u"title"_s);
    QCOMPARE(review.texts.at(3).text.source, u"Title"_s);
    QCOMPARE(review.texts.at(3).segment, -1);
}

// An article is judged with its name in the contents; what is said of other names is theirs.
void TestReviewService::namesInTheContents()
{
    Reviewed reviewed;
    reviewed.tree.write(u"en-US/set/toc.yml"_s,
                        "- name: Other\n  href: b.md\n- name: The first\n  href: a.md\n");
    reviewed.tree.write(u"ru-RU/set/toc.yml"_s,
                        "- name: Другая\n  href: b.md\n- name: Первая\n  href: a.md\n");
    reviewed.open();
    const ArticleReview review = reviewed.review();
    QCOMPARE(review.texts.size(), 5);
    const article::JudgedText name = review.texts.at(4).text;
    QCOMPARE(name.source, u"The first"_s);
    QCOMPARE(name.target, u"Первая"_s);
    QCOMPARE(name.place.unit, u"toc:1"_s);
    QCOMPARE(name.place.key, u"set/toc.yml"_s);
    article::Verdict other = reviewed.verdict(4, Judgement::Rejected);
    other.text = {name.place, u"Other"_s, u"Другая"_s};
    other.text.place.unit = u"toc:0"_s;
    QVERIFY(
        reviewed.service->give({reviewed.verdict(4, Judgement::Approved), other}, anna, u"Judge"_s)
            .result());
    QCOMPARE(reviewed.review().texts.size(), 5);
    QCOMPARE(reviewed.judgement(4), Judgement::Approved);
    const auto kept = reviewed.service->list().result();
    QVERIFY(kept);
    QCOMPARE(kept->size(), 2);
    for (const KeptThing &thing : *kept)
        QCOMPARE(thing.state, article::TextState::Current);

    // The name changes: what was said of it is outdated, and nobody else's.
    reviewed.tree.write(u"ru-RU/set/toc.yml"_s,
                        "- name: Другая\n  href: b.md\n- name: Начало\n  href: a.md\n");
    reviewed.service.reset();
    reviewed.open();
    QCOMPARE(reviewed.review().texts.size(), 5);
    QCOMPARE(reviewed.review().texts.at(4).text.target, u"Начало"_s);
    QCOMPARE(reviewed.review().texts.at(4).opinions.size(), 1);
    QCOMPARE(reviewed.review().texts.at(4).opinions.first().state,
             article::TextState::TargetChanged);
}

void TestReviewService::verdictsOfSeveralReviewers()
{
    Reviewed reviewed;
    reviewed.open();
    QVERIFY(reviewed.service
                ->give({reviewed.verdict(0, Judgement::Approved),
                        reviewed.verdict(3, Judgement::NeedsWork)},
                       anna, u"Approve"_s)
                .result());
    QVERIFY(reviewed.service
                ->give({reviewed.verdict(0, Judgement::Rejected, boris)}, boris, u"Reject"_s)
                .result());
    const ArticleReview review = reviewed.review();
    QCOMPARE(review.texts.at(0).opinions.size(), 2);
    QCOMPARE(review.texts.at(1).opinions.size(), 0);
    QCOMPARE(review.texts.at(3).opinions.size(), 1);
    const auto list = reviewed.service->list().result();
    QVERIFY(list);
    QCOMPARE(list->size(), 3);
    QList<article::Verdict> verdicts;
    for (const KeptThing &thing : *list)
        verdicts.append(std::get<article::Verdict>(thing.what));
    const auto agreement = agreements(verdicts);
    QCOMPARE(agreement.size(), 1);
    QCOMPARE(agreement.first().agreed, 0);
}

void TestReviewService::outdatedVerdicts()
{
    Reviewed reviewed;
    reviewed.open();
    QVERIFY(reviewed.service
                ->give({reviewed.verdict(0, Judgement::Approved),
                        reviewed.verdict(1, Judgement::Approved)},
                       anna, u"Approve"_s)
                .result());
    reviewed.write(u"Первое."_s, u"Второе, иначе."_s);
    reviewed.open();
    ArticleReview review = reviewed.review();
    QCOMPARE(review.texts.at(0).opinions.first().state, TextState::Current);
    QCOMPARE(review.texts.at(1).opinions.first().state, TextState::TargetChanged);
    QCOMPARE(review.texts.at(1).opinions.first().verdict.text.target, u"Второе."_s);
    // A new verdict stands in front of the outdated one.
    QVERIFY(reviewed.service->give({reviewed.verdict(1, Judgement::Rejected)}, anna, u"Reject"_s)
                .result());
    review = reviewed.review();
    QCOMPARE(review.texts.at(1).opinions.size(), 1);
    QCOMPARE(review.texts.at(1).opinions.first().verdict.judgement, Judgement::Rejected);
    // The text comes back as it was, and so does what was said of it.
    reviewed.write(u"Первое."_s, u"Второе."_s);
    reviewed.open();
    QCOMPARE(reviewed.judgement(1), Judgement::Approved);
}

void TestReviewService::whatIsSaidOfAnIncludeBelongsToIt()
{
    Reviewed reviewed;
    reviewed.tree.write(u"ru-RU/set/b.md"_s, "[!INCLUDE [n](includes/note.md)]\n");
    reviewed.open();
    QVERIFY(reviewed.service->give({reviewed.verdict(2, Judgement::Approved)}, anna, u"Approve"_s)
                .result());
    const auto other =
        reviewed.service->article({u"."_s, u"set/b.md"_s}, *LocaleTag::fromString(u"ru-RU"))
            .result();
    QVERIFY(other);
    QCOMPARE(other->texts.first().opinions.size(), 1);
    const auto list = reviewed.service->list().result();
    QCOMPARE(list->size(), 1);
    QCOMPARE(list->first().state, TextState::Current);
}

void TestReviewService::dismissals()
{
    Reviewed reviewed;
    reviewed.open();
    article::Dismissal hit;
    hit.rule = u"numbers"_s;
    hit.text = reviewed.review().texts.at(0).text;
    article::Dismissal everywhere = hit;
    everywhere.scope = article::Dismissal::Scope::Pair;
    everywhere.rule = u"length"_s;
    article::Dismissal rule = hit;
    rule.scope = article::Dismissal::Scope::Rule;
    rule.rule = u"quotes"_s;
    QVERIFY(reviewed.service->dismiss({hit, everywhere, rule}, anna, u"Dismiss"_s).result());
    QCOMPARE(reviewed.review().texts.at(0).dismissals.size(), 3);
    QCOMPARE(reviewed.review().texts.at(1).dismissals.size(), 1);
    QCOMPARE(reviewed.service->dismissals().result()->size(), 3);
    const QList<article::Dismissal> first = reviewed.review().texts.at(0).dismissals;
    QVERIFY(article::dismisses(first, u"numbers", u"3"));
    QVERIFY(article::dismisses(first, u"length", u""));
    QVERIFY(article::dismisses(first, u"quotes", u"x"));
    QVERIFY(!article::dismisses(first, u"links", u""));
    article::Dismissal one = hit;
    one.hit = u"3"_s;
    QVERIFY(article::dismisses({one}, u"numbers", u"3"));
    QVERIFY(!article::dismisses({one}, u"numbers", u"4"));
    QCOMPARE(reviewed.service->list().result()->size(), 3);
    // A hit and a pair die with the text, the rule goes on.
    reviewed.write(u"Первое, иначе."_s, u"Второе."_s);
    reviewed.open();
    QCOMPARE(reviewed.review().texts.at(0).dismissals.size(), 1);
    QVERIFY(reviewed.service->restore({rule}, anna, u"Restore"_s).result());
    QCOMPARE(reviewed.review().texts.at(0).dismissals.size(), 0);
}

void TestReviewService::flagsAndConventions()
{
    Reviewed reviewed;
    reviewed.open();
    const article::Flag flag{reviewed.review().texts.at(0).text, u"read-only"_s, anna, {}};
    QVERIFY(reviewed.service->setFlag(flag, true, u"Flag"_s).result());
    QCOMPARE(reviewed.review().texts.at(0).flags.size(), 1);
    QVERIFY(reviewed.service->setFlag(flag, false, u"Flag"_s).result());
    QCOMPARE(reviewed.review().texts.at(0).flags.size(), 0);
    const article::Convention quotes{
        *LocaleTag::fromString(u"ru-RU"), u"quotes"_s, u"«»"_s, anna, {}, {}};
    QVERIFY(reviewed.service->pin(quotes, u"Pin"_s).result());
    const auto list = reviewed.service->list().result();
    QCOMPARE(std::get<article::Convention>(list->first().what).value, u"«»"_s);
    QCOMPARE(reviewed.service->conventions().result()->size(), 1);
    QVERIFY(reviewed.service->unpin(quotes, anna, u"Unpin"_s).result());
    QVERIFY(reviewed.service->list().result()->isEmpty());
}

void TestReviewService::undoAndRedo()
{
    Reviewed reviewed;
    reviewed.open();
    QVERIFY(reviewed.service->undo(anna).result()->isEmpty());
    QVERIFY(
        reviewed.service->give({reviewed.verdict(0, Judgement::Approved)}, anna, u"1"_s).result());
    QVERIFY(
        reviewed.service->give({reviewed.verdict(0, Judgement::Rejected)}, anna, u"2"_s).result());
    QVERIFY(!reviewed.service->undo(anna).result()->isEmpty());
    QCOMPARE(reviewed.judgement(0), Judgement::Approved);
    QVERIFY(!reviewed.service->redo(anna).result()->isEmpty());
    QCOMPARE(reviewed.judgement(0), Judgement::Rejected);
    QVERIFY(reviewed.service->redo(anna).result()->isEmpty());
    QVERIFY(reviewed.service->undo(boris).result()->isEmpty());
}

void TestReviewService::aVerdictThatSaysNothingIsTakenBack()
{
    Reviewed reviewed;
    reviewed.open();
    QVERIFY(
        reviewed.service->give({reviewed.verdict(0, Judgement::Approved)}, anna, u"1"_s).result());
    QVERIFY(reviewed.service->give({reviewed.verdict(0, Judgement::None)}, anna, u"2"_s).result());
    QVERIFY(reviewed.review().texts.at(0).opinions.isEmpty());
}

void TestReviewService::seesAnotherDiglot()
{
    Reviewed reviewed;
    reviewed.open(10);
    QVERIFY(reviewed.review().texts.size() > 0); // opens the store
    const auto other = reviewed.make();
    QSignalSpy changed(reviewed.service.get(), &ReviewService::changed);
    QVERIFY(other->give({reviewed.verdict(0, Judgement::Approved, boris)}, boris, u"1"_s).result());
    QTRY_VERIFY(changed.size() > 0);
    QCOMPARE(reviewed.judgement(0), Judgement::Approved);
}

void TestReviewService::takesFiles()
{
    Reviewed reviewed;
    reviewed.open();
    QVERIFY(
        reviewed.service->give({reviewed.verdict(0, Judgement::Approved)}, anna, u"1"_s).result());
    const QByteArray line = reviewed.service->list().result()->first().json;
    const auto file = [&](const QString &name, const QByteArray &bytes) {
        reviewed.tree.write(u"files/"_s + name, bytes);
        return reviewed.tree.dir.filePath(u"files/"_s + name);
    };
    using Taking = ReviewService::Taking;
    const QString other = file(u"boris.jsonl"_s, QByteArray(line).replace("anna", "boris") + '\n');
    QVERIFY(reviewed.service->takeFile(other, anna, Taking::OnlyNew).result());
    QCOMPARE(reviewed.review().texts.at(0).opinions.size(), 2);
    QVERIFY(reviewed.service->takeFile(other, anna, Taking::OnlyNew).result()->isEmpty());
    const QString against = file(u"x.jsonl"_s, QByteArray(line).replace("approved", "rejected"));
    const auto refused = reviewed.service->takeFile(against, anna, Taking::OnlyNew).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(reviewed.judgement(0), Judgement::Approved);
    QVERIFY(reviewed.service->takeFile(against, anna, Taking::Overwrite).result());
    QCOMPARE(reviewed.judgement(0), Judgement::Rejected);
    QVERIFY(reviewed.service->undo(anna).result());
    QCOMPARE(reviewed.judgement(0), Judgement::Approved);
}

void TestReviewService::mendsADamagedStore()
{
    Reviewed reviewed;
    reviewed.open();
    QVERIFY(
        reviewed.service->give({reviewed.verdict(0, Judgement::Approved)}, anna, u"1"_s).result());
    reviewed.service.reset();
    QFile file(reviewed.data.filePath(u"reviews.db"_s));
    QVERIFY(file.resize(file.size() - 4096));
    reviewed.service = reviewed.make();
    QSignalSpy notice(reviewed.service.get(), &ReviewService::notice);
    QCOMPARE(reviewed.judgement(0), Judgement::Approved);
    QTRY_COMPARE(notice.size(), 1);
    QCOMPARE(QDir(reviewed.data.path()).entryList({u"reviews-damaged-*.db"_s}, QDir::Files).size(),
             1);
}

void TestReviewService::answersWithoutALibrary()
{
    Workspace workspace;
    const QTemporaryDir data;
    ReviewService::Options options;
    options.dataFolder = data.path();
    ReviewService service(workspace, options);
    QCOMPARE(service.list().result().error().code, ErrorCode::NotFound);
    QCOMPARE(service.article({u"."_s, u"a.md"_s}, {}).result().error().code, ErrorCode::NotFound);
}

void TestReviewService::samples()
{
    Reviewed reviewed;
    QString text = u"---\nms.translationtype: MT\n---\n\n"_s;
    for (int i = 0; i < 100; ++i)
        text += u"⟦Цель %1.‖Source %1.⟧\n"_s.arg(i);
    reviewed.tree.write(u"ru-RU/set/machine.md"_s, bilingual(text));
    reviewed.open();
    SampleRequest request{10, u"seed"_s, *LocaleTag::fromString(u"ru-RU"), {}};
    const auto drawn = reviewed.service->sample(request).result();
    QVERIFY(drawn);
    QCOMPARE(drawn->size(), 10);
    QCOMPARE(reviewed.service->sample(request).result().value(), *drawn);
    request.translation = article::Translation::Machine;
    request.size = 1000;
    QCOMPARE(reviewed.service->sample(request).result()->size(), 100);
    request.locale = *LocaleTag::fromString(u"de-DE");
    QVERIFY(reviewed.service->sample(request).result()->isEmpty());
}

void TestReviewService::lossesOfProposals_data()
{
    using Kind = MarkupLoss::Kind;
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("proposal");
    QTest::addColumn<QList<MarkupLoss>>("losses");
    const auto row = [](const char *name, const QString &target, const QString &proposal,
                        const QList<MarkupLoss> &losses) {
        QTest::newRow(name) << target << proposal << losses;
    };
    row("nothing", u"Откройте **файл**."_s, u"Теперь откройте **этот файл**."_s, {});
    row("a link", u"См. [здесь](a.md)."_s, u"См. здесь."_s, {{Kind::Link, u"a.md"_s, 1}});
    row("another address", u"[x](a.md) y"_s, u"[x](b.md) y"_s, {{Kind::Link, u"a.md"_s, 1}});
    row("one of two links", u"[x](a.md) [y](a.md)"_s, u"[x](a.md) y"_s,
        {{Kind::Link, u"a.md"_s, 1}});
    row("code", u"Введите `dir /s`."_s, u"Введите dir /s."_s, {{Kind::Code, u"dir /s"_s, 1}});
    row("bold", u"Das **ist** fett"_s, u"Das ist fett"_s, {{Kind::Strong, {}, 1}});
    row("italic", u"Das *ist* kursiv"_s, u"Das ist kursiv"_s, {{Kind::Emphasis, {}, 1}});
    row("image", u"![alt](media/a.png) text"_s, u"text"_s, {{Kind::Image, u"media/a.png"_s, 1}});
    row("tag", u"one<br/>two"_s, u"one two"_s, {{Kind::Tag, u"<br>"_s, 1}});
    row("a key", u"<kbd>F1</kbd> x"_s, u"F1 x"_s,
        {{Kind::Tag, u"</kbd>"_s, 1}, {Kind::Tag, u"<kbd>"_s, 1}});
    row("markup that moves along", u"選取 **儲存**，然後 [關閉](x.md)"_s,
        u"[關閉](x.md) 前，請選取 **儲存**"_s, {});
    row("a table cell", u"a | b | c"_s, u"a | b c"_s, {{Kind::TableCell, {}, 1}});
    row("a bar too many", u"a b"_s, u"a | b"_s, {{Kind::TableCell, {}, 1}});
    row("an escaped bar", u"a b"_s, u"a \\| b"_s, {});
    row("a line break", u"one two"_s, u"one\ntwo"_s, {{Kind::NewLine, {}, 1}});
    row("Arabic", u"افتح **الملف** [هنا](a.md)"_s, u"افتح الملف هنا"_s,
        {{Kind::Link, u"a.md"_s, 1}, {Kind::Strong, {}, 1}});
    row("empty proposal", u"`x`"_s, u""_s, {{Kind::Code, u"x"_s, 1}});
}

void TestReviewService::lossesOfProposals()
{
    QFETCH(const QString, target);
    QFETCH(const QString, proposal);
    QFETCH(const QList<MarkupLoss>, losses);
    QCOMPARE(proposalLosses(target, proposal), losses);
}

QTEST_GUILESS_MAIN(TestReviewService)
#include "tst_reviewservice.moc"
