// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace diglot::test {

// Python that writes the parts of a workbook into the zip archive `z`.
extern const QByteArray excelParts; // shared and rich texts, a formula, gaps
extern const QByteArray bombParts;  // shared texts of 200 MB that pack to next to nothing

} // namespace diglot::test
