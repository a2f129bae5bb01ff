// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/changes.h"

#include <QDateTime>

namespace diglot::workspace {

// What has become different in a library since a person last looked at it.
struct LibraryNews
{
    QDateTime since; // when it was as before; invalid: nothing is known, or nothing has changed
    QList<EditionName> added;
    QList<EditionName> changed; // in title, source, length or segments
    int gone = 0;

    [[nodiscard]] bool isEmpty() const { return added.isEmpty() && changed.isEmpty() && gone == 0; }
};

// Compares a library with what was written down of it in `folder` when it was last opened, and
// writes down what it is now. News stays until there is other news; what changes within half a day
// counts as one. A first look is no news. Damaged or foreign files count as none, and a folder
// that cannot be written to costs no more than the memory. Blocks; any thread, one at a time.
[[nodiscard]] LibraryNews newsOf(const article::Library &library, const QString &folder,
                                 const QDateTime &now);

} // namespace diglot::workspace
