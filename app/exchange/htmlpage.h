// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace diglot::exchange {

// The beginning of a page of a report, up to its heading and behind it: in the interface's language
// and direction, with the program's colours, light or dark as the system asks. It holds its style,
// runs no script and asks for nothing from elsewhere. Close it with "</main></body></html>".
[[nodiscard]] QString htmlHead(const QString &title);

} // namespace diglot::exchange
