// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/document.h"
#include "app/article/edition.h"
#include "app/search/indexdata.h"

namespace diglot::workspace {

// What the index takes of an edition: a section a heading, every segment as a piece, text that is
// no segment (code, untranslated paragraphs) as pieces between them. `titleSource` is the title in
// English where the library has it; else that of the first heading is taken. File hash and facts
// hash are left to the caller.
[[nodiscard]] search::EditionText searchText(const article::Edition &edition,
                                             const article::Document &document,
                                             const QString &titleSource);

} // namespace diglot::workspace
