// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/document.h"

#include <QList>

namespace diglot::render {

// What stands in one cell of a row: usually one block of the document's top level. Points into
// the document, which must outlive it.
struct TopBlock
{
    const article::Block *block = nullptr;
    int count = 1; // siblings from `block` on: raw HTML that is opened in one and closed in another
    const article::Block *list = nullptr; // the list of which `block` is an item, or null
    int number = 0;                       // of that item in an ordered list
    QString unit;                         // the unit that it belongs to, or empty
    QString file;                         // included file (path in the library), or empty
    bool notLocalized = false;            // that file is from the English overlay
};

// The document in pieces that can stand side by side: lists are split into their items, included
// files and values of YAML articles into their blocks, all else is a piece of its own.
[[nodiscard]] QList<TopBlock> topBlocks(const article::Document &document);

// How many siblings from `first` on must be shown together because raw HTML opened in `first` is
// closed in the last of them; 1 for all other blocks.
[[nodiscard]] QList<int> htmlRuns(const QList<article::Block> &siblings);

// The segments that stand in these blocks, in order.
[[nodiscard]] QList<int> segmentsOf(const TopBlock &top);

} // namespace diglot::render
