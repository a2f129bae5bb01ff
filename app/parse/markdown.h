// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/block.h"
#include "app/core/problem.h"

#include <QByteArray>

namespace diglot::parse {

// Blocks of Markdown in one language, with the DocFX constructs of research/format.md a5; nothing
// in it is taken for a segment. `markdown` is UTF-8 without front matter; broken sequences become
// U+FFFD and are reported. `firstLine` is the 1-based line of the file on which it begins (for
// Block::line and problems). What exceeds a limit becomes Block::Kind::Raw and is reported.
// Never fails. Leaves are numbered from 0; several results put into one document need
// numberLeaves() over the whole. May be called from several threads at once.
[[nodiscard]] QList<article::Block> parseBlocks(const QByteArray &markdown, int firstLine,
                                                Problems &problems);

// Whether a block is a leaf of the skeleton: Heading, Paragraph, TableCell, Code, Html, Rule,
// Video, Include, Raw, a Tab (its label) and a FrontMatterUnit without children.
[[nodiscard]] bool isLeaf(const article::Block &block);

// Numbers the leaves in preorder from `next` on and clears the number of all others; returns the
// first number that was not given. A Tab comes before its children.
int numberLeaves(QList<article::Block> &blocks, int next = 0);

} // namespace diglot::parse
