// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/checkrun.h"
#include "app/workspace/segmentplaces.h"

#include <QByteArray>

namespace diglot::cli {

// One file's findings with the places of its segments.
struct SarifFile
{
    QString name; // as the contract spells it, "/" separated
    const workspace::EditionFindings *findings = nullptr;
    workspace::SegmentPlaces places;
};

// Findings as one SARIF 2.1.0 log with one run: rules with their descriptions, results with region,
// segment, fingerprint and fix. Columns count code points. `isShown` leaves findings out.
[[nodiscard]] QByteArray sarifLog(const QList<SarifFile> &files, const QList<checks::Rule> &rules,
                                  const std::function<bool(const article::Finding &)> &isShown);

} // namespace diglot::cli
