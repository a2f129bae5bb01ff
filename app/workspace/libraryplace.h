// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QString>
#include <QStringList>

namespace diglot::workspace {

// What kind of thing a library's path names.
enum class PlaceKind : quint8 { Folder, File, Archive, Branch, Several };

// By its spelling alone, fit for the window's thread: for a sign beside it, not for a decision.
[[nodiscard]] PlaceKind placeKind(const QString &path);

// Whether there is something that opening could be tried on. Touches the file system.
[[nodiscard]] bool placeExists(const QString &path);

// Endings of files that are archives or library files, as "*.zip".
[[nodiscard]] QStringList archivePatterns();

struct BranchChoice
{
    QStringList names;
    QString checkedOut; // empty where none is
};
// The branches of the git repository in a folder. NotFound where it is none; Io, Syntax. Blocks.
[[nodiscard]] Result<BranchChoice> branchesOf(const QString &folder);

// Puts one more source into a library: into its library file, or, where `present` is none, into a
// new one in `folder` that names both (the present one in a group of its own name). Returns the
// library file to be opened. Conflict where the source is in it already; errors as
// files::readLibraryFile and writeLibraryFile. Blocks.
struct Addition
{
    QString present;
    QString added;
    QString group; // in which `added` comes to lie; empty: none
    QString folder;
};
[[nodiscard]] Result<QString> addToLibrary(const Addition &addition);

// The group that is at hand for an addition: that of the library file's last source, else the name
// of the present library. Blocks.
[[nodiscard]] QString likelyGroup(const QString &present);

} // namespace diglot::workspace
