// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/mark.h"
#include "app/kept/scheme.h"

namespace diglot::marks {

// A row of the table of marks.
struct MarkRow
{
    article::Mark mark;
    bool removed = false;
};

// The tables of marks for those who open and repair their file.
[[nodiscard]] kept::Scheme scheme();

// Errors as Connection::run. What is written is part of the transaction that the caller began.
[[nodiscard]] Result<QList<MarkRow>> readMarks(kept::Connection &connection);
[[nodiscard]] Result<std::optional<MarkRow>> readMark(kept::Connection &connection,
                                                      const QString &id);
[[nodiscard]] Result<void> writeMark(kept::Connection &connection, const MarkRow &row);
// The position behind all others of a parent.
[[nodiscard]] Result<int> nextPosition(kept::Connection &connection, const QString &parent);

} // namespace diglot::marks
