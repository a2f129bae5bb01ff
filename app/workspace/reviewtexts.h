// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/document.h"
#include "app/article/library.h"
#include "app/article/verdict.h"

namespace diglot::workspace {

// The texts of an edition that can be judged, in file order, segments before units: what is kept of
// them is found by these places. A segment of an included file stands at that file's place.
[[nodiscard]] QList<article::JudgedText> judgedTexts(const article::Library &library,
                                                     const article::Edition &edition,
                                                     const article::Document &document);

// The place of an edition without a number: docset, key and locale.
[[nodiscard]] article::TextPlace placeOf(const article::Edition &edition);

// The edition at a path of the library, or for another file one made up of its place; nothing where
// the file lies in no locale root.
[[nodiscard]] std::optional<article::Edition> fileAt(const article::Library &library,
                                                     const QString &path);

// The editions and included files of a library that stand at a place (collections may share one),
// as editions of which path, collection, docset, key and locale are right.
[[nodiscard]] QList<article::Edition> editionsAt(const article::Library &library,
                                                 const article::TextPlace &place);

} // namespace diglot::workspace
