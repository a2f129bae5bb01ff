// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/render/page.h"

namespace diglot::workspace {

// Finds out what of two editions of one article belongs together. Segments: by number where both
// were made from the same source (equal ms.openlocfilehash or ms.sourcegitcommit) and the source
// text agrees; elsewhere by source text, repeated ones by their neighbourhood. Rows: by their
// segments, units and anchors; between two rows found so, rows without sentences by kind and
// order, those with sentences if most of their words agree. Every row of either document occurs
// exactly once, each document in its own order. Linear for equal documents; differing stretches
// cost the product of their lengths, long ones are only walked through side by side.
[[nodiscard]] render::Join joinDocuments(const article::Document &target,
                                         const article::Document &other);

} // namespace diglot::workspace
