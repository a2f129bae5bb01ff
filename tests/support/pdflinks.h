// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace diglot::test {

// A link of a PDF that leads to a place in it.
struct PdfLink
{
    int page = 0;      // on which it stands, from 0
    int toPage = 0;    // to which it leads
    double toTop = 0;  // where in that, in points from the upper edge
    double height = 0; // of that page, in points
};

// All of them, in the order of the pages; empty too where the file cannot be read.
[[nodiscard]] QList<PdfLink> linksIn(const QString &file);

} // namespace diglot::test
