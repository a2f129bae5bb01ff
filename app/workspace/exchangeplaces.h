// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/library.h"

namespace diglot::workspace {

// The path as an edition: of an article the library's own, of an included file what is
// known of its place. Its path is empty where no root of the library holds it.
[[nodiscard]] article::Edition editionOfFile(const article::Library &library, const QString &path);

} // namespace diglot::workspace
