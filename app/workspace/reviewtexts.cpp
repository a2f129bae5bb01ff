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
    const auto file = fileAt(library, path);
    if (!file)
        return fallback;
    TextPlace place = placeOf(*file);
    if (!place.locale.isValid())
        place.locale = fallback.locale;
    return place;
}

} // namespace

std::optional<Edition> fileAt(const Library &library, const QString &path)
{
    if (const Edition *edition = library.editionAt(path))
        return *edition;
    Edition file;
    file.path = path;
    const LocaleRoot *root = library.rootOf(file);
    if (!root)
        return std::nullopt;
    file.collection = root->collection;
    file.key = inRoot(*root, path);
    file.locale = root->locale;
    file.docset = docsetOf(*root, file.key);
    return file;
}

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
        const auto file = fileAt(library, path);
        if (file && placeOf(*file) == TextPlace{place.docset, place.key, place.locale, 0, {}})
            found.append(*file);
    }
    return found;
}

} // namespace diglot::workspace
