// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/checks/profile.h"

#include <QString>

namespace diglot::checks {

// An address as it is compared: the locale of its side in the path ("/en-us/", "/ru-ru/") left
// out, escapes resolved, a slash at the end dropped, host in lower case.
[[nodiscard]] QString comparableAddress(const QString &address, const Profile &profile);

} // namespace diglot::checks
