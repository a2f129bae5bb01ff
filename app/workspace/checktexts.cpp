// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/checktexts.h"

#include "app/workspace/contentsnames.h"
#include "app/workspace/localeroots.h"
#include "app/workspace/overlay.h"

#include <algorithm>

namespace diglot::workspace {

using namespace Qt::StringLiterals;
using article::Block;
using checks::Place;
using checks::TextPair;

namespace {

// What kind of place each leaf of the skeleton is.
void placeLeaves(const QList<Block> &blocks, Place place, QHash<int, Place> &places)
{
    for (const Block &block : blocks) {
        Place here = place;
        if (block.kind == Block::Kind::Heading)
            here = Place::Heading;
        else if (block.kind == Block::Kind::Item)
            here = Place::ListItem;
        else if (block.kind == Block::Kind::TableCell)
            here = Place::TableCell;
        if (block.leaf >= 0)
            places.insert(block.leaf, here);
        placeLeaves(block.children, here, places);
    }
}

LocaleTag english()
{
    return LocaleTag::fromString(u"en-US").value_or(LocaleTag());
}

} // namespace

QList<CheckedText> checkedTexts(const article::Edition &edition, const article::Document &document)
{
    QHash<int, Place> places;
    placeLeaves(document.blocks, Place::Paragraph, places);
    QList<CheckedText> texts;
    texts.reserve(document.segments.size() + document.units.size());
    const LocaleTag sourceLocale = english();
    for (const article::Unit &unit : document.units) {
        if (unit.id == "keywords"_L1)
            continue;
        CheckedText text;
        text.unit = unit.id;
        text.line = unit.line;
        const auto state = unit.source.isEmpty() ? TextPair::SourceIs::Absent
                           : edition.isBehind()  ? TextPair::SourceIs::Newer
                                                 : TextPair::SourceIs::Known;
        text.texts = {unit.source, unit.target, sourceLocale, edition.locale, Place::Unit, state};
        texts.append(text);
    }
    for (const article::Segment &segment : document.segments) {
        if (!segment.file.isEmpty())
            continue;
        CheckedText text;
        text.number = segment.number;
        text.texts = {segment.source,
                      segment.target,
                      sourceLocale,
                      edition.locale,
                      places.value(segment.leaf, Place::Paragraph),
                      TextPair::SourceIs::Known};
        texts.append(text);
    }
    return texts;
}

QList<CheckedText> checkedContents(const article::Library &library, const article::LocaleRoot &root,
                                   const article::Docset &docset)
{
    QList<CheckedText> texts;
    for (const ContentsName &name : contentsNames(library, root, docset)) {
        CheckedText text;
        text.unit = name.unit;
        text.line = name.line;
        // A contents file tells nothing of the state it was made from.
        const auto state =
            name.source.isEmpty() ? TextPair::SourceIs::Absent : TextPair::SourceIs::Newer;
        text.texts = {name.source, name.target, english(), root.locale, Place::Unit, state};
        texts.append(text);
    }
    return texts;
}

QList<article::Edition> checkedEditions(const article::Library &library)
{
    QList<article::Edition> editions;
    QSet<QString> known;
    for (const article::Edition &edition : library.editions) {
        known.insert(edition.path);
        if (edition.bilingual || !isEnglish(edition.locale))
            editions.append(edition);
    }
    const RootFinder roots(library.roots);
    const QSet<QString> files(library.files.cbegin(), library.files.cend());
    for (const QString &path : files) {
        if (known.contains(path) || !path.endsWith(".md"_L1))
            continue;
        const int index = roots.rootOf(path);
        if (index < 0)
            continue;
        const article::LocaleRoot &root = library.roots.at(index);
        if (isEnglish(root.locale))
            continue;
        article::Edition edition;
        edition.collection = root.collection;
        edition.key = pathInRoot(root, path);
        edition.locale = root.locale;
        edition.path = path;
        editions.append(edition);
    }
    std::sort(editions.begin(), editions.end(),
              [](const auto &a, const auto &b) { return a.path.toUtf8() < b.path.toUtf8(); });
    return editions;
}

} // namespace diglot::workspace
