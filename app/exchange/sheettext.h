// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace diglot::exchange {

// How Office Open XML (ECMA-376, ST_Xstring) holds what XML cannot: "_x001F_" for a UTF-16 unit,
// "_x005F_" for the low line before what would be read so. Tab and line feed stand as they are.
[[nodiscard]] QString cellText(QStringView text);
[[nodiscard]] QString textOfCell(QStringView cell);

} // namespace diglot::exchange
