// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/reviewservice.h"

namespace diglot::workspace {

class DocumentLoader;

// What is needed to say what is kept of a library; all of it outlives the call. On the store's
// thread.
struct ReviewSources
{
    const article::Library &library;
    const DocumentLoader &loader;
    review::Store &store;
};

// See ReviewService::article() and list().
[[nodiscard]] Result<ArticleReview>
reviewOf(const ReviewSources &sources, const article::ArticleId &article, const LocaleTag &locale);
[[nodiscard]] Result<QList<KeptThing>> keptThings(const ReviewSources &sources,
                                                  const KeptFilter &filter);

} // namespace diglot::workspace
