// SPDX-License-Identifier: Apache-2.0
#include "app/search/compounds.h"

#include "app/search/folding.h"

#include <algorithm>

namespace diglot::search {

namespace {

constexpr int mostCompounds = 16; // the most frequent ones

bool joinsWords(const LocaleTag &locale)
{
    return std::any_of(languages().cbegin(), languages().cend(), [&locale](const Language &row) {
        return !row.joints.isNull() && row.code == locale.language();
    });
}

} // namespace

std::optional<ParsedQuery> compoundsOf(const ParsedQuery &query,
                                       const article::SearchRequest &request, SearchState &state)
{
    QList<LocaleTag> locales = localesOf(combined(query.filter, request.filter));
    if (locales.isEmpty())
        locales = {request.reading};
    if (query.words.size() != 1 || std::none_of(locales.cbegin(), locales.cend(), joinsWords))
        return {};
    QueryWord word = query.words.first();
    const QString key = folded(word.text);
    if (word.phrase || word.excluded || word.prefix || word.titleOnly || key.contains(u' '))
        return {};
    const QStringList compounds = state.words().compoundsOf(key, mostCompounds);
    if (compounds.isEmpty())
        return {};
    ParsedQuery result;
    result.side = query.side;
    for (const QString &compound : compounds) {
        word.text = compound;
        result.words.append(word);
        word.orBefore = true;
    }
    return result;
}

} // namespace diglot::search
