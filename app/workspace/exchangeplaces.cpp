// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/exchangeplaces.h"

#include "app/workspace/localeroots.h"
#include "app/workspace/overlay.h"

namespace diglot::workspace {

using article::Edition;

article::Edition editionOfFile(const article::Library &library, const QString &path)
{
    if (const Edition *known = library.editionAt(path))
        return *known;
    Edition edition;
    edition.path = path;
    const article::LocaleRoot *root = library.rootOf(edition);
    if (!root)
        return {};
    edition.collection = root->collection;
    edition.locale = root->locale;
    edition.key = pathInRoot(*root, path);
    if (const article::Docset *docset = docsetHolding(*root, edition.key))
        edition.docset = docset->folder;
    return edition;
}

} // namespace diglot::workspace
