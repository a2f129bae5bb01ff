// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/search/termchunks.h"

namespace diglot::search {

// Joins the newest runs where they are as large as the one before, or too many; `all`: every run.
// Leaves out what is gone. In a transaction; false where the database fails.
[[nodiscard]] bool joinRuns(Database &database, bool all);

} // namespace diglot::search
