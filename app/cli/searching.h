// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "app/cli/jsonwriter.h"
#include "app/cli/openlibrary.h"
#include "app/workspace/searchservice.h"

#include <memory>

namespace diglot::cli {

// A library that is open with its index, for one command.
struct OpenSearch
{
    workspace::Workspace workspace;
    article::LibraryPtr library;
    std::unique_ptr<workspace::SearchService> service;
    workspace::IndexReport report;
};

// Which index a command wants.
struct IndexWish
{
    bool upToDate = false; // one that cannot be brought up to date is of no use
    bool rebuild = false;  // as SearchService::update()
    QString file;
};

// Opens the library and builds its index or brings it up to date, with progress on a terminal.
// Where that is impossible and there is an index, it is used as it is, with a warning, unless the
// command wishes otherwise. Errors: as openLibrary() and SearchService::update().
[[nodiscard]] Result<std::unique_ptr<OpenSearch>> openSearch(const QString &path, Console &console,
                                                             const IndexWish &wish = {});

// Builds the index anew where an answer says that it is damaged, with a warning; false where that
// was not the matter, or is impossible.
[[nodiscard]] bool mend(OpenSearch &open, const Error &error, Console &console);

// What `ask` answers, a function that asks the service; a damaged index is mended on the way.
template<class Ask>
[[nodiscard]] auto answerOf(OpenSearch &open, Console &console, const Ask &ask)
{
    auto answer = await(ask(*open.service));
    if (!answer && mend(open, answer.error(), console))
        answer = await(ask(*open.service));
    return answer;
}

// The first of the library's locales, by tag, that `range` covers; invalid where there is none.
[[nodiscard]] LocaleTag firstOf(const LocaleTag &range, const article::Library &library);

// What was given with --locale: a locale of the library, or one that covers some of them ("de");
// an invalid one where it was left out. Usage: it is no tag, or the library has no such locale.
[[nodiscard]] Result<LocaleTag> localeRangeOption(const Arguments &arguments,
                                                  const article::Library &library);
// As above, but a locale that the library has.
[[nodiscard]] Result<LocaleTag> localeOption(const Arguments &arguments,
                                             const article::Library &library);
// The number given with --limit. Usage: it is none between 1 and 10000.
[[nodiscard]] Result<int> limitOption(const Arguments &arguments, int fallback);

// "marks":[[from,to],…]
void writeMarks(JsonWriter &json, const QList<article::Range> &marks);

} // namespace diglot::cli
