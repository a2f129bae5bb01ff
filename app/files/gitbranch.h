// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/filetree.h"

#include <QStringList>

namespace diglot::files {

struct Branches
{
    QStringList names; // local ones, and those of remotes that have no local one; in order
    QString current;   // that HEAD points to, empty if to none of them
};

// The branches of the git repository in a folder (its own ".git", or a bare one); nothing is looked
// for further up. NotFound if there is none, Io, Syntax for a damaged one.
[[nodiscard]] Result<Branches> branchesIn(const QString &folder);

// Whether the folder is a bare repository, by what lies in it.
[[nodiscard]] bool isBareRepository(const QString &folder);

// One branch ("live-sxs", "origin/live-sxs") or tag of a repository, as its newest commit has it
// when it is opened; an empty name takes what HEAD points to. Files are what the repository holds,
// byte for byte: no filter or line ending of a checkout is applied. Nothing is written, no hook or
// command of the repository is run. NotFound for a missing branch, with the names of those that are
// there; else as branchesIn().
[[nodiscard]] Result<std::unique_ptr<FileTree>> openBranch(const QString &repository,
                                                           const QString &branch);

} // namespace diglot::files
