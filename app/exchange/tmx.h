// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/format.h"

namespace diglot::exchange {

// TMX 1.4b (https://www.gala-global.org/tmx-14b), a text a <tu>: codes as bpt, ept and ph, comments
// as notes, recorded.h as properties "x-diglot-…". The target is the library's, or the proposal
// where that is approved. A memory teaches: texts that are rejected or need work, and those that
// lack a side, are left out and counted.
[[nodiscard]] Result<std::unique_ptr<Writer>> writeTmx(const ExportOrder &order);

// Reads what writeTmx() wrote, with targets as another tool has left them. Units without a place
// in a library are passed over.
[[nodiscard]] Result<void> readTmx(const QString &path, const RowTaker &take);

} // namespace diglot::exchange
