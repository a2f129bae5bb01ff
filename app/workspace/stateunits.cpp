// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/stateunits.h"

#include "app/workspace/contentsnames.h"
#include "app/workspace/overlay.h"

#include <algorithm>

namespace diglot::workspace {

using namespace Qt::StringLiterals;
using article::Edition;
using article::Library;
using review::AlignedText;

namespace {

QString nameOf(const QString &path)
{
    return path.section(u'/', -1);
}

std::pair<QString, QString> keyOf(const FilePlace &before, const FilePlace &after)
{
    const auto key = [](const FilePlace &place) {
        return (place.inOverlay ? u"overlay:"_s : QString()) + place.path;
    };
    return {key(before), key(after)};
}

QList<AlignedText> namesIn(const Library &library, const std::optional<Edition> &file)
{
    QList<AlignedText> names;
    if (!file)
        return names;
    for (const ContentsName &name : contentsAt(library, file->path))
        names.append({0, name.unit, name.source, name.target, {}, {}});
    return names;
}

bool isSame(const AlignedText &a, const AlignedText &b)
{
    return a.unit == b.unit && a.source == b.source && a.target == b.target;
}

bool areSame(const QList<AlignedText> &a, const QList<AlignedText> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(), isSame);
}

// Whether there are English contents with which those of a file can be compared.
bool hasEnglish(const Library &library, const Edition &file)
{
    return std::any_of(library.roots.cbegin(), library.roots.cend(),
                       [&file](const article::LocaleRoot &root) {
                           return root.collection == file.collection && isEnglish(root.locale);
                       });
}

} // namespace

StateUnits::StateUnits(const LibraryState &before, const LibraryState &after)
    : m_before(before)
    , m_after(after)
{
    for (const Library *library : {&before.library, &after.library}) {
        for (const article::LocaleRoot &root : library->roots) {
            for (const article::Docset &docset : root.docsets)
                m_contents.insert(docset.tocPath);
        }
    }
}

bool StateUnits::isContents(const StatePair &pair) const
{
    return m_contents.contains((pair.before ? pair.before : pair.after)->path);
}

bool StateUnits::isMereContents(const StatePair &pair) const
{
    return isContents(pair) &&
           !(pair.before ? pair.before : pair.after)->path.endsWith(".md"_L1, Qt::CaseInsensitive);
}

// Where only one state has English contents to compare with, nothing can be said.
StateUnits::Names StateUnits::names(const StatePair &pair) const
{
    if (pair.before && pair.after &&
        hasEnglish(m_before.library, *pair.before) != hasEnglish(m_after.library, *pair.after))
        return {};
    return {namesIn(m_before.library, pair.before), namesIn(m_after.library, pair.after)};
}

StateUnits::English StateUnits::englishOf(const StatePair &pair) const
{
    return {pair.before ? m_before.loader.sourceOf(*pair.before) : std::nullopt,
            pair.after ? m_after.loader.sourceOf(*pair.after) : std::nullopt};
}

StateUnits::Likeness StateUnits::likeness(const FilePlace &before, const FilePlace &after)
{
    const auto known = m_known.constFind(keyOf(before, after));
    if (known != m_known.cend())
        return *known;
    const auto then = m_before.loader.bytes(before);
    const auto now = m_after.loader.bytes(after);
    Likeness found = Likeness::Other;
    if (!then || !now || parse::haveSameUnits(*then, *now, nameOf(after.path)))
        found = Likeness::SameUnits;
    if (then && now && *then == *now)
        found = Likeness::SameBytes;
    m_known.insert(keyOf(before, after), found);
    return found;
}

bool StateUnits::isKnownSame(const StatePair &pair) const
{
    return pair.before && pair.after && !isContents(pair) &&
           m_known.value(keyOf({pair.before->path, false}, {pair.after->path, false})) ==
               Likeness::SameBytes &&
           isEnglish(pair.before->locale);
}

bool StateUnits::agree(const StatePair &pair, const QByteArray &before, const QByteArray &after)
{
    if (isContents(pair)) {
        const Names both = names(pair);
        return areSame(both.first, both.second);
    }
    if (!pair.before || !pair.after)
        return false;
    if (!parse::haveSameUnits(before, after, nameOf(pair.after->path)))
        return false;
    const auto [then, now] = englishOf(pair);
    return !then || !now || likeness(*then, *now) != Likeness::Other;
}

Result<QList<AlignedText>> StateUnits::unitsOf(const Edition &file, const QByteArray &bytes,
                                               const EnglishText &english)
{
    auto parsed = parse::parseUnits(bytes, nameOf(file.path));
    if (!parsed)
        return parsed.error();
    if (m_parsed != english.bytes) {
        m_english = parse::parseUnits(english.bytes, english.name).value_or(parse::FileUnits());
        m_parsed = english.bytes;
    }
    if (!english.bytes.isEmpty())
        parse::addSources(*parsed, m_english);
    QList<AlignedText> texts;
    for (const article::Unit &unit : std::as_const(parsed->units))
        texts.append({0, unit.id, unit.source, unit.target, {}, {}});
    return texts;
}

StateUnits::Texts StateUnits::texts(const StatePair &pair, const QByteArray &before,
                                    const QByteArray &after)
{
    if (isContents(pair)) {
        const Names both = names(pair);
        return {both.first, both.second, {}};
    }
    const auto [then, now] = englishOf(pair);
    const auto englishIn = [](const LibraryState &state, const std::optional<FilePlace> &place) {
        auto bytes = place ? state.loader.bytes(*place) : Result<QByteArray>(QByteArray());
        return bytes ? EnglishText{*bytes, nameOf(place.value_or(FilePlace()).path)}
                     : EnglishText();
    };
    const EnglishText englishThen = englishIn(m_before, then);
    const EnglishText englishNow = englishIn(m_after, now);
    Texts texts;
    const auto add = [&](const std::optional<Edition> &file, const QByteArray &bytes,
                         const EnglishText &english, QList<AlignedText> &units) {
        if (!file)
            return;
        if (auto found = unitsOf(*file, bytes, english))
            units = std::move(*found);
        else
            texts.problems.append({file->path, 0, found.error().what});
    };
    add(pair.before, before, englishThen.bytes.isEmpty() ? englishNow : englishThen, texts.before);
    add(pair.after, after, englishNow.bytes.isEmpty() ? englishThen : englishNow, texts.after);
    return texts.problems.isEmpty() ? texts : Texts{{}, {}, texts.problems};
}

} // namespace diglot::workspace
