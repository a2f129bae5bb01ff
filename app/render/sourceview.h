// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/render/page.h"

namespace diglot::render {

// The Markdown file as numbered lines with its segments marked, as page.h describes it. `ids` by
// line, counted from 1.
[[nodiscard]] QString sourceLines(const PageInput &input, const QHash<int, QString> &ids);

} // namespace diglot::render
