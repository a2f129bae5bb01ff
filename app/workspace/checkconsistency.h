// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/finding.h"
#include "app/checks/consistencyboard.h"

#include <QHash>

namespace diglot::workspace {

// Findings of the rule "consistency" by the places of the groups: one for each text whose
// translation is not the most frequent of its source, or whose source is not the most frequent of
// its translation.
[[nodiscard]] QHash<qint64, article::Findings>
consistencyFindings(const QList<checks::ConsistencyGroup> &groups);

} // namespace diglot::workspace
