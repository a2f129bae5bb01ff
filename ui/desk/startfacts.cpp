// SPDX-License-Identifier: Apache-2.0
#include "ui/desk/startfacts.h"

#include <algorithm>

namespace diglot::ui::desk {

namespace {

bool isWanted(const article::ArticleId &article, const OnlyArticles &only)
{
    return !only || only->contains(article);
}

} // namespace

Coverage coverageOf(const article::Library &library, const LocaleTag &locale,
                    const OnlyArticles &only)
{
    Coverage found;
    for (auto it = library.articles.cbegin(); it != library.articles.cend(); ++it)
        found.total += isWanted(it.key(), only) ? 1 : 0;
    for (const auto &edition : library.editions) {
        if (edition.locale != locale || !isWanted({edition.collection, edition.key}, only))
            continue;
        ++found.articles;
        found.machine += edition.translation == article::Translation::Machine ? 1 : 0;
        found.behind += edition.isBehind() ? 1 : 0;
    }
    return found;
}

QList<StartArticle> newestArticles(const article::Library &library, const LocaleTag &locale,
                                   int limit, const OnlyArticles &only)
{
    QList<StartArticle> found;
    for (const auto &edition : library.editions) {
        const QDate date = edition.handedOff.isValid() ? edition.handedOff : edition.date;
        const article::ArticleId article{edition.collection, edition.key};
        if (edition.locale == locale && date.isValid() && isWanted(article, only))
            found.append({article, locale, edition.title, date, false});
    }
    const auto newer = [](const StartArticle &a, const StartArticle &b) {
        return a.date != b.date ? a.date > b.date : a.article < b.article;
    };
    const auto end = found.begin() + qMin<qsizetype>(limit, found.size());
    std::partial_sort(found.begin(), end, found.end(), newer);
    found.erase(end, found.end());
    return found;
}

QList<StartArticle> newsIn(const article::Library &library, const workspace::LibraryNews &news,
                           const LocaleTag &locale, const OnlyArticles &only)
{
    QList<StartArticle> found;
    const auto add = [&](const QList<workspace::EditionName> &names, bool isNew) {
        const qsizetype first = found.size();
        for (const auto &name : names) {
            if (name.locale == locale && isWanted(name.article, only))
                found.append(
                    {name.article, locale, library.titleOf(name.article, locale), {}, isNew});
        }
        std::sort(found.begin() + first, found.end(),
                  [](const StartArticle &a, const StartArticle &b) { return a.title < b.title; });
    };
    add(news.added, true);
    add(news.changed, false);
    return found;
}

} // namespace diglot::ui::desk
