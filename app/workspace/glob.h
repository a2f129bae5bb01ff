// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace diglot::workspace {

// Whether a "/" separated path matches a glob pattern of docfx: "?" and "*" stay within one part,
// "**" stands for any number of parts, none included. Case counts. A pattern of many wildcards
// cannot take longer than the product of both lengths.
[[nodiscard]] bool globMatches(QStringView pattern, QStringView path);

} // namespace diglot::workspace
