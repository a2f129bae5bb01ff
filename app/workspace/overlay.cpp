// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/overlay.h"

#include "app/workspace/localeroots.h"

namespace diglot::workspace {

using namespace Qt::StringLiterals;

using article::Docset;
using article::Library;
using article::LocaleRoot;

namespace {

bool sameName(const QString &a, const QString &b)
{
    return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
}

bool sameDocset(const Docset &a, const Docset &b)
{
    return sameName(a.publishName, b.publishName) ||
           (a.folder != u"." && sameName(a.folder, b.folder)) ||
           ((a.folder == u"." || b.folder == u".") && sameName(a.basePath, b.basePath));
}

// `path` relative to the docset's folder.
QString pathInDocset(const Docset &docset, const QString &path)
{
    return docset.folder == u"." ? path : path.sliced(docset.folder.size() + 1);
}

// Folders of the overlay folder that hold a docset of that name; "" for the overlay folder itself.
QStringList overlayDocsets(const Library &library, const Docset &docset)
{
    const QString name = docset.folder == u"." ? docset.basePath : docset.folder;
    QStringList folders;
    const QString wanted = name + "/docfx.json"_L1;
    for (const QString &config : {wanted, "en-us/"_L1 + wanted}) {
        const QString found = article::fileIn(library.overlayFiles, config);
        if (!found.isEmpty())
            folders.append(found.left(found.lastIndexOf(u'/') + 1));
    }
    folders.append(QString());
    return folders;
}

} // namespace

bool isEnglish(const LocaleTag &locale)
{
    return locale.toString() == "en-US"_L1;
}

const Docset *docsetHolding(const LocaleRoot &root, const QString &pathInRoot)
{
    const Docset *best = nullptr;
    for (const Docset &docset : root.docsets) {
        if (!docset.folder.isEmpty() && article::liesIn(pathInRoot, docset.folder) &&
            (!best || best->folder == u"." || docset.folder.size() > best->folder.size()))
            best = &docset;
    }
    return best;
}

QList<OverlayPath> overlayPaths(const Library &library, const LocaleRoot &root,
                                const QString &pathInRoot)
{
    QList<OverlayPath> paths;
    const Docset *docset = docsetHolding(root, pathInRoot);
    QList<OverlayPath> others;
    for (const LocaleRoot &english : library.roots) {
        if (!isEnglish(english.locale) || &english == &root)
            continue;
        if (english.collection == root.collection)
            paths.append({libraryPath(english.path, pathInRoot), false});
        for (const Docset &candidate : english.docsets) {
            if (docset && sameDocset(*docset, candidate))
                others.append(
                    {libraryPath(english.path,
                                 libraryPath(candidate.folder, pathInDocset(*docset, pathInRoot))),
                     false});
        }
    }
    paths.append(others);
    if (library.overlayFolder.isEmpty())
        return paths;
    paths.append({pathInRoot, true});
    paths.append({"en-US/"_L1 + pathInRoot, true});
    if (docset) {
        for (const QString &folder : overlayDocsets(library, *docset))
            paths.append({folder + pathInDocset(*docset, pathInRoot), true});
    }
    return paths;
}

} // namespace diglot::workspace
