// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/singleinstance.h"

#include "tests/support/patience.h"

#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace diglot::ui::shell;
using namespace Qt::StringLiterals;

namespace {

// Hands over from a thread of its own, as the second program would.
bool handOverFromElsewhere(const QString &name, const QByteArray &message)
{
    bool taken = false;
    std::unique_ptr<QThread> thread(
        QThread::create([&] { taken = SingleInstance::handOver(name, message); }));
    thread->start();
    const bool finished =
        QTest::qWaitFor([&] { return thread->isFinished(); }, diglot::test::Patience);
    thread->wait();
    return finished && taken;
}

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private slots:
    void nobodyThere()
    {
        QTemporaryDir folder;
        QVERIFY(!SingleInstance::handOver(folder.filePath(u"socket"_s), "hello\n"));
    }

    void messageArrives()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath(u"socket"_s);
        SingleInstance instance(name);
        QVERIFY(instance.listen());
        QSignalSpy received(&instance, &SingleInstance::messageReceived);
        QVERIFY(handOverFromElsewhere(name, "{\"library\":\"/x\"}\n"));
        QCOMPARE(received.size(), 1);
        QCOMPARE(received.first().at(0).toByteArray(), "{\"library\":\"/x\"}\n");
        QVERIFY(handOverFromElsewhere(name, "again\n"));
        QCOMPARE(received.size(), 2);
    }

    void aLeftOverSocketIsReplaced()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath(u"socket"_s);
        QFile left(name);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        SingleInstance instance(name);
        QVERIFY(instance.listen());
        QVERIFY(handOverFromElsewhere(name, "hello\n"));
    }

    void floodsAreDropped()
    {
        QTemporaryDir folder;
        const QString name = folder.filePath(u"socket"_s);
        SingleInstance instance(name);
        QVERIFY(instance.listen());
        QSignalSpy received(&instance, &SingleInstance::messageReceived);
        QLocalSocket flood;
        flood.connectToServer(name);
        QTRY_COMPARE(flood.state(), QLocalSocket::ConnectedState);
        flood.write(QByteArray(4 * 1024 * 1024, 'x'));
        QTRY_COMPARE(flood.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(received.size(), 0);
        QVERIFY(handOverFromElsewhere(name, "hello\n")); // still listening
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
