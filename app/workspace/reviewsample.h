// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/reviewservice.h"

namespace diglot::workspace {

class DocumentLoader;

// See ReviewService::sample(). Reads the files of the editions, and those that were drawn once
// more, so that no library's texts are in memory at once.
[[nodiscard]] QList<article::JudgedText> sampleOf(const article::Library &library,
                                                  const DocumentLoader &loader,
                                                  const SampleRequest &request);

} // namespace diglot::workspace
