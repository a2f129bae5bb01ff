// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workspace/libraryquality.h"

namespace diglot::workspace {

struct QualityReportOrder
{
    QString path;    // of the file to be written
    QString library; // its name for people
    QualityFilter filter;
    QString model; // QualityModel::id by which the score is counted
    QDateTime when;
};

// Writes how good a library is as one HTML file for people, in the interface's language: figures
// and bars by docset, locale and kind of translation, findings by rule, the score with its formula
// and warnings, agreement of reviewers, what is translated in several ways, and what was rejected
// or needs work. It holds its style, runs no script and asks for nothing from elsewhere. Written
// whole or not at all; Io where that fails. Any thread.
[[nodiscard]] Result<void> writeQualityReport(const LibraryQuality &quality,
                                              const QualityReportOrder &order);

} // namespace diglot::workspace
