// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/print/pdfbook.h"

#include <QRectF>

namespace diglot::ui::print {

// A line of the list of contents that leads to a part.
struct ContentsLink
{
    int page = 0; // of the list, from 0
    QRectF box;   // in points from the lower left corner of the paper
    int part = 0; // index in Book::parts
};

// The list of contents and, for every page of the document, what is laid over it.
struct Stamps
{
    QByteArray pdf;        // the pages of the list first, then one page for each of the parts'
    int contentsPages = 0; // how many the list takes
    QList<ContentsLink> links;
};

// Draws them with fonts embedded. `pages`: how many pages each part has. Any thread.
[[nodiscard]] Stamps drawStamps(const Book &book, const QList<int> &pages);

} // namespace diglot::ui::print
