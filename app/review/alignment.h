// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/verdict.h"

namespace diglot::review {

// A text of one state of an edition, segment or unit.
struct AlignedText
{
    int number = 0; // 0 for a unit
    QString unit;
    QString source;
    QString target;
    // For texts of which only the hashes are known; else made from the texts.
    QString sourceHash;
    QString targetHash;
};

struct AlignedPair
{
    int before = -1; // index of the earlier state, -1: the text is new
    int after = -1;  // index of the later state, -1: the text is gone
    article::TextState state = article::TextState::Current;
    bool moved = false; // stands elsewhere among its neighbours; a mere renumbering is none
};

// Which texts of two states of one edition are the same sentence, by texts and neighbourhood: both
// texts equal, then the source, then the target, then number or place between paired neighbours
// with texts of which at least half is the same. A unit that stands there once is known by its id;
// those that are counted ("alt:0", "toc:0/2", "yaml:sections/0/name") are rows of texts and meet as
// segments do, what is left of them by id. Each list is in file order. Pairs come in the order of
// the later state, each gone one behind the text that it stood behind.
[[nodiscard]] QList<AlignedPair> alignTexts(const QList<AlignedText> &before,
                                            const QList<AlignedText> &after);

} // namespace diglot::review
