// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/document.h"
#include "app/article/edition.h"
#include "app/article/library.h"
#include "app/exchange/row.h"

namespace diglot::workspace {

// The texts of an edition's own file that can be judged, as rows for an exchange file: title and
// description, then every segment in file order with alternative texts where they stand, then what
// else has no place in the skeleton. Keywords are left out. Verdicts and findings are the caller's.
[[nodiscard]] QList<exchange::Row> exchangeRows(const article::Edition &edition,
                                                const article::Document &document);

// The names of the contents that lie at the edition's path, as rows; empty where none do.
[[nodiscard]] QList<exchange::Row> contentsRows(const article::Library &library,
                                                const article::Edition &contents);

// The files that the document includes (library paths), in the order of their first sentence.
[[nodiscard]] QStringList includedFiles(const article::Document &document);

} // namespace diglot::workspace
