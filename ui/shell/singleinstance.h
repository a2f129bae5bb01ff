// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QLocalServer;

namespace diglot::ui::shell {

// Lets a second start hand its wishes to the window that is already open. One socket a person, in
// reach of that person alone. Messages are one line; longer ones than 64 KB are dropped.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &name, QObject *parent = nullptr);
    ~SingleInstance() override;

    // "diglot-" with the person's number: what the program uses.
    [[nodiscard]] static QString defaultName();
    // True if a running window has taken the message; waits at most a second for it.
    [[nodiscard]] static bool handOver(const QString &name, const QByteArray &message);
    // Begins to listen; a socket left behind by a crash is replaced. False if that is impossible,
    // which only means that later starts open windows of their own.
    [[nodiscard]] bool listen();

signals:
    void messageReceived(const QByteArray &message);

private:
    void take();

    QString m_name;
    QLocalServer *m_server;
};

} // namespace diglot::ui::shell
