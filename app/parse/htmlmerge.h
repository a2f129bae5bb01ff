// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/block.h"

#include <QList>

namespace diglot::parse {

// A raw table or list that blank lines cut into several blocks becomes one Html block again, so
// that it can be shown: the blocks between its parts are written as tags around their inlines.
// Left alone where it is never closed, or where a block lies between that has no tags of its own
// (alerts, videos, includes, tabs).
void mergeHtml(QList<article::Block> &blocks);

} // namespace diglot::parse
