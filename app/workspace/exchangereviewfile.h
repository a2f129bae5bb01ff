// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/exchangerun.h"

namespace diglot::workspace {

inline constexpr QLatin1StringView reviewFileFormat("review");

// Whether a file is a reviewer's own, whatever its name, by its first byte that is no blank: that
// of a JSON object. False for one that cannot be read. Any thread.
[[nodiscard]] bool isReviewFile(const QString &path);

// importTexts() for such a file.
[[nodiscard]] Result<ImportReport> importReviewFile(const article::Library &library,
                                                    const DocumentLoader &loader,
                                                    const ImportRequest &request,
                                                    const std::atomic_bool &cancel);

// exportTexts() for such a file.
[[nodiscard]] Result<ExportReport> exportReviewFile(const article::Library &library,
                                                    const DocumentLoader &loader,
                                                    const ExportRequest &request);

} // namespace diglot::workspace
