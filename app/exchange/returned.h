// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/row.h"

namespace diglot::exchange {

// Fills in what a row says, from what the file shows of it: `judgement` by the state of the text,
// `comments` as they stand. Recorded verdicts and hashes of the row must be there already; comments
// that are recorded come back as they were, whatever XML made of them.
void conclude(ReturnedRow &row, article::Judgement judgement, const QStringList &comments);

} // namespace diglot::exchange
