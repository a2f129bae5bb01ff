// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/singleinstance.h"

#include <QLocalServer>
#include <QLocalSocket>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace diglot::ui::shell {

namespace {

constexpr int WaitMs = 1000;
constexpr qint64 MaxMessage = 64 * 1024;
constexpr QByteArrayView Taken = "taken\n";

} // namespace

SingleInstance::SingleInstance(const QString &name, QObject *parent)
    : QObject(parent)
    , m_name(name)
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::defaultName()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString name = u"diglot-%1"_s.arg(getuid());
    return runtime.isEmpty() ? name : runtime + u'/' + name;
}

bool SingleInstance::handOver(const QString &name, const QByteArray &message)
{
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(WaitMs))
        return false;
    socket.write(message);
    if (!socket.waitForBytesWritten(WaitMs) || !socket.waitForReadyRead(WaitMs))
        return false;
    return socket.readLine() == Taken;
}

bool SingleInstance::listen()
{
    if (m_server->listen(m_name))
        return true;
    // handOver has just found nobody there: the socket is a leftover.
    QLocalServer::removeServer(m_name);
    return m_server->listen(m_name);
}

void SingleInstance::take()
{
    while (auto *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (socket->bytesAvailable() > MaxMessage) {
                socket->abort();
                return;
            }
            if (!socket->canReadLine())
                return;
            const QByteArray message = socket->readLine(MaxMessage);
            socket->write(Taken.data(), Taken.size());
            socket->flush();
            socket->disconnectFromServer();
            emit messageReceived(message);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace diglot::ui::shell
