// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/document.h"

#include <QString>

namespace diglot::test {

// A block tree as text, one block a line, children indented by two blanks: kind, what matters of
// it in parentheses, anchors behind "#", then inlines: "text", *emphasis*, **strong**, ~~struck~~,
// `code`, [text](url), ![alt](url), <tag>, {n} for a segment, "/" and "//" for soft and hard
// breaks, {noloc text}, {include url}.
[[nodiscard]] QString dump(const QList<article::Block> &blocks, int depth = 0);
[[nodiscard]] QString dump(const QList<article::Inline> &inlines);

// Indexes of the segments in the order in which the tree reaches them.
[[nodiscard]] QList<int> reachedSegments(const QList<article::Block> &blocks);

// How many blocks of a kind the tree holds.
[[nodiscard]] int count(const QList<article::Block> &blocks, article::Block::Kind kind);

} // namespace diglot::test
