// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/glossary.h"
#include "app/article/library.h"
#include "app/core/result.h"

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

// The glossary that lies in a library as .diglot/glossary.tbx or .diglot/glossary.csv; empty
// where there is none.
[[nodiscard]] QString glossaryOf(const article::Library &library);

// The library's own glossary and the one that somebody has chosen, put together. `chosen` may be
// empty. Blocks.
[[nodiscard]] LoadedGlossary loadGlossaries(const article::Library &library, const QString &chosen);

} // namespace diglot::workspace
