// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/exchange/format.h"

namespace diglot::exchange {

// A folder with every file at its path in the library, so that it can be laid over the library:
// bilingual Markdown as it is, with approved proposals in the place of their targets and every
// other byte unchanged. Proposals for titles, descriptions, alternative texts and values of YAML
// articles are put in where their text stands on one line, else they are a problem. A path that
// would lead out of the folder is Unsupported.
[[nodiscard]] Result<std::unique_ptr<Writer>> writeMarkdownFolder(const ExportOrder &order);

// The scalar on line `line` (from 1) of YAML, behind a key or a dash, with `text` in its place;
// nullopt where it is none that stands on that line, or not `before`. Any front matter is YAML.
[[nodiscard]] std::optional<QByteArray> withScalar(const QByteArray &bytes, int line,
                                                   const QString &before, const QString &text);

} // namespace diglot::exchange
