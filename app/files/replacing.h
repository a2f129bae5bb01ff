// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/filetree.h"

namespace diglot::files {

// The next state of a folder or an archive, made ready beside it under a name that begins with "."
// and put in its place in one step. Destroyed without that, it leaves nothing behind.
class Replacement
{
public:
    // A full copy of `tree`'s files in a new folder beside `folder`. Io, Limit, Cancelled and
    // whatever reading says.
    [[nodiscard]] static Result<Replacement> ofFolder(const QString &folder, const FileTree &tree,
                                                      const TreeOptions &options);
    // A copy of another archive beside `archive`. Io, Cancelled.
    [[nodiscard]] static Result<Replacement> ofArchive(const QString &archive, const QString &from,
                                                       const TreeOptions &options);

    Replacement(Replacement &&other) noexcept;
    Replacement &operator=(Replacement &&) = delete;
    Replacement(const Replacement &) = delete;
    ~Replacement();

    // Where it is ready.
    [[nodiscard]] QString path() const { return m_staged; }
    // Puts it in the place; what was there becomes the version before, in place of an older one.
    // Whoever looks sees one state or the other. Io; the place is then as it was.
    [[nodiscard]] Result<void> putInPlace();

private:
    Replacement(QString place, QString staged);

    QString m_place;
    QString m_staged; // empty once it is in its place
};

// Where the version before of a folder or archive is kept.
[[nodiscard]] QString versionBefore(const QString &path);
// The other way: whose version before that is; any other path as it is. Its name says what kind
// of archive it is, and which locale a folder holds.
[[nodiscard]] QString placeOfVersion(const QString &path);

// Swaps a folder or archive with its version before, so that the same leads forward again.
// NotFound where there is none, Io.
[[nodiscard]] Result<void> swapWithVersionBefore(const QString &path);

} // namespace diglot::files
