// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/document.h"

#include <QSet>

namespace diglot::workspace {

// How much is taken at a place of an article.
enum class Extent : quint8 {
    Sentences, // the segments alone
    Step,      // the item of a list
    Section,   // the heading with all that belongs to it
    Steps,     // the whole list, outermost, with those that go on numbering it behind a picture or
               // a note, and what stands between them; of several segments only their items
    Table,
    Article
};

// A place in a document.
struct PickPlace
{
    QSet<int> segments; // indexes into Document::segments; may be empty
    int leaf = -1;      // Block::leaf, counts where there are no segments
    QString anchor;     // counts where there is no leaf either; empty: the beginning
};

struct Picked
{
    QList<article::Block> blocks; // copies, cut to what was asked for
    // One block whose text goes into a sentence, not a block; of an included file, inside that one.
    bool phrase = false;
    [[nodiscard]] bool isEmpty() const { return blocks.isEmpty(); }
};

// Takes from a document what `extent` says at the place. Lists keep their numbers: items that are
// left out between others end one list and begin another. Where no list or table stands at the
// place, the next one of the same section is taken, else the next one at all. Empty where there is
// nothing of the kind.
[[nodiscard]] Picked pickBlocks(const article::Document &document, const PickPlace &place,
                                Extent extent);

} // namespace diglot::workspace
