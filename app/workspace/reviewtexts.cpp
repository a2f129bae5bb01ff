// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/reviewtexts.h"

namespace diglot::workspace {

using namespace Qt::StringLiterals;
using article::Edition;
using article::JudgedText;
using article::Library;
using article::LocaleRoot;
using article::TextPlace;

namespace {

QString inRoot(const LocaleRoot &root, const QString &path)
{
    return root.path == u"."_s ? path : path.mid(root.path.size() + 1);
}

QString inLibrary(const LocaleRoot &root, const QString &key)
{
    return root.path == u"."_s ? key : root.path + u'/' + key;
}

// The innermost docset of a file that is no article.
QString docsetOf(const LocaleRoot &root, const QString &key)
{
    QString found;
    for (const article::Docset &docset : root.docsets) {
        if (!docset.folder.isEmpty() && article::liesIn(key, docset.folder) &&
            (found.isEmpty() || docset.folder.size() > found.size()))
            found = docset.folder;
    }
    return found;
}

TextPlace placeOfInclude(const Library &library, const QString &path, const TextPlace &fallback)
{
    Edition file;
    file.path = path;
    const LocaleRoot *root = library.rootOf(file);
    if (!root)
        return fallback;
    TextPlace place;
    place.key = inRoot(*root, path);
    place.docset = docsetOf(*root, place.key);
    place.locale = root->locale.isValid() ? root->locale : fallback.locale;
    return place;
}

} // namespace

TextPlace placeOf(const Edition &edition)
{
    return {edition.docset, edition.key, edition.locale, 0, {}};
}

QList<JudgedText> judgedTexts(const Library &library, const Edition &edition,
                              const article::Document &document)
{
    QList<JudgedText> texts;
    QHash<QString, TextPlace> places{{QString(), placeOf(edition)}};
    for (const article::Segment &segment : document.segments) {
        if (!places.contains(segment.file))
            places.insert(segment.file, placeOfInclude(library, segment.file, placeOf(edition)));
        TextPlace place = places.value(segment.file);
        place.number = segment.number;
        texts.append({place, segment.source, segment.target});
    }
    for (const article::Unit &unit : document.units) {
        TextPlace place = placeOf(edition);
        place.unit = unit.id;
        texts.append({place, unit.source, unit.target});
    }
    return texts;
}

QList<Edition> editionsAt(const Library &library, const TextPlace &place)
{
    QList<Edition> found;
    for (const LocaleRoot &root : library.roots) {
        const QString path = article::fileIn(library.files, inLibrary(root, place.key));
        if (path.isEmpty())
            continue;
        if (const Edition *edition = library.editionAt(path)) {
            if (placeOf(*edition) == TextPlace{place.docset, place.key, place.locale, 0, {}})
                found.append(*edition);
            continue;
        }
        if (root.locale != place.locale || docsetOf(root, place.key) != place.docset)
            continue;
        Edition included;
        included.collection = root.collection;
        included.key = place.key;
        included.locale = place.locale;
        included.docset = place.docset;
        included.path = path;
        found.append(included);
    }
    return found;
}

} // namespace diglot::workspace
