// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/handover.h"

#include <QObject>
#include <QThreadPool>

namespace diglot::ui::desk {

// What is gathered for one reply: sentences and steps of any articles, in the customer's language,
// in an order. It may hold a customer's matter: it lies in one file of the data folder that its
// owner alone may read, written at every change, until it is cleared. Lives on the window's thread;
// the file is read and written on a thread of its own.
class ReplyCard final : public QObject
{
    Q_OBJECT

public:
    static constexpr int Most = 200; // pieces

    // An empty `file` keeps nothing beyond this object.
    explicit ReplyCard(const QString &file, QObject *parent = nullptr);
    ~ReplyCard() override; // waits until all is written

    void load(); // ends with changed() where something was kept
    // At the end. False for a piece that is there already, and when the card is full.
    bool add(const workspace::Handover &piece);
    void remove(int index);
    void move(int from, int to);
    void clear();

    [[nodiscard]] const QList<workspace::Handover> &pieces() const { return m_pieces; }
    [[nodiscard]] QStringList html() const; // of all pieces, in order

signals:
    void changed();
    void failed(const diglot::Error &error); // the file cannot be written

private:
    void write();

    QString m_file;
    QList<workspace::Handover> m_pieces;
    bool m_touched = false; // before the file was read
    QThreadPool m_thread;
};

} // namespace diglot::ui::desk
