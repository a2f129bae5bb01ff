// SPDX-License-Identifier: Apache-2.0
#include "app/search/pagemarks.h"

#include "app/search/compounds.h"
#include "app/search/passage.h"

#include <algorithm>
#include <iterator>

namespace diglot::search {

namespace {

// A word whose weight is below this share of the weightiest one's stands in nearly every sentence.
constexpr double leastShare = 0.15;

} // namespace

Result<QList<QList<article::Range>>> marksInTexts(SearchState &state,
                                                  const article::SearchRequest &request,
                                                  const QList<article::PageText> &texts)
{
    const ParsedQuery query = parseQuery(request);
    Plan plan = makePlan(query, state.languages(), state.table().sectionCount(), state.lists());
    const auto joined = plan.unknown.empty() ? compoundsOf(query, request, state) : std::nullopt;
    if (auto fine = state.check(); !fine)
        return fine.error();
    double most = 0;
    for (const Term &term : plan.terms)
        most = qMax(most, term.idf);
    const bool several = plan.terms.size() > 1;
    std::erase_if(plan.terms, [most, several](const Term &term) {
        const bool letter = several && term.typed.size() == 1 &&
                            scriptOf(term.typed.at(0).unicode()) != Script::Grams;
        return !term.required && (letter || term.idf < most * leastShare);
    });
    if (joined) {
        Plan more =
            makePlan(*joined, state.languages(), state.table().sectionCount(), state.lists());
        std::move(more.terms.begin(), more.terms.end(), std::back_inserter(plan.terms));
    }
    plan.indexTokens();
    QList<QList<article::Range>> marks;
    marks.reserve(texts.size());
    for (const article::PageText &text : texts)
        marks.append(marksIn(text.text, plan, languagesFor(text.locale.language())));
    return marks;
}

} // namespace diglot::search
