// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/result.h"

#include <QString>

#include <atomic>
#include <functional>

namespace diglot::workspace {

struct UpdateRequest
{
    QString library;     // a folder or an archive, as it was opened
    QString from;        // folder, archive or branch with the next state; of an archive: an archive
    QString cacheFolder; // where archives are unpacked
    std::function<void(int percent)> progress; // of the whole, on the calling thread
};

// What an update has changed, or would.
struct UpdateReport
{
    int vouched = -1; // files whose SHA-256 a manifest names; -1: there was no manifest
    int newArticles = 0;
    int goneArticles = 0;
    int changedArticles = 0; // with other segments in at least one locale
    int newSegments = 0;
    int goneSegments = 0;
    int changedSegments = 0;
};

// Puts the next state of a library in its place: verifies it where a manifest came with it
// (files::verify), opens it and counts what is other, copies it beside the library and swaps both
// in one step; the version before is kept. A glossary that lies in the library stays where the next
// state brings none. Until the last step nothing is changed, whatever the error.
// Usage: the library is no folder or archive, is a git work tree (which git updates), or both lie
// in each other. Conflict: a checksum is wrong. NotFound: the next state has no article. Else as
// files::FileTree and files::Replacement. Blocks.
[[nodiscard]] Result<UpdateReport> updateLibrary(const UpdateRequest &request,
                                                 const std::atomic_bool &cancel);

// Where the version before is kept, in a form that can be opened; empty where there is none. How it
// comes back; doing that twice leads forward again.
[[nodiscard]] QString versionBefore(const QString &library);
[[nodiscard]] Result<void> goBackToVersionBefore(const QString &library);

} // namespace diglot::workspace
