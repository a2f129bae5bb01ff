// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/article/address.h"
#include "app/workspace/documentloader.h"

#include <atomic>
#include <functional>

namespace diglot::workspace {

// A line of the contents of a book; without an article it is a mere heading.
struct BookLine
{
    article::ArticleId article;
    QString title;
    int level = 0; // from 0
};

// Several articles that become one HTML file.
struct HtmlBookRequest
{
    QString title;
    QString contents; // heading of the list of contents, translated
    LocaleTag locale;
    LocaleTag with; // invalid: the source texts
    article::View view = article::View::Facing;
    QList<BookLine> lines;
    QString file;                                  // absolute path; replaced in one step
    std::function<void(int done, int total)> told; // called on the thread that writes
};

struct HtmlBookReport
{
    int articles = 0;
    int missing = 0;   // lines whose article has no edition in the locale: left out
    Problems problems; // of articles that could not be read: left out too
};

// Writes a file that stands alone: pictures and styles inside, links between its articles lead to
// each other. Any thread. Io where it cannot be written; Cancelled when `stop` becomes true,
// NotFound without any article: nothing is written then.
[[nodiscard]] Result<HtmlBookReport> writeHtmlBook(const article::LibraryPtr &library,
                                                   const DocumentLoader &loader,
                                                   const HtmlBookRequest &request,
                                                   const std::atomic_bool &stop);

} // namespace diglot::workspace
