// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/document.h"

#include <QString>

#include <vector>

namespace diglot::parse {

// The last walk over a parsed document. Takes the names by which links reach a block out of its
// inlines and its segments' (<a> tags without an address vanish) and gives headings the slugs of
// their source and target text as the last of their names; numbers the leaves and tells each
// segment its leaf; makes units of the alternative texts outside segments: "alt:N", N counting
// all pictures of the source's text from 0, those in segments too: the same number in the edition
// that it was made from, which has no segments.
// Segments that `placed` says stand nowhere in the tree (in a place that Markdown drops, such as
// a link reference) follow the segment before them and are reported.
void finishDocument(article::Document &document, const std::vector<bool> &placed);
// The same for blocks without segments; makes no units.
void finishBlocks(QList<article::Block> &blocks);

// Name that DocFX gives a heading: lower case; letters, digits, "_", "-"; blanks become "-".
[[nodiscard]] QString slug(const QString &text);

// What a reader sees of inlines in one language, segments resolved.
[[nodiscard]] QString sideText(const QList<article::Inline> &inlines,
                               const QList<article::Segment> &segments, article::Side side);

} // namespace diglot::parse
