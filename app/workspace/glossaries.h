// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/glossary.h"
#include "app/core/problem.h"
#include "app/core/result.h"
#include "app/workspace/localfile.h"

namespace diglot::workspace {

struct LoadedGlossary
{
    article::Glossary entries;
    QStringList files; // that they came from, absolute paths
    Problems problems; // files that could not be read, a sentence each
};

// A glossary in TBX 2 or 3, or in CSV, told by its ending. Errors: NotFound; as exchange::readTbx
// and readGlossaryCsv; Unsupported for another ending.
[[nodiscard]] Result<article::Glossary> readGlossary(const QString &path);

// The glossary that lies in a library's tree as .diglot/glossary.tbx or .diglot/glossary.csv; an
// empty path where there is none. Blocks.
[[nodiscard]] LocalFile glossaryOf(const files::FileTree &tree);

// The library's own glossary and the one that somebody has chosen, put together. `chosen` may be
// empty. Blocks.
[[nodiscard]] LoadedGlossary loadGlossaries(const files::FileTree &tree, const QString &chosen);

} // namespace diglot::workspace
