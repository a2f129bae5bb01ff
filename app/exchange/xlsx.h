// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/format.h"

namespace diglot::exchange {

// A workbook with the columns of sheet.h: what a reviewer fills in is unlocked, the rest protected
// (without a password), verdicts are chosen from a list, texts run in their own direction; a
// second sheet says how it is done. Beyond a million lines there are further sheets. A text that is
// longer than a cell holds (32,767 characters) is shown shortened; a proposal or comment that long
// is Limit.
[[nodiscard]] Result<std::unique_ptr<Writer>> writeXlsx(const ExportOrder &order);

// Reads every sheet that names the columns, as Excel and LibreOffice save it. Only the parts for
// sheets and their shared texts are looked at; each is bounded (files::ZipArchive), shared texts to
// 256 million characters; declared entities are refused.
[[nodiscard]] Result<void> readXlsx(const QString &path, const RowTaker &take);

} // namespace diglot::exchange
