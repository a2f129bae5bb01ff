// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/freshness.h"

#include "app/workspace/localeroots.h"
#include "app/workspace/overlay.h"

namespace diglot::workspace {

using namespace Qt::StringLiterals;

using article::Edition;
using article::Freshness;
using article::Library;

namespace {

// The edition of the latest handoff, or null where there are fewer than two to compare.
const Edition *newestOf(const Library &library, const QList<int> &indexes)
{
    const Edition *newest = nullptr;
    int compared = 0;
    for (int index : indexes) {
        const Edition &edition = library.editions.at(index);
        if (edition.sourceHash.isEmpty() || !edition.handedOff.isValid())
            continue;
        ++compared;
        if (!newest || edition.handedOff > newest->handedOff)
            newest = &edition;
    }
    return compared > 1 ? newest : nullptr;
}

// Two sources handed off on one day have no order.
bool isAmbiguous(const Library &library, const QList<int> &indexes, const Edition &newest)
{
    return std::any_of(indexes.cbegin(), indexes.cend(), [&](int index) {
        const Edition &edition = library.editions.at(index);
        return edition.handedOff == newest.handedOff && !edition.sourceHash.isEmpty() &&
               edition.sourceHash != newest.sourceHash;
    });
}

struct EnglishFile
{
    QString path;
    QString sha1;
};

EnglishFile englishFile(const Library &library, const Edition &edition,
                        const OverlayHash &overlayHash)
{
    const article::LocaleRoot *root = library.rootOf(edition);
    if (!root)
        return {};
    const QList<OverlayPath> paths = overlayPaths(library, *root, pathInRoot(*root, edition.path));
    for (const OverlayPath &candidate : paths) {
        const QString path = article::fileIn(
            candidate.inFolder ? library.overlayFiles : library.files, candidate.path);
        if (path.isEmpty())
            continue;
        if (candidate.inFolder)
            return {path, overlayHash(path)};
        const Edition *english = library.editionAt(path);
        if (english && !english->contentSha1.isEmpty())
            return {path, english->contentSha1};
    }
    return {};
}

} // namespace

void decideFreshness(Library &library, const OverlayHash &overlayHash)
{
    for (auto it = library.articles.cbegin(); it != library.articles.cend(); ++it) {
        const Edition *newest = newestOf(library, *it);
        const QString newestHash = newest ? newest->sourceHash : QString();
        const QString newestPath = newest ? newest->path : QString();
        const QDate newestDay = newest ? newest->handedOff : QDate();
        const bool ambiguous = newest && isAmbiguous(library, *it, *newest);
        for (int index : *it) {
            const Edition &edition = std::as_const(library.editions).at(index);
            if (edition.sourceHash.isEmpty())
                continue;
            Freshness freshness = Freshness::Unknown;
            QString newer;
            if (newest && edition.sourceHash != newestHash && edition.handedOff.isValid() &&
                edition.handedOff < newestDay) {
                freshness = Freshness::BehindSibling;
                newer = newestPath;
            } else if (const EnglishFile english = englishFile(library, edition, overlayHash);
                       !english.sha1.isEmpty()) {
                const bool equal = english.sha1 == edition.sourceHash;
                freshness = equal ? Freshness::Current : Freshness::BehindCheckout;
                newer = equal ? QString() : english.path;
            } else if (newest && !ambiguous && edition.sourceHash == newestHash) {
                freshness = Freshness::Current;
            }
            Edition &changed = library.editions[index];
            changed.freshness = freshness;
            changed.newerEdition = newer;
        }
    }
}

} // namespace diglot::workspace
