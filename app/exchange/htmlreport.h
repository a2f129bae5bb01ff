// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/format.h"

namespace diglot::exchange {

// A report for people, in the interface's language: a folder with index.html (counts, and a line an
// article) and a page for each file in pages/. Pages hold their style, run no script, ask for
// nothing from elsewhere, follow the system's light or dark, and print. Texts are shown as written,
// each in its own direction; a proposal stands under its target.
[[nodiscard]] Result<std::unique_ptr<Writer>> writeHtmlReport(const ExportOrder &order);

} // namespace diglot::exchange
