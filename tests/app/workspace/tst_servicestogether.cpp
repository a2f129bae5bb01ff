// SPDX-License-Identifier: Apache-2.0
// Everything at once, as in a window in which somebody types, judges and opens another library
// while files change: made to be run under the thread sanitizer (preset tsan).
#include "app/core/whenfinished.h"
#include "app/workspace/exchangeservice.h"
#include "app/workspace/markservice.h"
#include "app/workspace/qualityservice.h"
#include "app/workspace/replyservice.h"

#include "tests/support/patience.h"

#include "tests/app/workspace/searchedlibrary.h"

using namespace diglot;
using namespace diglot::test;
using namespace diglot::workspace;
using namespace Qt::StringLiterals;

namespace {

constexpr int articles = 40;
constexpr int rounds = 12;

const LocaleTag russian = LocaleTag::fromString(u"ru-RU").value_or(LocaleTag());

struct Services
{
    QTemporaryDir home;
    Workspace workspace;
    SearchService search{workspace, {home.filePath(u"cache"_s), true, false}};
    ReviewService reviews{workspace, {home.path(), 20, 5000, {}}};
    MarkService marks{workspace, {home.path(), 20, 5000, {}}};
    CheckService checks{workspace, {}};
    QualityService quality{workspace, reviews, checks};
    ReplyService reply{workspace};
    ExchangeService exchange{workspace};
    int answers = 0;

    template<class T>
    void ask(const QFuture<T> &future)
    {
        whenFinished(future, &workspace, [this](const T &) { ++answers; });
    }

    // What a person does with one article, without waiting for any of it.
    void use(const article::ArticleId &id, int round)
    {
        article::Address address;
        address.article = id;
        address.locale = russian;
        ask(workspace.page(address));
        ask(search.search(request(u"common alpha%1"_s.arg(round))));
        ask(search.suggest(u"ti"_s, russian, russian, 5));
        ask(reviews.article(id, russian));
        ask(reviews.list());
        ask(marks.onArticle(id, russian));
        marks.visit(id, russian);
        ask(reply.titleIn(id, russian));
        ask(checks.checkEdition(id, russian));
        article::Convention convention;
        convention.locale = russian;
        convention.name = u"numbers"_s;
        convention.value = round % 2 == 0 ? u"convention"_s : u"fault"_s;
        convention.reviewer = u"anna"_s;
        ask(reviews.pin(convention, u"Pin"_s));
        SampleRequest sample;
        sample.size = 5;
        sample.seed = QString::number(round);
        ask(quality.draw(sample));
        ExportRequest request;
        request.format = u"csv"_s;
        request.path = home.filePath(u"%1.csv"_s.arg(round % 3));
        request.locale = russian;
        request.dataFolder = home.path();
        ask(exchange.exportTexts(request));
        if (round % 4 == 3)
            exchange.cancel();
    }
};

} // namespace

class TestServicesTogether : public QObject
{
    Q_OBJECT

private slots:
    void everythingAtOnce()
    {
        const LibraryTree one;
        const LibraryTree other;
        writeMany(one, articles, u"ru-RU"_s);
        writeMany(other, articles, u"ru-RU"_s);
        QList<QFuture<Result<article::LibraryPtr>>> openings;
        {
            Services services;
            services.quality.start();
            for (int round = 0; round < rounds; ++round) {
                const LibraryTree &tree = round / 3 % 2 == 0 ? one : other;
                if (round % 3 == 0) {
                    openings.append(services.workspace.open(tree.dir.path(), {}));
                    if (round % 2 == 0) // else the rest meets a library that is on its way
                        QTRY_VERIFY(openings.last().isFinished());
                }
                const QString key = u"a%1.md"_s.arg(round, 4, 10, QChar(u'0'));
                writeArticle(tree, u"ru-RU/"_s + key, "Changed",
                             "common alpha" + QByteArray::number(round));
                services.use({u"."_s, key}, round);
                services.workspace.rescan();
                QTest::qWait(30);
            }
            QTRY_COMPARE(services.answers, rounds * 11);
            // Something of each is under way when all of them go.
            services.use({u"."_s, u"a0000.md"_s}, 0);
            services.workspace.rescan();
            openings.append(services.workspace.open(one.dir.path(), {}));
        }
        for (const auto &opening : openings)
            QVERIFY(opening.isFinished());
    }
};

QTEST_GUILESS_MAIN(TestServicesTogether)
#include "tst_servicestogether.moc"
