// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/parse/documentparser.h"
#include "app/parse/frontmatterbounds.h"
#include "app/parse/yaml.h"

namespace diglot::parse {

inline constexpr YamlLimits frontMatterLimits{maxFrontMatterBytes, 8, 5000};

// The entries of a YAML map as front matter; maps inside it become "outer.inner". `lineOffset` is
// added to the lines of the nodes. `raw` is left empty.
[[nodiscard]] article::FrontMatter frontMatterOf(const YamlNode &map, int lineOffset);

// Reads entries line by line where YAML cannot be read, and appends them. `firstLine` is the line
// of the file at which `raw` begins. Returns whether it found and reported a merge conflict.
bool readEntriesByLine(FrontMatterResult &result, int firstLine);

// parseFrontMatter() of a YAML article: its `metadata`, and its title where that holds none. Only
// these two are read, so that long articles cost little.
[[nodiscard]] FrontMatterResult yamlFrontMatter(const QByteArray &bytes);

} // namespace diglot::parse
