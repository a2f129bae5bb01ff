// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/exchangeservice.h"

#include "tests/support/patience.h"

#include "tests/app/workspace/librarytree.h"

#include <QSemaphore>
#include <QThread>

using namespace diglot;
using namespace diglot::test;
using namespace diglot::workspace;
using namespace Qt::StringLiterals;

namespace {

// A library that is being exported: the first article of the first run is done, and the thread
// stands still until it is told to go on.
struct Exporting
{
    LibraryTree tree;
    QTemporaryDir out;
    Workspace workspace;
    QSemaphore begun;
    QSemaphore goOn;
    std::unique_ptr<ExchangeService> service;

    Exporting()
    {
        for (int i = 0; i < 20; ++i)
            tree.article(u"ru-RU/a%1.md"_s.arg(i), "Alpha", "ru-RU");
        QVERIFY(workspace.open(tree.dir.path(), {}).result());
        service = std::make_unique<ExchangeService>(workspace);
        QObject::connect(
            service.get(), &ExchangeService::progress, service.get(),
            [this] {
                begun.release();
                goOn.acquire();
            },
            Qt::DirectConnection);
    }

    QFuture<Result<ExportReport>> write(const QString &name)
    {
        ExportRequest request;
        request.format = u"csv"_s;
        request.path = out.filePath(name);
        request.locale = LocaleTag::fromString(u"ru-RU").value();
        return service->exportTexts(request);
    }
};

bool isCancelled(const QFuture<Result<ExportReport>> &future)
{
    const auto report = future.result();
    return !report && report.error().code == ErrorCode::Cancelled;
}

} // namespace

class TestExchangeService : public QObject
{
    Q_OBJECT

private slots:
    void cancelEndsAllThatWait()
    {
        Exporting exporting;
        const auto first = exporting.write(u"first.csv"_s);
        const auto second = exporting.write(u"second.csv"_s);
        QVERIFY(exporting.begun.tryAcquire(1, 60000));
        exporting.service->cancel();
        exporting.goOn.release(1000);
        QVERIFY(isCancelled(first));
        QVERIFY(isCancelled(second));
        // What is asked for afterwards is another matter.
        QVERIFY(exporting.write(u"third.csv"_s).result());
        QVERIFY(QFile::exists(exporting.out.filePath(u"third.csv"_s)));
    }

    void destroyedWhileWriting()
    {
        Exporting exporting;
        const auto first = exporting.write(u"first.csv"_s);
        const auto second = exporting.write(u"second.csv"_s);
        QVERIFY(exporting.begun.tryAcquire(1, 60000));
        const std::unique_ptr<QThread> later(QThread::create([&exporting] {
            QThread::msleep(200); // the service is being destroyed by then
            exporting.goOn.release(1000);
        }));
        later->start();
        exporting.service.reset();
        QVERIFY(first.isFinished());
        QVERIFY(second.isFinished());
        QVERIFY(isCancelled(first));
        QVERIFY(isCancelled(second));
        QVERIFY(later->wait());
    }
};

QTEST_GUILESS_MAIN(TestExchangeService)
#include "tst_exchangeservice.moc"
