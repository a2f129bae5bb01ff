// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/format.h"

namespace diglot::exchange {

// XLIFF 1.2 (http://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html), an edition a <file>, a text
// a <trans-unit>:
//   approved, state   no needs-review-translation | no needs-translation | yes final; rejected:
//                     no needs-translation with state-qualifier rejected-…
//   bpt, ept, ph      codes as written
//   note              comments, from their reviewer, annotating the target; findings from "diglot"
//   alt-trans         a proposal; the text before an accepted one (previous-version); a rejected
//   one context           block and section diglot:fields     recorded.h, in a namespace of our own
//   at the end of header and unit
// The target is the library's, or the proposal where that is approved. A text that is not to be
// translated has translate="no".
[[nodiscard]] Result<std::unique_ptr<Writer>> writeXliff1(const ExportOrder &order);

// Reads XLIFF 1.0, 1.1 and 1.2, ours or another tool's. A unit with codes that do not say how they
// are written (<g>, <x>) has a fault.
[[nodiscard]] Result<void> readXliff1(const QString &path, const RowTaker &take);

} // namespace diglot::exchange
