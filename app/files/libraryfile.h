// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QList>
#include <QString>

namespace diglot::files {

inline constexpr QLatin1StringView libraryFileEnding(".diglot");

// One part of a library that is put together of several.
struct LibrarySource
{
    QString path;  // absolute: whatever FileTree::open takes but a library file
    QString group; // under which it is shown, "/" separated; empty: on its own

    friend bool operator==(const LibrarySource &, const LibrarySource &) = default;
};

// A library file is JSON: {"diglot-library": 1, "sources": [{"path": "…", "group": "…"}]}; paths in
// it may be relative to its folder, "group" may be left out. Reading: NotFound, Io, Limit (above
// 1 MiB or 256 sources), Syntax (what is wrong with it), Unsupported (a later version). At least
// one source.
[[nodiscard]] Result<QList<LibrarySource>> readLibraryFile(const QString &path);

// Writes it in one step, with paths below its own folder relative, so that both can be moved. Io.
[[nodiscard]] Result<void> writeLibraryFile(const QString &path,
                                            const QList<LibrarySource> &sources);

} // namespace diglot::files
