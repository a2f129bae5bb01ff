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

// What the library of comparesUnits() holds at first.
const QHash<QString, QString> Files{
    {u"en-US/docfx.json"_s, u"{}"_s},
    {u"en-US/a.md"_s, u"---\ntitle: House\n---\n![A door](d.png)\n\nText.\n"_s},
    {u"en-US/faq.yml"_s,
     u"### YamlMime:FAQ\ntitle: Questions\nsections:\n- name: One\n- name: Two\n"_s},
    {u"en-US/TOC.yml"_s, u"- name: First\n  href: a.md\n- name: Second\n  href: faq.yml\n"_s},
    {u"ru-RU/docfx.json"_s, u"{}"_s},
    {u"ru-RU/a.md"_s, u"---\ntitle: Дом\n---\n![Дверь](d.png)\n\n⟦Текст.‖Text.⟧\n"_s},
    {u"ru-RU/faq.yml"_s,
     u"### YamlMime:FAQ\ntitle: Вопросы\nsections:\n- name: Один\n- name: Два\n"_s},
    {u"ru-RU/TOC.yml"_s, u"- name: Первое\n  href: a.md\n- name: Второе\n  href: faq.yml\n"_s},
};

// A state in which a few words are others: "path: words → words"; without words the file is gone.
struct Edited
{
    explicit Edited(const QStringList &edits = {})
    {
        QHash<QString, QString> files = Files;
        for (const QString &edit : edits) {
            const QString path = edit.section(u": "_s, 0, 0);
            const QString words = edit.section(u": "_s, 1);
            if (words.isEmpty()) {
                files.remove(path);
                continue;
            }
            QVERIFY2(files.value(path).contains(words.section(u" → "_s, 0, 0)), qPrintable(edit));
            files[path].replace(words.section(u" → "_s, 0, 0), words.section(u" → "_s, 1));
        }
        for (auto file = files.cbegin(); file != files.cend(); ++file)
            tree.write(file.key(), bilingual(*file));
        QVERIFY(workspace.open(tree.dir.path(), {}).result());
    }

    [[nodiscard]] LibraryState state() const { return {*workspace.library(), *workspace.loader()}; }

    LibraryTree tree;
    Workspace workspace;
};

// "ru-RU a.md title: House/Дом → House/Домик"; "-" where a state has none.
QStringList shown(const Comparison &comparison)
{
    const auto side = [](const std::optional<article::JudgedText> &text) {
        return text ? text->source + u'/' + text->target : u"-"_s;
    };
    QStringList lines;
    for (const TextChange &change : comparison.changes) {
        const article::TextPlace &place = (change.after ? *change.after : *change.before).place;
        lines << u"%1 %2 %3: %4 → %5%6"_s.arg(
            change.locale.toString(), change.article.key,
            place.unit.isEmpty() ? QString::number(place.number) : place.unit, side(change.before),
            side(change.after), change.moved ? u" moved"_s : QString());
    }
    return lines;
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
    void comparesUnits_data();
    void comparesUnits();
    void knowsOneEnglishForBoth();
    void carriesVerdictsOnUnits();
    void saysWhatCannotBeParsed();
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

void TestLibraryCompare::comparesUnits_data()
{
    QTest::addColumn<QStringList>("edits");
    QTest::addColumn<QStringList>("changes");
    QTest::newRow("nothing") << QStringList() << QStringList();
    QTest::newRow("a sentence alone")
        << QStringList{u"ru-RU/a.md: Текст → Слова"_s}
        << QStringList{u"ru-RU a.md 101: Text./Текст. → Text./Слова."_s};
    QTest::newRow("a title") << QStringList{u"ru-RU/a.md: Дом → Домик"_s}
                             << QStringList{u"ru-RU a.md title: House/Дом → House/Домик"_s};
    QTest::newRow("an English title") << QStringList{u"en-US/a.md: House → Home"_s}
                                      << QStringList{u"en-US a.md title: /House → /Home"_s,
                                                     u"ru-RU a.md title: House/Дом → Home/Дом"_s};
    QTest::newRow("English text that is no unit")
        << QStringList{u"en-US/a.md: Text. → Words."_s} << QStringList();
    QTest::newRow("an alternative text")
        << QStringList{u"ru-RU/a.md: Дверь → Вход"_s}
        << QStringList{u"ru-RU a.md alt:0: A door/Дверь → A door/Вход"_s};
    QTest::newRow("a picture before it")
        << QStringList{u"ru-RU/a.md: ![Дверь] → ![Окно](w.png) ![Дверь]"_s,
                       u"en-US/a.md: ![A door] → ![A window](w.png) ![A door]"_s}
        << QStringList{u"en-US a.md alt:0: - → /A window"_s,
                       u"ru-RU a.md alt:0: - → A window/Окно"_s};
    QTest::newRow("a description")
        << QStringList{u"ru-RU/a.md: title: Дом → title: Дом\ndescription: О доме"_s}
        << QStringList{u"ru-RU a.md description: - → /О доме"_s};
    QTest::newRow("a value of a YAML article")
        << QStringList{u"ru-RU/faq.yml: Два → Пара"_s}
        << QStringList{u"ru-RU faq.yml yaml:sections/1/name: Two/Два → Two/Пара"_s};
    QTest::newRow("a question before others")
        << QStringList{u"ru-RU/faq.yml: - name: Один → - name: Ноль\n- name: Один"_s,
                       u"en-US/faq.yml: - name: One → - name: None\n- name: One"_s}
        << QStringList{u"en-US faq.yml yaml:sections/0/name: - → /None"_s,
                       u"ru-RU faq.yml yaml:sections/0/name: - → None/Ноль"_s};
    QTest::newRow("a name of the contents")
        << QStringList{u"ru-RU/TOC.yml: Второе → Другое"_s}
        << QStringList{u"ru-RU TOC.yml toc:1: Second/Второе → Second/Другое"_s};
    QTest::newRow("an English name of the contents")
        << QStringList{u"en-US/TOC.yml: Second → Other"_s}
        << QStringList{u"ru-RU TOC.yml toc:1: Second/Второе → Other/Второе"_s};
    QTest::newRow("a name before others")
        << QStringList{u"ru-RU/TOC.yml: - name: Первое → - name: Нулевое\n- name: Первое"_s}
        << QStringList{u"ru-RU TOC.yml toc:0: - → /Нулевое"_s};
    QTest::newRow("files that are gone")
        << QStringList{u"ru-RU/a.md"_s, u"ru-RU/faq.yml"_s}
        << QStringList{u"ru-RU a.md 101: Text./Текст. → -"_s,
                       u"ru-RU a.md title: House/Дом → -"_s,
                       u"ru-RU a.md alt:0: A door/Дверь → -"_s,
                       u"ru-RU faq.yml yaml:title: Questions/Вопросы → -"_s,
                       u"ru-RU faq.yml yaml:sections/0/name: One/Один → -"_s,
                       u"ru-RU faq.yml yaml:sections/1/name: Two/Два → -"_s};
}

// Texts that are no segments: each is listed with both its sides, and no other beside it.
void TestLibraryCompare::comparesUnits()
{
    QFETCH(const QStringList, edits);
    QFETCH(const QStringList, changes);
    const Edited before;
    const Edited after(edits);
    const auto forth = compareLibraries(before.state(), after.state(), {});
    QVERIFY(forth);
    QCOMPARE(forth->problems.size(), 0);
    QCOMPARE(shown(*forth), changes);
    const auto back = compareLibraries(after.state(), before.state(), {});
    QVERIFY(back);
    QCOMPARE(back->changes.size(), changes.size());
}

// A state that came without its English articles has not lost every source.
void TestLibraryCompare::knowsOneEnglishForBoth()
{
    const Edited before({u"en-US/a.md"_s, u"en-US/faq.yml"_s, u"en-US/TOC.yml"_s,
                         u"en-US/docfx.json"_s, u"ru-RU/a.md: Дом → Домик"_s});
    const Edited after;
    const auto compared = compareLibraries(before.state(), after.state(), {});
    QVERIFY(compared);
    QStringList russian = shown(*compared);
    russian.removeIf([](const QString &line) { return !line.startsWith(u"ru-RU"_s); });
    QCOMPARE(russian, QStringList{u"ru-RU a.md title: House/Домик → House/Дом"_s});
}

// As those on segments: they hold where both texts are equal, and what was said of a title is not
// said of a sentence of the same words.
void TestLibraryCompare::carriesVerdictsOnUnits()
{
    const Edited before({u"ru-RU/a.md: ⟦Текст.‖Text.⟧ → ⟦Дом‖House⟧"_s});
    Edited after({u"ru-RU/a.md: ⟦Текст.‖Text.⟧ → ⟦Дом‖House⟧"_s,
                  u"ru-RU/a.md: title: Дом → title: Изба"_s, u"ru-RU/TOC.yml: Первое → Начало"_s});
    const auto unit = [](const QString &key, const QString &id, const QString &source,
                         const QString &target) {
        article::Verdict given = verdict(key, 0, source, target, Judgement::Rejected);
        given.text.place.unit = id;
        given.text.place.docset = u"."_s;
        return given;
    };
    article::Verdict sentence = verdict(u"a.md"_s, 101, u"House"_s, u"Дом"_s, Judgement::Approved);
    sentence.text.place.docset = u"."_s;
    const QList<article::Verdict> verdicts{
        sentence,
        unit(u"a.md"_s, u"title"_s, u"House"_s, u"Дом"_s),
        unit(u"a.md"_s, u"alt:0"_s, u"A door"_s, u"Дверь"_s),
        unit(u"faq.yml"_s, u"yaml:title"_s, u"Questions"_s, u"Вопросы"_s),
        unit(u"TOC.yml"_s, u"toc:0"_s, u"First"_s, u"Первое"_s),
        unit(u"TOC.yml"_s, u"toc:1"_s, u"Second"_s, u"Второе"_s)};
    QList<review::Entry> entries;
    for (const article::Verdict &given : verdicts)
        entries.append(review::entryOf(given));
    const auto compared = compareLibraries(before.state(), after.state(), entries);
    QVERIFY(compared);
    QCOMPARE(shown(*compared), (QStringList{u"ru-RU TOC.yml toc:0: First/Первое → First/Начало"_s,
                                            u"ru-RU a.md title: House/Дом → House/Изба"_s}));
    QCOMPARE(compared->carried, 4); // the sentence, the picture, the YAML title, the second name
    for (const TextChange &change : compared->changes) {
        QCOMPARE(change.opinions.size(), 1);
        QCOMPARE(change.opinions.first().state, TextState::TargetChanged);
        QCOMPARE(change.opinions.first().verdict.text.place.unit, change.before->place.unit);
    }
    QCOMPARE(compared->unchanged, 1); // sentences
}

// A YAML article that is none any more.
void TestLibraryCompare::saysWhatCannotBeParsed()
{
    const Edited before;
    const Edited after({u"ru-RU/faq.yml: sections: → sections: ["_s});
    const auto compared = compareLibraries(before.state(), after.state(), {});
    QVERIFY(compared);
    QCOMPARE(shown(*compared), QStringList());
    QCOMPARE(compared->problems.size(), 1);
    QCOMPARE(compared->problems.first().file, u"ru-RU/faq.yml"_s);
    QVERIFY(!compared->problems.first().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestLibraryCompare)
#include "tst_librarycompare.moc"
