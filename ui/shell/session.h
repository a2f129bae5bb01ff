// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/address.h"

#include <QByteArray>
#include <QList>

namespace diglot::ui::shell {

// Which tabs of a library are open and where in them one is.
struct Session
{
    QList<article::Address> tabs;
    int current = 0;

    friend bool operator==(const Session &, const Session &) = default;
};

// The form in which a session is kept; damaged or foreign bytes give an empty session.
[[nodiscard]] QByteArray toBytes(const Session &session);
[[nodiscard]] Session sessionFromBytes(const QByteArray &bytes);

// Key under which Settings keeps the session of the library opened at an absolute path.
[[nodiscard]] QString sessionKey(const QString &path);

} // namespace diglot::ui::shell
