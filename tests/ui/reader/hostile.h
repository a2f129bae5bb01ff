// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QTcpServer>

namespace diglot::ui::reader {

// One attack. In `html` "@URL" stands for an address of the listener that names the attack,
// "@FILE" for a file: address in a folder outside of the library, "@JS" for a script that marks
// the page and calls the listener.
struct Attack
{
    QString name;
    QString html;
    bool byClick = false; // nothing happens before a person clicks
};

// Attacks that need nobody's help, all fit to stand in one page.
[[nodiscard]] QList<Attack> passiveAttacks();
// Attacks that want a page of their own: they would leave it, or change all of it.
[[nodiscard]] QList<Attack> separateAttacks();
// Attacks as Markdown, which only a renderer turns into a page.
[[nodiscard]] QList<Attack> markdownAttacks();

[[nodiscard]] QString written(const Attack &attack, quint16 port, const QString &outside);

// A web server on the loopback that answers with a page that marks itself, and remembers what
// it was asked for.
class Listener final : public QTcpServer
{
    Q_OBJECT

public:
    Listener();
    QStringList heard;   // paths requested
    int connections = 0; // also those on which nothing was said
};

// Sees who opens files in a folder, whichever process it is.
class Watch
{
public:
    explicit Watch(const QString &folder);
    ~Watch();
    [[nodiscard]] bool isValid() const { return m_handle >= 0; }
    [[nodiscard]] QStringList opened(); // since the last call

private:
    int m_handle = -1;
};

} // namespace diglot::ui::reader
