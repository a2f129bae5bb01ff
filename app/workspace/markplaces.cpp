// SPDX-License-Identifier: Apache-2.0
#include "app/workspace/markplaces.h"

#include "app/parse/documentparser.h"
#include "app/review/alignment.h"
#include "app/workspace/pathfinder.h"

#include <algorithm>
#include <numeric>

namespace diglot::workspace {

using namespace Qt::StringLiterals;
using article::ArticleId;
using article::JudgedText;

QString assetIdIn(const QByteArray &bytes)
{
    const auto parsed = parse::parseFrontMatter(bytes);
    return parsed.frontMatter.value(u"ms.assetid").trimmed().toLower();
}

ArticleId MarkPlaces::articleOf(const article::TextPlace &place, const QString &assetId) const
{
    if (place.key.isEmpty())
        return {};
    for (const ArticleId &found : {byKey(place), byRedirection(place)}) {
        if (found.isValid())
            return found;
    }
    return assetId.isEmpty() ? ArticleId() : byAsset(place.locale, assetId);
}

// An edition that agrees in docset and locale counts before one that has the key alone.
ArticleId MarkPlaces::byKey(const article::TextPlace &place) const
{
    ArticleId best;
    int bestScore = -1;
    QSet<QString> collections;
    for (const article::LocaleRoot &root : m_library.roots) {
        if (collections.contains(root.collection))
            continue;
        collections.insert(root.collection);
        const ArticleId id{root.collection, place.key};
        for (const article::Edition *edition : m_library.editionsOf(id)) {
            const int score = (edition->docset == place.docset ? 2 : 0) +
                              (edition->locale == place.locale ? 1 : 0);
            if (score > bestScore) {
                bestScore = score;
                best = id;
            }
        }
    }
    return best;
}

ArticleId MarkPlaces::byRedirection(const article::TextPlace &place) const
{
    const PathFinder finder(m_library);
    for (const article::LocaleRoot &root : m_library.roots) {
        if (!root.redirections.contains(place.key.toLower()))
            continue;
        const QString inRoot = root.path == "."_L1 ? place.key : root.path + u'/' + place.key;
        const Destination found = finder.find(inRoot, u"~/"_s + place.key);
        if (found.article.isValid() && m_library.articles.contains(found.article))
            return found.article;
    }
    return {};
}

ArticleId MarkPlaces::byAsset(const LocaleTag &locale, const QString &assetId) const
{
    auto known = m_assets.find(locale);
    if (known == m_assets.end()) {
        known = m_assets.insert(locale, {});
        for (const article::Edition &edition : m_library.editions) {
            if (edition.locale != locale)
                continue;
            const auto bytes = m_loader.bytes(edition);
            const QString id = bytes ? assetIdIn(*bytes) : QString();
            if (!id.isEmpty() && !known->contains(id))
                known->insert(id, {edition.collection, edition.key});
        }
    }
    return known->value(assetId);
}

QList<SentencePlace> sentencePlaces(const QList<JudgedText> &marked, const QList<JudgedText> &texts)
{
    // Several marks of one sentence are one text to be looked for, in file order.
    QList<qsizetype> order(marked.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&marked](qsizetype a, qsizetype b) {
        return marked.at(a).place.number < marked.at(b).place.number;
    });
    QList<review::AlignedText> before;
    QList<qsizetype> textOf(marked.size());
    const JudgedText *last = nullptr;
    for (const qsizetype index : order) {
        const JudgedText &text = marked.at(index);
        const bool same = last && last->place.number == text.place.number &&
                          last->source == text.source && last->target == text.target;
        if (!same)
            before.append({text.place.number, {}, text.source, text.target, {}, {}});
        last = &text;
        textOf[index] = before.size() - 1;
    }
    QList<review::AlignedText> after;
    for (const JudgedText &text : texts)
        after.append({text.place.number, text.place.unit, text.source, text.target, {}, {}});
    QList<SentencePlace> found(before.size());
    for (const review::AlignedPair &pair : review::alignTexts(before, after)) {
        if (pair.before >= 0 && pair.after >= 0)
            found[pair.before] = {texts.at(pair.after).place.number, pair.state};
    }
    QList<SentencePlace> places;
    for (const qsizetype index : textOf)
        places.append(found.at(index));
    return places;
}

} // namespace diglot::workspace
