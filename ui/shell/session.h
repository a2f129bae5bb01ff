// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/address.h"
#include "ui/reader/place.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace diglot::ui::shell {

// Which tabs of a library are open and where in them one is.
struct Session
{
    QList<article::Address> tabs;
    int current = 0;
    QHash<QString, reader::Place> places; // of tabs that were shown, by their address

    friend bool operator==(const Session &, const Session &) = default;
};

// The name of an address in Session::places.
[[nodiscard]] QString placeKey(const article::Address &address);

// The form in which a session is kept; damaged or foreign bytes give an empty session.
[[nodiscard]] QByteArray toBytes(const Session &session);
[[nodiscard]] Session sessionFromBytes(const QByteArray &bytes);

// Key under which Settings keeps the session of the library opened at an absolute path.
[[nodiscard]] QString sessionKey(const QString &path);
[[nodiscard]] QString contentsKey(const QString &path); // the same for what is unfolded

// Key under which the path of the library of a further window stands while that is open.
[[nodiscard]] QString openWindowKey(const QString &windowName);

} // namespace diglot::ui::shell
