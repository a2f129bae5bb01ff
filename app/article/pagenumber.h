// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/segment.h"

namespace diglot::article {

// By what a page and its window name a sentence: the number of one of the article's own. Numbers of
// included files may stand twice in a page: their sentences are named by the index in
// Document::segments, from -1 downwards. 0 is no sentence. A name holds while the page is shown.
[[nodiscard]] inline int pageNumber(const Segment &segment, qsizetype index)
{
    return segment.file.isEmpty() ? segment.number : -1 - int(index);
}

// The index of a sentence of an included file; for a name below 0.
[[nodiscard]] inline int includedIndex(int pageNumber)
{
    return -1 - pageNumber;
}

} // namespace diglot::article
