// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/library.h"

#include <functional>

namespace diglot::workspace {

// SHA-1 (as parse::sourceHash) of a file in the overlay folder, empty if it cannot be read.
using OverlayHash = std::function<QString(const QString &path)>;

// Decides for each edition with a source hash whether it is behind. Editions of an article whose
// hashes differ are ordered by the day of their handoff: an older one is behind the newest. Where
// that says nothing, the English file is asked: the hash of its present bytes is the edition's, or
// the edition is behind the checkout. The date of the article decides nothing.
// Editions, articles, roots and files of the library must be complete.
void decideFreshness(article::Library &library, const OverlayHash &overlayHash);

} // namespace diglot::workspace
