// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/statepairs.h"

#include "app/workspace/reviewtexts.h"

#include <QMap>

#include <algorithm>
#include <set>

namespace diglot::workspace {

using namespace Qt::StringLiterals;
using article::Edition;
using article::Library;

namespace {

using FileKey = std::pair<QString, LocaleTag>; // path in the locale root, locale

using Files = QMap<FileKey, QList<Edition>>;

bool isMarkdown(const QString &path)
{
    return path.endsWith(".md"_L1, Qt::CaseInsensitive);
}

Files filesOf(const Library &library)
{
    // A file may stand in the table under two spellings, and the table is in no order.
    QStringList paths = library.files.values();
    paths.removeIf([](const QString &path) { return !isMarkdown(path); });
    for (const Edition &edition : library.editions) {
        if (!isMarkdown(edition.path))
            paths.append(edition.path);
    }
    for (const article::LocaleRoot &root : library.roots) {
        for (const article::Docset &docset : root.docsets) {
            if (!docset.tocPath.isEmpty())
                paths.append(docset.tocPath);
        }
    }
    paths.sort();
    paths.removeDuplicates();
    Files files;
    for (const QString &path : std::as_const(paths)) {
        if (const auto file = fileAt(library, path))
            files[{file->key, file->locale}].append(*file);
    }
    return files;
}

// Same collection first; what is left meets where there is one on each side.
QList<StatePair> pairsOf(QList<Edition> before, QList<Edition> after)
{
    QList<StatePair> pairs;
    for (auto later = after.begin(); later != after.end();) {
        const auto same = std::find_if(before.begin(), before.end(), [&](const Edition &file) {
            return file.collection == later->collection;
        });
        if (same == before.end()) {
            ++later;
            continue;
        }
        pairs.append({*same, *later});
        before.erase(same);
        later = after.erase(later);
    }
    if (before.size() == 1 && after.size() == 1)
        return pairs << StatePair{before.first(), after.first()};
    for (const Edition &file : std::as_const(before))
        pairs.append({file, std::nullopt});
    for (const Edition &file : std::as_const(after))
        pairs.append({std::nullopt, file});
    return pairs;
}

} // namespace

QList<StatePair> statePairs(const Library &stateBefore, const Library &stateAfter)
{
    const Files before = filesOf(stateBefore);
    const Files after = filesOf(stateAfter);
    if (before.size() == 1 && after.size() == 1 && before.first().size() == 1 &&
        after.first().size() == 1)
        return {{before.first().first(), after.first().first()}};
    std::set<FileKey> keys(before.keyBegin(), before.keyEnd());
    keys.insert(after.keyBegin(), after.keyEnd());
    QList<StatePair> pairs;
    for (const FileKey &key : keys)
        pairs += pairsOf(before.value(key), after.value(key));
    return pairs;
}

} // namespace diglot::workspace
