// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/markservice.h"
#include "tests/app/workspace/librarytree.h"
#include "tests/support/waitfor.h"

#include <QSignalSpy>

using namespace diglot;
using namespace diglot::workspace;
using namespace Qt::StringLiterals;
using article::ArticleId;
using article::Mark;
using article::MarkKind;
using diglot::test::LibraryTree;

namespace {

constexpr int Patience = 60'000;

QByteArray segment(int number, const QByteArray &target, const QByteArray &source)
{
    const QByteArray id = "abcde-" + QByteArray::number(number);
    return "<span data-ttu-id=\"" + id + "\">" + target +
           "</span><span class=\"sxs-lookup\"><span data-stu-id=\"" + id + "\">" + source +
           "</span></span>\n\n";
}

QByteArray articleWith(const QByteArray &body, const QByteArray &assetId = {})
{
    return "---\ntitle: Статья\nms.contentlocale: ru-RU\n" +
           (assetId.isEmpty() ? QByteArray() : "ms.assetid: " + assetId + "\n") + "---\n" + body;
}

} // namespace

class TestMarkService final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_tree = std::make_unique<LibraryTree>();
        m_data = std::make_unique<QTemporaryDir>();
        m_workspace = std::make_unique<Workspace>();
    }

    // Wherever the library lies, and whatever became of its files.
    void followsTheArticle_data()
    {
        QTest::addColumn<QString>("later");
        QTest::addColumn<QByteArray>("redirections");
        QTest::addColumn<QByteArray>("assetId");
        QTest::addColumn<bool>("found");
        QTest::newRow("where it was") << u"docs/a.md"_s << QByteArray() << QByteArray() << true;
        QTest::newRow("redirected") << u"docs/moved/b.md"_s
                                    << "{\"redirections\":[{\"source_path\":\"docs/a.md\","
                                       "\"redirect_url\":\"/docs/moved/b\"}]}"_ba
                                    << QByteArray() << true;
        QTest::newRow("same id") << u"docs/moved/b.md"_s << QByteArray() << "5F5EB271-76eb"_ba
                                 << true;
        QTest::newRow("lost") << u"docs/moved/b.md"_s << QByteArray() << QByteArray() << false;
    }

    void followsTheArticle()
    {
        QFETCH(const QString, later);
        QFETCH(const QByteArray, redirections);
        QFETCH(const QByteArray, assetId);
        QFETCH(const bool, found);
        const QByteArray body = segment(101, "Предложение.", "A sentence.");
        m_tree->write(u"ru-RU/docs/docfx.json"_s,
                      "{\"build\":{\"content\":[{\"files\":[\"**/*.md\"]}],\"dest\":\"docs\"}}");
        m_tree->write(u"ru-RU/docs/a.md"_s, articleWith(body, assetId));
        open(m_tree->dir.path());
        auto service = makeService();
        const auto mark = answer(service->describe({u"."_s, u"docs/a.md"_s}, ru()));
        QVERIFY(mark);
        QCOMPARE(mark->title, u"Статья"_s);
        QVERIFY(answer(service->keep({*mark})));
        service.reset();

        const LibraryTree elsewhere;
        elsewhere.write(u"ru-RU/docs/docfx.json"_s,
                        "{\"build\":{\"content\":[{\"files\":[\"**/*.md\"]}],\"dest\":\"docs\"}}");
        elsewhere.write(u"ru-RU/"_s + later, articleWith(body, assetId));
        if (!redirections.isEmpty())
            elsewhere.write(u"ru-RU/.openpublishing.redirection.json"_s, redirections);
        open(elsewhere.dir.path());
        service = makeService();
        const auto marks = answer(service->marks());
        QVERIFY(marks);
        QCOMPARE(marks->size(), 1);
        const ArticleId moved{u"."_s, later};
        QCOMPARE(marks->first().article, found ? moved : ArticleId());
        m_workspace = std::make_unique<Workspace>(); // before its folder goes
    }

    void sentencesAreFoundAgain()
    {
        m_tree->write(u"ru-RU/a.md"_s,
                      articleWith(segment(101, "Один.", "One.") + segment(102, "Два.", "Two.") +
                                  segment(103, "Три.", "Three.")));
        open(m_tree->dir.path());
        const auto service = makeService();
        const ArticleId id{u"."_s, u"a.md"_s};
        for (const int number : {101, 102, 103}) {
            auto mark = answer(service->describe(id, ru(), number));
            QVERIFY(mark);
            mark->kind = number == 102 ? MarkKind::Highlight : MarkKind::Note;
            mark->words = u"On %1"_s.arg(number);
            QVERIFY(answer(service->keep({*mark, *mark}))); // two on one sentence
        }
        QVERIFY(!answer(service->describe(id, ru(), 999)));
        // Renumbered, one corrected, one gone.
        m_tree->write(u"ru-RU/a.md"_s,
                      articleWith(segment(201, "Новое.", "New.") + segment(202, "Один.", "One.") +
                                  segment(203, "Два слова.", "Two.")));
        open(m_tree->dir.path());
        const auto marks = answer(service->onArticle(id, ru()));
        QVERIFY(marks);
        QCOMPARE(marks->size(), 6);
        for (const ArticleMark &one : *marks) {
            const int before = one.mark.text.place.number;
            QCOMPARE(one.sentence.number, before == 101 ? 202 : before == 102 ? 203 : 0);
            QCOMPARE(one.sentence.state, before == 101   ? article::TextState::Current
                                         : before == 102 ? article::TextState::TargetChanged
                                                         : article::TextState::Gone);
        }
    }

    // Numbers of an included file stand beside the article's own; each is found again by its file.
    void sentencesOfIncludedFiles()
    {
        const QByteArray include = "[!INCLUDE [x](includes/x.md)]\n\n";
        m_tree->write(u"ru-RU/includes/x.md"_s, segment(101, "Общее.", "Shared.") +
                                                    segment(102, "Два общих.", "Shared two."));
        m_tree->write(u"ru-RU/a.md"_s,
                      articleWith(include + segment(101, "Своё.", "Own.") +
                                  segment(102, "Своё два.", "Own two.") + include));
        open(m_tree->dir.path());
        const auto service = makeService();
        const ArticleId id{u"."_s, u"a.md"_s};
        QStringList sentences;
        for (const int number : {-3, -4, 101, 102}) { // own ones stand first in the document
            auto mark = answer(service->describe(id, ru(), number));
            QVERIFY(mark);
            QCOMPARE(mark->include, number < 0 ? u"includes/x.md"_s : QString());
            QCOMPARE(mark->text.place.key, u"a.md"_s);
            sentences << mark->text.target;
            mark->kind = MarkKind::Note;
            mark->words = mark->text.target;
            QVERIFY(answer(service->keep({*mark})));
        }
        QCOMPARE(sentences,
                 (QStringList{u"Общее."_s, u"Два общих."_s, u"Своё."_s, u"Своё два."_s}));
        QVERIFY(!answer(service->describe(id, ru(), -7)));
        const auto shown = [&] {
            QHash<QString, QList<int>> names;
            const auto marks = answer(service->onArticle(id, ru()));
            for (const ArticleMark &one : marks.value_or(QList<ArticleMark>()))
                names.insert(one.mark.words, one.shown);
            return names;
        };
        const QHash<QString, QList<int>> twice{{u"Общее."_s, {-3, -5}},
                                               {u"Два общих."_s, {-4, -6}},
                                               {u"Своё."_s, {101}},
                                               {u"Своё два."_s, {102}}};
        QCOMPARE(shown(), twice);
        // Out into a file and back again, into another store.
        const QString file = m_tree->dir.filePath(u"marks.json"_s);
        QCOMPARE(*answer(service->exportTo(file)), 4);
        m_data = std::make_unique<QTemporaryDir>();
        QCOMPARE(*answer(makeService()->importFrom(file)), 4);
        // The included file changes, and the article includes it later.
        m_tree->write(u"ru-RU/includes/x.md"_s,
                      segment(201, "Новое.", "New.") + segment(202, "Два общих.", "Shared two."));
        m_tree->write(u"ru-RU/a.md"_s,
                      articleWith(segment(101, "Своё.", "Own.") +
                                  segment(102, "Своё два.", "Own two.") + include));
        open(m_tree->dir.path());
        const QHash<QString, QList<int>> later{{u"Общее."_s, {}},
                                               {u"Два общих."_s, {-4}},
                                               {u"Своё."_s, {101}},
                                               {u"Своё два."_s, {102}}};
        QCOMPARE(shown(), later);
    }

    void visitsAndTabs()
    {
        m_tree->article(u"ru-RU/a.md"_s, "Статья", "ru-RU");
        open(m_tree->dir.path());
        const auto service = makeService();
        const ArticleId id{u"."_s, u"a.md"_s};
        service->visit(id, ru());
        service->visit({u"."_s, u"none.md"_s}, ru());
        const auto visits = answer(service->visits());
        QVERIFY(visits);
        QCOMPARE(visits->size(), 1);
        QCOMPARE(visits->first().article, id);
        QCOMPARE(visits->first().visit.title, u"Статья"_s);
        QVERIFY(answer(service->forgetVisits()));
        QCOMPARE(answer(service->visits())->size(), 0);
        QVERIFY(answer(service->pushClosed(u"lib"_s, {u"diglot:x"_s, u"X"_s, {}, {}})));
        QVERIFY(answer(service->popClosed(u"lib"_s))->has_value());
        QVERIFY(answer(service->keepSession(u"main"_s, u"lib"_s, "{}")));
        QCOMPARE(*answer(makeService()->session(u"main"_s, u"lib"_s)), "{}"_ba);
    }

    void tellsWhatAnotherProgramDid()
    {
        m_tree->article(u"ru-RU/a.md"_s, "Статья", "ru-RU");
        open(m_tree->dir.path());
        const auto one = makeService(20);
        QVERIFY(answer(one->marks()));
        const QSignalSpy changed(one.get(), &MarkService::changed);
        const auto two = makeService();
        const auto mark = answer(two->describe({u"."_s, u"a.md"_s}, ru()));
        QVERIFY(mark && answer(two->keep({*mark})));
        QVERIFY(test::waitFor([&] { return !changed.isEmpty(); }, Patience));
        QCOMPARE(answer(one->marks())->size(), 1);
    }

    void filesLeaveAndComeBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("json") << u"marks.json"_s;
        QTest::newRow("html") << u"marks.HTML"_s;
    }

    void filesLeaveAndComeBack()
    {
        QFETCH(const QString, name);
        m_tree->article(u"ru-RU/a.md"_s, "Статья", "ru-RU");
        open(m_tree->dir.path());
        const auto service = makeService();
        const auto mark = answer(service->describe({u"."_s, u"a.md"_s}, ru(), 101));
        QVERIFY(mark && answer(service->keep({*mark})));
        const QTemporaryDir folder;
        const QString file = folder.filePath(name);
        QCOMPARE(*answer(service->exportTo(file)), 1);
        QVERIFY(!answer(service->exportTo(folder.filePath(u"none/x.json"_s))));
        QVERIFY(!answer(service->importFrom(folder.filePath(u"none.json"_s))));
        MarkService fresh(*m_workspace, {folder.filePath(u"other"_s), 0, 5000, {}});
        QCOMPARE(*answer(fresh.importFrom(file)), 1);
        QCOMPARE(answer(fresh.marks())->first().article, (ArticleId{u"."_s, u"a.md"_s}));
        QVERIFY(answer(fresh.marks())->first().mark == answer(service->marks())->first().mark);
    }

private:
    static LocaleTag ru() { return *LocaleTag::fromString(u"ru-RU"); }

    template<class T>
    static Result<T> answer(const QFuture<Result<T>> &future)
    {
        if (!test::waitFor([&future] { return future.isFinished(); }, Patience))
            return Error{ErrorCode::Cancelled, u"no answer came"_s, {}};
        return future.result();
    }

    void open(const QString &folder)
    {
        const auto opened = m_workspace->open(folder, {});
        QVERIFY(test::waitFor([&opened] { return opened.isFinished(); }, Patience));
        QVERIFY(opened.result());
    }

    std::unique_ptr<MarkService> makeService(int pollMs = 0)
    {
        return std::make_unique<MarkService>(
            *m_workspace, MarkService::Options{m_data->path(), pollMs, 5000, {}});
    }

    std::unique_ptr<LibraryTree> m_tree;
    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestMarkService)
#include "tst_markservice.moc"
