// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/review/merge.h"

#include <QByteArray>

namespace diglot::review {

// A reviewer's file: UTF-8, one JSON object a line (entryjson.h), as `review list --json` prints
// it; lines of a merge that nobody has decided yet are {"conflict":{"base","mine","theirs"}}.

// Errors: Io; Syntax with "file:line" for a line that is no entry, and for an undecided conflict;
// Limit for lines above 16 MB.
[[nodiscard]] Result<QList<Entry>> readReviewFile(const QString &file);

// Writes entries and undecided conflicts, whole or not at all. Io: it cannot be written.
[[nodiscard]] Result<void> writeReviewFile(const QString &file, const Merged &merged);

// One entry as a line without its end; empty for none.
[[nodiscard]] QByteArray lineOf(const std::optional<Entry> &entry);

} // namespace diglot::review
