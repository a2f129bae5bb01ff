// SPDX-License-Identifier: Apache-2.0
// The figures of a made library: from its facts alone, from what reviewers said, from the checks.
#include "app/workspace/qualityservice.h"

#include "app/workspace/qualitynames.h"
#include "app/workspace/reviewmeasures.h"
#include "tests/app/workspace/librarytree.h"
#include "tests/support/bilingual.h"
#include "tests/support/waitfor.h"

using namespace diglot;
using namespace diglot::test;
using namespace diglot::workspace;
using namespace Qt::StringLiterals;
using article::Judgement;
using article::Translation;
using Doubt = PlannedProposal::Doubt;

namespace {

constexpr int Patience = 60000;

LocaleTag tag(const QString &text)
{
    return LocaleTag::fromString(text).value_or(LocaleTag());
}

QByteArray page(const QByteArray &type, const QString &body)
{
    return "---\ntitle: T\nms.translationtype: " + type + "\n---\n" + bilingual(body);
}

// Two docsets in Russian and one in German; one source that Russian translates in three ways.
struct Made
{
    LibraryTree tree;
    QTemporaryDir data;
    Workspace workspace;
    std::unique_ptr<ReviewService> reviews;
    std::unique_ptr<CheckService> checks;
    std::unique_ptr<QualityService> service;

    Made()
    {
        for (const QString &root : {u"ru-RU/set"_s, u"ru-RU/desk"_s, u"de-DE/set"_s})
            tree.write(root + u"/docfx.json"_s, "{}");
        tree.write(u"ru-RU/set/a.md"_s,
                   page("MT", u"⟦Сохраните этот файл.‖Save this file now.⟧\n\n"
                              "⟦Купите 6 мест.‖Buy 5 seats.⟧\n\n⟦Хорошо сделано.‖Well done.⟧\n"_s));
        tree.write(u"ru-RU/set/b.md"_s,
                   page("HT", u"⟦Сохраните этот файл.‖Save this file now.⟧\n\n"
                              "⟦Сохранить документ.‖Save this file now.⟧\n"_s));
        tree.write(u"ru-RU/desk/c.md"_s,
                   page("MT", u"⟦Запишите сам файл‖Save **this file** now⟧\n"_s));
        tree.write(u"de-DE/set/a.md"_s, page("MT", u"⟦Alles gut gemacht.‖Well done.⟧\n"_s));
    }

    [[nodiscard]] bool open()
    {
        if (!workspace.open(tree.dir.path(), {}).result())
            return false;
        ReviewService::Options options;
        options.dataFolder = data.path();
        options.pollMs = 0;
        reviews = std::make_unique<ReviewService>(workspace, options);
        checks = std::make_unique<CheckService>(workspace, CheckService::Options());
        CheckOptions checking;
        checking.consistency = true;
        checks->configure(checking);
        service = std::make_unique<QualityService>(workspace, *reviews, *checks);
        service->start();
        return waitFor([this] { return quality().hasFindings && quality().hasReviews; }, Patience);
    }

    [[nodiscard]] const LibraryQuality &quality() const
    {
        static const LibraryQuality none;
        return service->quality() ? *service->quality() : none;
    }

    [[nodiscard]] QualityFigures all() const { return figuresOf(quality(), {}); }

    [[nodiscard]] article::Verdict verdict(const QString &key, int number, Judgement judgement,
                                           const QString &reviewer = u"anna"_s) const
    {
        const auto review = reviews->article({u"."_s, key}, tag(u"ru-RU"_s)).result();
        article::Verdict verdict;
        verdict.reviewer = reviewer;
        verdict.judgement = judgement;
        for (const ReviewedText &text : review ? review->texts : QList<ReviewedText>()) {
            if (text.text.place.number == number)
                verdict.text = text.text;
        }
        return verdict;
    }

    void give(const QList<article::Verdict> &verdicts) const
    {
        QVERIFY(reviews->give(verdicts, u"anna"_s, u"Say"_s).result());
    }

    [[nodiscard]] ConsistencyCase saving() const
    {
        for (const ConsistencyCase &entry : quality().consistency) {
            if (entry.bySource && entry.text.startsWith(u"Save"_s))
                return entry;
        }
        return {};
    }

    [[nodiscard]] QByteArray report(const QString &library) const
    {
        QualityReportOrder order;
        order.path = data.filePath(u"report.html"_s);
        order.library = library;
        order.when = QDateTime::currentDateTimeUtc();
        if (!service->report(order).result())
            return {};
        QFile file(order.path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QStringList placesOf(const LibraryQuality &quality, const QList<int> &texts)
{
    QStringList places;
    for (const int index : texts) {
        const QualityText &text = quality.texts.at(index);
        places += quality.editions.at(text.edition).path + u' ' + QString::number(text.number);
    }
    return places;
}

} // namespace

class TestQualityService final : public QObject
{
    Q_OBJECT

private slots:
    void factsComeFirst();
    void findingsAndInconsistency();
    void groups_data();
    void groups();
    void verdicts();
    void outdatedAndGone();
    void dismissedFindingsDoNotCount();
    void editEffort();
    void plansAndKeepsAsOneChange();
    void plansNothingOverApproval();
    void samplesKnowTheirArticles();
    void reports();
    void anotherLibrary();
    void cancelling();
    void openedAfterAChange();
};

void TestQualityService::factsComeFirst()
{
    Made made;
    const auto library = made.workspace.open(made.tree.dir.path(), {}).result();
    QVERIFY(library);
    const LibraryQualityPtr quality = libraryQuality(**library, nullptr, nullptr);
    QVERIFY(!quality->hasFindings && !quality->hasReviews);
    const QualityFigures figures = figuresOf(*quality, {});
    QCOMPARE(figures.files, 4);
    QCOMPARE(figures.texts, 7); // segments; units are known when they were checked
    QCOMPARE(figures.flagged, 0);
    QCOMPARE(figures.reviewed(), 0);
    QVERIFY(!figures.effort());
}

void TestQualityService::findingsAndInconsistency()
{
    Made made;
    QVERIFY(made.open());
    const QualityFigures figures = made.all();
    QCOMPARE(figures.texts, 11); // seven segments, four titles
    QCOMPARE(figures.byRule.value(u"numbers"_s), 1);
    QCOMPARE(placesOf(made.quality(),
                      countedBy(made.quality(), {}, QualityMeasure::Flagged, u"numbers"_s)),
             QStringList{u"ru-RU/set/a.md 102"_s});
    QVERIFY(!ruleTitle(u"numbers"_s).isEmpty());
    QCOMPARE(ruleTitle(u"no-such-rule"_s), u"no-such-rule"_s);
    // Two of four stand as most do.
    QCOMPARE(figures.inconsistent, 2);
    QCOMPARE(placesOf(made.quality(), countedBy(made.quality(), {}, QualityMeasure::Inconsistent)),
             (QStringList{u"ru-RU/desk/c.md 101"_s, u"ru-RU/set/b.md 102"_s}));
    QCOMPARE(made.saving().places, 4);
    QCOMPARE(made.saving().variants.size(), 3);
    QCOMPARE(made.quality().repeatedSources.value(tag(u"ru-RU"_s)), 1);
}

void TestQualityService::groups_data()
{
    QTest::addColumn<int>("by");
    QTest::addColumn<QList<int>>("texts");
    QTest::addColumn<QList<int>>("inconsistent");

    // German and Russian share a docset; in the order of the files.
    QTest::newRow("docset") << int(QualityBy::Docset) << QList<int>{9, 2} << QList<int>{1, 1};
    QTest::newRow("locale") << int(QualityBy::Locale) << QList<int>{2, 9} << QList<int>{0, 2};
    QTest::newRow("translation") << int(QualityBy::Translation) << QList<int>{8, 3}
                                 << QList<int>{1, 1};
}

void TestQualityService::groups()
{
    QFETCH(int, by);
    Made made;
    QVERIFY(made.open());
    QList<int> texts;
    QList<int> inconsistent;
    int sum = 0;
    for (const QualityGroup &group : groupsOf(made.quality(), QualityBy(by), {})) {
        texts << group.figures.texts;
        inconsistent << group.figures.inconsistent;
        sum += group.figures.texts;
    }
    QCOMPARE(sum, made.all().texts);
    QTEST(texts, "texts");
    QTEST(inconsistent, "inconsistent");
}

void TestQualityService::verdicts()
{
    Made made;
    QVERIFY(made.open());
    const QString a = u"set/a.md"_s;
    article::Verdict rejected = made.verdict(a, 102, Judgement::Rejected, u"boris"_s);
    rejected.reasons = {{u"mqm"_s, u"accuracy/mistranslation"_s, u"major"_s}};
    article::Verdict same = made.verdict(a, 102, Judgement::Rejected);
    same.reasons = rejected.reasons;
    made.give({made.verdict(a, 101, Judgement::Approved), made.verdict(a, 102, Judgement::Approved),
               made.verdict(a, 103, Judgement::NeedsWork)});
    made.give({rejected});
    QVERIFY(waitFor([&] { return made.all().reviewed() == 3; }, Patience));
    QualityFigures figures = made.all();
    QCOMPARE(figures.approved, 1); // of two opinions the sternest counts
    QCOMPARE(figures.needsWork, 1);
    QCOMPARE(figures.rejected, 1);
    QCOMPARE(placesOf(made.quality(), countedBy(made.quality(), {}, QualityMeasure::Rejected)),
             QStringList{u"ru-RU/set/a.md 102"_s});
    const int edition = made.quality().editionAt(u"ru-RU/set/a.md"_s);
    QCOMPARE(made.quality().editions.at(edition).reviewed, 3);
    QVERIFY(countedBy(made.quality(), {}, QualityMeasure::Unreviewed).contains(edition));
    // 4 + 3 + 2 words, five points.
    const auto score = qualityScore(qualityModels().first(), figures.judged);
    QCOMPARE(score.words, 9);
    QCOMPARE(score.points, 5.0);
    QCOMPARE(score.score, (1 - 5.0 / 9) * 100);
    // Who names the same error again makes no second one of it.
    made.give({same});
    QVERIFY(waitFor(
        [&] {
            const auto *text = made.quality().text(u"ru-RU/set/a.md"_s, 102, {});
            return text && text->verdicts.size() == 2 &&
                   text->verdicts.first().judgement == text->verdicts.last().judgement;
        },
        Patience));
    QCOMPARE(qualityScore(qualityModels().first(), made.all().judged).points, 5.0);
}

void TestQualityService::outdatedAndGone()
{
    Made made;
    QVERIFY(made.open());
    made.give({made.verdict(u"set/a.md"_s, 101, Judgement::Approved),
               made.verdict(u"set/a.md"_s, 103, Judgement::Approved)});
    QVERIFY(waitFor([&] { return made.all().approved == 2; }, Patience));
    made.tree.write(u"ru-RU/set/a.md"_s,
                    page("MT", u"⟦Сохраните файл сейчас.‖Save this file now.⟧\n\n"
                               "⟦Купите 5 мест.‖Buy 5 seats.⟧\n"_s));
    made.workspace.rescan();
    QVERIFY(waitFor([&] { return made.all().approved == 0; }, Patience));
    QVERIFY(waitFor([&] { return made.all().byRule.value(u"numbers"_s) == 0; }, Patience));
    QCOMPARE(made.all().outdated, 1); // the other one is gone
    QCOMPARE(made.all().reviewed(), 0);
}

void TestQualityService::dismissedFindingsDoNotCount()
{
    Made made;
    QVERIFY(made.open());
    const int flagged = made.all().flagged;
    article::Dismissal dismissal;
    dismissal.scope = article::Dismissal::Scope::Hit;
    dismissal.rule = u"numbers"_s;
    dismissal.text = made.verdict(u"set/a.md"_s, 102, Judgement::None).text;
    dismissal.reviewer = u"anna"_s;
    QVERIFY(made.reviews->dismiss({dismissal}, u"anna"_s, u"Dismiss"_s).result());
    QVERIFY(waitFor([&] { return made.all().flagged == flagged - 1; }, Patience));
    QVERIFY(made.reviews->undo(u"anna"_s).result());
    QVERIFY(waitFor([&] { return made.all().flagged == flagged; }, Patience));
    for (const auto scope : {article::Dismissal::Scope::Pair, article::Dismissal::Scope::Rule}) {
        dismissal.scope = scope;
        QVERIFY(made.reviews->dismiss({dismissal}, u"anna"_s, u"Dismiss"_s).result());
        QVERIFY(waitFor([&] { return made.all().flagged == flagged - 1; }, Patience));
        QVERIFY(made.reviews->undo(u"anna"_s).result());
        QVERIFY(waitFor([&] { return made.all().flagged == flagged; }, Patience));
    }
}

void TestQualityService::editEffort()
{
    Made made;
    QVERIFY(made.open());
    article::Verdict verdict = made.verdict(u"set/a.md"_s, 102, Judgement::NeedsWork);
    verdict.proposal = u"Купите 5 мест."_s; // one of fourteen characters
    made.give({verdict});
    QVERIFY(waitFor([&] { return made.all().proposals == 1; }, Patience));
    QCOMPARE(made.all().effort(), std::optional(1.0 / 14));
    QualityFilter human;
    human.translation = Translation::Human;
    QVERIFY(!figuresOf(made.quality(), human).effort());
}

void TestQualityService::plansAndKeepsAsOneChange()
{
    Made made;
    QVERIFY(made.open());
    const ConsistencyCase saving = made.saving();
    article::Verdict said = made.verdict(u"set/b.md"_s, 102, Judgement::NeedsWork);
    said.comment = u"Not so"_s;
    made.give({said});
    QVERIFY(waitFor([&] { return made.all().needsWork == 1; }, Patience));
    const auto plan = made.service->plan(saving, 0, u"anna"_s).result();
    QVERIFY(plan);
    QCOMPARE(plan->size(), 2);
    const PlannedProposal &differs = plan->first(); // desk/c.md: its source has bold
    QCOMPARE(differs.doubt, Doubt::SourceDiffers);
    const PlannedProposal &safe = plan->last();
    QCOMPARE(safe.doubt, Doubt::None);
    QCOMPARE(safe.text.place.number, 102);
    QCOMPARE(safe.proposal, u"Сохраните этот файл."_s);
    QCOMPARE(safe.verdict.comment, u"Not so"_s); // what was said before stays
    QCOMPARE(safe.verdict.judgement, Judgement::NeedsWork);
    made.give({safe.verdict, differs.verdict});
    QVERIFY(waitFor([&] { return made.all().proposals == 2; }, Patience));
    // The same proposal once more is none.
    const auto again = made.service->plan(saving, 1, u"anna"_s).result();
    QVERIFY(again);
    for (const PlannedProposal &planned : *again)
        QVERIFY(planned.proposal != planned.text.target);
    QVERIFY(made.reviews->undo(u"anna"_s).result());
    QVERIFY(waitFor([&] { return made.all().proposals == 0; }, Patience));
    QCOMPARE(made.all().needsWork, 1);
}

void TestQualityService::plansNothingOverApproval()
{
    Made made;
    QVERIFY(made.open());
    article::Verdict approved = made.verdict(u"set/b.md"_s, 102, Judgement::Approved, u"boris"_s);
    article::Verdict proposed = made.verdict(u"desk/c.md"_s, 101, Judgement::None);
    proposed.proposal = u"Сохраните **этот файл**"_s;
    made.give({approved, proposed});
    QVERIFY(waitFor([&] { return made.all().approved == 1; }, Patience));
    const auto plan = made.service->plan(made.saving(), 0, u"anna"_s).result();
    QVERIFY(plan);
    QCOMPARE(plan->first().doubt, Doubt::HasProposal);
    QCOMPARE(plan->last().doubt, Doubt::IsApproved);
    // No such variant, and a case by target: nothing to be planned.
    QVERIFY(made.service->plan(made.saving(), 9, u"anna"_s).result()->isEmpty());
    ConsistencyCase turned = made.saving();
    turned.bySource = false;
    QVERIFY(made.service->plan(turned, 0, u"anna"_s).result()->isEmpty());
}

void TestQualityService::samplesKnowTheirArticles()
{
    Made made;
    QVERIFY(made.open());
    SampleRequest request;
    request.size = 3;
    request.seed = u"7"_s;
    request.locale = tag(u"ru-RU"_s);
    request.translation = Translation::Machine;
    const auto first = made.service->draw(request).result();
    const auto second = made.service->draw(request).result();
    QVERIFY(first && second);
    QCOMPARE(first->size(), 3);
    for (int i = 0; i < first->size(); ++i) {
        QCOMPARE(first->at(i).text, second->at(i).text);
        QVERIFY(made.workspace.library()->edition(first->at(i).article, request.locale));
        QVERIFY(first->at(i).path != u"ru-RU/set/b.md"_s);
    }
}

void TestQualityService::reports()
{
    Made made;
    made.tree.write(u"ru-RU/set/d.md"_s,
                    page("MT", u"⟦Плохо <script>alert(1)</script>.‖Bad.⟧\n"_s));
    QVERIFY(made.open());
    article::Verdict rejected = made.verdict(u"set/d.md"_s, 101, Judgement::Rejected);
    rejected.comment = u"<img src=x onerror=alert(1)> %1 %2"_s;
    made.give({rejected, made.verdict(u"set/a.md"_s, 101, Judgement::Approved)});
    QVERIFY(waitFor([&] { return made.all().reviewed() == 2; }, Patience));
    const QByteArray html = made.report(u"Made & <b>"_s);
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
    QVERIFY(html.trimmed().endsWith("</html>"));
    QVERIFY(html.contains("Made &amp; &lt;b&gt;"));
    QVERIFY(html.contains("ru-RU") && html.contains("de-DE"));
    QVERIFY(html.contains("&lt;img src=x onerror=alert(1)&gt; %1 %2"));
    QVERIFY(html.contains("OQS")); // the formula of the default model
    QVERIFY(!html.contains("<script") && !html.contains("<img") && !html.contains("http://"));
    QVERIFY(html.contains("Сохранить документ."));
    QualityReportOrder order;
    order.path = made.data.filePath(u"no/such/folder/report.html"_s);
    const auto failed = made.service->report(order).result();
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::Io);
}

void TestQualityService::anotherLibrary()
{
    Made made;
    QVERIFY(made.open());
    LibraryTree other;
    other.write(u"ja-JP/a.md"_s, page("MT", u"⟦保存してください。‖Save it.⟧\n"_s));
    QVERIFY(made.workspace.open(other.dir.path(), {}).result());
    QVERIFY(
        waitFor([&] { return made.quality().hasFindings && made.quality().editions.size() == 1; },
                Patience));
    QCOMPARE(made.quality().editions.first().locale, tag(u"ja-JP"_s));
    QVERIFY(made.quality().consistency.isEmpty());
}

void TestQualityService::cancelling()
{
    Made made;
    QVERIFY(made.workspace.open(made.tree.dir.path(), {}).result());
    ReviewService::Options options;
    options.dataFolder = made.data.path();
    options.pollMs = 0;
    ReviewService reviews(made.workspace, options);
    CheckService::Options one;
    one.threads = 1;
    CheckService checks(made.workspace, one);
    QualityService service(made.workspace, reviews, checks);
    service.start();
    QVERIFY(service.isChecking());
    service.cancel();
    QVERIFY(!service.isChecking());
    // What does not need the checks comes all the same.
    QVERIFY(waitFor([&] { return service.quality() && service.quality()->hasReviews; }, Patience));
    QVERIFY(!service.quality()->hasFindings);
    QCOMPARE(figuresOf(*service.quality(), {}).texts, 7);
    service.check();
    QVERIFY(waitFor([&] { return service.quality()->hasFindings; }, Patience));
}

// Another program changes something while the first library is on its way.
void TestQualityService::openedAfterAChange()
{
    Made made;
    ReviewService::Options options;
    options.dataFolder = made.data.path();
    options.pollMs = 0;
    ReviewService reviews(made.workspace, options);
    CheckService checks(made.workspace, {});
    QualityService service(made.workspace, reviews, checks);
    service.start();
    bool opened = false;
    connect(&reviews, &ReviewService::changed, this,
            [&] { opened = opened || made.workspace.open(made.tree.dir.path(), {}).result(); });
    article::Convention convention;
    convention.locale = tag(u"ru-RU"_s);
    convention.name = u"numbers"_s;
    convention.value = u"convention"_s;
    convention.reviewer = u"anna"_s;
    QVERIFY(reviews.pin(convention, u"Pin"_s).result());
    QVERIFY(waitFor([&] { return service.quality() && service.quality()->hasReviews; }, Patience));
    QVERIFY(opened);
}

QTEST_GUILESS_MAIN(TestQualityService)
#include "tst_qualityservice.moc"
