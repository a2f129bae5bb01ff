// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/document.h"

#include <QHash>

namespace diglot::workspace {

// Source text by which a segment is recognized in another edition: markup dropped, blanks
// collapsed, case folded.
[[nodiscard]] QString recognizedBy(const article::Segment &segment);

// Which segments of two editions are the same sentence: index in `target` → index in `other`.
// The rules are those of joinDocuments().
[[nodiscard]] QHash<int, int> joinSegments(const article::Document &target,
                                           const article::Document &other);

} // namespace diglot::workspace
