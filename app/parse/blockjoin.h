// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/document.h"
#include "app/parse/skeleton.h"

#include <QList>

namespace diglot::parse {

// Joins what stands flat behind BlockConverter, on every level: a label with the quotation or line
// that follows it, rows with their columns, tabs with their content. A tab ends at a rule, at a
// heading of its level or above that is no tab, or with its parent; a row or column that is never
// closed ends with its parent. `segments` tell whether a heading is a tab by its sentence.
void joinBlocks(QList<article::Block> &blocks, const Skeleton &skeleton,
                const QList<article::Segment> &segments);

} // namespace diglot::parse
