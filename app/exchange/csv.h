// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/format.h"

#include <QStringList>

class QIODevice;

namespace diglot::exchange {

// CSV (RFC 4180) with the columns of sheet.h: UTF-8 with a byte order mark, so that spreadsheets
// take it for what it is; CRLF between lines. A cell that a spreadsheet would take for a formula
// has an apostrophe before it.
[[nodiscard]] Result<std::unique_ptr<Writer>> writeCsv(const ExportOrder &order);

// Reads it as spreadsheets save it: with commas, semicolons or tabs, in UTF-8 or UTF-16. Bytes that
// are neither are Unsupported; a line without the columns' names Syntax; a cell of more than
// 16 million characters Limit.
[[nodiscard]] Result<void> readCsv(const QString &path, const RowTaker &take);

// Every line of a CSV file as its cells, with the apostrophes of guardedCell() taken away; `where`
// is "path:line". The same errors, and those of `take`.
using TakeCells = std::function<Result<void>(const QStringList &cells, const QString &where)>;
[[nodiscard]] Result<void> readCsvLines(const QString &path, const TakeCells &take);

// A cell that no spreadsheet takes for a formula, and what it was. Every text comes back; of those
// that a person has typed one with an apostrophe before a formula loses it, as in a spreadsheet.
[[nodiscard]] QString guardedCell(const QString &text);
[[nodiscard]] QString unguardedCell(const QString &cell);

} // namespace diglot::exchange
