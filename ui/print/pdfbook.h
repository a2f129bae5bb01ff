// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/address.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QList>
#include <QPageLayout>

#include <atomic>

namespace diglot::ui::print {

// One article of a document, or a mere line of its contents.
struct BookPart
{
    // Its pages; empty: a line of the contents without pages. Named destinations in it ("a-x" for
    // an anchor x) are where links to its anchors lead.
    QByteArray pdf;
    QString title;            // whatever language
    int level = 0;            // depth in the contents, from 0
    article::Address address; // by which links of other parts find it; invalid for a mere line
    QString place;            // docset or library, at the other end of the header
    QString facts;            // language, date, translation, in the footer
    bool mirrored = false;    // right to left: header and footer change sides
};

struct Book
{
    QString title;
    QString contents; // heading of the list of contents; empty: no such list, no bookmarks
    bool mirrored = false;
    QString language;   // of the document, as a locale tag; may be empty
    QPageLayout layout; // that the parts were laid out with: its margins hold header and footer
    QList<BookPart> parts;
};

// The margins that leave room for header and footer, on the paper that is usual where the person
// lives.
[[nodiscard]] QPageLayout paperLayout();

// Puts the parts together: title and place above, facts and page number below each page; contents
// and bookmarks where asked for; links between the parts become links in the document, to their
// anchor where the part has it, else to its top; those to articles that are not in it are taken
// away. Any thread. Cancelled when `stop` becomes true;
// Syntax where a part is no PDF that can be read; NotFound without any page.
[[nodiscard]] Result<QByteArray> bindBook(const Book &book, const std::atomic_bool &stop);

} // namespace diglot::ui::print
