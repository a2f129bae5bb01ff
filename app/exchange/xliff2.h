// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/format.h"

namespace diglot::exchange {

// XLIFF 2.1 (http://docs.oasis-open.org/xliff/xliff-core/v2.1/), an edition a <file>, a text a
// <unit> of one segment:
//   state, subState   initial x-rev:needs-work | initial x-rev:rejected | translated |
//                     translated x-rev:proposed | final x-rev:approved
//   pc, ph            codes, as written in <originalData>; <cp> what XML cannot hold
//   note              comments, category "comment", of the target
//   mtc:match         a proposal (origin "proposal"); the text before an accepted one ("previous")
//   mda:metadata      group "diglot": recorded.h; a group "verdict" for each reviewer's
//   its:locQualityIssues  findings, and the reasons of verdicts
// The target is the library's, or the proposal where that is approved.
[[nodiscard]] Result<std::unique_ptr<Writer>> writeXliff2(const ExportOrder &order);

// Reads XLIFF 2.0, 2.1 and 2.2, ours or another tool's. Codes are put back through
// <originalData>, or by their id from the source; a unit whose code has neither has a fault.
[[nodiscard]] Result<void> readXliff2(const QString &path, const RowTaker &take);

} // namespace diglot::exchange
