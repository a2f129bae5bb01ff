// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/libraryquality.h"

namespace diglot::workspace {

// What parts and figures of a library are called, in the interface's language.

// The title of a rule of the checks; its id where it is none.
[[nodiscard]] QString ruleTitle(const QString &rule);
[[nodiscard]] QString docsetName(const LibraryQuality &quality, int docset);
[[nodiscard]] QString translationName(article::Translation translation);
// "34 %"; a digit more below ten, so that little is not nothing.
[[nodiscard]] QString percentText(double share);
[[nodiscard]] QString percentText(int part, int whole);
// Of what was judged, by a model; a dash where nothing was.
[[nodiscard]] QString scoreText(const article::QualityModel &model, const QualityFigures &figures);
// A dash without proposals.
[[nodiscard]] QString effortText(const QualityFigures &figures);

} // namespace diglot::workspace
