// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/document.h"
#include "app/article/library.h"
#include "app/core/result.h"

#include <functional>

namespace diglot::workspace {

// Bytes of a file of the library or of its overlay folder.
using FileReader = std::function<Result<QByteArray>(const QString &path, bool inOverlay)>;

// Replaces the includes of a document by what they include: blocks get children, inline ones the
// included sentences. Segments and problems of included files are added with their path. Cycles,
// more than 16 levels, more than 256 files and files that cannot be read are left as they are and
// reported in the document's problems.
void expandIncludes(article::Document &document, const article::Library &library,
                    const QString &file, const FileReader &read);

} // namespace diglot::workspace
